import Core
import Testing

/// How letters begin and end.
@Suite struct EndsCheckTests {
  private static let body = String(
    repeating:
      "I cut the queue to nine minutes, and those who read the logs at night slept again. ",
    count: 4)

  private func found(_ letter: String, purpose: LetterPurpose = .first) -> [LetterFinding] {
    var context = LetterContext.northwind(letter.replacing("%", with: Self.body))
    context.purpose = purpose
    context.ownTexts = ["Jo Weiss"]
    return LetterReview.run(context).findings
      .filter { [.noSalutation, .noSignature].contains($0.check) }
  }

  @Test(
    arguments: [
      ("%", [.noSalutation, .noSignature]),
      ("Thank you for the day. %\n\nBest,\nJo", [.noSalutation]),
      ("Yesterday, I thought of it. %\n\nJo", [.noSalutation]), ("Dear Ana,\n\n%", [.noSignature]),
      ("Dear Ana,\n\n%\n\nBest regards,", [.noSignature]),
      ("Dear Ana,\n\n%\n\nLooking forward to hearing from you.", [.noSignature]),
      ("Dear Ana,\n\n%\n\n> Best,\n> Mark", [.noSignature]),
      ("Dear Ana,\n\n%\n\nBest,\nJo", []), ("Dear Ana,\n\n%\n\nBest, Jo", []),
      ("Dear Ana,\n\n%\n\nJo Weiss", []), ("Hi Ana - %\n\nThanks, Jo", []),
      ("Ana, thank you for it. %\n\ncheers jo", []), ("Thank you, Ana, for it. %\n\nJo", []),
      ("Mr Hale\n\n%\n\nWith friendly greetings\nJo Weiss", []), ("Kia ora Leanne,\n\n%\n\nJo", []),
      ("Mr. Hale, good to see you. %\n\nJo x", []), ("Gidday Murray, good yarn. %\n\nJo", []),
      ("It was good to meet you, Bex, and the dog. %\n\nJoseph (the tall one)", []),
      ("Rick\n\n% I look forward to it. – Jo", []), ("Dear [Name],\n\n%\n\nBest,\n[Your Name]", []),
      (
        "Sehr geehrte Frau Ruiz,\n\nvielen Dank für das Gespräch. %\n\nMit freundlichen Grüßen\nJo",
        []
      ),
      ("Talofa lava Mr Harris,\n\n%\n\nJo", []), ("ありがとうございます。", []), ("", []), ("Thank you!", []),
    ] as [(String, [LetterCheck.Name])])
  func ends(_ letter: String, _ expected: [LetterCheck.Name]) {
    let found = found(letter)
    #expect(found.map(\.check) == expected, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.severity == .warn })
  }

  /// Short forms of the own name, initials, and names that begin alike are the writer's own.
  @Test(arguments: [
    ("Best,\nTom Smith", "Tom Smith"), ("Best,\nSam Lee", "Sam Lee"), ("Best,\nSam", "Sam"),
    ("Best, Sam", "Sam"), ("Best,\nXiu Vanko\n+44 20 7946 0000", "Xiu Vanko"),
    ("Best,\nJo Marsh", nil), ("Best,\nJo", nil), ("Best,\nJ. Marsh", nil), ("Best,\nJM", nil),
    ("Best,\nJoanna", nil), ("Best,\nMarsh", nil), ("Best,\nJosephine Marsh", nil),
    ("Best,\nTom Smith, for Jo Marsh", nil), ("Best,\nNorthwind", nil),
    ("Best,\nPlatform Engineer", nil), ("Best,\n[Your Name]", nil), ("Best Wishes From Leeds", nil),
    ("Best,\nJo Marsh\nSam Lee Road 4", nil),
  ])
  func signedBySomeoneElse(_ end: String, _ name: String?) {
    var context = LetterContext.northwind("Dear Ana,\n\n\(Self.body)\n\n\(end)")
    context.ownTexts = ["Jo Marsh"]
    let found = context.found(.noSignature)
    #expect(
      found.map(\.message)
        == [name].compactMap(\.self).map {
          "“\($0)” signs the letter, which is not your name: sign it yourself"
        })
    context.ownTexts = []
    #expect(context.found(.noSignature).isEmpty)
  }

  /// One's own name mistyped is a slip, a short form or a part of it is none, nor is another's.
  @Test(arguments: [
    ("Robyn Hill", ["“Robyn” is written “Robin”"]),
    ("Robbin Hale", ["“Robbin” is written “Robin”"]),
    ("Robin Hales", ["“Hales” is written “Hale”"]), ("Robin Hael", ["“Hael” is written “Hale”"]),
    ("Robn Hlae", ["“Robn” is written “Robin”", "“Hlae” is written “Hale”"]),
    ("Robin Hale", []), ("Robin", []), ("R. Hale", []), ("Rob", []), ("ROBIN HALE", []),
    ("Robin J. Hale", []), ("Robin Hall Hale", []), ("Robin Hale\nHill Street 3", []),
    ("Kim Doe", []), ("Robin Hale-Wood", []),
  ])
  func ownNameMistyped(_ signature: String, _ messages: [String]) {
    var context = LetterContext.northwind(
      "Dear Ana,\n\n\(Self.body)\n\nBest regards,\n\(signature)")
    context.ownTexts = ["Robin Hale", "Robin Hale\nWeaver, Leeds"]
    #expect(context.found(.misspeltName).map(\.message) == messages)
    context.ownTexts = []
    #expect(context.found(.misspeltName).isEmpty)
  }

  /// A nudge goes on a thread, and of a line or two the length is said already.
  @Test func shortOnesMayDoWithout() {
    #expect(found("Any news on the role?", purpose: .nudge).map(\.severity) == [.hint, .hint])
    #expect(found("Thank you for the time that you took for me.").isEmpty)
  }

  @Test func whatIsMissingIsNamedWithItsPlace() {
    let found = found("Dear Ana,\n\n%")
    #expect(found.map(\.place.line) == [3])
    #expect(
      found.map(\.message) == ["the letter just stops: end it with a closing and your name"])
    #expect(
      self.found("%\n\nJo").map(\.message) == ["no salutation: begin with “Dear Ana,”"])
  }
}
