import Core
import Foundation
import MailReading
import Testing

/// Which messages of a mailbox matter, and what is read of them.
struct MailLookerTests {
  private static let looker = MailLooker(
    MailQuestion(files: [], ids: ["own.1@mail.example"], addresses: ["jane@globex.example"]))

  private static func matters(_ message: String) -> Bool {
    Array(message.utf8).withUnsafeBytes { looker.matters($0) }
  }

  private static func find(_ message: String) -> FoundMail {
    Array(message.utf8).withUnsafeBytes { looker.find($0) }
  }

  static let heads: [(String, Bool)] = [
    ("To: Jane Doe <jane@globex.example>\n\n", true),
    ("To: a@x.example,\n =?utf-8?q?J=C3=A4ne?=\n <JANE@Globex.example>\n\n", true),
    ("Cc: \"Doe, Jane\" <jane@globex.example>\n\n", true),
    ("From: jane@globex.example\n\n", true),
    ("Message-ID: <own.1@mail.example>\n\n", true),
    ("References: <a@x>\n <own.1@mail.example>\n\n", true),
    ("In-Reply-To: <own.1@mail.example>\r\n\r\n", true),
    ("From: MAILER-DAEMON@mail.example\n\n", true),
    ("X-Failed-Recipients: b@x.example\n\n", true),
    ("Content-Type: multipart/report; report-type=delivery-status\n\n", true),
    ("To: jane@globex.example.evil.example\n\n", false),
    ("To: mary-jane@globex.example\n\n", false),
    ("To: b@x.example\nSubject: jane@globex.example\n\n", false),
    ("To: b@x.example\n\nTo: jane@globex.example\n", false),
    ("Content-Type: text/plain\nMessage-ID: <own.11@mail.example>\n\n", false), ("", false),
    ("@", false), ("To: @@@@\n\n", false),
  ]

  @Test(arguments: heads)
  func byItsHead(_ message: String, _ matters: Bool) { #expect(Self.matters(message) == matters) }

  @Test func itsTextIsRead() {
    let plain = Self.find(
      "From: =?utf-8?q?Zo=C3=AB?= <zoe@x.example>\nSubject: Hi\nDate: Tue, 24 Nov 2026 10:42:00 +0100\n"
        + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "Gr=FC=DFe aus K=\n=F6ln\n")
    #expect(plain.text.trimmingCharacters(in: .newlines) == "Grüße aus Köln")
    #expect(plain.head.from?.name == "Zoë" && plain.head.sent == 1_795_513_320)
    let both = Self.find(
      "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>HTML</p>\n"
        + "--b\nContent-Type: text/plain\n\nPlain\n--b--\n")
    #expect(both.text.trimmingCharacters(in: .newlines) == "Plain")
    let page = Self.find(
      "Content-Type: text/html\n\n<html><head><title>x</title></head><style>p {}</style>\n<p>Dear Sam,</p>"
        + "<p>we won&#8217;t be\nmoving &amp; so on.<br>Ana</p><blockquote>old</blockquote>")
    #expect(
      page.text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty } == ["Dear Sam,", "we won’t be moving & so on.", "Ana", "> old"])
  }

  static let automatic: [(String, Bool)] = [
    ("Auto-Submitted: auto-replied", true), ("Auto-Submitted: no", false),
    ("Precedence: bulk", true),
    ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", true),
    ("Content-Type: text/calendar; method=REPLY; charset=utf-8", true),
    ("Content-Type: text/calendar; method=REQUEST", false), ("Content-Type: text/plain", false),
    ("X-Autoreply: yes", true), ("Precedence: first-class", false), ("X-Other: x", false),
  ]

  @Test(arguments: automatic)
  func programsAnswer(_ field: String, _ isAutomatic: Bool) {
    #expect(Self.find("\(field)\nFrom: jane@globex.example\n\nHi\n").isAutomatic == isAutomatic)
  }

  private static func report(_ action: String) -> String {
    """
    From: Mail Delivery System <MAILER-DAEMON@mx.example>
    Subject: Undelivered Mail Returned to Sender
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain

    I'm sorry to have to inform you.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example

    Final-Recipient: rfc822; Jane@Globex.example
    Action: \(action)
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 <jane@globex.example>:
        Recipient address rejected: User unknown
    --b
    Content-Type: message/rfc822

    From: sam@mail.example
    Message-ID: <own.1@mail.example>
    Subject: Thank you

    Hi Jane,
    --b--

    """
  }

  @Test func aReportIsRead() throws {
    let bounce = try #require(Self.find(Self.report("failed")).bounce)
    #expect(bounce.isFinal && bounce.recipients == ["jane@globex.example"])
    #expect(bounce.ids == ["own.1@mail.example"])
    #expect(
      bounce.reason
        == "550 5.1.1 <jane@globex.example>: Recipient address rejected: User unknown")
    #expect(try #require(Self.find(Self.report("delayed")).bounce).isFinal == false)
    #expect(
      Self.find("From: jane@globex.example\n\nMessage-ID: <own.1@mail.example>\n").bounce == nil)
  }

  /// Without the message and its head only the recipients tell which it was.
  @Test func aReportWithoutTheMessageSaysSo() throws {
    let whole = Self.report("failed")
    let start = try #require(whole.range(of: "--b\nContent-Type: message/rfc822")?.lowerBound)
    let bare = try #require(Self.find(whole[..<start] + "--b--\n").bounce)
    #expect(bare.isBare && bare.isFinal && bare.recipients == ["jane@globex.example"])
    #expect(try #require(Self.find(whole).bounce).isBare == false)
    let others = [
      whole.replacing("own.1@", with: "foreign@"),
      whole[..<start] + "--b\nContent-Type: text/rfc822-headers\n\nSubject: x\n--b--\n",
    ]
    for other in others { #expect(try #require(Self.find(other).bounce).isBare == false) }
  }

  @Test func bulkIsToldFromPrograms() {
    func find(_ fields: String) -> FoundMail {
      Self.find("\(fields)\nFrom: jane@globex.example\n\nHi\n")
    }
    #expect(find("Precedence: bulk").isBulk && find("Precedence: list").isBulk)
    #expect(!find("Precedence: bulk\nAuto-Submitted: auto-replied").isBulk)
    #expect(!find("Precedence: auto_reply").isBulk && find("Precedence: auto_reply").isAutomatic)
    #expect(find("Precedence: bulk\nAuto-Submitted: no").isBulk && !find("X-A: b").isBulk)
  }

  @Test func whatQmailAndEximWriteIsRead() throws {
    let qmail = Self.find(
      """
      From: MAILER-DAEMON@mail.example
      Subject: failure notice

      Hi. This is the qmail-send program at mail.example.

      <jane@globex.example>:
      Sorry, no mailbox here by that name. (#5.1.1)

      --- Below this line is a copy of the message.

      Message-ID: <own.1@mail.example>

      """)
    let first = try #require(qmail.bounce)
    #expect(first.isFinal && first.recipients == ["jane@globex.example"])
    #expect(first.reason == "Sorry, no mailbox here by that name. (#5.1.1)")
    #expect(first.ids == ["own.1@mail.example"])
    let exim = Self.find(
      """
      X-Failed-Recipients: jane@globex.example
      Auto-Submitted: auto-replied
      From: Mail Delivery System <Mailer-Daemon@mail.example>
      Subject: Mail delivery failed: returning message to sender

      The following address(es) failed:

        jane@globex.example
          host mx.globex.example [192.0.2.1]
          550 5.1.1 User unknown

      ------ This is a copy of the message ------
      Message-Id: <own.1@mail.example>

      """)
    let second = try #require(exim.bounce)
    #expect(second.isFinal && second.recipients == ["jane@globex.example"])
    #expect(second.reason == "host mx.globex.example [192.0.2.1] 550 5.1.1 User unknown")
    let delay = Self.find(
      "From: Mailer-Daemon@mail.example\nSubject: Warning: message 1x delayed 24 hours\n\n"
        + "<own.1@mail.example>\n")
    #expect(delay.bounce?.isFinal == false)
  }

  @Test func aMailboxIsReadFromAPlaceOn() {
    let message = "From a Tue Nov 24 09:42:00 2026\nTo: x\n\nHi\n\n"
    let bytes = Array(String(repeating: message, count: 3).utf8)
    func offsets(from start: Int) -> [Int] {
      var offsets: [Int] = []
      bytes.withUnsafeBytes { readMessages(of: $0, from: start) { offsets.append($1) } }
      return offsets
    }
    let one = message.utf8.count
    #expect(offsets(from: 0) == [0, one, 2 * one])
    #expect(offsets(from: one) == [one, 2 * one] && offsets(from: one + 1) == [2 * one])
    #expect(offsets(from: 3 * one) == [] && offsets(from: 9999) == [] && offsets(from: -1) == [])
  }

  /// A mailbox that was cut anywhere, as while a message is being delivered, and then grew to the whole: what
  /// was not whole is read again, and nothing else is.
  @Test func whatWasCutIsReadAgain() {
    let message = "From a Tue Nov 24 09:42:00 2026\nTo: x\n\nHi\nFrom here on\n\n"
    let bytes = Array(String(repeating: message, count: 3).utf8)
    let one = message.utf8.count
    func read(_ bytes: ArraySlice<UInt8>, from size: Int, isWritten: Bool) -> ([Int], held: Int?) {
      var offsets: [Int] = []
      let held = Array(bytes).withUnsafeBytes {
        readMessages(of: $0, from: .grown(from: size, isWritten: isWritten)) { offsets.append($1) }
      }
      return (offsets, held)
    }
    for size in 0...bytes.count {
      let all = (size / one..<3).map { $0 * one }
      let whole = read(bytes[...], from: size, isWritten: true)
      #expect(whole.0 == all && whole.held == nil, "cut at \(size)")
      // The last message of the part that is there waits, and is taken once nothing is written any more.
      let part = bytes[..<size]
      let starts = (0..<3).map { $0 * one }.filter { $0 + 38 <= size }
      let last = starts.last.flatMap { $0 + one == size ? nil : $0 }
      let written = read(part, from: 0, isWritten: true)
      if size >= 38, size % one == 0 || size % one >= 38, !part.suffix(2).elementsEqual([10, 10]) {
        #expect(written.held == last && written.0 == starts.filter { $0 != last }, "cut at \(size)")
        #expect(read(part, from: last ?? 0, isWritten: false).0 == [last].compactMap(\.self))
      }
    }
    for size in [-1, bytes.count + 1] {
      #expect(read(bytes[...], from: size, isWritten: true).0.isEmpty)
    }
  }
}
