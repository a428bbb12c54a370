/// Quantities: those that brackets hold in letters that are done, and those that are not known yet.
extension PlaceholderCheck {
  /// "[two Jerseys, one Friesian]", "[about 40 heads]", "<per head>": how much or how many of what was
  /// named. "[two or three sentences]" says what to write.
  func isMeasure(_ words: [NameWord]) -> Bool {
    guard words.count > 1, let first = words.first?.key else { return false }
    let isNumbered =
      Self.isNumber(first)
      || Self.approximations.contains(first)
        && words.dropFirst().prefix(2).contains { Self.isNumber($0.key) }
    return (isNumbered || Self.measures.contains(first))
      && !words.contains { Self.isFillIn($0.key) }
  }

  private static func isNumber(_ key: String) -> Bool {
    numbers.contains(key) || key.first?.isNumber == true
  }

  private static func isFillIn(_ key: String) -> Bool {
    [key, key.hasSuffix("s") ? String(key.dropLast()) : key].contains {
      fillIns.contains($0) || blanks.contains($0)
    }
  }

  private static let numbers = EnglishWords.set(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty \
    sixty seventy eighty ninety hundred thousand dozen several
    """)
  private static let approximations = EnglishWords.set(
    "about around roughly approximately circa almost nearly over under up some another")
  private static let measures = EnglishWords.set("per mostly mainly half")

  /// What a template wants written, besides what it names.
  private static let fillIns = EnglishWords.set(
    """
    sentence line thing point reason story stories fact idea paragraph word strength question quality \
    qualities moment lesson note part need goal result accomplishment responsibility responsibilities \
    value you what which how who when where why that x y z n amount minute hour year month person people task \
    trait way more or if etc bullet adjective compliment anecdote insight takeaway highlight interest \
    tool technology technologies metric contribution reference option concrete relevant
    """)

  /// "??" where a word or a figure stands: "had ?? percent less", "$??", "by ??%". Behind a word it asks.
  func unknowns() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = 0
    while offset < characters.count {
      guard characters[offset] == "?" || characters[offset] == "_" else {
        offset += 1
        continue
      }
      let start = offset
      while offset < characters.count, characters[offset] == characters[start] { offset += 1 }
      if offset - start >= 2, standsForWord(start..<offset), !namesSign(behind: offset) {
        result.append(start..<offset)
      }
    }
    return result
  }

  /// In some languages a blank stands before a question mark, but then nothing of the sentence behind it.
  private func standsForWord(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1] : "\n"
    guard before.isWhitespace || "$€£(“\"~".contains(before) else { return false }
    let next = range.upperBound < characters.count ? characters[range.upperBound] : "\n"
    if "%€£.,;".contains(next) || "$€£".contains(before) { return true }
    guard next == " ", range.upperBound + 1 < characters.count else { return false }
    let word = characters[range.upperBound + 1]
    return word.isLowercase || word.isNumber || word == "%"
  }
}
