import Core
import Foundation
import TableReading
import Testing

/// Sheets as people keep them, and files that were damaged on their way.
struct SheetTests {
  @Test func aNameBesideACompanyIsTheRole() {
    let table = ReadTable(
      "\u{FEFF}Name,Company,Stage,Interview date\nBackend Dev,Globex,Onsite,2026-11-24\n")
    #expect(table.rows.map(\.role) == ["Backend Dev"])
    #expect(table.warnings == ["1: The column “Name” was taken for the role."])
    // With an address beside it the name is someone's.
    let other = ReadTable(
      "Name,Email,Company,Stage,Interview date\nJane Doe,j@globex.example,Globex,Onsite,2026-11-24\n"
    )
    #expect(other.rows.map(\.role) == [""])
  }

  @Test func aFileThatWasCutOffSaysSo() {
    let whole = "Company,Role,Interview\nGlobex,Cook,2026-11-24\nHooli,Cook,2026-11-25\n"
    #expect(ReadTable(whole).warnings.isEmpty)
    let cut = ReadTable(String(whole.dropLast(13)))
    #expect(
      cut.warnings == [
        "3: The last row has fewer cells than there are columns, as no other row has: the file may have "
          + "been cut off here."
      ])
    // Whoever leaves empty cells away does so in other rows as well.
    #expect(ReadTable("Company,Role,Interview\nGlobex,Cook\nHooli,Cook\n").warnings.isEmpty)
  }

  /// A day beside a time is that of an interview, and one alone may be any.
  @Test(arguments: [
    ("Firma;Stelle;Datum;Uhrzeit", true), ("Entreprise;Poste;Date;Heure", true),
    ("Empresa;Puesto;Fecha;Hora", true), ("Company;Role;Date;Time", true),
    ("Azienda;Ruolo;Data;Ora", true), ("Firma;Stelle;Datum;Gehalt", false),
  ])
  func aDayBesideATime(_ titles: String, isInterview: Bool) {
    let table = ReadTable(titles + "\nGlobex;Cook;24.11.2026;14:30\n")
    #expect(
      table.rows.first?.meetings.map(\.words) == (isInterview ? ["2026-11-24T14:30:00"] : []))
  }

  @Test(arguments: [
    ("Interviewer,Interviewer Title", "Jane Doe,CTO", "Jane Doe <> CTO"),
    ("Interviewer", "\"Jane Doe, CTO\"", "Jane Doe <> CTO"),
    (
      "Interviewer", "\"Jane Doe, Engineering Manager; Ben Okafor\"",
      "Jane Doe <> Engineering Manager|Ben Okafor <> "
    ),
    ("Interviewer", "\"Jane Doe, Ann Baker\"", "Jane Doe <> |Ann Baker <> "),
    (
      "Interviewer,Interviewer Title", "\"Jane Doe, Ben Okafor\",\"CTO, Nurse\"",
      "Jane Doe <> CTO|Ben Okafor <> Nurse"
    ),
    ("Kontakt,Kontakt E-Mail", "Jane Doe,jane@globex.example", "Jane Doe <jane@globex.example> "),
    ("Ansprechpartner,E-Mail", "Jane Doe,jane@globex.example", "Jane Doe <jane@globex.example> "),
    (
      "Contact,Courriel du recruteur", "Jane Doe,jane@globex.example",
      "Jane Doe <jane@globex.example> "
    ),
    (
      "Contacto,Correo del contacto", "Jane Doe,jane@globex.example",
      "Jane Doe <jane@globex.example> "
    ),
  ])
  func whoIsMet(_ titles: String, _ cells: String, _ people: String) {
    let table = ReadTable(
      "Company,Role,Interview date,\(titles)\nGlobex,Cook,2026-11-24,\(cells)\n")
    #expect(table.rows.first?.people.map(\.words).joined(separator: "|") == people)
    #expect(table.warnings.isEmpty && table.rows.first?.warnings == [])
  }

  @Test func controlCharactersAreNoneOfAName() {
    let table = ReadTable(
      "Company,Role\n\(String(repeating: "\0", count: 1000)),Cook\nGlo\u{1B}[31mbex\u{9B}\u{7},Cook\n"
    )
    #expect(table.rows.map(\.company) == ["Glo[31mbex"])
    #expect(table.warnings == ["2: This row was left out: no company is named in it."])
  }

  @Test func aNameThatIsTooLongIsCutAndToldOf() {
    let name = String(repeating: "x", count: 700)
    let table = ReadTable("Company,Role\n\(name),Cook\n")
    #expect(table.rows.map(\.company.count) == [500])
    #expect(
      table.rows.first?.warnings == ["“Company” has 700 characters; the first 500 were taken."])
  }
}
