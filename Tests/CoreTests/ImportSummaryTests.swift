import Core
import Foundation
import Testing

/// What is read out of a summary: company, role and round.
private func reading(
  _ summary: String?, organizer: String? = nil, attendees: [String] = [],
  me: [String] = ["me@home.example"]
) throws -> [String] {
  func party(_ text: String) -> CalendarEvent.Party {
    let person = Interviewer.parsed(text, id: UUID())
    return CalendarEvent.Party(
      name: person?.name.isEmpty == false ? person?.name : nil, email: person?.email)
  }
  let event = CalendarEvent(
    line: 1, uid: "a", recurrenceID: nil, sourceHash: "a", sequence: 0, method: nil, status: nil,
    summary: summary, details: nil, location: nil, link: nil, timeKind: .floating, start: 0,
    end: 3600, timeZone: nil, organizer: organizer.map(party), attendees: attendees.map(party),
    warnings: [])
  var planner = ImportPlanner(
    me: me, home: .utc, zone: { _ in nil }, wishes: ImportWishes(takesAll: true))
  planner.add([.event(event)], from: "a.ics")
  let interview = try #require(try planner.plan().entries.first?.dossier).interview
  return [interview.role.company, interview.role.title, interview.round]
}

/// A summary with what is to be read out of it.
private struct Row: Sendable, CustomTestStringConvertible {
  let summary: String
  let expected: [String]

  init(_ summary: String, _ company: String, _ role: String, _ round: String) {
    self.summary = summary
    expected = [company, role, round]
  }

  var testDescription: String { summary }
}

private let english = [
  Row("Interview: Platform Engineer @ Northwind", "Northwind", "Platform Engineer", ""),
  Row(
    "Northwind - Onsite interview (Platform Engineer)", "Northwind", "Platform Engineer", "onsite"),
  Row("Phone screen with Globex", "Globex", "", "phone screen"),
  Row("Jane Doe <> John Smith | Initech | SRE", "Initech", "SRE", ""),
  Row(
    "Initech: Final round – Site Reliability Engineer", "Initech", "Site Reliability Engineer",
    "final round"),
  Row("Interview with Hooli for iOS Engineer", "Hooli", "iOS Engineer", ""),
  Row("Globex interview", "Globex", "", ""),
  Row("Globex Interview - Staff Engineer, Infra", "Globex", "Staff Engineer, Infra", ""),
  Row("Interview at Globex, Inc.", "Globex, Inc.", "", ""),
  Row("Globex, Staff Engineer, onsite", "Globex", "Staff Engineer", "onsite"),
  Row(
    "Technical Interview | Initech | Senior Backend Developer", "Initech",
    "Senior Backend Developer", "technical interview"),
  Row(
    "Initech / Technical Program Manager / Hiring Manager Interview", "Initech",
    "Technical Program Manager", "hiring manager interview"),
  Row("Hooli: Recruiter call", "Hooli", "", "recruiter call"),
  Row("Intro call — Umbrella Health", "Umbrella Health", "", "intro call"),
  Row("Chat with Wayne Enterprises about Data Analyst", "Wayne Enterprises", "Data Analyst", ""),
  Row("Your upcoming interview with Acme Corp. (Round 2)", "Acme Corp.", "", "round 2"),
  Row(
    "Acme Corp | 2nd interview | Registered Nurse", "Acme Corp", "Registered Nurse",
    "second interview"),
  Row(
    "St. Mary's Hospital - Panel Interview - Registered Nurse (ICU)", "St. Mary's Hospital",
    "Registered Nurse", "panel interview"),
  Row("Interview for the position of Line Cook at The Blue Door", "The Blue Door", "Line Cook", ""),
  Row("Interview for Barista role @ Kaffeehaus", "Kaffeehaus", "Barista", ""),
  Row("System Design Interview - Globex", "Globex", "", "system design interview"),
  Row("Globex <> Jane Doe: Coding interview", "Globex", "", "coding interview"),
  Row("Take-home review with Initech", "Initech", "", "take-home review"),
  Row("Culture fit interview, Hooli", "Hooli", "", "culture interview"),
  Row("Virtual onsite: Hooli", "Hooli", "", "onsite"),
  Row("On-site interview at Hooli on Tuesday 24 November", "Hooli", "", "onsite"),
  Row(
    "Interview - Warehouse Operative - Globex Logistics", "Globex Logistics", "Warehouse Operative",
    ""),
  Row("Lincoln High School: interview, Math Teacher", "Lincoln High School", "Math Teacher", ""),
  Row("School Nurse interview at Lincoln High School", "Lincoln High School", "School Nurse", ""),
  Row(
    "Johnson & Johnson - phone interview - Chemist", "Johnson & Johnson", "Chemist",
    "phone interview"),
  Row("Trial shift @ Trattoria Da Enzo - Sous Chef", "Trattoria Da Enzo", "Sous Chef", "trial day"),
  Row("3M: Final interview (Process Technician)", "3M", "Process Technician", "final round"),
  Row("Company: Globex | Role: Florist | Candidate: John Smith", "Globex", "Florist", ""),
  Row("Zoom interview w/ Globex re: Copywriter", "Globex", "Copywriter", "video interview"),
  Row("Northwind | Onsite | 1 of 4 | Behavioral", "Northwind", "", "onsite, behavioral interview"),
  Row(
    "Google Interview | Google Meet | Software Engineer III", "Google", "Software Engineer III", ""),
  Row("Interview with the Northwind team", "Northwind", "", ""),
  Row("Northwind tech chat", "Northwind", "", "technical interview"),
  Row("Product Design interview at Initech", "Initech", "Product Design", ""),
  Row(
    "Northwind, Inc. - Round 3 - Systems Engineer", "Northwind, Inc.", "Systems Engineer", "round 3"
  ),
  Row("Interview @ 10am with Globex", "Globex", "", ""),
  Row("Tesco interview store manager", "Tesco", "store manager", ""),
  Row("Interview for Ernst & Young", "Ernst & Young", "", ""),
  Row("Meet & Greet w/ Northwind", "Northwind", "", "intro call"),
  Row("Call with Globex", "Globex", "", ""),
  Row("Interview (45 min) – Initech – Electrician", "Initech", "Electrician", ""),
]

private let wrapped = [
  Row(
    "Invitation: Interview with Globex @ Tue Nov 24, 2026 3pm - 4pm (CET) (me@home.example)",
    "Globex", "", ""),
  Row(
    "Updated invitation: Onsite @ Northwind @ Tue Nov 24, 2026 3pm (CET) (me@home.example)",
    "Northwind", "", "onsite"),
  Row("FW: RE: Phone screen with Globex", "Globex", "", "phone screen"),
  Row("AW: Vorstellungsgespräch bei ACME", "ACME", "", ""),
  Row("Accepted: Initech – SRE – onsite", "Initech", "SRE", "onsite"),
  Row("Accepted: Interview with Globex", "Globex", "", ""),
  Row("[EXTERNAL] Globex: screening", "Globex", "", "phone screen"),
  Row("  Interview\n with   Globex ", "Globex", "", ""),
  Row("Interview confirmed: Globex 🎉", "Globex", "", ""),
]

private let otherLanguages = [
  Row("Entretien Hooli – Infirmière", "Hooli", "Infirmière", ""),
  Row("Entretien d'embauche chez Hooli - Développeuse web (H/F)", "Hooli", "Développeuse web", ""),
  Row(
    "Entretien téléphonique avec La Redoute pour le poste de Comptable", "La Redoute", "Comptable",
    "phone interview"),
  Row("2ème entretien : Hooli / Chef de projet", "Hooli", "Chef de projet", "second interview"),
  Row("Vorstellungsgespräch bei ACME", "ACME", "", ""),
  Row("Bewerbungsgespräch ACME GmbH – Entwickler (m/w/d)", "ACME GmbH", "Entwickler", ""),
  Row(
    "Einladung: Vorstellungsgespräch als Pflegefachkraft (w/m/d) beim Klinikum Nord",
    "Klinikum Nord",
    "Pflegefachkraft", ""),
  Row("Bewerbungsgespräch ACME GmbH Buchhalterin", "ACME GmbH", "Buchhalterin", ""),
  Row("Telefoninterview ACME AG", "ACME AG", "", "phone interview"),
  Row(
    "Zweitgespräch – Stadtwerke Neustadt – Sachbearbeiter:in Einkauf", "Stadtwerke Neustadt",
    "Sachbearbeiter:in Einkauf", "second interview"),
  Row("Probearbeiten Bäckerei Krume", "Bäckerei Krume", "", "trial day"),
  Row(
    "Kennenlernen mit Globex (Softwareentwicklerin)", "Globex", "Softwareentwicklerin", "intro call"
  ),
  Row("Vorstellungsgespräch bei IBM Deutschland GmbH, Böblingen", "IBM Deutschland GmbH", "", ""),
  Row("Online-Interview mit Frau Doe (Nordwind AG)", "Nordwind AG", "", "video interview"),
  Row(
    "Nordwind – Gespräch – Auszubildende zur Kauffrau für Büromanagement", "Nordwind",
    "Auszubildende zur Kauffrau für Büromanagement", ""),
  Row("Gespräch Stadt Köln – Erzieherin (m/w/d)", "Stadt Köln", "Erzieherin", ""),
  Row("Entretien RH - Hooli", "Hooli", "", "recruiter call"),
  Row("面试邀请：字节科技（后端工程师）", "字节科技", "后端工程师", ""),
  Row("Entrevista con Globex para Diseñadora", "Globex", "Diseñadora", ""),
  Row("Entrevista en Globex", "Globex", "", ""),
  Row("Colloquio presso Trattoria Verdi - Cameriere", "Trattoria Verdi", "Cameriere", ""),
  Row("Sollicitatiegesprek bij Jansen BV: Verpleegkundige", "Jansen BV", "Verpleegkundige", ""),
  Row("Intervju hos Globex - Lärare", "Globex", "Lärare", ""),
  Row("Rozmowa kwalifikacyjna – Globex – Księgowa", "Globex", "Księgowa", ""),
  Row("Собеседование в Глобекс: аналитик", "Глобекс", "аналитик", ""),
  Row("【面接】グロベックス株式会社 エンジニア", "グロベックス株式会社", "エンジニア", ""),
  Row("字节科技面试邀请 - 后端工程师", "字节科技", "后端工程师", ""),
  Row("グロベックス・一次面接", "グロベックス", "", "first interview"),
]

@Suite struct ImportSummaryTests {
  @Test(arguments: english + wrapped + otherLanguages)
  private func summary(_ row: Row) throws {
    #expect(try reading(row.summary) == row.expected)
  }

  /// Where names of people and companies are known by their addresses.
  @Test(arguments: [
    ("Interview", "Jane Doe <jane@northwind.example>", ["Northwind", "", ""]),
    ("Interview with Jane Doe", "Jane Doe <jane@northwind.example>", ["Northwind", "", ""]),
    (
      "Jane / John – phone screen", "Jane Doe <jane@northwind.example>",
      ["Northwind", "", "phone screen"]
    ),
    ("Jane Doe and John Smith", "Jane Doe <jane@mail.acme-corp.co.uk>", ["Acme Corp", "", ""]),
    ("Interview in Berlin", "jane@northwind.example", ["Northwind", "", ""]),
    ("Interview Ann Lee", "jane@northwind.example", ["Northwind", "", ""]),
    (
      "Platform Engineer interview", "jane@northwind.example",
      ["Northwind", "Platform Engineer", ""]
    ),
    (
      "John Smith <> Blue Bottle Coffee", "jane@bluebottle.example", ["Blue Bottle Coffee", "", ""]
    ),
    ("Interview - Platform - Globex", "jane@globex.example", ["Globex", "Platform", ""]),
    ("Interview with Jane Doe (Globex)", "Jane Doe <jane@gmail.com>", ["Globex", "", ""]),
    (
      "Northwind: technical screen for John Smith", "jane@gmail.com",
      ["Northwind", "", "technical interview"]
    ),
    // An agency writes for a company.
    ("Interview with Globex", "jane@staffing.example", ["Globex", "", ""]),
    ("Final interview: Globex", "jane@staffing.example", ["Globex", "", "final round"]),
    // A domain that shortens the name.
    (
      "Interview: General Electric - Engineer", "ann@ge.example",
      ["General Electric", "Engineer", ""]
    ),
    ("Interview with General Motors", "bo@gm.example", ["General Motors", "", ""]),
    ("Onsite interview Deutsche Bahn", "bo@bahn.example", ["Deutsche Bahn", "", "onsite"]),
    ("Interview: Hewlett Packard - Analyst", "a@hp.example", ["Hewlett Packard", "Analyst", ""]),
    (
      "Interview: Bayerische Motoren Werke - Analyst", "a@bmw.example",
      ["Bayerische Motoren Werke", "Analyst", ""]
    ),
    ("Interview - Procter & Gamble", "a@pg.example", ["Procter & Gamble", "", ""]),
    ("Interview: Staff Engineer", "a@se.example", ["Se", "Staff Engineer", ""]),
    // Addresses that tell nothing of a company.
    ("Phone screen", "Jane Doe <jane@gmail.com>", ["Phone screen", "", "phone screen"]),
    ("Interview with Globex", "no-reply@us.greenhouse-mail.io", ["Globex", "", ""]),
    ("Interview", "Jane <jane@yahoo.co.uk>", ["Interview", "", ""]),
    ("Interview", "x@10.0.0.1", ["Interview", "", ""]),
    // No interview by its words: it is what one meets for, and nothing is lost.
    ("Team Meeting", "bob@example.com", ["Example", "", "Team Meeting"]),
    ("", "jane@globex.example", ["Globex", "", ""]),
  ])
  func withPeople(summary: String, organizer: String, reads expected: [String]) throws {
    let read = try reading(
      summary, organizer: organizer, attendees: ["John Smith <me@home.example>"])
    #expect(read == expected)
  }

  @Test func withoutAnything() throws {
    #expect(try reading(nil) == ["Unknown company", "", ""])
    #expect(try reading(" \n ") == ["Unknown company", "", ""])
    // Nothing of an interview: no part of it is taken for one.
    for summary in ["Haircut", "Lunch at Joe's", "Libraries / Time zones", "Event with a name"] {
      #expect(try reading(summary) == [summary, "", ""])
    }
  }

  /// Whatever the text, something comes out, and soon.
  @Test func nothingFails() throws {
    let marks = [
      "(", ")", "<>", "@", "-", ":", ",", "/", " for ", " at ", "2", "\u{1B}]0;x\u{7}", "面", "é",
      "x",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...30, using: &generator))
        .compactMap { _ in marks.randomElement(using: &generator) }.joined()
      let read = try reading(text)
      #expect(!read[0].isEmpty || text.allSatisfy(\.isWhitespace), "\(text)")
    }
    let long = try reading(String(repeating: "Interview with Globex, ", count: 5000))
    #expect(long[0].count <= 120)
  }
}
