import Foundation
import Testing

/// A program in a real terminal, which a tmux server of its own emulates.
///
/// Nothing here sleeps for a fixed time: ``wait(for:within:)`` looks at the screen until it shows
/// what is awaited, and fails with the screen when that never comes. The server ends with the
/// session.
final class TmuxSession {
  /// Seconds that a wait lasts unless told otherwise: far more than anything takes, so that a busy
  /// machine fails no test.
  static let patience = 20.0

  private let tmux: Tmux
  private let folder: URL
  private let pane = "main"

  /// Starts a program.
  /// - Parameters:
  ///   - command: its path and arguments.
  ///   - columns: the window's width.
  ///   - rows: the window's height.
  ///   - environment: variables to set, nil for those to take away.
  init(
    command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
  ) throws {
    let name = UUID().uuidString.prefix(13)
    tmux = Tmux(socket: "afterword-test-\(name)")
    folder = FileManager.default.temporaryDirectory.appending(path: "afterword-test-\(name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let removed = environment.filter { $0.value == nil }.keys.sorted().flatMap { ["-u", $0] }
    let added = environment.sorted { $0.key < $1.key }.compactMap { name, value in
      value.map { "\(name)=\($0)" }
    }
    try tmux(
      ["start-server"]
        + [
          "set -g remain-on-exit on", "set -g remain-on-exit-format ''", "set -g status off",
          "set -g escape-time 0", "set -g history-limit 0",
          "set -g default-terminal tmux-256color",
        ].flatMap { [";"] + Self.words($0) }
        + [";", "new-session", "-d", "-s", pane, "-x", "\(columns)", "-y", "\(rows)", "-c"]
        + [folder.path, "--", "env"] + removed + added + command)
  }

  /// An interactive shell with job control, its prompt "$ ".
  static func shell(
    columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      command: ["bash", "--noprofile", "--norc", "-i"], columns: columns, rows: rows,
      environment: environment.merging(["PS1": "$ "]) { own, _ in own })
    try session.wait(for: "$")
    return session
  }

  deinit { end() }

  /// Ends the terminal, as closing its window does.
  func end() {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
  }
}

// MARK: What the user does

extension TmuxSession {
  /// Types text, character by character.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-t", pane, "-l", "--", text])
  }

  /// Presses keys by tmux's names for them: `Enter`, `C-x`, `M-u`, `Up`, `PPage`, `F5`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", pane, "--"] + keys)
  }

  /// Sends bytes as they are.
  func send(bytes: [UInt8]) throws {
    try tmux(["send-keys", "-t", pane, "-H", "--"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text with the marks of a bracketed paste where the program asked for them.
  func paste(_ text: String) throws {
    try tmux(["load-buffer", "-"], input: Data(text.utf8))
    try tmux(["paste-buffer", "-p", "-t", pane])
  }

  /// Runs a line of shell beside the terminal, in the folder the session started in.
  func runOutside(_ line: String) throws {
    let result = try Command(path: "/bin/sh", arguments: ["-c", "cd '\(folder.path)' && \(line)"])
      .run()
    #expect(result.status == 0, "\(line): \(result.text)")
  }

  /// Resets the terminal, which then shows nothing.
  func reset() throws { try tmux(["send-keys", "-R", "-t", pane]) }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", pane, "-x", "\(columns)", "-y", "\(rows)"])
  }
}

// MARK: What the user sees

extension TmuxSession {
  /// What the screen shows, without blanks at the ends of lines.
  var screen: String {
    get throws { try tmux(["capture-pane", "-p", "-t", pane]) }
  }

  /// The screen with the escape sequences of its colours and attributes.
  var styledScreen: String {
    get throws { try tmux(["capture-pane", "-p", "-e", "-t", pane]) }
  }

  /// The cursor's place from the top left, 0, 0.
  var cursor: (row: Int, column: Int) {
    get throws {
      let parts = try value(of: "#{cursor_y} #{cursor_x}").split(separator: " ").compactMap {
        Int($0)
      }
      return parts.count == 2 ? (parts[0], parts[1]) : (-1, -1)
    }
  }

  /// Has tmux take what programs copy, as terminals do.
  func takeClipboard() throws { try tmux(["set", "-g", "set-clipboard", "on"]) }

  /// What a program has copied last.
  var clipboard: String {
    get throws { try tmux(["show-buffer"]) }
  }

  /// What tmux tells of the terminal: `alternate_on`, `cursor_flag`, `pane_pid` and the like.
  func value(of format: String) throws -> String {
    try tmux(["display-message", "-p", "-t", pane, format])
      .trimmingCharacters(in: .newlines)
  }

  /// The process that the session was started with.
  var processID: Int32 {
    get throws { Int32(try value(of: "#{pane_pid}")) ?? 0 }
  }

  /// Waits until the screen shows `text`.
  /// - Returns: the screen.
  @discardableResult
  func wait(for text: String, within seconds: Double = patience) throws -> String {
    try wait(until: "\"\(text)\"", within: seconds) { $0.contains(text) }
  }

  /// Waits until a condition holds of the screen, and of the whole picture: not of one that the
  /// program is still drawing.
  /// - Returns: the screen.
  @discardableResult
  func wait(
    until expected: String, within seconds: Double = patience, _ holds: (String) throws -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      let shown = try screen
      if try holds(shown), try !isDrawing, try screen == shown { return shown }
      guard Date() < end else { throw NeverShown(expected: expected, screen: shown) }
      usleep(10_000)
    }
  }

  /// What the screen shows once the program has drawn all of it.
  var picture: String {
    get throws { try wait(until: "a whole picture") { _ in true } }
  }

  /// Whether the program that has the terminal is at work, rather than asleep until there is input.
  /// What it wrote before it fell asleep tmux takes in before it answers another question.
  private var isDrawing: Bool {
    get throws {
      let group = ProcessState(of: try processID)?.foreground
      return group.flatMap { ProcessState(of: $0)?.isRunning } ?? false
    }
  }

  /// Waits until the program is gone.
  /// - Returns: its exit status, or 128 and the number of the signal that ended it.
  func exitStatus(within seconds: Double = patience) throws -> Int {
    var known: (status: String, signal: String) = ("", "")
    try wait(until: "the program's end", within: seconds) { _ in
      guard try value(of: "#{pane_dead}") == "1" else { return false }
      // tmux 3.3a now and then misses that its child has ended until another one does.
      if let server = Int32(try value(of: "#{pid}")) { kill(server, SIGCHLD) }
      known = try (value(of: "#{pane_dead_status}"), value(of: "#{pane_dead_signal}"))
      return known.status + known.signal != ""
    }
    return Int(known.status) ?? Int(known.signal).map { 128 + $0 } ?? -1
  }

  /// Copies every byte that the program writes from now on into a file.
  func record() throws -> Recording {
    let file = folder.appending(path: "output-\(UUID().uuidString)")
    try Data().write(to: file)
    try tmux(["pipe-pane", "-O", "-t", pane, "exec cat >> '\(file.path)'"])
    return Recording(file: file)
  }

  /// What a program wrote.
  struct Recording {
    let file: URL
    var bytes: Data {
      get throws { try Data(contentsOf: file) }
    }
  }

  /// A wait that came to nothing, with what the screen showed instead.
  struct NeverShown: Error, CustomStringConvertible {
    let expected: String
    let screen: String
    var description: String { "The screen never showed \(expected). It showed:\n\(screen)" }
  }
}
