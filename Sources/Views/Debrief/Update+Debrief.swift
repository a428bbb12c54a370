import Core
import Screen

extension State {
  /// Carries out a command of the debrief, or edits with the key.
  mutating func pressInDebrief(_ key: Key, _ command: Command?) -> [Effect] {
    guard let debrief else { return [] }
    switch command {
    case .back: return closeDebrief()
    case .nextField: self.debrief?.moveFocus(1)
    case .previousField: self.debrief?.moveFocus(-1)
    case .submit where debrief.isAtDay: return leaveDay()
    default:
      if debrief.isAtDay, key == Key(.down) {
        self.debrief?.moveFocus(1)
      } else if debrief.isAtDay, key == Key(.up) {
        self.debrief?.moveFocus(-1)
      } else if let edit = keymap.edit(for: key) {
        editDebrief(edit)
      }
    }
    scrollDebrief()
    return []
  }

  /// Goes on from the day once it is understood; one that is none keeps the caret.
  private mutating func leaveDay() -> [Effect] {
    guard let debrief else { return [] }
    // What was typed since the last save is read by the next one.
    guard debrief.saving.unsavedSince == nil || debrief.saving.problem != nil else {
      self.debrief?.isLeavingDay = true
      return [debrief.save]
    }
    goOnFromDay()
    return []
  }

  private mutating func goOnFromDay() {
    debrief?.isLeavingDay = false
    if case .problem = debrief?.understood { return }
    debrief?.moveFocus(1)
    scrollDebrief()
  }

  /// Stores what was typed and goes back to the queue. Where storing has just failed, the notes are
  /// kept in a file instead: leaving is always possible.
  private mutating func closeDebrief() -> [Effect] {
    guard let debrief else { return [] }
    if let unstored { return leaveUnstored(unstored.text) }
    if debrief.saving.unsavedSince == nil {
      leaveDebrief()
      return []
    }
    self.debrief?.saving.isClosing = true
    return [debrief.save]
  }

  /// Goes back to the queue once all is stored. What was typed as a day and is none would be lost:
  /// that is said first.
  private mutating func leaveDebrief() {
    guard let debrief else { return }
    if case .problem(let reason) = debrief.understood, !debrief.isDayRefused {
      self.debrief?.saving.isClosing = false
      self.debrief?.isDayRefused = true
      self.debrief?.focus = debrief.answers.count
      notice = .problem("By when? \(reason.ended) Esc once more leaves without it")
      return
    }
    self.debrief = nil
    guard debrief.sitting.step != nil else { return }
    queue.stale = .everything(keeping: debrief.dossier.id)
    queue.dossier = nil
  }

  /// Applies an edit to the answer that has the focus.
  mutating func editDebrief(_ edit: Edit) {
    guard var debrief else { return }
    let places = DebriefPane.places(debrief, in: size)
    let area = debrief.isAtDay ? nil : places.answers[debrief.focus]
    // Moved out, not copied, as the letter is.
    self.debrief = nil
    if debrief.apply(
      edit, area: area ?? Area(row: 0, column: 0, columns: 1, rows: 1), clip: &clip)
    {
      debrief.saving.noteChange(at: uptime)
    }
    self.debrief = debrief
  }

  /// Scrolls the answer that has the focus as far as its caret needs.
  mutating func scrollDebrief() {
    guard let debrief, !debrief.isAtDay,
      let area = DebriefPane.places(debrief, in: size).answers[debrief.focus]
    else { return }
    self.debrief?.tops[debrief.focus] =
      EditorLayout(
        debrief.answers[debrief.focus], width: area.columns, height: area.rows,
        top: debrief.tops[debrief.focus]
      ).top
  }

  /// Takes in what is stored of the open debrief.
  mutating func follow(notesOf dossier: Dossier) {
    guard debrief?.dossier.id == dossier.id else { return }
    debrief?.follow(dossier.notes)
    scrollDebrief()
  }

  mutating func debriefSaved(_ sitting: DebriefSitting, _ understood: Debrief.Understood) {
    debrief?.take(sitting, understood)
    if debrief?.isLeavingDay == true { goOnFromDay() }
    if debrief?.saving.isClosing == true { leaveDebrief() }
    scrollDebrief()
  }
}
