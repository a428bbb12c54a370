import Core
import Foundation
import Reading

/// Reads a calendar given as text, with the system's time zones.
func read(_ text: String) -> [ReaderRecord] { read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) -> [ReaderRecord] {
  let zones = ZoneDirectory(environment: [:])
  return readCalendar(bytes, zones: zones.zone(named:))
}

/// A calendar around the lines of one event, with CR LF as line ends.
func calendar(_ event: String, beside rest: String = "") -> String {
  let text = """
    BEGIN:VCALENDAR
    VERSION:2.0
    \(rest)
    BEGIN:VEVENT
    \(event)
    END:VEVENT
    END:VCALENDAR

    """
  return text.replacingOccurrences(of: "\n", with: "\r\n")
}

extension [ReaderRecord] {
  var events: [CalendarEvent] {
    compactMap { if case .event(let event) = $0 { event } else { nil } }
  }

  /// Warnings and failures as `line: message`, the line left out where there is none.
  var notes: [String] {
    compactMap { record in
      switch record {
      case .event, .row, .stored, .ticked, .begun, .seen: nil
      case .warning(let note), .failure(let note), .nothing(let note):
        (note.line.map { "\($0): " } ?? "") + note.message
      }
    }
  }

  var endsInFailure: Bool { if case .failure = last { true } else { false } }
}

extension CalendarEvent {
  /// `2024-01-31T10:00:00Z`, without Z where it floats, `2024-01-31` where it is a day.
  var startText: String { text(start) }
  var endText: String { text(end) }

  private func text(_ seconds: Int) -> String {
    let time = CivilTime(secondsSince1970: seconds)
    let day = String(format: "%04d-%02d-%02d", time.date.year, time.date.month, time.date.day)
    let clock = String(format: "T%02d:%02d:%02d", time.hour, time.minute, time.second)
    return switch timeKind {
    case .zoned: day + clock + "Z"
    case .floating: day + clock
    case .allDay: day
    }
  }
}

/// The folder of real calendars, which is no part of the repository.
enum Corpus {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["AFTERWORD_CORPUS"] {
      return URL(fileURLWithPath: path).appendingPathComponent("ics")
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared/data/ics")
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".ics") }.sorted()
  }
}
