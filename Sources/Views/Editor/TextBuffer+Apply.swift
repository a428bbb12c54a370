extension TextBuffer {
  /// Does one edit in a pane of `width` × `height` cells, on which moves by row and page depend.
  /// - Returns: true when the text is another now, and so has to be saved.
  @discardableResult
  package mutating func apply(_ edit: Edit, width: Int, height: Int) -> Bool {
    let goesOnTaking = isTaking
    isTaking = false
    switch edit {
    case .move(let motion):
      move(motion, width: width, height: height)
      history.endRun()
      return false
    case .place(let position):
      caret = clamped(position)
      wishedColumn = nil
      history.endRun()
      return false
    case .undo: return undo()
    case .redo: return redo()
    case .insert(let text): return replace(caret..<caret, with: text, run: .typing)
    case .paste(let text): return replace(caret..<caret, with: text)
    case .newline: return isSingleLine ? false : replace(caret..<caret, with: "\n")
    case .yank: return replace(caret..<caret, with: taken)
    case .deleteBackward:
      return replace(position(before: caret)..<caret, with: "", run: .deletingBackward)
    case .deleteForward:
      return replace(caret..<position(after: caret), with: "", run: .deletingForward)
    case .deleteWordBackward, .deleteToBlankBackward, .deleteToLineStart,
      .deleteWordForward, .deleteToLineEnd:
      return take(takenRange(by: edit), joining: goesOnTaking)
    }
  }

  /// What a deletion of words or lines takes.
  private func takenRange(by edit: Edit) -> Range<TextPosition> {
    let line = lines[caret.line]
    func column(_ column: Int) -> TextPosition { TextPosition(line: caret.line, column: column) }
    let isAtStart = caret.column == 0
    switch edit {
    case .deleteToLineStart: return column(0)..<caret
    case _
    where caret.column == line.count && [.deleteWordForward, .deleteToLineEnd].contains(edit):
      return caret..<position(after: caret)
    case .deleteToLineEnd: return caret..<column(line.count)
    case .deleteWordForward: return caret..<column(line.wordEnd(after: caret.column) ?? line.count)
    case _ where isAtStart: return position(before: caret)..<caret
    case .deleteWordBackward: return column(line.wordStart(before: caret.column) ?? 0)..<caret
    default: return column(line.blankDelimitedStart(before: caret.column))..<caret
    }
  }

  /// Deletes a part before or behind the caret and keeps it for ``Edit/yank``.
  private mutating func take(_ range: Range<TextPosition>, joining: Bool) -> Bool {
    isTaking = joining
    guard !range.isEmpty else { return false }
    let piece = text(range)
    let isBefore = range.upperBound == caret
    taken = !joining ? piece : isBefore ? piece + taken : taken + piece
    isTaking = true
    return replace(range, with: "")
  }

  /// Replaces a part of the text, with the caret behind what comes in, as one thing to undo.
  private mutating func replace(
    _ range: Range<TextPosition>, with text: String, run: EditRun? = nil
  ) -> Bool {
    let text = Self.clean(text, isSingleLine: isSingleLine)
    wishedColumn = nil
    guard !range.isEmpty || !text.isEmpty else { return false }
    let before = caret
    let change = substitute(range, with: text)
    history.record(change, run: run, from: before, to: caret)
    return true
  }

  private mutating func undo() -> Bool {
    wishedColumn = nil
    guard let step = history.takeUndo() else { return false }
    for change in step.changes.reversed() {
      splice(change.start..<change.end, with: Self.lines(of: change.removed))
    }
    caret = step.caretBefore
    return true
  }

  private mutating func redo() -> Bool {
    wishedColumn = nil
    guard let step = history.takeRedo() else { return false }
    for change in step.changes {
      let new = Self.lines(of: change.removed)
      splice(change.start..<change.start.behind(new), with: Self.lines(of: change.inserted))
    }
    caret = step.caretAfter
    return true
  }
}

extension TextPosition {
  /// Where text that begins here ends.
  func behind(_ text: [TextLine]) -> TextPosition {
    guard let last = text.last else { return self }
    return text.count == 1
      ? TextPosition(line: line, column: column + last.count)
      : TextPosition(line: line + text.count - 1, column: last.count)
  }
}
