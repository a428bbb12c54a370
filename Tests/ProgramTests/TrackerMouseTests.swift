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
    try session.wait(for: "draft 5 words")
    try session.click(on: "Waiting")
    try session.wait(for: "sent")
    try session.click(on: "q quit")
    #expect(try session.exitStatus() == 0)
  }
}
