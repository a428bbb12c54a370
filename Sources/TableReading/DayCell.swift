import Core

/// A cell of a column of days, as far as the cell alone tells.
enum DayCell: Hashable {
  case day(CivilDate, TimeCell?)
  /// A day for each order of day and month.
  case either(dayFirst: CivilDate, monthFirst: CivilDate, TimeCell?)
  /// Nothing, or a word that says that there is nothing to say.
  case nothing
  /// No day; the reason as a sentence goes on.
  case unreadable(String)

  /// Whether the day of a month stands before the month.
  enum Order: Hashable { case dayFirst, monthFirst }

  /// What a cell says.
  struct Reading {
    var cell: DayCell
    /// The order that it proves: a number above 12 is no month.
    var proves: Order?
    /// The days of the week that it names, as ``CivilDate/weekday``: one word may be two languages' days.
    /// Empty where it names none.
    var weekdays: Set<Int> = []
  }

  static func read(_ text: String) -> Reading {
    // Some notebooks write "@" before a day.
    let text = (text.hasPrefix("@") ? String(text.dropFirst()) : text).trimmed
    if text.isEmpty || BlankWords.contains(text) { return Reading(cell: .nothing) }
    var scan = DayScan(text)
    let weekdays = scan.weekdays
    let (cell, order) = scan.read()
    return Reading(cell: cell, proves: order, weekdays: weekdays)
  }
}

/// Words by which a cell says that it says nothing.
enum BlankWords {
  static func contains(_ text: String) -> Bool {
    let text = text.trimmed
    return text.utf8.count <= longest && words.contains(text.lowercased())
  }

  private static let longest = words.map(\.utf8.count).max() ?? 0

  private static let words: Set<String> = [
    "n/a", "na", "n.a.", "none", "null", "nil", "-", "–", "—", "--", "?", "tbd", "tba", "tbc",
    "nan",
    "k. a.", "k.a.", "unknown", "not set", "无", "無", "なし", "없음", "нет", "нд",
  ]
}

/// A time of day in a cell.
struct TimeCell: Hashable {
  /// 0 to 86,399.
  var second: Int
  /// Whether it says AM or PM.
  var isTwelveHour = false
  /// Whether it may as well be of the afternoon: "2:00" without more.
  var isUncertain = false
  /// Whether a word says it: "noon", "midnight".
  var isWorded = false
  /// The name of a zone as it is written, or an offset as "UTC+02:00".
  var zone: String?
  /// Seconds of the day at which it ends, where the cell says so.
  var end: Int?
}
