import Foundation
import Testing

/// `status`, for prompts and for people.
struct CommandStatusTests {
  let home: Home
  init() throws { home = try Home() }

  private func addEverything() throws {
    let id = try home.addNorthwind()
    try home.run("mark", id, "ana", "--via", "email", "--at", "2026-11-20 19:12")
    try home.run("add", "--company", "Initech", "--start", "2026-11-23 15:00")
    try home.run("add", "--company", "Hooli", "--start", "2026-12-01 15:00")
  }

  @Test func countsFollowUpsNotInterviews() throws {
    try addEverything()
    #expect(try home.run("status").output == "1 due, 2 late, 1 upcoming\n")
    #expect(try home.run("status", "--short").output == "1 due, 2 late\n")
    #expect(
      try home.run("status", "--json").output == """
        {
          "due": 1,
          "late": 2,
          "nudges": 0,
          "unconfirmed": 0,
          "upcoming": 1
        }

        """)
    let quiet = try home.run("status", "--quiet")
    #expect(quiet.output + quiet.errors == "")
    #expect(quiet.status == 1)
  }

  /// What is read without the argument parser is what that reads, which alone takes "=".
  @Test(arguments: ["--short", "--quiet"])
  func thePromptsWayIsTheSame(_ flag: String) throws {
    try addEverything()
    let database = home.folder.path + "/.local/share/afterword/afterword.sqlite"
    let parsed = try home.run("status", flag, "--database=" + database)
    for arguments in [["status", flag], ["status", flag, "--database", database]] {
      let outcome = try home.run(arguments)
      #expect(outcome.output == parsed.output && outcome.status == parsed.status)
    }
    for wrong in [["--database"], ["--json"], ["x"], ["--database", "--json"]] {
      #expect(try home.run(["status", flag] + wrong).status == 64, "\(wrong)")
    }
    #expect(try home.run("status", flag, "--database", "/nowhere/x").status == 66)
    #expect(try home.run("status", flag, "--help").output.contains("OVERVIEW: Count"))
  }

  @Test func aWeekLaterANudgeIsDue() throws {
    try addEverything()
    let later = ["AFTERWORD_NOW": "@2026-11-27T18:12:00Z"]
    #expect(try home.run("status", "--short", with: later).output == "3 late, 1 to nudge\n")
  }

  @Test func aCleanPromptWhileNothingIsOwed() throws {
    try home.run("add", "--company", "Hooli", "--start", "2026-12-01 15:00")
    let short = try home.run("status", "--short")
    #expect(short.output + short.errors == "")
    #expect(short.status == 0)
    #expect(try home.run("status", "--quiet").status == 0)
    #expect(try home.run("status").output == "1 upcoming\n")
  }

  /// In a pipe a long text ends early, so that the rows stay in reach; JSON has it whole.
  @Test func aLongTextIsCutInAPipe() throws {
    let home = try Home()
    let long = String(repeating: "Engineer ", count: 20) + "end"
    _ = try home.run("add", "--company", "A", "--role", long, "--start", "2026-11-20 14:00")
    _ = try home.run("add", "--company", "B", "--role", "SRE", "--start", "2026-11-20 15:00")
    let lines = try home.run("list").output.split(separator: "\n")
    let row = try #require(lines.first { $0.contains("Engineer") })
    #expect(row.contains("  " + long.prefix(47) + "…") && row.count < 140)
    let short = try #require(lines.first { $0.contains("SRE") })
    func columns(_ line: Substring) -> Int { line.split(separator: "Fri")[0].count }
    #expect(columns(short) == columns(row))
    #expect(try home.run("list", "--json").output.contains(long))
  }
}
