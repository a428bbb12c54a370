import Testing

/// The mouse through a real terminal: on only where it is wanted, and off after every way out.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TerminalMouseTests {
  private static let tracking =
    "#{mouse_standard_flag} #{mouse_button_flag} #{mouse_all_flag} #{mouse_sgr_flag}"

  @Test func reportsComeAsEvents() throws {
    let session = try TmuxSession(command: [Programs.probe])
    try session.wait(for: "keys 0.")
    #expect(try session.value(of: Self.tracking) == "0 1 0 1")
    try session.send(bytes: Array("\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<65;80;24M".utf8))
    try session.press("x")
    let shown = try session.wait(for: "keys 1.")
    #expect(shown.contains("mouse press(") && shown.contains(".left) 4,9"))
    #expect(shown.contains("mouse release 4,9") && shown.contains("mouse wheelDown 23,79"))
  }

  /// What comes all the same, from a program before or of the focus, is no text.
  @Test(arguments: [["mouseless"], []])
  func strayReportsLeaveNothing(arguments: [String]) throws {
    let session = try TmuxSession(command: [Programs.probe] + arguments)
    try session.wait(for: "keys 0.")
    #expect(
      try session.value(of: Self.tracking) == (arguments.isEmpty ? "0 1 0 1" : "0 0 0 0"))
    var stray = "\u{1B}[I\u{1B}[O\u{1B}[M !!\u{1B}[M#!!"
    if !arguments.isEmpty { stray += "\u{1B}[<0;10;5M\u{1B}[<0;10;5m" }
    try session.send(bytes: Array(stray.utf8))
    try session.press("x")
    let shown = try session.wait(for: "keys 1.")
    #expect(!shown.contains("mouse") && shown.contains(" x\n"))
  }

  /// A terminal whose description knows of no mouse is not asked for one.
  @Test(arguments: [("vt100", "0 0 0 0"), ("tmux-256color", "0 1 0 1")])
  func onlyTerminalsWithAMouseAreAsked(term: String, expected: String) throws {
    let session = try TmuxSession(command: [Programs.probe], environment: ["TERM": term])
    try session.wait(for: "keys 0.")
    #expect(try session.value(of: Self.tracking) == expected)
  }

  @Test func suspendingGivesTheMouseBack() throws {
    let session = try TmuxSession.shell()
    try session.type("\(Programs.probe)\n")
    try session.wait(for: "keys 0.")
    for round in 1...3 {
      #expect(try session.value(of: Self.tracking) == "0 1 0 1")
      try session.press("C-z")
      try session.wait(for: "Stopped")
      #expect(try session.value(of: Self.tracking) == "0 0 0 0")
      try session.type("clear; fg\n")
      try session.wait(for: "keys \(round).")
    }
  }
}
