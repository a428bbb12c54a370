import Core
import Foundation
import MailReading
import Reading

private var reader: MailReader { MailReader(zones: ZoneDirectory(environment: [:]).zone(named:)) }

/// Reads a message given as text, with CR LF as line ends.
func read(_ message: String) -> [ReaderRecord] {
  read(Array(message.replacing("\n", with: "\r\n").utf8))
}

func read(_ message: [UInt8]) -> [ReaderRecord] {
  message.withUnsafeBytes { reader.readMessage($0) }
}

/// What the messages of a mailbox hold, and how many there are.
func readMailbox(_ bytes: [UInt8]) -> (records: [ReaderRecord], count: Int) {
  var records: [ReaderRecord] = []
  let count = bytes.withUnsafeBytes {
    reader.readMailbox($0, begin: { _, _, _ in }, take: { records.append($0) })
  }
  return (records, count)
}

extension [ReaderRecord] {
  var events: [CalendarEvent] {
    compactMap { if case .event(let event) = $0 { event } else { nil } }
  }

  /// Warnings, failures and reasons why there is nothing.
  var notes: [String] {
    compactMap { record in
      switch record {
      case .event, .row, .stored, .ticked, .begun, .seen: nil
      case .warning(let note), .failure(let note), .nothing(let note): note.message
      }
    }
  }

  var endsInFailure: Bool { if case .failure = last { true } else { false } }
  var endsInNothing: Bool { if case .nothing = last { true } else { false } }
}

extension CalendarEvent {
  /// `2024-01-31T10:00Z`, without Z where it floats, `2024-01-31` where it is a day.
  var startText: String {
    let time = CivilTime(secondsSince1970: start)
    let day = String(format: "%04d-%02d-%02d", time.date.year, time.date.month, time.date.day)
    let clock = String(format: "T%02d:%02d", time.hour, time.minute)
    return switch timeKind {
    case .zoned: day + clock + "Z"
    case .floating: day + clock
    case .allDay: day
    }
  }
}

/// An invitation of our own writing.
let invitation = """
  BEGIN:VCALENDAR
  VERSION:2.0
  METHOD:REQUEST
  BEGIN:VEVENT
  UID:onsite@northwind.example
  DTSTART:20261120T140000Z
  DTEND:20261120T163000Z
  SUMMARY:Onsite bei Nordwind – Bewerbung
  ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@northwind.example
  ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
  END:VEVENT
  END:VCALENDAR

  """

/// The folder of real mails, which is no part of the repository.
enum Corpus {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["AFTERWORD_CORPUS"] {
      return URL(fileURLWithPath: path).appendingPathComponent("eml")
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared/data/eml")
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// All mails and mailboxes, by their paths below the folder.
  static func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter {
      var isFolder = ObjCBool(false)
      let path = folder.appendingPathComponent($0).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
