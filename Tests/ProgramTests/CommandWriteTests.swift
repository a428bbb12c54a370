import Foundation
import Testing

/// `write` with a text: a draft from a script.
struct CommandWriteTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
  }

  @Test func anEmptyRecipientClearsIt() throws {
    try home.run("write", id, "ben", "--to", "Ben <ben@home.example>", "--body", "-", input: "One")
    #expect(try home.run("show", id, "--json").output.contains("ben@home.example"))
    try home.run("write", id, "ben", "--to", "")
    #expect(try !home.run("show", id, "--json").output.contains("ben@home.example"))
  }

  @Test func whatIsNotGivenStaysAsItWas() throws {
    try home.run("write", id, "ben", "--subject", "First")
    try home.run("write", id, "ben", "--to", "Ben <ben@home.example>", "--body", "-", input: "One")
    try home.run("write", id, "ben", "--subject", "Second")
    #expect(
      try home.run("show", id, "--json").numbered.contains(
        """
          "drafts": [
            {
              "followUp": "#4",
              "to": "Ben <ben@home.example>",
              "subject": "Second",
              "body": "One",
              "words": 1,
              "writtenTwice": false,
              "template": null,
              "dismissed": [],
              "accepted": [],
              "inThread": false
            }
          ],
        """))
    #expect(try home.run("undo").output == "undone    write to Ben Okafor at Northwind\n")
    #expect(try home.run("show", id, "--json").output.contains(#""subject": "First""#))
  }

  /// What a file holds, and the letter that it becomes.
  static let texts = [
    ("a\r\nb\r\n", #"a\nb"#), ("a\rb", #"a\nb"#), ("a\n\n", #"a\n"#), ("", ""),
    ("tab\there \u{1B}[1m", #"tab\there \u001b[1m"#), ("\u{FEFF}a", "a"),
    ("👩‍👩‍👧 e\u{301}", #"👩\u200d👩\u200d👧 é"#),
  ]

  @Test(arguments: texts)
  func aLetterIsTakenAsItIs(_ text: String, _ body: String) throws {
    let file = try home.write(text, to: "letter.txt")
    let outcome = try home.run("write", id, "ben", "--subject", "S", "--body", file)
    #expect(outcome.status == 0)
    #expect(try home.run("show", id, "--json").output.contains("\"body\": \"\(body)\",\n"))
  }

  @Test func headersOfTheFileCount() throws {
    let file = try home.write(
      "To: Ben <b@home.example>\nSubject: Hello\n\nHi Ben,\n\nthanks\n", to: "letter.txt")
    try home.run("write", id, "ben", "--body", file)
    let shown = try home.run("show", id, "--json").output
    #expect(shown.contains(#""body": "Hi Ben,\n\nthanks""#), "\(shown)")
    #expect(shown.contains(#""subject": "Hello""#) && shown.contains("b@home.example"))
    try home.run("write", id, "ben", "--subject", "Mine", "--body", file)
    #expect(try home.run("show", id, "--json").output.contains(#""subject": "Mine""#))
  }

  /// Options that are refused, the status, and the sentence.
  static let refused: [([String], Int32, String)] = [
    (["--subject", "a\nBcc: x@y.example"], 64, "--subject has to be one line"),
    (["--to", "ben@x.example\nBcc: y@z.example"], 64, "--to has to be one line"),
    (["--to", "Ben"], 64, "“Ben” is no address"),
    (["--to", "-X/tmp/x"], 64, "Missing value for '--to"),
    (["--body", "missing.txt"], 66, "missing.txt is not there; the draft is as it was"),
    (["--body", "."], 74, ". cannot be read; the draft is as it was"),
    (["--body", "binary"], 65, "binary is not written in UTF-8; the draft is as it was"),
    (["--body", "huge"], 65, "huge is larger than 1 MB"),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeALetterLeavesTheDraftAlone(_ index: Int) throws {
    try Data([0x48, 0xC3, 0x28]).write(to: home.folder.appendingPathComponent("binary"))
    try home.write(String(repeating: "long ", count: 210_000), to: "huge")
    try home.run("write", id, "ben", "--subject", "Kept", "--body", "-", input: "Kept")
    let before = try home.run("show", id, "--json").output
    let (options, status, sentence) = Self.refused[index]
    let outcome = try home.run(["write", id, "ben"] + options)
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
    #expect(try home.run("show", id, "--json").output == before)
  }

  @Test func withoutATextAndWithoutATerminalItSaysSo() throws {
    let outcome = try home.run("write", id, "ben")
    #expect(outcome.status == 69)
    #expect(outcome.errors.hasPrefix("afterword: "))
    #expect(outcome.output == "")
  }
}
