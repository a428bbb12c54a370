/// What could be meant otherwise in an interview of one line.
package struct Doubt: Sendable {
  /// Asks whether the entry is right as it was understood.
  package let question: String
  /// What there is to choose from; the first is what was understood.
  package let choices: [Choice]

  /// One of the answers.
  package struct Choice: Sendable {
    /// Is typed to take it.
    package let key: Character
    package let label: String
    package let meaning: Meaning
  }

  /// What an answer does to the entry.
  package enum Meaning: Sendable {
    case asUnderstood
    case change(@Sendable (inout InterviewEntry) -> Void)
    /// The field is typed anew.
    case type(InterviewEntry.Field)
  }

  package init(_ question: String, _ choices: [Choice]) {
    (self.question, self.choices) = (question, choices)
  }

  /// A question that has no other answer than yes.
  package static func yes(_ question: String) -> Doubt {
    Doubt(question, [Choice(key: "y", label: "yes", meaning: .asUnderstood)])
  }
}

extension Doubt {
  static func company(_ text: String) -> Doubt {
    Doubt(
      "is “\(text)” the company? It comes first",
      [
        Choice(key: "y", label: "yes", meaning: .asUnderstood),
        Choice(key: "t", label: "no: type the company", meaning: .type(.company)),
      ])
  }

  static func time(_ question: String) -> Doubt {
    Doubt(
      question,
      [
        Choice(key: "y", label: "yes", meaning: .asUnderstood),
        Choice(key: "t", label: "no: type when it is", meaning: .type(.start)),
      ])
  }

  static func role(
    _ text: String, _ end: String = "?", because reason: String = ""
  ) -> Doubt {
    let swap = Choice(
      key: "c", label: "the company; the role is what stands first",
      meaning: .change { entry in
        entry.take(text, outOf: \.role)
        entry.add(entry.company, to: \.role)
        entry.company = text
      })
    let role = Choice(key: "r", label: "the role", meaning: .asUnderstood)
    return Doubt(
      "is “\(text)” the role\(end)\(reason)", [role] + otherThanRole(text, isRole: true) + [swap])
  }

  static func partOfRole(_ text: String) -> Doubt {
    Doubt(
      "is “\(text)” a part of the role?",
      [Choice(key: "r", label: "a part of the role", meaning: .asUnderstood)]
        + otherThanRole(text, isRole: true))
  }

  static func person(_ text: String) -> Doubt {
    let person = Choice(key: "p", label: "someone who takes part", meaning: .asUnderstood)
    let role = Choice(
      key: "r", label: "the role, or a part of it",
      meaning: .change { entry in
        entry.remove(peopleIn: text)
        entry.add(text, to: \.role)
      })
    return Doubt(
      "does “\(text)” take part? A name alone needs “with” before it",
      [person, role] + otherThanRole(text, isRole: false).filter { $0.key != "p" })
  }

  /// What a piece may be that was taken for the role, or else for a person.
  private static func otherThanRole(_ text: String, isRole: Bool) -> [Choice] {
    func choice(
      _ key: Character, _ label: String, _ add: @escaping @Sendable (inout InterviewEntry) -> Void
    ) -> Choice {
      Choice(
        key: key, label: label,
        meaning: .change { entry in
          if isRole {
            entry.take(text, outOf: \.role)
          } else {
            entry.remove(peopleIn: text)
          }
          add(&entry)
        })
    }
    return [
      choice("p", "someone who takes part") { $0.people += QuickPiece.people(in: text) },
      choice("l", "the place") { $0.add(text, to: \.location) },
      choice("o", "the round") { $0.add(text, to: \.round) },
    ]
  }

  /// What is to be asked about the people of a text: whether it is to be cut where it is, as "Research
  /// and Development <rd@globex.example>" is one, and where a bracket ends; nil where that is plain.
  /// - Parameter isAmongPeople: whether names alone are people, as behind "with".
  static func people(in text: String, isAmongPeople: Bool) -> Doubt? {
    guard text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" }) else {
      return .yes("“\(text)” has a bracket without its other half: is it right?")
    }
    let parts = QuickPiece.parts(of: text)
    guard parts.count > 1, parts.contains(where: QuickPiece.isAddressed) else { return nil }
    let isOdd = parts.contains { part in
      let name = InterviewEntry.Person(written: part).text.prefix { $0 != "<" }
      return !isAmongPeople && !QuickPiece.isAddressed(part)
        || SummaryWord.keys(String(name)).contains(where: SummaryWords.fields.contains)
    }
    guard isOdd else { return nil }
    return Doubt(
      "are \(parts.map { "“\($0)”" }.joined(separator: " and ")) \(parts.count) people?",
      [
        Choice(key: "y", label: "\(parts.count) people", meaning: .asUnderstood),
        Choice(
          key: "1", label: "one person",
          meaning: .change { entry in
            entry.remove(peopleIn: text)
            entry.people.append(InterviewEntry.Person(written: text))
          }),
      ])
  }
}

extension InterviewEntry {
  /// Adds a piece to a field behind what stands there.
  fileprivate mutating func add(
    _ text: String, to field: WritableKeyPath<InterviewEntry, String>
  ) {
    self[keyPath: field] += (self[keyPath: field].isEmpty ? "" : ", ") + text
  }

  /// Takes a piece out of a field that several were put into.
  fileprivate mutating func take(
    _ text: String, outOf field: WritableKeyPath<InterviewEntry, String>
  ) {
    let value = self[keyPath: field]
    if value == text {
      self[keyPath: field] = ""
    } else if value.hasSuffix(", " + text) {
      self[keyPath: field] = String(value.dropLast(text.count + 2))
    } else if value.hasPrefix(text + ", ") {
      self[keyPath: field] = String(value.dropFirst(text.count + 2))
    } else if let place = value.firstRange(of: ", \(text), ") {
      self[keyPath: field].replaceSubrange(place, with: ", ")
    }
  }

  fileprivate mutating func remove(peopleIn text: String) {
    for person in QuickPiece.people(in: text) {
      if let index = people.lastIndex(of: person) { people.remove(at: index) }
    }
  }
}
