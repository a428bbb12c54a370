/// Words that speak to two at once.
enum Plurals {
  private static let phrases = Phrases(
    """
    you both = speaks to two
    both of you = speaks to two
    you two = speaks to two
    the two of you = speaks to two
    """)

  /// Indices into ``LetterText/words``.
  static func all(_ letter: LetterUnderReview) -> [Range<Int>] {
    letter.text.spoken.flatMap { sentence in
      let words = letter.text.words[sentence.words]
      return phrases.matches(in: words).map(\.words).filter {
        speaksToTwo($0, words) && !namesAnother(before: $0.lowerBound, words)
      }
    }
  }

  /// "You two" are two people, but neither in "cost you two weeks" nor in "owe you both of them": behind
  /// a verb, what the number counts may stand.
  private static func speaksToTwo(_ pair: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard pair.count == 2 else { return true }
    func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }
    let (before, next) = (key(pair.lowerBound - 1), key(pair.upperBound))
    // "You both write and read."
    let pairsWords =
      key(pair.lowerBound + 1) == "both" && key(pair.upperBound + 1) == "and"
      && !behind.contains(next)
    if pairsWords || next == "of" || spans.contains(next) { return false }
    if ["thank", "thanks"].contains(before) { return true }
    let endsClause =
      pair.upperBound == words.endIndex || words[pair.upperBound].shape.contains(.afterPause)
    if givers.contains(before) {
      return !endsClause && ["a", "an", "my", "another", "one"].contains(next)
    }
    let isSubject =
      pair.lowerBound == words.startIndex || beforeSubject.contains(before)
      || words[pair.lowerBound].shape.contains(.afterPause)
    return endsClause || isSubject || behind.contains(next) || verbs.contains(next)
  }

  /// "the talk with your design lead, when it suits you both": the second is someone of theirs.
  private static func namesAnother(before end: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    words[..<end].suffix(25).indices.contains { index in
      // "I look forward to meeting her on whichever day suits the two of you."
      if index > words.startIndex, ["her", "him", "them"].contains(words[index].key) {
        return true
      }
      return others.contains(words[index].key)
        && words[max(words.startIndex, index - 3)..<index].contains { $0.key == "your" }
    }
  }

  private static let others: Set<String> = NameEvidenceWords.superiors.union([
    "colleague", "head", "chief", "deputy", "assistant", "partner", "founder", "cofounder", "owner",
    "chef", "engineer", "designer", "nurse", "teacher", "recruiter", "coordinator", "successor",
    "predecessor", "neighbour", "neighbor", "wife", "husband",
  ])

  /// "you and Ben": who reads it knows who the other is.
  static func speaksOfOthers(_ letter: LetterUnderReview) -> Bool {
    let words = letter.text.words
    return words.indices.dropFirst(2).contains { index in
      words[index - 1].key == "and"
        && (words[index - 2].key == "you" && words[index].shape.contains(.capitalised)
          || words[index].key == "you" && words[index - 2].shape.contains(.capitalised))
    }
  }

  /// What takes two objects: "give you two names".
  private static let givers: Set<String> = Set(
    """
    give gives gave given giving send sends sent sending offer offers offered offering owe owes owed \
    owing cost costs costing save saves saved saving take takes took taking lend lent bring brings \
    brought bringing hand handed leave leaves left buy bought earn earns earned get gets got promise \
    promised make makes made
    """.split(separator: " ").map(String.init))

  /// Lengths of time, which stand between a deed and the present: "met you two weeks ago".
  private static let spans: Set<String> = [
    "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week", "weeks",
    "month", "months", "year", "years", "weekends", "mornings", "afternoons", "evenings", "times",
  ]

  private static let beforeSubject: Set<String> = [
    "that", "how", "what", "as", "when", "while", "if", "and", "but", "because", "since", "where",
    "which", "whether", "so", "until", "before", "after", "whatever", "everything", "all",
  ]

  /// What goes on behind those who were spoken to.
  private static let behind: Set<String> = Set(
    """
    a an the my every all much for again on at in so very soon next then to today tomorrow yesterday \
    this last once from with about during as while when before after if well and or but by together \
    there here more kindly sincerely warmly personally around over know too
    """.split(separator: " ").map(String.init))

  private static let verbs: Set<String> = Set(
    """
    took made gave said told do did have had are were will would can could seem seemed spoke work \
    worked showed put spent see saw think thought feel felt share shared brought bring asked explained \
    described mentioned run ran lead led built build enjoy enjoyed
    """.split(separator: " ").map(String.init))
}
