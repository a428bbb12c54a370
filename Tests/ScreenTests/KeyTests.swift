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

  /// All keys with all that can be held, but Shift with a character, which is another character.
  @Test func `what is written is read back`() {
    let codes: [Key.Code] =
      [
        .enter, .tab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown,
      ] + (1...20).map { .function($0) }
    let characters = (0x20..<0x7F).compactMap(Unicode.Scalar.init).map(Character.init) + ["é", "日"]
    var keys: [Key] = []
    for bits in UInt8(0)..<8 {
      let held = Key.Modifiers(rawValue: bits)
      keys += codes.map { Key($0, held) }
      if held.contains(.shift) { continue }
      // With Control a letter is a small one.
      keys += characters.filter { !held.contains(.control) || !$0.isUppercase }
        .map { Key(.character($0), held) }
    }
    for key in keys {
      #expect(Key(key.notation) == key, "\(key.notation)")
      #expect(Key(key.description) == key, "\(key)")
    }
    #expect(Set(keys.map(\.notation)).count == keys.count)
  }

  @Test(arguments: [
    ("^x", Key.control("x")), ("ctrl-X", .control("x")), ("Ctrl-Left", Key(.left, .control)),
    ("pgdn", Key(.pageDown)), ("ENTER", Key(.enter)), ("Alt-U", .alt("U")), ("-", .character("-")),
    ("Alt--", .alt("-")), ("^", .character("^")), ("^^", .control("^")),
    ("f12", Key(.function(12))),
    ("Alt-Ctrl-End", Key(.end, [.alt, .control])), ("F", .character("F")), (" ", .character(" ")),
  ])
  func `keys are read as people write them`(text: String, expected: Key) {
    #expect(Key(text) == expected)
  }

  @Test(arguments: [
    "", "Hyper-x", "Ctrl-", "Ctrl-Ctrl-x", "Shift-a", "F0", "F21", "F-1", "ab", "PageDwn", "\u{1B}",
  ])
  func `anything else is no key`(text: String) {
    #expect(Key(text) == nil)
  }
}
