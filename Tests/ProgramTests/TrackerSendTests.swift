import Fixtures
import Foundation
import Testing

/// Letters that are sent from the tracker.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerSendTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
    try home.configure()
    let id = try #require(
      home.run("list", "--all").output.split(separator: "\n").last?.prefix(8))
    try home.write(Home.letter.replacing("Ben", with: "Ana"), to: "letter.txt")
    try home.run("write", String(id), "--subject", "Thank you", "--body", "letter.txt")
  }

  private func review() throws -> TmuxSession {
    let session = try home.openLetter()
    try session.press("C-x")
    try session.wait(for: "Message-ID")
    return session
  }

  /// Written, looked at, sent by a real program to a real server, and shown as not confirmed yet.
  @Test(.enabled(if: SmtpServer.isThere, "msmtp or aiosmtpd is not installed"))
  func itGoesThroughMsmtpToAServer() throws {
    let server = try SmtpServer(in: home.folder.path, from: "sam@mail.example")
    try home.write(
      """
      [me]
      name = "Sam Doe"
      emails = ["sam@mail.example"]
      [send]
      command = "\(server.command)"

      """, to: ".config/afterword/config.toml")
    let session = try review()
    let shown = try session.wait(for: "s send by msmtp")
    #expect(shown.contains("Ana Ruiz <ana.ruiz@northwind.example>"))
    try session.press("s")
    try session.wait(for: "Sent to Ana Ruiz at Northwind by msmtp; not confirmed")
    try session.press("3")
    try session.wait(for: "unconfirmed")
    let arrived = String(decoding: try server.arrived, as: UTF8.self)
    #expect(arrived.contains("\r\nTo: Ana Ruiz <ana.ruiz@northwind.example>\r\n"), "\(arrived)")
    #expect(arrived.contains("Message-Id: <") && arrived.contains("Hi Ana,"))
    let interview = try home.interview()
    #expect(interview.followUps.map(\.stage) == ["unconfirmed"] && interview.drafts.isEmpty)
    try session.press("u")
    try session.wait(for: "has gone out, which nothing takes back")
    try session.press("X")
    try session.wait(for: "Did the letter to Ana Ruiz at Northwind go out?")
    try session.press("y")
    try session.wait(for: "as gone out")
    #expect(try home.interview().followUps.map(\.stage) == ["sent"])
  }

  @Test func aProgramThatFailsIsQuoted() throws {
    try home.install("msmtp", "cat > /dev/null; echo 'msmtp: no such account' >&2; exit 78")
    let session = try review()
    try session.press("s")
    try session.wait(for: "Not sent: msmtp: no such account. The letter is as it was")
    try session.press("Escape", "Escape")
    try session.wait(for: "not sent")
    #expect(try home.letter().hasPrefix("Hi Ana,"))
  }

  /// The screen answers while a program takes its time, and shows when it is done.
  @Test func theScreenGoesOnMeanwhile() throws {
    try home.install(
      "msmtp",
      "cat > /dev/null; while ! test -e '\(home.folder.path)/go'; do sleep 0.05; done; exit 0")
    let session = try review()
    try session.press("s")
    try session.wait(for: "Sending by msmtp")
    try session.press("e")
    try session.wait(for: "cannot be stopped any more")
    #expect(try home.run("show", String(home.interview().id)).output.contains("being sent since"))
    try home.write("", to: "go")
    try session.wait(for: "Sent to Ana Ruiz at Northwind by msmtp")
  }

  @Test func aTrackerThatIsKilledLeavesItInDoubt() throws {
    try home.install("msmtp", "cat > /dev/null; kill -9 $PPID; exit 0")
    let session = try review()
    try session.press("s")
    try session.wait(until: "the end") { _ in
      (try? home.interview().followUps.map(\.stage)) == ["unconfirmed"]
    }
    let next = try home.track()
    try next.wait(for: "? help")
    try next.press("3")
    try next.wait(for: "outcome unknown")
    try next.press("X", "n")
    try next.wait(for: "as not gone out")
    #expect(try home.letter().hasPrefix("Hi Ana,"))
  }

  @Test func laterItWaitsAndIsTakenBack() throws {
    try home.install("msmtp", "cat > '\(home.folder.path)/sent'; exit 0")
    let session = try review()
    try session.press("l")
    try session.wait(for: "When does the letter to Ana Ruiz go?")
    try session.press("1")
    let said = try session.wait(for: "To be sent later: the letter to Ana Ruiz at Northwind")
    #expect(said.contains("No timer of") && said.contains("service install --now"), "\(said)")
    try session.wait(for: "goes ")
    try session.press("u")
    try session.wait(for: "Took back: send later the letter to Ana Ruiz")
    #expect(try home.run("deliver", with: ["AFTERWORD_NOW": "@2027-01-01T09:00Z"]).output == "")
    try session.press("U")
    try session.wait(for: "Done again: send later")
    #expect(
      try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-26T09:00Z"]).output
        .hasPrefix("sent "))
    #expect(FileManager.default.fileExists(atPath: home.folder.path + "/sent"))
    try session.press("3")
    try session.wait(for: "unconfirmed")
  }

  /// Written on while it waits it is a draft again: the editor, the queue, the commands and what goes agree.
  @Test func whatIsWrittenOnWaitsNoMore() throws {
    try home.install("msmtp", "cat > '\(home.folder.path)/sent'; exit 0")
    let id = try home.interview().id
    try home.run("send", id, "--later", "tomorrow 8:30", "--yes")
    let session = try home.openLetter()
    try session.wait(for: "This letter goes Wed 08:30 as it stands: changing it ends that")
    try session.type("P.S. ")
    try session.wait(for: "does not go by itself any more (Wed 08:30)")
    try session.press("Escape")
    let shown = try session.wait(for: "draft 67 words")
    #expect(!shown.contains("goes "), "\(shown)")
    let after = ["AFTERWORD_NOW": "@2026-11-25T09:00:00Z"]
    #expect(try !home.run("list", with: after).output.contains("to go"))
    #expect(try home.run("deliver", with: after).output == "")
    #expect(try home.run("send", id, "--hold").status == 65)
    try session.press("u")
    try session.wait(for: "once more takes this back, text and all: write to Ana Ruiz")
    try session.press("u")
    try session.wait(for: "goes Wed 08:30")
    #expect(try home.run("deliver", with: after).output.hasPrefix("sent "))
  }
}
