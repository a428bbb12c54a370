import Foundation
import Reading
import Testing

@Suite struct SourceKindTests {
  @Test(
    arguments: [
      ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "x", .calendar), ("begin:vcalendar\n", "x", .calendar),
      ("\u{FEFF}\n BEGIN:VCALENDAR\n", "x", nil), ("\u{FEFF}\nBEGIN:VCALENDAR\n", "x", .calendar),
      ("BEGIN:VEVENT\nSUMMARY:x\n", "invite.txt", .calendar), ("", "x.ics", .calendar),
      ("BEGIN:VCARD\n", "x.vcf", nil), ("text before\nBEGIN:VCALENDAR\n", "", .calendar),
      ("From: a@b.example\nSubject: x\n\nBEGIN:VCALENDAR\n", "x.ics", .message),
      ("Received: by x\n\tfor y\nX: 1\n\n", "1.host:2,S", .message),
      ("X-Own: 1\nDate: today\n\n", "x", .message), ("\u{FEFF}From: a@b.example\n\n", "", .message),
      ("Note: to myself\nSubject: x", "x", .message), ("Note: to myself\n\nSubject: x", "x", nil),
      ("From -\nSubject: x\n\n", "INBOX", .mailbox),
      ("From a@b.example Mon Nov  2 10:00:00 2026\r\nX: y\r\n", "", .mailbox),
      ("From -\n>From a@b.example\nX: y\n", "x", .mailbox),
      ("From Russia with love\nYear: 1963\n", "x", nil),
      ("From here: to there\n\n", "x", nil), ("", "x.eml", .message), ("", "x.mbox", .mailbox),
      ("Company,Role\nGlobex,SRE\n", "jobs.csv", .table),
      ("Company;Role\nGlobex;SRE\n", "", .table),
      ("Company;Role\nGlobex;SRE\n", "letter.txt", nil), ("{\"a\": 1}\n", "", .afterword),
      ("[]", "all.json", .afterword), ("[]", "x", nil), ("", "", nil), ("\u{0}\u{1}", "x.jpg", nil),
      ("Hello.\n", "letter", nil), ("Hello.\n", ".ics", nil),
    ] as [(String, String, SourceKind?)])
  func kinds(_ text: String, _ name: String, are kind: SourceKind?) {
    #expect(SourceKind(Array(text.utf8), name: name) == kind)
  }

  @Test func otherEncodings() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
      #expect(SourceKind(Array(text.data(using: encoding) ?? Data()), name: "x") == .calendar)
    }
  }

  /// A spreadsheet's own file is a table to its user, whatever it is called.
  @Test(arguments: [
    (
      "PK\u{3}\u{4}[Content_Types].xml xl/worksheets/sheet1.xml", "jobs.xlsx",
      "Save the sheet as CSV"
    ),
    ("PK\u{3}\u{4}x xl/worksheets/sheet1.xml", "jobs", "Save the sheet as CSV"),
    ("PK\u{3}\u{4}x", "jobs.csv", "Save the sheet as CSV"), ("PK\u{3}\u{4}x", "a.zip", "packed"),
    ("hello", "a.txt", "neither a calendar"),
  ])
  func whatIsNotReadSaysWhy(text: String, name: String, words: String) {
    #expect(SourceKind(Array(text.utf8), name: name) == nil)
    #expect(SourceKind.refusal(of: Array(text.utf8), name: name).contains(words))
  }
}
