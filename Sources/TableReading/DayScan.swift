import Core

/// Reads one cell: numbers, words and what stands between them.
struct DayScan {
  /// A part of a cell.
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  var tokens: [Token]
  var at = 0

  init(_ text: String) {
    tokens = Self.tokens(of: text)
  }

  mutating func read() -> (cell: DayCell, proves: DayCell.Order?) {
    if let cell = serial ?? epoch { return (cell, nil) }
    skipWeekday()
    guard let day = date() else { return (.unreadable(reason), nil) }
    var time: TimeCell?
    if at < tokens.count {
      skipSeparators()
      let first = at
      time = timeOfDay()
      if time == nil {
        at = first
        guard isRest else { return (.unreadable("it is more than one day"), nil) }
      } else if !isRest {
        return (.unreadable("it is more than a day and a time"), nil)
      }
    }
    switch day {
    case .named(let date):
      return date.exists ? (.day(date, time), nil) : (.unreadable(Self.noSuchDay), nil)
    case .numbers(let first, let second, let year):
      return Self.numeric(first, second, year, time)
    }
  }

  private static let noSuchDay = "there is no such day"

  private static func numeric(
    _ first: Int, _ second: Int, _ year: Int, _ time: TimeCell?
  ) -> (DayCell, DayCell.Order?) {
    let dayFirst = CivilDate(year: year, month: second, day: first)
    let monthFirst = CivilDate(year: year, month: first, day: second)
    switch (dayFirst.exists, monthFirst.exists) {
    case (true, true):
      return dayFirst == monthFirst
        ? (.day(dayFirst, time), nil)
        : (.either(dayFirst: dayFirst, monthFirst: monthFirst, time), nil)
    case (true, false): return (.day(dayFirst, time), second <= 12 && first > 12 ? .dayFirst : nil)
    case (false, true): return (.day(monthFirst, time), second > 12 ? .monthFirst : nil)
    case (false, false): return (.unreadable(noSuchDay), nil)
    }
  }

  private enum Written {
    case named(CivilDate)
    /// Day and month in an order that the cell does not tell.
    case numbers(Int, Int, year: Int)
  }

  private var reason: String {
    let numbers = tokens.count { if case .number = $0 { true } else { false } }
    if numbers == 1, tokens.count == 1 { return "it is a number" }
    if numbers == 1, tokens.contains(where: { month($0) != nil }) { return "it names no year" }
    return "it is not a day"
  }

  /// The day at the beginning, in any of the ways in which it is written.
  private mutating func date() -> Written? {
    if let day = yearFirst() ?? monthNamedFirst() ?? dayThenMonthName() { return .named(day) }
    return threeNumbers()
  }

  /// 2026-11-24, 2026/11/24, 2026.11.24, 2026年11月24日, 2026. 11. 24., 20261124.
  private mutating func yearFirst() -> CivilDate? {
    guard case .number(let year, let digits)? = token(at) else { return nil }
    if digits == 8, year / 10_000 > 1900, tokens.count == 1 {
      at += 1
      return CivilDate(year: year / 10_000, month: year / 100 % 100, day: year % 100)
    }
    guard digits == 4 else { return nil }
    var place = at + 1
    func skip(_ marks: String) {
      while case .sign(let sign)? = token(place), marks.contains(sign) { place += 1 }
      if case .word(let word)? = token(place), ["年", "月", "日", "년", "월", "일"].contains(word) {
        place += 1
      }
      while case .sign(let sign)? = token(place), sign == " " { place += 1 }
    }
    skip("-/. ")
    guard case .number(let month, ...2)? = token(place) else { return nil }
    place += 1
    skip("-/. ")
    guard case .number(let day, ...2)? = token(place) else { return nil }
    place += 1
    if case .word(let word)? = token(place), ["日", "일"].contains(word) { place += 1 }
    if case .sign(".")? = token(place) { place += 1 }
    at = place
    return CivilDate(year: year, month: month, day: day)
  }

  /// "March 12th, 2024".
  private mutating func monthNamedFirst() -> CivilDate? {
    guard let month = month(token(at)) else { return nil }
    var scan = self
    scan.at += 1
    scan.skip(". ")
    guard let day = scan.number(atMost: 31, digits: 1...2) else { return nil }
    scan.skipOrdinal()
    scan.skip(", -")
    guard let year = scan.year() else { return nil }
    self = scan
    return CivilDate(year: year, month: month, day: day)
  }

  /// "12 Mar 2024", "12. März 2024", "12 de marzo de 2024", "12-Mar-24".
  private mutating func dayThenMonthName() -> CivilDate? {
    var scan = self
    guard let day = scan.number(atMost: 31, digits: 1...2) else { return nil }
    scan.skipOrdinal()
    scan.skip(". -/")
    scan.skipWord("de")
    guard let month = month(scan.token(scan.at)) else { return nil }
    scan.at += 1
    scan.skip("., -/")
    scan.skipWord("de")
    guard let year = scan.year() else { return nil }
    self = scan
    return CivilDate(year: year, month: month, day: day)
  }

  /// 24.11.2026, whose order is known by its dots, 24/11/2026, 11-24-26.
  private mutating func threeNumbers() -> Written? {
    var scan = self
    guard let first = scan.number(atMost: 31, digits: 1...2),
      case .sign(let sign)? = scan.token(scan.at), "./-".contains(sign)
    else { return nil }
    scan.skip("\(sign) ")
    guard let second = scan.number(atMost: 31, digits: 1...2), scan.token(scan.at) == .sign(sign)
    else { return nil }
    scan.skip("\(sign) ")
    guard let year = scan.year() else { return nil }
    self = scan
    return sign == "."
      ? .named(CivilDate(year: year, month: second, day: first))
      : .numbers(first, second, year: year)
  }
}

extension DayScan {
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text.unaccented)
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits) ?? .max, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if "年月日년월일时時分시분".contains(first) {
        tokens.append(.word(String(first)))
        rest = rest.dropFirst()
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter && !"年月日년월일时時分시분".contains($0) }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      } else {
        tokens.append(.sign(first.isWhitespace ? " " : first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  func token(_ place: Int) -> Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  private func month(_ token: Token?) -> Int? {
    guard case .word(let word)? = token else { return nil }
    return MonthWords.month(word)
  }

  private mutating func number(atMost limit: Int, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = token(at), digits.contains(count), value <= limit
    else { return nil }
    at += 1
    return value
  }

  /// Four digits, or two of this century.
  private mutating func year() -> Int? {
    guard case .number(let value, let digits)? = token(at) else { return nil }
    switch digits {
    case 4 where (1900...2200).contains(value): at += 1
    case 2: at += 1
    default: return nil
    }
    return digits == 4 ? value : 2000 + value
  }

  mutating func skip(_ signs: String) {
    while case .sign(let sign)? = token(at), signs.contains(sign) { at += 1 }
  }

  mutating func skipWord(_ word: String) {
    guard token(at) == .word(word) else { return }
    at += 1
    skip(" ")
  }

  private mutating func skipOrdinal() {
    if case .word(let word)? = token(at), ["st", "nd", "rd", "th", "er"].contains(word) { at += 1 }
  }

  /// "Tue", "Dienstag,".
  private mutating func skipWeekday() {
    guard !weekdays.isEmpty else { return }
    at += 1
    skip("., ")
  }

  private mutating func skipSeparators() {
    skip(", -–")
    for word in ["t", "at", "um", "a", "kl", "o"] where token(at) == .word(word) {
      at += 1
      skip(". ")
      return
    }
  }

  /// Whether nothing more comes that means something.
  var isRest: Bool {
    tokens[at...].allSatisfy { $0 == .sign(" ") || $0 == .sign(".") || $0 == .sign(",") }
  }
}
