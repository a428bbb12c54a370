import Core
import Foundation
import Screen

/// The export as a list in Markdown, by date: for oneself, or to show that one has looked for work. What
/// was done stands under its month: applications, interviews, messages, and what they decided. Addresses,
/// letters and notes are left out.
struct ExportList {
  let me: Me
  let home: Zone
  let now: Date

  /// Something that took place, with the lines below it.
  private struct Entry {
    /// What it is sorted by, and what comes first on one day.
    let day: CivilDate
    let order: Int
    let start: Date
    let tie: String
    let lines: [String]
  }

  /// The text of the file.
  /// - Parameter applications: roles that are known without an interview, which an export of everything has.
  func markdown(_ dossiers: [Dossier], applications: [KnownRole] = []) -> String {
    let sent = dossiers.flatMap(\.followUps).map(\.deliveries.count).reduce(0, +)
    let today = TimeText.fullDay(home.wallClock(at: now).date)
    let whose = me.name.isEmpty ? "" : " of \(Self.plain(me.name))"
    let applied = applications.count { $0.applied != nil }
    let counts = [
      applied > 0 ? "Applications: \(applied)" : "",
      "\(applied > 0 ? "i" : "I")nterviews: \(dossiers.count)",
      "messages sent: \(sent)",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = ["# Interviews\(whose)", "", "As of \(today). \(counts)."]
    let roles = Dictionary(
      dossiers.map { ($0.interview.role.id, $0.interview.role) },
      uniquingKeysWith: { one, _ in one })
    let entries =
      dossiers.map(interview)
      + applications.compactMap(application)
      + (Array(roles.values) + applications.map(\.role).filter { roles[$0.id] == nil })
      .compactMap(outcome)
    var month = ""
    let sorted = entries.sorted {
      ($0.day, $0.order, $0.start, $0.tie) < ($1.day, $1.order, $1.start, $1.tie)
    }
    for entry in sorted {
      let next = TimeText.month(entry.day)
      if next != month { lines += ["", "## \(next)", ""] }
      month = next
      lines += entry.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func interview(_ dossier: Dossier) -> Entry {
    let interview = dossier.interview
    let schedule = interview.schedule
    let start = schedule.startInstant(home: home)
    let state = interview.effectiveState(at: now, home: home)
    let facts = [
      Self.plain(interview.round), [.scheduled, .happened].contains(state) ? "" : state.words,
    ]
    let line =
      "- \(TimeText.full(schedule, home: home)): "
      + Self.name(of: interview.role, facts.filter { !$0.isEmpty })
    return Entry(
      day: schedule.clock(home: home).wallClock(at: start).date, order: 1, start: start,
      tie: "\(interview.role.company) \(interview.role.title) \(dossier.id.text)",
      lines: [line] + messages(of: dossier))
  }

  private func application(_ known: KnownRole) -> Entry? {
    known.applied.map { day in
      Entry(
        day: day, order: 0, start: .distantPast, tie: known.id.text,
        lines: ["- \(TimeText.fullDay(day)): applied to \(Self.name(of: known.role, []))"])
    }
  }

  /// What became of an application, on the day on which the user learned of it.
  private func outcome(_ role: Role) -> Entry? {
    guard role.outcome != .open, let decided = role.decidedAt else { return nil }
    let day = home.wallClock(at: decided).date
    return Entry(
      day: day, order: 2, start: decided, tie: role.id.text,
      lines: ["- \(TimeText.fullDay(day)): \(Self.name(of: role, [role.outcome.words]))"])
  }

  private static func name(of role: Role, _ facts: [String]) -> String {
    let parts = [plain(role.title)].filter { !$0.isEmpty } + facts
    return "**\(plain(role.company))**" + parts.map { ", " + $0 }.joined()
  }

  /// What went to everyone there and what they answered, the earliest first.
  private func messages(of dossier: Dossier) -> [String] {
    let all = dossier.followUps.flatMap { followUp in
      let name = Self.plain(followUp.interviewer?.name ?? "")
      let person = name.isEmpty ? FollowUp.unnamed : name
      let sent = followUp.deliveries.map { delivery in
        let back = delivery.returned == nil ? "" : ", which came back"
        return (delivery.at, "message to \(person) \(delivery.way.phrase)\(back)")
      }
      let answers = followUp.mails.filter { $0.kind == .answer && followUp.resolution == .replied }
      return sent + answers.map { ($0.at, "answer from \(person)") }
    }
    return all.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map {
      "  - \(TimeText.fullDay(home.wallClock(at: $0.element.0).date)): \($0.element.1)"
    }
  }

  /// A text in which nothing is markup.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in Text.printable(text) {
      if character.isNewline {
        result += " "
      } else {
        if "\\`*_[]<>#|~&".contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }
}
