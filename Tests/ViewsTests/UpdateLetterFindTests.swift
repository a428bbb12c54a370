import Core
import Screen
import Testing
import Views

/// Finding something in the letter, and going to a place of it.
struct UpdateLetterFindTests {
  private let text = "Hi Ana,\n\nCafé talk. The CAFE, the café’s\ncafé.\n\nAna"

  private func open(_ columns: Int = 80, _ rows: Int = 24, _ body: String? = nil) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter), Key(.home, .control), .alt("a"))
    desk.send(.terminal(.paste(body ?? text)))
    desk.press(Key(.home, .control))
    return desk
  }

  @Test(arguments: [
    ("cafe", 4), ("CAFÉ", 4), ("café's", 1), ("Ana", 2), (" the", 2), ("ana,", 1), ("a", 9),
    ("zebra", 0), ("Hi Ana,\n", 0),
  ])
  func `capitals, accents and kinds of quotation marks are as good as each other`(
    needle: String, count: Int
  ) {
    let places = TextBuffer(text).places(of: Needle(needle))
    #expect(places.count == count)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  /// Presses keys, and tells what is selected and where among what was found.
  private func after(_ keys: [Key], in desk: inout Desk) -> String {
    desk.press(keys)
    let line = desk.screen.split(separator: "\n").last ?? ""
    let found = line.prefix { $0 != "⏎" }
    let place = found.split(separator: " ").suffix(3).joined(separator: " ")
    return "\(desk.selectedText ?? "nothing"), \(place)"
  }

  @Test func `each letter finds on, Down and Up go round`() {
    var desk = open()
    desk.press(.alt("/"))
    #expect(after([.character("c"), .character("a"), .character("f")], in: &desk) == "Caf, 1 of 4")
    #expect(after([.character("e")], in: &desk) == "Café, 1 of 4")
    #expect(desk.screen.contains(" Find: cafe"))
    #expect(after([Key(.down)], in: &desk) == "CAFE, 2 of 4")
    #expect(after([Key(.up), Key(.up)], in: &desk) == "café, 4 of 4")
    #expect(desk.caret == TextPosition(line: 3, column: 4))
  }

  /// A second Enter, or a letter, is not to take away what was found.
  @Test func `Enter stays before what was found, which is marked and not selected`() throws {
    var desk = open()
    desk.press(.alt("/"))
    desk.type("cafe")
    desk.press(Key(.up), Key(.enter))
    #expect(desk.state.prompt == nil && desk.selectedText == nil)
    #expect(desk.caret == TextPosition(line: 3, column: 0))
    let row = try #require(
      desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasSuffix(" café.") })
    #expect(render(desk.state).rows[row].contains { $0.style == .found })
    desk.type("tea ")
    #expect(desk.state.composer?.body.text.hasSuffix("\ntea café.\n\nAna") == true)
  }

  @Test func `the key that began it and Control-N go on, Control-P goes back`() {
    var desk = open()
    desk.press(.alt("/"))
    desk.type("cafe")
    #expect(desk.screen.contains("^N next"))
    #expect(after([.alt("/")], in: &desk) == "CAFE, 2 of 4")
    #expect(after([.control("n")], in: &desk) == "café, 3 of 4")
    #expect(after([.control("p"), .control("p")], in: &desk) == "Café, 1 of 4")
    // Once it was taken the next comes.
    desk.press(Key(.enter), .alt("/"))
    #expect(after([.alt("/")], in: &desk) == "CAFE, 2 of 4")
  }

  @Test func `Esc leads back to where one was, selection and all`() {
    var desk = open()
    desk.press(Key(.right), Key(.right, .shift))
    let before = desk.state.composer?.body.selection
    desk.press(.alt("/"))
    desk.type("café")
    desk.press(Key(.down), Key(.escape))
    #expect(desk.state.composer?.body.selection == before && desk.state.prompt == nil)
    // So does deleting on in an empty line, and taking what is nowhere.
    desk.press(.alt("/"), .character("C"), Key(.backspace), Key(.backspace))
    #expect(desk.state.composer?.body.selection == before && desk.state.prompt == nil)
    desk.press(.alt("/"))
    desk.type("zebra")
    #expect(desk.screen.contains("not in the letter"))
    desk.press(Key(.enter))
    #expect(desk.state.composer?.body.selection == before && desk.state.prompt == nil)
    #expect(desk.state.composer?.draft.body == text, "nothing was typed into the letter")
  }

  @Test func `an empty line finds what was found last`() {
    var desk = open()
    desk.press(.alt("/"))
    desk.type("ana")
    desk.press(Key(.enter), .alt("/"), Key(.down))
    #expect(desk.selectedText == "Ana" && desk.caret == TextPosition(line: 5, column: 3))
  }

  @Test func `it starts where the caret is, and from a field comes to the letter`() {
    var desk = open()
    desk.press(Key(.end, .control), Key(.tab, .shift), .alt("/"))
    desk.type("ana")
    #expect(desk.state.composer?.focus == .body && desk.caret == TextPosition(line: 0, column: 6))
    desk.press(Key(.escape))
    #expect(desk.state.composer?.focus == .subject)
  }

  @Test func `the mouse means nothing to the queue behind it`() {
    var desk = open()
    desk.press(.alt("/"))
    desk.click(5, 4)
    desk.point(.wheelDown, 5, 4)
    #expect(desk.state.prompt != nil && desk.state.queue.selection == 0)
  }

  @Test func `Esc lets go of the selection first, and then leaves the letter`() {
    var desk = open()
    desk.press(Key(.right, .shift), Key(.escape))
    #expect(desk.state.composer != nil && desk.selectedText == nil)
    desk.press(Key(.escape))
    #expect(desk.state.composer == nil)
  }

  @Test func `a place is gone to, selected and shown`() {
    let body = (1...200).map { "line \($0) of a long letter" }.joined(separator: "\n")
    var desk = open(80, 24, body)
    desk.state.goTo(TextPlace(line: 149, column: 5, length: 3))
    #expect(desk.selectedText == "150" && desk.screen.contains("line 150 of"))
    // Not at the pane's edge: what stands around it is to be read.
    #expect(desk.screen.contains("line 146 of") && desk.screen.contains("line 155 of"))
    let shown = desk.screen
    desk.state.goTo(TextPlace(line: 151, column: 0, length: 4))
    #expect(desk.screen == shown, "what is seen already does not move")
    desk.state.goTo(TextPlace(line: 0, column: 0, length: 5), in: .subject)
    #expect(desk.state.composer?.focus == .subject)
    #expect(desk.state.composer?.subject.buffer.selection?.upperBound.column == 5)
    desk.type("x")
    #expect(desk.state.composer?.subject.text == "x you – Platform Engineer")
  }
}
