/// A day that a sentence names, with all words that name it: "Friday, 4 December", "Friday next week".
struct DayMention {
  private enum Meaning {
    /// Days from the present one on.
    case ahead(Int)
    /// Weeks from the present one on, and a day of it where one is named.
    case week(Int, weekday: Int?)
    /// "the end of the week": of the present one, or at its very end of the coming one.
    case restOfWeek
    /// Months from the present one on: "next month".
    case month(Int)
    /// "the end of November".
    case namedMonth(Int)
    case date(month: Int, day: Int)
    /// "Friday 4/12", in which order soever, and it may be an hour.
    case figures(Int, Int, weekday: Int)
    /// "the 4th" of a month that is not said, with its weekday or alone.
    case dayOfMonth(Int, isAlone: Bool)
    case weekday(Int)
    /// "next Friday": the coming one or the one after it.
    case nextWeekday(Int)
    /// "the Friday": of whichever week was spoken of.
    case someWeekday(Int)
  }

  /// Indices of words.
  let words: Range<Int>
  private let meaning: Meaning

  /// Whether it says enough to be another day than the promised one: "the 4th" may be a floor.
  var isTelling: Bool { if case .dayOfMonth(_, true) = meaning { false } else { true } }

  /// Whether a day may be meant.
  func mayBe(_ day: CivilDate, today: CivilDate) -> Bool {
    switch meaning {
    case .ahead(let count): return day == today.adding(days: count)
    case .week(let count, let weekday):
      let monday = today.adding(days: 1 - today.weekday + count * 7)
      return (monday...monday.adding(days: 6)).contains(day)
        && weekday.map { $0 == day.weekday } ?? true
    case .restOfWeek:
      let isOver = today.weekday > 5
      return (0...(isOver ? 1 : 0)).contains {
        DayMention(words: words, meaning: .week($0, weekday: nil)).mayBe(day, today: today)
      }
    case .month(let count):
      return day.year * 12 + day.month == today.year * 12 + today.month + count
    case .namedMonth(let month): return day.month == month
    case .date(let month, let number): return day.month == month && day.day == number
    case .figures(let left, let right, let weekday):
      return [day.day, day.month] == [left, right] || [day.month, day.day] == [left, right]
        || DayMention(words: words, meaning: .weekday(weekday)).mayBe(day, today: today)
    case .dayOfMonth(let number, _): return day.day == number
    case .someWeekday(let weekday): return day.weekday == weekday && day >= today
    case .weekday(let weekday), .nextWeekday(let weekday):
      let coming = today.adding(days: (weekday - today.weekday + 7) % 7)
      if case .nextWeekday = meaning, day == coming.adding(days: 7) { return true }
      // A day weeks ahead may be named by its weekday alone, and so may that in a week from today.
      return day == coming || coming == today && day == today.adding(days: 7)
        || day > coming.adding(days: 7) && day.weekday == weekday
    }
  }

  /// Whether a day that is over may be meant: of one of the week no more is asked than that it is that one.
  func mayHaveBeen(_ day: CivilDate, today: CivilDate) -> Bool {
    switch meaning {
    case .weekday(let weekday), .nextWeekday(let weekday), .someWeekday(let weekday),
      .figures(_, _, let weekday) where weekday == day.weekday:
      weekday == day.weekday
    case .ahead, .week, .restOfWeek, .month: false
    default: mayBe(day, today: today)
    }
  }

  /// The days that are named in a row of words.
  static func all(in words: ArraySlice<LetterWord>) -> [DayMention] {
    let reader = DayReader(words: words)
    var result: [DayMention] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let (range, meaning) = reader.mention(at: index) {
        result.append(DayMention(words: range, meaning: meaning))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// Reads a day from a word on.
  private struct DayReader {
    let words: ArraySlice<LetterWord>

    func mention(at index: Int) -> (Range<Int>, Meaning)? {
      if let weekday = DayWords.weekdays[key(index)] { return self.weekday(weekday, at: index) }
      if let date = date(at: index) {
        // "4 December, a Friday" is one day.
        let end = date.0.upperBound
        let last = (end..<end + 2).first { DayWords.weekdays[key($0)] != nil }
        return (date.0.lowerBound..<(last.map { $0 + 1 } ?? end), date.1)
      }
      switch key(index) {
      case "today", "tonight": return (index..<index + 1, .ahead(0))
      case "tomorrow": return (index..<index + 1, .ahead(1))
      case "this" where key(index + 1) == "week":
        return (index..<index + 2, .week(0, weekday: nil))
      case "this" where key(index + 1) == "month": return (index..<index + 2, .month(0))
      case "next" where key(index + 1) == "month": return (index..<index + 2, .month(1))
      case "end", "middle", "start", "beginning": return part(at: index)
      case "early", "mid", "late":
        return DayWords.months[key(index + 1)].map { (index..<index + 2, .namedMonth($0)) }
      case "the":
        guard date(at: index + 1) == nil, let day = Self.ordinal(key(index + 1)) else { return nil }
        return (index..<index + 2, .dayOfMonth(day, isAlone: true))
      default:
        return nextWeek(at: index).map { (index..<$0, .week(1, weekday: nil)) }
      }
    }

    /// "end of the week", "end of this month", "end of November". Where no bound stands before it "the end
    /// of the week" may be that of any: "at the end of the week we count the stock".
    private func part(at index: Int) -> (Range<Int>, Meaning)? {
      var next = index + 1
      if key(next) == "of" { next += 1 }
      if key(next) == "next", key(next + 1) == "month" { return (index..<next + 2, .month(1)) }
      let isThis = key(next) == "this"
      if isThis || key(next) == "the" { next += 1 }
      if let month = DayWords.months[key(next)] { return (index..<next + 1, .namedMonth(month)) }
      let bound = key(index - 1) == "the" ? index - 2 : index - 1
      guard isThis || DayWords.bounds.contains(key(bound)) else { return nil }
      switch key(next) {
      case "week": return (index..<next + 1, .restOfWeek)
      case "month": return (index..<next + 1, .month(0))
      default: return nil
      }
    }

    private func key(_ index: Int) -> String {
      words.indices.contains(index) ? words[index].key.withoutPossessive : ""
    }

    private func weekday(_ weekday: Int, at index: Int) -> (Range<Int>, Meaning) {
      let next = index + 1
      // "Friday, the 4th", "Freitag, den 4. Dezember", "vendredi de la semaine prochaine".
      let start = (next..<next + 3).first { !DayWords.fillers.contains(key($0)) } ?? next
      if let date = date(at: start) { return (index..<date.0.upperBound, date.1) }
      // "Freitag, den 4. Dezember" is two sentences to who reads English.
      let isLast = start + 1 == words.endIndex
      if let day = isLast ? Self.day(key(start)) : Self.ordinal(key(start)) {
        return (index..<start + 1, .dayOfMonth(day, isAlone: false))
      }
      if let (left, right) = figures(at: start) {
        return (index..<start + 2, .figures(left, right, weekday: weekday))
      }
      if let end = nextWeek(at: start) { return (index..<end, .week(1, weekday: weekday)) }
      if key(next) == "week" { return (index..<next + 1, .week(1, weekday: weekday)) }
      switch key(index - 1) {
      case "next": return (index..<next, .nextWeekday(weekday))
      case "the", "that": return (index..<next, .someWeekday(weekday))
      case "on",
        "from" where key(index - 2) == "week":
        return (index..<next, .nextWeekday(weekday))
      default: return (index..<next, .weekday(weekday))
      }
    }

    private func figures(at index: Int) -> (Int, Int)? {
      guard words.indices.contains(index + 1),
        words[index].range.upperBound + 1 == words[index + 1].range.lowerBound,
        let left = Int(key(index)), let right = Int(key(index + 1))
      else { return nil }
      return (left, right)
    }

    /// "4 December", "4th of December", "December 4th".
    private func date(at index: Int) -> (Range<Int>, Meaning)? {
      if let month = DayWords.months[key(index)] {
        return Self.day(key(index + 1)).map {
          (index..<index + 2, .date(month: month, day: $0))
        }
      }
      guard let day = Self.day(key(index)) else { return nil }
      let isJoined = ["of", "de", "d"].contains(key(index + 1))
      let second = isJoined ? index + 2 : index + 1
      return DayWords.months[key(second)].map {
        (index..<second + 1, .date(month: $0, day: day))
      }
    }

    /// Where "next week" ends that begins here.
    private func nextWeek(at index: Int) -> Int? {
      DayWords.nextWeek.contains(key(index) + " " + key(index + 1)) ? index + 2 : nil
    }

    /// 4 of "4th".
    private static func ordinal(_ key: String) -> Int? {
      key.last?.isLetter == true ? day(key) : nil
    }

    private static func day(_ key: String) -> Int? {
      let digits = key.prefix { $0.isASCII && $0.isNumber }
      guard ["", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count)) else { return nil }
      return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }
  }
}

/// The words of days, in the languages in which letters are read, as ``LetterWord/key``.
private enum DayWords {
  static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5,
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "lunes": 1, "martes": 2,
    "miercoles": 3, "jueves": 4, "viernes": 5,
  ]

  static let months: [String: Int] = {
    let table = """
      january jan januar janvier enero
      february feb februar fevrier febrero
      march mar marz mars marzo
      april apr avril abril
      may mai mayo
      june jun juni juin junio
      july jul juli juillet julio
      august aug aout agosto
      september sep sept septembre septiembre
      october oct oktober octobre octubre
      november nov novembre noviembre
      december dec dezember decembre diciembre
      """
    var months: [String: Int] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// What may stand between a weekday and its date.
  static let fillers: Set<String> = ["the", "den", "dem", "le", "el", "of", "de", "la", "in"]

  /// What stands before the time by which something is to happen.
  static let bounds: Set<String> = ["by", "before", "until", "till", "til", "towards", "toward"]

  static let nextWeek: Set<String> = [
    "next week", "nachster woche", "nachste woche", "kommender woche", "semaine prochaine",
    "proxima semana",
  ]
}
