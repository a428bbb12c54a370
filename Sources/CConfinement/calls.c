#define _GNU_SOURCE
#include "CConfinement.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ARGUMENT(index) LOAD(args[index])  // its low half, on machines that begin with it
#define REFUSE(code) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (code))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
/// Goes on with the next statement where the call is this one, else skips it.
#define IF_CALL(call, skipped) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, skipped)
#define NO(call) IF_CALL(call, 1), REFUSE(EPERM)
/// Refuses a call whose argument has one of the flags, and allows it else.
#define NO_FLAGS(call, index, flags) \
  IF_CALL(call, 4), ARGUMENT(index), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flags, 0, 1), \
      REFUSE(EPERM), ALLOW

enum { writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND };

static const struct sock_filter calls[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
    REFUSE(EPERM),
    LOAD(nr),
#ifdef __x86_64__
    // Calls of another table of numbers, by which those below would be got around.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    REFUSE(EPERM),
    NO(fork),
    NO(vfork),
    NO(creat),
    NO(unlink),
    NO(rename),
    NO(mkdir),
    NO(rmdir),
    NO(link),
    NO(symlink),
    NO_FLAGS(open, 1, writing),
#endif
    NO(execve),
    NO(execveat),
    NO(socket),
    NO(socketpair),
    NO(connect),
    NO(bind),
    NO(listen),
    NO(ptrace),
    NO(process_vm_readv),
    NO(process_vm_writev),
    NO(unlinkat),
    NO(renameat2),
    NO(mkdirat),
    NO(linkat),
    NO(symlinkat),
    NO(mknodat),
    NO(truncate),
    NO(fchmodat),
    NO(mount),
    NO(chroot),
    NO(unshare),
    NO(setns),
    NO(bpf),
    NO(perf_event_open),
    NO(keyctl),
    NO(add_key),
    NO(userfaultfd),
#ifdef SYS_io_uring_setup
    NO(io_uring_setup),
#endif
#ifdef SYS_pidfd_open
    NO(pidfd_open),
#endif
#ifdef SYS_openat2
    // Its flags lie in memory that a filter cannot see; without it the others are used.
    IF_CALL(openat2, 1),
    REFUSE(ENOSYS),
#endif
#ifdef SYS_clone3
    IF_CALL(clone3, 1),
    REFUSE(ENOSYS),
#endif
    NO_FLAGS(openat, 2, writing),
    // A thread is part of this process; anything else is another one.
    IF_CALL(clone, 3),
    ARGUMENT(0),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    REFUSE(EPERM),
    ALLOW,
};

int confine_calls(void) {
  struct sock_fprog program = {sizeof calls / sizeof *calls, (struct sock_filter *)calls};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0)
    return 0;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 ? 0 : -1;
}

#else

int confine_calls(void) { return -1; }

#endif
