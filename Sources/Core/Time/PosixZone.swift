/// The rule by which a zone goes on after the last transition in its file, such as
/// `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1 TZ, with the extensions of RFC 8536).
struct PosixZone: Hashable, Sendable {
  let standardOffset: Int
  let daylight: Daylight?

  struct Daylight: Hashable, Sendable {
    let offset: Int
    let begins: Change
    let ends: Change
  }

  /// A day of the year and the wall clock on it at which the offset changes.
  struct Change: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// 1 to 365; 29 February is never counted.
      case julian(Int)
      /// 0 to 365; 29 February is counted.
      case ordinal(Int)
      /// The `week`th weekday (0 is Sunday) of a month; 5 is the last one.
      case weekday(month: Int, week: Int, weekday: Int)
    }
    let day: Day
    /// Seconds after midnight; may be negative or beyond the day.
    let second: Int
  }

  init?(_ text: String) {
    var parser = Parser(Array(text.utf8))
    guard parser.name(), let standard = parser.time() else { return nil }
    standardOffset = -standard
    guard !parser.isAtEnd else {
      daylight = nil
      return
    }
    guard parser.name() else { return nil }
    let offset = parser.peek == UInt8(ascii: ",") ? standardOffset + 3600 : -(parser.time() ?? 0)
    guard let begins = parser.change(), let ends = parser.change(), parser.isAtEnd else {
      return nil
    }
    daylight = Daylight(offset: offset, begins: begins, ends: ends)
  }

  /// Seconds east of UTC at a second since 1970.
  func offset(atSecond second: Int) -> Int {
    guard let daylight else { return standardOffset }
    let year = CivilTime(secondsSince1970: second + standardOffset).date.year
    let begins = daylight.begins.secondsSince1970(in: year) - standardOffset
    let ends = daylight.ends.secondsSince1970(in: year) - daylight.offset
    let isDaylight =
      begins < ends
      ? (begins..<ends).contains(second) : !(ends..<begins).contains(second)
    return isDaylight ? daylight.offset : standardOffset
  }
}

extension PosixZone.Change {
  /// The wall clock of the change in a year, as seconds since 1970 on its own face.
  func secondsSince1970(in year: Int) -> Int {
    let newYear = CivilDate(year: year, month: 1, day: 1)
    let date: CivilDate
    switch day {
    case .ordinal(let number): date = newYear.adding(days: number)
    case .julian(let number):
      let isLeap = CivilDate(year: year, month: 2, day: 29).exists
      date = newYear.adding(days: number - 1 + (isLeap && number > 59 ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      let first = CivilDate(year: year, month: month, day: 1)
      var found = first.adding(days: (weekday - first.weekday % 7 + 7) % 7 + (week - 1) * 7)
      if found.month != month { found = found.adding(days: -7) }
      date = found
    }
    return date.daysSince1970 * 86_400 + second
  }
}

extension PosixZone {
  /// Reads the rule's text from left to right.
  private struct Parser {
    let bytes: [UInt8]
    var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }
    var peek: UInt8? { isAtEnd ? nil : bytes[at] }

    mutating func take(_ character: Character) -> Bool {
      guard peek == character.asciiValue else { return false }
      at += 1
      return true
    }

    /// `CET` or `<+03>`.
    mutating func name() -> Bool {
      let start = at
      if take("<") {
        while let byte = peek, byte != UInt8(ascii: ">") { at += 1 }
        return take(">")
      }
      while let byte = peek, (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(byte) { at += 1 }
      return at > start
    }

    mutating func number() -> Int? {
      let start = at
      var value = 0
      while let byte = peek, (48...57).contains(byte), at - start < 6 {
        value = value * 10 + Int(byte) - 48
        at += 1
      }
      return at > start ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let sign = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where take(":") { seconds += (number() ?? 0) * unit }
      return sign * seconds
    }

    /// `,M3.5.0/2`, `,J60` or `,59`.
    mutating func change() -> Change? {
      guard take(",") else { return nil }
      let day: Change.Day
      if take("M") {
        guard let month = number(), (1...12).contains(month), take("."), let week = number(),
          (1...5).contains(week), take("."), let weekday = number(), weekday < 7
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if take("J") {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), number < 366 else { return nil }
        day = .ordinal(number)
      }
      return Change(day: day, second: take("/") ? time() ?? 7200 : 7200)
    }
  }
}
