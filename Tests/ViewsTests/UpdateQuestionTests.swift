import Core
import Foundation
import Screen
import Testing
import Views

/// What is asked is answered by the same command about the same things, and by nothing else; keys
/// that come in one batch mean what they would one by one.
struct UpdateQuestionTests {
  private func desk() -> Desk { Desk(100, 30) }

  @Test func `another question is not answered by this key`() {
    var desk = desk()
    desk.send(.asked("write to Ben Okafor at Northwind"))
    #expect(desk.asks(.character("D")).isEmpty)
    #expect(desk.state.notice?.question == .delete([Sample.northwind.id]))
    #expect(desk.asks(.character("u")) == [.undo(keeping: Sample.id(1), isSure: false)])
  }

  /// The minute has turned, or another instance changed something, and another row stands there.
  @Test func `what was named is deleted, whatever row is selected since`() {
    var desk = desk()
    desk.press(.character("D"))
    desk.dossiers.removeFirst()
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
    #expect(
      desk.asks(.character("D"))
        == [.change(.delete(interviews: [Sample.northwind.id]), keeping: nil)])
  }

  @Test func `the wheel takes a question away`() {
    var desk = desk()
    desk.press(.character("D"))
    desk.send(.terminal(.mouse(MouseEvent(.wheelDown, at: Point(row: 5, column: 5)))))
    #expect(desk.state.notice == nil)
  }

  @Test func `the person chosen stays so while the queue is read anew`() {
    var desk = desk()
    desk.press(.character("]"))
    #expect(desk.state.queue.person == Sample.id(103))
    desk.send(.changedElsewhere)
    desk.settle()
    desk.wait(61)
    #expect(desk.state.queue.person == Sample.id(103))
  }

  @Test func `find and Enter in one batch`() {
    var desk = desk()
    desk.press("/yuki".map { .character($0) } + [Key(.enter)])
    #expect(desk.state.queue.selectedRow?.id == Sample.id(8))
  }

  @Test func `down, next person and m in one batch`() {
    var desk = desk()
    desk.press([.character("j"), .character("j"), .character("]"), .character("m"), Key(.enter)])
    #expect(
      desk.takeEffects().contains(
        .mark(.followUp(Sample.id(106)), .email, time: "")))
  }

  @Test func `a menu's last item is clicked`() {
    var desk = desk()
    desk.press(.character("O"))
    _ = desk.takeEffects()
    desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: Point(row: 27, column: 6)))))
    #expect(
      desk.takeEffects().contains(
        .change(
          .decide(interviews: [Sample.northwind.id], .withdrawn), keeping: Sample.northwind.id)))
  }

  @Test func `the way out of a menu is clicked`() throws {
    var desk = desk()
    desk.press(.character("O"))
    try desk.click(on: "Esc back")
    #expect(desk.state.menu == nil)
    #expect(desk.takeEffects().isEmpty)
  }

  @Test func `a click into a line that is typed is no key`() {
    var desk = desk()
    desk.press(.character("/"))
    desk.type("glo")
    for column in 0..<40 {
      desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: Point(row: 29, column: column)))))
    }
    #expect(desk.state.prompt?.line.text == "glo")
  }

  @Test func `clicks in the debrief go where they point`() throws {
    var desk = desk()
    desk.press(.character("d"))
    let next = try #require(render(desk.state).line(29).range(of: "next"))
    let line = render(desk.state).line(29)
    let column = line.distance(from: line.startIndex, to: next.lowerBound)
    desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: Point(row: 29, column: column)))))
    #expect(desk.state.debrief?.focus == 1)
    desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: Point(row: 3, column: 6)))))
    #expect(desk.state.debrief?.focus == 0)
    #expect(desk.state.debrief?.answers[0].caret == TextPosition(line: 0, column: 3))
  }

  @Test func `a click selects a person, and once more shows their interviews`() {
    var desk = desk()
    let persons = Sample.northwind.followUps.compactMap(\.interviewer)
    let rows = persons.map {
      PersonRow(person: $0, company: "Northwind", interviews: 1, letters: 0)
    }
    desk.send(.peopleLoaded(PeopleWindow(rows: rows, offset: 0, total: rows.count)))
    let at = Point(row: 4, column: 5)
    desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: at))))
    #expect(desk.state.list?.selection == 1)
    desk.send(.terminal(.mouse(MouseEvent(.press(.left), at: at))))
    #expect(desk.state.queue.query.filter.person == persons[1])
  }
}
