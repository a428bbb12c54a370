/// What an answer to a follow-up comes to, as its words have it. Only ever suggested: the user says what
/// became of an application.
package enum AnswerSense: String, Hashable, Sendable, CaseIterable {
  /// The application is turned down.
  case rejection
  /// The position is offered.
  case offer
  /// No answer: whoever it is, is away, or a program confirms that something arrived.
  case automatic

  /// "reads like a rejection"; nil of what is no answer.
  package var words: String? {
    switch self {
    case .rejection: "reads like a rejection"
    case .offer: "reads like an offer"
    case .automatic: nil
    }
  }

  /// - Parameters:
  ///   - text: with what it quotes, which is not looked at.
  ///   - subject: tells of programs that answer by themselves.
  ///   - answersLetter: whether it names a letter that it answers. Then whoever says in it that they are away
  ///     answers all the same, unless they say nothing else.
  /// - Returns: nil for an answer that is neither of these, as most are.
  package init?(of text: String, subject: String, answersLetter: Bool = false) {
    let sentences = Self.sentences(LetterLikeness.ownText(text))
    func says(_ patterns: [WordPattern], without exceptions: [WordPattern] = []) -> Bool {
      sentences.contains { words in
        patterns.contains { $0.isIn(words) } && !exceptions.contains { $0.isIn(words) }
      }
    }
    let title = Self.words(subject[...])
    if AnswerWords.automaticSubjects.contains(where: { $0.isAtStart(of: title) })
      || says(AnswerWords.programs)
      || says(AnswerWords.absences) && !(answersLetter && Self.saysMore(text))
    {
      self = .automatic
    } else if says(AnswerWords.rejections, without: AnswerWords.noRejections) {
      self = .rejection
    } else if says(AnswerWords.offers, without: AnswerWords.noOffers) {
      self = .offer
    } else {
      return nil
    }
  }

  /// Whether it says more than that someone is away, since when, until when, and who is there instead.
  private static func saysMore(_ text: String) -> Bool {
    let known = AnswerWords.absences + AnswerWords.besidesAbsence
    let letter = LetterText(LetterLikeness.ownText(text))
    return letter.spokenWords.flatMap(clauses).contains { clause in
      clause.count >= leastWords && !known.contains { $0.isIn(clause) }
    }
  }

  /// Words from which on a clause says something: less is a greeting or a name.
  private static let leastWords = 4

  private static func clauses(_ sentence: [Substring]) -> [[Substring]] {
    sentence.split { AnswerWords.joints.contains($0) }.map(Array.init)
  }

  /// Words of an answer that are looked at: what it comes to stands at its beginning.
  private static let most = 600

  private static func sentences(_ text: String) -> [[Substring]] {
    var left = most
    var sentences: [[Substring]] = []
    // A line's end is none of a sentence's, but an empty line is.
    let paragraphs = text.replacing("\r\n", with: "\n").replacing("\n\n", with: ". ")
    for sentence in pieces(paragraphs) where left > 0 {
      let words = words(sentence)
      left -= words.count
      if !words.isEmpty { sentences.append(words) }
    }
    return sentences
  }

  /// A dot behind a digit, as in "30. November", ends none.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var (start, previous) = (text.startIndex, Character(" "))
    for index in text.indices {
      let character = text[index]
      defer { previous = character }
      guard ".!?;:".contains(character), character != "." || !previous.isNumber else { continue }
      pieces.append(text[start..<index])
      start = text.index(after: index)
    }
    return pieces + [text[start...]]
  }

  /// In lower case, with "n't" as in "won't" kept in one word.
  private static func words(_ text: Substring) -> [Substring] {
    text.lowercased().replacing("’", with: "'").split { character in
      !character.isLetter && !character.isNumber && character != "'"
    }
  }
}

extension LetterText {
  /// The words of each sentence that the writer speaks, in lower case.
  var spokenWords: [[Substring]] {
    spoken.map { sentence in
      words[sentence.words].map { Substring($0.text.lowercased().replacing("’", with: "'")) }
    }.filter { !$0.isEmpty }
  }
}

/// Words in a row: "a|b" is one of them, "~" up to six others.
struct WordPattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case word(Set<Substring>)
    case gap
  }

  private let parts: [Part]
  private static let longestGap = 6

  init(_ text: String) {
    parts = text.split(separator: " ").map { word in
      word == "~" ? .gap : .word(Set(word.split(separator: "|")))
    }
  }

  func isIn(_ words: [Substring]) -> Bool {
    words.indices.contains { matches(words[$0...], parts[...]) }
  }

  func isAtStart(of words: [Substring]) -> Bool { matches(words[...], parts[...]) }

  private func matches(_ words: ArraySlice<Substring>, _ parts: ArraySlice<Part>) -> Bool {
    guard let part = parts.first else { return true }
    switch part {
    case .word(let alternatives):
      guard let word = words.first, alternatives.contains(word) else { return false }
      return matches(words.dropFirst(), parts.dropFirst())
    case .gap:
      return (0...Self.longestGap).contains {
        $0 <= words.count && matches(words.dropFirst($0), parts.dropFirst())
      }
    }
  }
}
