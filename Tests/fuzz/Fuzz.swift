import Core
import Foundation
import MailReading
import Reading
import TableReading

/// What libFuzzer calls with bytes of its own making: they are read as a file would be, what was
/// found goes through JSON as it does on its way from the reader to the program, and is planned as
/// an import. Anything that does not end well ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
func readOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  for records in entry.read(bytes) { check(records) }
  return 0
}

/// Where strangers' bytes come in. `AFTERWORD_FUZZ` names the one that this process tries.
private enum Entry: String {
  case calendar, mail, table

  func read(_ bytes: UnsafeRawBufferPointer) -> [[ReaderRecord]] {
    switch self {
    case .calendar: return [readCalendar(Array(bytes), zones: zones.zone(named:))]
    case .mail: return [mails.readMessage(bytes), mailbox(bytes)]
    case .table:
      return [
        readTable(Array(bytes), zones: Zone.init(fixedIdentifier:)), readOwnExport(Array(bytes)),
      ]
    }
  }

  /// What is in a mailbox, and a verdict as a mailbox without invitations gets it from the reader.
  private func mailbox(_ bytes: UnsafeRawBufferPointer) -> [ReaderRecord] {
    var records: [ReaderRecord] = []
    _ = mails.readMailbox(bytes, begin: { _, _, _ in }, take: { records.append($0) })
    return records.isEmpty ? [.nothing(ReaderRecord.Note(message: "nothing"))] : records
  }
}

nonisolated(unsafe) private let zones = ZoneDirectory(environment: [:])
nonisolated(unsafe) private let mails = MailReader(zones: zones.zone(named:))

private let entry: Entry = {
  let name = ProcessInfo.processInfo.environment["AFTERWORD_FUZZ"] ?? ""
  guard let entry = Entry(rawValue: name) else { fail("AFTERWORD_FUZZ is none of the entries") }
  return entry
}()

private func check(_ records: [ReaderRecord]) {
  guard !records.isEmpty else { fail("no verdict") }
  for case .event(let event) in records where event.end < event.start {
    fail("an event ends before it starts")
  }
  do {
    let passed = try JSONEncoder().encode(records)
    let received = try JSONDecoder().decode([ReaderRecord].self, from: passed)
    guard received == records else { fail("the records differ behind JSON") }
    var planner = ImportPlanner(
      me: ["sam@mail.example"], home: zones.zone(named: "Europe/Berlin") ?? .utc,
      zone: zones.zone(named:))
    planner.add(received, from: "fuzz")
    let plan = try planner.plan()
    guard !plan.entries.isEmpty else { fail("nothing in the plan") }
    _ = try JSONEncoder().encode(plan.entries.map { $0.warnings + $0.reasons })
  } catch {
    fail("\(error)")
  }
}

private func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("fuzz: \(message)\n".utf8))
  abort()
}
