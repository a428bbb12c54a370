import Screen
import Testing

struct TextTests {
  init() { #expect(hasUTF8) }

  @Test(arguments: [
    ("plain", "plain"), ("", ""),
    // Controls, and the beginnings of sequences that a terminal would obey.
    ("\u{1B}]0;x\u{7}", "�]0;x�"), ("\u{1B}[31mred\u{1B}[0m", "�[31mred�[0m"),
    ("\u{9B}2J", "�2J"), ("\u{90}q\u{9C}", "�q�"), ("a\0b", "a�b"), ("a\u{7F}", "a�"),
    ("a\u{8}b", "a�b"),
    // One line stays one line.
    ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a  b"), ("a\rb", "a b"), ("a\u{2028}b", "a�b"),
    ("a\u{85}b", "a�b"),
    // Direction and zero width.
    ("\u{202E}evil\u{202C}", "�evil�"), ("\u{2066}x\u{2069}", "�x�"), ("a\u{200B}b", "a�b"),
    ("so\u{AD}ft", "so�ft"),
    ("\u{FEFF}a", "�a"), ("\u{200E}a", "�a"), ("\u{61C}a", "�a"), ("a\u{2060}b", "a�b"),
    ("a\u{E0041}", "a�"),
    // What terminals count differently.
    ("❤\u{FE0F}", "❤"), ("👍🏽", "👍"), ("🏽", "🏽"), ("👩\u{200D}👧", "👩"),
    ("👩\u{200D}👩\u{200D}👧\u{200D}👦!", "👩!"), ("👩🏽\u{200D}🚀x", "👩x"), ("\u{200D}a", "�a"),
    ("क्\u{200D}ष", "क्ष"), ("a\u{200C}b", "ab"),
    // Marks.
    ("e\u{301}", "e\u{301}"), ("\u{301}a", "\u{25CC}\u{301}a"),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b", "a\u{301}\u{302}\u{303}\u{304}b"),
    ("日本", "日本"), ("\u{FFFF}\u{378}", "��"),
  ])
  func `lets nothing but printable characters through`(text: String, expected: String) {
    // By scalars: strings compare equal that terminals show differently.
    #expect(Array(Text.printable(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("é", 1), ("e\u{301}", 1), ("👩", 2), ("👩\u{200D}👧", 2),
    ("👍🏽", 2), ("\u{1B}[0m", 4), ("a\tb", 3), ("｡", 1), ("한", 2), ("ᄒ\u{1161}ᆫ", 2), ("🇩🇪", 2),
  ])
  func `counts columns`(text: String, expected: Int) {
    #expect(Text.columns(text) == expected)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -1, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 3, "日…"),
    ("日本語", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\u{1B}bc", 3, "a�…"),
    ("👩\u{200D}👧", 2, "👩"), ("ab\u{301}", 2, "ab\u{301}"), ("", 4, ""),
    ("one two", 5, "one…"), ("one two", 4, "one…"),
  ])
  func `cuts at a column`(text: String, columns: Int, expected: String) {
    let cut = Text.truncated(text, to: columns)
    #expect(Array(cut.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Text.columns(cut) <= max(0, columns))
  }

  /// An imported line can be megabytes long; what shows of it must not cost as much.
  @Test func `cutting looks no further than it shows`() {
    let long = String(repeating: "日本", count: 1_000_000)
    let elapsed = ContinuousClock().measure {
      for _ in 0..<100 { #expect(Text.truncated(long, to: 5) == "日本…") }
    }
    #expect(elapsed < .seconds(1))
  }

  /// Whatever comes in of the planes that hold characters of different kinds, each glyph is
  /// printable and takes one column or two.
  @Test func `every scalar is harmless`() {
    for plane: UInt32 in [0x00000, 0x10000, 0x20000, 0xE0000] {
      var text = String.UnicodeScalarView()
      for scalar in (plane..<plane + 0x10000).compactMap(Unicode.Scalar.init) {
        text.append(scalar)
        text.append("a")
      }
      Text.forEachGlyph(in: String(text)) { glyph in
        let hasControl = ([glyph.base] + glyph.marks).contains {
          $0 < 0x20 || (0x7F..<0xA0).contains($0)
        }
        if hasControl || ![1, 2].contains(glyph.columns) { Issue.record("\(glyph)") }
        return true
      }
    }
  }
}
