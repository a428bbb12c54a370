import Foundation

/// What is made of one event, or why nothing is.
package struct ImportEntry: Hashable, Sendable {
  /// What the event does to the interviews that are known.
  package enum Action: String, Sendable, CaseIterable {
    case new, changed, cancelled
    /// It says nothing that is not stored already.
    case known
    case notInterview = "not-interview"
    /// A role that comes to be known without an interview, or changes.
    case role
    /// People of a table, of whom an address may be offered.
    case person
    /// No event, but a place in the file at which nothing can be read.
    case unreadable

    /// Whether the database changes.
    package var isChange: Bool { [.new, .changed, .cancelled, .role].contains(self) }
  }

  /// The file, as the user named it; of a mailbox “INBOX, message 12”.
  package var source: String
  /// Counted from 1; nil where the reason has no line.
  package var line: Int?
  /// nil for ``Action/unreadable``.
  package var event: CalendarEvent?
  package var action: Action
  /// The row of a table; nil where there is an event.
  package var row: TableRow?
  /// By what the interview or the role that a row tells of is known, such as ``Interview/Invite/identity``;
  /// nil of all else.
  package var rowIdentity: String?
  /// What an export of Afterword's holds; nil where it comes from elsewhere.
  package var stored: StoredItem?
  /// Stands for what it is about where that is no interview.
  package var words: String?
  /// The times that the event says, with an end even where it says none.
  package var schedule: Schedule?
  /// The interview as it stands after this event; nil where there is none.
  package var dossier: Dossier?
  /// Further interviews that change because of it.
  package var others: [UUID] = []
  /// Of which visit it may be a talk; nil of most.
  package var visit: VisitMark?
  /// How much speaks for its being an interview; nil where that is not asked, as it is stored, cancels
  /// one, or cannot be read.
  package var score: EventScore?
  /// How far the company of a new interview can be relied on; nil of all else.
  package var confidence: Confidence?
  /// Whether what is no interview by now would be one if its company were known.
  package var waits = false
  /// Why it is so, as parts of a sentence without a capital; of what is unreadable a sentence.
  package var reasons: [String]
  /// What was guessed, mended or left out, as sentences.
  package var warnings: [String]

  package init(
    source: String, line: Int? = nil, event: CalendarEvent? = nil, action: Action,
    schedule: Schedule? = nil, dossier: Dossier? = nil, reasons: [String] = [],
    warnings: [String] = [], row: TableRow? = nil, words: String? = nil,
    stored: StoredItem? = nil
  ) {
    self.source = source
    self.line = line
    self.event = event
    self.action = action
    self.schedule = schedule
    self.dossier = dossier
    self.reasons = reasons
    self.warnings = warnings
    self.row = row
    self.words = words
    self.stored = stored
  }

  /// By what the user's choice about it is remembered; nil where there is nothing to choose.
  package var identity: String? { event?.identity ?? rowIdentity }

  /// "invite.ics" or "invite.ics, line 12": where a complaint points.
  package var place: String { line.map { "\(source), line \($0)" } ?? source }

  /// One line for the user: what is done, to which interview, and why, such as
  /// "new       Globex · Staff Engineer, Tue 24 Nov 2026 14:00–15:00, 2 people".
  /// - Parameter isWhole: whether it says, too, what speaks for a new one.
  package func sentence(home: Zone, isWhole: Bool = false) -> String {
    let said = isWhole ? allReasons : reasons + [visit?.words].compactMap(\.self)
    let why = said.joined(separator: "; ")
    switch action {
    case .unreadable: return "\(place): \(why)"
    case .notInterview:
      let summary = (event?.summary ?? words).map { "“\($0)”" } ?? "an event without a title"
      return "left out  \(summary): \(why)"
    case .new, .changed, .cancelled, .known, .role, .person:
      let name = action.rawValue
      let gap = String(repeating: " ", count: max(1, 10 - name.count))
      var summary = dossier?.summary(home: home) ?? words ?? ""
      if confidence == .guess, let company = dossier?.interview.role.company,
        summary.hasPrefix(company)
      {
        summary = company + "?" + summary.dropFirst(company.count)
      }
      return name + gap + summary + (why.isEmpty ? "" : " (\(why))")
    }
  }

  /// The reasons, of a new interview with what speaks for its being one.
  package var allReasons: [String] {
    let own =
      action == .new && score?.isInterview == true ? reasons + (score?.words ?? []) : reasons
    return own + [visit?.words].compactMap(\.self)
  }

  /// The warnings, each with its place; some say their line themselves.
  package var complaints: [String] {
    warnings.map { $0.hasPrefix("Line ") ? "\(source): \($0)" : "\(place): \($0)" }
  }

  /// One element of ``ImportPlan/json``; what is not known is null.
  var json: JSON {
    let interview = action == .notInterview ? nil : dossier?.interview
    return [
      "source": .string(source), "line": JSON(line), "uid": JSON(event?.uid),
      "method": JSON(event?.method), "action": .string(action.rawValue),
      "score": JSON(score?.points),
      "reasons": .array(allReasons.map(JSON.string)), "summary": JSON(event?.summary),
      "company": JSON(interview?.role.company ?? row?.company.nonEmpty),
      "role": JSON((interview?.role.title ?? row?.role)?.nonEmpty),
      "confidence": JSON(confidence?.rawValue),
      "start": JSON(schedule.map { TimeText.iso($0.start, of: $0.kind) }),
      "end": JSON(schedule.map { TimeText.iso($0.end, of: $0.kind) }),
      "timeZone": JSON(event?.timeZone), "floating": .bool(schedule?.kind == .floating),
      "organizer": event?.organizer.map { ["name": JSON($0.name), "email": JSON($0.email)] } ?? nil,
      "attendees": .array(
        (event?.attendees ?? row?.people.map(\.party) ?? []).map {
          ["name": JSON($0.name), "email": JSON($0.email), "room": .bool($0.isRoom)]
        }),
      "link": JSON(event?.link), "warnings": .array(warnings.map(JSON.string)),
    ]
  }
}

extension TableRow.Person {
  fileprivate var party: CalendarEvent.Party { .init(name: name.nonEmpty, email: email) }
}

extension String {
  /// nil instead of an empty text.
  package var nonEmpty: String? { isEmpty ? nil : self }
}
