/// Phrases that checks look for, made ready to be found in one pass over a letter's words.
///
/// A table has a line for each: words parted by blanks; `a|b` is one of several words, `x?` a word
/// that may be absent, `*` up to three words whatever they are, `^` the start of the sentence, `$`
/// its end, `a|$` a word or the end. A word that ends with `~` stands for all that begin so. Behind ` = ` stands what is said
/// of it.
struct Phrases: Sendable {
  struct Match {
    /// Indices of words.
    let words: Range<Int>
    let advice: String
  }

  private indirect enum Element: Sendable {
    case word(Set<String>, prefixes: [String], isOptional: Bool)
    case gap
    case start
    case end
  }

  private struct Phrase: Sendable {
    let elements: [Element]
    let advice: String
  }

  private var phrases: [Phrase] = []
  /// By the first word.
  private var byWord: [String: [Int]] = [:]
  /// What may begin with any word.
  private var anywhere: [Int] = []

  init(_ table: String) {
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: "=", maxSplits: 1)
      guard let words = halves.first else { continue }
      let advice = halves.count > 1 ? String(halves[1]).trimmed : ""
      let elements = words.split(separator: " ").map { Self.element($0) }
      for key in Self.beginnings(elements) {
        if key.isEmpty {
          anywhere.append(phrases.count)
        } else {
          byWord[key, default: []].append(phrases.count)
        }
      }
      phrases.append(Phrase(elements: elements, advice: advice))
    }
  }

  /// The phrases of both tables.
  static func + (left: Phrases, right: Phrases) -> Phrases {
    var sum = left
    let count = left.phrases.count
    sum.phrases += right.phrases
    for (key, numbers) in right.byWord {
      sum.byWord[key, default: []] += numbers.map { $0 + count }
    }
    sum.anywhere += right.anywhere.map { $0 + count }
    return sum
  }

  /// The longest phrase at each place of a sentence, from left to right and not overlapping.
  func matches(in words: ArraySlice<LetterWord>) -> [Match] {
    var result: [Match] = []
    var index = words.startIndex
    while index < words.endIndex {
      var best: (end: Int, number: Int)?
      func consider(_ numbers: [Int]) {
        for number in numbers {
          guard let end = end(of: phrases[number].elements, 0, from: index, in: words),
            end > (best?.end ?? index)
          else { continue }
          best = (end, number)
        }
      }
      if let numbers = byWord[words[index].key] { consider(numbers) }
      if !anywhere.isEmpty { consider(anywhere) }
      if let best {
        result.append(Match(words: index..<best.end, advice: phrases[best.number].advice))
        index = best.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Where the elements of a phrase from one on end that stand in the words from one on; nil where they
  /// do not stand there.
  private func end(
    of elements: [Element], _ place: Int, from index: Int, in words: ArraySlice<LetterWord>
  ) -> Int? {
    guard place < elements.count else { return index }
    switch elements[place] {
    case .start:
      return index == words.startIndex ? end(of: elements, place + 1, from: index, in: words) : nil
    case .end:
      return index == words.endIndex ? end(of: elements, place + 1, from: index, in: words) : nil
    case .gap:
      for skipped in 0...3 where index + skipped <= words.endIndex {
        if let found = end(of: elements, place + 1, from: index + skipped, in: words) {
          return found
        }
      }
      return nil
    case .word(let set, let prefixes, let isOptional):
      if index < words.endIndex, Self.takes(set, prefixes, words[index].key),
        let found = end(of: elements, place + 1, from: index + 1, in: words)
      {
        return found
      }
      let isEnd = index == words.endIndex && set.contains("$")
      return isOptional || isEnd ? end(of: elements, place + 1, from: index, in: words) : nil
    }
  }

  private static func takes(_ set: Set<String>, _ prefixes: [String], _ key: String) -> Bool {
    set.contains(key) || !prefixes.isEmpty && prefixes.contains { key.hasPrefix($0) }
  }

  private static func element(_ source: Substring) -> Element {
    switch source {
    case "*": return .gap
    case "^": return .start
    case "$": return .end
    default: break
    }
    let isOptional = source.last == "?"
    let words = (isOptional ? source.dropLast() : source).split(separator: "|")
    return .word(
      Set(words.filter { $0.last != "~" }.map(String.init)),
      prefixes: words.filter { $0.last == "~" }.map { String($0.dropLast()) },
      isOptional: isOptional)
  }

  /// The words that a phrase may begin with; empty where any may be.
  private static func beginnings(_ elements: [Element]) -> Set<String> {
    var keys: Set<String> = []
    for element in elements {
      switch element {
      case .start: continue
      case .gap, .end: return [""]
      case .word(let set, let prefixes, let isOptional):
        guard prefixes.isEmpty else { return [""] }
        keys.formUnion(set)
        if !isOptional { return keys }
      }
    }
    return keys
  }
}
