extension TextBuffer {
  /// Does one edit in a pane of `width` × `height` cells, on which moves by row and page depend.
  /// - Returns: true when the text is another now, and so has to be saved.
  @discardableResult
  package mutating func apply(_ edit: Edit, width: Int, height: Int) -> Bool {
    keepRows(of: caret.line, paneWidth: width)
    let goesOnTaking = isTaking
    isTaking = false
    switch edit {
    case .undo: return undo()
    case .redo: return redo()
    case .insert(let text): return put(text, run: .typing)
    case .paste(let text): return put(text)
    case .put(let text, let place): return put(text, at: clamped(place))
    case .newline: return isSingleLine ? false : put("\n")
    case .yank: return put(taken)
    case .deleteBackward:
      let range = selection ?? position(before: caret)..<caret
      return replace(range, with: "", run: selection == nil ? .deletingBackward : nil)
    case .deleteForward:
      let range = selection ?? caret..<position(after: caret)
      return replace(range, with: "", run: selection == nil ? .deletingForward : nil)
    case .deleteWordBackward, .deleteToBlankBackward, .deleteToLineStart,
      .deleteWordForward, .deleteToLineEnd:
      return take(selection ?? takenRange(by: edit), joining: goesOnTaking)
    case .cut: return take(selection ?? wholeLine(caret.line), joining: goesOnTaking)
    case .copy:
      let piece = text(selection ?? wholeLine(caret.line))
      if !piece.isEmpty { taken = piece }
      return false
    case .move, .select, .selectAll, .place, .extend, .selectWord, .selectLine:
      point(edit, width: width, height: height)
      history.endRun()
      return false
    }
  }

  /// Moves the caret or selects something.
  private mutating func point(_ edit: Edit, width: Int, height: Int) {
    switch edit {
    case .move(let motion):
      if let selection, motion == .left || motion == .right {
        caret = motion == .left ? selection.lowerBound : selection.upperBound
        wishedColumn = nil
      } else {
        move(motion, width: width, height: height)
      }
      anchor = nil
    case .select(let motion):
      anchor = anchor ?? caret
      move(motion, width: width, height: height)
    case .selectAll: select(.start, end)
    case .place(let position):
      caret = clamped(position)
      anchor = nil
      wishedColumn = nil
    case .extend(let position): select(anchor ?? caret, clamped(position))
    case .selectWord(let position):
      let word = word(at: clamped(position))
      select(word.lowerBound, word.upperBound)
    case .selectLine(let position):
      let line = wholeLine(clamped(position).line)
      select(line.lowerBound, line.upperBound)
    default: break
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

  /// Deletes a part at the caret and keeps it for ``Edit/yank``.
  private mutating func take(_ range: Range<TextPosition>, joining: Bool) -> Bool {
    isTaking = joining
    guard !range.isEmpty else { return false }
    let piece = text(range)
    let isBefore = range.upperBound == caret && selection == nil
    taken = !joining ? piece : isBefore ? piece + taken : taken + piece
    isTaking = true
    return replace(range, with: "")
  }

  /// Puts text in at the caret, in the place of what is selected. None changes nothing.
  /// - Parameter place: where it goes instead.
  private mutating func put(
    _ text: String, run: EditRun? = nil, at place: TextPosition? = nil
  ) -> Bool {
    let text = Self.clean(text, isSingleLine: isSingleLine)
    wishedColumn = nil
    let range = place.map { $0..<$0 } ?? selection ?? caret..<caret
    return text.isEmpty ? false : replace(range, with: text, run: run)
  }

  /// Replaces a part of the text, with the caret behind what comes in, as one thing to undo.
  private mutating func replace(
    _ range: Range<TextPosition>, with text: String, run: EditRun? = nil
  ) -> Bool {
    wishedColumn = nil
    guard !range.isEmpty || !text.isEmpty else { return false }
    let before = caret
    anchor = nil
    let change = substitute(range, with: text)
    history.record(change, run: run, from: before, to: caret)
    return true
  }

  private mutating func undo() -> Bool {
    wishedColumn = nil
    anchor = nil
    guard let step = history.takeUndo() else { return false }
    for change in step.changes.reversed() {
      splice(change.start..<change.end, with: Self.lines(of: change.removed))
    }
    caret = step.caretBefore
    return true
  }

  private mutating func redo() -> Bool {
    wishedColumn = nil
    anchor = nil
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
