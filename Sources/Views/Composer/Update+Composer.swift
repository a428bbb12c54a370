import Core
import Screen

extension State {
  /// Carries out a command of the composer, or edits with the key.
  mutating func pressInComposer(_ key: Key, _ command: Command?) -> [Effect] {
    if command == .back, composer?.letGoOfSelection() == true { return [] }
    if let command, let effects = runInComposer(command) { return effects }
    if composer?.focus != .body, key == Key(.enter) {
      composer?.moveFocus(1)
    } else if let edit = keymap.edit(for: key) {
      editComposer(edit)
    }
    return []
  }

  /// Carries out a command of the composer.
  /// - Returns: nil for another command.
  mutating func runInComposer(_ command: Command) -> [Effect]? {
    switch command {
    case .back: return closeComposer()
    case .nextPart: composer?.moveFocus(1)
    case .previousPart: composer?.moveFocus(-1)
    case .find: startFindingInText()
    case .nextFinding: goToFinding(1)
    case .previousFinding: goToFinding(-1)
    case .suggest: suggest()
    case .commandLine: prompt = Prompt(.command(.composer))
    case .send: return askToSend()
    case .attach: prompt = Prompt(.attach)
    case .markSent: return askToMark()
    default: return insertInComposer(command)
    }
    return []
  }

  /// Applies an edit to the part that has the focus.
  mutating func editComposer(_ edit: Edit) {
    guard composer?.isInGuide == false else { return }
    let (pane, letter) = (letterPane, letterArea)
    composer?.pointedAt = nil
    if edit.acceptsOffer, acceptAddress() { return }
    if case .move(let motion) = edit, composer?.leavePart(by: motion, in: pane) == true { return }
    guard composer?.apply(edit, letter: letter, clip: &clip) == true else { return }
    composer?.noteChange(at: uptime)
  }

  /// Stores what is written and goes back to the queue. Where storing has just failed, the letter
  /// is kept in a file instead: leaving is always possible.
  mutating func closeComposer() -> [Effect] {
    guard let composer else { return [] }
    guard composer.isTouched else {
      self.composer = nil
      return []
    }
    if let unstored { return leaveUnstored(unstored.text) }
    if let problem = composer.saving.problem {
      leaveComposer()
      notice = .problem(
        "The letter is stored as it was left, but a power cut could still take what was typed last: "
          + problem)
      return []
    }
    self.composer?.saving.isClosing = true
    return [composer.save]
  }

  mutating func draftSaved(_ sitting: Sitting) {
    goOn(sitting)
    composer?.saving.succeed()
    if composer?.saving.isClosing == true { leaveComposer() }
  }

  private mutating func leaveComposer() {
    guard let composer else { return }
    self.composer = nil
    if composer.sitting.version != nil {
      notice = .problem(
        "What you wrote is kept beside the other text: opening the letter asks which one goes on")
    }
    // A draft moves no interview, but its words may be those that are looked for.
    let isByText = queue.query.filter.text != nil || queue.query.find != nil
    queue.stale = queue.stale ?? (isByText ? .everything(keeping: composer.dossier.id) : .rows)
    queue.dossier = nil
  }

  mutating func draftWritten(_ sitting: Sitting) {
    goOn(sitting)
    composer?.saving.noteWritten()
  }

  private mutating func goOn(_ sitting: Sitting) {
    if let composer, composer.sitting.version == nil, sitting.version != nil {
      // What would be marked as sent is the other text.
      form = nil
      notice = .problem(
        "Another Afterword writes this letter too: both texts are kept, to choose from later")
    }
    if let time = sitting.unscheduled, composer?.sitting.unscheduled == nil {
      let when = TimeText.shortly(time, now: now, home: home)
      let key = keymap.key(for: .send, in: .composer) ?? ":send"
      notice = .problem(
        "Changed, it does not go by itself any more (\(when)): \(key) sends it or chooses a time anew"
      )
    }
    composer?.sitting = sitting
  }

  mutating func askToMark() -> [Effect] {
    guard let composer else { return [] }
    guard composer.sitting.version == nil else {
      notice = .problem(
        "This letter is being written twice: leave it, open it again and choose a text first")
      return []
    }
    queue.decided = (composer.dossier.id, nil)
    form = .mark(
      .followUp(composer.followUpID), whom: composer.followUp?.addressee ?? "",
      at: composer.dossier.interview.role.company, likely: composer.likelyWay)
    let blocking = composer.blocking(by: composer.likelyWay)
    if let first = blocking.first {
      let more = blocking.count > 1 ? ", and \(blocking.count - 1) more" : ""
      notice = .problem("It should not go out so: \(first.message)\(more)")
    } else if composer.body.isEmpty, composer.likelyWay.carriesText {
      notice = .problem("The letter is empty: it is marked as one that was written elsewhere")
    }
    return composer.isTouched || !composer.body.isEmpty ? [composer.save] : []
  }

  /// True where the composer shows one pane at a time.
  var isNarrow: Bool { size.columns < Layout.columnsForSplit }

  /// Where the letter's text stands: the letter's pane without the lines above the text.
  var letterArea: Area { ComposerPane.textArea(in: letterPane) }

  private var letterPane: Area {
    Layout(size).composer(showsGuide: false).letter ?? Area(row: 0, column: 0, columns: 1, rows: 1)
  }
}

extension Composer {
  /// A text of it is another by now.
  mutating func noteChange(at uptime: Double) {
    isTouched = true
    saving.noteChange(at: uptime)
    reviewing.noteChange(at: uptime)
  }

  /// Applies an edit to the part that has the focus.
  /// - Parameter letter: where the letter's text stands, which decides how it wraps.
  /// - Returns: true when a text is another now.
  mutating func apply(_ edit: Edit, letter: Area, clip: inout Clip) -> Bool {
    if applyToWhole(edit) { return true }
    let isChanged =
      switch focus {
      case .recipient: recipient.apply(edit, clip: &clip)
      case .subject: subject.apply(edit, clip: &clip)
      case .body: body.apply(edit, width: letter.columns, height: letter.rows, clip: &clip)
      }
    if isChanged { forgetRedoableWhole(after: edit) }
    return isChanged
  }

  /// - Returns: false where nothing is selected in the part that has the focus.
  mutating func letGoOfSelection() -> Bool {
    guard !isInGuide else { return false }
    return edit(focus) {
      guard $0.selection != nil else { return false }
      $0.letGo(at: $0.caret)
      return true
    }
  }

  /// Gives the focus to the next part, or the one before; the guide is the last one.
  mutating func moveFocus(_ step: Int) {
    let parts: [Draft.Part?] = Draft.Part.allCases.map { $0 } + [nil]
    let current = isInGuide ? parts.count - 1 : parts.firstIndex(of: focus) ?? 0
    let next = parts[(current + step + parts.count) % parts.count]
    if !isInGuide {
      pointedAt = nil
      edit(focus) {
        $0.anchor = nil
        return false
      }
    }
    isInGuide = next == nil
    focus = next ?? focus
  }
}
