import Foundation
import Testing

/// Invitations as Exchange sends them, of our own wording, from file to queue.
struct CommandImportExchangeTests {
  let home: Home
  init() throws { home = try Home() }

  private static func exchange(
    sequence: Int, start: String, method: String = "REQUEST", room: String = "Raum 4"
  ) -> String {
    calendar(
      method,
      """
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE
      BEGIN:VEVENT
      ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@northwind.example
      ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ben Okafor:
       mailto:ben@northwind.example
      ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN=sam@mail.example:mailto:sam@mail.example
      ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;CN=Raum 4:mailto:raum4@northwind.example
      DESCRIPTION;LANGUAGE=de-DE:\\n
      SUMMARY;LANGUAGE=de-DE:Northwind: onsite interview
      DTSTART;TZID=W. Europe Standard Time:\(start)
      DURATION:PT90M
      UID:040000008200E00074C5B7101A82E00800000000B0A1C2D3E4F5DA01
      CLASS:PUBLIC
      PRIORITY:5
      DTSTAMP:20261101T090000Z
      TRANSP:OPAQUE
      STATUS:\(method == "CANCEL" ? "CANCELLED" : "CONFIRMED")
      SEQUENCE:\(sequence)
      LOCATION;LANGUAGE=de-DE:\(room)
      X-MICROSOFT-CDO-APPT-SEQUENCE:\(sequence)
      X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
      BEGIN:VALARM
      DESCRIPTION:REMINDER
      TRIGGER;RELATED=START:-PT15M
      ACTION:DISPLAY
      END:VALARM
      END:VEVENT
      """)
  }

  /// An update with the same SEQUENCE, one with a higher one, a late copy of the first, a cancellation: each
  /// acts on the one interview, and what was written stays.
  @Test func exchangeUpdatesMovesAndCancels() throws {
    let first = try home.write(
      Self.exchange(sequence: 0, start: "20261120T140000"), to: "first.ics")
    #expect(try home.actions(first) == ["new"])
    let people = "Ben Okafor, Ana Ruiz"
    #expect(
      try home.queue() == ["Northwind | 2026-11-20T13:00–14:30 | happened | \(people)"])
    let id = try #require(try home.listed().first?.id)
    let letters = try home.writeLetters(id)

    let sameCount = try home.write(
      Self.exchange(sequence: 0, start: "20261120T150000"), to: "same.ics")
    #expect(
      try home.actions(sameCount) == [
        "changed (moved from Fri 20 Nov 2026 14:00–15:30 to Fri 20 Nov 2026 15:00–16:30)"
      ])
    let update = try home.write(
      Self.exchange(sequence: 2, start: "20261127T140000", room: "Raum 5"), to: "update.ics")
    #expect(
      try home.actions(update) == [
        "changed (moved from Fri 20 Nov 2026 15:00–16:30 to Fri 27 Nov 2026 14:00–15:30; "
          + "the place is now Raum 5)"
      ])
    #expect(try home.actions("--again", first) == ["known (a newer message is known)"])
    #expect(
      try home.queue() == ["Northwind | 2026-11-27T13:00–14:30 | scheduled | \(people)"])
    #expect(try home.letters(id) == letters)

    let cancel = try home.write(
      Self.exchange(sequence: 3, start: "20261127T140000", method: "CANCEL"), to: "cancel.ics")
    #expect(try home.actions(cancel) == ["cancelled"])
    #expect(
      try home.queue() == ["Northwind | 2026-11-27T13:00–14:30 | cancelled | \(people)"])
    #expect(try home.letters(id) == letters)
    #expect(try home.actions("--again", update) == ["known (it was cancelled since)"])

    for _ in 0..<3 { try home.run("undo") }
    #expect(
      try home.queue() == ["Northwind | 2026-11-20T13:00–14:30 | happened | \(people)"])
    #expect(try home.letters(id) == letters)
  }

  @Test func aCancellationThatIsReadFirstCounts() throws {
    let invite = Self.exchange(sequence: 1, start: "20261127T140000")
    let cancel = Self.exchange(sequence: 1, start: "20261127T140000", method: "CANCEL")
    let files = try [home.write(cancel, to: "1.ics"), home.write(invite, to: "2.ics")]
    // Together, whatever comes first.
    for order in [files, files.reversed()] {
      _ = try home.actions(order[0], order[1])
      #expect(try home.listed().map(\.state) == ["cancelled"])
      try home.run("undo")
    }
    // One after the other.
    #expect(try home.actions(files[0]) == ["left out", "done"])
    #expect(try home.listed().isEmpty)
    #expect(
      try home.actions(files[1]) == ["new (a cancellation of it was read before)"])
    #expect(try home.listed().map(\.state) == ["cancelled"])
    #expect(try home.run("undo").output == "undone    import 1 interview from 2.ics\n")
    #expect(try home.run("undo").output == "undone    note a cancellation\n")
  }
}
