import Core

/// A rule for the changes of a zone that comes once a year, cut down to the years around an event.
///
/// libical works out every change from the rule's beginning, often 1601, to the year 2582, and takes
/// most of a second for a zone with many of them.
struct YearlyRule {
  private let parts: [(name: String, value: String)]

  /// - Parameter text: the value of an RRULE.
  /// - Returns: nil for a rule that may come more often or ends after a count, and for none at all.
  init?(_ text: String) {
    var parts: [(name: String, value: String)] = []
    for part in text.uppercased().filter({ !$0.isWhitespace }).split(separator: ";") {
      let pair = part.split(separator: "=").map(String.init)
      guard pair.count == 2, Self.allows(pair[0], pair[1]) else { return nil }
      parts.append((pair[0], pair[1]))
    }
    guard parts.contains(where: { $0.name == "FREQ" }) else { return nil }
    self.parts = parts
  }

  private static func allows(_ name: String, _ value: String) -> Bool {
    let count = value.split(separator: ",").count
    switch name {
    case "FREQ": return value == "YEARLY"
    case "INTERVAL": return value == "1"
    case "UNTIL": return TimeShape(value) != nil
    case "BYMONTHDAY": return count <= 31
    case "BYDAY", "BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST": return count == 1
    default: return false
    }
  }

  private var until: String? { parts.first { $0.name == "UNTIL" }?.value }

  /// Whether it came to its end before the year in question begins to matter.
  private func isOver(before year: Int) -> Bool {
    until.flatMap { Int($0.prefix(4)) }.map { $0 < year - 1 } ?? false
  }

  /// Where the rule begins to matter for a year: two years before, or where it is over at its last
  /// change.
  /// - Parameter start: its DTSTART, as `20240331T020000`.
  func start(_ start: String, around year: Int) -> String {
    guard let first = Int(start.prefix(4)), first < year - 2 else { return start }
    if isOver(before: year) {
      return max(start, String((until ?? start).prefix(8)) + start.dropFirst(8))
    }
    let day = min(Int(start.dropFirst(6).prefix(2)) ?? 1, 28)
    return "\(year - 2)" + start.dropFirst(4).prefix(2) + (day < 10 ? "0\(day)" : "\(day)")
      + start.dropFirst(8)
  }

  /// The rule until two years later; nil where it is over before.
  func line(around year: Int) -> String? {
    guard !isOver(before: year) else { return nil }
    let limit = "\(year + 2)1231T235959Z"
    let end = until.map { min($0, limit) } ?? limit
    return (parts.filter { $0.name != "UNTIL" }.map(written) + ["UNTIL=" + end])
      .joined(separator: ";")
  }

  /// Of "the first Saturday" and "the 13th to 19th" of a month, which some write for the Saturday
  /// among those days, only the weekday stays.
  private func written(_ part: (name: String, value: String)) -> String {
    let hasDays = parts.contains { $0.name == "BYMONTHDAY" }
    let value = part.name == "BYDAY" && hasDays ? String(part.value.suffix(2)) : part.value
    return part.name + "=" + value
  }
}
