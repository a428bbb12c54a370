import Core
import Screen
import Testing
import Views

/// What could stand instead of a misspelt word, by key and from the left pane.
struct UpdateSuggestTests {
  private static let letter = """
    Hi Ben,

    I realy enjoyed the discusion – qqzz.
    """

  private static let unknown: [Desk.Unknown] = [
    ("realy", ["really", "relay"]), ("discusion", ["discussion"]), ("qqzz", []),
  ]

  private func desk(_ columns: Int = 100, _ rows: Int = 30) throws -> Desk {
    try .misspelt(Self.letter, unknown: Self.unknown, columns, rows)
  }

  private func review(_ desk: inout Desk) throws { try desk.review(unknown: Self.unknown) }

  private func text(_ desk: Desk) -> String { desk.state.composer?.body.text ?? "" }

  private func goTo(_ desk: inout Desk, line: Int, column: Int) {
    desk.press(Key(.home, .control))
    for _ in 1..<line { desk.press(Key(.down)) }
    for _ in 1..<column { desk.press(Key(.right)) }
  }

  @Test(arguments: [Key.alt("$"), Key(.function(7))])
  func `the word at the caret is replaced, as one change`(_ key: Key) throws {
    var desk = try desk()
    goTo(&desk, line: 3, column: 25)
    desk.press(key)
    #expect(desk.screen.contains("Instead of “discusion”"))
    desk.press(Key(.enter))
    #expect(text(desk) == Self.letter.replacing("discusion", with: "discussion"))
    #expect(desk.state.focus == .composer)
    desk.press(.alt("u"))
    #expect(text(desk) == Self.letter)
  }

  @Test func `the second suggestion by its number`() throws {
    var desk = try desk()
    goTo(&desk, line: 3, column: 3)
    desk.press(.alt("$"), .character("2"))
    #expect(text(desk) == Self.letter.replacing("realy", with: "relay"))
  }

  @Test func `without a word at the caret the next is gone to, around the end`() throws {
    var desk = try desk()
    goTo(&desk, line: 3, column: 9)
    desk.press(.alt("$"), Key(.enter))
    #expect(text(desk).contains("discussion"))
    try review(&desk)
    desk.press(Key(.end, .control), .alt("$"), Key(.enter))
    #expect(text(desk).contains("really"))
  }

  @Test func `what was gone to is replaced from the left pane, wherever the caret is since`() throws
  {
    var desk = try desk()
    for _ in 0..<9 where !desk.screen.contains("⏎ discussion") { desk.press(.alt("n")) }
    desk.press(Key(.home, .control))
    try desk.click(on: "⏎ discussion")
    try desk.click(on: "⏎ discussion")
    #expect(text(desk) == Self.letter.replacing("discusion", with: "discussion"))
    #expect(desk.state.composer?.isInGuide == false)
  }

  @Test func `what was selected by going to it gives way to what is typed`() throws {
    var desk = try desk()
    for _ in 0..<9 where !desk.screen.contains("⏎ discussion") { desk.press(.alt("n")) }
    desk.type("talk")
    #expect(text(desk) == Self.letter.replacing("discusion", with: "talk"))
  }

  @Test func `a word that is another by now is not replaced`() throws {
    var desk = try desk()
    goTo(&desk, line: 3, column: 25)
    desk.press(.alt("$"))
    let menu = try #require(desk.state.menu)
    desk.press(Key(.escape))
    desk.type("x")
    let typed = text(desk)
    desk.state.menu = menu
    desk.press(Key(.enter))
    #expect(text(desk) == typed)
    #expect(desk.state.notice?.text.contains("another by now") == true)
    desk.press(.alt("$"))
    #expect(!desk.screen.contains("Instead of “discusion”"))
  }

  @Test func `a word without a suggestion can be right all the same`() throws {
    var desk = try desk()
    goTo(&desk, line: 3, column: 35)
    desk.press(.alt("$"))
    #expect(desk.screen.contains("Nothing like “qqzz” is in the dictionary"))
    desk.press(.character("i"))
    #expect(desk.state.composer?.draft.accepted == ["qqzz"])
    #expect(text(desk) == Self.letter)
  }

  @Test func `where nothing is misspelt, that is said`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter), .alt("a"), Key(.delete), .alt("$"))
    #expect(desk.state.notice?.text == "Nothing is misspelt, as far as the checks have come")
  }

  /// What the spelling checker has yet to say is not taken to be nothing.
  @Test func `a letter has nothing to mend once its spelling is known`() throws {
    var desk = try desk()
    let clean = LetterReview.run(
      LetterContext(body: Self.letter), without: Set(LetterCheck.Name.allCases))
    desk.send(.reviewed(clean, of: Sample.id(102)))
    #expect(desk.screen.contains("✓ nothing to mend"), "\(desk.screen)")
    desk.send(.reviewed(clean, of: Sample.id(102)))
    desk.send(.spelling(.underWay))
    #expect(desk.screen.contains("· checking the spelling …"))
    #expect(!desk.screen.contains("nothing to mend"))
    desk.press(.alt("n"))
    #expect(
      desk.state.notice?.text
        == "The checks found nothing to mend so far; spelling is still being checked")
    desk.send(.reviewed(clean, of: Sample.id(102)))
    #expect(desk.screen.contains("✓ nothing to mend"))
  }

  @Test func `answers that are still to come are asked for again, and a lost checker is said`()
    throws
  {
    var desk = try desk()
    _ = desk.takeEffects()
    desk.wait(5)
    _ = desk.takeEffects(reviews: true)
    desk.send(.spelling(.underWay))
    #expect(timeout(of: desk.state) <= 300)
    desk.wait(0.31)
    #expect(desk.takeEffects(reviews: true).count(where: \.isReview) == 1)
    #expect(!desk.screen.contains("nothing to mend"))
    desk.send(.spelling(.unavailable("hunspell does not answer")))
    #expect(desk.state.notice?.text == "Spelling is not checked: hunspell does not answer")
  }
}
