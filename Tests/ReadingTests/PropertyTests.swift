import Core
import Foundation
import Reading
import Testing

/// Texts, people and links.
struct PropertyTests {
  private func event(_ lines: String, beside rest: String = "") -> CalendarEvent? {
    read(calendar("DTSTART:20240131T100000Z\n" + lines, beside: rest)).events.first
  }

  @Test(arguments: [
    ("SUMMARY:a\\, b\\; c\\nd\\Ne\\\\f", "a, b; c\nd\ne\\f"),
    ("SUMMARY:a, b; c", "a, b; c"),
    ("SUMMARY:\\\"Quoted\\\"\\: x", "\"Quoted\": x"),
    ("SUMMARY:C:\\Users\\x\\", "C:\\Users\\x\\"),
    ("SUMMARY;LANGUAGE=de-DE:x: y", "x: y"),
    ("SUMMARY;ALTREP=\"http://example.com/;a:b\";X-A=b:x", "x"),
    ("SUMMARY;X-EMPTY=:x", "x"), ("SUMMARY;X-NONE;Y=1:x", "x"),
    ("SUMMARY;LANGUAGE=\"de:x", "x"),
    ("SUMMARY:x\nSUMMARY:y", "x"), ("SUMMARY:", nil), ("SUMMARY:  ", nil), ("SUMMARY", nil),
    ("DESCRIPTION:x", nil),
  ])
  func summary(_ lines: String, is expected: String?) {
    #expect(event(lines)?.summary == expected)
  }

  @Test func whatElseAnEventSays() {
    let found = event(
      "UID:a@b\nSEQUENCE:3\nSTATUS:cancelled\nLOCATION:Room 1\\, Berlin\nDESCRIPTION:Hello\\nyou\n"
        + "RECURRENCE-ID;TZID=Europe/Berlin:20240131T110000",
      beside: "METHOD:cancel")
    #expect(found?.uid == "a@b")
    #expect(found?.sequence == 3)
    #expect(found?.status == "CANCELLED")
    #expect(found?.method == "CANCEL")
    #expect(found?.location == "Room 1, Berlin")
    #expect(found?.details == "Hello\nyou")
    #expect(found?.recurrenceID == "20240131T110000")
  }

  @Test func aLongDescriptionIsCutAndSaidTo() {
    let found = event("DESCRIPTION:" + String(repeating: "é", count: 100_000))
    #expect(found?.details?.utf8.count == 64 << 10)
    #expect(found?.warnings.count == 1)
  }

  @Test(
    arguments: [
      ("ATTENDEE:mailto:a@b.example", nil, "a@b.example"),
      ("ATTENDEE;CN=Ana Ruiz:MAILTO:a@b.example", "Ana Ruiz", "a@b.example"),
      ("ATTENDEE;CN=\"Ruiz, Ana\":mailto:a@b.example", "Ruiz, Ana", "a@b.example"),
      ("ATTENDEE;CN=Ruiz\\, Ana:mailto:a@b.example", "Ruiz, Ana", "a@b.example"),
      ("ATTENDEE;CN=Ruiz, Ana;ROLE=CHAIR:mailto:a@b.example", "Ruiz, Ana", "a@b.example"),
      ("ATTENDEE;CN=\"Ruiz\\, Ana\":mailto:a@b.example", "Ruiz, Ana", "a@b.example"),
      ("ATTENDEE;CN=Acme\\: Ana:mailto:a@b.example", "Acme: Ana", "a@b.example"),
      ("ATTENDEE;CN=Acme: Ana:mailto:a@b.example", "Acme: Ana", "a@b.example"),
      ("ATTENDEE;CN=\"Acme: Ana; HR\":mailto:a@b.example", "Acme: Ana; HR", "a@b.example"),
      ("ATTENDEE;CN=^'Ana^' ^^ Ruiz^nX:mailto:a@b.example", "\"Ana\" ^ Ruiz\nX", "a@b.example"),
      (
        "ATTENDEE;CN=\"Ana \\\"Annie\\\" Ruiz\":mailto:a@b.example", "Ana \"Annie\" Ruiz",
        "a@b.example"
      ),
      ("ATTENDEE;CN=\"'Ana Ruiz'\":mailto:a@b.example", "Ana Ruiz", "a@b.example"),
      ("ATTENDEE;CN=\"Ana Ruiz:mailto:a@b.example", "Ana Ruiz", "a@b.example"),
      ("ATTENDEE;CN= \"Ana Ruiz\" :mailto:a@b.example", "Ana Ruiz", "a@b.example"),
      ("ATTENDEE;CN=\"\":mailto:a@b.example", nil, "a@b.example"),
      ("ATTENDEE;CN=Ana:a@b.example", "Ana", "a@b.example"),
      ("ATTENDEE;CN=Ana:mailto:<a@b.example>", "Ana", "a@b.example"),
      ("ATTENDEE;CN=Ana:mailto:a%2Bx@b.example?subject=y", "Ana", "a+x@b.example"),
      ("ATTENDEE;CN=Ana:invalid:nomail", "Ana", nil), ("ATTENDEE;CN=Ana", "Ana", nil),
      ("ATTENDEE;CN=Ana:urn:uuid:1234", "Ana", nil),
      ("ATTENDEE;CN=Ana;EMAIL=a@b.example:/aMTExNTk/principal/", "Ana", "a@b.example"),
      ("ATTENDEE;CN=Ana;EMAIL=a@b.example:mailto:2_GEZDG@imip.me.com", "Ana", "a@b.example"),
      ("ATTENDEE;CN=Ana;EMAIL=none:mailto:a@b.example", "Ana", "a@b.example"),
    ] as [(String, String?, String?)])
  func attendee(_ line: String, is name: String?, at email: String?) {
    #expect(event(line)?.attendees == [CalendarEvent.Party(name: name, email: email)])
    let organizer = line.replacingOccurrences(of: "ATTENDEE", with: "ORGANIZER")
    #expect(event(organizer)?.organizer == CalendarEvent.Party(name: name, email: email))
  }

  @Test func anAttendeeWithNeitherNameNorAddressIsNone() {
    #expect(event("ATTENDEE:\nATTENDEE:invalid:nomail\nATTENDEE")?.attendees == [])
  }

  @Test(arguments: [
    ("CUTYPE=ROOM:mailto:r@b.example", true), ("CUTYPE=\"resource\":mailto:r@b.example", true),
    ("CUTYPE=INDIVIDUAL:mailto:r@b.example", false), ("CUTYPE=X-THING:mailto:r@b.example", false),
    ("RSVP=TRUE:mailto:c_18@resource.calendar.google.com", true),
  ])
  func room(_ line: String, isOne expected: Bool) {
    #expect(event("ATTENDEE;" + line)?.attendees.map(\.isRoom) == [expected])
  }

  @Test func blanksInsideAnAddressAreTakenOutAndSaidTo() {
    let found = event("ATTENDEE:mailto:ana@\r\n  b.example")
    #expect(found?.attendees.map(\.email) == ["ana@b.example"])
    #expect(found?.warnings == ["A blank inside the address “ana@ b.example” was taken out."])
  }

  @Test(arguments: [
    (
      "k@y.example%0d%0aBcc:evil@x.example", "k@y.example Bcc:evil@x.example",
      "it holds a line break"
    ),
    (
      "\"a b\"@y.example", "\"a b\"@y.example",
      "it holds a mark that an address cannot have unquoted"
    ),
    ("a@b@c.example", "a@b@c.example", "it holds more than one “@”"),
    ("a@", "a@", "a part of it is missing"),
  ])
  func anAddressThatCannotBeUsedIsSaid(_ written: String, shown: String, reason: String) {
    let found = event("ATTENDEE;CN=Ana:mailto:\(written)")
    #expect(found?.attendees == [CalendarEvent.Party(name: "Ana")])
    #expect(found?.warnings == ["The address “\(shown)” was left out: \(reason)."])
  }

  @Test(arguments: [
    ("URL:https://example.com/jobs/1", "https://example.com/jobs/1"),
    ("LOCATION:https://acme.zoom.us/j/123?pwd=x", "https://acme.zoom.us/j/123?pwd=x"),
    (
      "URL:https://example.com\nDESCRIPTION:Join: <https://teams.microsoft.com/l/meetup-join/1>\\nBye",
      "https://teams.microsoft.com/l/meetup-join/1"
    ),
    (
      "DESCRIPTION:<a href=\"https://meet.google.com/abc-defg-hij\">Meet</a>.",
      "https://meet.google.com/abc-defg-hij"
    ),
    (
      "DESCRIPTION:https://acme.zoom.us/j/1\nX-GOOGLE-CONFERENCE:https://meet.google.com/x",
      "https://meet.google.com/x"
    ),
    (
      "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1\nURL:https://a.example",
      "https://teams.microsoft.com/l/1"
    ),
    (
      "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example.com/1",
      "https://video.example.com/1"
    ),
    ("DESCRIPTION:See (https://example.com/a).", "https://example.com/a"),
    (
      "DESCRIPTION:https://notzoom.us/x and https://zoom.us.example/ and https://whereby.com/y",
      "https://whereby.com/y"
    ),
    ("ATTACH:https://zoom.us/j/1", nil), ("DESCRIPTION:http is a protocol, https:// too", nil),
    ("URL:javascript:alert(1)", nil), ("URL:file:///etc/passwd", nil),
  ])
  func link(_ lines: String, is expected: String?) {
    #expect(event(lines)?.link == expected)
  }
}
