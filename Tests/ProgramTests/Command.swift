import Foundation

/// A command run to its end.
///
/// Not Foundation's `Process`: on Linux that waits until everything the command started is gone,
/// and the first tmux command starts a server that stays. Nor does it unblock signals.
struct Command {
  var path: String
  var arguments: [String]
  /// Its whole environment; nil for that of the tests.
  var environment: [String: String]?
  var input = Data()

  /// What a command printed, both streams in one, and how it ended.
  struct Result {
    var output: Data
    /// Its exit status, or 128 and the number of the signal that ended it.
    var status: Int

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs it and waits for its end.
  func run() throws -> Result {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "afterword-test-command-\(UUID().uuidString)")
    let (source, target) = (scratch.path + ".in", scratch.path + ".out")
    try input.write(to: URL(fileURLWithPath: source))
    defer { for file in [source, target] { unlink(file) } }
    let process = try spawn(source: source, target: target)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(path: path, code: errno) }
    }
    let signal = Int(status & 0x7F)
    return Result(
      output: try Data(contentsOf: URL(fileURLWithPath: target)),
      status: signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal)
  }

  private func spawn(source: String, target: String) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // The threads that tests run on block signals; what they start must not.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, target, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let words = ([path] + arguments).map { strdup($0) }
    let variables = (environment ?? ProcessInfo.processInfo.environment)
      .map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw Failure(path: path, code: code) }
    return process
  }

  /// A command that could not be run.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let code: Int32
    var description: String { "\(path): \(String(cString: strerror(code)))" }
  }
}
