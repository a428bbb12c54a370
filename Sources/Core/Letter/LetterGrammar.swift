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
///
/// All words are in the form that ``LetterTokens`` gives them.
struct LetterGrammar: Sendable {
  /// A cue: what it says of the sentence in which it stands.
  struct Cue: Sendable {
    let aim: LetterAim
    /// How much it says. Three are enough for a step; a negative weight speaks against one.
    let weight: Int
    /// Its heading in the table: cues of one heading count once in a sentence.
    let group: Int
    let elements: [Element]
    /// As it stands in the table.
    let source: String
  }

  enum Element: Sendable {
    case word(WordSet, isOptional: Bool, orStart: Bool)
    case gap(Int)
    case start
    case end
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
  }

  /// Built from the tables at its first use: a few milliseconds, once.
  static let shared = LetterGrammar()

  private(set) var cues: [Cue] = []
  /// The heading of each group, which says to people what was found.
  private(set) var groups: [String] = []
  private var numbers: [String: UInt16] = [:]
  /// The cues that may begin with a word, by the word's number.
  private var byWord: [[Int]] = []
  /// The cues that may begin with any word of a shape.
  private(set) var byShape: [(shape: WordShapes, cues: [Int])] = []
  /// The cues that may begin at a sentence's start.
  private(set) var atStart: [Int] = []
  private var classes: [String: WordSet] = [:]

  private init() {
    for (aim, table) in LetterCues.tables { read(table, aim) }
    index()
  }

  func number(of word: String) -> UInt16 { numbers[word] ?? 0 }

  func cues(beginningWith id: UInt16) -> [Int] {
    Int(id) < byWord.count ? byWord[Int(id)] : []
  }

  // MARK: Reading the tables

  private mutating func read(_ table: String, _ aim: LetterAim) {
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let first = parts.first else { continue }
      if first == "#" {
        groups.append(parts.dropFirst().joined(separator: " "))
      } else if let weight = Int(first) {
        let elements = parts.dropFirst().map { element(String($0)) }
        cues.append(
          Cue(
            aim: aim, weight: weight, group: groups.count - 1, elements: elements,
            source: parts.dropFirst().joined(separator: " ")))
      }
    }
  }

  private mutating func element(_ source: String) -> Element {
    switch source {
    case "*": return .gap(2)
    case "**": return .gap(5)
    case "***": return .gap(12)
    case "^": return .start
    case "$": return .end
    case "??": return .word(wordSet("?"), isOptional: false, orStart: false)
    default: break
    }
    var rest = Substring(source)
    let isOptional = rest.last == "?"
    if isOptional { rest.removeLast() }
    let orStart = rest.last == "^"
    if orStart { rest.removeLast() }
    let isNegated = rest.first == "!"
    if isNegated { rest.removeFirst() }
    var set = wordSet(rest)
    if isNegated { set = WordSet(shapes: .any, except: set.ids) }
    return .word(set, isOptional: isOptional, orStart: orStart)
  }

  private mutating func wordSet(_ source: Substring) -> WordSet {
    var result = WordSet()
    for part in source.split(separator: "|") {
      if part == "#" {
        result.shapes.insert(.number)
        result.ids.formUnion(wordClass("number").ids)
      } else if part == "@" {
        result.shapes.insert(.name)
        result.except.formUnion(wordClass("notName").ids)
      } else if part.first == "{" {
        let found = wordClass(String(part.dropFirst().dropLast()))
        result.ids.formUnion(found.ids)
        result.shapes.formUnion(found.shapes)
        result.except.formUnion(found.except)
      } else {
        for form in LetterLexicon.forms(of: part) { result.ids.insert(intern(form)) }
      }
    }
    return result
  }

  /// A class of the lexicon: words, `{other}` classes, `+ed` and `+ing` for all words of that form,
  /// `-word` and `-{class}` for those of them that are not meant.
  private mutating func wordClass(_ name: String) -> WordSet {
    if let known = classes[name] { return known }
    var result = WordSet()
    for part in (LetterLexicon.classes[name] ?? name).split(separator: " ") {
      if part == "+ed" {
        result.shapes.insert(.past)
      } else if part == "+ing" {
        result.shapes.insert(.going)
      } else if part.first == "-" {
        result.except.formUnion(wordSet(part.dropFirst()).ids)
      } else {
        let found = wordSet(part)
        result.ids.formUnion(found.ids)
        result.shapes.formUnion(found.shapes)
        result.except.formUnion(found.except)
      }
    }
    result.ids.subtract(result.except)
    classes[name] = result
    return result
  }

  private mutating func intern(_ word: String) -> UInt16 {
    if let known = numbers[word] { return known }
    let number = UInt16(numbers.count + 1)
    numbers[word] = number
    return number
  }

  private mutating func index() {
    byWord = Array(repeating: [], count: numbers.count + 1)
    byShape = [.number, .name, .past, .going, .any].map { ($0, []) }
    for (number, cue) in cues.enumerated() {
      let first = beginnings(of: cue)
      if first.isAtStart { atStart.append(number) }
      for word in first.words.ids.numbers { byWord[Int(word)].append(number) }
      for place in byShape.indices where first.words.shapes.contains(byShape[place].shape) {
        byShape[place].cues.append(number)
      }
    }
  }

  /// The words with which a cue may begin, and whether it may stand at a sentence's start in their
  /// place.
  private func beginnings(of cue: Cue) -> (words: WordSet, isAtStart: Bool) {
    var words = WordSet()
    var isAtStart = false
    beginning: for element in cue.elements {
      switch element {
      case .start:
        isAtStart = true
        break beginning
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
