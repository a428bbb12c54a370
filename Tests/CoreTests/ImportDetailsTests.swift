import Core
import Foundation
import Testing

/// What is read out of an event with a description.
private func entry(
  _ summary: String, _ details: String, organizer: String? = nil, attendees: [String] = []
) throws -> ImportEntry {
  var planner = ImportPlanner(
    me: LabelledEvent.me, home: .utc, zone: Zone.init(fixedIdentifier:),
    wishes: ImportWishes(takesAll: true))
  let event = interviewEvent(
    summary: summary, details: details, organizer: organizer.map(party),
    attendees: attendees.map(party))
  planner.add([.event(event)], from: "1.ics")
  return try #require(try planner.plan().entries.first)
}

@Suite struct ImportDetailsTests {
  /// Company and role, where the description says what the summary does not.
  @Test(arguments: [
    ("Interview with Globex", "Position: Staff Nurse", "Globex · Staff Nurse"),
    ("Interview with Globex", "Hi Sam,\nJob title: Welder (R-1234)\nBring ID", "Globex · Welder"),
    (
      "Vorstellungsgespräch bei Huber GmbH", "Stelle: Bäcker (m/w/d)", "Huber GmbH · Bäcker (m/w/d)"
    ),
    ("Entretien chez Lila", "Poste : Vendeuse", "Lila · Vendeuse"),
    ("Entrevista con Iberia", "Puesto: Azafata", "Iberia · Azafata"),
    ("Interview", "Company: Globex Ltd\nRole: Buyer", "Globex Ltd · Buyer"),
    ("Interview with Globex", "for the Data Analyst position at Globex.", "Globex · Data Analyst"),
    (
      "Interview", "We invite you to interview for the Line Cook role at Osteria Nove, on Main St.",
      "Osteria Nove · Line Cook"
    ),
    (
      "Vorstellungsgespräch bei Nordbau", "Gespräch zur Stelle als Maurer bei uns",
      "Nordbau · Maurer"
    ),
    ("Entretien chez Lila", "Pour le poste de comptable, merci", "Lila · comptable"),
    ("Entrevista con Iberia", "para el puesto de mecánico en Madrid", "Iberia · mecánico"),
    // HTML, as Google writes it.
    ("Interview with Globex", "<b>Role:</b> Plumber<br>See you&nbsp;soon", "Globex · Plumber"),
    // The summary goes first, and a sentence about something else names no role.
    ("Interview: Welder @ Globex", "Position: Office Manager", "Globex · Welder"),
    (
      "Interview with Globex", "Thank you for the nice talk about the position of the sun", "Globex"
    ),
    ("Interview with Globex", "Format: panel interview", "Globex"),
  ])
  func companyAndRole(summary: String, details: String, expected: String) throws {
    let interview = try #require(try entry(summary, details).dossier).interview
    #expect(interview.title == expected)
  }

  @Test func theRoundIsThatOfTheDescription() throws {
    let interview = try #require(
      try entry("Interview with Globex", "Interview type: Panel interview").dossier
    ).interview
    #expect(interview.round == "panel interview")
  }

  /// How far the company is to be trusted, and how it is shown.
  @Test(arguments: [
    ("Interview at Globex, Inc.", nil, Confidence.sure, "Globex, Inc., "),
    ("Interview", "jane@globex.example", .likely, "Globex, "),
    ("Interview", nil, .guess, "Interview?, "),
    ("Interview Maria Lopez", nil, .guess, "Maria Lopez?, "),
  ])
  func confidence(summary: String, organizer: String?, is expected: Confidence, shown: String)
    throws
  {
    let entry = try entry(summary, "", organizer: organizer)
    #expect(entry.confidence == expected)
    #expect(
      entry.sentence(home: .utc).hasPrefix("new       " + shown), "\(entry.sentence(home: .utc))")
    #expect(entry.reasons.contains { $0.contains("may not be") } == (expected == .guess))
  }

  /// Schedules in the styles in which they are written; people with titles, as letters address them.
  @Test(arguments: [
    (
      "10:00–10:45 Jane Doe, Engineering Manager\n10:45–11:30 Ben Okafor, Staff Engineer",
      ["Jane Doe / Engineering Manager", "Ben Okafor / Staff Engineer"]
    ),
    (
      "10:00 AM - 10:45 AM EST: Jane Doe (Staff Engineer) – System Design\n11:00 AM - 11:45 AM EST: Li Wei (Director) – Behavioral",
      ["Jane Doe / Staff Engineer", "Li Wei / Director"]
    ),
    (
      "• 9.00 – 9.45 Uhr: Frau Weber, Personalreferentin\n• 9.45 – 10.30 Uhr: Dr. Jan Kern, Teamleiter",
      ["Frau Weber / Personalreferentin", "Dr. Jan Kern / Teamleiter"]
    ),
    (
      "10h00 - 10h45 : Claire Petit, responsable RH\n10h45 - 11h30 : Luc Roy, directeur",
      ["Claire Petit / responsable RH", "Luc Roy / directeur"]
    ),
    (
      "1:00pm System Design with Jane Doe\n2:00pm Lunch Break\n3:00pm Live Coding with Ben Okafor and Ana Ruiz",
      ["Jane Doe / ", "Ben Okafor / ", "Ana Ruiz / "]
    ),
    (
      "10:00 - 10:45\nJane Doe, Engineering Manager\n10:45 - 11:30\nBen Okafor, Product Manager",
      ["Jane Doe / Engineering Manager", "Ben Okafor / Product Manager"]
    ),
    (
      "Jane Doe (Engineering Manager) 10:00-10:45\nBen Okafor (CTO) 10:45-11:30",
      ["Jane Doe / Engineering Manager", "Ben Okafor / CTO"]
    ),
    (
      "Interviewers: Jane Doe (Engineering Manager), Ben Okafor",
      ["Jane Doe / Engineering Manager", "Ben Okafor / "]
    ),
    ("Interviewer: Ludwig van der Berg", ["Ludwig van der Berg / "]),
    (
      "10:00 Jane (Engineering Manager)\n11:00 Office Tour\n12:00 Ben (Recruiter)",
      ["Jane / Engineering Manager", "Ben / Recruiter"]
    ),
    (
      "<p>10:00–10:45 <b>Jane Doe</b>, Designer</p><p>11:00–11:45 Ben Li, Designer</p>",
      ["Jane Doe / Designer", "Ben Li / Designer"]
    ),
    // The user is there as well.
    (
      "10:00 Jane Doe, Head of Sales\n11:00 Sam Doe\n12:00 Ben Li, Buyer",
      ["Jane Doe / Head of Sales", "Ben Li / Buyer"]
    ),
    // Neither a list nor people.
    ("Please dial in at 10:00. Jane Doe will be there.", []),
    ("10:00 Welcome\n10:15 Office Tour\n11:00 System Design\n12:00 Lunch Break\n13:00 Wrap Up", []),
    ("Join by phone: +1 555 123 4567\nMeeting ID: 123 456\nGoogle Meet", []),
    ("10:00 Coding Interview\n11:00 Hiring Manager\n12:00 Culture Fit", []),
  ])
  func schedules(details: String, people: [String]) throws {
    let dossier = try #require(try entry("Globex: onsite", details).dossier)
    let named = dossier.followUps.compactMap(\.interviewer)
    #expect(named.map { "\($0.name) / \($0.title)" } == people)
    #expect(named.allSatisfy { $0.email == nil })
  }

  @Test func whoIsInvitedGetsATitleAndTheOthersAreTold() throws {
    let entry = try entry(
      "Globex: onsite",
      "10:00–10:45 Jane Doe, Engineering Manager\n10:45–11:30 Ben Okafor\n11:30–12:00 Ana Ruiz",
      organizer: "jane.doe@globex.example")
    let people = try #require(entry.dossier).followUps.compactMap(\.interviewer)
    #expect(people.map(\.name) == ["Jane Doe", "Ben Okafor", "Ana Ruiz"])
    #expect(people.map(\.email) == ["jane.doe@globex.example", nil, nil])
    #expect(people[0].title == "Engineering Manager")
    #expect(entry.reasons.contains("its description names Ben Okafor and Ana Ruiz"))
  }

  /// No text is an error, and none takes long.
  @Test(arguments: [
    "", "<", "<<<<<", "10:00", String(repeating: "10:00 Jane Doe,", count: 5000),
    String(repeating: "<b>", count: 9000), String(repeating: "for the ", count: 5000), ":\n：",
  ])
  func anyDescription(details: String) throws {
    #expect(try entry("Globex: onsite", details).dossier != nil)
  }
}
