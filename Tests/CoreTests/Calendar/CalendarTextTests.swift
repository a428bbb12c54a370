import Core
import Foundation
import Testing

struct CalendarTextTests {
  @Test func linesAreFoldedWithinNoCharacter() {
    let long = "SUMMARY:" + String(repeating: "é日本👩‍👩‍👧 ", count: 20)
    let text = CalendarText.calendar([["BEGIN:VTODO", long, "END:VTODO"]])
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(CalendarText.lines(text)[4] == long)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("x\r\ny\nz\rq", "x\\ny\\nz\\nq"),
    ("a\u{85}b\u{2028}c\0d\u{1B}[m", "a\\nb\\nc\u{FFFD}d\u{FFFD}[m"), ("Café", "Café"),
  ])
  func whatMeansSomethingIsEscaped(_ text: String, _ expected: String) {
    #expect(CalendarText.escaped(text) == expected)
  }

  @Test(
    arguments: [
      ("20261124T094200Z", 1_795_513_320), ("20261124T094200", nil), ("20261324T094200Z", nil),
      ("20261124T244200Z", nil), ("", nil), ("2026112-T094200Z", nil), ("+0261124T094200Z", nil),
    ] as [(String, Double?)])
  func instants(_ text: String, _ seconds: Double?) {
    #expect(CalendarText.instant(text)?.timeIntervalSince1970 == seconds)
  }

  @Test func keysAreReadAsTheyAreWritten() {
    let id = UUID()
    for key in [CalendarKey.interview(id), .message(id, 1), .message(id, 12)] {
      #expect(CalendarKey(uid: key.uid) == key)
      #expect(CalendarFolderPlan.key(ofFile: key.uid + ".ics") == key)
    }
    let uid = CalendarKey.interview(id).uid
    for other in [
      "", "afterword-", id.uuidString, uid + "-", uid + "-0", uid + "-01", uid + "x",
      uid.uppercased(),
    ] {
      #expect(CalendarKey(uid: other) == nil, "\(other)")
    }
  }
}
