import Foundation

/// What could be meant otherwise in an interview of one line.
package struct Doubt: Sendable {
  /// Asks whether the entry is right as it was understood.
  package let question: String
  /// What there is to choose from.
  package internal(set) var choices: [Choice]
  /// Who of those who are known may be meant, where it is about a person.
  package internal(set) var known: [Interviewer] = []
  /// Whether it asks for a new address of who is known, and not who is meant.
  package internal(set) var isAboutAddress = false
  /// Whether it is still to be asked of an entry that was changed since.
  let stands: @Sendable (InterviewEntry) -> Bool

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

  init(
    _ question: String, _ choices: [Choice],
    while stands: @escaping @Sendable (InterviewEntry) -> Bool
  ) {
    (self.question, self.choices, self.stands) = (question, choices, stands)
  }

  /// A question that has no other answer than yes.
  package static func yes(_ question: String) -> Doubt {
    Doubt(question, [.yes]) { _ in true }
  }
}

extension Doubt.Choice {
  static let yes = Self(key: "y", label: "yes", meaning: .asUnderstood)

  static func change(
    _ key: Character, _ label: String, _ change: @escaping @Sendable (inout InterviewEntry) -> Void
  ) -> Self {
    Self(key: key, label: label, meaning: .change(change))
  }
}

extension Doubt {
  /// - Parameter next: what stands behind it and was taken for something else.
  static func company(_ text: String, before next: String?) -> Doubt {
    let other = next.map { next in
      Choice.change("r", "the role; the company is “\(next)”, behind it") { entry in
        entry.makeCompany(of: next)
      }
    }
    return Doubt(
      "is “\(text)” the company? It comes first",
      [.yes] + [other].compactMap(\.self)
        + [Choice(key: "t", label: "no: type the company", meaning: .type(.company))]
    ) { $0.company == text }
  }

  /// What stood in the place of a company that was typed instead: it is a part of the role until
  /// something else is said.
  static func leftOver(_ text: String) -> Doubt {
    Doubt(
      "what is “\(text)”, then?",
      [Choice(key: "r", label: "the role, or a part of it", meaning: .asUnderstood)]
        + otherThanRole(text, isRole: true)
        + [.change("x", "nothing: leave it out") { $0.take(text, outOf: \.role) }]
    ) { $0.holds(text, in: \.role) }
  }

  /// Asks for a start that is missing.
  static let when = when(InterviewEntry.whenIsIt)

  /// Asks for a start that lacks something.
  static func when(lacking failure: InterviewEntry.Failure) -> Doubt { when(failure.problem) }

  private static func when(_ question: String) -> Doubt {
    Doubt(question, [Choice(key: "t", label: "type when it is", meaning: .type(.start))]) {
      $0.start.isBlank
    }
  }

  /// What is to be asked about a start of an interview.
  /// - Parameters:
  ///   - start: as it was typed.
  ///   - moment: what it was understood as.
  static func times(of start: String, as moment: TimeParser.Moment, now: Date) -> [Doubt] {
    guard abs(moment.instant.timeIntervalSince(now)) > 366 * 86_400 else {
      return timeOfDay(of: start, as: moment)
    }
    let day = TimeText.fullDay(moment.zone.wallClock(at: moment.instant).date)
    return timeOfDay(of: start, as: moment)
      + [ofStart(start, "\(day) is more than a year away: is it that day?")]
  }

  /// What is to be asked about a start whose time of day is not said, or does not exist; the parameters
  /// are those of ``times(of:as:now:)``.
  static func timeOfDay(of start: String, as moment: TimeParser.Moment) -> [Doubt] {
    let time = TimeText.time(moment.zone.wallClock(at: moment.instant))
    var questions: [String] = []
    if !moment.saysTimeOfDay {
      questions.append("“\(start)” says no time of day: is it \(time)?")
    }
    if let skipped = moment.skipped {
      questions.append("\(TimeText.time(skipped)) does not exist that day: is it \(time)?")
    }
    return questions.map { ofStart(start, $0) }
  }

  private static func ofStart(_ start: String, _ question: String) -> Doubt {
    let choices: [Choice] = [
      .yes, Choice(key: "t", label: "no: type when it is", meaning: .type(.start)),
    ]
    return Doubt(question, choices) { $0.start == start }
  }

  /// - Parameter isBehindCompany: whether the company is what stands first in the line, and so could
  ///   be the role instead.
  static func role(
    _ text: String, _ end: String = "?", because reason: String = "", isBehindCompany: Bool
  ) -> Doubt {
    let swap = Choice.change(Self.swapKey, "the company; the role is what stands first") { entry in
      entry.makeCompany(of: text)
    }
    let role = Choice(key: "r", label: "the role", meaning: .asUnderstood)
    return Doubt(
      "is “\(text)” the role\(end)\(reason)",
      [role] + otherThanRole(text, isRole: true) + (isBehindCompany ? [swap] : [])
    ) { $0.holds(text, in: \.role) }
  }

  /// The key of the choice that what stands first is not the company.
  static let swapKey: Character = "c"

  static func partOfRole(_ text: String) -> Doubt {
    Doubt(
      "is “\(text)” a part of the role?",
      [Choice(key: "r", label: "a part of the role", meaning: .asUnderstood)]
        + otherThanRole(text, isRole: true)
    ) { $0.holds(text, in: \.role) }
  }

  static func person(_ text: String) -> Doubt {
    let person = Choice(key: "p", label: "someone who takes part", meaning: .asUnderstood)
    let role = Choice.change("r", "the role, or a part of it") { entry in
      entry.remove(peopleIn: text)
      entry.add(text, to: \.role)
    }
    return Doubt(
      "does “\(text)” take part? A name alone needs “with” before it",
      [person, role] + otherThanRole(text, isRole: false).filter { $0.key != "p" }
    ) { $0.holds(peopleIn: text) }
  }

  /// What a piece may be that was taken for the role, or else for a person.
  private static func otherThanRole(_ text: String, isRole: Bool) -> [Choice] {
    func choice(
      _ key: Character, _ label: String, _ add: @escaping @Sendable (inout InterviewEntry) -> Void
    ) -> Choice {
      .change(key, label) { entry in
        if isRole {
          entry.take(text, outOf: \.role)
        } else {
          entry.remove(peopleIn: text)
        }
        add(&entry)
      }
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
        .change("1", "one person") { entry in
          entry.remove(peopleIn: text)
          entry.people.append(InterviewEntry.Person(written: text))
        },
      ]
    ) { $0.holds(peopleIn: text) }
  }
}
