import Core
import Foundation
import Screen
import Testing
import Views

struct UpdateQueueTests {
  private let many = Sample.many(300)

  @Test(arguments: [
    ([Key.character("j")], 1), ([.character("k")], 0), ([Key(.down), Key(.down)], 2),
    ([Key(.down), Key(.up)], 0), ([.control("n"), .control("n"), .control("p")], 1),
    ([.character("G")], 299), ([Key(.end), .character("j")], 299),
    ([.character("G"), Key(.home)], 0),
    // A page is the list's rows less one, so that one row stays in sight.
    ([Key(.pageDown)], 10), ([Key(.pageDown), .control("f")], 20),
    ([.character("G"), Key(.pageUp)], 289), ([Key(.pageUp)], 0),
  ])
  func `keys move the selection`(keys: [Key], expected: Int) {
    var desk = Desk(80, 24, many)
    desk.press(keys)
    #expect(desk.state.queue.selection == expected)
    #expect(desk.state.queue.selectedRow?.interview.role.company == "Company \(expected)")
  }

  @Test func `the list scrolls no further than it must`() {
    var desk = Desk(80, 24, many)
    desk.press(Array(repeating: .character("j"), count: 20))
    #expect(desk.state.queue.top == 10)
    desk.press(Array(repeating: .character("k"), count: 10))
    #expect(desk.state.queue.top == 10)
    desk.press(.character("k"))
    #expect(desk.state.queue.top == 9)
    desk.press(.character("G"))
    #expect(desk.state.queue.top == 289)
  }

  /// The detail's first line below its heading at 40 × 8, after some keys.
  private func detailLine(after keys: [Key]) -> String {
    var desk = Desk(40, 8)
    desk.press([.character("v")] + keys)
    return render(desk.state).line(3)
  }

  @Test(arguments: [
    ([], "Ana Ruiz"), ([Key.character("J")], "Ben Okafor"),
    ([.character("J"), .character("J"), .character("K")], "Ben Okafor"), ([.character("K")], "Ana"),
    // No further than to the last three.
    (Array(repeating: .character("J"), count: 9), "services; moving to Bazel"),
    (Array(repeating: .character("J"), count: 9) + [.character("K")], "six people for forty"),
    // Whoever keys go to comes into sight, and another interview begins at its top.
    (Array(repeating: .character("J"), count: 4) + [.character("]")], "Ben Okafor"),
    (Array(repeating: .character("J"), count: 4) + [.character("["), .character("[")], "Ben"),
    ([.character("J"), .character("j"), .character("k")], "Ben Okafor"),
    ([.character("J"), .character("j")], "Mira Patel"),
  ])
  func `the detail scrolls as far as it has lines`(keys: [Key], expected: String) {
    let line = detailLine(after: keys)
    #expect(line.contains(expected), "\(line)")
  }

  @Test func `the wheel scrolls the detail that it is over`() {
    var desk = Desk(80, 20)
    for _ in 0..<2 { desk.point(.wheelDown, 15, 5) }
    #expect(desk.state.queue.selection == 0 && desk.screen.contains("Promise"))
    #expect(!desk.screen.contains("Ana Ruiz"))
    desk.point(.wheelUp, 15, 5)
    #expect(desk.screen.contains("Ana Ruiz"))
    var low = Desk(40, 8)
    low.press(.character("v"))
    for _ in 0..<3 { low.point(.wheelDown, 4, 5) }
    #expect(low.state.queue.selection == 0 && low.screen.contains("Promise"))
  }

  @Test func `in a low window finding has the list's rows`() {
    var desk = Desk(40, 8)
    desk.press(.character("v"), .character("/"))
    desk.type("initech")
    #expect(render(desk.state).line(3).contains("Initech"))
  }

  @Test func `a batch of keys costs one look into the database`() {
    var desk = Desk(80, 24, many)
    desk.press(Array(repeating: .character("j"), count: 200))
    let effects = desk.takeEffects()
    guard effects.count == 2,
      case .loadQueue(QueueQuery(.pending), let from, let count, let tally?, nil) = effects[0]
    else {
      Issue.record("\(effects)")
      return
    }
    #expect((from..<from + count).contains(200) && count < 60)
    // What is counted already is not counted again.
    #expect(tally == desk.state.queue.window.tally && tally.count(.all) == 300)
    #expect(effects[1] == .loadDossier(many[200].id))
  }

  @Test func `a letter is taken back only by a key that was asked for`() {
    var desk = Desk(80, 24)
    desk.send(.asked("write to Ben Okafor at Northwind"))
    #expect(desk.screen.contains("u once more takes this back"))
    #expect(desk.asks(.character("u")) == [.undo(keeping: Sample.id(1), isSure: true)])
    desk.send(.asked("write to Ben Okafor at Northwind"))
    desk.press(.character("v"))
    #expect(desk.asks(.character("u")) == [.undo(keeping: Sample.id(1), isSure: false)])
  }

  @Test func `keys typed ahead act on the row that they led to`() {
    var desk = Desk(80, 24, many)
    desk.press(.character("G"), .character("m"))
    #expect(desk.screen.contains("Company 299"))
    desk = Desk(80, 24)
    desk.press(.character("3"), .character("m"))
    let opened = desk.takeEffects().contains {
      if case .open(.mark, let interview, _, nil) = $0 {
        return desk.state.queue.window.rows.contains { $0.id == interview }
      }
      return false
    }
    #expect(opened)
  }

  @Test func `another view does not keep what has changed from being counted`() {
    var desk = Desk(80, 24, many)
    _ = desk.asks(.changed("Marked", keeping: many[3].id))
    _ = desk.asks(.character("5"))
    desk.settle()
    guard case .loadQueue(QueueQuery(.all), _, _, nil, let keeping?) = desk.takeEffects().first
    else {
      Issue.record("no count")
      return
    }
    #expect(keeping == many[3].id && desk.state.queue.selectedRow?.id == many[3].id)
  }

  @Test func `a step within what was read asks for the detail alone`() {
    var desk = Desk(80, 24, many)
    desk.press(.character("j"))
    #expect(desk.takeEffects() == [.loadDossier(many[1].id)])
    desk.press(.character("v"), .character("j"))
    #expect(desk.takeEffects() == [])
    desk.press(.character("v"))
    #expect(desk.takeEffects() == [.loadDossier(many[2].id)])
  }

  @Test func `a short window opens the detail when asked`() {
    var desk = Desk(80, 12)
    #expect(desk.state.queue.dossier == nil)
    desk.press(Key(.right))
    #expect(desk.takeEffects() == [.loadDossier(Sample.northwind.id)])
  }

  @Test(arguments: [
    ([Key.character("2")], QueueView.upcoming, 0),
    ([.character("5"), .character("1")], .pending, 1),
    ([Key(.tab)], .upcoming, 0), ([Key(.tab, .shift)], .all, 1),
    ([Key(.tab), Key(.tab), Key(.tab), Key(.tab), Key(.tab)], .pending, 1),
    ([.character("5"), .character("j")], .all, 2), ([.character("5"), .character("g")], .all, 0),
    ([.character("3")], .waiting, 0), ([.character("4")], .done, 0),
  ])
  func `keys change the view, which keeps the selection`(
    keys: [Key], expected: QueueView, selection: Int
  ) {
    var desk = Desk(80, 24)
    desk.press([.character("j")] + keys)
    #expect(desk.state.queue.view == expected)
    #expect(desk.state.queue.selection == selection)
    #expect(desk.state.queue.window.rows.allSatisfy { expected.ranks.contains(Rank.of($0.stage)) })
    #expect(desk.state.queue.window.rows.count == desk.state.queue.total)
  }

  @Test(arguments: [(Key(.enter), Purpose.write), (.character("m"), .mark)])
  func `keys open the follow-up that presses most`(key: Key, purpose: Purpose) {
    var desk = Desk(80, 24)
    #expect(
      desk.asks(key) == [.open(purpose, interview: Sample.id(1), followUp: Sample.id(102))])
    desk.press(.character("j"))
    #expect(
      desk.asks(key) == [.open(purpose, interview: Sample.id(2), followUp: Sample.id(104))])
  }

  @Test(arguments: [Key(.enter), .character("m")])
  func `with nothing selected a sentence says so`(key: Key) {
    var desk = Desk(80, 24, [])
    #expect(desk.asks(key) == [])
    #expect(desk.state.notice?.tone == .problem)
    desk.press(.character("v"), .character("G"), .character("j"), Key(.pageUp))
    #expect(desk.state.queue.selection == 0)
    #expect(desk.state.notice == nil)
  }

  @Test(arguments: [
    (Key.character("u"), [Effect.undo(keeping: Sample.id(1), isSure: false)]),
    (.character("U"), [.redo(keeping: Sample.id(1))]),
    (.control("r"), [.redo(keeping: Sample.id(1))]),
    (.control("l"), [.repaint]), (.control("z"), [.suspend]), (.character("x"), []),
    (Key(.escape), []), (Key(.function(5)), []),
  ])
  func `keys ask for effects`(key: Key, expected: [Effect]) {
    var desk = Desk(80, 24)
    #expect(desk.asks(key) == expected)
    #expect(!desk.state.isDone)
  }

  @Test(arguments: [Key.character("q"), .control("c")])
  func `keys leave`(key: Key) {
    var desk = Desk(80, 24)
    #expect(desk.asks(key) == [])
    #expect(desk.state.isDone)
  }

  @Test func `pasted text runs nothing`() {
    var desk = Desk(80, 24)
    #expect(desk.asks(.terminal(.paste("jqu\nm\u{1B}"))) == [])
    #expect(desk.state.notice?.tone == .problem)
    #expect(desk.state.queue.selection == 0)
    #expect(!desk.state.isDone && desk.state.form == nil)
  }

  @Test func `a change is told, and the list read anew`() {
    var desk = Desk(80, 24)
    desk.press(.character("j"))
    _ = desk.takeEffects()
    desk.dossiers.removeFirst()
    desk.send(.changed("Done", keeping: Sample.id(2)))
    desk.settle()
    #expect(desk.state.notice == .done("Done"))
    #expect(desk.state.queue.selectedRow?.id == Sample.id(2))
    guard case .loadQueue(QueueQuery(.pending), _, _, nil, Sample.id(2)) = desk.takeEffects().first
    else {
      Issue.record("the rows were not counted again")
      return
    }
    desk.press(.character("j"))
    #expect(desk.state.notice == nil)
  }

  @Test func `the selection stays in a view that shrank`() {
    var desk = Desk(80, 24, many)
    desk.press(.character("G"))
    desk.dossiers = Array(many.prefix(3))
    desk.send(.changed("Took back: import", keeping: many[299].id))
    desk.settle()
    #expect(desk.state.queue.selection == 2)
    #expect(desk.state.queue.selectedRow?.id == many[2].id)
    #expect(desk.screen.contains("Company 0"))
  }

  @Test func `an interview that is gone has the list read anew`() {
    var desk = Desk(80, 24)
    desk.dossiers.remove(at: 1)
    desk.press(.character("j"))
    #expect(desk.state.queue.total == 3)
    #expect(desk.state.queue.dossier?.id == Sample.globex.id)
  }

  @Test func `a full minute refreshes and keeps the selection`() {
    var desk = Desk(80, 24)
    desk.press(.character("j"), .character("j"))
    _ = desk.takeEffects()
    desk.wait(59)
    #expect(desk.takeEffects() == [])
    desk.wait(1)
    guard case .loadQueue(QueueQuery(.pending), _, _, nil, Sample.id(3)) = desk.takeEffects().first
    else {
      Issue.record("the minute was missed")
      return
    }
    // Hooli's window opens; a day later Globex, its due time the later one, is late as well.
    desk.wait(86_400)
    #expect(desk.state.queue.selectedRow?.id == Sample.globex.id)
    #expect(desk.state.queue.selectedRow?.stage == .late)
  }

  @Test func `the next look at the clock is at the full minute`() {
    var desk = Desk(80, 24, [Sample.initech])
    #expect(timeout(of: desk.state) == 60_000)
    desk.wait(59.5)
    #expect(timeout(of: desk.state) == 500)
    desk.wait(0.4995)
    #expect((1...2).contains(timeout(of: desk.state)))
  }

  @Test func `a window too small for the program asks for nothing`() {
    var desk = Desk(20, 5)
    #expect(demands(of: desk.state) == [])
    desk.send(.terminal(.resize(Size(columns: 80, rows: 24))))
    desk.settle()
    #expect(desk.state.queue.total == 4)
  }
}
