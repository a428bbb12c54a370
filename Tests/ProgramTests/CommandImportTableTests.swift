import Foundation
import Testing

@Suite struct CommandImportTableTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let table = """
    Company;Position;Status;Applied on;Interview date
    Globex;Staff Engineer;Applied;03.11.2026;
    Initech;SRE;Rejected;02.11.2026;
    Hooli;iOS Engineer;Interviewing;01.11.2026;23.11.2026 14:00

    """

  @Test func aTableBecomesRolesAndInterviews() throws {
    let path = try home.write(Self.table, to: "jobs.csv")
    let dry = try home.run("import", path, "--dry-run")
    #expect(
      dry.output == """
        role      Globex · Staff Engineer, applied Tue 3 Nov 2026
        role      Initech · SRE, applied Mon 2 Nov 2026, rejected
        new       Hooli · iOS Engineer, Mon 23 Nov 2026 14:00–15:00 (time zone unknown), no one known yet

        """)
    #expect(try home.run("import", path).status == 0)
    let again = try home.run("import", path, "--again")
    #expect(again.output.split(separator: "\n").allSatisfy { $0.hasPrefix("known ") })
    let invite = """
      BEGIN:VCALENDAR
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:x@globex.example
      SUMMARY:Interview with Globex
      DTSTART:20261124T100000Z
      DTEND:20261124T110000Z
      END:VEVENT
      END:VCALENDAR

      """
    let taken = try home.run("import", home.write(invite, to: "invite.ics"))
    #expect(
      taken.output.contains(
        "Globex · Staff Engineer, Tue 24 Nov 2026 10:00–11:00 UTC, no one known yet (the role is that of your "
          + "application of Tue 3 Nov 2026 in jobs.csv"))
    #expect(try home.run("undo").output.contains("invite.ics"))
    #expect(try home.run("undo").output.contains("import 1 interview and 2 roles from jobs.csv"))
    #expect(try home.run("import", path, "--dry-run").output == dry.output)
  }

  @Test func whatIsWrongIsSaidWithItsLine() throws {
    let text = "Company,Role,Applied on\nGlobex,SRE,3/4/2026\nInitech,A \"x\" b,\nHooli,Cook,soon\n"
    let outcome = try home.run("import", home.write(text, to: "jobs.csv"))
    #expect(outcome.status == 0)
    #expect(outcome.output == "role      Globex · SRE\nrole      Hooli · Cook\n")
    for sentence in [
      "jobs.csv: Line 3: This row was left out: it has a quotation mark",
      "jobs.csv: Line 2: “Applied on”: “3/4/2026” was left out: it could be two days",
      "jobs.csv, line 4: “Applied on”: “soon” was left out: it is not a day.",
    ] { #expect(outcome.errors.contains(sentence), "\(outcome.errors)") }
    let none = try home.run("import", home.write("City,Weather\nBonn,rain\n", to: "x.csv"))
    #expect(none.status == 65)
    #expect(none.errors.contains("No row of it names its columns"))
  }
}
