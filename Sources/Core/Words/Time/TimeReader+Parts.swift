/// Parts of a day, which say on which half of the clock an hour stands: "tonight 8", "tomorrow morning
/// 9", "at 3 in the afternoon".
extension TimeReader {
  /// Takes a part of a day, with the day that it says.
  mutating func takePartOfDay() throws(TimeParser.Failure) -> Bool {
    let days = ["this": 0, "last": -1]
    if let days = days[key(0)], let part = TimePhrase.PartOfDay(rawValue: key(1)),
      (part == .night) == (key(0) == "last")
    {
      set(.fromToday(days))
      return try take(part, until: place + 2)
    }
    if key(0) == "in", key(1) == "the", let part = TimePhrase.PartOfDay(rawValue: key(2)) {
      return try take(part, until: place + 3)
    }
    guard let part = TimePhrase.PartOfDay(rawValue: key(0)) else { return false }
    if part == .tonight { set(.fromToday(0)) }
    return try take(part, until: place + 1)
  }

  private mutating func take(
    _ part: TimePhrase.PartOfDay, until end: Int
  ) throws(TimeParser.Failure) -> Bool {
    guard phrase.part == nil else { return false }
    phrase.part = part
    place = end
    return true
  }

  /// The part of the day that is said anywhere.
  var partOfDay: TimePhrase.PartOfDay? {
    tokens.lazy.compactMap { TimePhrase.PartOfDay(rawValue: $0.key) }.first
  }
}

extension TimePhrase.PartOfDay {
  /// When it is, in seconds after midnight. Where people differ it is wide: what matters is that no
  /// hour is in it both before and after noon.
  var seconds: Range<Int> {
    switch self {
    case .morning: 3600..<12 * 3600
    case .afternoon: 12 * 3600..<19 * 3600
    case .evening, .tonight, .night: 17 * 3600..<24 * 3600
    }
  }
}
