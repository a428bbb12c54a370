import Foundation

/// A time zone with its rules as data, so that nothing pure has to ask a system for them.
///
/// Foundation's `TimeZone` knows no named zone in a static program on Linux without its ICU, which
/// costs more than a whole start of Afterword. The rules are those of the system's
/// own database, in the TZif format of RFC 8536.
package struct Zone: Hashable, Sendable {
  /// The name in the time zone database ("Europe/Berlin"), or "UTC+05:30" for a fixed offset.
  package let identifier: String
  private let rules: Rules

  /// One stretch of time with one offset.
  struct Period: Hashable, Sendable {
    /// Seconds since 1970 from which on it holds.
    var since: Int
    /// Seconds east of UTC.
    var offset: Int
  }

  /// Shared by all copies of a zone.
  private final class Rules: Hashable, Sendable {
    let initialOffset: Int
    let periods: [Period]
    let tail: PosixZone?

    init(initialOffset: Int, periods: [Period], tail: PosixZone?) {
      self.initialOffset = initialOffset
      self.periods = periods
      self.tail = tail
    }

    static func == (left: Rules, right: Rules) -> Bool {
      left === right
        || (left.initialOffset == right.initialOffset && left.periods == right.periods
          && left.tail == right.tail)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(periods.count) }
  }

  init(identifier: String, initialOffset: Int, periods: [Period], tail: PosixZone?) {
    self.identifier = identifier
    rules = Rules(initialOffset: initialOffset, periods: periods, tail: tail)
  }

  package static let utc = Zone(fixedOffset: 0)

  /// A zone that is always `fixedOffset` seconds east of UTC, named "UTC", "UTC+05:30" and so on.
  package init(fixedOffset: Int) {
    let minutes = abs(fixedOffset) / 60
    let name =
      fixedOffset == 0
      ? "UTC"
      : "UTC\(fixedOffset < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
    self.init(identifier: name, initialOffset: fixedOffset, periods: [], tail: nil)
  }

  /// A fixed zone from its own name: "UTC", "UTC+05:30", "UTC-03:00".
  package init?(fixedIdentifier name: String) {
    guard name.hasPrefix("UTC") else { return nil }
    let rest = name.dropFirst(3)
    guard let sign = rest.first else {
      self.init(fixedOffset: 0)
      return
    }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard sign == "+" || sign == "-", parts.map(\.utf8.count) == [2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    self.init(fixedOffset: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  /// What ISO 8601 has behind a time on the clock of a fixed zone: "+05:30", "Z".
  var isoOffset: Substring { identifier == "UTC" ? "Z" : identifier.dropFirst(3) }

  /// Seconds east of UTC at an instant.
  package func offset(at instant: Date) -> Int {
    offset(atSecond: Int(instant.timeIntervalSince1970.rounded(.down)))
  }

  private func offset(atSecond second: Int) -> Int {
    guard let last = rules.periods.last else {
      return rules.tail?.offset(atSecond: second) ?? rules.initialOffset
    }
    if second >= last.since { return rules.tail?.offset(atSecond: second) ?? last.offset }
    var low = 0
    var high = rules.periods.count
    while low < high {
      let middle = (low + high) / 2
      if rules.periods[middle].since <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? rules.initialOffset : rules.periods[low - 1].offset
  }

  /// What a clock on a wall in this zone shows at an instant.
  package func wallClock(at instant: Date) -> CivilTime {
    let second = Int(instant.timeIntervalSince1970.rounded(.down))
    return CivilTime(secondsSince1970: second + offset(atSecond: second))
  }

  /// The instant at which a clock on a wall in this zone shows `wallClock`: the first one where the
  /// clock is set back over it, and as long after the gap as it lies in it where it is skipped.
  package func instant(of wallClock: CivilTime) -> Date {
    let local = wallClock.secondsSince1970
    let first = seconds(showing: local).min() ?? local - offset(atSecond: local - 86_400)
    return Date(timeIntervalSince1970: Double(first))
  }

  /// Whether the clock on the wall shows the same at another instant as well, being set back.
  package func isRepeated(at instant: Date) -> Bool {
    Set(seconds(showing: wallClock(at: instant).secondsSince1970)).count > 1
  }

  /// Seconds east of UTC at each instant at which the clock shows a time, the first instant first.
  func offsets(showing wallClock: CivilTime) -> [Int] {
    let local = wallClock.secondsSince1970
    return Set(seconds(showing: local)).sorted().map { local - $0 }
  }

  /// The seconds since 1970 at which the clock shows a time that is so many seconds of UTC.
  private func seconds(showing local: Int) -> [Int] {
    [local - 86_400, local + 86_400].map { local - offset(atSecond: $0) }
      .filter { $0 + offset(atSecond: $0) == local }
  }

  package static func == (left: Zone, right: Zone) -> Bool {
    left.identifier == right.identifier && left.rules == right.rules
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

/// A number of at least two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
