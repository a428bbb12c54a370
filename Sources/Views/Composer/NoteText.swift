import Core

/// A note of the debrief, which was jotted down in a hurry, as a letter has it. Behind a sentence that
/// was begun it goes on with that. Else it stands in brackets, as templates have notes, until the user
/// has put it into other words: it is no sentence, serves no step, and keeps the letter from going out.
struct NoteText {
  private static let stops = wideStops.union([".", "!", "?", "…"])
  /// Those of scripts that part no words, behind which the next sentence begins at once.
  private static let wideStops: Set<Character> = ["。", "！", "？", "｡", "．"]
  private static let closing: Set<Character> = [
    ")", "]", "”", "\"", "’", "»", "」", "』", "）", "】",
  ]
  private static let opening: Set<Character> = ["(", "[", "{", "“", "‘", "\"", "«", "¿", "¡"]
  private static let bullets: Set<Character> = ["-", "–", "—", "*", "•", "·"]

  /// The lines without what marks them as items of a list; none of them is blank.
  let lines: [String]

  init(_ note: String) {
    lines = note.split(whereSeparator: \.isNewline).map { line in
      let line = String(line).trimmed
      guard let first = line.first, Self.bullets.contains(first),
        line.dropFirst().first?.isWhitespace == true
      else { return line }
      return String(line.dropFirst()).trimmed
    }.filter { !$0.isEmpty }
  }

  /// The text that goes in at a place of a letter.
  /// - Parameters:
  ///   - before: what stands before it in its line.
  ///   - behind: what stands behind it there.
  func text(between before: String, and behind: String) -> String {
    let isBegun = !before.isBlank && !Self.isEnded(before)
    guard isBegun, lines.count == 1 else { return inBrackets }
    let next = behind.first { !$0.isWhitespace }
    let goesOn = next.map { $0.isLowercase || $0.isPunctuation && !Self.opening.contains($0) }
    return goesOn == true ? lines[0] : Self.ended(lines[0])
  }

  /// All of it as what is still to be filled in: no bracket within it closes that.
  var inBrackets: String {
    let lines = lines.map { $0.replacing("[", with: "(").replacing("]", with: ")") }
    return "[\(lines.joined(separator: "; "))]"
  }

  static func isEnded(_ text: String) -> Bool {
    let end = text.trimmed.reversed().first { !closing.contains($0) }
    return end.map(stops.contains) ?? false
  }

  /// The characters up to where a sentence ends that goes on with a text; nil where it does not end.
  static func lengthOfSentence(_ text: String) -> Int? {
    let characters = Array(text)
    for place in characters.indices where stops.contains(characters[place]) {
      let end = characters[(place + 1)...].firstIndex { !closing.contains($0) }
      if wideStops.contains(characters[place]) { return end ?? characters.count }
      if end.map({ characters[$0].isWhitespace }) ?? true { return end ?? characters.count }
    }
    return nil
  }

  private static func ended(_ line: String) -> String {
    if isEnded(line) { return line }
    let text = line.last.map { ",;:、，；：".contains($0) } ?? false ? String(line.dropLast()) : line
    return text + (text.last?.partsNoWords == true ? "。" : ".")
  }
}

extension Character {
  /// Whether it is of a script in which no blanks stand between words: Chinese and Japanese.
  var partsNoWords: Bool {
    unicodeScalars.first.map {
      switch $0.value {
      case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
        true
      default: false
      }
    } ?? false
  }
}
