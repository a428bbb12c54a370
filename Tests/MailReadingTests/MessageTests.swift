import Core
import Foundation
import MailReading
import Testing

/// Mails of our own writing.
struct MessageTests {
  private static func head(_ more: String) -> String {
    """
    From: =?utf-8?b?QW5h?= =?utf-8?b?IFJ1aXo=?= <ana.ruiz@northwind.example>
    To: Sam Doe <sam@mail.example>, "Okafor, Ben" <ben@northwind.example>
    Cc: team: chen@northwind.example, dee@northwind.example;
    Subject: =?utf-8?q?Your_interview_=E2=80=93?=
     =?utf-8?q?_onsite?=
    Date: Mon, 02 Nov 2026 10:00:00 +0100
    Message-ID: <second@northwind.example>
    In-Reply-To: <first@northwind.example>
    References: <zero@northwind.example>
     <first@northwind.example>
    MIME-Version: 1.0
    \(more)

    """
  }

  private static func part(_ type: String, _ body: String) -> String {
    "--b\nContent-Type: \(type)\n\n\(body)\n"
  }

  private static func mixed(_ parts: String...) -> String {
    head("Content-Type: multipart/mixed; boundary=b\n") + parts.joined() + "--b--\n"
  }

  /// Lines that end in LF between boundaries that end in CR LF, of every length of base64.
  @Test(arguments: 0..<3) func nothingOfAnUnevenMailIsLost(padding: Int) throws {
    let calendar = invitation.replacing(
      "END:VEVENT", with: "X-P:\(String(repeating: "x", count: padding))\nEND:VEVENT")
    let lines = Data(calendar.utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithLineFeed,
    ])
    let head = Self.head("Content-Type: multipart/mixed; boundary=b\n").replacing(
      "\n", with: "\r\n")
    let part = "--b\r\nContent-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    let records = read(head + part + lines + "\n--b--\r\n")
    #expect(records.notes == [])
    #expect(records.events.count == 1)
  }

  @Test func whereAnInviteCameFrom() throws {
    let records = read(
      Self.mixed(Self.part("text/plain", "Dear Sam"), Self.part("text/calendar", invitation)))
    #expect(records.notes == [])
    let event = try #require(records.events.first)
    #expect(event.summary == "Onsite bei Nordwind – Bewerbung")
    let origin = try #require(event.message)
    #expect(origin.id == "second@northwind.example")
    #expect(origin.references == ["zero@northwind.example", "first@northwind.example"])
    #expect(origin.subject == "Your interview – onsite")
    #expect(
      origin.from == CalendarEvent.Party(name: "Ana Ruiz", email: "ana.ruiz@northwind.example"))
    #expect(
      origin.to.map(\.email) == [
        "sam@mail.example", "ben@northwind.example", "chen@northwind.example",
        "dee@northwind.example",
      ])
    #expect(origin.to[1].name == "Okafor, Ben")
    #expect(origin.sent == 1_793_610_000)
  }

  @Test(arguments: [
    "text/calendar", "TEXT/Calendar; method=REQUEST; charset=utf-8", "application/ics",
    "application/octet-stream; name=\"../../etc/Invite.ICS\"", "application/octet-stream",
  ])
  func calendarParts(_ type: String) {
    #expect(read(Self.mixed(Self.part(type, invitation))).events.count == 1)
  }

  @Test func attachedInBase64() {
    let encoded = Data(invitation.utf8).base64EncodedString(options: .lineLength76Characters)
    let part = "application/octet-stream\nContent-Transfer-Encoding: base64"
    #expect(read(Self.mixed(Self.part(part, encoded))).events.count == 1)
  }

  @Test func theSameEventInTwoPartsIsOne() {
    let other = invitation.replacing("METHOD:REQUEST\n", with: "")
    let parts = [invitation, invitation, other].map { Self.part("text/calendar", $0) }
    #expect(read(Self.mixed(parts.joined())).events.count == 1)
    let moved = invitation.replacing("20261120T14", with: "20261120T15")
    #expect(
      read(Self.mixed(parts.joined(), Self.part("text/calendar", moved))).events.count == 2)
  }

  @Test func aForwardedInviteIsFound() {
    let inner = "Subject: inner\nContent-Type: text/calendar\n\n" + invitation
    #expect(read(Self.mixed(Self.part("message/rfc822", inner))).events.count == 1)
  }

  @Test(
    arguments: [
      ("koi8-r", [0xE9, 0xCE, 0xD4, 0xC5, 0xD2, 0xD7, 0xD8, 0xC0], "Интервью"),
      ("windows-1252", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72], "Müller"),
      ("shift_jis", [0x96, 0xCA, 0x90, 0xDA], "面接"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x4C, 0x4C, 0x40, 0x5C, 0x1B, 0x28, 0x42], "面接"),
      ("ks_c_5601-1987", [0xB8, 0xE9, 0xC1, 0xA2], "면접"),
      ("gb2312", [0xC3, 0xE6, 0xCA, 0xD4], "面试"),
    ] as [(String, [UInt8], String)])
  func charsets(_ charset: String, _ bytes: [UInt8], mean summary: String) throws {
    let text = invitation.replacing("Onsite bei Nordwind – Bewerbung", with: "%")
    let message = Self.mixed(Self.part("text/calendar; charset=\(charset)", text))
    let sides = Array(message.utf8).split(separator: UInt8(ascii: "%"))
    let records = read(Array(sides[0] + bytes + sides[1]))
    #expect(records.events.first?.summary == summary)
    #expect(records.notes == [])
  }

  @Test func anUnknownCharsetIsGuessedAndSaid() {
    let records = read(Self.mixed(Self.part("text/calendar; charset=bad-charset", invitation)))
    #expect(records.events.first?.summary == "Onsite bei Nordwind – Bewerbung")
    #expect(records.notes.first?.contains("“bad-charset”") == true)
  }

  @Test func aBrokenCalendarSaysWhereItIsBroken() {
    let broken = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n"
    let records = read(Self.mixed(Self.part("text/calendar", broken)))
    #expect(records.endsInFailure)
    #expect(records.notes.last?.hasPrefix("In its calendar, line 2: ") == true)
    let both = read(
      Self.mixed(Self.part("text/calendar", broken), Self.part("text/calendar", invitation)))
    #expect(both.events.count == 1 && !both.endsInFailure && both.notes.count == 1)
  }

  /// Where a file would lie is the sender's wish only.
  @Test(arguments: ["../../x.ics", "/etc/x.ics", "..\\\\x.ics", "=?utf-8?q?=2E=2E=2Fx=2Eics?="])
  func ofTheNameOfAFileTheLastPartCounts(_ name: String) {
    let broken = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n"
    let records = read(Self.mixed(Self.part("text/calendar; name=\"\(name)\"", broken)))
    #expect(records.notes.last?.hasPrefix("In “x.ics”, line 2: ") == true)
  }

  @Test func mailWithoutACalendarHoldsNothing() {
    #expect(read(Self.head("") + "Your calendar is full: see a/calendar.\n").endsInNothing)
    #expect(read(Self.head("") + "Hello.\n").endsInNothing)
    #expect(read("").endsInNothing)
  }
}

struct HeaderTests {
  private func origin(_ head: String) -> MessageOrigin {
    Array(head.utf8).withUnsafeBytes(MailReader.origin)
  }

  @Test(arguments: [
    ("=?utf-8?b?YQ==?= =?utf-8?b?Yg==?=", "ab"), ("=?utf-8?q?a_b?=", "a b"),
    ("=?utf-8?b?w6Q?=", "ä"), ("=?UTF-8?Q?=C3?= =?UTF-8?Q?=A4?=", "ä"),
    ("x =?iso-8859-1?q?=E4?= y", "x ä y"), ("=?utf-8*de?q?=C3=A4?=", "ä"),
    ("=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=", "日本"), ("=?nowhere?q?=E4?=", "ä"),
    ("=?utf-8?x?abc?= d", "=?utf-8?x?abc?= d"), ("=?utf-8?q?open", "=?utf-8?q?open"),
    ("=?utf-8?q?a=0D=0ABcc:_x?=", "a  Bcc: x"), ("=?", "=?"), ("raw ü", "raw ü"),
  ])
  func subjects(_ raw: String, say text: String) {
    #expect(origin("Subject: \(raw)\n\n").subject == text)
  }

  @Test(
    arguments: [
      ("<a@b.example>", "a@b.example"), ("(x) <a@b.example> more", "a@b.example"),
      ("a@b.example", nil), ("<a b@c.example>", nil), ("<a\u{1}@b.example>", nil), ("<>", nil),
    ] as [(String, String?)])
  func identities(_ raw: String, are id: String?) {
    #expect(origin("Message-ID: \(raw)\n\n").id == id)
  }

  @Test(
    arguments: [
      ("Ana Ruiz <ana@x.example>", "Ana Ruiz", "ana@x.example"),
      ("ana@x.example (Ana Ruiz)", "Ana Ruiz", "ana@x.example"),
      ("\"Ruiz, Ana\" <ana@x.example>", "Ruiz, Ana", "ana@x.example"),
      ("=?utf-8?q?Ruiz=2C?= =?utf-8?q?_=C3=84na?= <ana@x.example>", "Ruiz, Äna", "ana@x.example"),
      ("Ana <\"a b\"@x.example>", "Ana", nil), ("<ana@x.example>", nil, "ana@x.example"),
      ("Ana\u{1}Ruiz <ana@x.example>", "Ana Ruiz", "ana@x.example"),
    ] as [(String, String?, String?)])
  func senders(_ raw: String, are name: String?, _ email: String?) {
    let from = origin("From: \(raw)\n\n").from
    #expect(from?.name == name)
    #expect(from?.email == email)
  }
}

struct MailboxTests {
  private static let message = "Subject: x\n\nHello.\n\n"

  @Test(arguments: [
    ("From -", 2), ("From ana@x.example", 2), ("From ana@x.example Sat Jan  3 01:05:34 1996", 2),
    ("From MAILER-DAEMON Fri Jul 08 12:08:34 2011 +0200", 2), ("From Russia with love", 1),
    ("From here on 12:30 it goes", 1), ("From 1996 on", 1), (">From -", 1), ("From", 1),
  ])
  func separators(_ line: String, make count: Int) {
    let mailbox = "From -\n\(Self.message)\(line)\n\(Self.message)"
    #expect(readMailbox(Array(mailbox.utf8)).count == count)
    #expect(readMailbox(Array(mailbox.replacing("\n", with: "\r\n").utf8)).count == count)
  }

  @Test func onlyBeforeAHeader() {
    let text = "From -\n\(Self.message)From -\nthis is no header\n"
    #expect(readMailbox(Array(text.utf8)).count == 1)
    #expect(readMailbox(Array("\u{FEFF}From -\n\(Self.message)".utf8)).count == 1)
    #expect(readMailbox([]).count == 0)
    #expect(readMailbox(Array("nothing".utf8)).count == 0)
  }

  @Test func invitesAreFoundAmongOthers() {
    let invite = "From -\nSubject: x\nContent-Type: text/calendar\n\n\(invitation)\n"
    let (records, count) = readMailbox(
      Array("From -\n\(Self.message)\(invite)From -\n\(Self.message)".utf8))
    #expect(count == 3)
    #expect(records.events.count == 1 && records.count == 1)
  }
}

/// What costs memory or time without end is refused or cut, and said.
struct MailLimitTests {
  @Test(.timeLimit(.minutes(1))) func aMillionParts() {
    let parts = String(repeating: "--b\n\n\n", count: 1_000_000)
    let records = read(
      Array("Content-Type: multipart/mixed; boundary=b\nX: .ics\n\n\(parts)".utf8))
    #expect(records.endsInFailure)
    #expect(records.notes.first?.contains("lines that may separate parts") == true)
  }

  @Test func twoThousandParts() {
    let parts = String(repeating: "--b\n\nx\n", count: 2000)
    let records = read(
      Array("Content-Type: multipart/mixed; boundary=b\nX: .ics\n\n\(parts)".utf8))
    #expect(records.notes.first == "It has more than 1000 parts; the others were left out.")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["multipart", "rfc822"])
  func oneHundredThousandLevels(_ kind: String) {
    let level =
      kind == "rfc822"
      ? "Content-Type: message/rfc822\n\n" : "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
    let depth = kind == "rfc822" ? 100_000 : 9_000
    let deep = "X: .ics\n" + String(repeating: level, count: depth) + "text/calendar\n"
    let records = read(Array(deep.utf8))
    #expect(records.events.isEmpty)
    #expect(records.notes.first?.contains("more than 32 deep in one another") == true)
  }

  @Test func manyCalendars() {
    let parts = (0..<150).map { number in
      "--b\nContent-Type: text/calendar\n\n"
        + invitation.replacing("UID:onsite", with: "UID:\(number)")
    }.joined()
    let records = read(
      Array("Content-Type: multipart/mixed; boundary=b\n\n\(parts)".utf8))
    #expect(records.events.count == 100)
    #expect(records.notes.first?.contains("more than 100 calendars") == true)
  }
}
