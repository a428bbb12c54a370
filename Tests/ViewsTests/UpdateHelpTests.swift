import Core
import Screen
import Testing
import Views

struct UpdateHelpTests {
  private func open() -> Desk {
    var desk = Desk(80, 24)
    desk.press(.character("?"))
    return desk
  }

  @Test(arguments: [
    ([Key](), 0), ([.character("j")], 1), ([.character("k")], 0), ([Key(.pageDown)], 19),
    ([.character(" "), Key(.pageUp)], 0), ([.character("G"), .character("g")], 0),
    ([Key(.down), Key(.down), Key(.up)], 1),
  ])
  func `keys scroll`(keys: [Key], expected: Int) {
    var desk = open()
    desk.press(keys)
    #expect(desk.state.help?.top == expected)
  }

  @Test func `the end is the last row`() {
    var desk = open()
    desk.press(Key(.end))
    let last = desk.screen
    #expect(last.contains("suspend; fg brings it back"))
    #expect(!last.contains("PgDn more") && last.contains("Esc back"))
    desk.press(Array(repeating: .character("j"), count: 50))
    #expect(desk.screen == last)
  }

  @Test(arguments: [Key(.escape), .character("q"), .character("?"), Key(.function(1))])
  func `keys go back, and do not leave`(key: Key) {
    var desk = open()
    desk.press(key)
    #expect(desk.state.help == nil && !desk.state.isDone)
  }

  @Test func `a letter waits behind the help, and is saved`() {
    var desk = Desk(80, 24)
    desk.press(Key(.enter), .character("!"), Key(.function(1)), .character("j"))
    _ = desk.takeEffects()
    desk.send(.terminal(.paste("x")))
    desk.wait(0.7)
    #expect(desk.takeEffects().count == 1)
    desk.press(Key(.escape))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "!")
  }

  @Test(arguments: [
    ([Key](), "The queue"), ([Key(.enter)], "The letter"), ([.character("m")], "A form"),
    ([.character("a")], "The form of an interview"),
  ])
  func `it begins with what lies under it`(keys: [Key], expected: String) {
    var desk = Desk(80, 24)
    desk.press(keys + [Key(.function(1))])
    #expect(desk.screen.split(separator: "\n")[2] == " " + expected)
  }
}
