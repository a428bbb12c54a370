import Core
import Screen
import Testing
import Views

/// What the checks found, in the left pane: folded where there is not room for all, and gone to.
struct UpdateFindingsTests {
  /// The letter to Ben Okafor with a text, after a pause.
  private func desk(
    _ text: String, _ columns: Int = 100, _ rows: Int = 30, of dossiers: [Dossier] = Sample.dossiers
  ) -> Desk {
    var desk = Desk(columns, rows, dossiers)
    desk.press(Key(.enter))
    desk.press(.alt("a"))
    desk.send(.terminal(.paste(text)))
    desk.settle()
    desk.wait(0.4)
    _ = desk.takeEffects(reviews: true)
    return desk
  }

  private static let letter = """
    Hi Ben,

    Thank you for walking me through your deploys on Friday.

    I cut our CI from 40 to 9 minutes at Acme. i am just checking in.
    """

  @Test func `a click on what was found goes there`() throws {
    var desk = desk(Self.letter)
    try desk.click(on: "line 5: “just")
    #expect(desk.state.composer?.isInGuide == false)
    #expect(desk.selectedText == "just checking in")
  }

  /// What would change the letter is chosen first.
  @Test func `a click on what can be put in chooses it, a second one puts it in`() throws {
    var desk = desk(Self.letter)
    try desk.click(on: "· Learned: six people")
    #expect(desk.state.composer?.body.text == Self.letter && desk.state.composer?.isInGuide == true)
    try desk.click(on: "· Learned: six people")
    #expect(desk.state.composer?.body.text != Self.letter)
  }

  private static let shared = [
    "Thank you for showing me how the deploys of your team work.",
    "I learned that six people look after forty services.",
    "At Acme I cut our builds from forty minutes to nine minutes.",
  ]

  /// A finding in several places: each is gone to, and then the next finding.
  @Test func `all places of a finding are gone to before the next`() throws {
    var dossier = Sample.northwind
    dossier.followUps[0].deliveries[0].body = Self.shared.joined(separator: "\n")
    let text = "Hi Ben,\n\n" + Self.shared.joined(separator: "\n") + "\nBest,\nSam"
    var desk = desk(text, of: [dossier])
    let findings = try #require(desk.state.composer?.review?.findings)
    let place = try #require(findings.firstIndex { $0.check == .sharedSentence })
    #expect(findings[place].sites.count == 3)
    for _ in 0..<place { desk.press(.alt("n")) }
    for number in 0..<3 {
      desk.press(.alt("n"))
      #expect(desk.caret == TextPosition(line: 2 + number, column: 0))
      #expect(
        desk.state.notice?.text
          == "3 sentences are also in the letter to Ana Ruiz: they may compare (\(number + 1) of 3)"
      )
      #expect(desk.screen.contains("to Ana Ruiz: “\(Self.shared[number].prefix(12))"))
    }
    desk.press(.alt("p"))
    #expect(desk.caret == TextPosition(line: 3, column: 0))
    desk.press(.alt("n"), .alt("n"))
    #expect(desk.state.composer?.guide.shown?.check != .sharedSentence)
    desk.press(.alt("p"))
    #expect(desk.caret == TextPosition(line: 4, column: 0))
  }

  /// Where there is not room for each finding, those of one check share a row.
  @Test func `what one check found is folded where there is no room for all`() throws {
    var desk = desk(
      "Hi [Name],\n\nThank you for [Topic] and XXX. It was good good. I am just checking in.\n\n"
        + "I hope this email finds you well. it was ___.", 80, 24)
    for text in ["[Name]", "[Topic]", "XXX", "___", "[Name]"] {
      try desk.click(on: "✗ 4 placeholders")
      #expect(desk.selectedText == text && desk.state.composer?.isInGuide == false)
    }
    // With the focus the pane is scrolled, and each is a row of its own.
    desk.press(Key(.tab))
    #expect(desk.screen.contains("“[Topic]” is still"))
  }
}
