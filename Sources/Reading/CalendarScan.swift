import Core

package typealias ReaderNote = ReaderRecord.Note

/// One VCALENDAR of a file: its events and zones, still as lines.
struct ScannedCalendar {
  /// METHOD in upper case.
  var method: String?
  var events: [ScannedEvent] = []
  var zones: [ScannedZone] = []
  var tasks: [ScannedTask] = []
}

/// A VTODO, as far as it tells whether a message was ticked.
struct ScannedTask {
  private static let read: Set<String> = ["UID", "STATUS", "COMPLETED", "PERCENT-COMPLETE"]
  private var properties: [ContentLine] = []

  fileprivate mutating func take(_ name: String?, _ line: SourceLine) {
    guard let name, Self.read.contains(name), properties.count < Self.read.count,
      line.bytes.count <= Limit.property
    else { return }
    properties.append(ContentLine(line, name: name))
  }

  /// The first property of a name.
  subscript(name: String) -> String? { properties.first { $0.name == name }?.value.trimmed }
}

/// A VEVENT with the properties that are read; its alarms and attachments are left behind.
struct ScannedEvent {
  /// Of its BEGIN, from 1.
  let line: Int
  var properties: [ContentLine] = []
  /// The lines that make its identity where it has no UID.
  var source: [[UInt8]] = []
  var warnings: [String] = []
  /// Whether an RRULE or RDATE makes a series of it; what it says is not worked out.
  var repeats = false
  /// The EXDATEs, which take times out of a series.
  var excluded: [ContentLine] = []
  /// True after a line that is no property; one is mentioned, as text that was not folded has many.
  private var hasStrayLines = false
  /// True where the file stops inside of it.
  var isCut = false

  fileprivate init(line: Int) { self.line = line }
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
      endInsideEvent(cutLine: text.endsWithLineEnd ? nil : text.lines.last)
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
      try leaveUnfinished(for: name, line: line)
      hasCalendar = true
      calendars.append(ScannedCalendar())
    } else if name == "VEVENT" || name == "VTIMEZONE" {
      try leaveUnfinished(for: name, line: line)
    }
    guard open.count < Limit.depth else {
      throw Refusal(
        line: line,
        "More than \(Limit.depth) components stand inside one another, in a calendar at most three. "
          + "The file was not read.")
    }
    open.append((name, line))
    if calendars.isEmpty { calendars.append(ScannedCalendar()) }
    let last = calendars.count - 1
    switch name {
    case "VEVENT": calendars[last].events.append(ScannedEvent(line: line))
    case "VTIMEZONE": calendars[last].zones.append(ScannedZone())
    case "VTODO": calendars[last].tasks.append(ScannedTask())
    case "STANDARD", "DAYLIGHT":
      if isInside("VTIMEZONE"), !calendars[last].zones.isEmpty {
        calendars[last].zones[calendars[last].zones.count - 1].observances.append([])
      }
    default: break
    }
  }

  /// A calendar stands in nothing else, an event or zone in no other one: where one begins, what is
  /// open lacks its end.
  private mutating func leaveUnfinished(for name: String, line: Int) throws(Refusal) {
    let outer = open.firstIndex {
      name == "VCALENDAR" || $0.name == "VEVENT" || $0.name == "VTIMEZONE"
    }
    guard let index = outer else { return }
    guard warnings.count < Limit.unfinished else {
      throw Refusal(
        line: line,
        "More than \(Limit.unfinished) components have no end before others begin. "
          + "The file was not read.")
    }
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
    case "VTODO": calendars[last].tasks[calendars[last].tasks.count - 1].take(name, line)
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
  private mutating func endInsideEvent(cutLine: SourceLine?) {
    guard let last = calendars.indices.last, var event = calendars[last].events.popLast() else {
      return
    }
    event.isCut = true
    if let cutLine {
      event.properties.removeAll { $0.number == cutLine.number }
      if event.source.last == cutLine.bytes { event.source.removeLast() }
    }
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
      if !hasStrayLines { warnings.append("Line \(line.number) is no property and was left out.") }
      hasStrayLines = true
      return
    }
    if !Self.fleeting.contains(name) { source.append(line.bytes) }
    if name == "RRULE" || name == "RDATE" { repeats = true }
    if name == "EXDATE", line.bytes.count <= Limit.property, excluded.count < Limit.properties,
      let property = ContentLine(line)
    {
      excluded.append(property)
    }
    guard Self.read.contains(name) || linkProperties.contains(name) else { return }
    guard line.bytes.count <= Limit.property else {
      warnings.append("\(name) in line \(line.number) is too long and was left out.")
      return
    }
    guard properties.count < Limit.properties else {
      warnings.note("After \(Limit.properties) properties the rest of this event was left out.")
      return
    }
    properties.append(ContentLine(line, name: name))
  }
}
