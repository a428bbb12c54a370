import Core
import Foundation
import Reading
import Testing

/// What Afterword exported is known when it is read again, but for what was ticked.
struct OwnItemTests {
  private let id = UUID()

  private func task(_ lines: String, number: Int = 1) -> String {
    "BEGIN:VTODO\nUID:\(CalendarKey.message(id, number).uid)\n\(lines)\nEND:VTODO\n"
  }

  private func ticks(_ text: String) -> [CalendarTick] {
    read("BEGIN:VCALENDAR\n\(text)END:VCALENDAR\n").compactMap {
      if case .ticked(let tick) = $0 { tick } else { nil }
    }
  }

  @Test(
    arguments: [
      ("STATUS:COMPLETED\nCOMPLETED:20261124T170000Z", 1_795_539_600),
      ("COMPLETED;X-A=\"b:c\":20261124T170000Z", 1_795_539_600), ("status:completed", nil),
      ("PERCENT-COMPLETE:100\nCOMPLETED:yesterday", nil),
    ] as [(String, Int?)])
  func aTickIsRead(_ lines: String, _ at: Int?) {
    #expect(ticks(task(lines)) == [CalendarTick(followUp: id, number: 1, at: at)])
    #expect(ticks(task(lines, number: 2)).map(\.number) == [2])
  }

  @Test func whatIsNotTickedOrNotOursIsNone() {
    #expect(ticks(task("STATUS:NEEDS-ACTION\nPERCENT-COMPLETE:50")).isEmpty)
    #expect(ticks("BEGIN:VTODO\nUID:x\nSTATUS:COMPLETED\nEND:VTODO\n").isEmpty)
  }

  @Test func whatIsKnownIsNoFailureAndNoEvent() {
    let uid = CalendarKey.interview(id).uid
    let own = calendar("UID:\(uid)\nSUMMARY:Interview\nDTSTART:20240131T100000Z")
    #expect(read(own).events.isEmpty)
    #expect(read(own).notes == ["It holds only what Afterword exported."])
    #expect(read("BEGIN:VCALENDAR\n\(task("STATUS:NEEDS-ACTION"))END:VCALENDAR\n").events.isEmpty)
    let both = own.replacingOccurrences(
      of: "END:VCALENDAR",
      with: "BEGIN:VEVENT\r\nUID:other\r\nDTSTART:20240131T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR")
    #expect(read(both).events.map(\.uid) == ["other"])
  }
}
