extension EventText {
  /// Whether a word is a profession.
  func isTrade(at index: Int) -> Bool {
    if Self.noTrades.contains(words[index].key) { return false }
    let word = text[words[index].range]
    return SummaryTrades.name([word.lowercased()])
      || SummaryTrades.abbreviations.contains(String(word))
  }

  /// Whether a word is a profession of several people.
  func isTrades(at index: Int) -> Bool {
    let word = text[words[index].range].lowercased()
    return word.last == "s" && SummaryTrades.name([String(word.dropLast())])
  }

  /// Whether a mark or the end of a sentence parts a word from the one before.
  func isBeginning(at index: Int) -> Bool {
    guard index > 0, !words[index].isAfterBreak else { return true }
    let before = words[index - 1]
    return before.key.count > 3
      && text[before.range.upperBound..<words[index].range.lowerBound] == ". "
  }

  /// What is no profession but in the place of a role.
  private static let noTrades: Set<String> = ["stage", "warehouse"]

  /// Whether "Hr" or "hr" means a man or an hour there, not those who recruit: "Hr. Kolb", "2 hr".
  func isNoDepartment(at index: Int) -> Bool {
    let word = text[words[index].range]
    guard word.lowercased() == "hr" else { return false }
    return word == "Hr" || index > 0 && isNumber(at: index - 1)
  }

  /// How many people stand there each behind a time, as those do whom one sees one after the other:
  /// "10 Kim, 10:45 Lola", "9 Hr. Sahin".
  ///
  /// - Parameter byAnyName: whether any word with a capital is taken for a name.
  func peopleInTurn(byAnyName: Bool = false) -> Int {
    words.indices.dropFirst().count { index in
      let isGreeted = Self.greetings.contains(words[index - 1].key)
      let before = isGreeted ? index - 2 : index - 1
      guard before >= 0, isTime(at: before), text[words[index].range].first?.isUppercase == true
      else { return false }
      let isLast = index + 1 == words.count || words[index + 1].isAfterBreak
      return isGreeted
        || isLast && !isTrade(at: index)
          && (byAnyName || NameLexicon.isGivenName(words[index].key))
    }
  }

  private static let greetings: Set<String> = [
    "dr", "fr", "frau", "herr", "hr", "m", "mme", "mr", "mrs", "ms", "sr", "sra",
  ]

  func isNumber(at index: Int) -> Bool { words[index].key.allSatisfy(\.isNumber) }

  /// "1", "45", "2pm", "18h45".
  private func isTime(at index: Int) -> Bool {
    let key = words[index].key
    let digits = key.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count) else { return false }
    let rest = key.dropFirst(digits.count)
    return rest.isEmpty || rest == "am" || rest == "pm"
      || rest.first == "h" && rest.dropFirst().allSatisfy(\.isNumber)
  }
}
