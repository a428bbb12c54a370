import Core

/// Days as programs count them, and as people say them from the day on which they write.
extension DayScan {
  /// The days since 30 December 1899, by which spreadsheets count, of which a sheet shows the number where
  /// a column lost its format: "46352" is 26 November 2026, "46352.5" its noon.
  var serial: DayCell? {
    guard case .number(let days, digits: 5)? = token(0), Self.serials.contains(days) else {
      return nil
    }
    let date = CivilDate(daysSince1970: days - 25_569)
    if tokens.count == 1 { return .day(date, nil) }
    guard tokens.count == 3, token(1) == .sign(".") || token(1) == .sign(","),
      case .number(let part, let digits)? = token(2), digits <= 12
    else { return nil }
    let share = (0..<digits).reduce(Double(part)) { value, _ in value / 10 }
    let minute = Int((share * 1440).rounded()) % 1440
    return .day(date, minute == 0 ? nil : TimeCell(second: minute * 60))
  }

  /// The seconds or milliseconds since 1970, as programs export times, of the years 2001 to 2100.
  var epoch: DayCell? {
    guard tokens.count == 1, case .number(let number, let digits)? = token(0),
      digits == 10 || digits == 13
    else { return nil }
    let seconds = digits == 13 ? number / 1000 : number
    guard Self.epochs.contains(seconds) else { return nil }
    let time = CivilTime(secondsSince1970: seconds)
    return .day(time.date, TimeCell(second: time.secondOfDay, zone: "UTC"))
  }

  private static let epochs = 1_000_000_000...4_102_444_800

  /// Whether a cell is a number by which spreadsheets or programs count time.
  static func isCount(_ text: String) -> Bool {
    isSerial(text) || DayScan(text).epoch != nil
  }

  /// The days of the week that stand before the day.
  var weekdays: Set<Int> {
    guard case .word(let word)? = token(at), MonthWords.month(word) == nil else { return [] }
    return MonthWords.weekdays(word)
  }

  /// Whether it names a day, but none that could be told without knowing when it was written: "tomorrow",
  /// "next Tuesday".
  static func isRelative(_ text: String) -> Bool {
    tokens(of: text).contains {
      guard case .word(let word) = $0 else { return false }
      return relative.contains(word)
        || word.count > 3 && (!MonthWords.weekdays(word).isEmpty || MonthWords.month(word) != nil)
    }
  }

  private static let relative: Set<String> = Set(
    """
    today tomorrow tonight yesterday week heute morgen ubermorgen gestern woche demain aujourd hier
    semaine hoy manana ayer semana oggi domani settimana hoje amanha
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The days of 1980 to 2100.
  private static let serials = 29_221...73_415

  /// Whether a cell is a number by which spreadsheets count days.
  private static func isSerial(_ text: String) -> Bool { Int(text).map(serials.contains) == true }
}
