import Core
import Foundation
import Screen
import Testing
import Views

/// Clicks and the wheel, told where on the screen things are.
struct UpdateMouseTests {
  private let many = Sample.many(300)

  // MARK: The queue

  @Test func `a click selects a row and a second one opens its letter`() throws {
    var desk = Desk(80, 24)
    try desk.click(on: "Globex")
    #expect(desk.state.queue.selectedRow?.id == Sample.id(3))
    #expect(desk.state.composer == nil)
    try desk.click(on: "Globex")
    #expect(desk.state.composer?.dossier.id == Sample.id(3))
  }

  @Test func `clicks on what is no row change nothing`() {
    var desk = Desk(80, 24)
    let shown = desk.screen
    // Column titles, rules, a row without an interview, the detail, the footer's end, outside.
    for (row, column) in [(1, 4), (2, 4), (10, 4), (15, 3), (19, 5), (23, 79), (40, 4), (3, 200)] {
      desk.click(row, column)
      #expect(desk.screen == shown, "\(row), \(column)")
    }
    desk.point(.press(.right), 5, 4)
    desk.point(.drag(.left), 5, 4)
    desk.send(
      .terminal(.mouse(MouseEvent(.press(.left), at: Point(row: 5, column: 4), .control))))
    #expect(desk.screen == shown)
  }

  @Test func `a click in the detail chooses a person and a second one opens the letter`() throws {
    var desk = Desk(80, 24)
    try desk.click(on: "Chen Li")
    #expect(desk.state.queue.person == Sample.id(103))
    desk.press(.character("s"))
    #expect(desk.state.form?.title == "Skip Chen Li · Northwind")
    desk.press(Key(.escape))
    try desk.click(on: "Ana Ruiz")
    #expect(desk.state.queue.person == Sample.id(101) && desk.state.composer == nil)
    try desk.click(on: "Ana Ruiz")
    #expect(desk.state.composer?.followUpID == Sample.id(101))
  }

  @Test func `in a detail with room for some people the one that shows is meant`() throws {
    let people = (0..<9).map { Sample.person(101 + $0, "Person \($0)") }
    let dossier = Sample.interview(
      1, "Acme", "SRE", start: "2026-11-24T07:00:00Z", people: people)
    var desk = Desk(80, 20, [dossier])
    desk.press(.character("["))
    try desk.click(on: "Person 7")
    #expect(desk.state.queue.person == Sample.id(108))
  }

  @Test func `in a scrolled list the row under the pointer is meant`() throws {
    var desk = Desk(80, 24, many)
    desk.press(.character("G"))
    try desk.click(on: "Company 293")
    #expect(desk.state.queue.selection == 293)
    #expect(desk.state.queue.top == 289)
  }

  @Test(arguments: [
    ("Upcoming", QueueView.upcoming), ("Waiting 1", .waiting), ("Done", .done), ("All 9", .all),
    ("Pending", .pending),
  ])
  func `a click on a view shows it`(text: String, view: QueueView) throws {
    var desk = Desk(100, 30)
    try desk.click(on: text)
    #expect(desk.state.queue.view == view)
    #expect(desk.state.queue.window.rows.count == desk.state.queue.total)
  }

  @Test func `what is no view in the header is nothing`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("2"))
    try desk.click(on: "Afterword")
    try desk.click(on: "Tue 24 Nov")
    #expect(desk.state.queue.view == .upcoming)
  }

  @Test(arguments: [
    ("mark sent", Effect.open(.mark, interview: Sample.id(1), followUp: Sample.id(102))),
    ("⏎", .open(.write, interview: Sample.id(1), followUp: Sample.id(102))),
    ("undo", .undo(keeping: Sample.id(1), isSure: false)),
  ])
  func `a click in the footer presses the key`(text: String, expected: Effect) throws {
    var desk = Desk(100, 30)
    _ = desk.takeEffects()
    try desk.click(on: text)
    #expect(desk.takeEffects().first == expected)
  }

  @Test func `the footer leads to help and form and out`() throws {
    var desk = Desk(100, 30)
    try desk.click(on: "? help")
    #expect(desk.state.help != nil)
    try desk.click(on: "Esc back")
    #expect(desk.state.help == nil)
    try desk.click(on: "add ")
    #expect(desk.state.form != nil)
    try desk.click(on: "back")
    #expect(desk.state.form == nil)
    try desk.click(on: "quit")
    #expect(desk.state.isDone)
  }

  @Test func `a notice hides the keys under it, and a click answers no`() {
    var desk = Desk(100, 30)
    desk.send(.asked("write to Ben Okafor at Northwind"))
    desk.click(29, 2)
    #expect(desk.state.notice == nil && desk.state.composer == nil)
    #expect(
      desk.asks(.character("u")) == [.undo(keeping: Sample.id(1), isSure: false)])
  }

  @Test func `a click on a long notice takes it away and no more`() {
    var desk = Desk(80, 12, many)
    desk.send(.failed(String(repeating: "a long sentence ", count: 12)))
    // The list has the rows 3 to 9; the notice's rule and sentence begin at 8.
    desk.click(9, 5)
    #expect(desk.state.notice == nil && desk.state.queue.selection == 0)
    desk.send(.failed(String(repeating: "a long sentence ", count: 12)))
    desk.click(7, 5)
    #expect(desk.state.notice == nil && desk.state.queue.selection == 4)
  }

  @Test func `the wheel scrolls the list, and the selection comes along`() {
    var desk = Desk(80, 24, many)
    desk.press(.character("j"), .character("j"), .character("j"), .character("j"))
    desk.point(.wheelDown, 5, 5)
    #expect(desk.state.queue.top == 3 && desk.state.queue.selection == 4)
    desk.point(.wheelDown, 5, 5)
    #expect(desk.state.queue.top == 6 && desk.state.queue.selection == 6)
    #expect(desk.screen.contains("Company 16"))
    for _ in 0..<3 { desk.point(.wheelUp, 5, 5) }
    #expect(desk.state.queue.top == 0 && desk.state.queue.selection == 6)
    for _ in 0..<200 { desk.point(.wheelDown, 5, 5) }
    #expect(desk.state.queue.top == 289 && desk.state.queue.selection == 289)
  }

  @Test func `a list that fits does not scroll`() {
    var desk = Desk(80, 24)
    let shown = desk.screen
    for action in [MouseEvent.Action.wheelDown, .wheelUp] { desk.point(action, 5, 5) }
    #expect(desk.screen == shown)
  }

  // MARK: The help

  @Test func `the wheel scrolls the help and its ends hold`() {
    var desk = Desk(80, 24)
    desk.press(.character("?"))
    desk.point(.wheelDown, 5, 5)
    #expect(desk.state.help?.top == 3)
    desk.point(.wheelUp, 5, 5)
    desk.point(.wheelUp, 5, 5)
    #expect(desk.state.help?.top == 0)
  }

  // MARK: The form

  @Test func `a click focuses a field, chooses a word, places the caret`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("m"))
    try desk.click(on: "LinkedIn")
    #expect(desk.state.form?.fields[0].value == "LinkedIn")
    try desk.click(on: "When")
    #expect(desk.state.form?.focus == 1)
    desk.type("2026-11-24 14:00")
    try desk.click(on: "24 14:00")
    desk.type("x")
    #expect(desk.state.form?.fields[1].value == "2026-11-x24 14:00")
    try desk.click(on: " letter ")
    #expect(desk.state.form?.focus == 0 && desk.state.form?.fields[0].value == "letter")
    try desk.click(on: "Northwind")
    #expect(desk.state.form?.focus == 0)
  }

  @Test func `a click finds the field in a row of several`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("e"))
    try desk.click(on: "Okafor")
    desk.type("x")
    #expect(desk.state.form?.fields[11].value == "Ben xOkafor")
    try desk.click(on: "staff")
    #expect(desk.state.form?.focus == 13)
    // The words to choose from show once the field has the focus.
    try desk.click(on: "yes")
    #expect(desk.state.form?.focus == 10 && desk.state.form?.fields[10].value == "yes")
    try desk.click(on: "[yes]")
    #expect(desk.state.form?.fields[10].value == "yes")
    try desk.click(on: " no ")
    #expect(desk.state.form?.fields[10].value == "no")
    try desk.click(on: "remove person")
    desk.press(.control("x"))
    #expect(desk.state.form?.fields[7].value == "Ben xOkafor")
    try desk.click(on: "Esc")
    #expect(desk.screen.contains("Esc once more leaves it"))
  }
}

/// The mouse over the letter.
struct UpdateComposerMouseTests {
  private func desk(_ columns: Int = 100, _ rows: Int = 30) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter))
    return desk
  }

  @Test func `a click puts the caret there`() throws {
    var desk = desk()
    try desk.click(on: "showing me")
    #expect(desk.caret == TextPosition(line: 2, column: 14))
    try desk.click(on: "Hi Ben")
    #expect(desk.caret == .start)
    // Behind a line's end, in an empty line, below the text.
    desk.click(5, 99)
    #expect(desk.caret == TextPosition(line: 0, column: 7))
    desk.click(6, 60)
    #expect(desk.caret == TextPosition(line: 1, column: 0))
    desk.click(20, 60)
    #expect(desk.caret == TextPosition(line: 2, column: 52))
    #expect(desk.state.composer?.saving.unsavedSince == nil)
  }

  @Test func `a click on wide characters takes the one under it`() {
    var desk = desk()
    desk.press(Key(.home, .control))
    desk.type("日本語")
    for (column, expected) in [(42, 0), (43, 0), (44, 1), (46, 2), (47, 2), (48, 3)] {
      desk.wait(1)
      desk.click(5, column)
      #expect(desk.caret == TextPosition(line: 0, column: expected))
    }
  }

  @Test func `a click focuses a field and comes back to the letter`() throws {
    var desk = desk()
    try desk.click(on: "Subject")
    #expect(desk.state.composer?.focus == .subject)
    try desk.click(on: "– Platform")
    desk.type("x")
    #expect(desk.state.composer?.subject.text == "Thank you x– Platform Engineer")
    try desk.click(on: "ben@")
    #expect(desk.state.composer?.focus == .recipient)
    desk.type("y")
    #expect(desk.state.composer?.recipient.text == "Ben Okafor <yben@northwind.example>")
    try desk.click(on: "showing")
    #expect(desk.state.composer?.focus == .body)
    desk.click(10, 5)
    #expect(desk.state.composer?.focus == .body)
  }

  @Test func `the footer's keys lie where they are drawn`() throws {
    var desk = desk()
    _ = desk.takeEffects()
    try desk.click(on: "^X send")
    #expect(desk.takeEffects().contains { if case .prepareToSend = $0 { true } else { false } })
    try desk.click(on: "12 words")
    #expect(desk.state.composer != nil)
    try desk.click(on: "Esc back")
    #expect(desk.state.composer == nil)
  }

  @Test func `the wheel scrolls the letter, and the caret comes along`() {
    var desk = desk(80, 20)
    desk.press(Key(.home, .control))
    desk.send(.terminal(.paste((1...40).map { "line \($0)\n" }.joined())))
    desk.press(Key(.home, .control))
    desk.point(.wheelDown, 8, 50)
    #expect(desk.screen.contains("line 4") && !desk.screen.contains("line 3\n"))
    #expect(desk.caret == TextPosition(line: 3, column: 0))
    scroll(&desk, .wheelDown, 30)
    #expect(desk.screen.contains("showing me"))
    scroll(&desk, .wheelUp, 30)
    #expect(desk.screen.contains("line 1"))
    let line = desk.caret?.line ?? .max
    #expect(line < 14)
    desk.type("x")
    #expect(desk.screen.contains("x"))
  }

  private func scroll(_ desk: inout Desk, _ wheel: MouseEvent.Action, _ notches: Int) {
    for _ in 0..<notches { desk.point(wheel, 8, 50) }
  }

  @Test func `dragging selects, and another click lets go`() {
    var desk = desk()
    desk.point(.press(.left), 7, 42)
    desk.point(.drag(.left), 7, 44)
    desk.point(.drag(.left), 7, 51)
    #expect(desk.selectedText == "Thank you")
    desk.point(.drag(.left), 5, 44)
    #expect(desk.selectedText == " Ben,\n\n")
    desk.point(.release, 5, 44)
    desk.point(.drag(.left), 7, 44)
    #expect(desk.selectedText == " Ben,\n\n", "no button is held")
    desk.type("x")
    #expect(desk.state.composer?.body.text.hasPrefix("HixThank you") == true)
    desk.click(7, 60)
    #expect(desk.selectedText == nil)
  }

  @Test func `two clicks select the word, three the line, and the fourth begins anew`() {
    var desk = desk()
    let expected = [
      nil, "Thank", desk.state.composer?.body.text.components(separatedBy: "\n").last, nil,
    ]
    for selection in expected {
      desk.click(7, 44)
      #expect(desk.selectedText == selection)
    }
    desk.wait(1)
    desk.click(7, 44)
    desk.wait(0.6)
    desk.click(7, 44)
    #expect(desk.selectedText == nil, "too late for a double click")
    desk.click(7, 50)
    #expect(desk.selectedText == nil, "another place")
  }

  @Test func `a hand that is not quite still selects the word all the same`() {
    var desk = desk()
    desk.click(7, 44)
    desk.wait(0.45)
    desk.point(.press(.left), 7, 45)
    #expect(desk.selectedText == "Thank")
    desk.point(.drag(.left), 7, 46)
    #expect(desk.selectedText == "Thank")
    desk.point(.drag(.left), 7, 51)
    #expect(desk.selectedText == "Thank you")
  }

  @Test func `dragged beyond the pane it selects on, and the letter scrolls`() {
    var desk = desk(80, 20)
    desk.press(Key(.home, .control))
    desk.send(.terminal(.paste((1...40).map { "line \($0)\n" }.joined())))
    desk.press(Key(.home, .control))
    desk.point(.press(.left), 5, 34)
    for _ in 0..<20 { desk.point(.drag(.left), 19, 34) }
    #expect(desk.caret == TextPosition(line: 20, column: 0))
    #expect(desk.screen.contains("line 21") && !desk.screen.contains("line 1\n"))
    for _ in 0..<30 { desk.point(.drag(.left), 1, 34) }
    #expect(desk.caret == .start && desk.selectedText == nil)
  }

  @Test func `a click with Shift selects from the caret`() {
    var desk = desk()
    func shifted(_ action: MouseEvent.Action, _ row: Int, _ column: Int) {
      desk.send(.terminal(.mouse(MouseEvent(action, at: Point(row: row, column: column), .shift))))
      desk.settle()
    }
    desk.click(7, 42)
    let start = desk.caret
    shifted(.press(.left), 7, 47)
    #expect(desk.selectedText == "Thank")
    shifted(.release, 7, 47)
    shifted(.press(.left), 7, 51)
    #expect(desk.selectedText == "Thank you")
    shifted(.drag(.left), 7, 44)
    #expect(desk.selectedText == "Th")
    shifted(.release, 7, 44)
    // Elsewhere it means nothing: in the guide, in another part, in the footer, with the wheel.
    for (row, column) in [(4, 3), (2, 50), (3, 50), (29, 5)] {
      shifted(.press(.left), row, column)
      shifted(.release, row, column)
      shifted(.wheelDown, row, column)
      #expect(desk.selectedText == "Th" && desk.state.composer?.isInGuide == false)
    }
    desk.press(Key(.right))
    #expect(desk.selectedText == nil && desk.caret != start)
  }

  @Test func `a field is selected in as well, without leading out of it`() throws {
    var desk = desk()
    desk.point(.press(.left), 3, 50)
    desk.point(.drag(.left), 3, 55)
    desk.point(.drag(.left), 8, 59)
    #expect(desk.state.composer?.focus == .subject)
    desk.point(.release, 8, 59)
    desk.type("T")
    #expect(desk.state.composer?.subject.text == "T – Platform Engineer")
    desk.press(.alt("m"))
    desk.press(Key(.tab))
    desk.type("one zwei")
    try desk.click(on: "zwei")
    try desk.click(on: "zwei")
    desk.type("x")
    #expect(desk.state.form?.fields[1].value == "one x")
  }

  @Test func `where the guide stands alone the wheel scrolls it`() {
    var desk = desk(60, 12)
    desk.press(Key(.tab))
    #expect(desk.state.composer?.isInGuide == true)
    desk.point(.wheelDown, 5, 5)
    #expect(desk.state.composer?.guide.top == 3)
    desk.click(5, 5)
    #expect(desk.state.composer?.isInGuide == true)
  }
}
