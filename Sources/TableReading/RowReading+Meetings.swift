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
    guard hasDigits, Int(text) == nil || text.count == 8 || DayScan.isSerial(text),
      StatusWords.isYes(text) == nil
    else {
      return nil
    }
    return days.day(text, column, &warnings)
  }

  private func meeting(
    _ round: String, _ date: CivilDate, _ time: TimeCell?, _ row: CsvRow, _ warnings: inout [String]
  ) -> TableRow.Meeting {
    var time = time
    // Midnight beside a day is how spreadsheets write that there is no time.
    if time?.second == 0, time?.isTwelveHour != true { time = nil }
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
    let zone = shape.text(.timeZone, in: row)
    return .init(
      round: round, start: CivilTime(date).secondsSince1970 + time.second, isAllDay: false,
      minutes: length ?? minutes(row), timeZone: time.zone ?? (zone.isEmpty ? nil : zone))
  }

  private func cell(_ field: TableField, _ row: CsvRow, _ warnings: inout [String]) -> TimeCell? {
    let text = shape.text(field, in: row)
    guard !text.isEmpty else { return nil }
    if let time = DayScan.time(text) { return time }
    if text.contains(where: \.isNumber) {
      let title = shape.columns.first { $0.field == field && row[$0.place].oneLine == text }?.title
      let column = title.map { "“\($0)”: " } ?? ""
      warnings.append("\(column)“\(text.cut)” was left out: it is no time of day.")
    }
    return nil
  }

  /// "45", "45 min", "1 h", "1:30".
  private func minutes(_ row: CsvRow) -> Int? {
    let text = shape.text(.minutes, in: row).unaccented
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first, first < 10_000 else { return nil }
    let minutes: Int
    if text.contains(":") || (text.contains("h") && numbers.count == 2) {
      guard numbers.count == 2, numbers[1] < 60 else { return nil }
      minutes = first * 60 + numbers[1]
    } else {
      guard numbers.count == 1 else { return nil }
      minutes = text.contains("h") || text.contains("stunde") ? first * 60 : first
    }
    return (1...1440).contains(minutes) ? minutes : nil
  }
}
