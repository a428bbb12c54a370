import Core
import Fixtures
import Foundation
import Testing

/// Links that carry a message whole, or none.
struct MailtoLinkTests {
  private func message(
    to recipient: String = "Ben <ben@x.example>", subject: String = "S", body: String = "B",
    thread: [String] = [], attachments: [OutgoingMessage.Attachment] = []
  ) throws -> OutgoingMessage {
    var me = Me()
    me.emails = ["sam@mail.example"]
    return try OutgoingMessage(
      Draft(recipient: recipient, subject: subject, body: body), to: FollowUp(id: UUID()), from: me,
      answering: thread, attachments: attachments, date: Date("2026-11-24T09:42:00Z"),
      zone: Zones.berlin)
  }

  @Test func isBuiltExactly() throws {
    #expect(
      try MailtoLink(
        message(
          to: "ben&bcc=a@x.example", subject: "Q&A: 100 % #1 + é", body: "Hi?\n\n日=本 &attach=/etc",
          thread: ["1.a@x.example"])
      ).text
        == "mailto:ben%26bcc%3Da@x.example?subject=Q%26A%3A%20100%20%25%20%231%20%2B%20%C3%A9"
        + "&body=Hi%3F%0D%0A%0D%0A%E6%97%A5%3D%E6%9C%AC%20%26attach%3D%2Fetc"
        + "&in-reply-to=%3C1.a%40x.example%3E")
  }

  /// The query of a link, taken apart as RFC 3986 says.
  private func fields(of link: String) throws -> [String: String] {
    let query = try #require(link.split(separator: "?", maxSplits: 1).last)
    var fields: [String: String] = [:]
    for field in query.split(separator: "&") {
      let sides = field.split(separator: "=", omittingEmptySubsequences: false)
      try #require(sides.count == 2)
      fields[String(sides[0])] = String(sides[1]).removingPercentEncoding
    }
    return fields
  }

  @Test func comesBackAsItWas() throws {
    var random = Seeded(7)
    let alphabet = Array("ab&%#?=+ ;:@/\\\"'<>\n\té日👩‍👩‍👧")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
          alphabet.randomElement(using: &random)
        })
      let subject = text.filter { !$0.isNewline && $0 != "\t" }.trimmingCharacters(in: .whitespaces)
      let link = try MailtoLink(message(subject: subject, body: text)).text
      #expect(link.utf8.allSatisfy { (0x21...0x7E).contains($0) })
      let fields = try fields(of: link)
      #expect(fields.keys.sorted() == ["body", "subject"])
      #expect(fields["subject"] == subject)
      #expect(fields["body"]?.replacing("\r\n", with: "\n") == text)
    }
  }

  @Test func whatItCannotCarryIsRefused() throws {
    let huge = try message(body: String(repeating: "x\n", count: 50_000))
    #expect(throws: MessageRefusal.tooLongForLink(bytes: 350_036, limit: 8192)) {
      try MailtoLink(huge)
    }
    let least = try MailtoLink(message(body: "")).text.utf8.count
    let room = String(repeating: "x", count: 8192 - least)
    #expect(try MailtoLink(message(body: room)).text.utf8.count == 8192)
    #expect(throws: MessageRefusal.tooLongForLink(bytes: 8193, limit: 8192)) {
      try MailtoLink(message(body: room + "x"))
    }
    let file = OutgoingMessage.Attachment(path: "/cv.pdf", bytes: 1)
    #expect(throws: MessageRefusal.attachmentsInLink) {
      try MailtoLink(message(attachments: [file]))
    }
  }
}
