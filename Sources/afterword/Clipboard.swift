import Foundation
import Processes
import Screen
import Views

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system's clipboard: the program that the desktop has for it, and the terminal's own way, which
/// reaches the user's clipboard over a remote connection as well.
///
/// Nothing here waits: the program reads the text from a file without a name, and is asked whether it
/// has ended each time ``look()`` is called.
final class Clipboard {
  /// A program, its arguments, and the variable of the environment without which it is of no use.
  private typealias Way = (name: String, arguments: [String], variable: String?)

  private static let ways: [Way] = [
    ("pbcopy", [], nil),
    ("wl-copy", ["--type", "text/plain"], "WAYLAND_DISPLAY"),
    ("xclip", ["-selection", "clipboard", "-in"], "DISPLAY"),
  ]

  /// Seconds that a program has.
  private static let patience = 2.0

  private let environment: [String: String]
  private let terminal: any TerminalDevice
  private var running: (process: ChildProcess, name: String, deadline: Double)?
  /// What the terminal made of the text that the program has.
  private var handover = ClipboardHandover.unsupported

  init(environment: [String: String], terminal: any TerminalDevice) {
    self.environment = environment
    self.terminal = terminal
  }

  /// Sends a text on its way.
  func put(_ text: String) -> ClipboardAnswer {
    if let running { _ = running.process.end(by: 0) }
    running = nil
    handover = terminal.setClipboard(text)
    for way in Self.ways {
      if let variable = way.variable, (environment[variable] ?? "").isEmpty { continue }
      guard let path = program(way.name, in: environment) else { continue }
      do throws(SystemError) {
        let input = try unnamedFile(holding: text.utf8)
        defer { close(input) }
        let process = try ChildProcess(
          [path] + way.arguments, environment: environment.map { "\($0)=\($1)" }, reading: input)
        running = (process, way.name, ChildProcess.now + Self.patience)
        return .underWay
      } catch {
        return answer(problem: "\(way.name) could not be started (\(error.reason))")
      }
    }
    return answer(problem: nil)
  }

  /// What the program has made of it; nil while it works.
  func look() -> ClipboardAnswer? {
    guard let (process, name, deadline) = running else { return answer(problem: nil) }
    if let status = process.status {
      running = nil
      return status == 0 ? .taken(by: name) : answer(problem: "\(name) failed")
    }
    guard ChildProcess.now >= deadline else { return nil }
    _ = process.end(by: 0)
    running = nil
    return answer(problem: "\(name) did not answer within \(Int(Self.patience)) seconds")
  }

  private func answer(problem: String?) -> ClipboardAnswer {
    switch handover {
    case .sent: .sent(problem: problem)
    case .tooLong(let limit): .tooLong(limit: limit, problem: problem)
    case .unsupported: .nowhere(problem: problem)
    }
  }
}
