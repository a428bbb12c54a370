import Core

/// Has the user decide what could be meant otherwise in an interview, one question after the other. None
/// has an answer by default: what is asked is not certain.
struct AddQuestions {
  let world: World
  /// Whether there is someone who can answer.
  let canAsk: Bool
  /// Reads times as they were chosen.
  private(set) var parser: TimeParser

  /// What comes of reading an entry, once it is chosen which of several times is meant.
  /// - Throws: ``InterviewEntry/Failure`` where it makes no sense, ``Failure`` where the answer is no.
  mutating func reading<Value>(
    _ read: (TimeParser) throws(InterviewEntry.Failure) -> Value
  ) throws -> Value {
    while true {
      do throws(InterviewEntry.Failure) {
        return try read(parser)
      } catch {
        let isNew =
          error.readings.count > 1 && !error.readings.contains(where: parser.chosen.contains)
        guard canAsk, isNew else { throw error }
        let choices = error.readings.enumerated().map { index, reading in
          (key: "\(index + 1)", label: reading)
        }
        let index = try choose(error.problem, from: choices)
        parser.chosen.append(error.readings[index])
      }
    }
  }

  /// Has a question answered that has no other answer than yes.
  func confirm(_ doubt: Doubt) throws(Failure) { _ = try choice(doubt) }

  /// Has a line say what is meant, one doubt after the other.
  mutating func settle(_ quick: inout QuickAdd) throws {
    while let doubt = quick.doubts.first {
      if doubt.choices.count == 1, case .type(let field) = doubt.choices[0].meaning {
        try world.output.say("missing   \(doubt.question)")
        try type(field, for: doubt, in: &quick)
        continue
      }
      let choice = try choice(doubt)
      switch choice.meaning {
      case .asUnderstood, .change: quick.answer(doubt, with: choice)
      case .type(let field): try type(field, for: doubt, in: &quick)
      }
    }
  }

  private func choice(_ doubt: Doubt) throws(Failure) -> Doubt.Choice {
    let choices = doubt.choices.map { (key: String($0.key), label: $0.label) }
    return doubt.choices[try choose(doubt.question, from: choices)]
  }

  /// Has a field typed until it makes sense.
  private mutating func type(
    _ field: InterviewEntry.Field, for doubt: Doubt, in quick: inout QuickAdd
  ) throws {
    while true {
      try world.output.ask(field == .start ? "When: " : "Company: ")
      guard let text = readLine()?.trimmed else { throw Self.declined }
      // What was chosen is about another text.
      if field == .start { parser.chosen = [] }
      do {
        quick = try reading { parser throws(InterviewEntry.Failure) in
          var answered = quick
          try answered.answer(doubt, typing: field, text, parser: parser)
          return answered
        }
        return
      } catch let error as InterviewEntry.Failure {
        try world.output.say("          \(error.message)")
      }
    }
  }

  /// - Returns: which of the choices was taken.
  /// - Throws: ``Failure`` where none of them is meant.
  private func choose(
    _ question: String, from choices: [(key: String, label: String)]
  ) throws(Failure) -> Int {
    try world.output.say("in doubt  \(question)")
    for choice in choices + [(key: "n", label: "none of these: nothing is added")] {
      try world.output.say("          \(choice.key)  \(choice.label)")
    }
    while true {
      try world.output.ask("Which? ")
      guard let answer = readLine()?.trimmed else { throw Self.declined }
      let typed = answer.lowercased()
      let key = ["yes": "y", "no": "n"][typed] ?? typed
      if key == "n" { throw Self.declined }
      if let index = choices.firstIndex(where: { $0.key == key }) { return index }
      let keys = choices.map(\.key).joined(separator: ", ")
      try world.output.say(
        "          " + (answer.isEmpty ? "" : "“\(answer)” is none of these: ")
          + "write \(keys) or n")
    }
  }

  private static let declined = Failure(.no, "nothing was added")
}
