import Core
import Screen
import Testing
import Views

/// What is typed into the form of an interview is out of the program's hands within a second, and no
/// longer than it has to be.
struct UpdateKeptFormTests {
  private func open() -> Desk {
    var desk = Desk(100, 30)
    desk.press(.character("a"))
    _ = desk.takeEffects()
    return desk
  }

  private func kept(_ effects: [Effect]) -> [Effect] {
    effects.filter {
      switch $0 {
      case .keepForm, .dropForm: true
      default: false
      }
    }
  }

  @Test func `it is kept within a second of typing, once for all of it`() {
    var desk = open()
    desk.type("Glo")
    desk.wait(0.3)
    desk.type("bex")
    #expect(kept(desk.takeEffects()) == [])
    desk.wait(0.5)
    #expect(
      kept(desk.takeEffects()) == [.keepForm(.form("Add Globex", fields: ["Company: Globex"]))])
    // Nothing wakes the program up until more is typed.
    desk.wait(10)
    #expect(kept(desk.takeEffects()) == [])
    #expect(timeout(of: desk.state) > 1000)
  }

  @Test func `a key answered is when it is felt least`() {
    var desk = open()
    desk.type("Glo")
    desk.send(.clock(now: desk.state.now, uptime: desk.state.uptime + 0.6))
    #expect(kept(duties(of: desk.state)) == [])
    #expect(kept(duties(of: desk.state, afterKey: true)).count == 1)
  }

  @Test func `choices, removed people and what is accepted count as typed`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("e"))
    for _ in 0..<10 { desk.press(Key(.tab)) }
    desk.press(Key(.right))
    desk.wait(1)
    #expect(kept(desk.takeEffects()).count == 1)
    desk.press(.control("x"), .control("x"))
    desk.wait(1)
    #expect(kept(desk.takeEffects()).count == 1)
  }

  @Test func `it is dropped with the form, submitted or left`() {
    for submits in [true, false] {
      var desk = open()
      desk.type("Globex")
      desk.wait(1)
      _ = desk.takeEffects()
      if submits {
        desk.send(.changed("Added", keeping: nil))
        desk.settle()
      } else {
        desk.press(Key(.escape), Key(.escape))
      }
      #expect(desk.state.form == nil)
      #expect(kept(desk.takeEffects()) == [.dropForm])
    }
  }

  /// The next form may be open before what no picture waits for is done.
  @Test func `it is dropped though another form opens in the same breath`() {
    var desk = open()
    desk.type("Globex")
    desk.wait(1)
    _ = desk.takeEffects()
    desk.press(Key(.escape), Key(.escape), .character("a"))
    #expect(desk.state.form != nil)
    #expect(kept(desk.takeEffects()) == [.dropForm])
    desk.type("Hooli")
    desk.wait(1)
    #expect(
      kept(desk.takeEffects()) == [.keepForm(.form("Add Hooli", fields: ["Company: Hooli"]))])
  }

  @Test func `a choice made by mouse counts as typed`() throws {
    var desk = Desk(100, 30)
    desk.press(.character("e"))
    for _ in 0..<14 { desk.press(Key(.tab)) }
    _ = desk.takeEffects()
    let lines = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("[no] yes") })
    let choice = try #require(lines[row].firstRange(of: "[no] yes")).lowerBound
    desk.click(row, lines[row].distance(from: lines[row].startIndex, to: choice) + 6)
    desk.wait(1)
    #expect(kept(desk.takeEffects()).count == 1)
  }

  @Test func `what was typed and deleted again leaves nothing`() {
    var desk = open()
    desk.type("G")
    desk.wait(1)
    desk.press(Key(.backspace))
    desk.wait(1)
    #expect(kept(desk.takeEffects()).last == .dropForm)
    #expect(timeout(of: desk.state) > 1000)
  }

  @Test func `it is kept before the program stops`() {
    var desk = open()
    desk.type("G")
    #expect(
      desk.asks(.terminal(.suspend))
        == [.keepForm(.form("Add G", fields: ["Company: G"])), .suspend])
  }

  @Test func `where it cannot be kept that is said once, and typing tries again`() {
    var desk = open()
    desk.diskProblem = "the disk is full"
    desk.type("G")
    desk.wait(1)
    #expect(desk.screen.contains("lost with the program: the disk is full"))
    #expect(timeout(of: desk.state) > 1000)
    desk.type("l")
    desk.wait(1)
    #expect(!desk.screen.contains("the disk is full"))
    #expect(kept(desk.takeEffects()).count == 2)
  }
}
