import Testing

/// The tracker by mouse alone.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerMouseTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The terminal then keeps its mouse, to select and copy with.
  @Test(arguments: [("true", "1 1"), ("false", "0 0")])
  func configurationTurnsItOff(value: String, flags: String) throws {
    try home.write("[screen]\nmouse = \(value)\n", to: ".config/afterword/config.toml")
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    #expect(try session.value(of: "#{mouse_any_flag} #{mouse_sgr_flag}") == flags)
    try session.click(on: "help")
    try session.press("j")
    try session.wait(for: value == "true" ? " Keys  " : " Initech · SRE")
  }

  @Test func draggingSelectsAndTypingReplaces() throws {
    try home.receive()
    let session = try home.openLetter()
    try session.type("one two three")
    try session.wait(for: "one two three")
    // The letter's text begins at the 43rd column of the sixth row.
    for report in ["<0;47;6M", "<32;48;6M", "<32;50;6M", "<0;50;6m"] {
      try session.send(bytes: Array("\u{1B}[\(report)".utf8))
    }
    try session.wait(until: "a selection in reverse") { _ in
      try session.styledScreen.contains("\u{1B}[7mtwo")
    }
    try session.type("2")
    try session.wait(for: "one 2 three")
    let word = Array("\u{1B}[<0;51;6M\u{1B}[<0;51;6m".utf8)
    try session.send(bytes: word + word)
    try session.type("3")
    try session.wait(for: "one 2 3")
  }

  @Test func clicksLeadThroughTheProgram() throws {
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    try session.click(on: "Initech")
    try session.wait(for: " Initech · SRE")
    try session.click(on: "Initech")
    try session.wait(for: "1 Thanks")
    try session.click(on: "Subject")
    try session.wait(until: "the caret in the subject") { _ in try session.cursor.row == 3 }
    try session.click(on: "Write here")
    try session.type("typed where it was clicked")
    try session.wait(for: "typed where it was clicked")
    try session.click(on: "Esc back")
    try session.wait(for: "q quit")
    try session.wait(for: "5 words")
    try session.click(on: "Waiting")
    try session.wait(for: "sent")
    try session.click(on: "q quit")
    #expect(try session.exitStatus() == 0)
  }
}
