/// The cues of ``LetterCues`` made ready for a fast match.
///
/// A cue is a row of elements parted by blanks:
///
///     word          that word
///     a|b           one of several words
///     {class}       a word of a class in `LetterLexicon`
///     !a|{class}    any word but these
///     #             a number, in digits or as a word
///     @             a word with a capital within a sentence
///     *  **  ***    up to 2, up to 5, up to 12 words, whatever they are
///     …?            the element may be absent
///     …^            the element, or the start of the sentence in its place: "(I) can start"
///     ^  $          the start, the end of the sentence
///     ??            the end of a question
///     =others       no word, in a sentence that does not speak of the writer: no "I", "my", "we"
///     =own          no word, in a sentence that speaks of the writer
///     =mine        no word, in a sentence that speaks of the writer and has no word of the reader
///     =long         no word, in a sentence of six words or more
///     =early        no word, in a sentence that begins its letter or stands before the last paragraph
///
/// "each 2 a b c" has three cues, of the weight 2 and of one word.
///
/// All words are in the form that ``LetterTokens`` gives them.
struct LetterGrammar: Sendable {
  /// A cue: what it says of the sentence in which it stands.
  struct Cue: Sendable {
    let aim: LetterAim
    /// How much it says, of ``SentenceTally/enough(for:)``; a negative weight speaks against.
    let weight: Int
    /// Its heading in the table.
    let group: Int
    let elements: [Element]
  }

  enum Element: Sendable {
    case word(WordSet, isOptional: Bool, orStart: Bool)
    case gap(Int)
    case start
    case end
    case trait(SentenceTraits)
  }

  /// Which words an element takes.
  struct WordSet: Sendable {
    var ids = LetterWordNumbers()
    var shapes: WordShapes = []
    /// Words that it does not take, whatever their shape.
    var except = LetterWordNumbers()

    func takes(_ token: LetterTokens.Token) -> Bool {
      if token.id != 0 {
        if ids.contains(token.id) { return true }
        if except.contains(token.id) { return false }
      }
      return !shapes.isDisjoint(with: token.shapes)
    }

    mutating func formUnion(_ other: WordSet) {
      ids.formUnion(other.ids)
      shapes.formUnion(other.shapes)
      except.formUnion(other.except)
    }
  }

  /// Built from the tables at its first use, which takes long enough to be felt: see
  /// ``LetterReview/makeReady()``. It is kept from then on, so its parts are shared and packed.
  static let shared = LetterGrammar()

  let cues: [Cue]
  /// The heading of each group, which says to people what was found.
  let groups: [String]
  /// The words with which the writer speaks of himself or herself.
  let own: LetterWordNumbers
  /// The words for the reader and those with the reader.
  let theirs: LetterWordNumbers
  /// The words for the reader alone.
  let reader: LetterWordNumbers
  /// The words for what somebody told.
  let telling: LetterWordNumbers
  /// What short turns of words say for a follow-up.
  let turns: LetterTurns
  /// What short turns of words say for the steps of a sentence.
  let stepTurns: LetterStepTurns
  let numbers: [String: UInt16]
  /// The cues that may begin with a word, by the word's number: word for word in one row, of which
  /// each word's part begins at its place in ``firstByWord``.
  private let byWord: [UInt16]
  private let firstByWord: [Int32]
  /// The cues that may begin with any word of a shape.
  let byShape: [(shape: WordShapes, cues: [UInt16])]
  /// The cues that may begin at a sentence's start.
  let atStart: [UInt16]

  private init() {
    self.init(stepTables: LetterCues.stepTurns, small: LetterCues.stepTurnsSmall, vocabulary: [])
  }

  /// - Parameters:
  ///   - stepTables: of ``LetterStepTurns``.
  ///   - small: its small words.
  ///   - vocabulary: words that are given numbers beside those of the tables.
  init(stepTables: [String], small: String, vocabulary: [String]) {
    var reader = LetterGrammarReader()
    for (aim, table) in LetterCues.tables { reader.read(table, aim) }
    own = reader.wordClass("own-words").ids
    theirs = reader.wordClass("you").ids
    self.reader = reader.wordClass("reader").ids
    telling = reader.wordClass("toldPast").ids
    turns = LetterTurns(LetterCues.turns, &reader)
    stepTurns = LetterStepTurns(stepTables, small: small, &reader)
    for word in vocabulary { _ = reader.intern(word) }
    (cues, groups, numbers) = (reader.cues, reader.groups, reader.numbers)
    let beginnings = cues.map(\.beginnings)
    let all = cues.indices.map(UInt16.init)
    atStart = all.filter { beginnings[Int($0)].isAtStart }
    byShape = [.number, .name, .past, .going, .any].map { shape in
      (shape, all.filter { beginnings[Int($0)].words.shapes.contains(shape) })
    }
    var byWord: [[UInt16]] = Array(repeating: [], count: numbers.count + 1)
    for cue in all {
      for word in beginnings[Int(cue)].words.ids.numbers { byWord[Int(word)].append(cue) }
    }
    var first: [Int32] = [0]
    for cues in byWord { first.append((first.last ?? 0) + Int32(cues.count)) }
    firstByWord = first
    self.byWord = Array(byWord.joined())
  }

  func number(of word: String) -> UInt16 { numbers[word] ?? 0 }

  /// - Parameter id: a number of ``number(of:)``.
  func cues(beginningWith id: UInt16) -> ArraySlice<UInt16> {
    byWord[Int(firstByWord[Int(id)])..<Int(firstByWord[Int(id) + 1])]
  }
}

extension LetterGrammar.Cue {
  /// The words with which it may begin, and whether it may stand at a sentence's start in their
  /// place.
  fileprivate var beginnings: (words: LetterGrammar.WordSet, isAtStart: Bool) {
    var words = LetterGrammar.WordSet()
    var isAtStart = false
    beginning: for element in elements {
      switch element {
      case .start:
        isAtStart = true
        break beginning
      case .trait: continue
      case .word(let set, let isOptional, let orStart):
        words.ids.formUnion(set.ids)
        words.shapes.formUnion(set.shapes)
        isAtStart = isAtStart || orStart
        if !isOptional { break beginning }
      case .gap, .end:
        words.shapes.insert(.any)
        break beginning
      }
    }
    return (words, isAtStart)
  }
}
