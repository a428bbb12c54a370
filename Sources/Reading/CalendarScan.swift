import Core

package typealias ReaderNote = ReaderRecord.Note

/// One VCALENDAR of a file: its events and zones, still as lines.
struct ScannedCalendar {
  /// METHOD in upper case.
  var method: String?
  var events: [ScannedEvent] = []
  var zones: [ScannedZone] = []
}

/// A VEVENT with the properties that are read; its alarms and attachments are left behind.
struct ScannedEvent {
  /// Of its BEGIN, from 1.
  let line: Int
  var properties: [ContentLine] = []
  /// The lines that make its identity where it has no UID.
  var source: [[UInt8]] = []
  var warnings: [String] = []
  /// True where the file stops inside of it.
  var isCut = false
}

/// A VTIMEZONE: its own lines and those of each STANDARD and DAYLIGHT.
struct ScannedZone {
  var properties: [ContentLine] = []
  var observances: [[ContentLine]] = []
}

/// The structure of a file. It forgives missing, surplus and lower-case BEGINs and ENDs.
struct CalendarScan {
  private(set) var calendars: [ScannedCalendar] = []
  private(set) var warnings: [ReaderNote] = []
  private(set) var hasCalendar = false
  private var open: [(name: String, line: Int)] = []

  init(_ text: SourceText) throws(Refusal) {
    for line in text.lines { try take(line) }
    guard let outermost = open.first else { return }
    if open.contains(where: { $0.name == "VEVENT" }) {
      endInsideEvent(lastLineIsWhole: text.endsWithLineEnd)
    } else {
      warnings.append(
        ReaderNote(
          line: text.lines.last?.number,
          message: "The file ends in the middle: the \(outermost.name) begun in line "
            + "\(outermost.line) has no end. What comes before was read."))
    }
  }

  private mutating func take(_ line: SourceLine) throws(Refusal) {
    switch propertyName(of: line.bytes) {
    case "BEGIN": try begin(componentName(line), line: line.number)
    case "END": end(componentName(line))
    case let name: property(name, line)
    }
  }

  private func componentName(_ line: SourceLine) -> String {
    line.text.drop { $0 != ":" }.dropFirst().trimmed.uppercased()
  }

  private mutating func begin(_ name: String, line: Int) throws(Refusal) {
    if name == "VCALENDAR" {
      open = []
      hasCalendar = true
      calendars.append(ScannedCalendar())
    } else if name == "VEVENT" || name == "VTIMEZONE" {
      leaveUnfinished(for: name)
    }
    guard open.count < Limit.depth else {
      throw Refusal(
        line: line,
        "More than \(Limit.depth) components inside one another; a calendar has three at most.")
    }
    open.append((name, line))
    if calendars.isEmpty { calendars.append(ScannedCalendar()) }
    let last = calendars.count - 1
    switch name {
    case "VEVENT": calendars[last].events.append(ScannedEvent(line: line))
    case "VTIMEZONE": calendars[last].zones.append(ScannedZone())
    case "STANDARD", "DAYLIGHT":
      if isInside("VTIMEZONE"), !calendars[last].zones.isEmpty {
        calendars[last].zones[calendars[last].zones.count - 1].observances.append([])
      }
    default: break
    }
  }

  /// An event or zone holds no other one: where one begins, one before it lacks its end.
  private mutating func leaveUnfinished(for name: String) {
    guard let index = open.firstIndex(where: { $0.name == "VEVENT" || $0.name == "VTIMEZONE" })
    else { return }
    warnings.append(
      ReaderNote(
        line: open[index].line,
        message: "The \(open[index].name) has no end before the next \(name) begins."))
    open.removeSubrange(index...)
  }

  private mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
  }

  private func isInside(_ name: String) -> Bool { open.dropLast().last?.name == name }

  private mutating func property(_ name: String?, _ line: SourceLine) {
    guard let component = open.last?.name else { return }
    let last = calendars.count - 1
    switch component {
    case "VCALENDAR" where name == "METHOD":
      calendars[last].method = ContentLine(line)?.value.uppercased()
    case "VEVENT": calendars[last].events[calendars[last].events.count - 1].take(name, line)
    case "VTIMEZONE":
      guard let property = ContentLine(line) else { return }
      calendars[last].zones[calendars[last].zones.count - 1].properties.append(property)
    case "STANDARD", "DAYLIGHT":
      guard isInside("VTIMEZONE"), let property = ContentLine(line),
        var zone = calendars[last].zones.popLast()
      else { return }
      zone.observances[zone.observances.count - 1].append(property)
      calendars[last].zones.append(zone)
    default: break
    }
  }

  /// A last line that lacks its end may lack a part of its value, and half a time is another time.
  private mutating func endInsideEvent(lastLineIsWhole: Bool) {
    guard let last = calendars.indices.last, !calendars[last].events.isEmpty else { return }
    var event = calendars[last].events.removeLast()
    event.isCut = true
    if !lastLineIsWhole, open.last?.name == "VEVENT" { event.dropLast() }
    calendars[last].events.append(event)
  }
}

extension ScannedEvent {
  private static let read: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "UID", "RECURRENCE-ID",
    "SEQUENCE", "STATUS", "ORGANIZER", "ATTENDEE", "URL",
  ]

  /// Properties that differ each time a calendar is exported.
  private static let fleeting: Set<String> = ["DTSTAMP", "CREATED", "LAST-MODIFIED"]

  fileprivate mutating func take(_ name: String?, _ line: SourceLine) {
    guard let name else {
      warnings.append("Line \(line.number) is no property and was left out.")
      return
    }
    if !Self.fleeting.contains(name) { source.append(line.bytes) }
    guard Self.read.contains(name) || linkProperties.contains(name) else { return }
    guard line.bytes.count <= Limit.value else {
      warnings.append("\(name) in line \(line.number) is too long and was left out.")
      return
    }
    if let property = ContentLine(line) { properties.append(property) }
  }

  fileprivate mutating func dropLast() {
    guard let last = source.popLast(), let name = propertyName(of: last) else { return }
    if properties.last?.name == name { properties.removeLast() }
  }
}
