/// Names with which a sentence that speaks to someone opens, or ends.
extension Vocatives {
  /// "Mark, I look forward to your answer", "Joy and Ben, thank you": names before the first pause of a
  /// sentence that goes on to speak to them.
  static func opening(_ words: Range<Int>, _ text: LetterText) -> [Int] {
    var names: [Int] = []
    var index = words.lowerBound
    while index < words.upperBound {
      let word = text.words[index]
      if index > words.lowerBound, word.shape.contains(.afterPause) { break }
      let isJoin = word.key == "and" && !names.isEmpty
      guard isJoin || word.shape.contains(.capitalised) && NameLexicon.mayBePerson(word.key) else {
        return []
      }
      let isHead = names.isEmpty || text.words[index - 1].key == "and"
      if !isJoin, isHead { names.append(index) }
      index += 1
    }
    guard index - words.lowerBound <= 3, speaksTo(text.words[index..<words.upperBound]) else {
      return []
    }
    return names
  }

  /// Whether what follows a name and a pause speaks to whom it names. "Mark, I think, is one" speaks of
  /// him.
  private static func speaksTo(_ rest: ArraySlice<LetterWord>) -> Bool {
    guard let first = rest.first else { return false }
    if thanking.contains(first.key) { return true }
    guard openers.contains(first.key) else { return false }
    let isAside = rest.dropFirst().prefix(3).contains { $0.shape.contains(.afterPause) }
    return !isAside && isSaidToReader(rest)
  }

  /// "I look forward to your answer, Rich.": behind the last pause of a sentence that speaks to the
  /// reader. Who is named behind a word for someone is spoken of: "you and your colleague, Rich".
  static func endsAddress(_ name: Range<Int>, _ words: Range<Int>, _ text: LetterText) -> Bool {
    let previous = text.words[name.lowerBound - 1]
    guard name.upperBound == words.upperBound,
      text.words[name.lowerBound].shape.contains(.afterPause),
      !previous.shape.contains(.capitalised),
      !NameLexicon.isCalendar(text.words[name.lowerBound].key),
      isSaidToReader(text.words[words.lowerBound..<name.lowerBound])
    else { return false }
    return !isCalledByName(text.words[words.lowerBound..<name.lowerBound])
  }

  /// "I would be glad, Rich, to see it": between pauses, where neither a list nor a word for someone
  /// stands before.
  static func isAside(_ name: Range<Int>, _ words: Range<Int>, _ text: LetterText) -> Bool {
    guard name.upperBound < words.upperBound,
      text.words[name.lowerBound].shape.contains(.afterPause),
      text.words[name.upperBound].shape.contains(.afterPause),
      asides.contains(text.words[name.lowerBound - 1].key)
    else { return false }
    let next = text.words[name.upperBound]
    return !next.shape.contains(.capitalised) && !["and", "or"].contains(next.key)
      && isSaidToReader(
        text.words[
          max(
            words.lowerBound, name.lowerBound - nearby)..<min(
              words.upperBound, name.upperBound + nearby)])
  }

  /// In words: as far as a sentence is looked at around a name within it.
  private static let nearby = 25

  private static func isSaidToReader(_ words: ArraySlice<LetterWord>) -> Bool {
    words.contains { readers.contains($0.key) }
      || zip(words, words.dropFirst()).contains { look, next in
        look.key.hasPrefix("look") && next.key == "forward"
      }
  }

  /// Whether the last words before a name are for someone or some place, which it then only names:
  /// "my sister", "the nurse on nights", "your office in the city".
  private static func isCalledByName(_ words: ArraySlice<LetterWord>) -> Bool {
    let phrase = words.suffix(6).reversed()
    for word in phrase {
      if owners.contains(word.key) || called.contains(word.key) { return true }
      if ["your", "the", "this"].contains(word.key) { return false }
    }
    return false
  }

  private static let thanking: Set<String> = ["thank", "thanks", "many", "please"]
  private static let openers: Set<String> = [
    "i", "i'd", "i'm", "i'll", "i've", "it", "it's", "we", "may", "could", "would", "can", "will",
    "let", "you", "you've", "you're", "if", "when", "since", "after",
  ]
  private static let readers: Set<String> = [
    "you", "your", "yours", "you're", "you've", "you'd", "you'll", "thank", "thanks",
  ]
  private static let asides: Set<String> = [
    "please", "glad", "happy", "sure", "really", "today", "yesterday", "tomorrow", "know", "but",
    "grateful", "delighted", "forward", "course", "truly", "honestly", "indeed", "keen", "ready",
  ]
  /// Before a word for someone whom a name then tells.
  private static let owners: Set<String> = [
    "my", "our", "a", "an", "his", "her", "their", "one", "another", "some",
  ]
  private static let called: Set<String> = NameEvidenceWords.relatives
    .union(NameEvidenceWords.superiors).union([
      "colleague", "colleagues", "someone", "person", "man", "woman", "nurse", "doctor", "engineer",
      "designer", "recruiter", "coordinator", "deputy", "assistant", "head", "chief", "founder",
      "owner", "chef", "driver", "guest", "pupil", "student", "child", "friend",
      "saint", "city", "town", "village", "place", "office", "branch", "state", "county", "street",
      "country", "capital", "named", "called", "name", "best", "first", "youngest", "oldest",
    ])
}
