import Core

extension DayScan {
  /// What a cell that holds a time of day alone says; nil where it holds none.
  static func time(_ text: String) -> TimeCell? {
    var scan = DayScan(text.trimmed)
    guard let time = scan.timeOfDay(), scan.isRest else { return nil }
    return time
  }

  /// "14:00", "2:00 PM", "14h30", "14.00 Uhr", "14:00:05Z", "2-3pm", "2 pm – 2:45 pm (GMT+1)", "14:00 CET".
  mutating func timeOfDay() -> TimeCell? {
    guard var start = wordedClock() ?? clock() ?? hourBeforeEnd() else { return nil }
    let zone = zone(isExact: start.hasSeconds)
    var time = TimeCell(second: 0, zone: zone)
    if let end = end() {
      if end.half != nil, start.half == nil, start.hour <= 12 {
        start.half = end.half
        if let second = start.second, let last = end.second, second >= last { start.half = .am }
      }
      time.end = end.second
      time.zone = zone ?? self.zone(isExact: false)
    }
    guard let second = start.second else { return nil }
    time.second = second
    time.isTwelveHour = start.half != nil
    time.isUncertain = start.isUncertain
    time.isWorded = start.isWorded
    return time
  }

  /// A time as it is written.
  private struct Written {
    enum Half { case am, pm }
    var hour: Int
    var minute = 0
    var seconds = 0
    var hasSeconds = false
    var half: Half?
    var hasZero: Bool
    /// Whether a word says it, or says that it is meant as it is.
    var isWorded = false

    /// Seconds of the day; nil where there is no such time.
    var second: Int? {
      var hour = hour
      if let half {
        guard (1...12).contains(hour) else { return nil }
        hour = hour % 12 + (half == .pm ? 12 : 0)
      }
      guard hour < 24, minute < 60, seconds < 60 else { return nil }
      return hour * 3600 + minute * 60 + seconds
    }

    var isUncertain: Bool { half == nil && !hasZero && (1...6).contains(hour) }
  }

  /// "noon", "12 noon", "midnight", "12 Uhr mittags".
  private mutating func wordedClock() -> Written? {
    var scan = self
    if case .number(12, _)? = scan.token(scan.at) {
      scan.at += 1
      scan.skip(" ")
      if scan.skipAny(["uhr", "h", "o"]) { scan.skip(" ") }
    }
    guard case .word(let word)? = scan.token(scan.at) else { return nil }
    let hour: Int
    if Self.noons.contains(word) {
      hour = 12
    } else if Self.midnights.contains(word) {
      hour = 0
    } else {
      return nil
    }
    scan.at += 1
    self = scan
    return Written(hour: hour, hasZero: true, isWorded: true)
  }

  private static let noons: Set<String> = [
    "noon", "midday", "mittag", "mittags", "midi", "mediodia", "mezzogiorno", "middag", "poludnie",
  ]
  private static let midnights: Set<String> = [
    "midnight", "mitternacht", "mitternachts", "minuit", "medianoche", "mezzanotte", "middernacht",
    "midnatt",
  ]

  private mutating func clock() -> Written? {
    var scan = self
    guard case .number(let hour, let digits)? = scan.token(scan.at), digits <= 2 else { return nil }
    scan.at += 1
    var time = Written(hour: hour, hasZero: digits == 2)
    var isTime = false
    if let minute = scan.part(after: ":.h") {
      time.minute = minute
      isTime = true
      if let seconds = scan.part(after: ":") {
        time.seconds = seconds
        time.hasSeconds = true
        scan.skipFraction()
      }
    } else if scan.skipAny(["h", "时", "時", "시"]) {
      isTime = true
      scan.skip(" ")
      scan.takeMinutes(&time)
    } else {
      // "14 h 30", "14 Uhr 30".
      var spaced = scan
      spaced.skip(" ")
      if spaced.skipAny(["h", "uhr", "heures", "horas"]) {
        (isTime, time.hasZero) = (true, true)
        scan = spaced
        spaced.skip(" ")
        if spaced.takeMinutes(&time) { scan = spaced }
      }
    }
    var rest = scan
    rest.skip(" ")
    if let half = rest.half() {
      time.half = half
      isTime = true
      scan = rest
    } else if rest.skipAny(["uhr", "h", "hrs", "hours"]) {
      isTime = true
      time.hasZero = true
      scan = rest
    }
    guard isTime else { return nil }
    self = scan
    return time
  }

  /// - Returns: whether there are any.
  @discardableResult
  private mutating func takeMinutes(_ time: inout Written) -> Bool {
    guard case .number(let minute, ...2)? = token(at) else { return false }
    time.minute = minute
    at += 1
    _ = skipAny(["min", "分", "분"])
    return true
  }

  /// The "2" of "2-3pm", the "14" of "14–15 Uhr": an hour alone, which the end behind it tells to be one.
  private mutating func hourBeforeEnd() -> Written? {
    var scan = self
    guard case .number(let hour, let digits)? = scan.token(scan.at), digits <= 2 else { return nil }
    scan.at += 1
    var rest = scan
    guard let end = rest.end(), end.half != nil || end.hasZero else { return nil }
    self = scan
    return Written(hour: hour, hasZero: end.half == nil)
  }

  /// Two digits behind one of some signs, of which `h` is a word to the scan.
  private mutating func part(after signs: String) -> Int? {
    switch token(at) {
    case .sign(let sign)? where signs.contains(sign): break
    case .word("h")? where signs.contains("h"): break
    default: return nil
    }
    guard case .number(let value, digits: 2)? = token(at + 1) else { return nil }
    at += 2
    return value
  }

  private mutating func skipFraction() {
    guard case .sign(".")? = token(at), case .number? = token(at + 1) else { return }
    at += 2
  }

  private mutating func skipAny(_ words: Set<String>) -> Bool {
    guard case .word(let word)? = token(at), words.contains(word) else { return false }
    at += 1
    return true
  }

  /// "PM", "p.m.".
  private mutating func half() -> Written.Half? {
    if skipAny(["am"]) { return .am }
    if skipAny(["pm"]) { return .pm }
    for (letter, half) in [("a", Written.Half.am), ("p", .pm)]
    where token(at) == .word(letter) && token(at + 1) == .sign(".") && token(at + 2) == .word("m") {
      at += 3
      if token(at) == .sign(".") { at += 1 }
      return half
    }
    return nil
  }

  private mutating func end() -> Written? {
    var scan = self
    scan.skip(" ")
    switch scan.token(scan.at) {
    case .sign("-")?, .sign("–")?, .sign("—")?, .sign("~")?, .sign("→")?, .word("to")?,
      .word("bis")?:
      scan.at += 1
    default: return nil
    }
    scan.skip(" ")
    guard let end = scan.clock() else { return nil }
    self = scan
    return end
  }

  /// "CET", "(PST)" as letters; "Europe/Paris", "(Paris)" as they are written.
  private mutating func namedZone() -> String? {
    var scan = self
    scan.skip(" ")
    let isBracketed = scan.token(scan.at) == .sign("(")
    scan.skip("(")
    guard case .word(let word)? = scan.token(scan.at) else { return nil }
    scan.at += 1
    var name = ZoneLetters.zone(word) ?? word
    if name == word {
      var isPath = false
      while case .sign(let sign)? = scan.token(scan.at), "/_ -".contains(sign),
        sign == "/" || sign == "_" || isBracketed || isPath && sign == "-",
        case .word(let more)? = scan.token(scan.at + 1)
      {
        isPath = isPath || sign == "/"
        name += "\(sign)\(more)"
        scan.at += 2
      }
      guard isPath || isBracketed && scan.token(scan.at) == .sign(")") else { return nil }
    }
    scan.skip(")")
    self = scan
    return name
  }

  /// "Z", "+02:00", "UTC", "(GMT+1)" as the name of a fixed zone; "CET" and cities as ones of their own.
  /// - Parameter isExact: whether seconds stand before it; without them "-09:00" is an end.
  private mutating func zone(isExact: Bool) -> String? {
    var scan = self
    scan.skip(" (")
    let isNamed = scan.skipAny(["gmt", "utc", "z"])
    var zone = isNamed ? "UTC" : nil
    if case .sign(let sign)? = scan.token(scan.at),
      sign == "+" || (sign == "-" && (isNamed || isExact)),
      case .number(let hours, let digits)? = scan.token(scan.at + 1),
      digits == 4 || (digits <= 2 && (isNamed || scan.token(scan.at + 2) == .sign(":")))
    {
      scan.at += 2
      var minutes = digits == 4 ? hours / 100 * 60 + hours % 100 : hours * 60
      if scan.token(scan.at) == .sign(":"),
        case .number(let more, digits: 2)? = scan.token(scan.at + 1)
      {
        minutes += more
        scan.at += 2
      }
      guard minutes < 24 * 60 else { return nil }
      zone = Zone(fixedOffset: (sign == "-" ? -60 : 60) * minutes).identifier
    }
    guard zone != nil else { return namedZone() }
    scan.skip(")")
    self = scan
    return zone
  }
}
