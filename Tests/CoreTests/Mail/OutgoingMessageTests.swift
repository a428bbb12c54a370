import Core
import Fixtures
import Foundation
import Testing

/// What a message refuses before anything is made of it, and what it makes of a draft.
struct OutgoingMessageTests {
  typealias Mailbox = OutgoingMessage.Mailbox
  typealias Attachment = OutgoingMessage.Attachment

  private static func me(_ email: String = "sam@mail.example", name: String = "Sam Doe") -> Me {
    var me = Me()
    me.name = name
    me.emails = email.isEmpty ? [] : [email, "other@mail.example"]
    return me
  }

  private static let followUp = FollowUp(
    id: UUID(uuidString: "3F2A9C01-0000-4000-8000-00000000000A") ?? UUID())

  private func message(
    to recipient: String = "Ben <ben@northwind.example>", subject: String = "Thanks",
    body: String = "Hi Ben,\n\nthank you.", me: Me = Self.me(), thread: [String] = [],
    attachments: [Attachment] = [], deliveries: Int = 0
  ) throws(MessageRefusal) -> OutgoingMessage {
    var followUp = Self.followUp
    followUp.deliveries = (0..<deliveries).map { _ in
      Delivery(id: UUID(), at: Date("2026-11-20T15:00:00Z"), way: .email)
    }
    return try OutgoingMessage(
      Draft(recipient: recipient, subject: subject, body: body), to: followUp, from: me,
      answering: thread, attachments: attachments, date: Date("2026-11-24T09:42:00Z") + 0.7,
      zone: Zones.berlin)
  }

  private func refusal(_ make: () throws(MessageRefusal) -> OutgoingMessage) -> MessageRefusal? {
    do throws(MessageRefusal) {
      _ = try make()
      return nil
    } catch {
      return error
    }
  }

  @Test func aDraftBecomesAMessage() throws {
    let message = try message(
      subject: " Thanks ", body: "a\r\nb\rc", thread: ["1@x.example", "2@x.example"], deliveries: 1)
    #expect(message.messageID == "3f2a9c01-0000-4000-8000-00000000000a.2@mail.example")
    #expect(message.from.name == "Sam Doe" && message.from.address == "sam@mail.example")
    #expect(message.to.name == "Ben" && message.to.address == "ben@northwind.example")
    #expect(message.subject == "Thanks" && message.body == "a\nb\nc")
    #expect(message.inReplyTo == "2@x.example" && message.references.count == 2)
    #expect(message.date == Date("2026-11-24T09:42:00Z") && message.utcOffset == 3600)
    let later = try message.dated(Date("2026-07-01T06:00:00Z"), zone: Zones.berlin)
    #expect(later.messageID == message.messageID && later.utcOffset == 7200)
  }

  /// The recipient's field, and name and address that it stands for.
  static let recipients = [
    ("ben@northwind.example", "", "ben@northwind.example"),
    ("  Ben Okafor <ben@northwind.example> ", "Ben Okafor", "ben@northwind.example"),
    ("<ben@northwind.example>", "", "ben@northwind.example"),
    ("Okafor, Ben <ben@northwind.example>", "Okafor, Ben", "ben@northwind.example"),
    (#""Ben \"B\" \\ O" <ben@NorthWind.Example>"#, #"Ben "B" \ O"#, "ben@northwind.example"),
    ("Zoë <zoe@bücher.example>", "Zoë", "zoe@xn--bcher-kva.example"),
    (#""a@x.example, b" <b+tag@y.example>"#, "a@x.example, b", "b+tag@y.example"),
    ("`id`$x@y.example", "", "`id`$x@y.example"),
  ]

  @Test(arguments: recipients)
  func mailboxes(_ text: String, _ name: String, _ address: String) throws {
    let mailbox = try Mailbox(parsing: text)
    #expect(mailbox.name == name && mailbox.address == address)
  }

  static let refusedRecipients: [(String, MessageRefusal)] = [
    ("", .noRecipient), (" ", .noRecipient), ("Chen Li", .noAddress(name: "Chen Li")),
    ("a@x.example, b@y.example", .severalAddresses("a@x.example, b@y.example")),
    ("a@x.example b@y.example", .severalAddresses("a@x.example b@y.example")),
    ("A <a@x.example>, B <b@y.example>", .severalAddresses("A <a@x.example>, B <b@y.example>")),
    ("-X/tmp/x@y.example", .notAnAddress(.to, "-X/tmp/x@y.example")),
    ("A <-X/tmp/x@y.example>", .notAnAddress(.to, "-X/tmp/x@y.example")),
    ("-X/tmp/x", .noAddress(name: "-X/tmp/x")),
    ("$(x)@y.example", .notAnAddress(.to, "$(x)@y.example")),
    (#""a\r\nBcc: b"@y.example"#, .notAnAddress(.to, #""a\r\nBcc: b"@y.example"#)),
    ("\"a\r\nBcc: b\"@y.example", .control(.to, line: nil)),
    (#"A <"a b"@y.example>"#, .notAnAddress(.to, #""a b"@y.example"#)),
    ("ben@x.example?bcc=me", .notAnAddress(.to, "ben@x.example?bcc=me")),
    ("ben@-x.example", .notAnAddress(.to, "ben@-x.example")),
    ("ben@x..example", .notAnAddress(.to, "ben@x..example")),
    ("a..b@x.example", .notAnAddress(.to, "a..b@x.example")),
    ("zoë@x.example", .notAnAddress(.to, "zoë@x.example")),
    ("ben@[127.0.0.1]", .notAnAddress(.to, "ben@[127.0.0.1]")),
    ("ben@x.example\u{200B}", .notAnAddress(.to, "ben@x.example\u{200B}")),
    ("A\nBcc: b <a@x.example>", .control(.to, line: nil)),
    ("A\r\nBcc: b <a@x.example>", .control(.to, line: nil)),
    ("A\u{0} <a@x.example>", .control(.to, line: nil)),
    ("A <a@x.example>\n", .control(.to, line: nil)),
    ("A\u{2028}B <a@x.example>", .control(.to, line: nil)),
    ("A\u{85}B <a@x.example>", .control(.to, line: nil)),
    ("A\u{1B}[1m <a@x.example>", .control(.to, line: nil)),
    (String(repeating: "n", count: 301) + " <a@x.example>", .tooLong(.to, limit: 300)),
  ]

  @Test(arguments: refusedRecipients)
  func refused(_ recipient: String, _ expected: MessageRefusal) {
    #expect(refusal { () throws(MessageRefusal) in try message(to: recipient) } == expected)
    #expect(expected.field == .to && expected.sentence.count > 20)
  }

  @Test func otherFieldsAreRefused() {
    func check(_ expected: MessageRefusal, _ make: () throws(MessageRefusal) -> OutgoingMessage) {
      #expect(refusal(make) == expected)
    }
    for control in ["\n", "\r", "\r\n", "\u{0}", "\u{7F}", "\u{2029}"] {
      check(.control(.subject, line: nil)) { () throws(MessageRefusal) in
        try message(subject: "a\(control)Bcc: x@y.example")
      }
      check(.control(.from, line: nil)) { () throws(MessageRefusal) in
        try message(me: Self.me(name: "a\(control)b"))
      }
      check(.control(.references, line: nil)) { () throws(MessageRefusal) in
        try message(thread: ["a\(control)@b", "c@d.example"])
      }
      check(.control(.attachment, line: nil)) { () throws(MessageRefusal) in
        try message(attachments: [Attachment(path: "/a\(control)b", bytes: 1)])
      }
    }
    check(.control(.body, line: 2)) { () throws(MessageRefusal) in try message(body: "a\nb\u{1B}c")
    }
    check(.control(.body, line: 1)) { () throws(MessageRefusal) in try message(body: "\u{0}") }
    check(.noSender) { () throws(MessageRefusal) in try message(me: Self.me("")) }
    check(.notAnAddress(.from, "sam@x y")) { () throws(MessageRefusal) in
      try message(me: Self.me("sam@x y"))
    }
    check(.notAMessageID(.inReplyTo, "a@b> <c@d")) { () throws(MessageRefusal) in
      try message(thread: ["a@b> <c@d"])
    }
    check(.tooLong(.subject, limit: 900)) { () throws(MessageRefusal) in
      try message(subject: String(repeating: "é", count: 451))
    }
    check(.tooLong(.body, limit: 1 << 20)) { () throws(MessageRefusal) in
      try message(body: String(repeating: "a", count: 1 << 20 | 1))
    }
    check(.attachmentsTooLarge(bytes: 18_000_001, limit: 18_000_000)) { () throws(MessageRefusal) in
      try message(attachments: [
        Attachment(path: "/a", bytes: 18_000_000), Attachment(path: "/b", bytes: 1),
      ])
    }
  }

  /// What was stored or altered meanwhile is checked as what is new.
  @Test func jsonIsCheckedToo() throws {
    let message = try message(attachments: [Attachment(path: "/home/sam/cv.pdf", bytes: 3)])
    let data = try JSONEncoder().encode(message)
    #expect(try JSONDecoder().decode(OutgoingMessage.self, from: data) == message)
    let text = String(decoding: data, as: UTF8.self)
    for (part, other) in [
      ("Thanks", #"Thanks\nBcc: x@y.example"#), ("ben@northwind.example", "-oQ/tmp@x.example"),
      ("Sam Doe", #"Sam\u0000"#), ("3f2a9c01-", #"a>\n-"#),
    ] {
      try #require(text.contains(part))
      let changed = Data(text.replacing(part, with: other).utf8)
      #expect(throws: MessageRefusal.self) {
        try JSONDecoder().decode(OutgoingMessage.self, from: changed)
      }
    }
  }

  @Test(arguments: [
    ("/home/sam/cv.pdf", "cv.pdf"), ("../x", "x"), ("..", "attachment"), ("/", "attachment"),
    (#"C:\docs\cv.pdf"#, "cv.pdf"), ("/a/../", "attachment"), ("cv", "cv"),
  ])
  func attachmentsHaveTheirBaseNameOnly(_ path: String, _ name: String) {
    #expect(Attachment(path: path, bytes: 0).name == name)
  }

  @Test func whatCameBackFollowedNothingUp() {
    let role = Role(id: UUID(), company: "Northwind", title: "SRE")
    let interview = Interview(
      id: UUID(), role: role,
      schedule: Schedule(
        kind: .zoned, start: Date("2026-11-20T13:00:00Z"), end: Date("2026-11-20T14:00:00Z"),
        zone: Zones.berlin))
    var followUp = Self.followUp
    followUp.deliveries = [Delivery(id: UUID(), at: Date("2026-11-20T18:00:00Z"), way: .email)]
    #expect(followUp.sent(after: interview, home: Zones.berlin).count == 1)
    followUp.deliveries[0].returned = Date("2026-11-20T18:05:00Z")
    #expect(followUp.sent(after: interview, home: Zones.berlin).isEmpty)
  }
}
