import Core

/// The columns of days of a table, each read as a whole: which number is the month is decided by all
/// of a column's cells, never by one.
struct DayColumns {
  /// How a column is to be read.
  private struct Column {
    let title: String
    var proofs: Set<DayCell.Order> = []
    var hasTwelveHours = false
    /// Cells that could be two days.
    var ambiguous = 0
    var firstAmbiguous: (line: Int, text: String)?

    var order: DayCell.Order? {
      if proofs.count == 1 { return proofs.first }
      // AM and PM are written by those who write the month first.
      return proofs.isEmpty && hasTwelveHours ? .monthFirst : nil
    }
  }

  private var columns: [Int: Column] = [:]
  /// What cells say, each text read once.
  let cells = Remembered(DayCell.read)

  /// Takes in what a cell of a column says, before any is read for good.
  mutating func note(_ text: String, _ column: TableShape.Column, line: Int) {
    var known = columns[column.place] ?? Column(title: column.title)
    let reading = cells[text]
    if let order = reading.proves { known.proofs.insert(order) }
    switch reading.cell {
    case .day(_, let time):
      known.hasTwelveHours = known.hasTwelveHours || time?.isTwelveHour == true
    case .either(_, _, let time):
      known.hasTwelveHours = known.hasTwelveHours || time?.isTwelveHour == true
      known.ambiguous += 1
      if known.firstAmbiguous == nil { known.firstAmbiguous = (line, text.oneLine) }
    case .nothing, .unreadable: break
    }
    columns[column.place] = known
  }

  /// A cell's day; nil where it says none, or none that is certain.
  /// - Parameter warnings: gets a sentence where the cell is no day at all.
  func day(
    _ text: String, _ column: TableShape.Column, _ warnings: inout [String]
  ) -> (date: CivilDate, time: TimeCell?)? {
    let reading = cells[text]
    let day: (date: CivilDate, time: TimeCell?)
    switch reading.cell {
    case .nothing: return nil
    case .day(let date, let time): day = (date, time)
    case .either(let dayFirst, let monthFirst, let time):
      switch columns[column.place]?.order {
      case .dayFirst: day = (dayFirst, time)
      case .monthFirst: day = (monthFirst, time)
      case nil: return nil
      }
    case .unreadable(let reason):
      warnings.append("“\(column.title)”: “\(text.oneLine.cut)” was left out: \(reason).")
      return nil
    }
    if !reading.weekdays.isEmpty, !reading.weekdays.contains(day.date.weekday) {
      warnings.append(
        "“\(column.title)”: “\(text.oneLine.cut)” names a day of the week that is not that of "
          + "\(TimeText.fullDay(day.date)), which was taken. One of both is wrong.")
    }
    return day
  }

  /// One sentence for each column in which cells could be two days.
  var warnings: [ReaderRecord.Note] {
    columns.sorted { $0.key < $1.key }.compactMap { _, column in
      guard column.order == nil, let first = column.firstAmbiguous else { return nil }
      let reason =
        column.proofs.isEmpty
        ? "no cell of the column tells whether day or month comes first"
        : "some cells of the column have the day first and some the month"
      let more = column.ambiguous == 1 ? "" : ", and so were \(column.ambiguous - 1) more"
      return .init(
        line: first.line,
        message:
          "“\(column.title)”: “\(first.text.cut)” was left out\(more): it could be two days, and "
          + "\(reason). Written like 2026-11-24 they are certain.")
    }
  }
}

extension String {
  /// No longer than a sentence can quote.
  var cut: String { count > 40 ? prefix(39) + "…" : self }
}
