import Core
import Foundation
import Reading

/// Prints what a calendar file holds, one JSON object a line (``ReaderRecord``).
func run(_ arguments: [String]) -> Int32 {
  guard arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: afterword-reader FILE.ics | -\n".utf8))
    return 64
  }
  confine()
  do throws(UnreadableFile) {
    let zones = ZoneDirectory()
    let records = readCalendar(try readInput(arguments[1]), zones: zones.zone(named:))
    write(records)
    if case .failure = records.last { return 65 }
    return 0
  } catch {
    write([.failure(.init(line: nil, message: error.message))])
    return error.status
  }
}

func write(_ records: [ReaderRecord]) {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  for record in records {
    guard let line = try? encoder.encode(record) else { continue }
    print(String(decoding: line, as: UTF8.self))
  }
}

exit(run(CommandLine.arguments))
