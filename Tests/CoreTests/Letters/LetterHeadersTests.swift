import Core
import Testing

/// A letter in a file, with headers above it or without.
@Suite struct LetterHeadersTests {
  @Test(
    arguments: [
      (
        "To: Ana <a@b.example>\nSubject: Hello\n\nDear Ana,", "Ana <a@b.example>", "Hello",
        "Dear Ana,", 4
      ),
      ("subject:Hello\n\n\nDear Ana,", nil, "Hello", "Dear Ana,", 4),
      ("To:\nFrom: me\n\nDear Ana,", "", nil, "Dear Ana,", 4),
      ("Dear Ana,\nTo: x", nil, nil, "Dear Ana,\nTo: x", 1),
      ("Subject: Hello\nDear Ana,", nil, nil, "Subject: Hello\nDear Ana,", 1),
      ("", nil, nil, "", 1),
      ("\n \nTo: a\nSubject: Hello\n\nDear Ana,", "a", "Hello", "Dear Ana,", 6),
      (
        "To: Ana\n <a@b.example>\nSubject: a\n\tb\n c\n\nDear Ana,", "Ana <a@b.example>", "a b c",
        "Dear Ana,", 7
      ),
      ("To: a\n  \n Dear Ana,", "a", nil, " Dear Ana,", 3),
      ("Subject: Hello", nil, "Hello", "", 2), ("\nDear Ana,", nil, nil, "\nDear Ana,", 1),
    ] as [(String, String?, String?, String, Int)])
  func headers(_ file: String, _ to: String?, _ subject: String?, _ body: String, _ line: Int) {
    let letter = LetterHeaders(file)
    #expect(letter.recipient?.value == to)
    #expect(letter.subject?.value == subject)
    #expect(letter.body == body)
    #expect(letter.bodyLine == line)
  }

  @Test func othersAreNamed() {
    #expect(LetterHeaders("To: a\nCc: b\nDate: now\n\nDear Ana,").others == ["Cc", "Date"])
    #expect(LetterHeaders("Cc: b\nDear Ana,").others == [])
    let noted = LetterHeaders("To: a@b.example\nSubject: x\nNote: later\n\nDear Ana,")
    #expect(noted.others == ["Note"] && noted.subject?.value == "x" && noted.body == "Dear Ana,")
    let tight = LetterHeaders("To: a@b.example\nSubject: x\nDear Ana,\nHi: you")
    #expect(tight.body == "Dear Ana,\nHi: you" && tight.bodyLine == 3)
  }

  @Test(arguments: [
    ("Subject: Hello\nDear Ana,", "Subject"), ("\nto: a\nDear Ana,", "To"),
    ("Cc: b\nDear Ana,", nil),
    ("To: a\n\nSubject: x", nil), ("Dear Ana,\nTo: x", nil),
  ])
  func aHeaderThatIsNoneIsNamed(_ file: String, _ name: String?) {
    #expect(LetterHeaders(file).straying == name)
  }

  @Test func placesAreThoseOfTheFile() {
    let letter = LetterHeaders("To: a@b.example\nSubject:   Hello\n\nDear Ana,")
    #expect(letter.subject?.line == 2)
    #expect(letter.subject?.column == 12)
  }
}
