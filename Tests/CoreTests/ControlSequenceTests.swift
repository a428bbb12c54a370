import Core
import Testing

/// Control sequences go from a text as a whole; all else stays as it is.
struct ControlSequenceTests {
  @Test(arguments: [
    ("plain – 日本", "plain – 日本"),
    ("a\u{1B}[31mred\u{1B}[0m b", "ared b"), ("\u{1B}[mx", "x"), ("\u{1B}[2 qx", "x"),
    ("\u{1B}[38;2;1;2;3mx\u{1B}[?25l", "x"), ("\u{1B}[1;31", "\u{1B}[1;31"),
    ("\u{1B}[31é", "\u{1B}[31é"), ("\u{1B}[", "\u{1B}["), ("x\u{1B}", "x\u{1B}"),
    ("\u{1B}(B\u{1B}[mx\u{1B}(see)", "x\u{1B}(see)"),
    ("\u{1B}]0;owned\u{7}x", "x"),
    ("\u{1B}]8;;https://x.example\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{1B}]0;no end, so text", "\u{1B}]0;no end, so text"),
    ("\u{1B}]0;next line\nx\u{7}", "\u{1B}]0;next line\nx\u{7}"),
    ("\u{1B}]0;a\u{1B}[31mb\u{7}", "\u{1B}]0;ab\u{7}"),
    ("a\u{1B}Pq#0;2\u{1B}\\b", "ab"), ("a\u{1B}_apc\u{9C}b", "ab"),
    ("\u{1B}Pa\u{7}b", "\u{1B}Pa\u{7}b"),
    ("\u{9B}31mx", "x"), ("Pr\u{9D}zi\u{9C}x", "Pr\u{9D}zi\u{9C}x"), ("Ã\u{9B}ber", "Ã\u{9B}ber"),
    ("\u{1B}7x", "\u{1B}7x"),
  ])
  func removed(_ text: String, _ expected: String) {
    #expect(ControlSequences.removed(from: text) == expected)
  }

  /// Each of them is read once: read to the text's end from each place, this would take hours.
  @Test(arguments: ["\u{90}", "\u{9B}1", "\u{1B}]", "\u{1B}P;", "\u{1B}["])
  func manyWithoutAnEndAreReadOnce(_ beginning: String) {
    let text = String(repeating: beginning, count: 300_000)
    #expect(ControlSequences.removed(from: text) == text)
  }
}
