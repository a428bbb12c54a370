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
  package var saving = Saving()
  /// The step to undo that the saves belong to.
  package var step: Int64?

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
    until = LineField(text.promised.map(TimeText.isoDay) ?? "")
    understood = text.promised.map(Understood.day) ?? .nothing
  }

  /// Whether the day has the focus.
  var isAtDay: Bool { focus == answers.count }

  /// The answers as they stand, without the day.
  private var text: DebriefText {
    var text = DebriefText()
    for (kind, answer) in zip(DebriefNote.Kind.allCases, answers) { text[kind] = answer.text }
    return text
  }

  /// The effect that stores it.
  var save: Effect { .saveDebrief(text, until: until.text, of: dossier, step: step) }

  /// All of it, for a file of its own.
  var unstored: Unstored { .notes(text, until: until.text, of: dossier.interview) }

  /// Goes to the next question, or the one before, around the end.
  mutating func moveFocus(_ step: Int) {
    let count = answers.count + 1
    focus = (focus + step + count) % count
  }

  /// Applies an edit to what has the focus.
  /// - Parameter area: where the answer stands, which decides how it wraps.
  /// - Returns: true when a text is another now.
  mutating func apply(_ edit: Edit, area: Area) -> Bool {
    if isAtDay {
      guard until.apply(edit) else { return false }
      // What another text meant holds no more; the next save tells.
      understood = .nothing
      isDayRefused = false
      return true
    }
    let before = answers[focus].caret
    let isChanged = answers[focus].apply(edit, width: area.columns, height: area.rows)
    // Up from the first row and down from the last lead to the next question.
    if !isChanged, answers[focus].caret == before {
      if edit == .move(.up), focus > 0 { focus -= 1 }
      if edit == .move(.down) { focus += 1 }
    }
    return isChanged
  }
}
