import Core
import Screen
import Testing
import Views

/// Up and Down between recipient, subject and letter, as they stand one above the other.
struct UpdatePartsTests {
  private static let letter = """
    Thank you for showing me how your deploys are built, for the tour of the lab, and for lunch.

    Sam
    """

  /// The letter to Ben Okafor, with the caret at its end.
  private func desk() -> Desk {
    var desk = Desk(100, 30)
    desk.press(Key(.enter), .alt("a"))
    desk.send(.terminal(.paste(Self.letter)))
    return desk
  }

  private func focus(_ desk: Desk) -> Draft.Part? { desk.state.composer?.focus }
  private func column(_ desk: Desk) -> Int? { render(desk.state).cursor?.column }
  private func row(_ desk: Desk) -> Int? { render(desk.state).cursor?.row }

  @Test func `up from the letter's first row to the subject and the recipient`() {
    var desk = desk()
    desk.press(Key(.home, .control))
    for _ in 0..<15 { desk.press(Key(.right)) }
    let from = column(desk)
    desk.press(Key(.up))
    #expect(focus(desk) == .subject && column(desk) == from && row(desk) == 3)
    desk.press(Key(.up))
    #expect(focus(desk) == .recipient && column(desk) == from && row(desk) == 2)
    desk.press(Key(.up))
    #expect(focus(desk) == .recipient && column(desk) == from)
    desk.press(Key(.down), Key(.down))
    #expect(focus(desk) == .body && column(desk) == from && row(desk) == 5)
    #expect(desk.state.composer?.draft.body == Self.letter)
  }

  /// A line above that is shorter holds the caret only while it is there.
  @Test func `the column that was wished for is kept`() {
    var desk = desk()
    desk.press(Key(.home, .control), Key(.end))
    let from = column(desk)
    desk.press(Key(.up))
    let atEnd = column(desk) ?? 0
    #expect(focus(desk) == .subject && atEnd < from ?? 0)
    desk.press(Key(.down))
    #expect(focus(desk) == .body && column(desk) == from)
  }

  @Test func `within the letter rows come first`() {
    var desk = desk()
    desk.press(Key(.end, .control), Key(.enter), Key(.enter), Key(.up))
    #expect(focus(desk) == .body)
    for _ in 0..<4 { desk.press(Key(.up)) }
    #expect(focus(desk) == .body && desk.caret?.line == 0)
    desk.press(Key(.up))
    #expect(focus(desk) == .subject)
  }

  @Test(arguments: [Key(.up, .shift), Key(.pageUp), Key(.home, .control)])
  func `selecting and pages stay in the letter`(_ key: Key) {
    var desk = desk()
    desk.press(Key(.home, .control), Key(.right), key)
    #expect(focus(desk) == .body)
  }

  @Test func `what was selected is let go with the part`() {
    var desk = desk()
    desk.press(Key(.home, .control), Key(.right, .shift), Key(.up), Key(.down))
    #expect(focus(desk) == .body && desk.selectedText == nil)
  }
}
