/// Reads the tables of ``LetterCues``, as ``LetterGrammar`` explains them.
struct LetterGrammarReader {
  typealias WordSet = LetterGrammar.WordSet

  private(set) var cues: [LetterGrammar.Cue] = []
  /// The heading of each group.
  private(set) var groups: [String] = []
  /// Each word's number, from 1 on.
  private(set) var numbers: [String: UInt16] = [:]
  private var classes: [String: WordSet] = [:]
  /// What was read of each source: most stand in many cues, which then share one set.
  private var sets: [Substring: WordSet] = [:]

  mutating func read(_ table: String, _ aim: LetterAim) {
    for line in table[...].fields("\n") {
      let parts = line.fields(" ")
      guard let first = parts.first else { continue }
      if first == "#" {
        groups.append(parts.dropFirst().joined(separator: " "))
      } else if first == "each", parts.count > 2, let weight = Int(parts[1]) {
        for word in parts.dropFirst(2) { add([element(word)], aim, weight) }
      } else if let weight = Int(first) {
        add(parts.dropFirst().map { element($0) }, aim, weight)
      }
    }
  }

  private mutating func add(
    _ elements: [LetterGrammar.Element], _ aim: LetterAim, _ weight: Int
  ) {
    cues.append(
      LetterGrammar.Cue(aim: aim, weight: weight, group: groups.count - 1, elements: elements))
  }

  private mutating func element(_ source: Substring) -> LetterGrammar.Element {
    switch source {
    case "*": return .gap(2)
    case "**": return .gap(5)
    case "***": return .gap(12)
    case "^": return .start
    case "$": return .end
    case "=others": return .trait(.others)
    case "=own": return .trait(.own)
    case "=mine": return .trait(.mine)
    case "=early": return .trait(.early)
    case "=long": return .trait(.long)
    case "??": return .word(wordSet("?"), isOptional: false, orStart: false)
    default: break
    }
    var rest = source
    let isOptional = rest.takeLast("?")
    let orStart = rest.takeLast("^")
    let isNegated = rest.takeFirst("!")
    var set = wordSet(rest)
    if isNegated { set = WordSet(shapes: .any, except: set.ids) }
    return .word(set, isOptional: isOptional, orStart: orStart)
  }

  mutating func wordSet(_ source: Substring) -> WordSet {
    if let known = sets[source] { return known }
    let parts = source.fields("|")
    var result = parts.first.map { setOfPart($0) } ?? WordSet()
    for part in parts.dropFirst() { result.formUnion(setOfPart(part)) }
    sets[source] = result
    return result
  }

  private mutating func setOfPart(_ part: Substring) -> WordSet {
    if part == "#" { return WordSet(ids: wordClass("number").ids, shapes: .number) }
    if part == "@" { return WordSet(shapes: .name, except: wordClass("notName").ids) }
    var name = part
    if name.takeFirst("{"), name.takeLast("}") { return wordClass(String(name)) }
    var result = WordSet()
    for form in LetterLexicon.forms(of: part) { result.ids.insert(intern(form)) }
    return result
  }

  /// A class of the lexicon: words, `{other}` classes, `+ed` and `+ing` for all words of that form,
  /// `-word` and `-{class}` for those of them that are not meant.
  mutating func wordClass(_ name: String) -> WordSet {
    if let known = classes[name] { return known }
    var result = WordSet()
    for part in (LetterLexicon.classes[name] ?? name)[...].fields(" ") {
      if part == "+ed" {
        result.shapes.insert(.past)
      } else if part == "+ing" {
        result.shapes.insert(.going)
      } else {
        var words = part
        if words.takeFirst("-") {
          result.except.formUnion(wordSet(words).ids)
        } else {
          result.formUnion(wordSet(part))
        }
      }
    }
    result.ids.subtract(result.except)
    classes[name] = result
    return result
  }

  /// The word's number, which it is given where it has none yet.
  mutating func intern(_ word: String) -> UInt16 {
    if let known = numbers[word] { return known }
    let number = UInt16(numbers.count + 1)
    numbers[word] = number
    return number
  }
}

/// Tables are read by their bytes: to ask of each place whether a character ends there takes several
/// times as long, and a letter that is being typed waits for the first reading.
extension Substring {
  /// What stands between the places of an ASCII character, without what is empty.
  func fields(_ separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator)).map(Substring.init)
  }

  /// Takes an ASCII character off the beginning.
  /// - Returns: whether it was there.
  mutating func takeFirst(_ scalar: Unicode.Scalar) -> Bool {
    guard utf8.first == UInt8(ascii: scalar) else { return false }
    self = Substring(utf8.dropFirst())
    return true
  }

  /// The same at the end.
  mutating func takeLast(_ scalar: Unicode.Scalar) -> Bool {
    guard utf8.last == UInt8(ascii: scalar) else { return false }
    self = Substring(utf8.dropLast())
    return true
  }
}
