import Foundation
import Testing

/// Invitations as Google sends them, and answers to them, from file to queue.
struct CommandImportGoogleTests {
  let home: Home
  init() throws { home = try Home() }

  /// Google sends an invitation as a part and as an attachment; the same stands in the calendar that it
  /// exports, and in the copy that a published calendar makes under a UID of its own.
  @Test func googlesDoubledEventIsOne() throws {
    let people = """
      UID:7k3v9q@google.com
      ORGANIZER;CN=Jane Doe:mailto:jane@hooli.example
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Jane Doe;X-NUM-GUESTS=0:
       mailto:jane@hooli.example
      ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:sam@mail.example
      X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
      """
    let invite = calendar("REQUEST", googleEvent(people))
    let attached = Data(invite.utf8).base64EncodedString(options: .lineLength76Characters)
    let mail = """
      From: Jane Doe <jane@hooli.example>
      To: sam@mail.example
      Subject: Invitation: Interview: SRE at Hooli
      Message-ID: <1@google.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="m"

      --m
      Content-Type: multipart/alternative; boundary="a"

      --a
      Content-Type: text/plain; charset=UTF-8

      You have been invited.
      --a
      Content-Type: text/calendar; charset=UTF-8; method=REQUEST

      \(invite.replacingOccurrences(of: "\r\n", with: "\n"))
      --a--
      --m
      Content-Type: application/ics; name="invite.ics"
      Content-Disposition: attachment; filename="invite.ics"
      Content-Transfer-Encoding: base64

      \(attached)
      --m--

      """
    let expected = "Hooli · SRE | 2026-11-27T09:00–10:00 | scheduled | Jane Doe"
    #expect(try home.actions(home.write(mail, to: "invite.eml")) == ["new"])
    #expect(try home.queue() == [expected])
    let export = try home.write(calendar("PUBLISH", googleEvent(people)), to: "basic.ics")
    let copy = try home.write(
      calendar("PUBLISH", googleEvent("UID:copy-1@calendar.example")), to: "copy.ics")
    #expect(try home.actions(export) == ["known"])
    #expect(try home.actions(copy) == ["changed (known under another UID, which is kept as well)"])
    #expect(try home.queue() == [expected])
    // All in one import as well.
    try home.run("undo")
    try home.run("undo")
    #expect(try home.actions("invite.eml", "basic.ics", "copy.ics").count { $0 == "new" } == 1)
    #expect(try home.queue() == [expected])
  }

  /// What attendees answer, and a time that is proposed, agree on nothing.
  @Test func answersMakeNothingNew() throws {
    for (method, reason) in [
      ("REPLY", "answer of someone who was invited"), ("COUNTER", "proposal of another time"),
      ("DECLINECOUNTER", "declines a proposal"), ("REFRESH", "asks for the latest version"),
    ] {
      let file = try home.write(
        calendar(
          method,
          googleEvent("UID:x\nATTENDEE;PARTSTAT=ACCEPTED;CN=Sam:mailto:sam@mail.example")),
        to: "\(method).ics")
      let outcome = try home.run("import", file, "--me", "sam@mail.example")
      #expect(outcome.output.hasPrefix("left out  “Interview: SRE at Hooli”: "))
      #expect(outcome.output.contains(reason), "\(outcome.output)")
      #expect(try home.listed().isEmpty)
    }
  }
}
