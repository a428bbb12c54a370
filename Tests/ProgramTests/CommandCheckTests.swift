import Foundation
import Testing

/// `check`: letters from files and standard input, alone and with an interview.
struct CommandCheckTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let letter = """
    To: Ben Okafor <ben@northwind.example>
    Subject: Thank you – Platform Engineer

    Dear Ben,

    Thank you for walking me through how your deploys are built and tested.

    At Acme I made every red build name its owner, and the queue went from forty minutes to nine.

    I would love to work at Globex. I look forward to hearing from you.

    Best regards,
    Jo

    """

  @Test func aloneAFileIsJudgedByItself() throws {
    let path = try home.write(Self.letter, to: "letter.txt")
    let outcome = try home.run("check", path)
    #expect(
      outcome.output == """
        6:1  warn   51 words: 100 to 180 read best (length)

        ✓ 1 thanks   line 6   Thank you for walking me through how your deploys are built and tested.
        ✓ 2 learned  line 6   Thank you for walking me through how your deploys are built and tested.
        ✓ 3 fit      line 8   At Acme I made every red build name its owner, and the queue went from forty minutes to nine.
        ✓ 4 next     line 10  I would love to work at Globex.
                     line 10  I look forward to hearing from you.
        51 words; reads as a follow-up

        """)
    #expect(outcome.status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/.local/share/afterword"))
  }

  @Test func whereNothingIsWrittenItReadsAsNothing() throws {
    let json = try home.run("check", "--json", "-", input: "")
    #expect(json.output.hasPrefix("{\n  \"followUp\": false,\n  \"words\": 0,"))
    #expect(
      try home.run("check", "-", input: "\n").output.hasSuffix(
        "\nno words: there is no letter to judge\n"))
  }

  @Test func aLetterWithoutWordsIsNone() throws {
    #expect(try home.run("check", "-", input: "").status == 1)
  }

  @Test(arguments: [
    ("To: Ana Ruiz <ana@northwind.example>\n\n", true), ("From: jo@reyes.example\n\n", true),
    ("", false),
  ])
  func whereHeadersStandASubjectIsMissed(_ head: String, _ isMissed: Bool) throws {
    let body = Self.letter.split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? ""
    let outcome = try home.run("check", "-", input: head + body)
    #expect(outcome.output.contains("(no-subject)") == isMissed)
    #expect(outcome.status == (isMissed ? 1 : 0))
  }

  @Test func aByteOrderMarkIsNoPartOfTheLetter() throws {
    let plain = try home.run("check", "--json", "-", input: Self.letter)
    let marked = try home.run("check", "--json", "-", input: "\u{FEFF}" + Self.letter)
    #expect(plain.output.contains("\"words\": 51"))
    #expect(marked.output == plain.output)
  }

  @Test func withAnInterviewItKnowsTheOthers() throws {
    let id = try home.addNorthwind()
    try home.run("add", "--company", "Globex", "--role", "Baker", "--start", "2026-11-19 9:00")
    let path = try home.write(Self.letter, to: "letter.txt")
    let outcome = try home.run("check", path, "--for", id)
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix(
        "10:25  block  Globex is another company: this letter goes to Northwind (other-company)\n"))
    let body = Self.letter.split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? ""
    let wrong = try home.run("check", "-", "--for", id, "--person", "Ana", input: body)
    #expect(wrong.output.contains("the letter greets Ben, but goes to Ana Ruiz (salutation)"))
  }

  /// Who is named by the option is whom the letter is to; a recipient line that names no one is said.
  @Test func theOptionAndTheRecipientLineAreCompared() throws {
    let id = try home.addNorthwind()
    try home.run(
      "add", "--company", "Target", "--role", "Baker", "--start", "2026-11-19 9:00", "--with",
      "Mark Hale <mark@target.example>")
    let toBen = "To: ben@northwind.example\n\nDear Ben,\n\nThank you for the tour.\n"
    let outcome = try home.run("check", "-", "--for", id, "--person", "Ana", input: toBen)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("this is the letter to Ana Ruiz, and it goes to Ben Okafor"))
    #expect(outcome.output.contains("the letter greets Ben, but goes to Ana Ruiz (salutation)"))
    let toMark = "To: mark@target.example\n\nDear Ana,\n\nThank you for the tour.\n"
    let strange = try home.run("check", "-", "--for", id, "--person", "Ana", input: toMark)
    #expect(strange.output.contains("Mark Hale was at Target, not at this interview"))
    let unknown = try home.run("check", "-", "--for", id, input: toMark)
    #expect(unknown.status == 65)
    #expect(
      unknown.errors.contains(
        "the line “To: mark@target.example” names no one who was at this interview, and"))
    let empty = try home.run("check", "-", "--for", id, input: "To:\n\nDear Ana,\n")
    #expect(empty.errors.contains("the line “To:” is empty, and"))
  }

  @Test func aLetterAfterANoHasItsOwnPoints() throws {
    let id = try home.addNorthwind()
    try home.run("edit", id, "--outcome", "rejected")
    let letter = "Hi Ben,\n\nthank you for letting me know.\n"
    let outcome = try home.run("check", "-", "--for", id, "--person", "Ben", input: letter)
    #expect(
      outcome.output.contains(
        """

        After a no: what belongs into it, which is not judged
        - thanks for letting you know
        - what you liked about them
        - you are open to other roles
        8 words; reads as a follow-up
        """), "\(outcome.output)")
    let json = try home.run("check", "--json", "-", "--for", id, "--person", "Ben", input: letter)
    #expect(json.output.contains("\"steps\": null"))
  }

  /// Lines and columns are those of the file, within a paragraph as well, whatever ends its lines.
  @Test(arguments: ["\n", "\r\n"])
  func placesAreThoseOfTheFile(_ lineEnd: String) throws {
    let lines = [
      "To: Ana Ruiz <ana@northwind.example>", "Subject: Thanks", "", "", "Dear Ana,", "",
      "Thank you for", "the the hour", "and for [Name].", "", "It it was good.",
    ]
    let path = try home.write(lines.joined(separator: lineEnd), to: "letter.txt")
    let found = try home.run("check", path).output.split(separator: "\n")
    let places = found.filter { $0.contains("(doubled-word)") || $0.contains("(placeholder)") }
      .map { $0.prefix { $0 != " " } }
    #expect(places == ["9:9", "8:1", "11:1"])
    let json = try home.run("check", "--json", path).output
    #expect(json.contains("\"line\": 9,\n      \"column\": 9,\n      \"length\": 6"))
  }

  @Test func jsonAsDocumented() throws {
    let outcome = try home.run(
      "check", "--json", input: "Dear [Name],\n\nThank you for the interview.\n")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        {
          "followUp": true,
          "words": 7,
          "steps": {
            "thanks": {
              "covered": true,
              "line": 3,
              "sentences": [
                {
                  "line": 3,
                  "text": "Thank you for the interview."
                }
              ]
            },
            "learned": {
              "covered": false,
              "line": null,
              "sentences": []
            },
            "fit": {
              "covered": false,
              "line": null,
              "sentences": []
            },
            "next": {
              "covered": false,
              "line": null,
              "sentences": []
            }
          },
          "findings": [
            {
              "check": "placeholder",
              "severity": "block",
              "line": 1,
              "column": 6,
              "length": 6,
              "message": "“[Name]” is still to be filled in"
            },
            {
              "check": "length",
              "severity": "warn",
              "line": 3,
              "column": 1,
              "length": 0,
              "message": "7 words: too few to say more than thanks, 100 to 180 read best"
            }
          ]
        }

        """)
  }

  @Test func anotherLanguageHasNoSteps() throws {
    let text = """
      Sehr geehrte Frau Ruiz,

      vielen Dank für das Gespräch am Dienstag. Ich habe mich sehr über Ihre Zeit gefreut und bin
      gespannt auf die nächsten Schritte.

      Mit freundlichen Grüßen
      Jo
      """
    let outcome = try home.run("check", "--json", "-", input: text)
    #expect(outcome.output.contains("\"steps\": null"))
    #expect(try home.run("check", input: text).output.contains("this is German"))
  }

  @Test func theStoredDraftIsChecked() throws {
    let id = try home.addNorthwind()
    try home.run(
      "write", id, "Okafor", "--subject", "Hello", "--body", "-", input: "Dear Ana,\n\nThank you.\n"
    )
    let outcome = try home.run("check", "--for", id, "--person", "Okafor")
    #expect(outcome.output.contains("the letter greets Ana, but goes to Ben Okafor (salutation)"))
    #expect(outcome.status == 1)
    let none = try home.run("check", "--for", id, "--person", "Ana")
    #expect(none.status == 65)
    #expect(none.errors == "afterword: nothing is written to Ana Ruiz yet: name a file\n")
  }

  @Test func whatIsOffIsNotSaid() throws {
    try home.write(
      "[checks]\noff = [\"length\", \"lenght\"]\n", to: ".config/afterword/config.toml")
    let outcome = try home.run("check", input: Self.letter)
    #expect(!outcome.output.contains("(length)"))
    #expect(
      outcome.errors.contains("config.toml, line 2: checks.off has to be a list of names of checks")
    )
    #expect(outcome.errors.contains("number 2, \"lenght\", was left out"))
  }

  @Test func whatCannotBeRead() throws {
    #expect(try home.run("check", "/nowhere/letter.txt").status == 66)
    #expect(try home.run("check", home.folder.path).status == 74)
    #expect(try home.run("check", "--person", "Ana", input: "x").status == 64)
    #expect(try home.run("check", "--for", "ffff0000", input: "x").status == 65)
  }
}
