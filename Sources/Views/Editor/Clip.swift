/// What was cut or copied last, in whatever text of the program, with its way to the system's
/// clipboard.
package struct Clip: Hashable, Sendable {
  /// Also what the deletions of words and lines took, which goes no further.
  package fileprivate(set) var text = ""
  /// The sentence about it begins with it: "Copied", "Cut".
  fileprivate var deed = ""
  fileprivate var standing = Standing.kept
  /// Whether a field had no room for all that was put into it last.
  fileprivate var isOverfull = false
  /// What is to be said where the text had nothing to undo or to do again.
  fileprivate var idle: String?

  fileprivate enum Standing: Hashable, Sendable {
    case kept, toBeSent, underWay
  }

  /// Sends a text to other programs that was not selected.
  mutating func send(_ text: String) {
    self.text = text
    (deed, standing) = ("Copied the letter", .toBeSent)
  }

  /// The effect that brings it further.
  var demand: [Effect] {
    switch standing {
    case .kept: []
    case .toBeSent: [.copy(text)]
    case .underWay: [.awaitClipboard]
    }
  }

  /// Seconds until it has to be looked whether it has arrived.
  var secondsToWait: Double? { standing == .underWay ? 0.02 : nil }
}

/// What became of a text that was to go to the system's clipboard. Nothing is taken to have arrived
/// of which no one says so.
package enum ClipboardAnswer: Hashable, Sendable {
  /// A program has it, and has not answered yet.
  case underWay
  case taken(by: String)
  /// The terminal has been sent it, which says nothing; `problem` tells why no program took it.
  case sent(problem: String?)
  /// More than the bytes that a terminal takes.
  case tooLong(limit: Int, problem: String?)
  /// There is neither a program nor a terminal that would take it.
  case nowhere(problem: String?)
}

extension State {
  /// Takes in what became of it and says so.
  mutating func take(_ answer: ClipboardAnswer) {
    guard answer != .underWay else {
      clip.standing = .underWay
      return
    }
    clip.standing = .kept
    let yank = keymap.editor.first { $0.action == .yank }?.keys.first
    let start = clip.deed + (yank.map { "; \($0.description) puts it in" } ?? "")
    notice =
      switch answer {
      case .underWay: notice
      case .taken(let program): .done("\(start). \(program) took it for other programs")
      case .sent(nil):
        .done(
          "\(start). The terminal was sent it for other programs, and does not say if it took it")
      case .sent(let problem?):
        .problem("\(start). \(problem); the terminal was sent it, and does not say if it took it")
      case .tooLong(let limit, let problem):
        .problem(
          "\(start). Not for other programs: \(problem ?? "no program took it"), and it is longer "
            + "than the \(limit) bytes that terminals take")
      case .nowhere(let problem):
        .problem("\(start). Not for other programs: \(problem ?? "this terminal takes nothing")")
      }
  }
}

extension TextBuffer {
  /// Does one edit with what was cut or copied in any text of the program.
  mutating func apply(_ edit: Edit, width: Int, height: Int, clip: inout Clip) -> Bool {
    taken = clip.text
    let takes = (edit == .cut || edit == .copy) && !text(selection ?? wholeLine(caret.line)).isEmpty
    let isChanged = apply(edit, width: width, height: height)
    clip.text = taken
    if !isChanged { clip.idle = edit.words(doingNothingIn: history) ?? clip.idle }
    if takes {
      clip.standing = .toBeSent
      clip.deed = edit == .cut ? "Cut" : "Copied"
    }
    return isChanged
  }
}

extension Edit {
  /// What is said of it where it finds nothing to do in a history; nil of what says nothing.
  fileprivate func words(doingNothingIn history: EditHistory) -> String? {
    switch self {
    case .undo where history.hasForgotten:
      "Nothing more to undo: what came before was too large to keep"
    case .undo: "Nothing to undo"
    case .redo: "Nothing to redo"
    default: nil
    }
  }
}

extension LineField {
  /// See ``TextBuffer/apply(_:width:height:clip:)``. What the field has no room for is left out, which
  /// ``State/noteClip()`` says.
  mutating func apply(_ edit: Edit, clip: inout Clip) -> Bool {
    let fitting = fitting(edit, clip)
    if fitting != nil { clip.isOverfull = true }
    return buffer.apply(fitting ?? edit, width: .max, height: 1, clip: &clip)
  }

  /// What there is room for of an edit that puts in more; nil where that is all of it.
  private func fitting(_ edit: Edit, _ clip: Clip) -> Edit? {
    let text: String
    switch edit {
    case .insert(let typed): text = typed
    case .paste(let pasted): text = pasted
    case .yank: text = clip.text
    default: return nil
    }
    let replaced = buffer.selection.map { buffer.text($0).unicodeScalars.count } ?? 0
    let room = max(0, Self.limit - self.text.unicodeScalars.count + replaced)
    let scalars = text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: room, limitedBy: scalars.endIndex)
    guard let end, end < scalars.endIndex else { return nil }
    return .paste(String(text[..<end]))
  }
}

extension State {
  /// Says so where a field had no room for what was put into it, and where a text had nothing to take
  /// back or to do again, unless there is more to say.
  mutating func noteClip() {
    if clip.isOverfull {
      notice =
        notice ?? .problem("The line takes \(LineField.limit) characters: the rest was left out")
    } else if let idle = clip.idle {
      notice = notice ?? .done(idle)
    }
    (clip.isOverfull, clip.idle) = (false, nil)
  }
}
