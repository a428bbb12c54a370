/// Brings a summary into the shape in which it is cut: one script of punctuation, a blank on either
/// side of each mark, and without what calendars and mail programs put around it.
enum SummaryCleaner {
  static func cleaned(_ summary: String) -> String {
    spaced(withoutTail(withoutPrefixes(summary))).tidy
  }

  /// A summary on one line, without what calendars and mail programs put before it.
  static func withoutPrefixes(_ summary: String) -> String {
    var text = String(summary.map { SummaryWords.latin[$0] ?? $0 }).tidy
    while let rest = withoutPrefix(text) { text = rest }
    return text
  }

  private static func withoutPrefix(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.count == text.count,
      let prefix = SummaryWords.prefixes.first(where: lower.hasPrefix)
    else { return nil }
    return text.dropFirst(prefix.count).trimmed(\.isWhitespace).nonEmpty
  }

  /// Takes off what a calendar says at the end: " @ Tue Nov 24, 2026 3pm - 4pm (CET) (me@x.example)".
  private static func withoutTail(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let at = words.lastIndex(of: "@"), at > 0 else { return text }
    let tail = words[(at + 1)...]
    let hasYear = tail.contains { word in
      let digits = word.filter(\.isNumber)
      return digits.count == 4 && digits.hasPrefix("20")
    }
    let hasTime = tail.contains(where: isTime) && !tail.contains { SummaryWords.cue($0) != nil }
    guard hasYear || hasTime else { return text }
    return words[..<at].joined(separator: " ")
  }

  /// "3pm", "14:30" or "24.11.": a word that says when.
  static func isTime(_ word: some StringProtocol) -> Bool {
    let key = word.lowercased().trimmed { $0 == "," || $0 == "(" || $0 == ")" }
    guard key.first?.isNumber == true else { return false }
    if key.hasSuffix("am") || key.hasSuffix("pm") || key.hasSuffix("uhr") { return true }
    let parts = key.split(separator: "h", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ $0.count < 3 && $0.allSatisfy(\.isNumber) }) {
      return true
    }
    return key.contains { ":./".contains($0) }
      && key.allSatisfy { $0.isNumber || ":.–-/h".contains($0) }
  }

  private static func spaced(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let length = markLength(characters, at: index)
      if length == 0 {
        result.append(characters[index])
        index += 1
      } else {
        result += " " + String(characters[index..<index + length]) + " "
        index += length
      }
    }
    return result
  }

  /// How many characters from one on make a mark of their own; 0 where it is part of a word.
  private static func markLength(_ characters: [Character], at index: Int) -> Int {
    func at(_ index: Int) -> Character {
      characters.indices.contains(index) ? characters[index] : " "
    }
    let (before, here, after) = (at(index - 1), at(index), at(index + 1))
    let isInNumber = before.isNumber && after.isNumber
    switch here {
    case "(", ")", "|", "•", "·", ";", "→", "↔": return 1
    case "–", "—", "―": return isInNumber ? 0 : 1
    case ":": return after == " " || after.isUppercase ? 1 : 0
    case "-": return before == " " || after == " " ? 1 : 0
    case "@": return before == " " ? 1 : 0
    case "<", ">":
      let arrow = characters[index...].prefix { "<>=-".contains($0) }.count
      return arrow > 1 ? arrow : 0
    case _ where here.isASCII: return 0
    default:
      return SummaryWords.unspaced.first { characters[index...].starts(with: $0) }?.count ?? 0
    }
  }
}
