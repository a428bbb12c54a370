import Core
import Fixtures
import Foundation
import MailReading
import Processes
import Testing

/// Messages on their way through msmtp to a real server.
@Suite(.enabled(if: SmtpServer.isThere, "msmtp or aiosmtpd is not installed"))
struct SmtpTests {
  private let folder: Scratch
  private let server: SmtpServer
  private let program: SendmailProgram

  init() throws {
    folder = try Scratch()
    server = try SmtpServer(in: folder.path, from: "envelope@mail.example")
    program = try SendmailProgram(server.command, in: [:])
  }

  private func send(_ message: OutgoingMessage, files: [[UInt8]] = []) throws -> [UInt8] {
    let bytes = try #require(compose(message, files: files))
    let handover = try Handover(
      of: bytes, to: program, from: message.from.address, to: message.to.address,
      environment: ["HOME": folder.path])
    #expect(handover.wait() == .accepted)
    return bytes
  }

  @Test(arguments: [
    "Hi Ben,\n\nthank you.\n.\n..\n.dot\nFrom me\n", "Grüße aus 日本 \n\n\n  blanks  \t\n",
    String(repeating: "a long line ", count: 300), String(repeating: "x", count: 998) + "\n.",
  ])
  func whatArrivesIsWhatWasMade(_ body: String) throws {
    var me = Me()
    me.name = "Zoë Ångström"
    me.emails = ["zoe@mail.example"]
    let file = Array((0..<5000).map { UInt8(truncatingIfNeeded: $0 * 7) })
    let message = try OutgoingMessage(
      Draft(recipient: "日本 \"B\" <ben@bücher.example>", subject: "Thank you – 日本", body: body),
      to: FollowUp(id: UUID()), from: me,
      attachments: [.init(path: "/home/cv.pdf", bytes: file.count)],
      date: Date("2026-11-24T09:42:00Z"), zone: Zones.berlin)
    let made = try send(message, files: [file])
    #expect(try Array(server.arrived) == made.flatMap { $0 == 10 ? [13, 10] : [$0] })
    #expect(try server.envelope == "envelope@mail.example ben@xn--bcher-kva.example")
  }

  @Test func aServerThatIsNotThereIsSaidInItsWords() throws {
    let path = try folder.write(
      "account default\nhost 127.0.0.1\nport 1\nauth off\ntls off\nfrom a@b.example\n", to: "other")
    let handover = try Handover(
      of: Array("Subject: x\n\nx\n".utf8),
      to: SendmailProgram("\(#require(SmtpServer.msmtp)) -C '\(path)'", in: [:]),
      from: "a@b.example",
      to: "c@d.example", environment: ["HOME": folder.path])
    guard case .refused(let status, let words) = handover.wait() else {
      Issue.record("it was taken")
      return
    }
    #expect(status != 0 && words.contains("cannot connect to 127.0.0.1"), "\(status) \(words)")
  }
}
