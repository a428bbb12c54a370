import Core

/// What an open form asks before it does something doubtful.
extension State {
  /// Takes the command that was asked about for a yes when it comes once more.
  mutating func settle(_ command: Command?) {
    guard let asked = form?.asked, asked.command == command else {
      form?.unsettle()
      return
    }
    form?.settled.insert(asked.doubt)
    form?.asked = nil
  }

  /// Nothing that was typed goes without a question.
  mutating func leaveForm() {
    guard let form, form.isTouched, !form.settled.contains(.loss) else {
      form = nil
      return
    }
    ask(.back, .loss, "leaves it, and what was typed is lost")
  }

  /// A letter that should not go out as it stands may have gone out all the same, and is then to be
  /// marked; but on purpose.
  /// - Returns: whether it was asked.
  mutating func askAboutBlocking() -> Bool {
    guard let form, case .mark = form.purpose, let composer, form.way.carriesText,
      !form.settled.contains(.blocking)
    else { return false }
    let blocking = composer.blocking(by: form.way)
    guard !blocking.isEmpty else { return false }
    ask(
      .submit, .blocking, "marks it as sent all the same",
      because: "\(counted(blocking.count, "thing")) should not go out so: "
        + blocking.map(\.message).joined(separator: "; "))
    return true
  }

  /// A start that a change of the clocks skips is no time that anyone agreed on; what it became is asked
  /// about, as `add` does.
  /// - Returns: whether it was asked.
  mutating func askAboutSkipped() -> Bool {
    guard let form, !form.settled.contains(.skipped), let (said, meant) = form.skippedStart
    else { return false }
    self.form?.focus(on: form.index(of: .start))
    ask(
      .submit, .skipped, "takes \(meant)", because: "\(said) does not exist that day")
    return true
  }

  /// Says that a message is marked already, an interview there, or an e-mail not to be had, and asks
  /// whether it is meant all the same.
  mutating func askAgain(_ sentence: String) {
    guard let form else { return }
    let consequence =
      switch form.purpose {
      case .interview where form.interview?.dossier == nil: "adds another"
      case .interview: "changes it all the same"
      case .move: "moves it all the same"
      case .mark(.owed): "marks all of them so"
      case .mark, .skip, .snooze, .sendLater: "marks one more"
      }
    ask(.submit, .again, consequence, because: sentence)
  }

  /// Asks who the person at a place is, and offers those who may be meant.
  mutating func ask(who person: Int, _ doubt: Doubt) {
    guard var form, let interview = form.interview, interview.people.indices.contains(person)
    else { return }
    form.offer(doubt, inPlaceOf: person)
    self.form = form
    let name = form.value(.person, person: person)
    let followUp = interview.people[person].followUp
    let old = interview.dossier?.followUps.first { $0.id == followUp }?.interviewer
    let (next, take) = (key(.nextCandidate), key(.nextChoice))
    let one =
      doubt.isAboutAddress
      ? "gives them that address" : "takes \(doubt.known.first?.label ?? "")"
    ask(
      .submit, .someoneElse(person),
      old == nil ? "adds another “\(name)”" : "has “\(name)” be someone else",
      or: doubt.known.count > 1
        ? "\(next) and \(take) choose"
        : "\(take) \(one)",
      because: doubt.question)
  }

  private func key(_ command: Command) -> String { keymap.key(for: command, in: focus) ?? "" }

  /// - Parameters:
  ///   - alternative: what another key does, as a clause.
  ///   - reason: what makes it doubtful, as a sentence.
  private mutating func ask(
    _ command: Command, _ doubt: Form.Doubt, _ consequence: String, or alternative: String = "",
    because reason: String = ""
  ) {
    form?.asked = (command, doubt)
    let key = keymap.key(for: command, in: focus) ?? "The same"
    let why = reason.isEmpty ? "" : reason.ended + " "
    let other = alternative.isEmpty ? "" : " \(alternative)."
    notice = .question(
      "\(why)\(key) once more \(consequence).\(other) Any other key goes on", .ofForm)
  }

  /// Takes the person out on whose row the focus is.
  mutating func removePerson() {
    guard let form, let person = form.place(of: form.focus).person else {
      notice = .problem("Go to one of the people first")
      return
    }
    let owed = form.interview?.dossier?.followUps.first {
      $0.id == form.interview?.people[person].followUp
    }
    if let owed, owed.isWrittenTo, !form.settled.contains(.removal) {
      ask(
        .removePerson, .removal, "removes \(owed.addressee), and with them \(owed.writtenWords)")
    } else {
      self.form?.remove(person: person)
    }
  }
}
