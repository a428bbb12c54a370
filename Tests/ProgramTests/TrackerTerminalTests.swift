import Foundation
import Testing

/// The tracker on terminals of many kinds, and what it never sends to any.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerTerminalTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test(
    arguments: [
      ["TERM": "xterm-256color"], ["TERM": "tmux-256color"], ["TERM": "screen"],
      ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "no-such-type"], ["TERM": nil],
      ["LANG": "C"], ["LANG": nil], ["NO_COLOR": "1"],
    ] as [[String: String?]])
  func demoShowsEverywhere(environment: [String: String?]) throws {
    let session = try home.track("--demo", with: environment)
    let queue = try session.wait(for: "q quit")
    #expect(
      queue.contains("Northwind") && queue.contains("Pending 5") && queue.contains("late")
        && queue.contains("─────"))
    #expect(queue.contains("Ana Ruiz") && queue.contains("write"))
    let isPlain = environment["NO_COLOR"] != nil || environment["TERM"] == "vt100"
    #expect(try session.styledScreen.contains(/\u{1B}\[(1;)?[34][0-8]/) == !isPlain)
    try session.press("Enter")
    try session.wait(for: "1 Thanks")
    try session.type("é日")
    try session.wait(for: "é日")
    try session.press("Escape")
    try session.wait(for: "Pending 5")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  /// Marks and words say what colours say elsewhere, and the selection is there.
  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func everyStateIsReadableWithoutColor(environment: [String: String?]) throws {
    let session = try home.track("--demo", with: environment)
    try session.wait(for: "q quit")
    try session.press("5")
    let shown = try session.wait(for: "Cyberdyne")
    let states = [
      ("!", "late"), ("●", "in "), ("»", "nudge"), ("○", "opens"), ("?", "unconfirmed"),
      ("✓", "replied"), ("·", "in "), ("–", "skipped"), ("×", "closed"),
    ]
    let rows = shown.split(separator: "\n").dropFirst(3).prefix(12)
    for (mark, word) in states {
      #expect(
        rows.contains { $0.hasPrefix(" \(mark) ") && $0.contains(word) }, "\(mark) \(word)")
    }
    let styled = try session.styledScreen
    #expect(!styled.contains(/\u{1B}\[([0-9]+;)*[34][0-8][;m]/))
    let selected = styled.split(separator: "\n").first { $0.contains("Northwind") }
    #expect(selected?.contains(/\u{1B}\[[0-9;]*7m/) == true)
  }

  /// What nobody typed is no more than offered, also where the terminal has nothing dim.
  @Test(arguments: [("vt100", "4"), ("xterm-256color", "2")])
  func whatIsOfferedDoesNotLookTyped(term: String, attribute: String) throws {
    _ = try home.addNorthwind()
    let session = try home.track(with: ["TERM": term])
    try session.wait(for: "q quit")
    try session.type("a")
    try session.wait(for: "whose interview it is")
    #expect(try session.styledScreen.contains("\u{1B}[\(attribute)mas they name the position"))
    try session.type("No")
    try session.wait(for: "Northwind")
    #expect(try session.styledScreen.contains("No\u{1B}[\(attribute)mrthwind"))
  }

  /// Rows with characters of two columns move up when one above them leaves the view.
  @Test func nothingIsLostOfRowsThatMove() throws {
    for line in [
      "Acme, エンジニア, yesterday 9:00, Ana <a@acme.example>",
      "Globex, Инженер, yesterday 10:00, Bea <b@acme.example>",
      "Zorg, SRE, yesterday 11:00, Cat <c@acme.example>",
    ] {
      #expect(try home.run("add", line, "--yes").status == 0)
    }
    let session = try home.track(columns: 80, rows: 24)
    try session.wait(for: "q quit")
    try session.press("s", "Enter")
    let shown = try session.wait(for: "Pending 2")
    #expect(shown.contains("Инженер "), "\(shown)")
  }

  @Test(arguments: [("terminal", true, false), ("afterword", true, true), ("mono", false, false)])
  func configurationChoosesTheTheme(theme: String, isColored: Bool, isOwn: Bool) throws {
    try home.write("[screen]\ntheme = \"\(theme)\"\n", to: ".config/afterword/config.toml")
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    let shown = try session.styledScreen
    #expect(shown.contains(/\u{1B}\[([0-9]+;)*3[0-8][;m]/) == isColored)
    #expect(shown.contains("38;5;") == isOwn)
  }

  @Test(arguments: ["</dev/null", "| cat"])
  func filesAndPipesAreRefusedWithoutEscapes(redirection: String) throws {
    let outcome = try home.shell("\"$afterword\" --demo \(redirection)")
    #expect(outcome.errors.contains("is not a terminal"))
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    #expect(outcome.status == (redirection == "| cat" ? 0 : 69))
  }

  @Test func dumbTerminalIsRefusedInASentence() throws {
    let session = try home.track("--demo", with: ["TERM": "dumb"])
    #expect(try session.exitStatus() == 69)
    try session.wait(for: "afterword: The terminal type \"dumb\" (TERM) cannot place text")
  }

  /// Everything of an invite that a sender chooses.
  private static let hostile =
    "Evil\u{1B}]0;x\u{7} \u{1B}[31;45mCorp\u{1B}[6n \u{202E}drow\u{2066} \u{9B}5m\u{9D}0;y\u{9C} \u{200B}"

  @Test func hostileTextIsOnlyEverMarks() throws {
    try home.receive(Home.invite(summary: Self.hostile, person: "Ana" + Self.hostile))
    let session = try home.openShell()
    let recording = try session.record()
    try session.type("$afterword; echo left $?\n")
    let queue = try session.wait(for: "q quit")
    #expect(queue.contains("Evil\u{FFFD}]0;x\u{FFFD}"))
    try session.press("Enter")
    try session.wait(for: "1 Thanks")
    try session.press("M-m")
    try session.wait(for: "Mark as sent to AnaEvil\u{FFFD}]0;x")
    try session.press("Enter")
    try session.wait(for: "Marked AnaEvil\u{FFFD}]0;x")
    try session.press("u")
    try session.wait(for: "Took back: mark AnaEvil\u{FFFD}]0;x")
    try session.press("q")
    try session.wait(for: "left 0")
    try session.wait(until: "the whole recording") { _ in
      try recording.bytes.range(of: Data("left 0".utf8)) != nil
    }
    try expectHarmless(try recording.bytes)
  }

  private func expectHarmless(_ bytes: Data) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\u{FFFD}]0;x"))
    for sequence in ["\u{1B}]", "\u{7}", "\u{1B}[6n", "\u{1B}[31;45m"] {
      #expect(!text.contains(sequence), "\(sequence.debugDescription) was sent")
    }
    // The program's own sequences begin with ESC; besides them only line ends and the shell's tab
    // stops move anything.
    let own: Set<Unicode.Scalar> = ["\u{1B}", "\r", "\n", "\u{8}", "\t", "\u{E}", "\u{F}"]
    let others = text.unicodeScalars.filter { !own.contains($0) && !isHarmless($0) }
    #expect(others.isEmpty, "\(Set(others.map(\.value))) were sent")
  }
}
