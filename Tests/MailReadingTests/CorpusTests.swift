import Core
import Foundation
import MailReading
import Reading
import Testing

/// Real mails: `summary | start | organizer | attendees`.
private let facts: [(file: String, event: String, id: String?, subject: String)] = [
  (
    "thunderbird-teams-invite-fi.eml", "Teams meeting | 2020-12-02T17:00Z | marge@example.com | 2",
    "HE1PR0802MB228346BE1576FEAB8A7F32328EF30@HE1PR0802MB2283.eurprd08.prod.outlook.com",
    "Teams meeting"
  ),
  (
    "thunderbird-google-meet-invite-sv.eml",
    "Meeeeet me HTML | 2021-03-22T09:30Z | example@gmail.com | 2",
    "0000000000008c6d7005be1c767c@google.com", "Meet invite (HTML)"
  ),
  (
    "thunderbird-outlook-invite.eml", "Testaus | 2021-11-27T07:00Z | marge@example.org | 1",
    "HE1P190MB0540579ABA18FCE320901B31E39C9@HE1P190MB0540.EURP190.PROD.OUTLOOK.COM", "Testaus"
  ),
  (
    "thunderbird-cancel.eml", "Single Event | 2022-03-16T11:00Z | sender@example.com | 3", nil,
    "Cancellation: Single Event @ Wed, Mar 16 2022 11:00 AST"
  ),
  (
    "thunderbird-update-moved.eml", "Single Event | 2022-03-16T05:00Z | sender@example.com | 3",
    nil, "Update Major"
  ),
  (
    "thunderbird-exception-only.eml", "Repeat Event | 2022-03-17T05:00Z | sender@example.com | 3",
    nil, "Exception Major"
  ),
  (
    "thunderbird-file-uri-attach.eml",
    "File Attachment Event | 2022-03-16T11:00Z | sender@example.com | 3", nil,
    "Invitation: File Attachment Event @ Wed, Mar 16 2022 11:00 AST"
  ),
  (
    "thunderbird-booking-mixed-case-type.eml",
    "Haircut | 2016-09-01T06:25Z | someone@example.com | 0",
    "df0f52ae-d3dc-4b89-bc3e-67fc4f6e8552@example.com",
    "ExampleStore - booking 01.09.2016 @ 09.25 - 09.50"
  ),
  (
    "thunderbird-not-an-invite.eml",
    "Party at John's house, Helsinki | 2021-11-29T08:55Z | noreply@example.com | 0",
    "1074020157.32201638135571450.JavaMail.root@hki-example-prod-app-004",
    "We're having a party - you're NOT invited"
  ),
  (
    "zimbra-exchange2003-invite.eml",
    "Doc Meeting | 2005-03-11T18:30Z | smith@example.zimbra.com | 1",
    "062EF322A9DDF14B887BCAE6C5F7E075B560@exch1.example.zimbra.com", "Doc Meeting"
  ),
  (
    "zimbra-outlook12-bom-cyrillic.eml",
    "автор автор автор | 2010-02-03T17:00Z | av1@zmmighp-vm2.delhi.corp.yahoo.com | 1",
    "010501caa4e7$e0e8bc30$a2ba3490$@delhi.corp.yahoo.com", "автор автор автор"
  ),
  (
    "zimbra-request-tokyo.eml", "Party | 2017-12-12T01:00Z | org@testdomain.com | 1",
    "2103105317.2993.1513012884769.JavaMail.zimbra@testdomain.com", "Party"
  ),
  (
    "zimbra-reply-accepted.eml", "Accepted: from ajax 1 | 2012-04-24T23:00Z | - | 1",
    "0bec6dce.0000097c.00000018@zimbra-PC7632", "Accepted: from ajax 1"
  ),
]

@Suite(.enabled(if: Corpus.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct CorpusTests {
  @Test(arguments: facts)
  func realMail(_ file: String, holds expected: String, id: String?, subject: String) throws {
    let records = read(try Corpus.bytes(file))
    let found = records.events.map {
      "\($0.summary ?? "-") | \($0.startText) | \($0.organizer?.email ?? "-") | "
        + "\($0.attendees.count)"
    }
    #expect(found == [expected])
    #expect(records.notes == [])
    let origin = try #require(records.events.first?.message)
    #expect(origin.id == id)
    #expect(origin.subject == subject)
  }

  @Test func detailsOfRealMails() throws {
    func event(_ file: String) throws -> CalendarEvent {
      try #require(read(Corpus.bytes(file)).events.first)
    }
    let teams = try event("thunderbird-teams-invite-fi.eml")
    #expect(teams.link?.hasPrefix("https://teams.microsoft.com/l/meetup-join/") == true)
    #expect(teams.message?.to.map(\.email) == ["bart@example.com", "homer@example.com"])
    let cancel = try event("thunderbird-cancel.eml")
    #expect(cancel.method == "CANCEL" && cancel.sequence == 1)
    #expect(cancel.organizer?.name == "Sender")
    #expect(cancel.end - cancel.start == 1800)
    let moved = try event("thunderbird-update-moved.eml")
    #expect(moved.sequence == 2 && moved.identity == cancel.identity)
    let exception = try event("thunderbird-exception-only.eml")
    #expect(exception.recurrenceID == "20220317T110000Z")
    let tokyo = try event("zimbra-request-tokyo.eml")
    #expect(tokyo.message?.from == nil && tokyo.message?.sent == nil)
    #expect(try event("thunderbird-booking-mixed-case-type.eml").method == "PUBLISH")
    #expect(try event("zimbra-reply-accepted.eml").method == "REPLY")
    #expect(try event("thunderbird-not-an-invite.eml").method == "PUBLISH")
  }

  @Test func otherMailsHoldNothing() throws {
    let withEvents = Set(facts.map(\.file))
    for name in try Corpus.names() where !withEvents.contains(name) && !name.hasSuffix(".mbox") {
      let records = read(try Corpus.bytes(name))
      #expect(records.endsInNothing && records.count == 1, "\(name)")
    }
  }

  @Test(arguments: [
    ("mimekit-mbox-unmunged-from-bom.mbox", 2), ("mimekit-mbox-nested-same-boundary.mbox", 3),
    ("thunderbird-badly-folded-headers.eml", 1),
  ])
  func mailboxes(_ file: String, hold count: Int) throws {
    #expect(readMailbox(try Corpus.bytes(file)).count == count)
  }

  @Test func headsOfRealMails() throws {
    func origin(_ file: String) throws -> MessageOrigin {
      try Corpus.bytes(file).withUnsafeBytes(MailReader.origin)
    }
    let folded = try origin("thunderbird-badly-folded-headers.eml")
    #expect(folded.to.first?.email == "recipient@example.com")
    #expect(folded.from?.email == "sender@example.com")
    #expect(folded.subject.hasPrefix("Badly"))
    let raw = try origin("mikel-utf8-headers.eml")
    #expect(raw.from?.name == "Jöhn Doe" || raw.to.contains { $0.name == "Jöhn Doe" })
    #expect(raw.subject == "Säying Hello")
    let many = try origin("tb-android-many-recipients.eml")
    #expect(many.from == CalendarEvent.Party(name: "Alice", email: "from1@example.com"))
    #expect(many.to.count == 23)
    let bom = try origin("zimbra-outlook12-bom-cyrillic.eml")
    #expect(bom.from?.email == "av1@zmmighp-vm2.delhi.corp.yahoo.com")
    let frodo = try origin("maildir-mu/cur/1283599333.1840_11.cthulhu!2,")
    #expect(frodo.subject == "Greetings from Lothlórien")
    #expect(frodo.sent == nil)
  }

  @Test func kindsOfRealMails() throws {
    for name in try Corpus.names() {
      // A name that says nothing: what is inside tells what it is.
      let kind = SourceKind(try Corpus.bytes(name).prefix(SourceKind.head), name: "x")
      let isMailbox = name.hasSuffix(".mbox") || name.contains("badly-folded")
      #expect(kind == (isMailbox ? .mailbox : .message), "\(name)")
    }
  }
}

/// Whatever is cut off or changed in a real mail, the reader comes back, and with a verdict.
@Suite(.enabled(if: Corpus.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct MutationTests {
  @Test func everyCutMailIsReadOrRefused() throws {
    for name in try Corpus.names() {
      let whole = try Corpus.bytes(name)
      let starts = Set(read(whole).events.map(\.start))
      for step in 0..<16 {
        let part = Array(whole.prefix(whole.count * step / 16))
        let records = read(part)
        #expect(!records.isEmpty, "\(name) cut at \(step)/16")
        #expect(
          starts.isSuperset(of: records.events.map(\.start)),
          "\(name) cut at \(step)/16 moved a time")
        _ = readMailbox(part)
      }
    }
  }

  @Test func everyChangedMailIsReadOrRefused() throws {
    var random = Xorshift(state: 0x5EED)
    for name in try Corpus.names() {
      let whole = try Corpus.bytes(name)
      for _ in 0..<rounds {
        var bytes = whole
        for _ in 0..<(1 + random.next() % 20) where !bytes.isEmpty {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        let records = read(bytes)
        #expect(!records.isEmpty)
        #expect((records.endsInFailure || records.endsInNothing) == records.events.isEmpty)
        #expect(records.events.allSatisfy { $0.end >= $0.start })
        _ = readMailbox(bytes + whole)
      }
    }
  }

  /// More of them where someone has the time (`AFTERWORD_MUTATIONS`).
  private var rounds: Int {
    ProcessInfo.processInfo.environment["AFTERWORD_MUTATIONS"].flatMap { Int($0) } ?? 8
  }
}

/// The same numbers in every run, so that a failure can be had again.
struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
