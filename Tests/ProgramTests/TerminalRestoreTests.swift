import Foundation
import Testing

/// The terminal is left as it was found, whatever ends the program.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"), .serialized)
struct TerminalRestoreTests {
  /// How a program ends.
  enum Ending: Hashable, CustomTestStringConvertible {
    case key(String)
    case signal(Int32)

    var testDescription: String {
      switch self {
      case .key(let key): "key \(key)"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  @Test(
    arguments: [
      .key("q"), .key("!"), .key("@"), .signal(SIGTERM), .signal(SIGHUP), .signal(SIGINT),
      .signal(SIGQUIT), .signal(SIGALRM), .signal(SIGUSR1), .signal(SIGUSR2),
      .signal(SIGSEGV), .signal(SIGABRT), .signal(SIGTRAP),
    ] as [Ending], ["xterm-256color", "linux", "vt100"])
  func terminalIsAsItWas(ending: Ending, term: String) throws {
    let session = try TmuxSession.shell(rows: 40, environment: ["TERM": term])
    let modes = try session.noteModes()
    try session.start(Programs.probe)
    try session.wait(for: "keys 0.")
    #expect(try session.modes != modes)
    switch ending {
    case .key(let key): try session.press(key)
    case .signal(let number):
      let number = "\(number)"
      try session.runOutside("kill -\(number) $(cat pid)")
    }
    try session.expectModes(modes)
  }

  @Test func suspendedAndResumedManyTimes() throws {
    let session = try TmuxSession.shell()
    try session.type("stty -g >before\n")
    try session.type("\(Programs.probe)\n")
    try session.wait(for: "keys 0.")
    let modes = try session.modes
    for round in 1...100 {
      try session.press("C-z")
      try session.wait(for: "Stopped")
      let columns = 60 + round % 40
      if round % 3 == 0 { try session.resize(columns: columns, rows: 20) }
      try session.type("clear; fg\n")
      try session.wait(for: "keys \(round).")
      #expect(try session.modes == modes)
      if round % 3 == 0 { try session.wait(for: "probe \(columns)x20") }
    }
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try session.type("stty -g >after; clear; cmp before after && echo 'modes are' equal\n")
    try session.wait(for: "modes are equal")
    try session.type("fg\n")
    try session.wait(for: "keys 101.")
    try session.press("q")
    try session.wait(for: "probe done")
  }

  @Test func stopFromOutsideIsSurvived() throws {
    let session = try TmuxSession.shell()
    try session.start(Programs.probe)
    try session.wait(for: "keys 0.")
    try session.runOutside("kill -STOP $(cat pid)")
    try session.wait(for: "Stopped")
    try session.type("clear; fg\n")
    try session.wait(for: "resumed")
    try session.press("Up")
    try session.wait(for: "keys 1.")
    try session.runOutside("kill -TSTP $(cat pid)")
    try session.wait(for: "Stopped")
    try session.type("clear; fg\n")
    try session.wait(for: " suspend\n")
    try session.press("Up")
    try session.wait(for: "keys 2.")
  }

  @Test func programEndsWithItsTerminal() throws {
    let session = try TmuxSession(command: [Programs.probe])
    try session.wait(for: "keys 0.")
    let process = try session.processID
    #expect(kill(process, 0) == 0)
    session.end()
    let end = Date(timeIntervalSinceNow: TmuxSession.patience)
    while kill(process, 0) == 0, Date() < end { usleep(10_000) }
    #expect(kill(process, 0) != 0)
  }
}
