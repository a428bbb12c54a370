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
