import Foundation
import Testing

/// However the tracker ends or stops, what was typed right before is stored, and the terminal is as
/// it was.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"), .serialized)
struct TrackerEndTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  /// Opens the letter out of a shell.
  private func openLetter(in session: TmuxSession) throws {
    try session.start(Programs.afterword)
    try session.wait(for: "q quit")
    try session.press("Enter")
    try session.wait(for: "Write here")
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU,
  ])
  func signalsLoseNothing(signal: Int32) throws {
    let session = try home.openShell()
    let modes = try session.noteModes()
    try openLetter(in: session)
    #expect(try session.modes != modes)
    try session.type("typed right before signal \(signal)")
    try session.wait(for: "before signal \(signal)")
    try session.runOutside("kill -\(signal) $(cat pid)")
    try session.expectModes(modes)
    #expect(try home.letter() == "typed right before signal \(signal)")
  }

  /// A form that nobody submitted is no interview, but what was typed into it is kept.
  @Test(arguments: [SIGTERM, SIGHUP])
  func aFormIsKeptInAFile(signal: Int32) throws {
    let session = try home.openShell()
    let modes = try session.noteModes()
    try session.start(Programs.afterword)
    try session.wait(for: "q quit")
    try session.press("a")
    try session.wait(for: "Add an interview")
    try session.type("Globex")
    try session.wait(for: "Globex")
    try session.runOutside("kill -\(signal) $(cat pid)")
    try session.expectModes(modes)
    let state = home.folder.appendingPathComponent(".local/state/afterword")
    let files = try FileManager.default.contentsOfDirectory(atPath: state.path)
    let form = try #require(files.first { $0.hasPrefix("form-") })
    let text = try String(contentsOf: state.appendingPathComponent(form), encoding: .utf8)
    #expect(text.contains("Company: Globex"))
    let next = try home.track()
    try next.wait(for: "Kept earlier: ~/.local/state/afterword/form-")
  }

  /// What a killed program held in a form is in the same kind of file; while it runs no other instance
  /// takes that for something left behind.
  @Test func aFormOutlivesAKill() throws {
    let session = try home.track()
    try session.wait(for: "q quit")
    try session.press("a")
    try session.wait(for: "Add an interview")
    try session.type("Globex")
    try session.press("Tab")
    let state = home.folder.appendingPathComponent(".local/state/afterword")
    func files() -> [String] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: state.path)
      return names?.filter { $0.hasPrefix("form-") } ?? []
    }
    func text() -> String {
      let path = files().first.map { state.appendingPathComponent($0) }
      return path.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    }
    try session.type("SRE")
    try session.wait(until: "that it is kept") { _ in text().contains("Role: SRE") }
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains("none in"))
    kill(try session.processID, SIGKILL)
    #expect(try session.exitStatus() == 128 + Int(SIGKILL))
    #expect(text() == "Add Globex · SRE\n\nCompany: Globex\nRole: SRE\n")
    let next = try home.track()
    try next.wait(for: "Kept earlier: ~/.local/state/afterword/form-")
    // What is left by the user goes.
    try next.press("a")
    try next.wait(for: "Add an interview")
    try next.type("Hooli")
    try next.wait(until: "a second form") { _ in files().count == 2 }
    try next.press("Escape")
    try next.wait(for: "once more")
    try next.press("Escape")
    try next.wait(until: "the first alone") { _ in files().count == 1 }
    #expect(text().contains("Globex"))
  }

  /// What was shown as saved is there.
  @Test(arguments: [SIGSEGV, SIGABRT, SIGKILL])
  func crashesLoseNothingSaved(signal: Int32) throws {
    let session = try home.openShell()
    let modes = try session.noteModes()
    try openLetter(in: session)
    try session.type("written before it crashed")
    try session.wait(until: "that it is saved") { $0.contains(" saved ") && $0.contains("4 words") }
    try session.runOutside("kill -\(signal) $(cat pid)")
    // No program can give the terminal back when it is killed.
    if signal == SIGKILL {
      try session.wait(for: "Killed")
    } else {
      try session.expectModes(modes)
    }
    #expect(try home.letter() == "written before it crashed")
  }

  /// What waits in the terminal's queue when the signal comes has been typed as well.
  @Test func keysAndPastesBehindASignalAreStored() throws {
    let session = try home.openShell()
    // Without job control the shell lets the stopped program keep the terminal.
    try session.type("set +m\n")
    try openLetter(in: session)
    try session.runOutside("kill -STOP $(cat pid)")
    try session.type("typed and ")
    try session.paste("pasted")
    // Once tmux answers again it has handed both on.
    _ = try session.screen
    try session.runOutside("kill -TERM $(cat pid); kill -CONT $(cat pid)")
    try session.waitForPrompt()
    #expect(try home.letter() == "typed and pasted")
  }

  @Test func closingTheTerminalLosesNothing() throws {
    let session = try home.openLetter()
    let process = try session.processID
    try session.type("typed right before the window closed")
    try session.wait(for: "the window closed")
    session.end()
    #expect(TmuxSession.isEnding(process))
    #expect(try home.letter() == "typed right before the window closed")
  }

  /// The shell tells its jobs that the window is gone, and the terminal tells them once more.
  @Test func closingTheWindowOfAShellKeepsTheForm() throws {
    let session = try home.openShell()
    try session.start(Programs.afterword)
    try session.wait(for: "q quit")
    let process = try session.startedProcess()
    try session.press("a")
    try session.wait(for: "Add an interview")
    try session.type("Globex and its subsidiaries")
    try session.wait(for: "subsidiaries")
    session.end()
    #expect(TmuxSession.isEnding(process))
    let state = home.folder.appendingPathComponent(".local/state/afterword")
    let files = try FileManager.default.contentsOfDirectory(atPath: state.path)
    let form = try #require(files.first { $0.hasPrefix("form-") })
    let text = try String(contentsOf: state.appendingPathComponent(form), encoding: .utf8)
    #expect(text.contains("Company: Globex and its subsidiaries\n"))
  }

  @Test func suspendedLettersAreStoredAndComeBack() throws {
    let session = try home.openShell()
    let modes = try session.noteModes()
    try openLetter(in: session)
    var text = ""
    for round in 1...20 {
      try session.type("round-\(round). ")
      text += "round-\(round). "
      try session.wait(for: "round-\(round).")
      try session.press("C-z")
      try session.wait(for: "Stopped")
      #expect(try home.letter() == text)
      #expect(try session.modes == modes)
      try session.type("clear; fg\n")
      let shown = try session.wait(for: "round-\(round).")
      #expect(shown.contains("1 Thanks") && !shown.contains("Stopped"))
    }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try session.type("clear; fg\n")
    try session.wait(for: "Pending 1")
    try session.press("q")
    try session.expectModes(modes)
    #expect(try home.letter() == text)
  }
}
