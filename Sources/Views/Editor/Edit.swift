/// What a key or a paste means to a text: a change, or a move of the caret.
package enum Edit: Hashable, Sendable {
  /// Typed text. Runs of it are one word to undo at a time.
  case insert(String)
  /// Pasted text, kept as it is but for line ends, which become "\n", and NUL, which is left out.
  /// One step to undo.
  case paste(String)
  /// Text put in elsewhere than the caret is, which undoing it leads back to.
  case put(String, at: TextPosition)
  case newline

  case deleteBackward
  case deleteForward
  /// To the start of the word, within the line; at the line's start joins it with the one before.
  case deleteWordBackward
  /// To the end of the word, within the line; at the line's end joins it with the next.
  case deleteWordForward
  /// To the blank before, as ^W does in a shell: takes a whole address.
  case deleteToBlankBackward
  case deleteToLineStart
  /// At the end of a line joins it with the next.
  case deleteToLineEnd
  /// Puts back what was cut or copied last, or what the deletions of words and lines took; those in a
  /// row count as one.
  case yank
  /// Deletes the selection and keeps it for ``yank``; the whole line where nothing is selected.
  case cut
  /// Keeps the selection for ``yank``; the whole line where nothing is selected.
  case copy

  case undo
  case redo
  /// Moves the caret and lets go of what is selected.
  case move(Motion)
  /// Moves the caret, and selects what lies between it and where that began.
  case select(Motion)
  case selectAll
  /// Puts the caret to a place that was pointed at; the text's ends hold it back.
  case place(TextPosition)
  /// Selects up to a place that was pointed at.
  case extend(to: TextPosition)
  case selectWord(at: TextPosition)
  case selectLine(at: TextPosition)
}

/// Where the caret goes. The raw value is its name in the config file.
package enum Motion: String, Hashable, Sendable {
  case left, right
  /// To the start of a word, and to the end of one.
  case wordLeft = "word-left"
  case wordRight = "word-right"
  /// By one screen row, towards the column wished when the first of several such moves began.
  case up, down
  /// By a screenful less one row.
  case pageUp = "page-up"
  case pageDown = "page-down"
  /// To the start or end of the screen row; from there to that of the whole line.
  case rowStart = "row-start"
  case rowEnd = "row-end"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case textStart = "text-start"
  case textEnd = "text-end"
}

/// A place between two characters of a text.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// From 0.
  package var line: Int
  /// The number of `Character`s before it in its line.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = TextPosition(line: 0, column: 0)

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
