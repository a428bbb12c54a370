import Core
import Foundation

/// Makes a ``CalendarEvent`` of a VEVENT's lines.
struct EventReading {
  let clock: Clock
  let method: String?

  /// Why an event has no place in a tracker of interviews.
  struct Unusable: Error {
    let note: ReaderNote
  }

  func event(_ scanned: ScannedEvent) throws(Unusable) -> CalendarEvent {
    var warnings = scanned.warnings
    if scanned.isCut {
      warnings.note("The file ends in the middle of this event; some of it may be missing.")
    }
    let usable = scanned.properties.filter { $0.name != "DTEND" || $0.hasTime }
    let read = Libical.event(usable.map(\.tidied)) ?? Libical.Event()
    let isTimeless = isTimeless(scanned, read)
    let start =
      isTimeless
      ? .floating(CivilTime(secondsSince1970: 0)) : try start(of: scanned, read, &warnings)
    let end = isTimeless ? start : end(of: scanned, read, start, &warnings)
    let organizer = read.organizer.flatMap { party($0, warnings: &warnings) }
    let attendees = read.attendees.compactMap { party($0, warnings: &warnings) }
    var event = CalendarEvent(
      line: scanned.line, uid: read.uid?.presence,
      recurrenceID: scanned["RECURRENCE-ID"]?.value.presence,
      sourceHash: hash(scanned, start: start, summary: read.summary), sequence: read.sequence,
      method: method, status: read.status?.uppercased().presence,
      summary: read.summary?.presence, details: details(read, &warnings),
      location: read.location?.presence, link: link(scanned, read), timeKind: start.kind,
      start: start.seconds, end: end.seconds, timeZone: zone(of: start), organizer: organizer,
      attendees: attendees, warnings: warnings)
    event.isTimeless = isTimeless
    if scanned.repeats, !isTimeless {
      event.series = CalendarEvent.Series(
        repeats: true, lacksFirst: scanned.lacksFirst(start))
    }
    return event
  }

  /// Whether it is a message that may leave out when the event is, and does.
  private func isTimeless(_ scanned: ScannedEvent, _ read: Libical.Event) -> Bool {
    let saysMore = scanned.properties.contains { !["UID", "RECURRENCE-ID"].contains($0.name) }
    guard scanned["DTSTART"] == nil, !scanned.isCut, read.uid?.presence != nil, saysMore else {
      return false
    }
    return CalendarEvent.timeless.contains(method ?? "") || read.status?.uppercased() == "CANCELLED"
  }

  private func zone(of moment: Moment) -> String? {
    if case .zoned(_, let zone) = moment { zone.identifier } else { nil }
  }

  private func link(_ scanned: ScannedEvent, _ read: Libical.Event) -> String? {
    let direct = linkProperties.compactMap { scanned[$0]?.value }
    return eventLink(properties: direct, texts: [read.url, read.location, read.description])
  }

  private func details(_ read: Libical.Event, _ warnings: inout [String]) -> String? {
    guard let text = read.description?.presence else { return nil }
    guard text.utf8.count > Limit.details else { return text }
    warnings.note("Its description was cut after \(Limit.details >> 10) KB.")
    return String(decoding: text.utf8.prefix(Limit.details), as: UTF8.self)
  }
}

extension EventReading {
  private func start(
    of scanned: ScannedEvent, _ read: Libical.Event, _ warnings: inout [String]
  ) throws(Unusable) -> Moment {
    let name = read.summary?.presence.map { "“\($0.shortened)”" } ?? "An event without a summary"
    func unusable(line: Int, _ reason: String) -> Unusable {
      Unusable(note: ReaderNote(line: line, message: "\(name) was left out: \(reason)"))
    }
    guard let line = scanned["DTSTART"] else {
      let cut = scanned.isCut ? "the file ends in the middle of it, and " : ""
      throw unusable(line: scanned.line, cut + "it has no start (DTSTART).")
    }
    let written = line.value.shortened
    guard line.hasTime, let time = read.start else {
      throw unusable(line: line.number, "its start “\(written)” is not a date or time.")
    }
    guard let moment = clock.moment(time, warnings: &warnings) else {
      throw unusable(line: line.number, "its start “\(written)” does not exist in the calendar.")
    }
    return moment
  }

  /// Without a DTEND the start and DURATION; without both a day for a day and nothing for a time.
  private func end(
    of scanned: ScannedEvent, _ read: Libical.Event, _ start: Moment, _ warnings: inout [String]
  ) -> Moment {
    let line = scanned["DTEND"]
    if let line, !line.value.isEmpty {
      guard line.hasTime, let time = read.end, let end = end(time, start, &warnings) else {
        warnings.note("Its end “\(line.value.shortened)” cannot be read; the start is kept.")
        return least(after: start)
      }
      return notBefore(start, end, &warnings)
    }
    guard let duration = read.duration else { return least(after: start) }
    guard abs(duration.days) < 3660, abs(duration.seconds) < 3660 * 86_400 else {
      warnings.note("Its duration is longer than ten years and was left out.")
      return least(after: start)
    }
    return notBefore(start, start.adding(duration), &warnings)
  }

  private func least(after start: Moment) -> Moment {
    if case .allDay(let date) = start { .allDay(date.adding(days: 1)) } else { start }
  }

  private func notBefore(_ start: Moment, _ end: Moment, _ warnings: inout [String]) -> Moment {
    if end.seconds < start.seconds {
      warnings.note("It would end before it starts; the start is kept.")
    }
    return end.seconds < start.seconds || (end.seconds == start.seconds && start.kind == .allDay)
      ? least(after: start) : end
  }

  /// The end, in the same way of telling times as the start: one without a zone is in the start's,
  /// and none at all where one has a time and the other has not.
  private func end(
    _ time: Libical.Time, _ start: Moment, _ warnings: inout [String]
  ) -> Moment? {
    guard let end = clock.moment(time, warnings: &warnings) else { return nil }
    switch (start, end) {
    case (.zoned(_, let zone), .floating(let wallClock)):
      warnings.note("Its end names no known time zone and is read in that of the start.")
      return .zoned(Int(zone.instant(of: wallClock).timeIntervalSince1970), zone)
    case (.zoned, .zoned), (.floating, .floating), (.allDay, .allDay): return end
    default: return nil
    }
  }
}

/// An event's identity where it has no UID, of its lines, start and summary.
private func hash(_ scanned: ScannedEvent, start: Moment, summary: String?) -> String {
  var fingerprint = Fingerprint()
  for line in scanned.source {
    fingerprint.add(line)
    fingerprint.add(CollectionOfOne(10))
  }
  fingerprint.add("\(start.seconds)\n\(summary ?? "")".utf8)
  return fingerprint.text
}

extension ScannedEvent {
  /// Whether an EXDATE names the start: as DTSTART is written, as an instant, or its day alone.
  fileprivate func lacksFirst(_ start: Moment) -> Bool {
    guard let first = self["DTSTART"]?.value.uppercased() else { return false }
    var names: Set<String> = [first, String(first.prefix(8))]
    if case .zoned(let seconds, _) = start {
      let instant = TimeText.utc(Date(timeIntervalSince1970: Double(seconds)))
      names.insert(instant.filter { $0 != "-" && $0 != ":" })
    }
    return excluded.contains { line in
      line.value.uppercased().split(separator: ",").contains { names.contains($0.trimmed) }
    }
  }

  /// The first property of a name.
  fileprivate subscript(name: String) -> ContentLine? { properties.first { $0.name == name } }
}

extension ContentLine {
  fileprivate var hasTime: Bool { TimeShape(value) != nil }
}

extension String {
  /// nil where there is nothing to be seen.
  fileprivate var presence: String? { allSatisfy(\.isWhitespace) ? nil : self }

  /// For a message: 60 characters at most.
  fileprivate var shortened: String { count > 60 ? prefix(59) + "…" : self }
}
