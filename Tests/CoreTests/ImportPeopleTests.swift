import Core
import Foundation
import Testing

private typealias Party = CalendarEvent.Party

/// Those to whom an imported interview owes a follow-up, as letters are addressed.
private func owed(
  organizer: CalendarEvent.Party?, attendees: [CalendarEvent.Party],
  me: [String] = ["me@home.example", "Me.Too@Work.example"]
) throws -> [String] {
  let event = CalendarEvent(
    line: 1, uid: "a", recurrenceID: nil, sourceHash: "a", sequence: 0, method: nil, status: nil,
    summary: nil, details: nil, location: nil, link: nil, timeKind: .floating, start: 0, end: 3600,
    timeZone: nil, organizer: organizer, attendees: attendees, warnings: [])
  var planner = ImportPlanner(
    me: me, home: .utc, zone: { _ in nil }, wishes: ImportWishes(takesAll: true))
  planner.add([.event(event)], from: "a.ics")
  let dossier = try #require(try planner.plan().entries.first?.dossier)
  return dossier.followUps.map { followUp in
    guard let person = followUp.interviewer else { return "someone" }
    return person.email == nil ? person.name : person.mailbox
  }
}

private let jane = CalendarEvent.Party(name: "Jane Doe", email: "jane@globex.example")

@Suite struct ImportPeopleTests {
  /// Who of one organizer and two attendees is owed a message.
  @Test(arguments: [
    (jane, [], ["Jane Doe <jane@globex.example>"]),
    // The organizer is often invited as well, sometimes in other letters or without a name.
    (jane, [Party(name: nil, email: "JANE@globex.example")], ["Jane Doe <JANE@globex.example>"]),
    (Party(email: "jane@globex.example"), [jane], ["Jane Doe <jane@globex.example>"]),
    // Who was invited comes before who only organized.
    (
      jane, [Party(name: "Ben Li", email: "ben@globex.example")],
      ["Ben Li <ben@globex.example>", "Jane Doe <jane@globex.example>"]
    ),
    // The user, by any way of writing the address.
    (jane, [Party(email: "ME@Home.Example")], ["Jane Doe <jane@globex.example>"]),
    (jane, [Party(email: "me+jobs@home.example")], ["Jane Doe <jane@globex.example>"]),
    (jane, [Party(email: "me.too@work.example")], ["Jane Doe <jane@globex.example>"]),
    (Party(name: "Me", email: "me@home.example"), [], ["someone"]),
    // Rooms, and addresses that no one reads.
    (
      jane, [Party(name: "Room 4", email: "room4@globex.example", isRoom: true)],
      ["Jane Doe <jane@globex.example>"]
    ),
    (Party(email: "no-reply@globex.example"), [jane], ["Jane Doe <jane@globex.example>"]),
    (Party(email: "notifications@globex.example"), [], ["someone"]),
    (
      Party(name: "Globex (via Lever)", email: "x-1@hire.lever.co"), [jane],
      ["Jane Doe <jane@globex.example>"]
    ),
    (Party(email: "c_188@resource.calendar.google.com"), [], ["someone"]),
    (Party(email: "abc@group.calendar.google.com"), [], ["someone"]),
    (Party(email: "2_GEZTK@imip.me.com"), [], ["someone"]),
    // A coordinator is a person.
    (
      Party(name: "Recruiting Coordinator", email: "coord@globex.example"), [],
      ["Recruiting Coordinator <coord@globex.example>"]
    ),
    // What several read is no one's, unless someone's name stands before it, which alone is known.
    (Party(name: "HR", email: "hr@globex.example"), [jane], ["Jane Doe <jane@globex.example>"]),
    (Party(name: "Globex Careers", email: "careers@globex.example"), [], ["someone"]),
    (Party(name: "Service RH", email: "rh@globex.example"), [], ["someone"]),
    (Party(name: "Selección", email: "seleccion-madrid@globex.example"), [], ["someone"]),
    (Party(name: "Globex", email: "contact@globex.example"), [], ["someone"]),
    (Party(name: "Rekrytering", email: "jobb@globex.example"), [], ["someone"]),
    (Party(name: "Karriere Team", email: "Karriere+x@globex.example"), [], ["someone"]),
    (Party(email: "personal@globex.example"), [jane], ["Jane Doe <jane@globex.example>"]),
    (Party(name: "Karen Wu", email: "recruitment@globex.example"), [], ["Karen Wu"]),
    (
      Party(name: "Steve Jobs", email: "steve.jobs@globex.example"), [],
      ["Steve Jobs <steve.jobs@globex.example>"]
    ),
    (Party(name: "Li Ta", email: "li.ta@globex.example"), [], ["Li Ta <li.ta@globex.example>"]),
    // Without an address that could be written to the name is kept.
    (Party(name: "Chen Li"), [], ["Chen Li"]),
    (Party(name: "Chen Li", email: "invalid:nomail"), [Party(name: "chen li")], ["chen li"]),
    (Party(email: "invalid:nomail"), [], ["someone"]),
    (Party(name: "Jane Doe"), [jane], ["Jane Doe <jane@globex.example>"]),
    (nil, [], ["someone"]),
  ])
  private func people(organizer: Party?, attendees: [Party], owe expected: [String]) throws {
    #expect(try owed(organizer: organizer, attendees: attendees) == expected)
  }

  @Test(arguments: [
    ("Doe, Jane", "Jane Doe"), ("\"Doe, Jane\"", "Jane Doe"), ("'Jane Doe'", "Jane Doe"),
    ("Kolab\\, Thomas", "Thomas Kolab"), ("Jane  Doe ", "Jane Doe"), ("O'Hara", "O'Hara"),
    ("Jane Doe (she/her)", "Jane Doe"), ("Doe, Jane [Globex]", "Jane Doe"),
    ("Jane Doe | Globex", "Jane Doe"), ("Jane Doe via Calendly", "Jane Doe"),
    ("Frau Ilse Groß", "Ilse Groß"), ("Hr. Max Muster", "Max Muster"), ("Mr Ben Li", "Ben Li"),
    ("Mme Anne Roux", "Anne Roux"), ("Sr. Luis Gil Paz", "Luis Gil Paz"),
    ("Frau Lang", "Frau Lang"),
    ("Hr. Lang", "Herr Lang"), ("Doe, Ms. Jane", "Jane Doe"), ("Dr. Jane Doe", "Dr. Jane Doe"),
    ("Don", "Don"), ("Jane Doe, PhD", "Jane Doe, PhD"), ("Doe, Jane, Dr.", "Doe, Jane, Dr."),
    ("x@globex.example", ""), ("'x@globex.example'", ""), ("", ""), ("'", "'"), (",", ","),
    ("李晨", "李晨"), ("nul\0l", "nul l"),
  ])
  func name(_ written: String, becomes expected: String) throws {
    let mailbox = expected.isEmpty ? "x@globex.example" : "\(expected) <x@globex.example>"
    let party = Party(name: written, email: "x@globex.example")
    #expect(try owed(organizer: nil, attendees: [party]) == [mailbox])
  }
}
