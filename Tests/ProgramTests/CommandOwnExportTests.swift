import Foundation
import Testing

/// What `export` writes `import` brings back, without loss and once.
@Suite struct CommandOwnExportTests {
  private let home: Home
  private let id: String

  /// Interviews with all that can hang on them.
  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    try home.run("add", "--company", "=cmd|' /C calc'!A0", "--start", "2026-12-01 09:00")
    try home.run(
      "add", "--company", "Hooli", "--role", "+iOS", "--round", "@home", "--start",
      "2026-11-23 09:00", "--with", "Jane Doe (CTO) <jane@hooli.example>", "--link",
      "https://meet.example/x")
    try home.run("edit", id, "--manager", "Chen Li")
    try home.run("mark", id, "Ana Ruiz", "--via", "phone", "--at", "2026-11-20 19:12")
    try home.run("skip", id, "Chen Li", "--reason", "- met them \"twice\", really")
    try home.run("snooze", id, "Ben Okafor", "--until", "2026-12-02 09:00")
    try home.run(
      "debrief", id, "--need", "fewer\nflaky deploys", "--promise", "a decision", "--by",
      "2026-11-27")
    let letter = try home.write("Hi Ben,\n\n\tthank you – really.\n", to: "letter.txt")
    try home.run("write", id, "Ben Okafor", "--subject", "=Thanks", "--body", letter)
    let table = "Company,Role,Status,Applied on\nInitech,SRE,Rejected,2026-11-03\nGlobex,Cook,,\n"
    try home.run("import", home.write(table, to: "jobs.csv"))
    let invite = """
      BEGIN:VCALENDAR
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:x@globex.example
      SEQUENCE:3
      SUMMARY:Interview with Globex\\, round 2
      DTSTART:20261125T100000
      DTEND:20261125T110000
      END:VEVENT
      END:VCALENDAR

      """
    try home.run("import", home.write(invite, to: "invite.ics"))
    try home.run("edit", id, "--outcome", "rejected")
  }

  @Test(arguments: ["json", "csv"])
  func exportAndImportAreOpposites(_ format: String) throws {
    let first = try exported(format, of: "first", from: home)
    let other = try Home()
    let path = try other.write(first, to: "export.\(format)")
    let outcome = try other.run("import", path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let second = try exported(format, of: "second", from: other)
    #expect(lines(second, format) == lines(first, format))
    let again = try other.run("import", path, "--again")
    #expect(
      again.output.split(separator: "\n").allSatisfy { $0.hasPrefix("known ") }, "\(again.output)")
    #expect(try exported(format, of: "third", from: other) == second)
    #expect(try other.run("undo").output.contains("import 4 interviews"))
    #expect(try other.run("list", "--all", "--json").output == "[]\n")
  }

  /// The number of words is that of letters, which a table does not hold.
  private func lines(_ text: String, _ format: String) -> [String] {
    guard format == "csv" else { return text.components(separatedBy: "\n") }
    return text.replacing(/Z,,,([0-9]*),/) { _ in "Z,,,," }.components(separatedBy: "\r\n")
  }

  private func exported(_ format: String, of name: String, from home: Home) throws -> String {
    let outcome = try home.run("export", "--format", format)
    #expect(outcome.status == 0)
    return outcome.output
  }

  @Test func aBrokenExportChangesNothing() throws {
    let text = try home.run("export", "--format", "json").output
    let other = try Home()
    let path = try other.write(
      text.replacing("\"via\": \"phone\"", with: "\"via\": \"pigeon\""), to: "export.json")
    let outcome = try other.run("import", path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("deliveries 1, via: “pigeon” is no word that stands there"))
    #expect(try other.run("list", "--all", "--json").output == "[]\n")
  }
}
