import Core
import Foundation
import TableReading
import Testing

/// Columns that people add to their own sheets.
struct ColumnTests {
  @Test(arguments: [
    "Company,Role,Interview date,Contact Person", "Company,Role,Interview date,Recruiter",
    "Company,Role,Interview date,Hiring Manager", "Firma,Stelle,Datum Gespräch,Ansprechpartner",
    "Firma,Stelle,Datum Gespräch,Gesprächspartner",
    "Entreprise,Poste,Date d’entretien,Recruteur",
    "Empresa,Puesto,Fecha de entrevista,Persona de contacto",
  ])
  func whoIsMetIsRead(_ titles: String) {
    let table = ReadTable(titles + "\nGlobex,Engineer,2026-11-24,Jane Doe")
    #expect(table.rows.first?.people.map(\.name) == ["Jane Doe"])
    #expect(table.rows.first?.meetings.count == 1)
    #expect(table.warnings == [])
  }

  /// An address is that of whoever stands beside it.
  @Test(arguments: [
    ("Interviewer,Email", "Jane Doe,jane@globex.example"),
    ("Contact Name,Contact Email", "Jane Doe,jane@globex.example"),
    ("Contact,Email", "Jane Doe,jane@globex.example"),
    ("Contact Email,Contact Name", "jane@globex.example,Jane Doe"),
    ("Gesprächspartner,E-Mail Gesprächspartner", "Jane Doe,jane@globex.example"),
    ("Interviewer,Notes,Interviewer Email", "Jane Doe,none,jane@globex.example"),
    (
      "Recruiter,Recruiter Email,Hiring Manager,Hiring Manager Email",
      ",,Jane Doe,jane@globex.example"
    ),
  ])
  func whoseAddressItIs(_ titles: String, _ cells: String) {
    let table = ReadTable("Company,Role,Interview date,\(titles)\nGlobex,Cook,2026-11-24,\(cells)")
    #expect(table.rows.first?.people.map(\.words) == ["Jane Doe <jane@globex.example> "])
    #expect(table.rows.first?.warnings == [])
  }

  @Test func anAddressOfNoOneInParticularIsToldOf() {
    let table = ReadTable(
      "Company,Interview date,Recruiter,Recruiter Email,Hiring Manager,Hiring Manager Email\n"
        + "Globex,2026-11-24,Jane Doe,,Ben Okafor,ben@globex.example\n"
        + "Hooli,2026-11-24,Al Bo & Cy Di,al@hooli.example,,\n")
    #expect(
      table.rows.map { $0.people.map(\.words) } == [
        ["Jane Doe <> ", "Ben Okafor <ben@globex.example> "], ["Al Bo <> ", "Cy Di <> "],
      ])
    #expect(
      table.rows.map(\.warnings) == [
        [], ["“al@hooli.example” was left out: it does not say whose address it is."],
      ])
  }

  /// Times of day in a column of their own.
  @Test(arguments: [
    ("2-3pm", "2026-11-24T14:00:00 60 min"), ("11-1pm", "2026-11-24T11:00:00 120 min"),
    ("14–15 Uhr", "2026-11-24T14:00:00 60 min"), ("14:00 CET", "2026-11-24T14:00:00 CET"),
    ("2 PM (PST)", "2026-11-24T14:00:00 America/Los_Angeles"),
    ("9:00-10:30 EST", "2026-11-24T09:00:00 90 min America/New_York"), ("2-3", "2026-11-24"),
    ("14 h 30", "2026-11-24T14:30:00"), ("14 Uhr 30", "2026-11-24T14:30:00"),
    ("14 h", "2026-11-24T14:00:00"), ("14 h 30 – 15 h 15", "2026-11-24T14:30:00 45 min"),
    ("noon", "2026-11-24T12:00:00"), ("12 noon", "2026-11-24T12:00:00"),
    ("12 Uhr mittags", "2026-11-24T12:00:00"), ("midi", "2026-11-24T12:00:00"),
    ("Mediodía", "2026-11-24T12:00:00"), ("midnight", "2026-11-24T00:00:00"),
    ("noon-1pm CET", "2026-11-24T12:00:00 60 min CET"),
    ("14:00 Europe/Paris", "2026-11-24T14:00:00 Europe/Paris"),
    ("14:00 (Paris)", "2026-11-24T14:00:00 Europe/Paris"), ("afternoon", "2026-11-24"),
    ("14:00 IST", "2026-11-24"),
  ])
  func aTimeInAColumnOfItsOwn(_ cell: String, _ words: String) {
    let table = ReadTable("Company,Interview date,Interview time\nGlobex,2026-11-24,\(cell)\n")
    #expect(table.rows.first?.meetings.map(\.words) == [words])
    let isGuess = cell.contains("(Paris)")
    #expect(table.rows.first?.warnings.isEmpty == (words.contains("T") && !isGuess))
  }

  @Test func severalColumnsOfPeopleAddUp() {
    let table = ReadTable(
      "Company,Interview,Recruiter,Hiring Manager\nGlobex,2026-11-24,Jane Doe,Ben Okafor")
    #expect(table.rows.first?.people.map(\.name) == ["Jane Doe", "Ben Okafor"])
  }

  /// Each file says once which of its columns are left out, but for empty ones.
  @Test func whatIsNotUnderstoodIsNamed() {
    let table = ReadTable(
      "Firma,Stelle,Datum Gespräch,Uhrzeit,Wetterlage,Schuhgröße,Leer\n"
        + "Globex,Koch,24.11.2026,14:30,Regen,43,\nHooli,Koch,25.11.2026,9:00,,44,")
    #expect(
      table.warnings == [
        "1: The columns “Wetterlage”, “Schuhgröße” are not understood; nothing in them was taken."
      ])
    #expect(table.rows.map { $0.meetings.first?.isAllDay } == [false, false])
  }

  /// What a spreadsheet shows of a day whose format is lost.
  @Test(arguments: [("46352", nil), ("46352.5", 12), ("46352,25", 6)] as [(String, Int?)])
  func daysAsSpreadsheetsCountThem(cell: String, hour: Int?) {
    let table = ReadTable("Company;Role;Interview date\nGlobex;Engineer;\(cell)")
    let day = CivilDate(year: 2026, month: 11, day: 26)
    #expect(
      table.rows.first?.meetings == [
        .init(start: CivilTime(day, hour: hour ?? 0).secondsSince1970, isAllDay: hour == nil)
      ])
  }

  @Test func aNumberThatIsNoDayIsNone() {
    let table = ReadTable("Company,Role,Interview date\nGlobex,Engineer,12345")
    #expect(table.rows.first?.meetings == [])
  }

  @Test func aTimeThatIsNoneIsNamedWithItsColumn() {
    let table = ReadTable("Company,Interview,Uhrzeit\nGlobex,2026-11-24,25:00")
    #expect(
      table.rows.first?.warnings == ["“Uhrzeit”: “25:00” was left out: it is no time of day."])
  }

  @Test(arguments: ["", "\n\n", " "]) func anEmptyFileSaysSo(_ text: String) {
    #expect(ReadTable(text).failure == "There is nothing in the file.")
  }
}
