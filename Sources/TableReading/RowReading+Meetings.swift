import Core

extension RowReading {
  /// The interviews of which a row says the day, each once.
  func meetings(_ row: CsvRow, _ warnings: inout [String]) -> [TableRow.Meeting] {
    var meetings: [TableRow.Meeting] = []
    for column in shape.columns {
      guard case .interview(let round) = column.field,
        let (date, time) = day(row[column.place], column, &warnings)
      else { continue }
      let meeting = meeting(
        round.isEmpty ? shape.text(.round, in: row) : round, date, time, row, &warnings)
      if !meetings.contains(where: { $0.start == meeting.start }) { meetings.append(meeting) }
    }
    return meetings
  }

  /// "yes", a number of interviews and words such as "scheduled" are no day, and nothing to complain of.
  private func day(
    _ text: String, _ column: TableShape.Column, _ warnings: inout [String]
  ) -> (CivilDate, TimeCell?)? {
    let text = text.trimmed
    let hasDigits = text.contains { $0.isNumber }
    guard hasDigits, Int(text) == nil || text.count == 8 || DayScan.isCount(text),
      StatusWords.isYes(text) == nil
    else {
      if !hasDigits, DayScan.isRelative(text) {
        warnings.append(
          "“\(column.title)”: “\(text.oneLine.cut)” was left out: which day that is depends on when "
            + "it was written. Written like 2026-11-24 it is certain.")
      } else if Int(text).map({ $0 > Self.mostInterviews }) == true {
        warnings.append(
          "“\(column.title)”: “\(text.oneLine.cut)” was left out: it is a number and no day.")
      }
      return nil
    }
    return days.day(text, column, &warnings)
  }

  /// A larger number counts no interviews.
  private static let mostInterviews = 99

  private func meeting(
    _ round: String, _ date: CivilDate, _ time: TimeCell?, _ row: CsvRow, _ warnings: inout [String]
  ) -> TableRow.Meeting {
    var time = time
    // Midnight beside a day is how spreadsheets write that there is no time.
    if let start = time, start.second == 0, !start.isTwelveHour, !start.isWorded { time = nil }
    if time == nil { time = cell(.interviewTime, row, &warnings) }
    if let start = time, start.isUncertain {
      warnings.append(
        "The time of \(TimeText.isoDay(date)) could be of the morning or the afternoon; the interview "
          + "was taken for one of that day.")
      time = nil
    }
    guard let time else {
      return .init(round: round, start: CivilTime(date).secondsSince1970, isAllDay: true)
    }
    let end = time.end ?? cell(.interviewEnd, row, &warnings)?.second
    let length = end.map { ($0 - time.second) / 60 }.flatMap { $0 > 0 ? $0 : nil }
    return .init(
      round: round, start: CivilTime(date).secondsSince1970 + time.second, isAllDay: false,
      minutes: length ?? minutes(row, &warnings),
      timeZone: (time.zone ?? shape.text(.timeZone, in: row).nonEmpty).map { zone($0, &warnings) })
  }

  /// The name of the zone that a cell means; what is not known stays as it is written.
  private func zone(_ text: String, _ warnings: inout [String]) -> String {
    if let known = ZoneLetters.zone(text) { return known }
    if let zone = zones.zone(named: text) { return zone.identifier }
    guard let zone = zones.guess(text) else { return text }
    if !zone.identifier.hasPrefix("UTC") {
      warnings.append("The time zone “\(text.cut)” was read as \(zone.identifier).")
    }
    return zone.identifier
  }

  private func cell(_ field: TableField, _ row: CsvRow, _ warnings: inout [String]) -> TimeCell? {
    let text = shape.text(field, in: row)
    guard !text.isEmpty else { return nil }
    if let time = DayScan.time(text) { return time }
    warnings.append(
      "\(column(field, saying: text, row))“\(text.cut)” was left out: it is no time of day.")
    return nil
  }

  /// "“Uhrzeit”: ", for a sentence about a cell.
  private func column(_ field: TableField, saying text: String, _ row: CsvRow) -> String {
    let title = shape.columns.first { $0.field == field && row[$0.place].oneLine == text }?.title
    return title.map { "“\($0)”: " } ?? ""
  }

  private func minutes(_ row: CsvRow, _ warnings: inout [String]) -> Int? {
    let text = shape.text(.minutes, in: row)
    guard !text.isEmpty else { return nil }
    let title = shape.columns.first { $0.field == .minutes && row[$0.place].oneLine == text }?.title
    if let minutes = LengthCell.minutes(text, title: title ?? "") { return minutes }
    warnings.append(
      "\(column(.minutes, saying: text, row))“\(text.cut)” was left out: it is no length of time that "
        + "is certain. Written like 90 min or 1.5 h it is.")
    return nil
  }
}
