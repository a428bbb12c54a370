import Core
import Fixtures
import TableReading
import Testing

/// Real tables: what each row says.
private let facts: [(file: String, rows: [String])] = [
  (
    "applysignal-32-columns.csv",
    [
      "NovaRetail Group · AI Engineer · open · 2026-06-07",
      "École Data Campus · Bachelor AI/Data Teaching Lecturer · open · 2026-06-07",
      "CloudNova Consulting · Junior AI Consultant · open · 2026-06-07",
      "ScaleUp Talent Pool · AI Product Analyst · open · 2026-06-07",
    ]
  ),
  (
    "easyvansh-typo-status.csv",
    ["PCL · FrontEnd ENG · open · 2024-10-08", "PCL · Frontend · offer · 2024-10-08"]
  ),
  (
    "get-hired-stages.csv",
    [
      "TechCorp2 ·  · open · 2024-07-15", "InnovateLLC ·  · open · 2024-07-14",
      "HealthPlus ·  · open · 2024-07-13", "EduSoft ·  · rejected · 2024-07-04",
      "AutoDesign ·  · rejected · 2024-07-11", "FinancePro ·  · open · 2024-07-10",
      "BioTechX ·  · open · 2024-07-09", "GreenEnergy2 ·  · offer · 2024-07-09",
      "MegaMedia ·  · rejected · 2024-07-07", "CreativeSolutions ·  · open · 2024-07-06",
    ]
  ),
  (
    "job-tracker-multiline-description.csv",
    ["IBC Recruitment · Data Analyst – Financial Services · open · 2025-03-12"]
  ),
  (
    "jobsankey-stage-history.csv",
    [
      "Amazon ·  · rejected · ", "Meta SDE 1 ·  · open · ", "2sigma SDE 2 ·  · rejected · ",
      "Msft Senior Engineer ·  · open · ",
    ]
  ),
  (
    "linkedin-export-job-applications-redacted.csv",
    ["REDACTED · REDACTED ·  · 2024-11-23", "REDACTED · REDACTED ·  · 2025-02-14"]
  ),
  (
    "offer-tracker-chinese.csv",
    [
      "星河动力 · 结构 · open · 2026-07-22", "蔚来 · 结构工程师 · open · 2026-07-21",
      "中兴 · 结构设计师（未来领军） · open · 2026-07-21", "上海商飞 · 地面总体 · open · 2026-07-17",
      "江淮前沿创新中心 · 机械设计师 · offer · 2026-07-17",
    ]
  ),
  (
    "recruitment-sankey-bom-rounds.csv",
    [
      "Company A · CEO · rejected · 1990-01-01", "Company B · CFO · rejected · ",
      "Company C · Principal Manager · rejected · ", "Company D · Software Engineer · rejected · ",
      "Company E · Software Engineer · open · ", "Company F · Janitor · offer · ",
      "Company G · Intern · open · ",
    ]
  ),
  (
    "recruitment-sankey-messy-dates.csv",
    [
      "Amazon · Software Engineering Internship · open · ",
      "Google (Winter) · Software Engineering Internship · rejected · ",
      "Google · Software Engineer Intern · rejected · 2019-09-25",
      "Microsoft · Software Engineering & Program Management · offer · 2019-07-19",
      "Apple · Software Engineering/Robotics Intern · open · 2019-07-23",
      "Facebook · SWE Intern (might be wrong country lol) · open · 2019-07-23",
      "Netflix ·  · open · ",
      "Hulu · Software Developer Intern, Summer 2020 · open · 2019-09-03",
    ]
  ),
  (
    "reporting-analyst-all-quoted.csv",
    [
      "Alzheimer's Society · Reporting Analyst · open · 2025-01-17",
      "Chameleon IT Solutions · Remote/Hybrid BI Developer · open · 2025-01-24",
    ]
  ),
]

@Suite(.enabled(if: Tables.isThere, "no corpus beside the package (AFTERWORD_CORPUS)"))
struct TableCorpusTests {
  @Test(arguments: facts)
  func realTable(_ file: String, holds expected: [String]) throws {
    let table = try Tables.read(file)
    #expect(table.lines == expected)
    #expect(table.failure == nil)
    #expect(table.rows.allSatisfy { $0.meetings.isEmpty }, "no day of an interview is invented")
  }

  @Test(arguments: [
    "auto-jobs-uppercase-header-only.csv", "jobtrackersync-29-columns-header-only.csv",
  ])
  func titlesAloneAreUnderstood(_ file: String) throws {
    let table = try Tables.read(file)
    #expect(table.rows.isEmpty)
    #expect(
      table.failure
        == "1: The table has titles of columns, and below them no row that says something.")
  }

  @Test func aWarningSaysWhatCouldNotBeRead() throws {
    let rounds = try Tables.read("recruitment-sankey-bom-rounds.csv")
    #expect(
      rounds.warnings == [
        "3: “Applied Date”: “1/2/1990” was left out, and so were 5 more: it could be two days, and no "
          + "cell of the column tells whether day or month comes first. Written like 2026-11-24 they "
          + "are certain.",
        "1: The column “Coding Challenge” is not understood; nothing in it was taken.",
      ])
    let messy = try Tables.read("recruitment-sankey-messy-dates.csv").rows
    #expect(
      messy.filter { !$0.warnings.isEmpty }.map {
        "\($0.line): \($0.warnings.joined(separator: " "))"
      }
        == [
          "2: “Applied Date”: “8/82019” was left out: it is not a day.",
          "3: “Applied Date”: “8-Jul” was left out: it names no year. “Phone”: “8/5/2019 & 8/14/2019” "
            + "was left out: it is more than one day.",
          "4: “Result”: “reeejected” was taken for “rejected”.",
        ])
    #expect(
      try Tables.read("easyvansh-typo-status.csv").rows[1].warnings == [
        "“Status”: “ccepted” was taken for “accepted”."
      ])
    #expect(
      try Tables.read("jobsankey-stage-history.csv").warnings.first
        == "1: The column “Name” was taken for the company; it may hold the role as well.")
  }

  /// Whatever is cut off or changed, the reader comes back with a verdict and invents no day.
  @Test func everyMutationIsReadOrRefused() throws {
    var random = Seeded(5)
    for name in Tables.names {
      let whole = try Tables.bytes(name)
      let days = Set(ReadTable(bytes: whole).rows.map(\.applied))
      for step in 0..<12 {
        let cut = ReadTable(bytes: Array(whole.prefix(whole.count * step / 12)))
        #expect(!cut.records.isEmpty, "\(name) cut at \(step)/12")
        let last = cut.rows.last?.line
        #expect(
          cut.rows.allSatisfy { $0.line == last || $0.applied == nil || days.contains($0.applied) },
          "\(name) cut at \(step)/12")
      }
      for _ in 0..<20 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = .random(
            in: 0...255, using: &random)
        }
        #expect(!ReadTable(bytes: bytes).records.isEmpty)
      }
    }
  }
}
