import Core

/// What is typed into the form of an interview outlives the program as letters do. It is no interview
/// yet, so it goes into a file of its own, which is there until the form is submitted or left.
extension State {
  /// The open form of an interview, where something was typed that goes with it.
  package var unfinished: Unstored? {
    guard let form, form.isTouched else { return nil }
    let filled = form.fields.enumerated().filter { index, field in
      !field.value.isBlank && (form.place(of: index).field != .manager || field.value == "yes")
    }
    let fields = filled.map { "\($0.element.label): \($0.element.value)" }
    return .form(form.heading, fields: fields)
  }

  /// Sees what an event did to the form of an interview, whatever did it: what was typed has to be kept,
  /// and what was kept goes with the form.
  /// - Parameter was: ``Form/typed`` before the event.
  mutating func noteTyped(was: [String]?) -> [Effect] {
    guard let typed = form?.typed else { return was != nil && isFormKept ? [.dropForm] : [] }
    if let was, was != typed {
      let uptime = uptime
      form?.interview?.saving.noteChange(at: uptime)
      noteManager(was: was)
    }
    return []
  }

  /// There is one hiring manager: says so where the mark was taken from someone else.
  private mutating func noteManager(was: [String]) {
    guard let form, was.count == form.fields.count else { return }
    let managers = form.fields.indices.filter { form.place(of: $0).field == .manager }
    let chosen = managers.filter { form.fields[$0].value == "yes" }
    guard chosen.count == 1, let before = managers.first(where: { was[$0] == "yes" }),
      chosen[0] != before
    else { return }
    func name(_ index: Int) -> String {
      let person = form.place(of: index).person
      let name = form.value(.person, person: person)
      return name.isBlank ? form.value(.email, person: person) : name
    }
    // Where someone was taken out the others have moved up.
    let people = form.fields.indices.filter { form.place(of: $0).person != nil }
      .filter { !managers.contains($0) }
    guard people.allSatisfy({ was[$0] == form.fields[$0].value }) else { return }
    notice = .done("\(name(chosen[0])) is the hiring manager in place of \(name(before))")
  }

  /// Seconds until what was typed has to be in the file; nil where it is.
  var secondsToKeep: Double? { form?.interview?.saving.secondsToWrite(at: uptime) }

  /// What the file is to be told by now.
  /// - Parameter afterKey: whether a key has just been answered, so that it is least felt.
  func dueKeeping(afterKey: Bool) -> [Effect] {
    guard let secondsToKeep, secondsToKeep <= (afterKey ? Saving.slack : 0) else { return [] }
    return unkept
  }

  /// What the file does not hold yet; a form that is as it was when it was opened needs none.
  var unkept: [Effect] {
    guard form?.interview?.saving.unsavedSince != nil else { return [] }
    return [unfinished.map(Effect.keepForm) ?? .dropForm]
  }

  mutating func formKept(_ isKept: Bool) {
    isFormKept = isKept
    form?.interview?.saving.succeed()
  }

  /// It is tried again with the next change, and said once.
  mutating func formUnkept(_ reason: String) {
    let isKnown = form?.interview?.saving.problem != nil
    form?.interview?.saving.giveUp(reason)
    guard !isKnown else { return }
    notice = .problem("What stands here would be lost with the program: \(reason)")
  }
}
