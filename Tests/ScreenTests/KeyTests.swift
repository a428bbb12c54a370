import Screen
import Testing

struct KeyTests {
  @Test(arguments: [
    (Key.character("j"), "j"), (.character("G"), "G"), (.character(" "), "Space"),
    (.control("x"), "^X"), (.control("_"), "^_"), (.alt("u"), "Alt-u"), (Key(.enter), "⏎"),
    (Key(.tab), "Tab"), (Key(.tab, .shift), "Shift-Tab"), (Key(.left, .control), "Ctrl-←"),
    (Key(.end, [.control, .shift]), "Ctrl-Shift-End"), (Key(.pageDown), "PgDn"),
    (Key(.function(1)), "F1"), (Key(.escape), "Esc"), (Key(.backspace, .alt), "Alt-Backspace"),
    (Key(.character("a"), [.control, .alt]), "Ctrl-Alt-a"), (Key(.delete), "Del"),
  ])
  func `keys are written as keyboards name them`(key: Key, expected: String) {
    #expect(key.description == expected)
  }
}
