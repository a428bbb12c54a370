import Screen

/// Whether the state has to be given what it lacks before an event is taken in: a key that acts on
/// the selected row, or a click, means the one that the keys before it have led to, painted or not.
package func mustSettle(_ state: State, before event: TerminalEvent) -> Bool {
  let focus = state.focus
  if case .mouse = event { return focus == .queue && state.queue.selectedRow == nil }
  guard case .key(let key) = event else { return false }
  let keymap = state.keymap
  func command() -> Command? { keymap.command(for: key, in: focus) }
  switch focus {
  case .interview: return state.needsOffer(for: key)
  case .queue: return state.lacks(for: command())
  case .prompt:
    let command = command()
    if let command, [.nextChoice, .previousChoice, .down, .up].contains(command) {
      return state.prompt?.query != nil
    }
    return command == .submit && state.queue.selectedRow == nil
  case .people: return state.list?.person == nil && command() == .submit
  case .composer: return state.composer?.stories == nil && command() == .insertStory
  default: return false
  }
}

extension State {
  /// Whether a command of the queue needs what has not been read yet.
  fileprivate func lacks(for command: Command?) -> Bool {
    if let command, [.nextPerson, .previousPerson, .previewDown, .previewUp].contains(command) {
      return queue.dossier == nil || queue.dossier?.id != queue.selectedRow?.id
    }
    if case .view(.some) = queue.stale, command?.movesSelection == true { return true }
    return queue.selectedRow == nil && command?.needsRow == true
  }
}

extension Command {
  /// Whether it goes on from the selected row, wherever that is in a view that has yet to be read.
  fileprivate var movesSelection: Bool {
    [.up, .down, .pageUp, .pageDown, .first].contains(self)
  }

  /// Whether it acts on the selected row.
  var needsRow: Bool {
    switch self {
    case .write, .markSent, .send, .edit, .undo, .redo, .last, .skip, .answered, .snooze, .happened,
      .outcome, .debrief, .delete, .export, .findAddress, .history, .versions, .select,
      .commandLine:
      true
    default: false
    }
  }
}
