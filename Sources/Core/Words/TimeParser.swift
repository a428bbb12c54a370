import Foundation

/// Reads a date and time as a person or a script writes it: `2026-11-24 14:00`,
/// `2026-11-24T13:00:00Z`, `2026-11-24 14:00+01:00`, `2026-11-24 14:00 Europe/Berlin`.
package struct TimeParser {
  /// The zone of a time that names none.
  package let home: Zone
  /// Finds a zone by its name.
  package let zone: (String) -> Zone?

  package init(home: Zone, zone: @escaping (String) -> Zone?) {
    self.home = home
    self.zone = zone
  }

  /// An instant and the zone that it was written in.
  package struct Moment: Hashable {
    package var instant: Date
    package var zone: Zone
  }

  /// Why a text is no time, as a sentence for the user.
  package struct Failure: Error, Hashable {
    package let message: String
  }

  /// - Throws: ``Failure`` for a text that is no existing date and time.
  package func moment(_ text: String) throws(Failure) -> Moment {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    var rest = Substring(trimmed)
    guard let date = Self.date(&rest) else {
      throw Failure(message: "“\(text)” is no date: write it like 2026-11-24 14:00")
    }
    guard date.exists else { throw Failure(message: "there is no \(TimeText.isoDay(date))") }
    guard rest.first == "T" || rest.first == "t" || rest.first == " ", let time = Self.time(&rest)
    else { throw Failure(message: "“\(text)” lacks a time of day: write it like 2026-11-24 14:00") }
    let zone = try named(rest.trimmingCharacters(in: .whitespaces), in: text)
    var wallClock = CivilTime(date)
    wallClock.secondOfDay = time
    return Moment(instant: zone.instant(of: wallClock), zone: zone)
  }

  /// A day written as `2026-11-24`.
  package static func day(_ text: String) -> CivilDate? {
    var rest = Substring(text)
    guard let date = date(&rest), rest.isEmpty, date.exists else { return nil }
    return date
  }

  private func named(_ name: String, in text: String) throws(Failure) -> Zone {
    if name.isEmpty { return home }
    if name == "Z" || name == "z" { return .utc }
    if let offset = Self.offset(name) { return Zone(fixedOffset: offset) }
    if let zone = zone(name) { return zone }
    throw Failure(
      message: "“\(name)” is no time zone that is known here: write it like Europe/Berlin")
  }

  /// Takes `2026-11-24` from the beginning.
  private static func date(_ rest: inout Substring) -> CivilDate? {
    let parts = rest.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    rest = rest.dropFirst(10)
    return CivilDate(year: year, month: month, day: day)
  }

  /// Takes `T14:00` or ` 9:00:30` from the beginning: seconds after midnight.
  private static func time(_ rest: inout Substring) -> Int? {
    var text = rest.dropFirst().drop { $0 == " " }
    let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(digits)
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    text = text.dropFirst(clock.count)
    if text.first == "." { text = text.dropFirst().drop { $0.isASCII && $0.isNumber } }
    rest = text
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }

  /// `+01:00`, `+0100` or `-05`, in seconds.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let hourText = text.dropFirst().prefix(2)
    var minuteText = text.dropFirst(3)
    if minuteText.first == ":" { minuteText = minuteText.dropFirst() }
    guard hourText.count == 2, text.count == 3 || minuteText.count == 2,
      let hours = digits(hourText), let minutes = text.count == 3 ? 0 : digits(minuteText),
      hours < 24, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
