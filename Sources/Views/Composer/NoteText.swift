import Core

/// A note of the debrief, which was jotted down in a hurry, as a letter has it: a sentence for each of
/// its lines, with a capital and a full stop. Behind a sentence that was begun it goes on with that.
struct NoteText {
  private static let stops: Set<Character> = [".", "!", "?", "…"]
  private static let closing: Set<Character> = [")", "]", "”", "\"", "’", "»"]
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
    guard lines.count == 1 else {
      return lines.map { Self.ended(Self.capitalised($0)) }.joined(separator: "\n")
    }
    let isBeginning = before.isBlank || Self.isEnded(before)
    let line = isBeginning ? Self.capitalised(lines[0]) : lines[0]
    let next = behind.first { !$0.isWhitespace }
    let goesOn = next.map { $0.isLowercase || $0.isPunctuation && !Self.opening.contains($0) }
    return goesOn == true ? line : Self.ended(line)
  }

  private static func isEnded(_ text: String) -> Bool {
    let end = text.trimmed.reversed().first { !closing.contains($0) }
    return end.map(stops.contains) ?? false
  }

  private static func ended(_ line: String) -> String {
    if isEnded(line) { return line }
    return (line.last.map { ",;:".contains($0) } ?? false ? String(line.dropLast()) : line) + "."
  }

  /// Names that are written small, such as iOS, k8s and node.js, stay as they are.
  private static func capitalised(_ line: String) -> String {
    let word = line.prefix { !$0.isWhitespace }
    let bare = word.drop { !$0.isLetter && !$0.isNumber }
    guard let first = bare.first, first.isLowercase else { return line }
    let core = bare.reversed().drop { ",;:.!?".contains($0) || closing.contains($0) }
    let isWord = core.allSatisfy { $0.isLetter && !$0.isUppercase || "-'’".contains($0) }
    guard isWord else { return line }
    return line[..<bare.startIndex] + first.uppercased() + line[bare.startIndex...].dropFirst()
  }
}
