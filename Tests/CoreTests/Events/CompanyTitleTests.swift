import Core
import Foundation
import Testing

/// Company and role of many titles, beside those who invite, and of whole events.
struct CompanyTitleTests {
  private struct Title {
    let summary: String
    var organizer = ""
    var others: [String] = []
    var place = ""
    var details: [String] = []
    var company = ""
    var role = ""
  }

  /// The events of a file, as its head says them.
  private func titles(_ name: String) throws -> [Title] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").reduce(into: []) { titles, line in
      let rest = String(line.dropFirst(5))
      switch line.prefix(5) {
      case _ where line.hasPrefix("#"): break
      case "  by ": titles[titles.count - 1].organizer = rest
      case "  of ": titles[titles.count - 1].others.append(rest)
      case "  in ": titles[titles.count - 1].place = rest
      case "  >> ": titles[titles.count - 1].details.append(rest)
      case "  at ": titles[titles.count - 1].company = rest
      case "  as ": titles[titles.count - 1].role = rest
      default: titles.append(Title(summary: String(line)))
      }
    }
  }

  private func entry(_ title: Title) throws -> ImportEntry {
    var planner = ImportPlanner(
      me: LabelledEvent.me, home: .utc, zone: Zone.init(fixedIdentifier:),
      wishes: ImportWishes(takesAll: true))
    let event = interviewEvent(
      summary: title.summary, details: title.details.joined(separator: "\n").nonEmpty,
      location: title.place.nonEmpty, organizer: title.organizer.nonEmpty.map(party),
      attendees: (title.others + ["Sam Doe <sam.doe@gmail.com>"]).map(party))
    planner.add([.event(event)], from: "a.ics")
    return try #require(try planner.plan().entries.first)
  }

  /// Nine of ten are right, and no more than one of thirty is wrong without a doubt being shown.
  @Test(arguments: ["companies.txt", "names.txt"]) func whatEventsName(file: String) throws {
    let titles = try titles(file)
    #expect(titles.count >= 60)
    var (wrong, silent): ([String], [String]) = ([], [])
    for title in titles {
      let entry = try entry(title)
      let role = try #require(entry.dossier).interview.role
      let read = "\(title.summary): \(role.company) · \(role.title)"
      if (role.company, role.title) != (title.company, title.role) { wrong.append(read) }
      if role.company != title.company, entry.confidence != .guess { silent.append(read) }
    }
    #expect(wrong.count * 10 <= titles.count, "\(wrong.joined(separator: "\n"))")
    #expect(silent.count * 30 <= titles.count, "\(silent.joined(separator: "\n"))")
  }

  /// A company that is named less than plainly, where the address is of another, is doubtful, and it is said why.
  @Test(arguments: [
    ("Interview with Globex", "Jo <jo@staffing.example>", Confidence.guess, "Staffing"),
    ("Globex interview", "Jo <jo@staffing.example>", .guess, "Staffing"),
    ("Interview at Globex", "Jo <jo@staffing.example>", .sure, ""),
    ("Interview with Globex GmbH", "Jo <jo@staffing.example>", .sure, ""),
    ("Interview with Globex", "Jo <jo@globex-group.example>", .sure, ""),
    // Addresses that speak for no one.
    ("Interview with Globex", "Jo <jo@gmail.com>", .likely, ""),
    ("Interview with Globex", "Jo <jo@calendly.com>", .likely, ""),
    ("Interview with Globex", "Jo <jo@us.greenhouse-mail.io>", .likely, ""),
  ])
  func doubtIsShown(
    _ summary: String, _ organizer: String, _ confidence: Confidence, _ rival: String
  ) throws {
    let entry = try entry(Title(summary: summary, organizer: organizer))
    #expect(entry.dossier?.interview.role.company.hasPrefix("Globex") == true)
    #expect(entry.confidence == confidence)
    let reason = "“Globex” may not be the company's name, addresses speak of \(rival)"
    let reasons = entry.reasons.filter { $0.contains("company's name") }
    #expect(reasons == (rival.isEmpty ? [] : [reason]))
  }
}
