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
}
