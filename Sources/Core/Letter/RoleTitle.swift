/// The title of a role as a subject names it: by half of its words that matter, in any order.
struct RoleTitle {
  /// In small letters, without ranks and small words.
  let words: [String]

  init(_ title: String) {
    words = NameWord.all(in: title).map(\.key).filter { !Self.ranks.contains($0) && $0.count > 1 }
  }

  /// Whether some words name it, or its initials do.
  func isNamed(by keys: [String]) -> Bool {
    let named = words.filter { word in keys.contains { Self.isAlike($0, word) } }
    return !words.isEmpty && (named.count * 2 >= words.count || keys.contains(where: isInitials))
  }

  /// Whether one word of a subject is one of its own.
  func holds(_ key: String) -> Bool {
    words.contains { Self.isAlike(key, $0) } || isInitials(key)
  }

  private func isInitials(_ key: String) -> Bool {
    words.count > 1 && key == String(words.compactMap(\.first))
  }

  /// "engineers" and "engineering" of "engineer".
  private static func isAlike(_ key: String, _ word: String) -> Bool {
    key == word || key.count > 3 && (word.hasPrefix(key) || key.hasPrefix(word))
  }

  private static let ranks: Set<String> = [
    "senior", "junior", "staff", "principal", "lead", "head", "assistant", "associate", "chief",
    "intern", "trainee", "of", "the", "and", "for", "in", "ii", "iii", "iv", "jr", "sr", "time",
    "part", "full", "remote", "deputy", "general", "mid", "level", "entry",
  ]
}

extension RoleTitle {
  /// What stands for any trade, which all cues of trades know.
  private static let anyTrade = "Engineer"

  /// Of a talk these are, whatever a role is called.
  private static let ofTalk: Set<String> = [
    "interview", "interviews", "interviewer", "call", "meeting", "you", "thanks", "thank", "follow",
    "role",
    "position", "conversation", "talk", "job",
  ]

  /// A subject in which the role is named as a trade that is known, whatever it is called. One that
  /// names it not is as it was.
  func asAnyTrade(in subject: String) -> String {
    let text = LetterText(line: subject)
    guard isNamed(by: text.words.map(\.key)) else { return subject }
    var characters = Array(subject)
    var end: Int?
    for word in text.words.reversed() where holds(word.key) && !Self.ofTalk.contains(word.key) {
      // Its words in a row are one trade.
      let isBeside =
        end.map { characters[word.range.upperBound..<$0].allSatisfy { $0 == " " } } ?? false
      characters.replaceSubrange(word.range, with: isBeside ? "" : Self.anyTrade)
      end = word.range.lowerBound
    }
    return String(characters)
  }
}
