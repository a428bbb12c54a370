import Core
import Foundation

/// An event of the labelled sets beside this file.
struct LabelledEvent: Sendable {
  let isInterview: Bool
  let event: CalendarEvent

  /// The addresses of whom the events are of.
  static let me = ["sam.doe@gmail.com", "sam.doe@hooli.example"]

  /// The events of a file, as the head of set.txt says them.
  static func all(in name: String) throws -> [LabelledEvent] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    var events: [LabelledEvent] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("+ ") || line.hasPrefix("- ") {
        events.append(
          LabelledEvent(
            isInterview: line.hasPrefix("+"),
            event: interviewEvent(uid: "\(events.count)", summary: String(line.dropFirst(2)))))
      } else if let last = events.popLast() {
        events.append(try last.with(line.trimmingCharacters(in: .whitespaces)))
      }
    }
    return events
  }

  /// With one line more of what is said of it.
  private func with(_ line: String) throws -> LabelledEvent {
    struct Unknown: Error { let line: String }
    var event = event
    let word = line.prefix { $0 != " " }
    let rest = line.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
    switch word {
    case "by": event.organizer = party(rest)
    case "with": event.attendees += rest.split(separator: ";").map { party(String($0)) }
    case "link": event.link = rest
    case "at": event.location = rest
    case "text": event.details = rest
    case "day": event.timeKind = .allDay
    case "hours": event.end = event.start + Int((Double(rest) ?? 0) * 3600)
    default: throw Unknown(line: line)
    }
    return LabelledEvent(isInterview: isInterview, event: event)
  }
}

/// "Jane Doe <jane@globex.example>" as a calendar has it.
func party(_ text: String) -> CalendarEvent.Party {
  let person = Interviewer.parsed(text.trimmingCharacters(in: .whitespaces), id: UUID())
  return CalendarEvent.Party(
    name: person?.name.isEmpty == false ? person?.name : nil, email: person?.email)
}

/// An event on a Tuesday at 14:00 in UTC, one hour long.
func interviewEvent(
  uid: String? = "a", summary: String?, details: String? = nil, location: String? = nil,
  hour: Int = 14, organizer: CalendarEvent.Party? = nil, attendees: [CalendarEvent.Party] = [],
  link: String? = nil
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: hour).secondsSince1970
  return CalendarEvent(
    line: 1, uid: uid, recurrenceID: nil, sourceHash: uid ?? summary ?? "", sequence: 0,
    method: nil, status: nil, summary: summary, details: details, location: location, link: link,
    timeKind: .zoned, start: start, end: start + 3600, timeZone: "UTC", organizer: organizer,
    attendees: attendees, warnings: [])
}
