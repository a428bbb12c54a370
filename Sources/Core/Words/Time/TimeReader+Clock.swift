/// Times of day: "9:30", "3pm", "noon", "15:00-15:45", "3 to 4pm", "14:00+01:00".
extension TimeReader {
  /// A time of day as it is written.
  private struct Hand {
    var seconds: Int
    /// True for p.m., nil where neither is said.
    var isPM: Bool?
    /// Whether it can be read on a clock of twelve hours, and is, with am or pm behind it.
    var isTwelveHour: Bool
    var isMidnight = false
    let text: String
    let end: Int

    func on(_ isPM: Bool) -> Int {
      guard isTwelveHour else { return seconds }
      return seconds % 43_200 + (isPM ? 43_200 : 0)
    }
  }

  /// Takes a time of day, the time until which it lasts, and the offset behind it.
  mutating func takeClock() throws(TimeParser.Failure) -> Bool {
    if isDay { try refuseClock() }
    guard let said = try hand(at: place) else { return false }
    let start = try settled(said)
    guard phrase.clock == nil else {
      throw failure("“\(start.text)” is a second time of day", "leave only one of them")
    }
    place = start.end
    let isApart = start.text.contains(":") && !isGlued(place) && isGlued(place + 1)
    if isExact || isApart, try takeOffset(after: start) {
      phrase.clock = .init(start: isExact ? start.seconds : try alone(start))
      return true
    }
    try refuseLengthBelowZero(after: start)
    if TimeVocabulary.until.contains(key(0)), let end = try hand(at: place + 1) {
      let hyphen = place
      let clock = try clock(from: start, until: end)
      if clock.end.map({ $0 > 86_400 }) == true { try refuseOffset(at: hyphen, after: start) }
      place = end.end
      phrase.clock = clock
    } else {
      phrase.clock = .init(start: try alone(start), isMidnight: start.isMidnight)
    }
    _ = try takeOffset(after: nil)
    return true
  }

  /// Throws at a time of day where a day is wanted; a number alone is none of the two.
  private func refuseClock() throws(TimeParser.Failure) {
    let isNumber = (token(place)?.digits ?? 0) > 0
    guard isNumber || ["noon", "midnight"].contains(key(0)) else { return }
    let isAlone = isNumber && !isGlued(place + 1) && halfOfDay(at: place + 1) == nil
    guard isAlone, !phrase.isOfTime else { throw .onlyDay(of: text) }
    throw failure("“\(key(0))” is no day", "write it like \(example)")
  }

  /// Of "3pm -1h" no one can say whether it is over at 1, an hour later or was an hour earlier.
  private func refuseLengthBelowZero(after start: Hand) throws(TimeParser.Failure) {
    guard keyed(place) == "-", token(place + 1)?.number != nil, isGlued(place + 2),
      ["h", "m", "min"].contains(keyed(place + 2)), !isHourWithH(place + 1)
    else { return }
    let length = run(at: place + 1)
    throw failure(
      "“-\(length)” is no length of time", "write it like \(start.text) \(length)")
  }

  /// The time of day at a place.
  /// - Returns: nil where none begins there.
  private func hand(at place: Int) throws(TimeParser.Failure) -> Hand? {
    switch keyed(place) {
    case "noon":
      return Hand(seconds: 43_200, isPM: true, isTwelveHour: false, text: "noon", end: place + 1)
    case "midnight":
      return Hand(
        seconds: 0, isTwelveHour: false, isMidnight: true, text: "midnight", end: place + 1)
    default: break
    }
    guard let hour = token(place), let hours = hour.number, hour.digits <= 2 else { return nil }
    let isWithH = isHourWithH(place)
    let minutes = sexagesimal(behind: place)
    let seconds = minutes.flatMap { sexagesimal(behind: $0.end - 1) }
    var end = seconds?.end ?? minutes?.end ?? (isWithH ? place + 2 : place + 1)
    if seconds != nil, keyed(end) == ".", isGlued(end), token(end + 1)?.number != nil { end += 2 }
    let half = halfOfDay(at: end)
    let text = tokens[place..<(half?.end ?? end)].map(\.text).joined()
    end = half?.end ?? end
    guard hours < 24, half == nil || (1...12).contains(hours), !isInWord(end) else {
      throw failure("“\(run(at: place))” is no time of day", "write it like 9:30 or 3pm")
    }
    if hours == 0, minutes == nil, half == nil, !isExact, !isWithH {
      throw failure("“\(hour.text)” is no time of day", "write it like 9:30, or 0:00 for midnight")
    }
    let time = hours * 3600 + (minutes?.value ?? 0) * 60 + (seconds?.value ?? 0)
    let isTwelveHour = (1...12).contains(hours) && hour.text.first != "0"
    var hand = Hand(
      seconds: time, isPM: half?.isPM, isTwelveHour: isTwelveHour, text: text, end: end)
    if let isPM = half?.isPM { hand.seconds = hand.on(isPM) }
    return hand
  }

  /// A time on the half of the clock that the part of the day says.
  private func settled(_ hand: Hand) throws(TimeParser.Failure) -> Hand {
    guard let part = partOfDay else { return hand }
    var hand = hand
    if hand.isPM == nil, hand.isTwelveHour {
      guard let isPM = [false, true].first(where: { part.seconds.contains(hand.on($0)) }) else {
        throw failure("“\(hand.text)” is not in the “\(part.rawValue)”", "write am or pm behind it")
      }
      (hand.isPM, hand.seconds) = (isPM, hand.on(isPM))
    }
    guard part.seconds.contains(hand.seconds), !hand.isMidnight else {
      throw failure(
        "“\(hand.text)” and “\(part.rawValue)” contradict each other", "leave one of them")
    }
    return hand
  }

  /// Whether "15h" or "15h30" stands here and is a time of day: hours of two digits, and no time is
  /// said otherwise, beside which it is how long something takes.
  var isHourWithH: Bool {
    let others: Set<String> = [":", "am", "pm", "noon", "midnight", "ago"]
    return phrase.clock == nil && isHourWithH(place)
      && !tokens.contains { others.contains($0.key) }
  }

  /// Whether "15h" stands there, or "15h30", as some languages write a time of day.
  func isHourWithH(_ place: Int) -> Bool {
    guard let hour = token(place), let hours = hour.number, hour.digits == 2,
      (10..<24).contains(hours),
      keyed(place + 1) == "h", isGlued(place + 1)
    else { return false }
    return !isGlued(place + 2) || sexagesimal(behind: place) != nil
      || TimeVocabulary.until.contains(keyed(place + 2))
  }

  /// Two digits below 60 behind a colon, or an "h", that stands behind the token at a place.
  private func sexagesimal(behind place: Int) -> (value: Int, end: Int)? {
    guard [":", "h"].contains(keyed(place + 1)), isGlued(place + 1), isGlued(place + 2),
      let token = token(place + 2), token.digits == 2, let value = token.number, value < 60
    else { return nil }
    return (value, place + 3)
  }

  /// "am", "p.m." and so on at a place.
  private func halfOfDay(at place: Int) -> (isPM: Bool, end: Int)? {
    switch keyed(place) {
    case "am": (false, place + 1)
    case "pm": (true, place + 1)
    case "a", "p":
      if keyed(place + 1) == ".", keyed(place + 2) == "m" {
        (keyed(place) == "p", keyed(place + 3) == "." ? place + 4 : place + 3)
      } else {
        nil
      }
    default: nil
    }
  }

  /// Whether the token at a place goes on with what stands before it, so that this is no time.
  private func isInWord(_ place: Int) -> Bool {
    guard let token = token(place), token.isGlued else { return false }
    return token.key != "z" && token.key != "+" && !TimeVocabulary.until.contains(token.key)
  }

  /// The seconds of a time that no other one explains.
  ///
  /// "3" and "3:30" are at night on a clock of 24 hours and in the afternoon to many of those who
  /// write so. "03:30" and a time behind an ISO date are meant as they are.
  private func alone(_ hand: Hand) throws(TimeParser.Failure) -> Int {
    guard !isExact, hand.isPM == nil, hand.isTwelveHour, hand.seconds < 7 * 3600 else {
      return hand.seconds
    }
    let readings = ["\(hand.text)am", "\(hand.text)pm"]
    guard let half = readings.firstIndex(where: chosen.contains) else {
      throw .init(
        "“\(hand.text)” could be at night or in the afternoon", "write am or pm behind it",
        readings: readings)
    }
    return hand.on(half == 1)
  }

  private func clock(
    from start: Hand, until end: Hand
  ) throws(TimeParser.Failure) -> TimePhrase.Clock {
    var (first, last) = (start.seconds, end.seconds)
    switch (start.isPM, end.isPM) {
    case (nil, let isPM?) where start.isTwelveHour:
      first = start.on(isPM) < last ? start.on(isPM) : start.on(!isPM)
    case (let isPM?, nil) where end.isTwelveHour:
      last = end.on(isPM) > first ? end.on(isPM) : end.on(!isPM)
    case (nil, nil):
      first = try alone(start)
      if end.isMidnight { last = 86_400 }
    default: break
    }
    if last <= first { last += 86_400 }
    guard last - first < 43_200 else {
      throw failure("“\(start.text)–\(end.text)” ends before it begins, or takes half a day")
    }
    return .init(start: first, end: last, isMidnight: start.isMidnight)
  }

  /// Takes "Z", "+01:00", "+0100" or "-05" behind a time of day.
  /// - Parameter start: the time, where a hyphen may just as well lead to a second one.
  private mutating func takeOffset(after start: Hand?) throws(TimeParser.Failure) -> Bool {
    guard let sign = token(place), phrase.zone == nil, phrase.offset == nil else { return false }
    if sign.key == "z" {
      phrase.zone = .utc
      place += 1
      return true
    }
    guard sign.key == "+" || (sign.key == "-" && (start != nil || !sign.isGlued)),
      isGlued(place + 1), let (seconds, end) = offset(at: place + 1)
    else { return false }
    let isTime = keyed(place + 2) == ":" || (!isExact && token(place + 1)?.digits == 2)
    if let start, sign.key == "-", isTime, start.seconds < seconds, !isJoined {
      throw ambiguity(of: start)
    }
    phrase.offset = sign.key == "-" ? -seconds : seconds
    place = end
    return true
  }

  /// Throws where a time behind a hyphen without blanks, at which it would end on the next day, may
  /// just as well be an offset.
  private func refuseOffset(at hyphen: Int, after start: Hand) throws(TimeParser.Failure) {
    guard keyed(hyphen) == "-", isGlued(hyphen), isGlued(hyphen + 1), start.text.contains(":"),
      start.isPM == nil, offset(at: hyphen + 1) != nil
    else { return }
    throw ambiguity(of: start)
  }

  /// Why a time with a hyphen behind it at the present place is not taken.
  private func ambiguity(of start: Hand) -> TimeParser.Failure {
    let until = run(at: place).dropFirst()
    return failure(
      "“\(start.text)-\(until)” could end at \(until) or be \(until) west of Greenwich",
      "write it like \(start.text) to \(until), or \(start.text) UTC-\(until)")
  }

  /// Hours and minutes of an offset, in seconds. None is beyond 14 hours.
  private func offset(at place: Int) -> (seconds: Int, end: Int)? {
    guard let token = token(place), let number = token.number else { return nil }
    let (hours, minutes, end): (Int, Int, Int)
    if token.digits == 4 {
      (hours, minutes, end) = (number / 100, number % 100, place + 1)
    } else if token.digits == 2 {
      let more = sexagesimal(behind: place)
      (hours, minutes, end) = (number, more?.value ?? 0, more?.end ?? place + 1)
    } else {
      return nil
    }
    return hours <= 14 && minutes < 60 && !isGlued(end) ? (hours * 3600 + minutes * 60, end) : nil
  }
}
