import Core
import Foundation
import Screen

extension State {
  /// Carries out a command of the open form, or edits the field with the key.
  mutating func pressInForm(_ key: Key, _ command: Command?) -> [Effect] {
    guard let form else { return [] }
    settle(command)
    switch (command, form.focused.content) {
    case (.back, _): leaveForm()
    case (.submit, _):
      takeOfferMeant()
      if askAboutBlocking() || askAboutSkipped() { return [] }
      return self.form.map(submit) ?? []
    case (.nextField, _): moveFocus(1)
    case (.previousField, _): moveFocus(-1)
    case (.down, _): moveFocusByRow(1)
    case (.up, _): moveFocusByRow(-1)
    case (.nextChoice, .choice): self.form?.choose(1)
    case (.nextChoice, .text) where form.offer != nil: self.form?.acceptOffer()
    case (.previousChoice, .choice): self.form?.choose(-1)
    case (.nextCandidate, _): self.form?.offerNext(1)
    case (.previousCandidate, _): self.form?.offerNext(-1)
    case (.removePerson, _): removePerson()
    default:
      if let edit = keymap.edit(for: key) { editForm(edit) }
    }
    return []
  }

  /// Applies an edit to the field that has the focus; a choice is made by its first letter, or the
  /// next one by a blank. A move to the right at the text's end takes what is offered there.
  mutating func editForm(_ edit: Edit) {
    guard var form else { return }
    form.unsettle()
    switch form.focused.content {
    case .text(var field):
      if edit.acceptsOffer, form.offer != nil { return self.form?.acceptOffer() ?? () }
      let isChanged = field.apply(edit, clip: &clip)
      form.fields[form.focus].content = .text(field)
      form.problem = nil
      guard isChanged else { break }
      form.fields[form.focus].problem = nil
      form.noteEdited()
      form.beginOffer()
      form.addBlankPerson()
    case .choice(let words, let index):
      guard case .insert(let letter) = edit else { return }
      if letter == " " {
        form.choose(1)
        break
      }
      // The next one with that letter, around the end.
      let others = (index + 1)..<(index + 1 + words.count)
      let match = others.map { $0 % words.count }
        .first { words[$0].lowercased().hasPrefix(letter.lowercased()) }
      form.choose((match ?? index) - index)
    }
    self.form = form
  }

  /// Whoever leaves a field means what was asked for there and is offered, and a colleague whose name is
  /// whole; what else appeared while typing is not taken.
  mutating func takeOfferMeant() {
    if form?.offerMeant != nil { form?.acceptOffer() }
  }

  private mutating func moveFocus(_ step: Int) {
    takeOfferMeant()
    form?.moveFocus(step)
  }

  func submit(_ form: Form) -> [Effect] {
    let isSure = form.settled.contains(.again)
    switch form.purpose {
    case .mark(let target):
      return [.mark(target, form.way, time: form.fields[1].value, isSure: isSure)]
    case .interview:
      if let dossier = form.interview?.dossier {
        return [.edit(form.entry, of: dossier, isSure: isSure)]
      }
      return [.add(form.entry, isSure: isSure)]
    case .skip(let target, let resolution, let keeping):
      let reason = form.fields[0].value.trimmed
      return [.change(.resolve(target, resolution, reason: reason), keeping: keeping)]
    case .snooze(let target, let keeping):
      return [.snooze(target, until: form.fields[0].value, keeping: keeping)]
    case .sendLater(let message, let keeping):
      return [.sendLater(message, at: .typed(form.fields[0].value), keeping: keeping)]
    case .move(let interview):
      return [
        .move(
          interview, to: form.fields[0].value, duration: form.fields[1].value, isSure: isSure)
      ]
    }
  }

  private mutating func moveFocusByRow(_ step: Int) {
    takeOfferMeant()
    guard let form else { return }
    if form.interview == nil { return self.form?.moveFocus(step) ?? () }
    let layout = FormLayout(form, columns: size.columns, home: home)
    self.form?.focus(on: layout.field(step, rowsFrom: form.focus))
  }
}

extension Edit {
  /// Whether it means what is offered behind the caret, at the text's end.
  var acceptsOffer: Bool {
    switch self {
    case .move(.right), .move(.rowEnd), .move(.lineEnd): true
    default: false
    }
  }
}

extension Form {
  mutating func moveFocus(_ step: Int) { focus(on: (focus + step + fields.count) % fields.count) }

  /// Goes to a field; the one that is left is looked at.
  mutating func focus(on index: Int) {
    check(focus)
    focus = max(0, min(index, fields.count - 1))
    problem = nil
    endOffer()
    selectFilled()
  }

  /// Goes to the field that does not hold what it should.
  mutating func reject(_ field: Int, _ reason: String) {
    focus = max(0, min(field, fields.count - 1))
    problem = reason
  }

  /// Chooses the word so many further, around the end. There is one hiring manager.
  mutating func choose(_ step: Int) {
    guard case .choice(let words, let index) = focused.content else { return }
    let chosen = (index + step + words.count) % words.count
    if interview != nil, chosen == 1 {
      for number in fields.indices where place(of: number).field == .manager {
        fields[number].content = .choice(words, 0)
      }
    }
    fields[focus].content = .choice(words, chosen)
  }

  /// Takes a person out, and goes to the one who comes next.
  mutating func remove(person: Int) {
    let first = index(of: .person, person: person)
    fields.removeSubrange(first..<(first + InterviewForm.ofPerson.count))
    interview?.people.remove(at: person)
    addBlankPerson()
    focus = first
    problem = nil
    endOffer()
  }
}
