import CCsv
import Core
import Foundation
import Reading

/// A row of a table with its cells, blanks around unquoted ones taken away.
struct CsvRow {
  /// Of the first of its lines, counted from 1.
  let line: Int
  private let bytes: [UInt8]
  private let ends: [Int]

  fileprivate init(line: Int, bytes: [UInt8], ends: [Int]) {
    self.line = line
    self.bytes = bytes
    self.ends = ends
  }

  var count: Int { ends.count }

  /// A cell from 0; a row that is shorter than others goes on with empty ones. Control characters are none of
  /// its text: a terminal could take them for commands.
  subscript(place: Int) -> String {
    guard ends.indices.contains(place) else { return "" }
    let cell = bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
    let text = String(decoding: cell, as: UTF8.self)
    // Those beyond ASCII begin with 0xC2 in UTF-8.
    guard cell.contains(where: { $0 < 32 || $0 == 127 || $0 == 0xC2 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.properties.generalCategory != .control || $0.properties.isWhitespace
        }))
  }

  /// All cells.
  var cells: [String] { ends.indices.map { self[$0] } }
}

/// Goes through a table in UTF-8, row by row; the only user of libcsv.
///
/// libcsv is fed line by line. In its strict mode it stops for good at a stray quotation mark, in the
/// other one such a mark swallows the rest of the file: so a row that it stops at is left out and said,
/// and reading begins anew at the line behind that row's first.
struct CsvRows {
  let bytes: [UInt8]
  let delimiter: UInt8
  /// What could not be read as rows, at most ``Limit/notes``.
  private(set) var unreadable: [ReaderRecord.Note] = []

  /// Bytes of a row; a longer one lacks its closing quotation mark.
  static let longestRow = 1 << 20
  /// Rows without an end that are looked for in vain, each up to ``longestRow``.
  static let mostRestarts = 200

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// Hands over one row after the other.
  /// - Parameter take: returns false to stop.
  /// - Returns: the reason for which the rest was not read; nil where all was.
  mutating func forEach(_ take: (CsvRow) -> Bool) -> ReaderRecord.Note? {
    var parser = Parser(delimiter: delimiter)
    defer { parser.free() }
    let end: UInt8 = bytes.contains(10) ? 10 : 13
    var (at, line, restarts) = (0, 0, 0)
    var begin = (at: 0, line: 1, next: 0)
    while at < bytes.count {
      line += 1
      guard line <= Limit.lines else { return tooManyLines(line) }
      let next = min(index(of: end, in: bytes, from: at) + 1, bytes.count)
      if !parser.isInRow { begin = (at, line, next) }
      let isWhole = parser.feed(bytes[at..<next], isLast: next == bytes.count)
      at = next
      guard isWhole, !parser.isInRow || (at < bytes.count && at - begin.at < Self.longestRow)
      else {
        restarts += 1
        note(begin.line, isStray: !isWhole)
        guard restarts < Self.mostRestarts else { return tooManyRestarts(line) }
        parser.free()
        parser = Parser(delimiter: delimiter)
        (at, line) = (begin.next, begin.line)
        continue
      }
      for row in parser.finishedRows() {
        guard take(CsvRow(line: begin.line, bytes: row.bytes, ends: row.ends)) else { return nil }
      }
    }
    return nil
  }

  private mutating func note(_ line: Int, isStray: Bool) {
    let what =
      isStray
      ? "it has a quotation mark within a cell that is not doubled"
      : "a cell in it begins with a quotation mark and has none at its end"
    unreadable.append(.init(line: line, message: "This row was left out: \(what)."))
  }

  private func tooManyRestarts(_ line: Int) -> ReaderRecord.Note {
    .init(
      line: line,
      message: "\(Self.mostRestarts) rows cannot be read; what comes behind was not looked at.")
  }

  private func tooManyLines(_ line: Int) -> ReaderRecord.Note {
    .init(
      line: line,
      message: "The table has more than \(Limit.lines) lines; what comes behind was not looked at.")
  }
}

/// libcsv's parser with what it has found.
private struct Parser {
  private var parser = csv_parser()
  private let found = Found()

  /// What the callbacks write down.
  private final class Found {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var rows: [(bytes: [UInt8], ends: [Int])] = []
  }

  init(delimiter: UInt8) {
    csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(&parser, delimiter)
  }

  mutating func free() { csv_free(&parser) }

  /// Whether the last line ended within a quoted cell.
  var isInRow: Bool { parser.pstate != 0 }

  /// Takes in one line with its end; the last one of a file gets one.
  /// - Returns: false at a stray quotation mark.
  mutating func feed(_ line: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    let isRead = line.withUnsafeBytes { parse($0) }
    guard isRead, isLast else { return isRead }
    return [10].withUnsafeBytes { (end: UnsafeRawBufferPointer) in parse(.init(rebasing: end[..<1]))
    }
  }

  private mutating func parse(_ line: UnsafeRawBufferPointer) -> Bool {
    let context = Unmanaged.passUnretained(found).toOpaque()
    let count = csv_parse(
      &parser, line.baseAddress, line.count,
      { cell, count, context in
        guard let context else { return }
        let found = Unmanaged<Found>.fromOpaque(context).takeUnretainedValue()
        if let cell {
          found.bytes += UnsafeRawBufferPointer(start: cell, count: count)
        }
        found.ends.append(found.bytes.count)
      },
      { _, context in
        guard let context else { return }
        let found = Unmanaged<Found>.fromOpaque(context).takeUnretainedValue()
        found.rows.append((found.bytes, found.ends))
        found.bytes.removeAll(keepingCapacity: true)
        found.ends.removeAll(keepingCapacity: true)
      }, context)
    return count == line.count
  }

  /// The rows that came to their end since this was last asked.
  func finishedRows() -> [(bytes: [UInt8], ends: [Int])] {
    defer { found.rows.removeAll() }
    return found.rows
  }
}
