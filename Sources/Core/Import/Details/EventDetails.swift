/// The description of an event as lines of plain text.
struct EventDetails {
  let lines: [String]

  /// What stands behind so many characters or lines is not read.
  private static let most = (characters: 20_000, lines: 300)

  /// - Parameter details: plain text, or the HTML that Google and Outlook write.
  init(_ details: String?) {
    var text = String((details ?? "").prefix(Self.most.characters))
    if text.holds("<") { text = Self.withoutTags(text) }
    let entities = [("&nbsp;", " "), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'")]
    for (entity, character) in text.holds("&") ? entities : [] {
      text.replace(entity, with: character)
    }
    lines = text.split(whereSeparator: \.isNewline).lazy.map { $0.trimmed { $0.isWhitespace } }
      .filter { !$0.isEmpty }.prefix(Self.most.lines).map(\.self)
  }

  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...].dropFirst()
      let name = rest.drop { $0 == "/" }.prefix { $0.isASCII && $0.isLetter }.lowercased()
      // An address or an arrow between such brackets is no tag.
      guard !name.isEmpty, let close = rest.firstIndex(of: ">"), !rest[..<close].contains("@"),
        !rest[..<close].contains("://") || name == "a"
      else {
        result += "<"
        continue
      }
      if lineTags.contains(name) { result += "\n" }
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }

  private static let lineTags: Set<String> = ["br", "div", "li", "ol", "p", "tr", "ul", "h"]

  /// The value of the first line "label: value" with one of some labels; nil where there is none.
  func value(of labels: Set<String>) -> (label: String, value: String)? {
    for line in lines {
      guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { continue }
      let label = line[..<colon].trimmed { $0.isWhitespace || "•*-–·".contains($0) }
      let value = line[colon...].dropFirst().trimmed { $0.isWhitespace || "*".contains($0) }
      guard labels.contains(label.unaccented), !value.isEmpty, value.count <= 120 else { continue }
      return (label, value)
    }
    return nil
  }
}
