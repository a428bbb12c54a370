import Core
import Foundation
import TableReading

/// A table as a test writes it, and what was read of it.
struct ReadTable {
  let records: [ReaderRecord]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) { records = readTable(bytes, zones: Self.zones) }

  private static func zones(_ name: String) -> Zone? {
    ZoneDirectory(environment: [:]).zone(named: name)
  }

  var rows: [TableRow] { records.compactMap { if case .row(let row) = $0 { row } else { nil } } }

  /// The warnings about the file: "3: sentence".
  var warnings: [String] {
    records.compactMap { if case .warning(let note) = $0 { Self.text(note) } else { nil } }
  }

  var failure: String? {
    switch records.last {
    case .failure(let note), .nothing(let note): Self.text(note)
    default: nil
    }
  }

  private static func text(_ note: ReaderRecord.Note) -> String {
    (note.line.map { "\($0): " } ?? "") + note.message
  }

  /// "Globex · Staff Engineer · rejected · 2026-11-24".
  var lines: [String] { rows.map(\.words) }
}

extension TableRow {
  var words: String {
    let parts = [company, role, outcome?.rawValue ?? "", applied.map(TimeText.isoDay) ?? ""]
    return (parts + meetings.map(\.words) + people.map(\.words)).joined(separator: " · ")
  }
}

extension TableRow.Meeting {
  var words: String {
    let date = Date(timeIntervalSince1970: Double(start))
    let time = TimeText.iso(date, of: isAllDay ? .allDay : .floating)
    return [time, round, minutes.map { "\($0) min" } ?? "", timeZone ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension TableRow.Person {
  var words: String { "\(name) <\(email ?? "")> \(title)" }
}

/// The folder of real tables beside the project, or the one that AFTERWORD_CORPUS names.
enum Tables {
  static let folder: String = {
    let named = ProcessInfo.processInfo.environment["AFTERWORD_CORPUS"] ?? ""
    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/data").standardized.path
    return (named.isEmpty ? beside : named) + "/csv/"
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder)

  static func read(_ name: String) throws -> ReadTable {
    ReadTable(bytes: try bytes(name))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + name)))
  }

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}
