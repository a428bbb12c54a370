import Core
import Foundation
import Screen

extension State {
  /// Carries out a command of the open form, or edits the field with the key.
  mutating func pressInForm(_ key: Key, _ command: Command?) -> [Effect] {
    guard let form else { return [] }
    switch (command, form.focused.content) {
    case (.back, _): self.form = nil
    case (.submit, _): return submit(form)
    case (.nextField, _): self.form?.moveFocus(1)
    case (.previousField, _): self.form?.moveFocus(-1)
    case (.nextChoice, .choice): self.form?.choose(1)
    case (.previousChoice, .choice): self.form?.choose(-1)
    default:
      if let edit = keymap.edit(for: key) { editForm(edit) }
    }
    return []
  }

  /// Applies an edit to the field that has the focus; a choice is made by its first letter.
  mutating func editForm(_ edit: Edit) {
    guard var form else { return }
    switch form.focused.content {
    case .text(var field):
      field.apply(edit)
      form.fields[form.focus].content = .text(field)
      form.problem = nil
    case .choice(let words, let index):
      guard case .insert(let letter) = edit else { return }
      // The next one with that letter, around the end.
      let others = (index + 1)..<(index + 1 + words.count)
      let match = others.map { $0 % words.count }
        .first { words[$0].lowercased().hasPrefix(letter.lowercased()) }
      form.fields[form.focus].content = .choice(words, match ?? index)
    }
    self.form = form
  }

  private func submit(_ form: Form) -> [Effect] {
    switch form.purpose {
    case .mark(let target, let whom):
      [.mark(target, form.way, time: form.fields[1].value, whom: whom)]
    case .add: [.add(form.entry)]
    case .skip(let target, let resolution, let keeping):
      [
        .change(
          .resolve(target, resolution, reason: form.fields[0].value.trimmed), keeping: keeping)
      ]
    case .snooze(let target, let keeping):
      [.snooze(target, until: form.fields[0].value, keeping: keeping)]
    case .move(let interview):
      [.move(interview, to: form.fields[0].value, duration: form.fields[1].value)]
    }
  }
}

extension Form {
  mutating func moveFocus(_ step: Int) {
    focus = (focus + step + fields.count) % fields.count
    problem = nil
  }

  /// Goes to the field that does not hold what it should.
  mutating func reject(_ field: Int, _ reason: String) {
    focus = max(0, min(field, fields.count - 1))
    problem = reason
  }

  mutating func choose(_ step: Int) {
    guard case .choice(let words, let index) = focused.content else { return }
    fields[focus].content = .choice(words, (index + step + words.count) % words.count)
  }
}
