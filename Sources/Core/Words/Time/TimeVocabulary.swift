/// The words that times are written in, in lower case.
enum TimeVocabulary {
  /// 1 is Monday.
  static func weekday(_ word: String) -> Int? { number(of: word, in: weekdays) }

  /// 1 is January.
  static func month(_ word: String) -> Int? { number(of: word, in: months) }

  /// A number from one to twelve that is written out.
  static func number(_ word: String) -> Int? { numbers.firstIndex(of: word).map { $0 + 1 } }

  /// One of a unit in which spans are said.
  static func unit(_ word: String) -> TimePhrase.Shift? {
    switch word {
    case "m", "min", "mins", "minute", "minutes": .init(seconds: 60)
    case "h", "hr", "hrs", "hour", "hours": .init(seconds: 3600)
    case "d", "day", "days": .init(days: 1)
    case "w", "wk", "wks", "week", "weeks": .init(days: 7)
    case "fortnight", "fortnights": .init(days: 14)
    case "mo", "month", "months": .init(months: 1)
    case "y", "yr", "yrs", "year", "years": .init(months: 12)
    default: nil
    }
  }

  static func span(_ word: String) -> TimePhrase.Span? {
    switch word {
    case "week": .week
    case "month": .month
    case "year": .year
    default: nil
    }
  }

  /// Stand before what counts and say nothing of their own.
  static let fillers: Set<String> = ["on", "at", "by", "the", "of", "for", "from", "@"]
  /// Stand between the two ends of a range; a hyphen may belong to an offset as well.
  static let until: Set<String> = ["-", "–", "—", "to", "until", "till"]
  /// Name no time of day that people would agree on.
  static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "tonight", "night", "lunchtime", "lunch", "eod",
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  /// Abbreviations that are longer than three letters.
  private static let longer = ["tues", "weds", "thur", "thurs", "sept"]

  /// The place, from 1 on, of a name or of its first three letters.
  private static func number(of word: String, in names: [String]) -> Int? {
    guard word.count == 3 || longer.contains(word) || names.contains(word) else {
      return nil
    }
    let key = word == "weds" ? "wed" : word
    return names.firstIndex { $0.hasPrefix(key) }.map { $0 + 1 }
  }
}
