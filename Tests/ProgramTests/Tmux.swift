import Foundation
import Testing

/// Runs tmux commands on one server and waits for each to end.
struct Tmux: Sendable {
  /// Name of the server's socket; each server is a world of its own.
  let socket: String

  /// Where tmux is installed, nil without it.
  static let path: String? = ProcessInfo.processInfo.environment["PATH"]?
    .split(separator: ":").map { "\($0)/tmux" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Runs one tmux command line.
  /// - Parameter input: given to the command as standard input.
  /// - Returns: what it printed.
  @discardableResult
  func callAsFunction(_ arguments: [String], input: Data = Data()) throws -> String {
    guard let path = Self.path else { throw Failure(arguments, "tmux is not installed") }
    let result = try Command(
      path: path, arguments: ["-L", socket, "-f", "/dev/null"] + arguments,
      environment: Self.environment, input: input
    ).run()
    guard result.status == 0 else { throw Failure(arguments, result.text) }
    return result.text
  }

  /// The same whatever the developer's own terminal and locale are.
  private static let environment: [String: String] = {
    let own = ProcessInfo.processInfo.environment
    return [
      "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": own["HOME"] ?? "/", "LC_ALL": "C.UTF-8",
      "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
    ]
  }()

  /// A command that tmux refused.
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ arguments: [String], _ printed: String) {
      description = "tmux \(arguments.joined(separator: " ")): \(printed)"
    }
  }
}
