import Testing
import Views

struct EditorMotionTests {
  @Test(
    arguments: [
      ("a│b", .left, "│ab"), ("a\n│b", .left, "a│\nb"), ("│a", .left, "│a"),
      ("│👩‍👩‍👧b", .right, "👩‍👩‍👧│b"), ("a│\nb", .right, "a\n│b"), ("a│", .right, "a│"),
      ("one, two│ three", .wordLeft, "one, │two three"), ("one, │two", .wordLeft, "│one, two"),
      ("one\n\n  │two", .wordLeft, "│one\n\n  two"), (".. │", .wordLeft, "│.. "),
      ("│one, two", .wordRight, "one│, two"), ("one│, two", .wordRight, "one, two│"),
      ("one│\n\n two x", .wordRight, "one\n\n two│ x"), ("│don't", .wordRight, "don't│"),
      ("│日本 語", .wordRight, "日本│ 語"), ("x│..", .wordRight, "x..│"),
      ("a\nb│c", .lineStart, "a\n│bc"), ("a│b\nc", .lineEnd, "ab│\nc"),
      ("a\nb│c", .textStart, "│a\nbc"), ("a│b\nc", .textEnd, "ab\nc│"),
    ] as [(String, Motion, String)])
  func `moves by character, word, line and text`(before: String, motion: Motion, after: String) {
    #expect(edit(before, .move(motion)) == after)
  }

  /// A pane of 11 columns shows "one two " / "three four" / "five".
  @Test(
    arguments: [
      ("one two three f│our five", .rowStart, "one two │three four five"),
      ("one two │three four five", .rowStart, "│one two three four five"),
      ("one two t│hree four five", .rowEnd, "one two three four│ five"),
      ("one two three four│ five", .rowEnd, "one two three four five│"),
      // A row that no blank ends keeps the caret as well.
      ("ab│cdefghijklmnop", .rowEnd, "abcdefghij│klmnop"),
      ("abcdefghi│jklmnop", .rowEnd, "abcdefghij│klmnop"),
      ("one t│wo three four five", .down, "one two three│ four five"),
      ("one two three│ four five", .up, "one t│wo three four five"),
      ("one two three fou│r five", .up, "one two│ three four five"),
      ("one two three fou│r five", .down, "one two three four five│"),
      ("one two three four fi│ve\n日本語", .down, "one two three four five\n日│本語"),
      ("one two three four fiv│e\n日本語", .down, "one two three four five\n日│本語"),
      ("o│ne", .up, "o│ne"), ("o│ne", .down, "o│ne"),
    ] as [(String, Motion, String)])
  func `moves by row of the screen`(before: String, motion: Motion, after: String) {
    #expect(edit(before, .move(motion), width: 11) == after)
  }

  @Test func `the wished column lasts until another edit`() {
    #expect(
      edit("one two│\n\na\nfour five", .move(.down), .move(.down), .move(.down))
        == "one two\n\na\nfour fi│ve")
    #expect(
      edit("one two│\n\na\nfour five", .move(.down), .move(.down), .move(.left), .move(.down))
        == "one two\n\na\n│four five")
    #expect(edit("one│\nt\nthree", .move(.down), .insert("w"), .move(.down)) == "one\ntw\nth│ree")
  }

  @Test func `pages overlap by a row and stop at the ends`() {
    let lines = "a\nb\nc\nd\ne\nf"
    #expect(edit("│" + lines, .move(.pageDown), height: 4) == "a\nb\nc\n│d\ne\nf")
    #expect(edit("│" + lines, .move(.pageDown), .move(.pageDown), height: 4) == "a\nb\nc\nd\ne\n│f")
    #expect(edit(lines + "│", .move(.pageUp), height: 3) == "a\nb\nc\nd│\ne\nf")
    #expect(edit("│" + lines, .move(.pageDown), height: 1) == "a\n│b\nc\nd\ne\nf")
  }
}
