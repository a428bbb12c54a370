import Core
import Foundation

/// Says in words what a step changed of an interview, from the rows before and after it.
///
/// What the step's title says already, such as who was added with an interview, is not said again.
struct ChangeWords {
  let interview: String
  let home: Zone
  let zone: (String) -> Zone?
  /// A person as they are named.
  let person: (String) -> String
  /// A role as it is named.
  let role: (String) -> String
  /// The person whom a follow-up is owed to, as they are named.
  let addressee: (String) -> String

  /// One line for each thing that is other than before.
  /// - Parameter title: what the step is called, which may name who was decided about.
  func lines(_ changes: [RowChange], title: String) -> [String] {
    let isWhole = changes.contains {
      $0.table == "interview" && $0.key == interview && ($0.before == nil || $0.after == nil)
    }
    // Who was written to waits no longer, which needs no line of its own.
    let isMark = changes.contains { $0.table == "delivery" }
    return changes.flatMap { change -> [String] in
      switch (change.table, change.before, change.after) {
      case ("interview", let before?, let after?): interviewLines(before, after)
      case ("role", let before?, let after?): roleLines(before, after)
      case ("person", let before?, let after?): personLines(before, after)
      case ("delivery", nil, let after?): isWhole ? [] : [sent(after, title: title)]
      case ("note", let before, let after): isWhole ? [] : noteLines(before, after)
      case ("draft", let before, let after?):
        isWhole || isMark ? [] : draftLines(before, after)
      case ("followUp", let before, let after):
        isWhole
          ? []
          : followUpLines(before, after)
            + (isMark ? [] : decisionLines(before, after, title: title))
      default: []
      }
    }
  }

  private func interviewLines(_ before: RowImage, _ after: RowImage) -> [String] {
    var lines: [String] = []
    if let (old, new) = differing(before, after, schedule) { lines.append("\(old) → \(new)") }
    if before.text("roleID") != after.text("roleID") {
      lines.append(
        "role: \(role(before.text("roleID") ?? "")) → \(role(after.text("roleID") ?? ""))")
    }
    for (column, label) in [("round", "round"), ("location", "place"), ("link", "link")] {
      lines += line(label, before.text(column), after.text(column))
    }
    return lines + line("interview", stateWords(before), stateWords(after))
  }

  private func stateWords(_ row: RowImage) -> String? {
    row.word("state", Interview.State.self)?.words
  }

  private func roleLines(_ before: RowImage, _ after: RowImage) -> [String] {
    func outcome(_ row: RowImage) -> String? { row.word("outcome", Role.Outcome.self)?.words }
    return line("company", before.text("company"), after.text("company"))
      + line("role", before.text("title"), after.text("title"))
      + line("outcome", outcome(before), outcome(after))
  }

  private func personLines(_ before: RowImage, _ after: RowImage) -> [String] {
    let name = after.text("name") ?? ""
    return line("name", before.text("name"), name)
      + line("\(name)’s address", before.text("email"), after.text("email"))
      + line("\(name)’s title", before.text("title"), after.text("title"))
  }

  /// What was written into an answer, from the word on at which it differs, and a promised day.
  private func noteLines(_ before: RowImage?, _ after: RowImage?) -> [String] {
    guard let kind = (after ?? before)?.word("kind", DebriefNote.Kind.self) else { return [] }
    let label = kind.label.lowercased()
    let (old, new) = (before?.text("text") ?? "", after?.text("text") ?? "")
    var lines: [String] = []
    if old != new {
      let written = Self.difference(from: old, to: new)
      lines.append("\(label): \(new.isEmpty ? "taken out" : written)")
    }
    func day(_ row: RowImage?) -> String? {
      row?.text("promised").flatMap(TimeParser.day).map(TimeText.fullDay)
    }
    return lines + line("promised by", day(before), day(after))
  }

  /// Characters of an answer that are shown.
  private static let longestPart = 80

  private static func difference(from old: String, to new: String) -> String {
    let (before, after) = (words(of: old), words(of: new))
    let same = zip(before, after).prefix { $0 == $1 }.count
    guard same < after.count else { return "cut to \(wordsCounted(after.count))" }
    let text = (same > 0 ? "… " : "") + after[same...].prefix(longestPart).joined(separator: " ")
    return text.count > longestPart ? text.prefix(longestPart) + "…" : text
  }

  private static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  private func draftLines(_ before: RowImage?, _ after: RowImage) -> [String] {
    let (old, new) = (before?.number("words") ?? 0, after.number("words") ?? 0)
    return [
      old == new && before != nil
        ? "\(wordsCounted(Int(new))), reworded"
        : (before == nil ? "" : "\(old) → ") + wordsCounted(Int(new))
    ]
  }

  private func followUpLines(_ before: RowImage?, _ after: RowImage?) -> [String] {
    let (old, new) = (before?.text("personID"), after?.text("personID"))
    var lines: [String] = []
    if old != new || before == nil || after == nil {
      if let old { lines.append("without \(person(old))") }
      if let new { lines.append("with \(person(new))") }
    }
    if let after, let new, let isManager = after.number("isHiringManager"),
      isManager != before?.number("isHiringManager") ?? 0
    {
      lines.append("\(person(new)) \(isManager == 0 ? "is not" : "is") the hiring manager")
    }
    if let reason = after?.text("reason"), !reason.isEmpty, reason != before?.text("reason") {
      lines.append("reason: \(reason)")
    }
    return lines
  }

  /// What was decided about someone whom the step's title does not name, as one of several.
  private func decisionLines(
    _ before: RowImage?, _ after: RowImage?, title: String
  ) -> [String] {
    guard let before, let after, let id = after.text("id") else { return [] }
    var lines: [String] = []
    if before.text("resolution") != after.text("resolution") {
      let resolution = after.word("resolution", FollowUp.Resolution.self)
      lines.append(resolution == .replied ? "answered" : resolution?.rawValue ?? "taken up again")
    }
    if before.number("snoozedUntil") != after.number("snoozedUntil"), lines.isEmpty {
      lines.append(
        after.number("snoozedUntil").map {
          "snoozed until \(TimeText.full(home.wallClock(at: Date(seconds: $0))))"
        } ?? "waits no longer")
    }
    let name = addressee(id)
    return title.contains(name) ? [] : lines.map { "\(name): \($0)" }
  }

  /// How and when a message went out; to whom as well, where the step's title does not name them.
  private func sent(_ delivery: RowImage, title: String) -> String {
    let way = delivery.word("way", Delivery.Way.self)?.phrase ?? ""
    let at = home.wallClock(at: Date(seconds: delivery.number("at") ?? 0))
    let name = addressee(delivery.text("followUpID") ?? "")
    let whom = title.contains(name) ? "" : "\(name), "
    return "\(whom)\(way), \(TimeText.full(at))"
  }

  private func schedule(_ row: RowImage) -> String? {
    guard let kind = row.word("timeKind", Schedule.Kind.self), let start = row.number("start"),
      let end = row.number("end")
    else { return nil }
    let schedule = Schedule(
      kind: kind, start: Date(seconds: start), end: Date(seconds: end),
      zone: kind == .zoned ? row.text("timeZone").flatMap(zone) ?? .utc : nil)
    return TimeText.full(schedule, home: home)
  }

  private func differing(
    _ before: RowImage, _ after: RowImage, _ words: (RowImage) -> String?
  ) -> (String, String)? {
    guard let old = words(before), let new = words(after), old != new else { return nil }
    return (old, new)
  }

  private func line(_ label: String, _ before: String?, _ after: String?) -> [String] {
    let (before, after) = (before ?? "", after ?? "")
    guard before != after else { return [] }
    return ["\(label): \(before.isEmpty ? "none" : before) → \(after.isEmpty ? "none" : after)"]
  }
}
