import Testing
import Views

struct EditorUndoTests {
  private func typed(_ keys: [Edit], in text: String = "│") -> TextBuffer {
    var buffer = buffer(text)
    for key in keys { buffer.apply(key, width: 80, height: 10) }
    return buffer
  }

  /// The marked texts that one undo after the other gives.
  private func undone(_ buffer: TextBuffer) -> [String] {
    var buffer = buffer
    var states: [String] = []
    while buffer.apply(.undo, width: 80, height: 10) { states.append(marked(buffer)) }
    return states
  }

  @Test func `typing is undone by words`() {
    #expect(undone(typed(typing("one two  three"))) == ["one two  │", "one │", "│"])
    #expect(undone(typed(typing("ab") + [.newline] + typing("c"))) == ["ab\n│", "ab│", "│"])
    #expect(
      undone(typed(typing("ab") + [.move(.left)] + typing("c"))) == ["a│b", "│"])
  }

  @Test func `deleting is undone by words`() {
    let back = Array(repeating: Edit.deleteBackward, count: 7)
    #expect(undone(typed(back, in: "one two│")) == ["one│", "one two│"])
    let forward = Array(repeating: Edit.deleteForward, count: 7)
    #expect(undone(typed(forward, in: "│one two")) == ["│two", "│one two"])
    #expect(undone(typed(typing("ab") + [.deleteBackward])) == ["ab│", "│"])
  }

  @Test func `a run without blanks is divided`() {
    let long = String(repeating: "本", count: 21)
    #expect(undone(typed(typing(long))) == [long.dropLast() + "│", "│"])
  }

  @Test func `a paste is one step and an edit ends redo`() {
    var buffer = typed([.paste("one two\nthree four"), .undo])
    #expect(marked(buffer) == "│")
    buffer.apply(.redo, width: 80, height: 10)
    #expect(marked(buffer) == "one two\nthree four│")
    buffer.apply(.undo, width: 80, height: 10)
    buffer.apply(.insert("x"), width: 80, height: 10)
    let redone = buffer.apply(.redo, width: 80, height: 10)
    #expect(!redone)
    #expect(buffer.text == "x")
  }

  @Test func `old steps are forgotten when there are too many`() {
    var buffer = buffer("│")
    let piece = String(repeating: "x", count: 2_000_000)
    for _ in 0..<30 { buffer.apply(.paste(piece), width: 80, height: 10) }
    var steps = 0
    while buffer.apply(.undo, width: 80, height: 10) { steps += 1 }
    #expect((12...16).contains(steps))
    #expect(buffer.text.utf8.count == (30 - steps) * piece.utf8.count)
  }

  /// Text compared by scalars: two ways to write é are not the same text.
  private struct State: Equatable {
    let scalars: [UInt32]
    let caret: TextPosition

    init(_ buffer: TextBuffer) {
      scalars = buffer.text.unicodeScalars.map(\.value)
      caret = buffer.caret
    }
  }

  @Test(arguments: 0..<60)
  func `random edits can all be undone and redone`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var buffer = buffer("│")
    var states = [State(buffer)]
    for _ in 0..<150 {
      if buffer.apply(.randomChange(using: &random), width: 12, height: 4) {
        states.append(State(buffer))
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        buffer.apply(.move(.random(using: &random)), width: 12, height: 4)
      }
      if Int.random(in: 0..<6, using: &random) == 0 {
        buffer.apply(.select(.random(using: &random)), width: 12, height: 4)
      }
      let anew = TextBuffer(buffer.text, caret: buffer.caret)
      #expect(buffer.lines == anew.lines, "characters are where they are in the text as it is")
      #expect(buffer.caret == anew.caret)
      #expect(buffer.words == anew.words)
    }
    let scalars = states.map(\.scalars)
    var undone = [scalars[scalars.count - 1]]
    while buffer.apply(.undo, width: 12, height: 4) { undone.append(State(buffer).scalars) }
    #expect(State(buffer) == states[0])
    #expect(isSubsequence(undone, of: scalars.reversed()))
    #expect(undone.count > states.count / 3)
    var redone = [State(buffer)]
    while buffer.apply(.redo, width: 12, height: 4) { redone.append(State(buffer)) }
    #expect(redone.map(\.scalars) == undone.reversed())
    #expect(isSubsequence(redone, of: states))
  }

  private func isSubsequence<Element: Equatable>(_ some: [Element], of all: [Element]) -> Bool {
    var rest = all[...]
    for element in some {
      guard let index = rest.firstIndex(of: element) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

extension Edit {
  /// Some change of the text.
  static func randomChange(using random: inout SeededGenerator) -> Edit {
    let piece = awkwardPieces.randomElement(using: &random) ?? ""
    let pasted = (0..<3).compactMap { _ in awkwardPieces.randomElement(using: &random) }.joined()
    let changes: [Edit] = [
      .insert(piece), .insert(piece), .insert(piece), .insert(piece), .paste(pasted), .newline,
      .deleteBackward, .deleteForward, .deleteWordBackward, .deleteWordForward,
      .deleteToBlankBackward, .deleteToLineStart, .deleteToLineEnd, .yank, .cut,
    ]
    return changes.randomElement(using: &random) ?? .newline
  }
}

extension Motion {
  static func random(using random: inout SeededGenerator) -> Motion {
    let motions: [Motion] = [
      .left, .right, .wordLeft, .wordRight, .up, .down, .pageUp, .pageDown, .rowStart, .rowEnd,
      .lineStart, .lineEnd, .textStart, .textEnd,
    ]
    return motions.randomElement(using: &random) ?? .left
  }
}
