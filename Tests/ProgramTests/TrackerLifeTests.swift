import Fixtures
import Foundation
import Testing

/// The whole life of a follow-up, on the built program with its clock moved on: written, sent through a real
/// program to a real server, proved, nudged, answered, closed. `list --json` agrees at each step.
@Suite(
  .enabled(if: Tmux.path != nil && SmtpServer.isThere, "needs tmux, msmtp and aiosmtpd"))
struct TrackerLifeTests {
  private let home: Home
  private let server: SmtpServer
  private var id: String = ""

  init() throws {
    home = try Home()
    server = try SmtpServer(in: home.folder.path, from: "sam@mail.example")
    try home.receive()
    try home.write(
      """
      [me]
      name = "Sam Doe"
      emails = ["sam@mail.example"]
      [send]
      command = "\(server.command)"
      [mail]
      inbox = "~/Mail/INBOX"
      sent = "~/Mail/Sent"

      """, to: ".config/afterword/config.toml")
    try home.makeMaildir("Mail/INBOX")
    try home.makeMaildir("Mail/Sent")
    id = try home.interview().id
  }

  private func stage(at now: String) throws -> [String] {
    struct Listed: Decodable { let followUps: [ShownInterview.FollowUp] }
    let list = try home.run("list", "--all", "--json", with: ["AFTERWORD_NOW": now])
    let listed = try JSONDecoder().decode([Listed].self, from: Data(list.output.utf8))
    return listed.flatMap(\.followUps).map(\.stage)
  }

  /// What arrived goes into Sent as the mail program keeps it, under another name.
  private func keepInSent() throws {
    let text = String(decoding: try server.arrived, as: UTF8.self)
    try home.put(text.replacing("\r\n", with: "\n"), into: "Mail/Sent")
  }

  private func messageID() throws -> String {
    let line = String(decoding: try server.arrived, as: UTF8.self).split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("message-id:")
    }
    return try #require(line?.split(separator: " ").last.map(String.init))
  }

  @Test func itIsWrittenSentProvedNudgedAnsweredAndClosed() throws {
    let first = "@2026-11-24T09:42:00Z"
    #expect(try stage(at: first) == ["due"])
    let session = try home.openLetter()
    try session.type(Self.letter)
    try session.press("C-x")
    try session.wait(for: "Message-ID")
    try session.press("s")
    try session.wait(for: "Sent to Ana Ruiz at Northwind by msmtp; not confirmed")
    #expect(try stage(at: first) == ["unconfirmed"])
    #expect(try server.envelope == "sam@mail.example ana.ruiz@northwind.example")
    // The mail program puts its copy away while the tracker stays open.
    try keepInSent()
    try session.wait(for: "The letter to Ana Ruiz at Northwind is in Sent: it went out")
    #expect(try stage(at: first) == ["sent"])
    let written = try messageID()
    session.end()

    // Five business days later, on the same wall clock.
    #expect(try stage(at: "@2026-12-01T09:41:00Z") == ["sent"])
    let second = "@2026-12-01T09:43:00Z"
    #expect(try stage(at: second) == ["nudge-due"])
    let nudging = try home.track(with: ["AFTERWORD_NOW": second])
    try nudging.wait(for: "nudge")
    try nudging.press("Enter")
    try nudging.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    try nudging.type(Self.nudge)
    try nudging.press("C-x")
    try nudging.wait(for: "Message-ID")
    try nudging.press("s")
    let answer = try nudging.wait(until: "it is sent, or asked about") {
      $0.contains("Sent to Ana Ruiz") || $0.contains("to send all the same")
        || $0.contains("once more")
    }
    if !answer.contains("Sent to Ana Ruiz") { try nudging.press("s") }
    try nudging.wait(for: "Sent to Ana Ruiz at Northwind by msmtp")
    #expect(try messageID() != written)
    try keepInSent()
    try nudging.wait(for: "is in Sent: it went out")
    #expect(try stage(at: second) == ["sent"])
    nudging.end()

    let third = "@2026-12-02T10:00:00Z"
    try home.put(
      """
      From: Ana Ruiz <ana.ruiz@northwind.example>
      To: Sam Doe <sam@mail.example>
      Subject: Re: Thank you
      Date: Wed, 02 Dec 2026 09:30:00 +0100
      Message-ID: <answer@northwind.example>
      In-Reply-To: \(try messageID())

      Hi Sam,

      thanks for asking. Unfortunately we decided to go with another candidate.

      Ana
      """, into: "Mail/INBOX")
    let answered = try home.track(with: ["AFTERWORD_NOW": third])
    try answered.wait(for: "Ana Ruiz at Northwind answered (reads like a rejection)")
    #expect(try stage(at: third) == ["replied"])
    try answered.press("4")
    try answered.wait(for: "thanks for asking. Unfortunately we decided")
    // Closed by the user alone.
    try answered.press("O")
    try answered.wait(for: "they said no")
    try answered.press("r")
    try answered.wait(for: "rejected")
    let list = try home.run("show", id, "--json", with: ["AFTERWORD_NOW": third]).output
    #expect(list.contains("\"outcome\": \"rejected\""))
  }

  private static let letter =
    "Hi Ana, thank you for taking the time to show me how your deploys are run. I learned that six people "
    + "keep the platform up at Northwind. At Acme I brought a build of forty minutes down to nine, and "
    + "would enjoy doing the same with you. I look forward to the next steps."

  private static let nudge =
    "Hi Ana, I enjoyed our talk about deploys last Monday and remain keen on the role. Is there anything "
    + "else that you need from me to decide? I look forward to hearing from you."
}
