import Core
import Reading

/// Reads a table of applications, saved jobs or people, or Afterword's own export: a record for each row that says something, and
/// one for each thing that is wrong. Where there is no row the last record is a failure.
/// - Parameters:
///   - bytes: the file, with commas, semicolons, tabs or bars between cells, in Unicode or what a
///     spreadsheet writes elsewhere.
///   - zones: finds a zone of the time zone database.
package func readTable(
  _ bytes: [UInt8], zones: @escaping (String) -> Zone?
) -> [ReaderRecord] {
  guard bytes.count <= Limit.file else {
    return [
      .failure(
        .init(line: nil, message: "The file has more than \(Limit.file >> 20) MB. It was not read.")
      )
    ]
  }
  if bytes.allSatisfy({ $0 <= 32 }) {
    return [.nothing(.init(line: nil, message: "There is nothing in the file."))]
  }
  if let own = OwnTable.records(of: utf8(bytes)) { return own }
  let text = TableText.utf8(bytes, known: TableShape.known)
  guard let shape = TableShape(text), let kind = shape.kind else {
    return [
      .nothing(
        .init(
          line: nil,
          message:
            "No row of it names its columns in a way that is understood: it needs at least one "
            + "with the company, such as “Company”, “Firma” or “公司”."))
    ]
  }
  return TableReading(text, shape, kind, ZoneNames(zones: zones)).records
}

/// A table whose shape is known.
struct TableReading {
  private let shape: TableShape
  private let kind: TableRow.Kind
  private var rows: [TableRow] = []
  private var notes: [ReaderRecord.Note] = []
  private var failure: ReaderRecord.Note?

  init(_ bytes: [UInt8], _ shape: TableShape, _ kind: TableRow.Kind, _ zones: ZoneNames) {
    self.shape = shape
    self.kind = kind
    var days = DayColumns()
    let dated = shape.columns.filter { $0.field.isDate }
    _ = Self.each(bytes, shape) { row in
      for column in dated { days.note(row[column.place], column, line: row.line) }
    }
    if let guessed = shape.guessed, let column = shape.columns.first(where: { $0.field == guessed })
    {
      let meant = guessed == .company ? "company; it may hold the role as well" : "role"
      notes.append(
        .init(line: shape.line, message: "The column “\(column.title)” was taken for the \(meant).")
      )
    }
    let rowReading = RowReading(shape: shape, kind: kind, days: days, zones: zones)
    var nameless: [Int] = []
    var overlong: [Int] = []
    var read: [TableRow] = []
    var filled: Set<Int> = []
    var length = RowLengths(columns: shape.count)
    let rest = Self.each(bytes, shape) { row in
      for column in shape.unknown where !row[column.place].isBlank { filled.insert(column.place) }
      switch rowReading.row(row) {
      case .row(let row): read.append(row)
      case .withoutName: nameless.append(row.line)
      case .empty: return
      }
      if Self.hasSurplus(row, shape) { overlong.append(row.line) }
      length.note(row)
    }
    (rows, failure) = (read, rest.failure)
    notes += rest.unreadable
    notes += days.warnings
    noteUnknown(shape.unknown.filter { filled.contains($0.place) }.map(\.title))
    note(nameless, kind == .person ? "no one is named" : "no company is named")
    if let line = length.lineOfCut {
      notes.append(
        .init(
          line: line,
          message:
            "The last row has fewer cells than there are columns, as no other row has: the file may have "
            + "been cut off here."))
    }
    if let first = overlong.first {
      notes.append(
        .init(
          line: first,
          message:
            "The row has more cells than there are columns\(Self.more(overlong)): a cell with the "
            + "sign between cells in it has to be quoted. What is shown of it may be wrong."))
    }
  }

  /// How many cells the rows have, by which a file that ends in the midst of a row is known.
  private struct RowLengths {
    let columns: Int
    private var rows = 0
    private var short = 0
    private var isLastShort = false
    private var last = 0

    init(columns: Int) { self.columns = columns }

    mutating func note(_ row: CsvRow) {
      rows += 1
      isLastShort = row.count < columns
      if isLastShort { short += 1 }
      last = row.line
    }

    /// nil where others are short as well, or there are none.
    var lineOfCut: Int? { isLastShort && short == 1 && rows > 1 ? last : nil }
  }

  /// Goes through the rows behind the titles.
  /// - Returns: what cannot be read as a row, and why the rest was not read if it was not.
  private static func each(
    _ bytes: [UInt8], _ shape: TableShape, _ take: (CsvRow) -> Void
  ) -> (unreadable: [ReaderRecord.Note], failure: ReaderRecord.Note?) {
    var rows = CsvRows(bytes, delimiter: shape.delimiter)
    let failure = rows.forEach { row in
      if row.line > shape.line { take(row) }
      return true
    }
    return (rows.unreadable.filter { $0.line ?? 0 > shape.line }, failure)
  }

  private static func hasSurplus(_ row: CsvRow, _ shape: TableShape) -> Bool {
    row.count > shape.count && (shape.count..<row.count).contains { !row[$0].isBlank }
  }

  /// Names the columns of which nothing is taken.
  private mutating func noteUnknown(_ titles: [String]) {
    guard !titles.isEmpty else { return }
    let named = titles.prefix(Self.mostNamed).map { "“\($0.cut)”" }.joined(separator: ", ")
    let more = titles.count > Self.mostNamed ? " and \(titles.count - Self.mostNamed) more" : ""
    let what = titles.count == 1 ? "The column \(named) is" : "The columns \(named)\(more) are"
    notes.append(
      .init(
        line: shape.line,
        message: "\(what) not understood; nothing in "
          + "\(titles.count == 1 ? "it" : "them") was taken."))
  }

  /// So many columns are named.
  private static let mostNamed = 8

  private mutating func note(_ lines: [Int], _ reason: String) {
    guard let first = lines.first else { return }
    notes.append(
      .init(line: first, message: "This row was left out\(Self.more(lines)): \(reason) in it."))
  }

  private static func more(_ lines: [Int]) -> String {
    lines.count == 1 ? "" : ", and so with \(lines.count - 1) more"
  }

  /// The rows first, then what is wrong.
  var records: [ReaderRecord] {
    var all = notes
    let rest = all.count - Limit.notes
    if rest > 0 {
      all =
        all.prefix(Limit.notes)
        + [.init(line: nil, message: "There are \(rest) more warnings like these.")]
    }
    let end: [ReaderRecord]
    if let failure {
      end = [.failure(failure)]
    } else {
      end = rows.isEmpty ? [.failure(.init(line: shape.line, message: Self.noRow))] : []
    }
    return rows.map(ReaderRecord.row) + all.map(ReaderRecord.warning) + end
  }

  private static let noRow =
    "The table has titles of columns, and below them no row that says something."
}
