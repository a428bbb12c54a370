import Core
import Foundation
import TableReading
import Testing

struct TableTests {
  /// A title for company, role, status and applied, and one row below.
  @Test(arguments: [
    "Company,Job Title,Application Status,Date Applied",
    "company_name,jobTitle,CURRENT STAGE,appliedDate",
    "Firma,Stelle,Stand,Beworben am",
    "Entreprise,Intitulé du poste,Statut,Date de candidature",
    "Empresa,Puesto,Estado,Fecha de postulación",
    "Azienda,Posizione,Esito,Data candidatura",
    "Empresa,Vaga,Situação,Data da candidatura",
    "Bedrijf,Functie,Resultaat,Gesolliciteerd op",
    "Företag,Tjänst,Läge,Ansökt",
    "Virksomhed,Stilling,Resultat,Ansøgningsdato",
    "Arbeidsgiver,Stillingstittel,Svar,Søknadsdato",
    "Yritys,Tehtävä,Tila,Hakupäivä",
    "Pracodawca,Stanowisko,Etap,Data aplikacji",
    "Zaměstnavatel,Pozice,Stav,Datum odeslání",
    "Şirket,Pozisyon,Durum,Başvuru tarihi",
    "Компания,Должность,Статус,Дата отклика",
    "公司名称,岗位,当前状态,投递时间", "会社名,職種,選考状況,応募日", "회사명,직무,진행상태,지원일",
    "Notes:,,,\nA text above the table.,,,\n\nCompany,,Company,Position,Status,Applied (date),Status\n",
  ])
  func titlesAreKnownInManyLanguages(_ titles: String) {
    let row =
      titles.contains("Notes:")
      ? ",x,Globex,Engineer,,2026-11-24,Rejected" : "\nGlobex,Engineer,Rejected,2026-11-24"
    #expect(ReadTable(titles + row).lines == ["Globex · Engineer · rejected · 2026-11-24"])
  }

  @Test(arguments: [
    (",", "\n"), (";", "\r\n"), ("\t", "\n"), ("|", "\r"), (",", "\r\n"),
  ])
  func delimitersAndLineEndsAreTold(_ sign: String, _ end: String) {
    let rows = [
      ["Company", "Role", "Status"], ["Globex \(sign) Sons", "Engineer", "Offer"], [],
      ["Initech", "\"The \"\"SRE\"\"\"", "No reply"],
    ]
    let text = rows.map { row in
      row.map { $0.contains(sign) ? "\"\($0)\"" : $0 }.joined(separator: sign)
    }.joined(separator: end)
    #expect(
      ReadTable(text).lines == [
        "Globex \(sign) Sons".oneLine + " · Engineer · offer · ", #"Initech · The "SRE" · open · "#,
      ])
    #expect(
      ReadTable("sep=\(sign)\(end == "\r" ? "\n" : end)" + text.replacing("\r", with: "\n")).rows
        .count == 2)
  }

  @Test(arguments: [
    (String.Encoding.utf8, "Zürich Café"), (.utf16, "Zürich 公司"), (.utf16LittleEndian, "Łódź"),
    (.windowsCP1252, "Zürich – Café"), (.init(rawValue: 0x8000_0632), "星河动力"),
  ])
  func encodingsAreTold(_ encoding: String.Encoding, _ company: String) throws {
    let isChinese = company == "星河动力"
    let titles = isChinese ? "公司,岗位" : "Firma,Tätigkeit,Stelle"
    let text = "\(titles)\n\(company),\(isChinese ? "" : "x,")Leiter\n"
    let bytes = try #require(text.data(using: encoding))
    #expect(ReadTable(bytes: Array(bytes)).lines == ["\(company) · Leiter ·  · "])
  }

  @Test(arguments: [
    // A cell of the column that only one order allows tells the order of all.
    (["3/4/2025", "25/12/2025"], ["2025-04-03", "2025-12-25"]),
    (["3/4/2025", "12/25/2025"], ["2025-03-04", "2025-12-25"]),
    (["3/4/25, 11:39 PM"], ["2025-03-04"]),
    (["3/4/2025", "4/4/2025"], ["", "2025-04-04"]),
    (["25/12/2025", "12/25/2025", "3/4/2025"], ["2025-12-25", "2025-12-25", ""]),
    (["3.4.2025", "03.04.25"], ["2025-04-03", "2025-04-03"]),
    (
      ["2025-04-03", "2025/4/3", "20250403", "2025年4月3日", "2025. 4. 3."],
      Array(repeating: "2025-04-03", count: 5)
    ),
    (
      [
        "3 Apr 2025", "Apr 3, 2025", "April 3rd, 2025", "Thu, 3 April 2025", "3. April 2025",
        "3 de abril de 2025", "3 avril 2025", "3-Apr-25", "3 kwietnia 2025",
      ], Array(repeating: "2025-04-03", count: 9)
    ),
    (
      [
        "2025-04-03T21:31:26", "2025-04-03 21:31:26.5", "2025-04-03T21:31:26Z",
        "April 3, 2025 3:00 PM (GMT+1)",
      ], Array(repeating: "2025-04-03", count: 4)
    ),
    (["N/A", "-", "30/02/2025", "4500", "soon", "2025"], Array(repeating: "", count: 6)),
  ])
  func daysAreDecidedByTheWholeColumn(_ cells: [String], _ days: [String]) {
    let rows = cells.enumerated().map { "C\($0.offset),\"\($0.element)\"" }
    let table = ReadTable("Company,Date Applied\n" + rows.joined(separator: "\n"))
    #expect(table.rows.map { $0.applied.map(TimeText.isoDay) ?? "" } == days)
    #expect(table.warnings.count <= 1)
  }

  @Test(arguments: [
    ("Rejected", Role.Outcome.rejected), ("Abgelehnt", .rejected), ("Absage erhalten", .rejected),
    ("Refusée", .rejected), ("rechazado", .rejected), ("不合适", .rejected), ("不採用", .rejected),
    ("불합격", .rejected), ("отказ", .rejected), ("Offer", .offer), ("Hired!", .offer),
    ("Zusage", .offer), ("内定", .offer), ("합격", .offer), ("No offer", .open),
    ("Awaiting offer", .open), ("Offer declined", .withdrawn), ("Withdrawn", .withdrawn),
    ("zurückgezogen", .withdrawn), ("Not rejected", .open), ("Interviewing", .open),
    ("Ghosted", .open), ("一面", .open), ("", .open), ("Applied", .open), ("acepted?", .offer),
  ])
  func aStatusSaysHowItEnded(_ status: String, _ outcome: Role.Outcome) {
    #expect(ReadTable("Company,Status\nGlobex,\"\(status)\"\n").rows.map(\.outcome) == [outcome])
  }

  @Test(arguments: [
    ("Interview Date", "2026-11-24", "2026-11-24"),
    ("Interview Date", "24.11.2026 14:30", "2026-11-24T14:30:00"),
    ("Interview", "Nov 24, 2026 2:00 PM", "2026-11-24T14:00:00"),
    ("Interview", "2026-11-24T14:00:00+02:00", "2026-11-24T14:00:00 UTC+02:00"),
    ("Interview", "2026-11-24 14:00-14:45", "2026-11-24T14:00:00 45 min"),
    ("Interview", "2026-11-24T08:00:00-09:00", "2026-11-24T08:00:00 UTC-09:00"),
    ("Interview", "2026-11-24 08:00-09:00", "2026-11-24T08:00:00 60 min"),
    ("Interview", "2026-11-24 11:00 - 1:30 PM", "2026-11-24T11:00:00 150 min"),
    ("Interview", "2026-11-24 00:00:00", "2026-11-24"),
    ("Phone Screen", "2026-11-24", "2026-11-24 phone screen"),
    ("Phone Screen Date", "2026-11-24", "2026-11-24 phone screen"),
    ("1st Interview", "2026-11-24", "2026-11-24 1st interview"),
    ("Vorstellungsgespräch am", "24.11.2026 14.30 Uhr", "2026-11-24T14:30:00"),
    ("Entretien", "24/11/2026 14h30", "2026-11-24T14:30:00"),
    ("面试时间", "2026年11月24日 14:30", "2026-11-24T14:30:00"), ("Interview", "yes", nil),
    ("Interview", "3", nil),
    ("Interview", "scheduled", nil), ("Total Interviews", "2026-11-24", nil),
    ("Interview", "2026-11-24 2:00", "2026-11-24"),
    ("Coding Challenge", "2026-11-24", nil),
  ])
  func aDayOfAnInterviewMakesOne(_ title: String, _ cell: String, _ meeting: String?) {
    let table = ReadTable("Company,\(title)\nGlobex,\"\(cell)\"\n")
    #expect(table.rows.flatMap(\.meetings).map(\.words) == [meeting].compactMap(\.self))
  }

  @Test func peopleTimesAndZonesStandInColumnsOfTheirOwn() {
    let table = ReadTable(
      """
      Company;Position;Round;Interview Date;Interview Time;Duration;Time Zone;Interviewer;Interviewer Email
      Globex;Engineer;onsite;2026-11-24;2:30 PM;1 h;Europe/Berlin;Jane Doe, Ben Okafor;jane@globex.example, ben@globex.example
      """)
    #expect(
      table.lines == [
        "Globex · Engineer ·  ·  · 2026-11-24T14:30:00 onsite 60 min Europe/Berlin"
          + " · Jane Doe <jane@globex.example>  · Ben Okafor <ben@globex.example> "
      ])
  }

  @Test func linkedInConnectionsArePeople() {
    let table = ReadTable(
      """
      Notes:
      "When exporting your connection data, you may notice that some of the addresses are missing, as ""we"" say, here."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Jane,Doe,https://www.example.com/in/jane,jane@globex.example,Globex,VP Engineering,12 Mar 2024
      Ben,Okafor,https://www.example.com/in/ben,,Initech,"Recruiter, EMEA",01 Feb 2023
      """)
    #expect(
      table.rows.map { "\($0.line) \($0.kind.rawValue) \($0.words)" } == [
        "5 person Globex ·  ·  ·  · Jane Doe <jane@globex.example> VP Engineering",
        "6 person Initech ·  ·  ·  · Ben Okafor <> Recruiter, EMEA",
      ])
  }

  @Test func savedJobsAndJobSync() {
    let saved = ReadTable(
      "Saved Date,Job Url,Job Title,Company Name\n\"11/23/24, 11:39 PM\",http://x.example,SRE,Initech\n"
    )
    #expect(
      saved.rows.map { "\($0.kind.rawValue) \($0.words)" } == ["saved-job Initech · SRE ·  · "])
    let jobSync = ReadTable(
      "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status\r\n"
        + "1,2026-01-02,Yes,2026-01-03,Globex,SRE,Full-time,N/A,Indeed,Applied\n"
        + "2,2026-01-02,No,N/A,Initech,N/A,Full-time,N/A,Indeed,Draft\r\n")
    #expect(
      jobSync.lines == ["Globex · SRE · open · 2026-01-03", "Initech ·  · open · "])
  }

  @Test func aBrokenRowCostsItself() {
    let table = ReadTable(
      "Company,Role\nGlobex,A 12\" screen\nInitech,SRE\n\"Hooli,iOS\nVandelay,Import\nSoylent,\"Cook\" x\n"
    )
    #expect(table.lines == ["Initech · SRE ·  · ", "Vandelay · Import ·  · "])
    #expect(
      table.warnings == [
        "2: This row was left out: it has a quotation mark within a cell that is not doubled.",
        "4: This row was left out: it has a quotation mark within a cell that is not doubled.",
        "6: This row was left out: it has a quotation mark within a cell that is not doubled.",
      ])
    #expect(
      ReadTable("Company,Role\nGlobex,SRE\nInitech,\"Lead\nHooli,iOS\n").warnings == [
        "3: This row was left out: a cell in it begins with a quotation mark and has none at its end."
      ])
  }

  @Test func whatLacksACompanyOrHasTooMuchIsSaid() {
    let table = ReadTable("Company,Role\n,SRE\n,\n,Cook\nGlobex,SRE,Berlin\nInitech,SRE,,\n")
    #expect(table.rows.map(\.company) == ["Globex", "Initech"])
    #expect(
      table.warnings == [
        "2: This row was left out, and so with 1 more: no company is named in it.",
        "5: The row has more cells than there are columns: a cell with the sign between cells in it has "
          + "to be quoted. What is shown of it may be wrong.",
      ])
  }

  @Test(arguments: [
    "a", "Globex,SRE\nInitech,SRE\n", "City,Weather\nBonn,rain\n",
  ])
  func whatIsNoSuchTableIsRefused(_ text: String) {
    let table = ReadTable(text)
    #expect(table.rows.isEmpty)
    #expect(table.failure?.hasPrefix("No row of it names its columns") == true)
  }

  @Test func manyQuotationMarksWithoutEndTakeNoTime() {
    let text = "Company,Role\n" + String(repeating: "\"x\n", count: 100_001)
    let table = ReadTable(text)
    #expect(table.failure?.contains("rows cannot be read") == true)
    #expect(table.warnings.count <= 101)
  }

  /// Quoted as every program may quote, each cell comes back as it was.
  @Test func cellsComeBackWhateverTheyHold() {
    var random = SystemRandomNumberGenerator()
    let parts = ["a", "\"", ",", ";", "\t", "\r\n", "\n", " ", "é", "公", "'", "=", "-", "|"]
    for _ in 0..<500 {
      func cell() -> String {
        "x"
          + (0..<Int.random(in: 0...9)).map { _ in parts.randomElement(using: &random) ?? "" }
          .joined() + "y"
      }
      let cells = (0..<3).map { _ in (cell(), cell()) }
      func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
      let text =
        "Company,Role\n" + cells.map { quoted($0.0) + "," + quoted($0.1) }.joined(separator: "\n")
      #expect(
        ReadTable(text).rows.map { [$0.company, $0.role] }
          == cells.map { [$0.0.oneLine, $0.1.oneLine] },
        "\(text.debugDescription)")
    }
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
