/// A check of a letter: what it looks for, how much it weighs, and its documentation, from which the
/// README and the manual are made.
package struct LetterCheck: Sendable, Identifiable {
  /// As the config file, the JSON and the screen name it.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case noRecipient = "no-recipient"
    case noSubject = "no-subject"
    case placeholder
    case salutation
    case otherCompany = "other-company"
    case otherPerson = "other-person"
    case otherRole = "other-role"
    case misspeltName = "misspelt-name"
    case twoAddressed = "two-addressed"
    case subjectRole = "subject-role"
    case subjectLength = "subject-length"
    case length
    case oneBlock = "one-block"
    case noSalutation = "no-salutation"
    case noSignature = "no-signature"
    case weakPhrase = "weak-phrase"
    case wornOpening = "worn-opening"
    case apologetic, begging, demanding, criticism, pay, gift
    case noDetail = "no-detail"
    case rawNote = "raw-note"
    case sharedSentence = "shared-sentence"
    case storyTold = "story-told"
    case promise, attachment
    case doubledWord = "doubled-word"
    case shouting, capitals, spelling
    case gap, generic, template
  }

  /// The heaviest first.
  package enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// The letter should not go out so.
    case block
    case warn
    /// Advice that many good letters do not follow.
    case hint

    package static func < (left: Severity, right: Severity) -> Bool {
      rank(left) < rank(right)
    }

    private static func rank(_ severity: Severity) -> Int {
      switch severity {
      case .block: 0
      case .warn: 1
      case .hint: 2
      }
    }
  }

  package let name: Name
  /// The most that a finding of it weighs: a doubtful one weighs less.
  package let severity: Severity
  /// What it finds, as a sentence.
  package let purpose: String
  /// A text in which it finds something.
  package let example: String
  /// What several of its findings are called behind their number: "placeholders"; empty where there is
  /// never more than one.
  package let several: String
  /// What it needs to know besides the letter; empty where the letter alone tells.
  package let needs: String
  let find: @Sendable (LetterUnderReview) -> [LetterFinding]

  package var id: Name { name }

  /// Purpose, example and needs as one paragraph.
  package var documentation: String {
    let need = needs.isEmpty ? "" : " It needs \(needs)."
    return "\(purpose)\(need) Example: \(example)"
  }

  /// Of a name.
  package static func named(_ name: Name) -> LetterCheck? { all.first { $0.name == name } }
}

extension LetterCheck.Name {
  /// Whether what it finds matters for a letter that goes some way: only a mail has an address and a
  /// subject.
  package func matters(by way: Delivery.Way) -> Bool {
    way == .email || ![.noRecipient, .noSubject, .subjectRole, .subjectLength].contains(self)
  }
}

/// Something that a check found.
package struct LetterFinding: Hashable, Sendable {
  package let check: LetterCheck.Name
  package let severity: LetterCheck.Severity
  /// The part of the draft that the place is in.
  package let part: Draft.Part
  /// Empty, at the start of the part, where something is missing or the whole is meant.
  package let place: LetterPlace
  /// What is found and what to do, as a sentence without a full stop.
  package let message: String
  /// What stands beside it elsewhere, to be shown next to it: a sentence of another letter.
  package let twin: Twin?
  /// Where else in the part the same is found, in its order.
  package let others: [Site]
  /// What could stand there instead, the likeliest first.
  package let suggestions: [String]
  /// The word that no dictionary has, or the name that seems to be wrong, which the writer may take for
  /// right all the same; nil where something else was found.
  package let word: String?
  /// Whether the word may be right in every letter. A name is in one alone.
  package var mayBeOwnWord: Bool { word != nil && check == .spelling }

  /// The same in another part of the draft.
  func moved(to part: Draft.Part) -> LetterFinding {
    LetterFinding(
      check, severity, in: part, at: place, message, twin: twin, others: others,
      suggestions: suggestions, word: word)
  }

  /// All places in which it is found, in the order of the part.
  package var sites: [Site] { [Site(place: place, twin: twin)] + others }

  /// One of its places, the first where there is no such.
  package func site(_ number: Int) -> Site {
    let sites = sites
    return sites.indices.contains(number) ? sites[number] : sites[0]
  }

  /// The same as if it had one of its places alone.
  package func at(_ site: Site) -> LetterFinding {
    LetterFinding(
      check, severity, in: part, at: site.place, message, twin: site.twin,
      suggestions: suggestions, word: word)
  }

  /// One of several places in which the same is found.
  package struct Site: Hashable, Sendable {
    package let place: LetterPlace
    package let twin: Twin?
  }

  /// A sentence of another letter.
  package struct Twin: Hashable, Sendable {
    /// To whom the other letter goes.
    package let addressee: String
    package let sentence: String
  }

  init(
    _ check: LetterCheck.Name, _ severity: LetterCheck.Severity, in part: Draft.Part = .body,
    at place: LetterPlace, _ message: String, twin: Twin? = nil, others: [Site] = [],
    suggestions: [String] = [], word: String? = nil
  ) {
    self.check = check
    self.severity = severity
    self.part = part
    self.place = place
    self.message = message
    self.twin = twin
    self.others = others
    self.suggestions = suggestions
    self.word = word
  }
}

extension LetterPlace {
  /// The start of a part, for what is missing or concerns the whole.
  static let start = LetterPlace(range: 0..<0, line: 1, column: 1)
}
