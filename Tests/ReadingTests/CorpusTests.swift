import Core
import Foundation
import Reading
import Testing

/// Real calendars: `summary | start | organizer | attendees, rooms included`.
private let facts: [(file: String, events: [String])] = [
  (
    "allenporter-office365-no-vtimezone.ics", ["Uffe | 2024-04-26T12:00:00Z | - | 0"]
  ),
  (
    "allenporter-office365-polish.ics",
    [
      "Zajęty | 2024-05-02T09:00:00Z | - | 0",
      "Wstępna akceptacja | 2024-05-21T13:00:00Z | - | 0",
    ]
  ),
  ("allenporter-office365-undefined-custom-tz.ics", ["Uffe | 2024-04-26T14:00:00 | - | 0"]),
  ("biweekly-issue115-word-html-40k.ics", ["29.10. 8-8:30 | 2022-10-29T06:00:00Z | - | 0"]),
  (
    "biweekly-issue126-exchange-no-summary.ics",
    ["- | 2023-11-22T08:30:00Z | - | 0", "- | 2023-04-22T07:30:00Z | - | 0"]
  ),
  (
    "biweekly-outlook2010-request.ics",
    ["Team Meeting | 2013-06-10T16:00:00Z | bobsmith@example.com | 2"]
  ),
  ("collective-156-lotus-rdate-period.ics", ["(omitted) | 2021-11-01T15:00:00Z | - | 1"]),
  (
    "collective-165-exchange-gmt-tzid.ics",
    ["Sprint 25 Daily Standup | 2015-07-03T08:00:00Z | - | 0"]
  ),
  ("collective-237-nonascii-tzid.ics", ["- | 2017-05-11T16:30:00Z | - | 0"]),
  (
    "collective-313-vendor-prefixed-tzid.ics",
    [
      "libical / Evolution globally unique TZID | 2020-04-26T12:00:00Z | - | 0",
      "Mozilla Lightning globally unique TZID | 2020-04-26T18:00:00Z | - | 0",
      "vendor prefix in front of a multi-part Olson name | 2020-04-26T17:00:00Z | - | 0",
    ]
  ),
  (
    "collective-348-sixt-organizer-without-value.ics",
    ["Sixt : détails de votre réservation | 2019-06-24T06:30:00Z | - | 0"]
  ),
  (
    "collective-350-podio-text-after-end.ics",
    ["Termin 4353 und\"so\" | 2022-02-22T18:30:00Z | - | 0"]
  ),
  ("collective-empty-exdate.ics", ["- | 2008-03-03 | - | 0", "- | 2008-03-03 | - | 0"]),
  ("collective-google-xlocation.ics", ["Daily Sync | 2016-10-28T12:00:00Z | - | 0"]),
  ("horde-14132-bom-exchange2007.ics", ["test | 2015-10-09T07:00:00Z | - | 0"]),
  (
    "horde-14153-odd-summary-fold.ics",
    [
      "Prueba bug 13: nobel.1 invitación semanal a nobel1.1. Inicio: 3/10/2015 15:00 Fin: "
        + "31/10/2015 | 2015-10-03T13:00:00Z | prova.agenda.nobel.1@upc.edu | 2"
    ]
  ),
  (
    "icalnet-2148092-latin1-name-folds.ics",
    [
      "God Jul | 2006-12-24T00:00:00 | - | 0",
      "Möte kontoret | 2006-10-31 | - | 0",
      "Swedish chars and letters | 2006-11-01T09:00:00 | - | 0",
      "Sova | 2006-11-01T10:00:00 | - | 0",
      "Nu måste jag gå hem | 2006-11-09T23:00:00 | - | 0",
      "Mamma fyller år | 2006-11-09 | - | 0",
    ]
  ),
  (
    "icalnet-2912657-utf16le.ics",
    [
      "Daily Debug | 2009-12-03T17:00:00Z | - | 0", "Weekly Debug | 2009-12-03T17:00:00Z | - | 0",
      "Weekly by 2times | 2009-12-03T17:00:00Z | - | 0",
    ]
  ),
  (
    "icalnet-2916581-japanese-tzid.ics",
    ["Friday Job | 2009-12-25T02:00:00Z | - | 0", "Saturday Job | 2009-12-26T02:00:00Z | - | 0"]
  ),
  (
    "icalnet-lowercase-components.ics",
    [
      "Live Webcast - MSDN Webcast: Building Microsoft Windows Communication Foundation and "
        + "Windows Workflow Foundation Applications with Microsoft Visual Studio Codename "
        + "\"Orcas\" (Level 300) | 2007-06-06T21:30:00Z | - | 0"
    ]
  ),
  (
    "icalnet-outlook2007-tab-folds.ics",
    [
      "Example Calendar Export that Blows Up DDay.iCal | 2009-06-21 | "
        + "some.attendee@somewhere.com | 3"
    ]
  ),
  ("khal-partstat-double-blank-fold.ics", ["An Event | 2014-04-09T07:30:00Z | - | 6"]),
  ("khal-unknown-tzid.ics", ["An Event | 2014-04-09T09:30:00 | - | 0"]),
  (
    "khal-windows-tz-vs-vtimezone.ics",
    ["Event with Windows TZ name | 2019-11-20T00:00:00Z | - | 0"]
  ),
  (
    "kolab-escaped-cn.ics", ["Meeting w/Them | 2014-03-05T15:00:00Z | organizor@example.org | 3"]
  ),
  ("kolab-exchange-cancel-truncated.ics", ["Summary | 2024-04-08T09:00:00Z | - | 0"]),
  (
    "kolab-itip-delegated-attachment.ics",
    ["iTip Test | 2013-07-03T18:30:00Z | rolf@mykolab.com | 2"]
  ),
  (
    "kolab-lotus-feb30-recurrence-id.ics",
    ["Invitation with Recurrence-ID #2 | 2014-03-05T14:00:00Z | - | 0"]
  ),
  (
    "ruby-icalendar-bad-organizer-cn.ics",
    [
      "This is a really long summary to test the method of unfolding lines, so I'm just going to "
        + "make it a whole bunch of lines. With a twist: a \"ö\" takes up multiple bytes, and "
        + "should be wrapped to the next line. | 2005-01-21T00:00:00Z | joebob@random.net | 0"
    ]
  ),
  ("ruby-icalendar-counter-pst.ics", ["- | 2025-10-08T17:30:00Z | - | 0"]),
  ("ruby-icalendar-fold-splits-utf8.ics", ["UTF-8 multi-octet sequence test | 2020-09-02 | - | 0"]),
  (
    "thunderbird-latin1-import.ics",
    [
      "Event One | 2019-01-01T15:00:00 | - | 0", "Event Four | 2019-01-01T18:00:00 | - | 0",
      "Event Three | 2019-01-01T17:00:00 | - | 0", "Event Två | 2019-01-01T16:00:00 | - | 0",
    ]
  ),
]

@Suite(.enabled(if: Corpus.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct CorpusTests {
  @Test(arguments: facts)
  func realFile(_ file: String, holds expected: [String]) throws {
    let events = read(try Corpus.bytes(file)).events
    let found = events.map {
      "\($0.summary ?? "-") | \($0.startText) | \($0.organizer?.email ?? "-") | "
        + "\($0.attendees.count)"
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("collective-small-bad-no-end.ics", 2, "it has no start"),
    ("collective-bom-empty.ics", nil, "no event"),
  ])
  func brokenFile(_ file: String, failsAt line: Int?, saying reason: String) throws {
    let records = read(try Corpus.bytes(file))
    #expect(records.events.isEmpty)
    guard case .failure(let note) = records.last else {
      Issue.record("\(file) did not fail")
      return
    }
    #expect(note.line == line)
    #expect(note.message.contains(reason))
  }

  @Test(arguments: [
    ("khal-unknown-tzid.ics", "“FOO” is not known"),
    ("allenporter-office365-undefined-custom-tz.ics", "“Customized Time Zone” is not known"),
    ("khal-windows-tz-vs-vtimezone.ics", "Pacific/Auckland counts"),
    ("khal-partstat-double-blank-fold.ics", "“hcabot@ example.com”"),
    ("kolab-exchange-cancel-truncated.ics", "The file ends in the middle"),
    ("kolab-lotus-feb30-recurrence-id.ics", "21: “Invitation with Recurrence-ID” was left out"),
  ])
  func realFile(_ file: String, warnsOf sentence: String) throws {
    let records = read(try Corpus.bytes(file))
    let said = records.notes + records.events.flatMap(\.warnings)
    #expect(said.contains { $0.contains(sentence) })
  }

  @Test func onlyTheRoomIsARoom() throws {
    let event = try #require(read(Corpus.bytes("icalnet-outlook2007-tab-folds.ics")).events.first)
    #expect(event.attendees.map(\.isRoom) == [false, false, true])
    #expect(event.attendees.last?.email == "4th.floor.meeting.room@somewhere.com")
  }

  @Test func anAlarmsTextIsNotTheEvents() throws {
    let event = try #require(read(Corpus.bytes("horde-14132-bom-exchange2007.ics")).events.first)
    #expect(event.details == "test")
  }
}

/// Whatever is cut off or changed in a real file, the reader comes back, and with a verdict.
@Suite(.enabled(if: Corpus.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct MutationTests {
  @Test func everyCutFileIsReadOrRefused() throws {
    for name in try Corpus.names() {
      let whole = try Corpus.bytes(name)
      let starts = Set(read(whole).events.map(\.start))
      for step in 0..<12 {
        let records = read(Array(whole.prefix(whole.count * step / 12)))
        #expect(!records.isEmpty, "\(name) cut at \(step)/12")
        let kept = records.events.map(\.start)
        #expect(starts.isSuperset(of: kept), "\(name) cut at \(step)/12 moved a time")
      }
    }
  }

  @Test func everyChangedFileIsReadOrRefused() throws {
    var random = Xorshift(state: 0x5EED)
    for name in try Corpus.names() {
      let whole = try Corpus.bytes(name)
      for _ in 0..<8 {
        var bytes = whole
        for _ in 0..<(1 + random.next() % 20) where !bytes.isEmpty {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        let records = read(bytes)
        #expect(!records.isEmpty && records.endsInFailure == records.events.isEmpty)
        #expect(records.events.allSatisfy { $0.end >= $0.start })
      }
    }
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
