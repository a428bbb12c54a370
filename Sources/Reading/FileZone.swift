import Core

/// A zone as a calendar's own VTIMEZONE gives it.
final class FileZone {
  /// The zone of the database that it names in X-LIC-LOCATION.
  let location: Zone?
  private let observances: [Observance]
  private let isWhole: Bool
  private lazy var rules: Libical.Rules? = {
    let lines = observances.flatMap(\.lines)
    return lines.isEmpty ? nil : Libical.Rules(["TZID:file"] + lines)
  }()

  init(_ scanned: ScannedZone, names: ZoneNames) {
    location = scanned["X-LIC-LOCATION"].flatMap(names.zone(named:))
    observances = scanned.observances.prefix(Limit.observances).map(Observance.init)
    isWhole = scanned.observances.count <= Limit.observances
  }

  /// True where a part of its rules could not be used, so that an hour may be wrong.
  var isIncomplete: Bool { !isWhole || observances.contains { !$0.isWhole } }

  /// Seconds east of UTC where its clocks show `wallClock`; nil where it has no usable rule.
  func offset(at wallClock: CivilTime) -> Int? {
    guard let offset = rules?.offset(at: wallClock), abs(offset) <= 18 * 3600 else { return nil }
    return offset
  }
}

extension ScannedZone {
  subscript(property: String) -> String? { properties.first { $0.name == property }?.value }
}

/// A STANDARD or DAYLIGHT, as far as it is sound. libical takes a missing or misspelt offset for
/// none, and works for seconds on a rule with thousands of changes.
private struct Observance {
  let lines: [String]
  let isWhole: Bool

  init(_ properties: [ContentLine]) {
    func first(_ name: String) -> String? { properties.first { $0.name == name }?.value }
    guard let start = first("DTSTART").flatMap(wallTime),
      let to = first("TZOFFSETTO").flatMap(offset),
      let from = first("TZOFFSETFROM").flatMap(offset) ?? first("TZOFFSETTO").flatMap(offset)
    else {
      lines = []
      isWhole = properties.isEmpty
      return
    }
    let rules = properties.filter { $0.name == "RRULE" }.map { $0.value.filter { $0 != " " } }
    let dates = properties.filter { $0.name == "RDATE" }.map(\.value)
    let sound = rules.filter(isYearly)
    let soundDates = dates.filter { $0.utf8.count < 20_000 }
    isWhole = sound.count == rules.count && soundDates.count == dates.count
    lines =
      ["BEGIN:STANDARD", "DTSTART:" + start, "TZOFFSETFROM:" + from, "TZOFFSETTO:" + to]
      + sound.map { "RRULE:" + $0 } + soundDates.map { "RDATE:" + $0 } + ["END:STANDARD"]
  }
}

private func wallTime(_ text: String) -> String? {
  let time = text.uppercased()
  return TimeShape(time) == .local ? time : nil
}

/// `+0100`, `-053020`, and what some write instead: `+01:00`.
private func offset(_ text: String) -> String? {
  let offset = text.filter { $0 != ":" }
  let digits = offset.dropFirst()
  guard let sign = offset.first, sign == "+" || sign == "-",
    digits.count == 4 || digits.count == 6, digits.allSatisfy(\.isASCIIDigit)
  else { return nil }
  return offset
}

/// Whether a rule comes once a year, or so nearly that its changes can be counted.
private func isYearly(_ rule: String) -> Bool {
  let parts = rule.uppercased().split(separator: ";").map { $0.split(separator: "=") }
  guard parts.contains(["FREQ", "YEARLY"]) else { return false }
  return parts.allSatisfy { part in
    guard part.count == 2 else { return false }
    let length = part[1].split(separator: ",").count
    switch part[0] {
    case "BYMONTHDAY": return length <= 31
    case "BYDAY", "BYMONTH", "BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS": return length == 1
    case "FREQ", "INTERVAL", "UNTIL", "COUNT", "WKST": return length == 1
    default: return false
    }
  }
}

/// How a date or time is written. libical reads blanks and signs as digits, so the shape is looked
/// at before.
enum TimeShape {
  /// `20240131`, `20240131T100000`, `20240131T100000Z`.
  case date, local, utc

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func digits(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { (48...57).contains($0) } }
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16, digits(0..<8) else {
      return nil
    }
    guard bytes.count > 8 else {
      self = .date
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), digits(9..<15),
      bytes.count == 15 || bytes[15] == UInt8(ascii: "Z")
    else { return nil }
    self = bytes.count == 15 ? .local : .utc
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
