import Foundation
import Testing

/// A letter in another editor and back: whatever that does, the earlier text is there.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerEditorTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  /// A script of the shell that stands for an editor. Another process makes it: what these tests
  /// start meanwhile would still have it open for writing, and so it could not be run.
  /// - Returns: its path, with a blank in it.
  private func editor(_ script: String) throws -> String {
    let text = try home.write("#!/bin/sh\n\(script)\n", to: "script")
    let path = home.folder.path + "/own editors/ed it"
    let made = try home.shell("mkdir 'own editors' && install -m 700 '\(text)' '\(path)'")
    try #require(made.status == 0, "\(made.errors)")
    return path
  }

  /// The letter, open and stored with a text.
  private func open(
    _ variables: [String: String?], typing text: String = "earlier text"
  ) throws -> TmuxSession {
    let session = try home.track(with: variables)
    try session.wait(for: "? help")
    try session.press("Enter")
    try session.wait(for: "Write here")
    try session.type(text)
    try session.wait(for: text)
    return session
  }

  private func open(
    _ script: String, typing text: String = "earlier text"
  ) throws -> TmuxSession {
    try open(["EDITOR": "'\(editor(script))'", "VISUAL": nil], typing: text)
  }

  /// What is left of the files that editors had.
  private var filesLeft: [String] {
    get throws {
      let folder = home.folder.path + "/.local/state/afterword"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return try names.filter { $0.hasPrefix("letter") }.map {
        try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
      }
    }
  }

  /// Leaves the letter and the program.
  private func leave(_ session: TmuxSession) throws {
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func whatWasSavedComesBackWithTheHeaders() throws {
    let session = try open(
      """
      ls -l "$1" | cut -c1-10 >rights; cp "$1" given; stty -a >modes
      printf 'To: b@c.example\\nSubject: Other\\n\\nfrom outside\\n' >"$1"
      """)
    try session.press("C-o")
    try session.wait(for: "Took back what was saved in the editor")
    let shown = try session.wait(for: "from outside")
    #expect(shown.contains("b@c.example") && shown.contains("Subject Other"))
    #expect(!shown.contains("earlier text"))
    try session.runOutside("grep -q -- '-rw-------' rights; grep -q ' icanon' modes")
    try session.runOutside("grep -q 'Subject: Thank you' given; grep -q '^earlier text$' given")
    #expect(try filesLeft.isEmpty)
    // One thing to undo, headers and all.
    try session.press("M-u")
    let before = try session.wait(for: "earlier text")
    #expect(before.contains("Ana Ruiz <ana.ruiz@northwind.example>"))
    #expect(before.contains("Subject Thank you"))
    try session.press("M-r")
    try session.wait(for: "b@c.example")
    try leave(session)
    #expect(try home.interview().drafts.map(\.subject) == ["Other"])
    #expect(try home.letter() == "from outside")
  }

  /// A letter goes to one: other headers are not silently lost.
  @Test func headersThatNoLetterHasAreNamed() throws {
    let session = try open(
      "printf 'To: b@c.example\\nCc: d@e.example\\n\\nfrom outside\\n' >\"$1\"")
    try session.press("C-o")
    let shown = try session.wait(for: "The letter was taken back without Cc")
    #expect(shown.contains("from outside") && !shown.contains("d@e.example"))
    try leave(session)
  }

  /// Of two lines the first counts, and the other is said.
  @Test(arguments: [
    (
      "To: b@c.example\\nTo: d@e.example\\nSubject: x",
      "without a second “To: d@e.example”: it goes"
    ),
    ("To: b@c.example\\nSubject: x\\nsubject: yy", "without a second “subject: yy”: it goes"),
    (
      "To: b@c.example\\nTo: d@e.example\\nSubject: x\\nsubject: yy\\nBcc: f@g.example",
      "second “To: d@e.example”, a second “subject: yy”, Bcc: it goes"
    ),
  ])
  func aHeaderThatStandsTwiceIsSaid(_ headers: String, _ sentence: String) throws {
    let session = try open("printf '\(headers)\\n\\nfrom outside\\n' >\"$1\"")
    try session.press("C-o")
    let shown = try session.wait(for: sentence)
    #expect(shown.contains("from outside") && shown.contains("b@c.example"))
    #expect(shown.contains("Subject x"))
    #expect(try filesLeft.isEmpty)
    try leave(session)
  }

  /// What is left is said with its path at the next start, once; then `doctor` has it.
  @Test func whatIsLeftIsSaidOnce() throws {
    let session = try open("printf 'Subject: x\\n\\nnearly lost' >\"$1\"; exit 1")
    try session.press("C-o")
    try session.wait(for: "what was saved is")
    try leave(session)
    let next = try home.track()
    try next.wait(for: "Kept earlier: ~/.local/state/afterword/letter-")
    try next.press("q")
    #expect(try next.exitStatus() == 0)
    let third = try home.track()
    #expect(try !third.wait(for: "? help").contains("Kept earlier"))
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains(".local/state/afterword: 1 letter"))
    #expect(try filesLeft.count == 1)
  }

  /// $VISUAL before $EDITOR, with arguments, without a shell.
  @Test func runsWithItsArguments() throws {
    let path = try editor("printf '%s|' \"$@\" | sed 's/|[^|]*|$/|/' >words; echo \"$2\" >>\"$3\"")
    let session = try open([
      "VISUAL": "\"\(path)\" --wait '$(touch bad); `x`'", "EDITOR": "/bin/false",
    ])
    try session.press("C-o")
    try session.wait(for: "$(touch bad); `x`")
    try session.runOutside("test \"$(cat words)\" = '--wait|$(touch bad); `x`|'; test ! -e bad")
    try leave(session)
  }

  @Test(arguments: [
    ("exit 3", "ed it ended with status 3; the letter is as it was"),
    ("kill -9 $$", "ed it was ended by signal 9; the letter is as it was"),
    (": >\"$1\"", "ed it left no letter in the file; the letter is as it was"),
    ("printf 'To: x\\nSubject: y\\n\\n \\n' >\"$1\"", "ed it left no letter in the file"),
    ("rm \"$1\"", "is not there; the letter is as it was"),
    ("rm \"$1\"; mkfifo \"$1\"", "is no longer a file; the letter is as it was"),
    ("rm \"$1\"; ln -s /etc/passwd \"$1\"", "is no longer a file"),
    ("printf 'a\\377b' >\"$1\"", "is not written in UTF-8; the letter is as it was"),
    ("head -c 2000000 /dev/zero >\"$1\"", "is larger than 1 MB and so no letter"),
    ("true", "The letter is as it was: "),
    ("mv \"$1\" x; cp x \"$1\"", "The letter is as it was: "),
  ])
  func theEarlierTextIsKept(_ script: String, _ reason: String) throws {
    let session = try open(script)
    try session.press("C-o")
    let shown = try session.wait(for: reason)
    #expect(shown.contains("earlier text"))
    try session.type(" goes on")
    try session.wait(for: "goes on")
    try leave(session)
    #expect(try home.letter() == "earlier text goes on")
  }

  /// What it had saved before it failed is not lost.
  @Test(arguments: ["exit 1", "kill -TERM $$"])
  func whatAFailedEditorSavedIsLeft(end: String) throws {
    let session = try open("printf 'Subject: x\\n\\nnearly lost' >\"$1\"; \(end)")
    try session.press("C-o")
    try session.wait(for: "what was saved is")
    #expect(try filesLeft == ["Subject: x\n\nnearly lost"])
    try leave(session)
    #expect(try home.letter() == "earlier text")
  }

  @Test(arguments: [
    ("/no/such/editor", "“/no/such/editor” could not be started: No such file"),
    ("'vi", "VISUAL has a ' that is not closed"), ("vi\\", "VISUAL ends in a backslash"),
  ])
  func anEditorThatIsNone(_ visual: String, _ reason: String) throws {
    let session = try open(["VISUAL": visual])
    try session.press("C-o")
    #expect(try session.wait(for: reason).contains("earlier text"))
    #expect(try filesLeft.isEmpty)
    try leave(session)
  }

  @Test func withoutAnyEditorItSaysSo() throws {
    let session = try open(["VISUAL": nil, "EDITOR": " ", "PATH": "/nowhere"])
    try session.press("C-o")
    try session.wait(for: "there is no editor: neither VISUAL nor EDITOR names one")
    try leave(session)
  }

  /// ^C is the editor's, and the program goes on.
  @Test func interruptsAreTheEditors() throws {
    let session = try open("trap 'echo caught' INT; echo ready; while :; do sleep 0.1; done")
    try session.press("C-o")
    try session.wait(for: "ready")
    try session.press("C-c")
    try session.wait(for: "caught")
    try session.press("C-\\")
    try session.wait(for: "ed it was ended by signal 3")
    try session.type("!")
    try session.wait(for: "earlier text!")
    try leave(session)
    #expect(try home.letter() == "earlier text!")
  }

  /// Stored before the editor has it, and what others store meanwhile is shown after it.
  @Test func allIsStoredBeforeAndNoticedAfter() throws {
    let session = try open(
      "echo ready; until test -e go; do sleep 0.05; done; echo more >>\"$1\"")
    try session.press("C-o")
    try session.wait(for: "ready")
    #expect(try home.letter() == "earlier text")
    let id = try home.interview().id
    #expect(try home.run("skip", id, "--reason", "x").status == 0)
    try session.runOutside("touch go")
    try session.wait(for: "Took back")
    try session.press("Escape")
    try session.wait(for: "Pending 0")
    #expect(try home.letter() == "earlier text\nmore")
  }

  /// Told to end, it has the editor end as well, takes what was saved, and is gone in time.
  @Test(arguments: [SIGTERM, SIGHUP], ["exec sleep 100", "trap '' TERM HUP; while :; do :; done"])
  func signalsEndBoth(signal: Int32, waiting: String) throws {
    let session = try open(
      "printf 'saved in it' >\"$1\"; echo $$ >editor-pid; echo ready; \(waiting)")
    try session.press("C-o")
    try session.wait(for: "ready")
    let began = Date()
    kill(try session.processID, signal)
    #expect(try session.exitStatus() == 128 + Int(signal))
    #expect(Date().timeIntervalSince(began) < 4)
    #expect(try home.letter() == "saved in it")
    try session.runOutside("! kill -0 $(cat editor-pid) 2>/dev/null")
  }

  /// ^Z in the editor stops both, fg wakes both up, and the terminal's modes are each one's own.
  @Test func suspendingTheEditorSuspendsBoth() throws {
    let path = try editor("echo ready; read line; echo \"$line\" >>\"$1\"")
    home.environment["EDITOR"] = "'\(path)'"
    let session = try home.openShell()
    let modes = try session.noteModes()
    try session.start(Programs.afterword)
    try session.wait(for: "q quit")
    try session.press("Enter")
    try session.wait(for: "Write here")
    try session.type("earlier text")
    try session.press("C-o")
    try session.wait(for: "ready")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    #expect(try home.letter() == "earlier text")
    try session.type("fg\n")
    try session.wait(until: "the job again") { $0.contains("ed it") || $0.contains("pid; exec") }
    try session.type("after fg\n")
    try session.wait(for: "Took back what was saved")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    try session.expectModes(modes)
    #expect(try home.letter() == "earlier text\nafter fg")
  }

  @Test func anEditorThatChangesTheModesLeavesNone() throws {
    let session = try open("stty raw -echo; printf '\\033[?1000h\\033[?25l'; exit 1")
    try session.press("C-o")
    try session.wait(for: "ended with status 1")
    try session.type("typed")
    try session.wait(for: "earlier texttyped")
    #expect(try session.value(of: "#{cursor_flag}") == "1")
    try leave(session)
  }
}
