/// Gaps that are left without a word: dots where a name belongs, and signs that are none.
extension PlaceholderCheck {
  /// "a hotel in …", "at [...] I ran", "Dear …,": dots right behind a word that a name has to follow.
  /// In a quotation they stand for what was left out.
  func dots() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = 0
    while offset < characters.count {
      guard let end = dotsEnd(from: offset) else {
        offset += 1
        continue
      }
      if awaitsName(offset, end), !isQuoted(offset) { result.append(offset..<end) }
      offset = end
    }
    return result
  }

  /// Behind "…", "...", "[…]" or "(...)"; nil where none begins.
  private func dotsEnd(from start: Int) -> Int? {
    let closing: Character? =
      characters[start] == "[" ? "]" : characters[start] == "(" ? ")" : nil
    var end = closing == nil ? start : start + 1
    let first = end
    while end < characters.count, characters[end] == "." || characters[end] == "…" { end += 1 }
    guard end > first, characters[first] == "…" || end - first >= 3 else { return nil }
    guard let closing else { return end }
    return end < characters.count && characters[end] == closing ? end + 1 : nil
  }

  /// Whether the word before, in the same line and a blank away, leads to a name. "It was in … well,"
  /// hesitates.
  private func awaitsName(_ start: Int, _ end: Int) -> Bool {
    guard start > 1, characters[start - 1] == " " else { return false }
    let index = text.words.partition { $0.range.lowerBound >= start } - 1
    guard text.words.indices.contains(index), text.words[index].range.upperBound == start - 1 else {
      return false
    }
    let next = text.words.indices.contains(index + 1) ? text.words[index + 1].key : ""
    return Self.leading.contains(text.words[index].key) && !Self.hesitating.contains(next)
  }

  private static let leading: Set<String> = [
    "in", "at", "for", "from", "near", "dear", "hi", "hello", "joining", "join", "with", "mr", "ms",
    "mrs", "dr", "called", "named",
  ]
  private static let hesitating: Set<String> = [
    "well", "um", "er", "erm", "hmm", "let", "let's", "interesting", "shall", "what",
  ]

  /// Whether a quotation has begun in the line and not ended.
  private func isQuoted(_ offset: Int) -> Bool {
    var depth = 0
    var index = offset - 1
    while index >= 0, characters[index] != "\n" {
      if "\"“„«”»".contains(characters[index]) { depth += 1 }
      index -= 1
    }
    return depth % 2 == 1
  }

  /// "(previous school)", "[former employer]" right behind "at", "with" and the like.
  func isBlankBehind(_ words: [NameWord], at start: Int) -> Bool {
    let index = text.words.partition { $0.range.lowerBound >= start } - 1
    guard text.words.indices.contains(index), text.words[index].range.upperBound == start - 1,
      Self.leading.contains(text.words[index].key) || text.words[index].key == "of"
    else { return false }
    return words.count < 4 && words.contains { Self.places.contains($0.key) }
      && words.allSatisfy {
        Self.places.contains($0.key) || Self.which.contains($0.key)
      }
  }

  private static let which: Set<String> = [
    "previous", "former", "current", "last", "past", "old", "new", "their", "your", "my", "the",
    "first", "other", "next", "name", "of",
  ]
  private static let places: Set<String> = [
    "school", "company", "employer", "hospital", "firm", "university", "college", "organisation",
    "organization", "team", "city", "town", "restaurant", "hotel", "shop", "client", "clinic",
    "workplace", "department", "interviewer", "manager", "position", "role", "product", "project",
  ]

  /// Whether letters touch a run on both sides, or it is part of an address: "x___y", "a.example/___".
  func isPartOfName(_ range: Range<Int>) -> Bool {
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    func isInWord(_ offset: Int) -> Bool {
      characters.indices.contains(offset)
        && (characters[offset].isLetter || characters[offset].isNumber)
    }
    if isInWord(before), isInWord(after) { return true }
    let index = text.words.partition { $0.range.upperBound > range.lowerBound }
    guard text.words.indices.contains(index) else { return false }
    return text.words[index].shape.contains(.address) && text.words[index].range.overlaps(range)
  }

  /// "the ?? operator", "a ___ sign": the sign itself is meant.
  func namesSign(behind end: Int) -> Bool {
    let index = text.words.partition { $0.range.lowerBound >= end }
    guard text.words.indices.contains(index), text.words[index].range.lowerBound <= end + 2 else {
      return false
    }
    return Self.signs.contains(text.words[index].key)
  }

  private static let signs: Set<String> = [
    "operator", "operators", "sign", "signs", "symbol", "symbols", "syntax", "mark", "marks",
    "character", "characters", "notation", "token", "tokens", "prefix", "suffix", "expression",
    "shorthand", "idiom",
  ]
}
