import CConfinement
import Foundation
import Reading
import Testing

/// What a reader tries in vain, each in a process that ends with 0 where it was refused.
@Suite(.serialized)
final class ConfinementTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("afterword-confined-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["allowed", "other"] {
      try "x".write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func whatIsNamedIsRead() async {
    await #expect(processExitsWith: .success) { [folder = folder as String] in
      let (allowed, _) = confined(folder)
      guard open(allowed, O_RDONLY) >= 0 else { exit(1) }
      // Such as a table of charsets, or a zone.
      guard open("/usr/share/zoneinfo/Europe/Berlin", O_RDONLY) >= 0 else { exit(2) }
      exit(0)
    }
  }

  @Test(.enabled(if: confine_landlock_version() > 0, "this kernel has no Landlock"))
  func nothingElseIsOpened() async {
    await #expect(processExitsWith: .success) { [folder = folder as String] in
      let (_, other) = confined(folder)
      for path in [other, "/etc/hostname", "/etc/passwd", folder, "/proc/self/environ"] {
        guard open(path, O_RDONLY) < 0, errno == EACCES else { exit(1) }
      }
      guard opendir("/etc") == nil else { exit(2) }
      exit(0)
    }
  }

  #if os(Linux)
    @Test func nothingIsWritten() async {
      await #expect(processExitsWith: .success) { [folder = folder as String] in
        let (allowed, other) = confined(folder)
        for flags in [O_WRONLY, O_RDWR, O_WRONLY | O_CREAT | O_TRUNC, O_RDONLY | O_TRUNC] {
          for path in [allowed, other, "\(folder)/new"] {
            guard open(path, flags, 0o600) < 0 else { exit(1) }
          }
        }
        guard unlink(other) != 0, mkdir("\(folder)/d", 0o700) != 0, rename(other, allowed) != 0,
          truncate(other, 0) != 0, symlink(other, "\(folder)/l") != 0
        else { exit(2) }
        exit(0)
      }
    }

    @Test func noOneIsCalled() async {
      await #expect(processExitsWith: .success) { [folder = folder as String] in
        _ = confined(folder)
        for family in [AF_UNIX, AF_INET, AF_INET6] {
          guard socket(family, Int32(SOCK_STREAM.rawValue), 0) < 0, errno == EPERM else { exit(1) }
        }
        exit(0)
      }
    }

    @Test func nothingIsStarted() async {
      await #expect(processExitsWith: .success) { [folder = folder as String] in
        _ = confined(folder)
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/true"), nil]
        guard posix_spawn(&process, "/bin/true", nil, nil, &arguments, nil) != 0 else { exit(1) }
        guard execv("/bin/true", &arguments) < 0, errno == EPERM else { exit(2) }
        exit(0)
      }
    }

    @Test func threadsAreStillThere() async {
      await #expect(processExitsWith: .success) { [folder = folder as String] in
        _ = confined(folder)
        var thread = pthread_t()
        guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { exit(1) }
        exit(pthread_join(thread, nil))
      }
    }

    @Test func memoryAndTimeEnd() async {
      await #expect(processExitsWith: .success) { [folder = folder as String] in
        _ = confined(folder)
        func isThere(_ size: Int) -> Bool {
          let memory = mmap(
            nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | Int32(MAP_ANONYMOUS), -1, 0)
          return memory != MAP_FAILED
        }
        exit(isThere(64 << 20) && !isThere(800 << 20) ? 0 : 1)
      }
      await #expect(processExitsWith: .signal(SIGXCPU)) { [folder = folder as String] in
        _ = confined(folder)
        var limits = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limits)
        // What is left of ten seconds is waited for only where there is a limit at all.
        guard limits.rlim_cur < 60 else { exit(1) }
        limits.rlim_cur = 1
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limits)
        while true {}
      }
    }
  #endif
}

/// Confines this process to one of the two files of a folder.
private func confined(_ folder: String) -> (allowed: String, other: String) {
  confine(reading: ["\(folder)/allowed"], zones: "/usr/share/zoneinfo")
  return ("\(folder)/allowed", "\(folder)/other")
}
