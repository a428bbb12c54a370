import CMime
import Foundation

/// A part of a message that holds a calendar, by its type or name.
struct CalendarPart {
  /// The transfer encoding undone.
  let bytes: [UInt8]
  /// nil where the part says none.
  let charset: String?
  /// The last part of the name of its file, for a message to the user; nil where it has none.
  let name: String?
}

/// How much of a message is looked at. Real ones stay far below.
enum MimeLimit {
  /// Bytes of a message.
  static let message = 64 << 20
  /// Parts inside one another, and messages.
  static let depth = 32
  static let parts = 1000
  /// Lines that may separate parts. More of them cost more memory than there is.
  static let separators = 10_000
  /// Calendars of one message.
  static let calendars = 100
}

/// The calendars of a message.
struct CalendarParts {
  private(set) var all: [CalendarPart] = []
  /// What was left out, as sentences.
  private(set) var warnings: [String] = []

  init(of message: UnsafeRawBufferPointer) {
    if let even = evenLineEnds(of: message) {
      self = even.withUnsafeBytes { Self(evenly: $0) }
    } else {
      self.init(evenly: message)
    }
  }

  private init(evenly message: UnsafeRawBufferPointer) {
    var found: [CalendarPart] = []
    let omitted = withUnsafeMutablePointer(to: &found) { found in
      cmime_each_part(
        message.baseAddress, message.count, Int32(MimeLimit.depth), Int32(MimeLimit.parts),
        { part, _ in part.map { mayHoldCalendar($0.pointee) } == true ? 1 : 0 },
        { part, bytes, count, found in
          guard let part, let found else { return }
          take(
            part.pointee, UnsafeRawBufferPointer(start: bytes, count: count),
            into: found.assumingMemoryBound(to: [CalendarPart].self))
        }, found)
    }
    all = found
    if omitted & Int32(CMIME_TOO_DEEP) != 0 {
      warnings.append(
        "Its parts stand more than \(MimeLimit.depth) deep in one another; the inner ones were left out."
      )
    }
    if omitted & Int32(CMIME_TOO_MANY) != 0 {
      warnings.append("It has more than \(MimeLimit.parts) parts; the others were left out.")
    }
    if found.count >= MimeLimit.calendars {
      warnings.append(
        "It holds more than \(MimeLimit.calendars) calendars; the others were left out.")
    }
  }
}

/// A message with lines that all end in a line feed, where some end in CR LF as well; nil where they are
/// even. GMime takes as many bytes off the end of a part as the line end behind its boundary has, and so
/// the last letter of a part whose own lines end otherwise.
private func evenLineEnds(of message: UnsafeRawBufferPointer) -> [UInt8]? {
  var (before, pairs, feeds): (UInt8, Int, Int) = (0, 0, 0)
  for byte in message {
    if byte == 10 {
      feeds += 1
      if before == 13 { pairs += 1 }
    }
    before = byte
  }
  guard pairs > 0, pairs < feeds else { return nil }
  var even: [UInt8] = []
  even.reserveCapacity(message.count - pairs)
  for byte in message {
    if byte == 10, even.last == 13 { even[even.count - 1] = 10 } else { even.append(byte) }
  }
  return even
}

private func take(
  _ part: cmime_part, _ bytes: UnsafeRawBufferPointer,
  into found: UnsafeMutablePointer<[CalendarPart]>
) {
  guard found.pointee.count < MimeLimit.calendars, !bytes.isEmpty else { return }
  let isNamed = isCalendar(type(of: part)) || part.name.map(endsAsCalendar) == true
  guard isNamed || beginsAsCalendar(bytes) else { return }
  found.pointee.append(
    CalendarPart(
      bytes: Array(bytes), charset: part.charset.map { String(cString: $0) },
      name: part.name.flatMap(baseName)))
}

private func type(of part: cmime_part) -> String { part.type.map { String(cString: $0) } ?? "" }

private func mayHoldCalendar(_ part: cmime_part) -> Bool {
  let type = type(of: part)
  return isCalendar(type) || type == "application/octet-stream"
    || part.name.map(endsAsCalendar) == true
}

private func isCalendar(_ type: String) -> Bool {
  ["text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"].contains(type)
}

private func endsAsCalendar(_ name: UnsafePointer<CChar>) -> Bool {
  String(cString: name).lowercased().hasSuffix(".ics")
}

private func beginsAsCalendar(_ bytes: UnsafeRawBufferPointer) -> Bool {
  String(decoding: bytes.prefix(64), as: UTF8.self).uppercased().contains("BEGIN:VCALENDAR")
}

/// What stands behind the last slash or backslash: where a file would lie is the sender's wish only.
private func baseName(_ name: UnsafePointer<CChar>) -> String? {
  let name = String(cString: name).split { $0 == "/" || $0 == "\\" }.last.map(String.init)
  return name == "." || name == ".." ? nil : name.map { String($0.prefix(100)) }
}
