import CConfinement
import Foundation

/// Takes from this process what a reader of untrusted files has no use for: more than a few seconds
/// of processor time, memory without end, dumps of it, files to write; on Linux also all files but
/// those named, sockets, other processes and programs to start. What the libraries print goes
/// nowhere.
///
/// A kernel that lacks a way to take something away leaves the others.
/// - Parameters:
///   - paths: the files that it reads.
///   - zones: the folder of the time zone database.
package func confine(reading paths: [String], zones: String) {
  allowMoreTime()
  // Files that are read where they lie on disk count into the second, not into the first.
  limit(RLIMIT_DATA, to: 768 << 20)
  limit(RLIMIT_AS, to: 16 << 30)
  limit(RLIMIT_CORE, to: 0)
  var output = stat()
  if fstat(1, &output) == 0, output.st_mode & S_IFMT != S_IFREG { limit(RLIMIT_FSIZE, to: 0) }
  let nowhere = open("/dev/null", O_WRONLY)
  if nowhere >= 0 {
    dup2(nowhere, 2)
    close(nowhere)
  }
  let readable = paths.filter { $0 != "-" } + libraries + [zones]
  let copies = readable.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  _ = confine_files(copies.map { UnsafePointer($0) }, copies.count)
  _ = confine_calls()
}

/// What libraries read when they are first used, such as tables of charsets.
private let libraries = [
  "/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/nix/store", "/gnu/store",
]

/// Lets this process have ten seconds of the processor from here on: what one file may take.
package func allowMoreTime() {
  var usage = rusage()
  #if canImport(Glibc)
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  var limits = rlimit()
  guard getrlimit(number(RLIMIT_CPU), &limits) == 0 else { return }
  limits.rlim_cur = min(rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 11), limits.rlim_max)
  setrlimit(number(RLIMIT_CPU), &limits)
}

#if canImport(Glibc)
  private typealias Resource = __rlimit_resource
  private func number(_ resource: Resource) -> __rlimit_resource_t {
    __rlimit_resource_t(resource.rawValue)
  }
#else
  private typealias Resource = Int32
  private func number(_ resource: Resource) -> Int32 { resource }
#endif

private func limit(_ resource: Resource, to value: rlim_t) {
  var limits = rlimit(rlim_cur: value, rlim_max: value)
  setrlimit(number(resource), &limits)
}
