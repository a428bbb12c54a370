import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A call to the system that failed.
package struct SystemError: Error {
  /// As the system says it.
  package let reason: String

  /// - Parameter code: of `errno`.
  package init(_ code: Int32) { reason = String(cString: strerror(code)) }
}

/// A child process whose output is collected.
///
/// It is started with a list of arguments, without a shell, and inherits no open file besides those
/// that it is given: all others of this program close when it starts another.
package final class ChildProcess {
  private var id: pid_t = 0
  /// Where its output and its complaints are read; -1 once it has closed them.
  private var pipes: [Int32] = []
  /// What it wrote to standard output.
  package private(set) var output: [UInt8] = []
  /// How many bytes of its complaints are kept.
  private var complaintLimit = 500
  /// The beginning of what it wrote to standard error, which never reaches the screen.
  package private(set) var complaints: [UInt8] = []

  /// Starts the program that the first of the arguments names.
  /// - Parameters:
  ///   - environment: all of its variables, as `NAME=value`.
  ///   - input: the open file that it reads; nil for none.
  ///   - hasOwnGroup: whether it and what it starts can be ended together, see ``endAll()``.
  ///   - complaintLimit: bytes of standard error that are kept.
  package init(
    _ arguments: [String], environment: [String], input: Int32?, hasOwnGroup: Bool = false,
    complaintLimit: Int = 500
  ) throws(SystemError) {
    self.complaintLimit = complaintLimit
    let output = try Self.makePipe()
    defer { close(output.write) }
    pipes.append(output.read)
    let errors = try Self.makePipe()
    defer { close(errors.write) }
    pipes.append(errors.read)
    id = try Self.spawn(
      arguments, environment, input: input, output: output.write, errors: errors.write,
      hasOwnGroup: hasOwnGroup)
  }

  /// Starts a program that reads an open file or nothing, and whose output goes nowhere. What it leaves
  /// running outlives this program, and is not stopped with it.
  package init(
    _ arguments: [String], environment: [String], reading file: Int32?
  ) throws(SystemError) {
    id = try Self.spawn(
      arguments, environment, input: file, output: nil, errors: nil, hasOwnGroup: true)
  }

  /// Starts a program that reads and writes one end of a socket, and complains to a pipe.
  package init(
    _ arguments: [String], environment: [String], over socket: Int32, errors: Int32
  ) throws(SystemError) {
    id = try Self.spawn(arguments, environment, input: socket, output: socket, errors: errors)
  }

  deinit {
    for pipe in pipes where pipe >= 0 { close(pipe) }
  }

  /// Seconds on a clock that no one sets.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Reads until the child has closed both its outputs.
  /// - Returns: false when that did not happen by the deadline, or `limit` bytes were exceeded.
  package func collect(until deadline: Double, limit: Int) -> Bool {
    while let chunk = next(until: deadline) {
      output += chunk
      guard Self.now < deadline, output.count <= limit else { return false }
    }
    return output.count <= limit
  }

  /// Waits for more of standard output; of standard error the beginning is kept.
  /// - Returns: what there is, which is nothing at the deadline and after a complaint; nil once both
  ///   are closed.
  package func next(until deadline: Double) -> [UInt8]? {
    guard pipes.contains(where: { $0 >= 0 }) else { return nil }
    let left = max(0, deadline - Self.now)
    var waiting = pipes.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waiting, nfds_t(waiting.count), Int32(left * 1000) + 1) > 0 else { return [] }
    if waiting[1].revents != 0 { complaints += take(1).prefix(complaintLimit - complaints.count) }
    return waiting[0].revents != 0 ? take(0) : []
  }

  /// What is waiting in a pipe, which is closed once its other end is.
  private func take(_ index: Int) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(pipes[index], &chunk, chunk.count)
    if count < 0, errno == EINTR { return [] }
    if count <= 0 {
      close(pipes[index])
      pipes[index] = -1
    }
    return Array(chunk.prefix(max(0, count)))
  }

  /// What it has had of the processor so far, in seconds, without what it started itself; nil where the system
  /// does not say.
  package var processorSeconds: Double? {
    #if os(Linux)
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        return nil
      }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    #else
      return nil
    #endif
  }

  /// The status of `waitpid` once it has ended; nil until then. To be asked for no more after that.
  package var status: Int32? {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == 0 ? nil : status
  }

  /// Waits for its end, or kills it at the deadline.
  /// - Returns: the status of `waitpid`; nil when it was killed here.
  package func end(by deadline: Double) -> Int32? {
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      guard Self.now < deadline else {
        kill(id, SIGKILL)
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return nil
      }
      usleep(500)
    }
    return status
  }

  /// Kills it with all that it started, if it has a group of its own, and waits for its end.
  package func endAll() {
    kill(-id, SIGKILL)
    _ = end(by: 0)
  }

  /// Both ends close when another program is started.
  package static func makePipe() throws(SystemError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], input: Int32?, output: Int32?, errors: Int32?,
    hasOwnGroup: Bool = false
  ) throws(SystemError) -> pid_t {
    #if os(Linux)
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let streams = [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, errors)]
    for (stream, file) in streams {
      if let file {
        if file != stream { posix_spawn_file_actions_adddup2(&files, file, stream) }
      } else {
        posix_spawn_file_actions_addopen(
          &files, stream, "/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0)
      }
    }
    takeSignalsBack(&attributes, hasOwnGroup: hasOwnGroup)
    let program = arguments.first ?? ""
    var id: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&id, program, &files, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw SystemError(code) }
    return id
  }
}

#if os(Linux)
  package typealias SpawnAttributes = posix_spawnattr_t
#else
  package typealias SpawnAttributes = posix_spawnattr_t?
#endif

extension SpawnAttributes {
  /// Not yet initialised.
  package static var none: SpawnAttributes {
    #if os(Linux)
      posix_spawnattr_t()
    #else
      nil
    #endif
  }
}

/// The child starts with all signals as the system has them, whatever this program ignores.
package func takeSignalsBack(_ attributes: inout SpawnAttributes, hasOwnGroup: Bool) {
  var all = sigset_t()
  sigfillset(&all)
  posix_spawnattr_setsigdefault(&attributes, &all)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  let group = hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group))
}

/// Where a program is, by the PATH of an environment; what is relative there is left out.
package func program(_ name: String, in environment: [String: String]) -> String? {
  (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").lazy
    .filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    .first(where: isProgram)
}

/// Whether a file is there that may be run; a folder is none.
package func isProgram(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
}

/// Lends texts as the array of C strings, ended by a null pointer, that a program is started with.
package func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// A file with some bytes that is open at its start, has no name, and that no one else may read: what a
/// program is given to read without anything waiting for it.
package func unnamedFile(holding bytes: some Sequence<UInt8>) throws(SystemError) -> Int32 {
  var path = Array("\(NSTemporaryDirectory())afterword-XXXXXX".utf8CString)
  let file = mkstemp(&path)
  guard file >= 0 else { throw SystemError(errno) }
  unlink(path)
  _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  var rest = Array(bytes)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else {
      let code = errno
      close(file)
      throw SystemError(code)
    }
    rest = rest.dropFirst(written)
  }
  lseek(file, 0, SEEK_SET)
  return file
}
