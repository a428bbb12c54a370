/// A sentence's words as the cues see them: contractions written out, the shorthand of text messages
/// replaced, possessives dropped, so that a cue need be written once.
struct LetterTokens {
  struct Token {
    /// The word's number in the grammar; 0 for one that no cue names.
    let id: UInt16
    let shapes: WordShapes
    /// An index into ``LetterText/words``.
    let word: Int
  }

  private(set) var tokens: [Token] = []

  init(
    _ words: Range<Int>, isQuestion: Bool, of text: LetterText, _ grammar: LetterGrammar
  ) {
    tokens.reserveCapacity(words.count + 4)
    for index in words {
      let word = text.words[index]
      let shapes = WordShapes(word)
      func add(_ key: some StringProtocol) {
        tokens.append(Token(id: grammar.number(of: String(key)), shapes: shapes, word: index))
      }
      // "e-mail" is one word.
      if word.key == "mail", index > words.lowerBound, text.words[index - 1].key == "e" {
        tokens.removeLast()
        add("email")
      } else if Self.years.contains(word.key), tokens.last?.shapes.contains(.number) ?? false {
        add("years")
      } else if let long = Self.shorthand[word.key] {
        for part in long { add(part) }
      } else if let mark = word.key.lastIndex(of: "'") {
        addContracted(word.key[..<mark], word.key[word.key.index(after: mark)...], add)
      } else {
        add(word.key)
      }
    }
    if isQuestion, let last = words.last {
      tokens.append(Token(id: grammar.number(of: "?"), shapes: [], word: last))
    }
  }

  private func addContracted(
    _ head: Substring, _ tail: Substring, _ add: (Substring) -> Void
  ) {
    switch tail {
    case "t" where head == "won":
      add("will")
      add("not")
    case "t" where head == "can":
      add("can")
      add("not")
    case "t" where head.hasSuffix("n"):
      add(head.dropLast())
      add("not")
    case "s":
      add(head)
      if Self.beforeIs.contains(String(head)) { add("is") }
    default:
      add(head)
      if let verb = Self.tails[String(tail)] { add(Substring(verb)) }
    }
  }

  private static let tails = ["m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"]

  private static let beforeIs: Set<String> = [
    "it", "that", "what", "there", "here", "he", "she", "who", "where", "how", "this", "everything",
  ]

  /// Behind a number; "yr" alone is "your" in text messages.
  private static let years: Set<String> = ["yr", "yrs"]

  /// Written as in a text message, or as one word where most write two.
  private static let shorthand: [String: [Substring]] = [
    "thx": ["thanks"], "tnx": ["thanks"], "thanx": ["thanks"], "ty": ["thank", "you"],
    "u": ["you"], "ur": ["your"], "pls": ["please"], "plz": ["please"], "r": ["are"],
    "im": ["i", "am"], "ive": ["i", "have"], "dont": ["do", "not"], "didnt": ["did", "not"],
    "cant": ["can", "not"], "n": ["and"], "4": ["for"], "lmk": ["let", "me", "know"],
    "cannot": ["can", "not"], "thankyou": ["thank", "you"], "tmrw": ["tomorrow"],
    "yday": ["yesterday"], "wanna": ["want", "to"], "gonna": ["going", "to"], "luv": ["love"],
    "followup": ["follow", "up"], "asap": ["asap"], "wd": ["would"], "cd": ["could"],
    "everyone's": ["everyone"], "alot": ["a", "lot"], "msg": ["message"], "yr": ["your"],
    "cos": ["because"], "bc": ["because"], "abt": ["about"], "w": ["with"], "ya": ["you"],
  ]
}

/// What can be seen of a word without knowing it.
struct WordShapes: OptionSet {
  let rawValue: UInt8
  /// A number in digits.
  static let number = WordShapes(rawValue: 1)
  /// Written with a capital, and not the first of its sentence.
  static let name = WordShapes(rawValue: 2)
  /// Ends with "ed", as most past forms do.
  static let past = WordShapes(rawValue: 4)
  /// Ends with "ing".
  static let going = WordShapes(rawValue: 8)
  /// Any word.
  static let any = WordShapes(rawValue: 16)
  /// Ends with "ly".
  static let adverb = WordShapes(rawValue: 32)
  /// Ends with "s", as most plurals do.
  static let plural = WordShapes(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ word: LetterWord) {
    self = .any
    if word.shape.contains(.number) { insert(.number) }
    if word.shape.contains(.capitalised), !word.shape.contains(.first), word.key != "i",
      !word.key.hasPrefix("i'")
    {
      insert(.name)
    }
    if word.key.hasSuffix("ly") { insert(.adverb) }
    if word.key.hasSuffix("s") { insert(.plural) }
    if word.key.utf8.count > 4 {
      if word.key.hasSuffix("ed") { insert(.past) }
      if word.key.hasSuffix("ing") { insert(.going) }
    }
  }
}
