import Testing

/// Pastes, and keys that other programs are frozen by.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerInputTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  @Test func pasteOverTheListRunsNoCommand() throws {
    let session = try home.track()
    let before = try session.wait(for: "q quit")
    try session.paste("uqa\nm\n\u{3}5?")
    let after = try session.wait(for: "Pasted text was not taken")
    #expect(after.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast())
    #expect(try home.companies(in: "pending") == ["Northwind"])
    try session.press("?")
    let help = try session.wait(for: "take back the last change")
    try session.paste("q\u{1B}jjj")
    try session.press("j", "k")
    try session.wait(until: "the help as it was") { $0 == help }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func pasteIntoAFormIsOneLineOfText() throws {
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.press("a")
    try session.wait(for: "Add an interview")
    try session.paste("Globex\nq\tu")
    let form = try session.wait(for: "Globex")
    #expect(form.contains("Add an interview"))
    #expect(try home.companies(in: "all") == ["Northwind"])
  }

  @Test func flowControlKeysFreezeNothing() throws {
    let session = try home.openLetter()
    try session.type("a")
    try session.press("C-s")
    try session.type("b")
    try session.press("C-q")
    try session.type("c")
    try session.wait(for: "abc")
    try session.press("C-s", "Escape")
    try session.wait(for: "Pending 1")
    try session.press("C-s", "?")
    try session.wait(for: "take back the last change")
    try session.press("C-q", "Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "abc")
  }

  @Test func megabytePasteIsExactAndOneStep() throws {
    let session = try home.openLetter()
    try session.type("before ")
    try session.wait(for: "before")
    let text = (0..<60_000).map { "\($0) é日本🎉\tq\n" }.joined() + "the end"
    #expect(text.utf8.count > 1_000_000)
    try session.paste(text)
    try session.wait(for: "the end")
    try session.wait(until: "the paste in the letter stored") { _ in
      try home.letter() == "before " + text
    }
    try session.send(bytes: [0x1F])
    try session.wait(until: "the letter as before the paste") {
      $0.contains("before") && !$0.contains("the end")
    }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "before ")
  }
}
