import Core

/// Texts that are put in the place of several parts of a letter at once, and are undone at once.
struct WholeChange: Hashable, Sendable {
  /// By part: how many steps that part could undo after the change.
  var depths: [Draft.Part: Int] = [:]
}

extension Composer {
  /// Puts other texts in the place of parts of the letter, as one thing to undo.
  /// - Returns: false where all is as it was.
  mutating func replace(
    recipient: String? = nil, subject: String? = nil, body: String? = nil
  ) -> Bool {
    var change = WholeChange()
    let texts: [(Draft.Part, String?)] = [
      (.recipient, recipient), (.subject, subject), (.body, body),
    ]
    for (part, text) in texts {
      guard let text, edit(part, { $0.replaceAll(with: text) }) else { continue }
      change.depths[part] = self[part].history.undoable.count
    }
    guard !change.depths.isEmpty else { return false }
    pointedAt = nil
    undoableWhole.append(change)
    redoableWhole = []
    return true
  }

  /// Makes what was done to the body since it had so many steps to undo one thing to undo with the
  /// change of parts that was made last.
  mutating func joinBody(since steps: Int) {
    guard depth(.body) == steps + 1, let last = undoableWhole.indices.last else { return }
    undoableWhole[last].depths[.body] = depth(.body)
  }

  /// Undoes or does again a change of several parts, where the part that has the focus has it next.
  /// - Returns: false for another edit, and where the next step is one of this part alone.
  mutating func applyToWhole(_ edit: Edit) -> Bool {
    switch edit {
    case .undo:
      guard let change = undoableWhole.last, change.depths[focus] == depth(focus) else {
        return false
      }
      for (part, depth) in change.depths where depth == self.depth(part) { step(part, .undo) }
      redoableWhole.append(undoableWhole.removeLast())
      return true
    case .redo:
      guard let change = redoableWhole.last, change.depths[focus] == depth(focus) + 1,
        !self[focus].history.redoable.isEmpty
      else { return false }
      for (part, depth) in change.depths where depth == self.depth(part) + 1 { step(part, .redo) }
      undoableWhole.append(redoableWhole.removeLast())
      return true
    default: return false
    }
  }

  /// What was undone can no longer be done again once something else was written.
  mutating func forgetRedoableWhole(after edit: Edit) {
    if edit != .undo, edit != .redo { redoableWhole = [] }
  }

  private func depth(_ part: Draft.Part) -> Int { self[part].history.undoable.count }

  private mutating func step(_ part: Draft.Part, _ step: Edit) {
    _ = edit(part) { $0.apply(step, width: .max, height: 1) }
  }

  subscript(part: Draft.Part) -> TextBuffer {
    switch part {
    case .recipient: recipient.buffer
    case .subject: subject.buffer
    case .body: body
    }
  }

  @discardableResult
  mutating func edit(
    _ part: Draft.Part, _ change: (inout TextBuffer) -> Bool
  ) -> Bool {
    switch part {
    case .recipient: change(&recipient.buffer)
    case .subject: change(&subject.buffer)
    case .body: change(&body)
    }
  }
}

extension TextBuffer {
  /// Puts another text in the place of all of it, as one step to undo. The caret stays where it is, as
  /// far as there is such a place.
  /// - Returns: false where it is the same text.
  fileprivate mutating func replaceAll(with text: String) -> Bool {
    let text = Self.clean(text, isSingleLine: isSingleLine)
    guard text != self.text else { return false }
    let before = caret
    let change = substitute(.start..<end, with: text)
    caret = clamped(before)
    anchor = nil
    wishedColumn = nil
    history.record(change, run: nil, from: before, to: caret)
    return true
  }
}
