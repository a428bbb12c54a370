import Foundation

/// Days and times as an export writes them.
extension StoredReading {
  func day(_ text: String, _ field: String) throws(StoredFault) -> CivilDate {
    guard let day = TimeParser.day(text) else {
      throw StoredFault(field, "“\(text.quotable)” is no day like 2026-11-24")
    }
    return day
  }

  func instant(_ text: String, _ field: String) throws(StoredFault) -> Date {
    let moment = try moment(text, field)
    guard moment.kind == .zoned else {
      throw StoredFault(field, "“\(text.quotable)” does not end with Z")
    }
    return moment.date
  }

  /// `2026-11-24T13:00:00Z`, `2026-11-24T13:00:00` or `2026-11-24`.
  func moment(
    _ text: String, _ field: String
  ) throws(StoredFault) -> (kind: Schedule.Kind, date: Date) {
    let isZoned = text.hasSuffix("Z")
    let parts = text.dropLast(isZoned ? 1 : 0).split(
      separator: "T", omittingEmptySubsequences: false)
    if let day = TimeParser.day(String(parts[0])) {
      if parts.count == 1, !isZoned { return (.allDay, CivilTime(day).asUTC) }
      let clock = parts.last?.split(separator: ":", omittingEmptySubsequences: false) ?? []
      let numbers = clock.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
      if parts.count == 2, clock.count == 3, numbers.count == 3, numbers[0] < 24,
        numbers[1] < 60, numbers[2] < 60, numbers.allSatisfy({ $0 >= 0 })
      {
        let time = CivilTime(day, hour: numbers[0], minute: numbers[1], second: numbers[2])
        return (isZoned ? .zoned : .floating, time.asUTC)
      }
    }
    throw StoredFault(field, "“\(text.quotable)” is no time like 2026-11-24T13:00:00Z")
  }
}

extension String {
  /// No longer than a sentence can quote.
  var quotable: String { count > 40 ? prefix(39) + "…" : self }
}
