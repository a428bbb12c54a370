import Core
import Foundation
import Reading
import Testing

/// Input that is too much for a calendar, or no file at all.
struct LimitTests {
  @Test(arguments: [
    (String(repeating: "BEGIN:X\n", count: 10_000), 65, "inside one another"),
    (String(repeating: "BEGIN:VEVENT\n", count: 10_000), 66, "have no end"),
    (String(repeating: "BEGIN:VCALENDAR\n", count: 10_000), 66, "have no end"),
    (
      "BEGIN:VCALENDAR\nSUMMARY:" + String(repeating: "x", count: 9 << 20) + "\nEND:VCALENDAR\n", 2,
      "more than 8 MB"
    ),
    (String(repeating: "x", count: 33 << 20), nil, "more than 32 MB"),
  ])
  func isRefused(_ text: String, at line: Int?, saying reason: String) throws {
    let records = read(text)
    let note = try #require(records.notes.first)
    #expect(records.count == 1 && records.endsInFailure)
    #expect(note.hasPrefix(line.map { "\($0): " } ?? "The file has"))
    #expect(note.contains(reason))
  }

  @Test func aLongPropertyIsLeftOutAndSaidTo() {
    let long = String(repeating: "x", count: 2 << 20)
    let event = read(calendar("SUMMARY:\(long)\nDTSTART:20240131T100000Z")).events.first
    #expect(event?.startText == "2024-01-31T10:00:00Z")
    #expect(event?.summary == nil)
    #expect(event?.warnings == ["SUMMARY in line 5 is too long and was left out."])
  }

  @Test(arguments: [
    "FREQ=SECONDLY;COUNT=1000000000",
    "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3;BYMONTHDAY=31;BYMONTH=2",
  ])
  func aSeriesIsNotExpanded(_ rule: String) {
    let clock = ContinuousClock()
    let taken = clock.measure {
      let events = read(calendar("DTSTART:20240131T100000Z\nRRULE:" + rule)).events
      #expect(events.map(\.startText) == ["2024-01-31T10:00:00Z"])
    }
    #expect(taken < .seconds(5))
  }

  @Test func manyWarningsAreCounted() {
    let events = String(repeating: "BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n", count: 300)
    let records = read("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n")
    #expect(records.endsInFailure && records.count == 102)
    #expect(records.notes.dropLast().last == "There are 199 more warnings like these.")
  }

  @Test func onlyFilesAreOpened() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.ics").path
    try Data("abc".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try bytes(of: file) == Array("abc".utf8))
    let pipe = folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, folder.path, "/dev/zero", "/dev/null", folder.path + "/none", ""] {
      let error = #expect(throws: UnreadableFile.self) { try bytes(of: path) }
      #expect(error?.status == 66)
      #expect(error?.message.contains("pipe: name “-”") == (path == pipe))
    }
  }
}

private func bytes(of path: String) throws(UnreadableFile) -> [UInt8] {
  let file = try InputFile(path)
  return Array(file.bytes)
}
