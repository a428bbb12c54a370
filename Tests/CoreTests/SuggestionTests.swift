import Core
import Fixtures
import Foundation
import Testing

/// What a fresh letter begins with.
struct SuggestionTests {
  private func draft(
    _ role: String
  ) -> Draft {
    let start = Date("2026-11-20T13:00:00Z")
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: role),
      schedule: Schedule(from: start, to: start + 3600, in: Zones.berlin))
    let person = Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example")
    return .suggested(
      for: FollowUp(id: UUID(), interviewer: person), in: interview
    ) { $0.replacing("\u{1B}", with: "") }
  }

  @Test(arguments: [
    ("SRE", "Thank you – SRE interview"), ("", "Thank you for the interview"),
    ("Staff Engineer, Infrastructure and", "Thank you – Staff Engineer, Infrastructure and"),
    (String(repeating: "x", count: 60), "Thank you for the interview"),
    ("S\u{1B}RE", "Thank you – SRE interview"),
  ])
  func namesTheRole(_ role: String, _ subject: String) {
    #expect(draft(role).subject == subject)
    #expect(draft(role).recipient == "Ana Ruiz <ana@globex.example>")
    #expect(draft(role).body.isEmpty)
  }
}
