import Core
import Foundation
import Reading
import Testing

/// What is special about real calendars, besides what each event says: METHOD, series, names.
@Suite(.enabled(if: Corpus.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct CorpusDetailTests {
  @Test(arguments: [
    ("biweekly-outlook2010-request.ics", "REQUEST", 1),
    ("ruby-icalendar-counter-pst.ics", "COUNTER", 0),
    ("kolab-exchange-cancel-truncated.ics", "CANCEL", 0),
    ("kolab-itip-delegated-attachment.ics", "REQUEST", 0),
    ("allenporter-office365-polish.ics", "PUBLISH", 46),
    ("horde-14132-bom-exchange2007.ics", "REQUEST", 2),
    ("collective-348-sixt-organizer-without-value.ics", "PUBLISH", 0),
    ("khal-unknown-tzid.ics", nil, 0),
  ])
  func method(of file: String, is method: String?, sequence: Int) throws {
    let event = try #require(read(Corpus.bytes(file)).events.first)
    #expect(event.method == method && event.sequence == sequence)
  }

  /// Which events repeat; none of them lacks its first time, and of none another time is made up.
  @Test func seriesOfRealFiles() throws {
    let repeating: [String: [Bool]] = [
      "allenporter-office365-polish.ics": [true, true],
      "collective-165-exchange-gmt-tzid.ics": [true],
      "collective-156-lotus-rdate-period.ics": [true], "collective-empty-exdate.ics": [true, true],
      "collective-google-xlocation.ics": [true], "horde-14153-odd-summary-fold.ics": [true],
      "icalnet-2912657-utf16le.ics": [true, true, true],
      "icalnet-2916581-japanese-tzid.ics": [true, true],
      "ruby-icalendar-bad-organizer-cn.ics": [true],
    ]
    for name in try Corpus.names() {
      let events = read(try Corpus.bytes(name)).events
      let found = events.map { $0.series?.repeats == true }
      #expect(found == repeating[name] ?? events.map { _ in false }, "\(name)")
      #expect(events.allSatisfy { $0.series?.lacksFirst != true }, "\(name)")
    }
  }

  @Test(arguments: [
    ("collective-156-lotus-rdate-period.ics", ["20211101T150000Z"]),
    ("kolab-lotus-feb30-recurrence-id.ics", ["20140305T150000"]),
  ])
  func exceptionsWithoutAMaster(_ file: String, name times: [String]) throws {
    let events = read(try Corpus.bytes(file)).events
    #expect(events.map(\.recurrenceID) == times)
  }

  @Test(arguments: [
    ("biweekly-outlook2010-request.ics", ["Smith, Bob", "Doe, John", "Doe, Jane"]),
    ("kolab-escaped-cn.ics", ["Organizor", "Master of Desaster", "Doe, John", "Kolab, Thomas"]),
    ("ruby-icalendar-bad-organizer-cn.ics", ["Joe Bob: Magician"]),
    (
      "icalnet-outlook2007-tab-folds.ics",
      [
        "Event Organizer", "some.attendee@event.com", "event@calendardemo.net",
        "4th Floor Meeting Room",
      ]
    ),
  ])
  func names(in file: String, are expected: [String]) throws {
    let event = try #require(read(Corpus.bytes(file)).events.first)
    let parties = [event.organizer].compactMap(\.self) + event.attendees
    #expect(parties.map { $0.name ?? "-" } == expected)
  }

  /// Addresses that TABs cut in the middle, and a description of blanks alone.
  @Test func whatFoldsAndBlanksHide() throws {
    let folds = try #require(read(Corpus.bytes("icalnet-outlook2007-tab-folds.ics")).events.first)
    #expect(folds.attendees.first?.email == "some.attendee@event.com")
    let word = try #require(read(Corpus.bytes("biweekly-issue115-word-html-40k.ics")).events.first)
    #expect(word.details == nil)
    let delegated = try #require(
      read(Corpus.bytes("kolab-itip-delegated-attachment.ics")).events.first)
    #expect(delegated.attendees.count == 2 && delegated.link == nil)
  }

  /// Each warning and failure of a real file says where: a line, an event, or that the file is cut.
  @Test func everyWarningSaysWhere() throws {
    for name in try Corpus.names() {
      let records = read(try Corpus.bytes(name))
      for case .warning(let note) in records {
        #expect(note.line != nil || note.message.contains("“"), "\(name): \(note.message)")
      }
      for event in records.events { #expect(event.line > 0) }
    }
  }
}
