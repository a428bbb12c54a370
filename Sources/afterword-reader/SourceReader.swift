import Core
import Foundation
import MailReading
import Reading
import TableReading

/// Reads files one after the other and prints what is in them.
struct SourceReader {
  private let zones: ZoneDirectory
  private let encoder = JSONEncoder()
  private var people = MailPeople()
  /// Of the first file that could not be read.
  private(set) var status: Int32 = 0

  init(zones: ZoneDirectory) {
    self.zones = zones
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// - Parameter index: the file's place among those that are read in this run.
  mutating func read(_ input: ReaderInput, at index: Int) {
    let path = input.path
    allowMoreTime()
    write(.begun(ReaderRecord.Place(file: index)))
    // Whatever the file does to this process, its reader knows which one it was.
    fflush(nil)
    do throws(UnreadableFile) {
      let file = try InputFile(path)
      let name = path == "-" ? "" : String(path.split(separator: "/").last ?? "")
      read(
        file, named: name, of: SourceKind(file.bytes.prefix(SourceKind.head), name: name),
        rest: input.rest, at: index)
    } catch {
      write(.failure(ReaderRecord.Note(message: error.message)))
      note(error.status)
    }
  }

  private mutating func read(
    _ file: borrowing InputFile, named name: String, of kind: SourceKind?, rest: MailboxRest?,
    at index: Int
  ) {
    switch kind {
    case .calendar:
      take(readCalendar(Array(file.bytes.prefix(Limit.file + 1)), zones: zones.zone(named:)))
    case .message:
      people.add(file.bytes)
      if people.count > Self.sightings { writePeople() }
      take(MailReader(zones: zones.zone(named:)).readMessage(file.bytes))
    case .mailbox: readMailbox(file, rest, at: index)
    case .table:
      take(readTable(Array(file.bytes.prefix(Limit.file + 1)), zones: zones.zone(named:)))
    case .afterword: take(readOwnExport(Array(file.bytes.prefix(Limit.file + 1))))
    case nil:
      let refusal = SourceKind.refusal(of: file.bytes.prefix(SourceKind.head), name: name)
      take([.nothing(ReaderRecord.Note(message: refusal))])
    }
  }

  /// So many messages without a calendar are passed over before a sign of life is given.
  private static let stride = 256

  private mutating func readMailbox(
    _ file: borrowing InputFile, _ rest: MailboxRest?, at index: Int
  ) {
    var hasEvent = false
    let count = MailReader(zones: zones.zone(named:)).readMailbox(
      file.bytes, rest: rest,
      begin: { message, offset, subject in
        guard subject != nil || message.isMultiple(of: Self.stride) else { return }
        if message.isMultiple(of: Self.stride) {
          allowMoreTime()
          writePeople()
          file.release(before: offset)
        }
        let place = ReaderRecord.Place(
          file: index, message: message, subject: subject, offset: offset)
        write(.begun(place))
        fflush(nil)
      },
      take: { record in
        if case .event = record { hasEvent = true }
        if case .failure = record { note(65) }
        write(record)
      }, look: { people.add($0) })
    writePeople()
    write(
      .begun(ReaderRecord.Place(file: index, message: count + 1, offset: file.bytes.count)))
    let new = rest.map { count + 1 - $0.start.message }
    if !hasEvent, new != 0 {
      write(.begun(ReaderRecord.Place(file: index)))
      let messages =
        new.map { $0 == 1 ? "its new message" : "its \($0) new messages" }
        ?? (count == 1 ? "its only message" : "its \(count) messages")
      write(.warning(ReaderRecord.Note(message: "There is no invitation in \(messages).")))
    }
  }

  /// Sightings of one record, and so many as are kept back: most people come again in the next mail.
  private static let sightings = 256

  /// Says what is left to be said once all files were read.
  mutating func finish() { writePeople() }

  private mutating func writePeople() {
    var rest = people.taken()[...]
    while !rest.isEmpty {
      write(.seen(Array(rest.prefix(Self.sightings))))
      rest = rest.dropFirst(Self.sightings)
    }
  }

  private mutating func take(_ records: [ReaderRecord]) {
    for record in records { write(record) }
    switch records.last {
    case .failure, .nothing: note(65)
    default: break
    }
  }

  private mutating func note(_ new: Int32) { if status == 0 { status = new } }

  private func write(_ record: ReaderRecord) {
    guard let line = try? encoder.encode(record) else { return }
    print(String(decoding: line, as: UTF8.self))
  }
}
