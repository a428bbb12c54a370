/// Reads the words of a time from left to right, in whatever order its parts stand, each at most
/// once.
struct TimeReader {
  let text: String
  private let lookUp: (String) -> Zone?
  let tokens: [TimeToken]
  /// The token that is read next.
  var place = 0
  var phrase = TimePhrase()
  /// See ``TimeParser/chosen``.
  var chosen: [String] = []
  /// How it may be written, for sentences.
  var example = TimeParser.example(.either)
  /// Whether a day is wanted, and no time of day.
  var isDay = false
  /// Where what is meant lies, for sentences.
  var direction = TimeParser.Direction.either
  /// Whether the date was written as in ISO 8601, so that a time of day behind it is one of 24
  /// hours and may have an offset.
  var isExact = false
  /// Whether a "T" joins the two, so that a hyphen behind them leads to an offset and nothing else.
  var isJoined = false

  init(_ text: String, zone: @escaping (String) -> Zone?) {
    self.text = text
    lookUp = zone
    tokens = TimeToken.tokens(of: text)
  }

  /// - Throws: ``TimeParser/Failure`` at the first word that is no part of a time.
  mutating func read() throws(TimeParser.Failure) -> TimePhrase {
    while place < tokens.count {
      let start = place
      guard try takePart() else { throw unknown(at: start) }
    }
    guard phrase.isOfTime else { throw unknown(at: 0) }
    return phrase
  }

  /// Takes one part of a time.
  /// - Returns: false where the next word begins none.
  private mutating func takePart() throws(TimeParser.Failure) -> Bool {
    if key(0) == "now" {
      phrase.isNow = true
      place += 1
      return true
    }
    // One by one: "||" forgets which error is thrown.
    if isHourWithH, try takeClock() { return true }
    if try takePartOfDay() { return true }
    if try takeShift() { return true }
    if try takeNumericDate() { return true }
    if try takeNamedDate() { return true }
    if try takeOrdinal() { return true }
    if try takeClock() { return true }
    if try takeRelativeDay() { return true }
    if try takeEdge() { return true }
    if try takeWeekday() { return true }
    if try takeSpan() { return true }
    if TimeVocabulary.fillers.contains(key(0)), place + 1 < tokens.count {
      place += 1
      return true
    }
    return try takeZone()
  }

  /// The word `ahead` of the next one, in lower case; empty behind the last one.
  func key(_ ahead: Int) -> String { keyed(place + ahead) }

  /// The word at a place, in lower case.
  func keyed(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }

  func token(_ place: Int) -> TimeToken? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// Whether a token stands at a place with no blank before it.
  func isGlued(_ place: Int) -> Bool { token(place)?.isGlued == true }

  /// Notes which day is meant. A bare weekday beside another day has to agree with it.
  mutating func set(_ day: TimePhrase.Day) {
    switch (phrase.day, day) {
    case (nil, _): phrase.day = day
    case (.weekday(let weekday, .unsaid), .within(.week, let weeks)),
      (.within(.week, let weeks), .weekday(let weekday, .unsaid)):
      phrase.day = .weekday(weekday, .counted(weeks))
    case (.weekday(let weekday, .unsaid), _):
      phrase.weekday = weekday
      phrase.day = day
    case (_, .weekday(let weekday, .unsaid)) where phrase.weekday == nil:
      phrase.weekday = weekday
    default: phrase.otherDays.append(day)
    }
  }

  private mutating func takeZone() throws(TimeParser.Failure) -> Bool {
    guard token(place)?.isWord == true, phrase.zone == nil, !phrase.isLengthAlone else {
      return false
    }
    let name = run(at: place)
    if let known = ZoneLetters.seasonal(name.lowercased()), let zone = lookUp(known.zone) {
      guard phrase.offset ?? known.offset == known.offset else {
        throw failure("“\(text)” says two offsets", "leave only one of them")
      }
      (phrase.zone, phrase.offset) = (zone, known.offset)
    } else if let zone = zone(named: name) {
      phrase.zone = zone
    } else {
      return false
    }
    place += 1
    while isGlued(place) { place += 1 }
    return true
  }

  private func zone(named name: String) -> Zone? {
    if ["z", "utc", "gmt"].contains(name.lowercased()) { return .utc }
    return Zone(fixedIdentifier: name.uppercased()) ?? lookUp(name)
  }

  func failure(_ problem: String, _ advice: String? = nil) -> TimeParser.Failure {
    .init(problem, advice)
  }

  /// What is written without a blank from a place on.
  func run(at place: Int) -> String {
    var end = place + 1
    while isGlued(end) { end += 1 }
    return tokens[min(place, tokens.count)..<min(end, tokens.count)].map(\.text).joined()
  }

  /// Why the word at a place is no part of a time.
  private func unknown(at place: Int) -> TimeParser.Failure {
    let word = run(at: place)
    if TimeVocabulary.partsOfDay.contains(keyed(place)) {
      return isDay ? .onlyDay(of: text) : .noTimeOfDay(word)
    }
    guard phrase.isOfTime else {
      return .init(
        "“\(text)” is no \(isDay ? "day" : "date or time")", "write it like \(example)",
        isOfTime: false)
    }
    guard !isDay else {
      return failure("“\(word)” is not understood in “\(text)”", "write it like \(example)")
    }
    let isOffset = word.first == "+" || word.first == "-"
    let isAbbreviation = (3...5).contains(word.count) && word.allSatisfy(\.isUppercase)
    if isOffset || isAbbreviation || (token(place)?.isWord == true && word.contains("/")) {
      return failure("“\(word)” is no time zone that is known here", "write it like Europe/Berlin")
    }
    let zone = word.first?.isUppercase == true ? ", and a zone like Europe/Berlin or +02:00" : ""
    return failure(
      "“\(word)” is not understood in “\(text)”",
      "write it like \(example)\(zone)")
  }
}
