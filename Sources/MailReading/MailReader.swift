import CMime
import Core
import Foundation
import Reading

/// Reads the events of calendars in mails: parts of type calendar and attached files.
package struct MailReader {
  private let zones: (String) -> Zone?

  /// - Parameter zones: the time zone database.
  package init(zones: @escaping (String) -> Zone?) { self.zones = zones }

  /// What stands in the head of a mail, whatever is in it.
  package static func origin(of message: UnsafeRawBufferPointer) -> MessageOrigin {
    MessageOrigin(HeaderBlock(message))
  }

  /// Reads one mail. The last record is a failure or ``ReaderRecord/nothing(_:)`` where there is no
  /// event in it.
  package func readMessage(_ file: UnsafeRawBufferPointer) -> [ReaderRecord] {
    let message = UnsafeRawBufferPointer(rebasing: file.dropFirst(markOfOrder(file)))
    guard cmime_mentions_calendar(message.baseAddress, message.count) != 0 else {
      return [.nothing(Self.nothing(in: message))]
    }
    if let refusal = refusal(of: message) { return [.failure(Note(message: refusal))] }
    let parts = CalendarParts(of: message)
    guard !parts.all.isEmpty else {
      let warnings = parts.warnings.map { ReaderRecord.warning(Note(message: $0)) }
      return warnings + [.nothing(Self.nothing(in: message))]
    }
    return records(of: parts, from: Self.origin(of: message))
  }

  /// Why there is no event in a mail, and whether one was to be expected.
  private static func nothing(in message: UnsafeRawBufferPointer) -> Note {
    let subject = EncodedWords.text(HeaderBlock(message)["subject"] ?? [])
    let mayBeMissed = EventScorer.speaksOfInterview(subject) ? true : nil
    if cmime_mentions_tnef(message.baseAddress, message.count) != 0 {
      return Note(
        message: "What Outlook sent in this message as winmail.dat cannot be read. Ask for the "
          + "invitation as an .ics file, or save the event as one in Outlook, and import that.",
        mayBeMissed: mayBeMissed)
    }
    let title = mayBeMissed == nil ? "" : ", “\(subject.prefix(60))”"
    return Note(
      message: "There is no invitation in this message\(title).", mayBeMissed: mayBeMissed)
  }

  /// Reads the mails of a mailbox.
  /// - Parameters:
  ///   - rest: what of it is to be read; nil for all of it, which is read as well where no message
  ///     begins where `rest` says that one does.
  ///   - begin: is told of each message before it is read: its place from 1, the offset in bytes at
  ///     which it begins, and its subject where there may be a calendar in it.
  ///   - take: is given what is in the message that was told of last.
  ///   - look: is given each message as it stands.
  /// - Returns: how many messages there are.
  package func readMailbox(
    _ file: UnsafeRawBufferPointer, rest: MailboxRest? = nil,
    begin: (_ message: Int, _ offset: Int, _ subject: String?) -> Void,
    take: (ReaderRecord) -> Void, look: (UnsafeRawBufferPointer) -> Void = { _ in }
  ) -> Int {
    let open = rest?.open.compactMap { place in
      Mailbox(file, from: place.offset).map { (place.message, $0) }
    }
    var mailbox = Mailbox(file)
    var count = 0
    if let rest, let open, open.count == rest.open.count,
      let new = Mailbox(file, from: rest.start.offset)
    {
      for (number, single) in open {
        var single = single
        read(file, &single, number, begin: begin, take: take, look: look)
      }
      (mailbox, count) = (new, rest.start.message - 1)
    }
    while read(file, &mailbox, count + 1, begin: begin, take: take, look: look) { count += 1 }
    return count
  }

  /// Reads the next message of a mailbox.
  /// - Returns: whether there is one.
  @discardableResult
  private func read(
    _ file: UnsafeRawBufferPointer, _ mailbox: inout Mailbox, _ number: Int,
    begin: (_ message: Int, _ offset: Int, _ subject: String?) -> Void,
    take: (ReaderRecord) -> Void, look: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    let start = mailbox.start
    guard let range = mailbox.next() else { return false }
    let message = UnsafeRawBufferPointer(rebasing: file[range])
    look(message)
    guard cmime_mentions_calendar(message.baseAddress, message.count) != 0 else {
      begin(number, start, nil)
      return true
    }
    let subject = String(EncodedWords.text(HeaderBlock(message)["subject"] ?? []).prefix(60))
    begin(number, start, subject)
    for record in readMessage(message) {
      if case .nothing = record { continue }
      take(record)
    }
    return true
  }

  private func refusal(of message: UnsafeRawBufferPointer) -> String? {
    if message.count > MimeLimit.message {
      return
        "It has more than \(MimeLimit.message >> 20) MB, as no invitation has. It was not read."
    }
    let most = MimeLimit.separators
    guard cmime_separators(message.baseAddress, message.count, most + 1) > most else { return nil }
    return "It has more than \(most) lines that may separate parts, as no invitation has. "
      + "It was not read."
  }

  private func records(of parts: CalendarParts, from origin: MessageOrigin) -> [ReaderRecord] {
    var read: Set<[UInt8]> = []
    var events: [CalendarEvent] = []
    var notes = parts.warnings.map { Note(message: $0) }
    var failure: Note?
    for part in parts.all {
      guard read.insert(part.bytes.filter { $0 != 13 && $0 != 10 }).inserted else { continue }
      for record in readCalendar(utf8(part, &notes), zones: zones) {
        switch record {
        case .event(let event): take(event, from: origin, &events)
        case .warning(let note): notes.append(note.inCalendar(part))
        case .failure(let note), .nothing(let note): failure = failure ?? note.inCalendar(part)
        case .row, .stored, .ticked, .begun, .seen: break
        }
      }
    }
    if let failure, events.isEmpty {
      return notes.map(ReaderRecord.warning) + [.failure(failure)]
    }
    return (events.map(ReaderRecord.event) + notes.map(ReaderRecord.warning))
      + (failure.map { [.warning($0)] } ?? [])
  }

  /// The same event again, as Google sends it in two parts, is left out.
  private func take(
    _ event: CalendarEvent, from origin: MessageOrigin, _ events: inout [CalendarEvent]
  ) {
    let isThere = events.contains { other in
      var same = event
      (same.line, same.method, same.sourceHash) = (other.line, other.method, other.sourceHash)
      same.message = other.message
      return same == other
    }
    guard !isThere else { return }
    var event = event
    event.message = origin
    events.append(event)
  }

  /// The calendar in UTF-8 where its charset is known; else as it is, to be guessed.
  private func utf8(_ part: CalendarPart, _ notes: inout [Note]) -> [UInt8] {
    guard let charset = part.charset, !charset.isEmpty else { return part.bytes }
    if let text = decoded(part.bytes, charset) { return Array(text.utf8) }
    let name = String(charset.prefix(40))
    notes.append(
      Note(
        message: "The calendar in it is not in “\(name)”, as it says, or that is not known here; "
          + "its encoding was guessed."))
    return part.bytes
  }
}

private typealias Note = ReaderRecord.Note

extension ReaderRecord.Note {
  /// Lines of a calendar in a mail are none of the mail's.
  fileprivate func inCalendar(_ part: CalendarPart) -> ReaderRecord.Note {
    let place = part.name.map { "In “\($0)”" } ?? "In its calendar"
    return ReaderRecord.Note(message: line.map { "\(place), line \($0): \(message)" } ?? message)
  }
}

/// The bytes of a byte order mark at the beginning.
func markOfOrder(_ bytes: UnsafeRawBufferPointer) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
