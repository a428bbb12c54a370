import Foundation

/// A message that is owed, or an interview to come, as an item of a calendar. No text of a letter is in it.
package struct CalendarItem: Hashable, Sendable {
  package let key: CalendarKey
  /// "VTODO" or "VEVENT".
  let component: String
  /// Its lines, not folded, but for what tells its identity and its version.
  let properties: [String]
  /// How long before it is due or starts it rings, as a duration of RFC 5545.
  private let alarm: String

  private init(
    _ key: CalendarKey, _ component: String, rings alarm: String, _ properties: [String?]
  ) {
    (self.key, self.component, self.alarm) = (key, component, alarm)
    self.properties = properties.compactMap(\.self)
  }

  /// The component whole.
  /// - Parameters:
  ///   - sequence: how often it was changed.
  ///   - now: when it was changed last.
  package func lines(sequence: Int, now: Date) -> [String] {
    let version = CalendarVersion(sequence: sequence, changed: now)
    return ["BEGIN:\(component)", "UID:\(key.uid)"] + version.lines + properties + alarmLines
      + ["END:\(component)"]
  }

  private var alarmLines: [String] {
    // Of a task that has no start, only its end is known.
    let related = component == "VTODO" ? ";RELATED=END" : ""
    let summary = properties.first { $0.hasPrefix("SUMMARY:") }?.dropFirst("SUMMARY:".count) ?? ""
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary)", "TRIGGER\(related):\(alarm)",
      "END:VALARM",
    ]
  }

  /// A message to someone, to be ticked.
  init(_ followUp: FollowUp, in dossier: Dossier, _ phase: Phase, due: Date, home: Zone) {
    let interview = dossier.interview
    let sent = followUp.sent(after: interview, home: home)
    let deed =
      phase.stage == .nudgeDue ? "Nudge" : interview.state == .noShowTheirs ? "Write to" : "Thank"
    let when = TimeText.full(interview.schedule, home: home)
    let about = [interview.role.title, interview.round].filter { !$0.isEmpty }
    let last = sent.last.map {
      "The last message went out on \(TimeText.fullDay(home.wallClock(at: $0.at).date))."
    }
    self.init(
      .message(followUp.id, sent.count + 1), "VTODO", rings: "-PT2H",
      [
        text("SUMMARY", "\(deed) \(followUp.addressee), \(interview.role.company)"),
        text(
          "DESCRIPTION",
          [(about + ["interview on \(when)"]).joined(separator: ", "), last].compactMap(\.self)
            .joined(separator: "\n")),
        "DUE:\(CalendarText.utc(due))", "STATUS:NEEDS-ACTION",
      ])
  }

  /// An interview to come.
  init(_ dossier: Dossier) {
    let interview = dossier.interview
    let (role, schedule) = (interview.role, interview.schedule)
    let people = dossier.followUps.compactMap { $0.interviewer?.label }.filter { !$0.isEmpty }
    let about = [role.title, interview.round].filter { !$0.isEmpty }.joined(separator: ", ")
    self.init(
      .interview(interview.id), "VEVENT", rings: "-PT1H",
      [
        text("SUMMARY", "Interview: " + role.company + (about.isEmpty ? "" : ", " + about)),
        people.isEmpty ? nil : text("DESCRIPTION", "With " + people.joined(separator: ", ")),
        interview.location.isEmpty ? nil : text("LOCATION", interview.location),
        address(interview.link),
        CalendarText.time("DTSTART", schedule.start, of: schedule.kind),
        schedule.end > schedule.start
          ? CalendarText.time("DTEND", schedule.end, of: schedule.kind) : nil,
        "STATUS:CONFIRMED",
      ])
  }
}

/// How often an item was changed, and when last.
struct CalendarVersion {
  var sequence: Int
  var changed: Date

  static let names = ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"]

  var lines: [String] {
    let moment = CalendarText.utc(changed)
    return ["DTSTAMP:\(moment)", "LAST-MODIFIED:\(moment)", "SEQUENCE:\(sequence)"]
  }
}

extension Clock {
  /// The messages that are owed by now or soon, and the interview where it is still to come.
  package func calendarItems(of dossier: Dossier, at now: Date) -> [CalendarItem] {
    let interview = dossier.interview
    if interview.effectiveState(at: now, home: calendar.home) == .scheduled {
      return [CalendarItem(dossier)]
    }
    return dossier.followUps.compactMap { followUp in
      let phases = phases(of: followUp, in: interview, promised: dossier.promised)
      let phase = phases.current(at: now)
      guard phase.stage.view == .pending, let due = phase.due else { return nil }
      return CalendarItem(followUp, in: dossier, phase, due: due, home: calendar.home)
    }
  }
}

private func text(_ name: String, _ value: String) -> String {
  "\(name):\(CalendarText.escaped(value))"
}

/// What is no address of the web is left out: the value has no escapes.
private func address(_ link: String) -> String? {
  let isOne = ["https://", "http://"].contains { link.lowercased().hasPrefix($0) }
  guard isOne, link.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
  return "URL:\(link)"
}
