import Core
import Fixtures
import Foundation
import Testing

struct InterviewEntryTests {
  /// Who takes part by an entry with these people.
  private func interviewers(
    _ people: InterviewEntry.Person...
  ) throws(InterviewEntry.Failure) -> [String] {
    var entry = InterviewEntry()
    entry.company = "Globex"
    entry.start = "2026-11-24 14:00"
    entry.people = people
    let dossier = try entry.dossier(parser: TimeParser(home: Zones.berlin) { _ in nil })
    return dossier.followUps.map { followUp in
      guard let person = followUp.interviewer else { return "someone" }
      return person.email == nil ? person.name : person.mailbox
    }
  }

  /// What stands in the fields for the name and for the address.
  @Test(arguments: [
    ("", "", "someone"), (" ", "\t", "someone"), ("Jane Doe", "", "Jane Doe"),
    ("Jane Doe", " jane@globex.example ", "Jane Doe <jane@globex.example>"),
    ("Jane Doe <jane@globex.example>", "", "Jane Doe <jane@globex.example>"),
    ("", "Jane Doe <jane@globex.example>", "Jane Doe <jane@globex.example>"),
    ("Jane", "Jane Doe <jane@globex.example>", "Jane <jane@globex.example>"),
    (
      "Jane <JANE@globex.example>", "Jane Doe <jane@globex.example>",
      "Jane <jane@globex.example>"
    ),
    ("jane@globex.example", "Jane Doe <jane@globex.example>", "Jane Doe <jane@globex.example>"),
    ("jane@globex.example", "", "jane@globex.example"),
    ("", "jane@globex.example", "jane@globex.example"),
  ])
  func person(_ text: String, at email: String, is expected: String) throws {
    #expect(try interviewers(InterviewEntry.Person(text, email: email)) == [expected])
  }

  @Test(arguments: [
    ("Jane <jane", "", InterviewEntry.Field.person, "“Jane <jane” is no person"),
    ("a@b@c", "jane@globex.example", .person, "“a@b@c” is no person"),
    ("Jane", "jane", .email, "“jane” is no address"),
    ("Jane", "a@b@c", .email, "“a@b@c” is no address"),
    ("", "Jane Doe", .email, "“Jane Doe” is no address"),
    ("Jane <jane@globex.example>", "j@x.example", .email, "says jane@globex.example"),
  ])
  func person(
    _ text: String, at email: String, isRefusedAt field: InterviewEntry.Field,
    because reason: String
  ) {
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try interviewers(InterviewEntry.Person(text, email: email))
    }
    #expect(failure?.field == field)
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  @Test func anAddressTwiceIsOnePerson() throws {
    let people = try interviewers(
      InterviewEntry.Person("Jane", email: "jane@globex.example"),
      InterviewEntry.Person("Jane Doe <Jane@Globex.example>"), InterviewEntry.Person("Ben"))
    #expect(people == ["Jane <jane@globex.example>", "Ben"])
  }
}
