import Foundation

/// Texts of calendars (RFC 5545) as Afterword writes them, and reads again what it wrote.
package enum CalendarText {
  /// Octets of a line without its end (section 3.1).
  private static let widest = 75

  /// A whole calendar around components, each a list of lines that are not folded.
  package static func calendar(_ components: [[String]]) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterword//EN"]
    return (head + components.flatMap(\.self) + ["END:VCALENDAR"]).map(folded).joined()
  }

  /// A text as a value (section 3.3.11). Line ends are one escape; other control characters, which no
  /// value may hold, become U+FFFD.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += ["\\", "n"]
      case _ where scalar.properties.generalCategory == .control && scalar != "\t":
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// "20261124T094200Z".
  package static func utc(_ instant: Date) -> String {
    TimeText.utc(instant).filter { $0 != "-" && $0 != ":" }
  }

  /// One end of a schedule behind the name of its property: an instant, a wall clock, or a day.
  package static func time(_ name: String, _ date: Date, of kind: Schedule.Kind) -> String {
    let digits = TimeText.iso(date, of: kind).filter { $0 != "-" && $0 != ":" }
    return kind == .allDay ? "\(name);VALUE=DATE:\(digits)" : "\(name):\(digits)"
  }

  /// The instant of a text like "20261124T094200Z"; nil for any other.
  package static func instant(_ text: String) -> Date? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 7,
      parts[1].hasSuffix("Z"), text.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let day = Int(parts[0]), let time = Int(parts[1].dropLast())
    else { return nil }
    let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
    guard date.exists, hour < 24, minute < 60, second < 61 else { return nil }
    return CivilTime(date, hour: hour, minute: minute, second: second).asUTC
  }

  /// A line with its end, broken where it is too wide and never within a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var room = widest
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        result += "\r\n "
        room = widest - 1
      }
      result.unicodeScalars.append(scalar)
      room -= size
    }
    return result + "\r\n"
  }

  /// The lines of a text, what was folded in one.
  package static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
      // A fold may stand within what is one character for the eye.
      if let first = line.unicodeScalars.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1].unicodeScalars += line.unicodeScalars.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }
}
