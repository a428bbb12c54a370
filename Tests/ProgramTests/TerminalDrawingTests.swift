import Foundation
import Testing

/// The terminal layer on real terminals of many kinds; the probe draws what it is told.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"), .serialized)
struct TerminalDrawingTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "tmux", "tmux-256color", "screen", "linux", "vt100", "no-such-type",
    nil,
  ])
  func everyTypeShowsTextAndTakesKeys(term: String?) throws {
    let session = try TmuxSession(command: [Programs.probe], environment: ["TERM": term])
    try session.wait(for: "probe 80x24 keys 0. é日e\u{301}|")
    try session.press("Up", "C-Left", "M-x", "BTab", "F5", "é")
    let shown = try session.wait(for: "keys 6.")
    for key in ["↑", "Ctrl-←", "Alt-x", "Shift-Tab", "F5", "é"] {
      #expect(shown.contains(" \(key)\n"))
    }
    #expect(shown.hasSuffix(String(repeating: " ", count: 79) + "◢\n"))
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func dumbTerminalIsRefusedInASentence() throws {
    let session = try TmuxSession(command: [Programs.probe], environment: ["TERM": "dumb"])
    #expect(try session.exitStatus() == 1)
    try session.wait(for: "The terminal type \"dumb\" (TERM) cannot place text")
  }

  @Test(arguments: ["</dev/null", "| cat"])
  func filesAndPipesAreRefusedWithoutEscapes(redirection: String) throws {
    let session = try TmuxSession(
      command: ["sh", "-c", "\(Programs.probe) \(redirection) >out 2>&1; cat -v out; echo end"])
    let shown = try session.wait(for: "end")
    #expect(shown.contains("is not a terminal"))
    #expect(!shown.contains("^["))
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": nil], ["LC_ALL": "xx_YY.UTF-8"],
  ])
  func everyLocaleShowsAllText(environment: [String: String?]) throws {
    let session = try TmuxSession(command: [Programs.probe], environment: environment)
    try session.wait(for: "é日e\u{301}|")
  }

  @Test(arguments: [
    ("xterm-256color", nil), ("xterm-256color", "1"), ("vt100", nil), ("screen", ""),
  ])
  func colorsAreOnlyThereWhereWanted(term: String, noColor: String?) throws {
    let session = try TmuxSession(
      command: [Programs.probe], environment: ["TERM": term, "NO_COLOR": noColor])
    try session.wait(for: "probe")
    let hasColor = try session.styledScreen.contains(/\u{1B}\[(1;)?3[0-8]/)
    #expect(hasColor == (term != "vt100" && noColor != "1"))
    #expect(try session.styledScreen.contains("\u{1B}[1m"))
  }

  @Test(arguments: [(2, 1), (2, 2), (20, 5), (80, 24), (300, 100), (500, 200)])
  func everySizeIsDrawnToItsCorner(columns: Int, rows: Int) throws {
    let session = try TmuxSession(command: [Programs.probe], columns: columns, rows: rows)
    let corner = String(repeating: " ", count: columns - 1) + "◢\n"
    try session.wait(until: "its corner") { $0.hasSuffix(rows > 2 ? corner : "◢\n") }
    try session.press("a")
    try session.resize(columns: 90, rows: 20)
    try session.wait(for: "probe 90x20 keys 1.")
    try session.resize(columns: columns, rows: rows)
    try session.wait(until: "its corner again") {
      $0.hasSuffix(rows > 2 ? corner : "◢\n") && !$0.contains("probe 90x20")
    }
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  /// ncurses cannot draw the corner of a window of one column; nothing else may go wrong in it.
  @Test(arguments: [1, 2, 30])
  func oneColumnIsSurvived(rows: Int) throws {
    let session = try TmuxSession(command: [Programs.probe], columns: 1, rows: rows)
    try session.wait(until: "the alternate screen") { _ in
      try session.value(of: "#{alternate_on}") == "1"
    }
    try session.type("ab")
    try session.resize(columns: 90, rows: 20)
    try session.wait(for: "probe 90x20 keys 2.")
    try session.resize(columns: 1, rows: rows)
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func stormOfResizesLosesNoKey() throws {
    let session = try TmuxSession(command: [Programs.probe])
    try session.wait(for: "keys 0.")
    for round in 1...200 {
      try session.resize(columns: 1 + round * 37 % 200, rows: 1 + round * 13 % 60)
      try session.type("a")
    }
    try session.resize(columns: 70, rows: 18)
    try session.wait(for: "probe 70x18 keys 200.")
  }

  @Test func keysCostLittle() throws {
    let session = try TmuxSession(command: [Programs.probe], columns: 100, rows: 30)
    try session.wait(for: "keys 0.")
    for _ in 0..<40 { try session.type("a") }
    try session.wait(for: "keys 40.")
    let recording = try session.record()
    for _ in 0..<40 { try session.type("b") }
    try session.wait(for: "keys 80.")
    try session.wait(until: "a recording") { _ in try recording.bytes.count > 0 }
    #expect(try recording.bytes.count / 40 < 100)
  }
}
