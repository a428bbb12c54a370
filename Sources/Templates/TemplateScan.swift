/// The tags of a template with their places. Mustache itself tells no place of a name that it does
/// not know, and ends the program at what recurs without end.
struct TemplateScan {
  struct Tag {
    /// What is between the braces, without a sigil and blanks.
    let text: String
    let sigil: Character?
    /// All of it, braces and all.
    let range: Range<String.Index>
    /// From 1, within the part.
    let line: Int
    let column: Int

    var isSection: Bool { sigil == "#" || sigil == "^" }

    /// The name in it, without what changes its text: "company" of `uppercased(company)`.
    var name: String { String(text.drop { $0 != "(" }.isEmpty ? text[...] : inner) }

    /// What changes the text, the outermost first.
    var transforms: [String] {
      text.contains("(") ? text.split(separator: "(").dropLast().map(String.init) : []
    }

    private var inner: Substring {
      let last = text.lastIndex(of: "(").map(text.index(after:)) ?? text.startIndex
      return text[last...].prefix { $0 != ")" }
    }
  }

  /// Deeper than any letter.
  private static let depthLimit = 20
  private static let sigils: Set<Character> = [
    "#", "^", "/", "!", ">", "<", "$", "=", "%", "{", "&",
  ]

  private(set) var tags: [Tag] = []

  init(_ text: String) {
    var (line, column) = (1, 1)
    var rest = text[...]
    func advance(by count: Int) {
      for character in rest.prefix(count) {
        (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
      }
      rest = rest.dropFirst(count)
    }
    while !rest.isEmpty {
      guard rest.hasPrefix("{{") else {
        advance(by: 1)
        continue
      }
      let (place, start) = ((line, column), rest.startIndex)
      advance(by: 2)
      guard let end = rest.firstRange(of: "}}") else { break }
      var content = rest[..<end.lowerBound]
      advance(by: content.count + 2)
      let sigil = content.first.flatMap { Self.sigils.contains($0) ? $0 : nil }
      if sigil != nil { content = content.dropFirst() }
      // Of three braces at each side the last one is outside of what was found.
      if sigil == "{", rest.first == "}" { advance(by: 1) }
      tags.append(
        Tag(
          text: content.filter { !$0.isWhitespace }, sigil: sigil, range: start..<rest.startIndex,
          line: place.0, column: place.1))
    }
  }

  /// The first tag that cannot be allowed, and why.
  var refused: (tag: Tag, reason: String)? {
    var depth = 0
    for tag in tags {
      switch tag.sigil {
      case ">", "<", "$": return (tag, "a template holds no other template")
      case "=": return (tag, "the braces cannot be changed")
      case "#", "^": depth += 1
      case "/": depth -= 1
      default: break
      }
      if depth > Self.depthLimit { return (tag, "there are sections in sections, too deep") }
      if tag.transforms.count > Self.depthLimit { return (tag, "that is too deep") }
    }
    return unclosed.map { ($0, "the section “\($0.text)” that is opened here is not closed") }
  }

  /// The innermost section that ends neither before the one around it nor before the template. One that
  /// is closed without having been opened is Mustache's to refuse.
  private var unclosed: Tag? {
    var open: [Tag] = []
    for tag in tags {
      if tag.isSection { open.append(tag) }
      guard tag.sigil == "/", let last = open.last else { continue }
      if last.text == tag.text {
        open.removeLast()
      } else {
        return open.contains { $0.text == tag.text } ? last : nil
      }
    }
    return open.last
  }

  /// The tags that close the sections which such tags open.
  func closings(where isWanted: (Tag) -> Bool) -> [Tag] {
    var open: [Tag] = []
    return tags.filter { tag in
      if tag.isSection { open.append(tag) }
      return tag.sigil == "/" && open.popLast().map(isWanted) == true
    }
  }

  /// The tags that are to be replaced by a text, or decide about one.
  var named: [Tag] {
    tags.filter { tag in
      switch tag.sigil {
      case nil, "#", "^", "{", "&": true
      default: false
      }
    }
  }
}
