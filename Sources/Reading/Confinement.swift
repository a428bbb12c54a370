import Foundation

/// Takes from this process what a reader of untrusted files has no use for: more than a few seconds
/// of processor time, memory without end, dumps of it, files to write. What the libraries print goes
/// nowhere.
package func confine() {
  limit(RLIMIT_CPU, to: 10)
  limit(RLIMIT_AS, to: 768 << 20)
  limit(RLIMIT_CORE, to: 0)
  var output = stat()
  if fstat(1, &output) == 0, output.st_mode & S_IFMT != S_IFREG { limit(RLIMIT_FSIZE, to: 0) }
  let nowhere = open("/dev/null", O_WRONLY)
  if nowhere >= 0 {
    dup2(nowhere, 2)
    close(nowhere)
  }
}

#if canImport(Glibc)
  private func limit(_ resource: __rlimit_resource, to value: rlim_t) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
#else
  private func limit(_ resource: Int32, to value: rlim_t) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(resource, &limit)
  }
#endif
