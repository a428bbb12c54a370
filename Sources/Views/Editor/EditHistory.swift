import Core

/// One replacement in a text. Its borders are borders of characters before and after it, so that
/// it can be taken back and done again exactly.
struct TextChange: Hashable, Sendable {
  var start: TextPosition
  var removed: String
  var inserted: String
  /// Where the inserted text ends.
  var end: TextPosition
}

/// Keys that are undone together when they come one after the other.
enum EditRun: Hashable, Sendable {
  case typing, deletingBackward, deletingForward
}

/// What can be undone and redone: the replaced pieces, never copies of the text.
struct EditHistory: Hashable, Sendable {
  /// What one undo takes back.
  struct Step: Hashable, Sendable {
    var changes: [TextChange]
    var caretBefore: TextPosition
    var caretAfter: TextPosition
    /// The run this step is part of, and how many keys of it are in the step.
    var run: EditRun?
    var length = 1
    var endsInBlank: Bool
    /// Bytes it takes, about.
    var size: Int
  }

  /// A run without blanks, as Japanese has none, is divided after this many keys.
  static let longestRun = 20
  /// About as many bytes of history are kept, which is more than anyone pastes by intent; the newest step
  /// is, whatever its size.
  private static let limit = 32 << 20

  private(set) var undoable: [Step] = []
  private(set) var redoable: [Step] = []
  /// Whether there were steps before the oldest.
  private(set) var hasForgotten = false
  private var isRunOpen = false
  private var size = 0

  /// The next key starts a step of its own.
  mutating func endRun() { isRunOpen = false }

  /// Remembers a change that was made. What was undone before can no longer be redone.
  mutating func record(
    _ change: TextChange, run: EditRun?, from before: TextPosition, to after: TextPosition
  ) {
    size -= redoable.reduce(0) { $0 + $1.size }
    redoable.removeAll()
    let key = change.inserted.isEmpty ? change.removed : change.inserted
    let isBlank = countWords(key) == 0
    let cost =
      change.removed.utf8.count + change.inserted.utf8.count + MemoryLayout<Step>.size
    size += cost
    if continues(run, isBlank: isBlank), let last = undoable.indices.last {
      undoable[last].add(change, caretBefore: before)
      undoable[last].caretAfter = after
      undoable[last].length += 1
      undoable[last].endsInBlank = isBlank
      undoable[last].size += cost
    } else {
      undoable.append(
        Step(
          changes: [change], caretBefore: before, caretAfter: after, run: run,
          endsInBlank: isBlank, size: cost))
    }
    isRunOpen = run != nil
    trim()
  }

  /// Takes the newest step over to those that can be redone.
  mutating func takeUndo() -> Step? {
    isRunOpen = false
    guard let step = undoable.popLast() else { return nil }
    redoable.append(step)
    return step
  }

  /// Takes the step undone last back to those that can be undone.
  mutating func takeRedo() -> Step? {
    isRunOpen = false
    guard let step = redoable.popLast() else { return nil }
    undoable.append(step)
    return step
  }

  /// A step holds one word and the blanks after it, in the order of the keys.
  private func continues(_ run: EditRun?, isBlank: Bool) -> Bool {
    guard isRunOpen, let last = undoable.last, last.run == run else { return false }
    return last.length < Self.longestRun && (isBlank || !last.endsInBlank)
  }

  /// Forgets the oldest steps, many at a time, when there is too much.
  private mutating func trim() {
    guard size > Self.limit else { return }
    var forgotten = 0
    while size > Self.limit / 4 * 3, forgotten < undoable.count - 1 {
      size -= undoable[forgotten].size
      forgotten += 1
    }
    undoable.removeFirst(forgotten)
    hasForgotten = hasForgotten || forgotten > 0
  }
}

extension EditHistory.Step {
  /// Adds a change of the same run, to the last one where the two touch.
  fileprivate mutating func add(_ change: TextChange, caretBefore: TextPosition) {
    guard let last = changes.indices.last else { return }
    let previous = changes[last]
    let onlyRemove = previous.inserted.isEmpty && change.inserted.isEmpty
    if run == .typing, change.removed.isEmpty, previous.end == change.start {
      changes[last].inserted += change.inserted
      changes[last].end = change.end
    } else if run == .deletingBackward, onlyRemove, previous.start == caretBefore {
      changes[last].removed = change.removed + previous.removed
      changes[last].start = change.start
      changes[last].end = change.start
    } else if run == .deletingForward, onlyRemove, previous.start == change.start {
      changes[last].removed += change.removed
    } else {
      changes.append(change)
    }
  }
}
