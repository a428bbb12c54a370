import Core
import Foundation
import Screen
import Testing
import Views

/// The left pane: what the checks say as one types, and what can be taken from it.
struct UpdateGuideTests {
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

  /// What could stand there instead is about the same finding.
  @Test func `a name is taken for right from the row of a suggestion as well`() {
    var desk = desk("Hi Benn,\n\nThank you for walking me through your deploys on Friday.")
    desk.press(Key(.tab))
    desk.press((0..<4).map { _ in Key(.down) } + [Key(.enter)])
    #expect(desk.screen.contains("⏎ Ben"), "\(desk.screen)")
    desk.press(Key(.tab))
    desk.press(Key(.down))
    desk.press(.character("i"))
    #expect(desk.screen.contains("right here: Benn"), "\(desk.screen)")
  }

  /// Screen readers follow the cursor.
  @Test func `the cursor stands on the row that is chosen`() {
    var desk = desk(Self.letter)
    desk.press(Key(.tab))
    var rows: [Int] = []
    for _ in 0..<4 {
      let canvas = render(desk.state)
      rows.append(canvas.cursor?.row ?? -1)
      desk.press(Key(.down))
    }
    #expect(Set(rows).count == rows.count && rows == rows.sorted(), "\(rows)")
    #expect(render(desk.state).line(rows[0]).contains("1 Thanks"))
    #expect(render(desk.state).line(rows[3]).contains("4 Next"))
  }

  private func reviews(_ desk: inout Desk) -> Int {
    desk.takeEffects(reviews: true).count(where: \.isReview)
  }

  @Test func `the checks look at the letter once at each pause`() {
    var desk = desk("")
    desk.type("Hi Ben, thank you")
    #expect(reviews(&desk) == 0)
    desk.wait(0.1)
    desk.type("!")
    desk.wait(0.25)
    #expect(reviews(&desk) == 0)
    desk.wait(0.1)
    #expect(reviews(&desk) == 1)
    desk.wait(5)
    #expect(reviews(&desk) == 0)
    #expect(timeout(of: desk.state) > 1000)
  }

  @Test func `a letter that no one sends is not looked at, and nothing turns`() {
    var desk = desk(String(repeating: "a long text ", count: 7000))
    desk.wait(2)
    #expect(desk.state.composer?.review == nil)
    #expect(timeout(of: desk.state) > 1000)
    #expect(desk.screen.contains("too long to be checked"))
  }

  @Test func `steps and findings beside the letter`() {
    #expect(
      desk(Self.letter).screen == """
         Northwind · Platform Engineer            to Ben Okafor
        ────────────────────────────────────────┬───────────────────────────────────────────────────────────
         STEPS                                  │ To      Ben Okafor <ben@northwind.example>
         ✓ 1 Thanks                             │ Subject Thank you – Platform Engineer
         ✓ 2 Learned                            │
         ✓ 3 Fit                                │ Hi Ben,
             · their need  ✓ a story            │
         ✓ 4 Next                               │ Thank you for walking me through your deploys on Friday.
                                                │
         CHECKS                                 │ I cut our CI from 40 to 9 minutes at Acme. i am just
         ! 28 words: too few to say more than   │ checking in.
           thanks, 100 to 180 read best         │
         ! line 5: a sentence begins with a     │
           small letter                         │
         ! line 5: “just checking in” says      │
           nothing: ask for what you want to    │
           know                                 │
                                                │
         DEBRIEF                                │
         · Need: they lose two weeks a quarter  │
           to flaky deploys                     │
         · Learned: six people for forty        │
           services; moving to Bazel this       │
           winter                               │
         · Promise: a decision (by Fri 27 Nov)  │
         … 4 more: Tab                          │
                                                │
                                                │
        ────────────────────────────────────────┴───────────────────────────────────────────────────────────
         typing     28 words !3   ^X send   ^O editor   ^T template   ^N note   Esc back   F1 help
        """)
  }

  @Test func `the parts of a fit are shown as soon as one is there`() {
    let need = desk("Hi Ben,\n\nYou lose two weeks a quarter to flaky deploys.")
    #expect(need.screen.contains("· 3 Fit"))
    #expect(need.screen.contains("✓ their need  · a story"))
    #expect(!need.screen.contains("the gap"), "none was noted")
    var dossier = Sample.northwind
    dossier.notes.append(Sample.note(.gap, "no Kubernetes operators written yet"))
    let gap = self.desk(
      "Hi Ben,\n\nYou lose two weeks a quarter to flaky deploys.", of: [dossier])
    #expect(gap.screen.contains("✓ their need  · a story  · the gap"))
    #expect(!need.screen.contains("one short story of yours"))
    let none = desk("Hi Ben,\n\nThe day was long.")
    #expect(none.screen.contains("one short story of"))
    #expect(!none.screen.contains("a story  · the gap"))
  }

  @Test func `Enter opens a step, and puts in a way to begin it`() {
    var desk = desk(Self.letter)
    desk.press(Key(.tab), Key(.down))
    #expect(desk.screen.contains("⏎ open"))
    desk.press(Key(.enter))
    #expect(desk.screen.contains("⏎ Since we spoke") && desk.screen.contains("⏎ close"))
    desk.press(Key(.down), Key(.down), Key(.down))
    #expect(desk.screen.contains("⏎ put in"))
    desk.press(Key(.enter))
    #expect(desk.state.composer?.isInGuide == false)
    #expect(desk.state.composer?.body.text != Self.letter)
    #expect(desk.state.composer?.body.text.hasPrefix(Self.letter) == true)
  }

  @Test func `each sentence of a step that is open is shown, and gone to`() throws {
    let sentences = [
      "Thank you for your time on Friday.", "I enjoyed meeting the whole team.",
      "It was kind of you to show me the workshop, the yard and the new store behind it, in the rain.",
    ]
    let text = "Hi Ben,\n\n\(sentences[0]) Rain fell.\n\n\(sentences[1]) \(sentences[2])"
    var desk = desk(text)
    desk.press(Key(.tab), Key(.enter))
    let rows = desk.screen.split(separator: "\n").map { $0.prefix { $0 != "│" } }
    #expect(
      rows[2...10].map { $0.trimmingCharacters(in: .whitespaces) } == [
        "STEPS", "✓ 1 Thanks", "for their time, and for the talk", "you had",
        "“Thank you for your time on", "Friday.”", "“I enjoyed meeting the whole", "team.”",
        "“It was kind of you to show me the",
      ])
    #expect(rows[11].hasSuffix("workshop, the yard and the new st… "))
    for (number, sentence) in sentences.enumerated() {
      if desk.state.composer?.isInGuide == false { desk.press(Key(.tab)) }
      desk.press(Key(.home))
      for _ in 0...number { desk.press(Key(.down)) }
      #expect(desk.screen.contains("⏎ go there"))
      desk.press(Key(.enter))
      let before = try #require(text.range(of: sentence)).lowerBound
      let line = text[..<before].count { $0 == "\n" }
      let start = text[..<before].lastIndex(of: "\n").map(text.index(after:)) ?? text.startIndex
      let column = text.distance(from: start, to: before)
      #expect(desk.caret == TextPosition(line: line, column: column))
    }
  }

  @Test func `findings are gone to one after the other`() {
    var desk = desk(Self.letter)
    desk.press(.alt("n"), .alt("n"))
    let first = desk.selectedText
    desk.press(.alt("n"))
    #expect(desk.state.notice != nil && desk.selectedText != first)
    desk.press(.alt("p"))
    #expect(desk.selectedText == first)
  }

  /// A key that comes by chance is not to take a whole sentence away.
  @Test func `a sentence is gone to and marked, and what is typed leaves it`() throws {
    let text = "Hi Ben,\n\nI would like to take this opportunity to say hello."
    var desk = desk(text)
    let finding = try #require(
      desk.state.composer?.review?.findings.first { $0.place.range.count > 30 })
    let place = TextPosition(line: finding.place.line - 1, column: finding.place.column - 1)
    for _ in 0..<9 where desk.state.composer?.guide.shown != finding { desk.press(.alt("n")) }
    #expect(desk.selectedText == nil && desk.caret == place)
    #expect(desk.state.composer?.pointedAt?.lowerBound == place)
    let lines = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.hasSuffix("to say hello.") })
    #expect(render(desk.state).rows[row].contains { $0.style == .found })
    desk.type("x")
    #expect(desk.state.composer?.body.text.replacing("x", with: "") == text)
    #expect(desk.state.composer?.pointedAt == nil)
  }

  @Test func `a check can be switched off for a letter, and on again`() throws {
    var desk = desk(Self.letter)
    try desk.choose("! line 5: “just")
    #expect(desk.screen.contains("! line 5: “just"))
    desk.press(.character("x"))
    #expect(!desk.screen.contains("! line 5: “just"))
    #expect(desk.state.composer?.draft.dismissed == [.weakPhrase])
    #expect(desk.screen.contains("off: weak-phrase"))
    #expect(
      desk.state.notice?.text == "“weak-phrase” is off for this letter; x switches it on again")
    desk.press(.character("x"))
    #expect(desk.screen.contains("! line 5: “just"))
    #expect(desk.state.composer?.draft.dismissed == [])
  }

  /// The same key once more is about the same check, and not about the next.
  @Test func `a check that is off is chosen and on again with the same key`() throws {
    var desk = desk(Self.letter)
    try desk.choose("! line 5: a sentence")
    desk.press(.character("x"))
    #expect(desk.state.composer?.draft.dismissed == [.capitals])
    desk.press(.character("x"))
    #expect(desk.state.composer?.draft.dismissed == [])
    desk.press(.character("x"))
    #expect(desk.state.composer?.draft.dismissed == [.capitals])
  }

  @Test func `how much was found is said in a narrow window too`() {
    let desk = desk("Hi Ben, thank you for [Name]. It is is good.", 40, 10)
    #expect(desk.screen.contains("10 words ✗1 !2"))
  }

  @Test func `what should not go out is said before it is marked as sent`() {
    var desk = desk("Hi Ben, thank you for [Name].")
    desk.press(.alt("m"))
    #expect(desk.state.form != nil)
    #expect(desk.screen.contains("It should not go out so: “[Name]”"))
  }

  @Test func onLinkedInNoAddressIsMissed() {
    var desk = desk("Hi Mira, thank you for the tour.", of: [Sample.initech])
    desk.press(.alt("m"))
    #expect(desk.state.form != nil)
    #expect(!desk.screen.contains("should not go out so"))
    // By mail it would be.
    desk.press(.character("e"), Key(.enter))
    #expect(desk.screen.contains("no recipient: write the address of Mira Patel"))
  }

  @Test func anEmptyLetterIsSaidToBeOne() {
    var desk = desk("")
    desk.press(.alt("a"), Key(.backspace), .alt("m"))
    #expect(desk.state.form != nil)
    #expect(desk.screen.contains("The letter is empty"))
  }

  private func isMarked(_ effects: [Effect], isSure: Bool = false) -> Bool {
    effects.contains { effect in
      if case .mark(_, _, _, isSure) = effect { true } else { false }
    }
  }

  @Test func `what should not go out is asked about before it is marked as sent all the same`() {
    var desk = desk("Hi Ben, thank you for [Name] and XXX.")
    desk.press(.alt("m"))
    #expect(!isMarked(desk.asks(Key(.enter))))
    #expect(
      desk.state.notice
        == .question(
          "2 things should not go out so: “[Name]” is still to be filled in; “XXX” is still to be "
            + "filled in. ⏎ once more marks it as sent all the same. Any other key goes on",
          .ofForm))
    #expect(isMarked(desk.asks(Key(.enter))))
    // Another doubt is a question of its own.
    desk.send(.isThereAlready("Ben Okafor has one of today already"))
    #expect(isMarked(desk.asks(Key(.enter)), isSure: true))
  }

  @Test(arguments: [[Key(.down), Key(.up)], [.character("l")]])
  func `another key than the answer is none`(keys: [Key]) {
    var desk = desk("Hi Ben, thank you for [Name].")
    desk.press(.alt("m"), Key(.enter))
    desk.press(keys)
    #expect(!isMarked(desk.asks(Key(.enter))))
    #expect(desk.state.notice?.question == .ofForm)
  }

  /// A call uses up no draft, a letter that went out otherwise is not the one on the screen.
  @Test func `nothing is asked where the letter is not what went out`() {
    var call = desk("Hi Ben, thank you for [Name].")
    call.press(.alt("m"), .character("p"))
    #expect(isMarked(call.asks(Key(.enter))))
    var empty = desk("")
    empty.press(.alt("m"))
    #expect(isMarked(empty.asks(Key(.enter))))
  }

  @Test func `what was put in from the pane is taken back from there`() throws {
    var desk = desk(Self.letter)
    try desk.click(on: "their need")
    desk.press(.alt("u"))
    #expect(desk.state.composer?.isInGuide == false)
    #expect(desk.state.composer?.body.text != Self.letter)
  }

  @Test func `what was selected is let go with the part`() {
    var desk = desk(Self.letter)
    desk.press(.alt("n"), .alt("n"))
    #expect(desk.selectedText?.isEmpty == false)
    desk.press(Key(.tab), Key(.tab, .shift))
    desk.type("W")
    #expect(desk.state.composer?.body.text.replacing("W", with: "") == Self.letter)
  }

  /// A review that failed is not tried again until the letter changes: the loop would turn for ever.
  @Test func `a letter that cannot be looked at waits for the next change`() throws {
    var desk = desk(Self.letter)
    let known = desk.state.composer?.review?.findings
    let id = try #require(desk.state.composer?.followUpID)
    desk.type("x")
    _ = desk.asks(.clock(now: desk.state.now + 1, uptime: desk.state.uptime + 0.4))
    #expect(duties(of: desk.state).contains { $0.isReview })
    desk.send(.reviewed(nil, of: id))
    #expect(!duties(of: desk.state).contains { $0.isReview })
    #expect(desk.state.composer?.review?.findings == known)
    desk.type("y")
    desk.wait(0.4)
    #expect(desk.state.composer?.review?.findings != nil)
  }

  /// What was selected is not there any more.
  @Test func `a shorter text from another editor takes the selection with it`() throws {
    var desk = desk(Self.letter)
    desk.press(.alt("n"), .alt("n"))
    #expect(desk.selectedText?.isEmpty == false)
    var draft = try #require(desk.state.composer?.draft)
    draft.body = "Hi"
    desk.send(.edited(draft))
    #expect(desk.selectedText == nil)
    desk.type("!")
    #expect(desk.state.composer?.draft.body == "Hi!")
    desk.wait(0.4)
    #expect(desk.state.composer?.review?.words == 1)
  }
}
