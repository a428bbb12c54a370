#define _GNU_SOURCE
#include "CConfinement.h"

#if defined(__linux__) && __has_include(<linux/landlock.h>)
#define HAS_LANDLOCK 1
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int confine_landlock_version(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version < 0 ? 0 : (int)version;
}

/// All that the first version can refuse, and what later ones added to it: linking, truncating,
/// commands to devices.
static unsigned long long refused(int version) {
  unsigned long long first = (1ULL << 13) - 1;
  return first | (version >= 2 ? 1ULL << 13 : 0) | (version >= 3 ? 1ULL << 14 : 0) |
         (version >= 5 ? 1ULL << 15 : 0);
}

static void allow(int ruleset, const char *path) {
  int file = open(path, O_PATH | O_CLOEXEC);
  struct stat status;
  if (file < 0) return;
  if (fstat(file, &status) == 0) {
    struct landlock_path_beneath_attr rule = {.parent_fd = file};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
    if (S_ISDIR(status.st_mode)) rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  }
  close(file);
}

int confine_files(const char *const *paths, size_t count) {
  int version = confine_landlock_version();
  if (version == 0) return -1;
  struct landlock_ruleset_attr attributes = {.handled_access_fs = refused(version)};
  long ruleset = syscall(SYS_landlock_create_ruleset, &attributes,
                         sizeof attributes.handled_access_fs, 0);
  if (ruleset < 0) return -1;
  for (size_t index = 0; index < count; index++) allow((int)ruleset, paths[index]);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  long result = syscall(SYS_landlock_restrict_self, (int)ruleset, 0);
  close((int)ruleset);
  return result == 0 ? 0 : -1;
}

#else

int confine_landlock_version(void) { return 0; }

int confine_files(const char *const *paths, size_t count) {
  (void)paths;
  (void)count;
  return -1;
}

#endif
