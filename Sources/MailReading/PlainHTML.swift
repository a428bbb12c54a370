/// A page as the text that it shows, as far as an answer to a letter needs it: paragraphs and words.
enum PlainHTML {
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "eacute": "é",
  ]
  /// After these a new line begins.
  private static let breaks: Set<String> = [
    "br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote", "table",
  ]

  static func text(_ html: String) -> String {
    var result = ""
    var rest = html[...]
    while let next = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      append(rest[..<next], to: &result)
      let isTag = rest[next] == "<"
      rest = rest[rest.index(after: next)...]
      if isTag { takeTag(&rest, into: &result) } else { takeEntity(&rest, into: &result) }
    }
    append(rest, to: &result)
    return result.trimmed
  }

  /// Blanks and line ends of the source are one blank.
  private static func append(_ text: Substring, to result: inout String) {
    for character in text {
      if !character.isWhitespace {
        result.append(character)
      } else if let last = result.last, !last.isWhitespace {
        result.append(" ")
      }
    }
  }

  private static func takeTag(_ rest: inout Substring, into result: inout String) {
    guard let end = rest.firstIndex(of: ">") else { return rest = "" }
    let tag = rest[..<end].lowercased()
    rest = rest[rest.index(after: end)...]
    let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
    let bare = String(name.drop { $0 == "/" }.prefix { $0 != "/" })
    if breaks.contains(bare) { result.append("\n") }
    // What is quoted is marked as in a plain text: it ends what the answer itself says.
    if tag.hasPrefix("blockquote") { result.append("\n> ") }
    guard ["style", "script", "head"].contains(String(name)) else { return }
    guard let close = rest.range(of: "</\(name)", options: .caseInsensitive) else {
      return rest = ""
    }
    rest = rest[close.upperBound...]
    rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
  }

  private static func takeEntity(_ rest: inout Substring, into result: inout String) {
    guard let end = rest.prefix(10).firstIndex(of: ";") else { return result.append("&") }
    let name = rest[..<end]
    rest = rest[rest.index(after: end)...]
    if let known = entities[String(name)] { return append(known[...], to: &result) }
    let digits = name.dropFirst()
    let code =
      digits.first.map { "xX".contains($0) } == true
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard name.first == "#", let code, let scalar = Unicode.Scalar(code) else { return }
    append(String(scalar)[...], to: &result)
  }
}
