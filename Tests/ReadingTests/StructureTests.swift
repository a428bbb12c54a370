import Core
import Foundation
import Reading
import Testing

/// Encodings, folds, and calendars that do not begin or end as they should.
struct StructureTests {
  private let plain = calendar("UID:1\nSUMMARY:Gespräch – Café\nDTSTART:20240131T100000Z")

  private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test func everyEncodingReadsTheSame() {
    let utf8 = Array(plain.utf8)
    let files: [[UInt8]] = [
      utf8, [0xEF, 0xBB, 0xBF] + utf8,
      utf16(plain, littleEndian: true), [0xFF, 0xFE] + utf16(plain, littleEndian: true),
      utf16(plain, littleEndian: false), [0xFE, 0xFF] + utf16(plain, littleEndian: false),
      plain.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) },
      Array(plain.replacingOccurrences(of: "\r\n", with: "\n").utf8),
      Array(plain.replacingOccurrences(of: "\r\n", with: "\r").utf8),
      Array(plain.replacingOccurrences(of: "\r\n", with: "\r\r\n").utf8),
      Array(plain.replacingOccurrences(of: "\r\n", with: "\r\n\r\n").utf8),
    ]
    for (number, file) in files.enumerated() {
      let events = read(file).events
      #expect(events.map(\.summary) == ["Gespräch – Café"], "file \(number)")
      #expect(events.map(\.startText) == ["2024-01-31T10:00:00Z"], "file \(number)")
    }
  }

  /// RFC 5546 lets messages about an event leave out its times. An invitation may not.
  @Test(arguments: [
    ("METHOD:CANCEL", "", true), ("METHOD:REPLY", "", true), ("METHOD:REFRESH", "", true),
    ("METHOD:PUBLISH", "STATUS:CANCELLED", true), ("METHOD:REQUEST", "STATUS:CONFIRMED", false),
    ("", "", false),
  ])
  func timesMayBeMissing(_ method: String, _ status: String, isTaken: Bool) {
    let records = read(calendar("UID:1\nSEQUENCE:2\n\(status)", beside: method))
    #expect(records.events.map(\.isTimeless) == (isTaken ? [true] : []))
    #expect(records.events.map(\.sequence) == (isTaken ? [2] : []))
    let complaint = "4: An event without a summary was left out: it has no start (DTSTART)."
    #expect(records.notes == (isTaken ? [] : [complaint]))
    // One that says nothing but its UID says nothing of it.
    #expect(read(calendar("UID:1", beside: method)).events.isEmpty)
    // Nothing but its UID would tell what it is about.
    #expect(read(calendar("SEQUENCE:2\n\(status)", beside: method)).events.isEmpty)
  }

  @Test(arguments: [
    ("PARTSTAT=DECLINED", CalendarEvent.Party.Answer.declined),
    ("CN=Sam;PARTSTAT=\"ACCEPTED\"", .accepted), ("partstat=tentative;RSVP=TRUE", .tentative),
    ("PARTSTAT=NEEDS-ACTION", nil), ("PARTSTAT=", nil), ("PARTSTAT=X-LATER", nil),
    ("RSVP=TRUE", nil),
  ])
  func answersOfThoseInvited(_ parameters: String, _ answer: CalendarEvent.Party.Answer?) {
    let lines = "UID:1\nDTSTART:20240131T100000Z\nATTENDEE;\(parameters):mailto:sam@mail.example"
    let attendees = read(calendar(lines)).events.first?.attendees
    #expect(attendees?.map(\.email) == ["sam@mail.example"])
    #expect(attendees?.map(\.answer) == [answer])
  }

  @Test func oneLineOfAnotherEncodingLeavesTheOthers() {
    let text = calendar("SUMMARY:Zażółć\nLOCATION:Caf@\nDTSTART:20240131T100000Z")
    let event = read(text.utf8.map { $0 == UInt8(ascii: "@") ? 0xE9 : $0 }).events.first
    #expect(event?.summary == "Zażółć")
    #expect(event?.location == "Café")
  }

  @Test func aFoldMayCutACharacterANameOrATime() {
    let text = calendar("SUMMARY:Caf@é\nDTSTART:202@40131T10@0000Z\nLOCA@TION:Room")
    let event = read(text.replacingOccurrences(of: "@", with: "\r\n ")).events.first
    #expect(event?.summary == "Café")
    #expect(event?.startText == "2024-01-31T10:00:00Z")
    #expect(event?.location == "Room")
    var bytes = Array(text.replacingOccurrences(of: "@", with: "").utf8)
    bytes.insert(contentsOf: Array("\n\t".utf8), at: (bytes.firstIndex(of: 0xC3) ?? 0) + 1)
    #expect(read(bytes).events.first?.summary == "Café")
  }

  @Test(arguments: [
    // Lower case, text before and after, blanks around names.
    "hello\nbegin:vcalendar\nBegin:vEvent\ndtstart:20240131T100000Z\nsummary:x\nend:vevent\n"
      + "end:vcalendar\nSUMMARY:y\n",
    // No VCALENDAR around it.
    "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20240131T100000Z\nEND:VEVENT\n",
    // An alarm inside, and one without an end.
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nBEGIN:VALARM\nSUMMARY:y\nDTSTART:20200101\n"
      + "END:VALARM\nDTSTART:20240131T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20240131T100000Z\nBEGIN:VALARM\n"
      + "DESCRIPTION:y\nEND:VEVENT\nEND:VCALENDAR\n",
    // Tasks and busy times beside it.
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:y\nDTSTART:20200101\nEND:VTODO\nBEGIN:VFREEBUSY\n"
      + "DTSTART:20200101T000000Z\nEND:VFREEBUSY\nBEGIN:VEVENT\nSUMMARY:x\n"
      + "DTSTART:20240131T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    // An END that nothing began, a property that is none.
    "BEGIN:VCALENDAR\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\nnonsense\n: \n;\nEND:VALARM\n"
      + "DTSTART:20240131T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
  ])
  func oneEventIsFound(in text: String) {
    let events = read(text).events
    #expect(events.map(\.summary) == ["x"])
    #expect(events.map(\.startText) == ["2024-01-31T10:00:00Z"])
  }

  @Test func eachCalendarOfAFileHasItsOwnMethod() {
    let one = calendar("SUMMARY:a\nDTSTART:20240131T100000Z", beside: "METHOD:request")
    let two = calendar("SUMMARY:b\nDTSTART:20240131T110000Z")
    let late = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      SUMMARY:c
      DTSTART:20240131T120000Z
      END:VEVENT
      METHOD:CANCEL
      END:VCALENDAR
      """
    let events = read(one + two + late).events
    #expect(events.map(\.method) == ["REQUEST", nil, "CANCEL"])
    #expect(events.map(\.line) == [4, 12, 18])
  }

  @Test func aFileCutInsideAnEventGivesWhatIsWhole() {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20240131T100000Z\nDTEND:20240131T1100"
    let event = read(text).events.first
    #expect(event?.startText == "2024-01-31T10:00:00Z")
    #expect(event?.endText == "2024-01-31T10:00:00Z")
    #expect(event?.warnings.contains { $0.contains("The file ends in the middle") } == true)
  }

  @Test func halfATimeIsNoTime() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20240131T100000Z\nEND:VEVENT\n"
    for length in 0..<text.utf8.count {
      let starts = read(Array(text.utf8.prefix(length))).events.map(\.startText)
      #expect(starts.isEmpty || starts == ["2024-01-31T10:00:00Z"], "cut at \(length)")
    }
  }

  @Test(arguments: [
    ("", "This is no calendar"),
    ("<html><body>Sign in</body></html>", "This is no calendar"),
    ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "This is no calendar"),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "The calendar holds no event."),
    ("BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:20240131\nEND:VTODO\nEND:VCALENDAR\n", "no event"),
    ("\u{0}\u{0}\u{0}\u{0}", "This is no calendar"),
  ])
  func fileWithoutEvents(_ text: String, failsWith reason: String) {
    let records = read(text)
    #expect(records.endsInFailure && records.count == 1)
    #expect(records.notes.first?.contains(reason) == true)
  }

  @Test func anEventWithoutUIDIsKnownByItsText() {
    func hash(_ event: String) -> String? { read(calendar(event)).events.first?.sourceHash }
    let event = "SUMMARY:x\nDTSTART:20240131T100000Z"
    #expect(hash(event) == hash(event))
    #expect(hash(event) == hash(event + "\nDTSTAMP:20240101T000000Z"))
    #expect(hash(event) != hash("SUMMARY:x\nDTSTART:20240131T110000Z"))
    #expect(hash(event) != hash("SUMMARY:y\nDTSTART:20240131T100000Z"))
    #expect(hash(event)?.utf8.count == 16)
  }

  @Test func recordsSurviveTheWayThroughJSON() throws {
    let records = read(
      calendar(
        "UID:1\nSUMMARY:a\\nb\u{1B}[31m\nDTSTART;TZID=FOO:20240131T100000\n"
          + "ORGANIZER;CN=Ana:mailto:ana@example.com"))
    let data = try JSONEncoder().encode(records)
    #expect(try JSONDecoder().decode([ReaderRecord].self, from: data) == records)
    #expect(records.events.first?.summary == "a\nb\u{1B}[31m")
  }

  /// BEGINs and ENDs of all kinds in any order.
  @Test func noStructureBringsTheReaderDown() {
    var random = Xorshift(state: 0xCA1)
    let names = ["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "VALARM", "X"]
    let others = [
      "SUMMARY:x", "DTSTART;TZID=z:20240131T100000", "TZID:z", "TZOFFSETTO:+0100", "METHOD:X", " y",
      "DTSTART:20240131T100000", "RRULE:FREQ=YEARLY", "nonsense",
    ]
    for _ in 0..<400 {
      let lines = (0..<random.next() % 30).map { _ in
        switch random.next() % 3 {
        case 0: "BEGIN:" + names[Int(random.next() % UInt64(names.count))]
        case 1: "END:" + names[Int(random.next() % UInt64(names.count))]
        default: others[Int(random.next() % UInt64(others.count))]
        }
      }
      let records = read(lines.joined(separator: "\n"))
      #expect(records.endsInFailure == records.events.isEmpty)
    }
  }
}
