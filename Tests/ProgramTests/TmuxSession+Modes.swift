import Foundation
import Testing

// MARK: Programs in a shell, and what they have to leave as it was

extension TmuxSession {
  /// Clicks on the beginning of a text that the screen shows.
  func click(on text: String) throws {
    let lines = try wait(for: text).split(separator: "\n", omittingEmptySubsequences: false)
    let row = lines.firstIndex { $0.contains(text) } ?? 0
    let start = lines[row].firstRange(of: text)?.lowerBound ?? lines[row].startIndex
    let place = "\(lines[row][..<start].count + 1);\(row + 1)"
    try send(bytes: Array("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m".utf8))
  }

  /// Starts a program from the shell; its process id is kept in the file `pid`.
  func start(_ program: String) throws {
    try type("sh -c 'echo $$ >pid; exec \(program)'\n")
  }

  /// The process that was started by ``start(_:)``.
  func startedProcess() throws -> Int32 {
    let file = FileManager.default.temporaryDirectory.appending(path: "pid-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try runOutside("cp pid '\(file.path)'")
    return try #require(
      Int32(String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines)))
  }

  /// Waits until a process is gone, or for as long as anything is waited for.
  static func isEnding(_ process: Int32) -> Bool {
    let end = Date(timeIntervalSinceNow: patience)
    while kill(process, 0) == 0, Date() < end { usleep(10_000) }
    return kill(process, 0) != 0
  }

  /// Waits until the shell waits for a command.
  func waitForPrompt() throws {
    try wait(until: "a prompt") { $0.split(separator: "\n").last == "$" }
  }

  private static let flags =
    "#{alternate_on} #{cursor_flag} #{keypad_flag} #{keypad_cursor_flag} #{mouse_any_flag} "
    + "#{mouse_sgr_flag}"

  /// What tmux knows of the terminal's modes.
  var modes: String {
    get throws { try value(of: Self.flags) }
  }

  /// Notes the terminal's modes, from the shell in it.
  /// - Returns: for ``expectModes(_:)``.
  func noteModes() throws -> String {
    try type("stty -a >before; clear\n")
    return try modes
  }

  /// Waits for the shell's prompt and expects that the modes are those noted, and that a paste has
  /// no marks. Nothing else can be done in the shell after that.
  func expectModes(_ noted: String) throws {
    try waitForPrompt()
    try type("stty -a >after; clear; cmp before after && echo 'modes are' equal\n")
    try wait(for: "modes are equal")
    #expect(try modes == noted)
    try type("clear; stty -echo; cat -v\n")
    try wait(until: "an empty screen") { $0.allSatisfy(\.isWhitespace) }
    try paste("pasted\n")
    #expect(try !wait(for: "pasted").contains("[200~"))
  }
}
