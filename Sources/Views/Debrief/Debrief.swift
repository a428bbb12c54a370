import Core
import Foundation
import Screen

/// The notes being taken of an interview: four questions, and the day of a promise.
package struct Debrief: Sendable {
  package let dossier: Dossier
  /// In the order of ``DebriefNote/Kind``.
  package var answers: [TextBuffer]
  /// The first position of each on the screen.
  package var tops: [TextPosition]
  /// The day by which they promised to be heard from, as typed.
  package var until: LineField
  /// Which answer has the focus; the day comes after the last.
  package var focus = 0
  /// What was understood of ``until``, or why nothing was.
  package var understood: Understood
  /// Whether the way out has said, since the day was last typed at, that it is none.
  var isDayRefused = false
  /// True from the wish to go on from the day until the save that tells whether it is one.
  var isLeavingDay = false
  package var saving = Saving()
  /// What its saves know of each other.
  package private(set) var sitting: DebriefSitting

  /// What a typed day means.
  package enum Understood: Hashable, Sendable {
    case nothing
    case day(CivilDate)
    /// A sentence that says why it is no day.
    case problem(String)
  }

  package init(_ dossier: Dossier) {
    self.dossier = dossier
    let text = DebriefText(dossier.notes)
    answers = DebriefNote.Kind.allCases.map {
      TextBuffer(text[$0], caret: TextPosition(line: .max, column: .max))
    }
    tops = answers.map { _ in .start }
    sitting = DebriefSitting(known: text)
    until = LineField(text.promised.map(TimeText.isoDay) ?? "")
    understood = text.promised.map(Understood.day) ?? .nothing
  }

  /// Whether the day has the focus.
  var isAtDay: Bool { focus == answers.count }

  /// The answers as they stand, without the day. One that shows what is stored is that, also where
  /// a text cannot show all that stands there, as controls.
  private var text: DebriefText {
    var text = DebriefText()
    for (kind, answer) in zip(DebriefNote.Kind.allCases, answers) {
      let known = sitting.known[kind]
      text[kind] = TextBuffer(known).text == answer.text ? known : answer.text
    }
    return text
  }

  /// The effect that stores it.
  var save: Effect { .saveDebrief(text, until: until.text, of: dossier, sitting) }

  /// All of it, for a file of its own.
  var unstored: Unstored { .notes(text, until: until.text, of: dossier.interview) }

  /// Notes that all is stored, and shows what others have stored besides.
  mutating func take(_ sitting: DebriefSitting, _ understood: Understood) {
    saving.succeed()
    self.sitting = sitting
    self.understood = understood
    for (index, kind) in DebriefNote.Kind.allCases.enumerated() {
      answers[index].take(sitting.known[kind])
    }
    let day = sitting.known.promised
    switch understood {
    case .problem: return
    case .nothing where day == nil: return
    case .day(day): return
    default: break
    }
    until = LineField(day.map(TimeText.isoDay) ?? "")
    self.understood = day.map(Understood.day) ?? .nothing
  }

  /// Whether all of it is stored.
  var isAtRest: Bool {
    saving.unsavedSince == nil && saving.problem == nil && !saving.isClosing
  }

  /// Shows what another instance has stored meanwhile. A day that was typed and is none stays.
  mutating func follow(_ notes: [DebriefNote]) {
    guard isAtRest else { return }
    let next = DebriefSitting(step: sitting.step, known: DebriefText(notes))
    guard next.known != sitting.known else { return }
    take(next, understood)
  }

  /// Goes to the next question, or the one before, around the end.
  mutating func moveFocus(_ step: Int) {
    let count = answers.count + 1
    focus = (focus + step + count) % count
  }

  /// Applies an edit to what has the focus.
  /// - Parameter area: where the answer stands, which decides how it wraps.
  /// - Returns: true when a text is another now.
  mutating func apply(_ edit: Edit, area: Area, clip: inout Clip) -> Bool {
    if isAtDay {
      guard until.apply(edit, clip: &clip) else { return false }
      // What another text meant holds no more; the next save tells.
      understood = .nothing
      isDayRefused = false
      return true
    }
    let before = answers[focus].caret
    let isChanged = answers[focus].apply(
      edit, width: area.columns, height: area.rows, clip: &clip)
    // Up from the first row and down from the last lead to the next question.
    if !isChanged, answers[focus].caret == before {
      if edit == .move(.up), focus > 0 { focus -= 1 }
      if edit == .move(.down) { focus += 1 }
    }
    return isChanged
  }
}

extension TextBuffer {
  /// Shows a text that is stored. Lines that came behind what is shown leave the caret and what can
  /// be undone as they are.
  fileprivate mutating func take(_ stored: String) {
    let stored = TextBuffer(stored).text
    let shown = text
    guard stored != shown else { return }
    let caret = caret
    guard stored.hasPrefix(shown) else {
      self = TextBuffer(stored, caret: caret)
      return
    }
    for edit in [.place(end), .paste(String(stored.dropFirst(shown.count))), .place(caret)]
      as [Edit]
    {
      apply(edit, width: .max, height: 1)
    }
  }
}
