import Core

/// A zone as a calendar's own VTIMEZONE gives it.
final class FileZone {
  /// The zone of the database that it names in X-LIC-LOCATION.
  let location: Zone?
  private let observances: [Observance]
  private let isWhole: Bool
  private var rules: [Int: Libical.Rules] = [:]

  init(_ scanned: ScannedZone, names: ZoneNames) {
    location = scanned["X-LIC-LOCATION"].flatMap(names.zone(named:))
    observances = scanned.observances.prefix(Limit.observances).map(Observance.init)
    isWhole = scanned.observances.count <= Limit.observances
  }

  /// True where a part of its rules could not be used, so that an hour may be wrong.
  var isIncomplete: Bool { !isWhole || observances.contains { !$0.isWhole } }

  /// Seconds east of UTC where its clocks show `wallClock`; nil where it has no usable rule.
  func offset(at wallClock: CivilTime) -> Int? {
    let year = wallClock.date.year
    guard (1900...9000).contains(year), let rules = rules[year] ?? makeRules(for: year) else {
      return nil
    }
    self.rules[year] = rules
    let offset = rules.offset(at: wallClock)
    return abs(offset) <= 18 * 3600 ? offset : nil
  }

  private func makeRules(for year: Int) -> Libical.Rules? {
    let lines = observances.flatMap { $0.lines(around: year) }
    return lines.isEmpty ? nil : Libical.Rules(["TZID:file"] + lines)
  }
}

extension ScannedZone {
  subscript(property: String) -> String? { properties.first { $0.name == property }?.value }
}

/// A STANDARD or DAYLIGHT, as far as it is sound: libical takes a missing or misspelt offset for none.
private struct Observance {
  let isWhole: Bool
  private var start = ""
  private var offsets: [String] = []
  private var rules: [YearlyRule] = []
  private var dates: [String] = []

  init(_ properties: [ContentLine]) {
    func first(_ name: String) -> String? { properties.first { $0.name == name }?.value }
    guard let start = first("DTSTART").flatMap(wallTime),
      let to = first("TZOFFSETTO").flatMap(offset)
    else {
      isWhole = properties.isEmpty
      return
    }
    let from = first("TZOFFSETFROM").flatMap(offset) ?? to
    self.start = start
    offsets = ["TZOFFSETFROM:" + from, "TZOFFSETTO:" + to]
    let rules = properties.filter { $0.name == "RRULE" }
    let dates = properties.filter { $0.name == "RDATE" }
    self.rules = rules.compactMap { YearlyRule($0.value) }
    self.dates = dates.map { $0.value.uppercased() }.filter(isListOfTimes)
    isWhole = self.rules.count == rules.count && self.dates.count == dates.count
  }

  /// The component for libical, with no more of its changes than matter in a year: libical works
  /// out each of them from the beginning, often 1601, and needs seconds for some.
  func lines(around year: Int) -> [String] {
    guard !offsets.isEmpty else { return [] }
    var begin = start
    var repetition: [String] = []
    if let rule = rules.first {
      begin = rule.start(begin, around: year)
      repetition = rule.line(around: year).map { ["RRULE:" + $0] } ?? []
    }
    return ["BEGIN:STANDARD", "DTSTART:" + begin] + offsets + repetition
      + dates.map { "RDATE:" + $0 } + ["END:STANDARD"]
  }
}

private func wallTime(_ text: String) -> String? {
  let time = text.uppercased()
  return TimeShape(time) == .local ? time : nil
}

private func isListOfTimes(_ text: String) -> Bool {
  let times = text.split(separator: ",", maxSplits: Limit.observances)
  return times.allSatisfy { TimeShape(String($0)) != nil }
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
