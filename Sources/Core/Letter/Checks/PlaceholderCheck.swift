/// Finds what a template left open: `[Name]`, `{{company}}`, `XXX`, `<Company>`, `___`, "Your Name".
struct PlaceholderCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let context = letter.context
    let parts: [(Draft.Part, LetterText)] = [
      (.recipient, LetterText(context.recipient ?? "")), (.subject, letter.subject),
      (.body, letter.text),
    ]
    return parts.flatMap { part, text in
      let check = PlaceholderCheck(
        text: text, part: part, characters: part == .body ? letter.characters : Array(text.body))
      return check.ranges().map { range in
        LetterFinding(
          .placeholder, .block, in: part, at: text.place(of: range),
          "“\(String(check.characters[range]))” is still to be filled in")
      }
    }
  }

  private let text: LetterText
  private let part: Draft.Part
  private let characters: [Character]

  /// In order, none within another.
  private func ranges() -> [Range<Int>] {
    let quoted = text.blocks.filter { $0.kind == .quoted }.map(\.place.range)
    var found = brackets() + runs() + words()
    found = found.filter { range in !quoted.contains { $0.overlaps(range) } }
    found.sort { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
    var result: [Range<Int>] = []
    for range in found where result.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
      result.append(range)
    }
    return result
  }

  // MARK: Brackets

  private static let pairs: [(open: String, close: String)] = [
    ("{{", "}}"), ("((", "))"), ("<<", ">>"), ("[[", "]]"), ("${", "}"), ("{", "}"), ("[", "]"),
    ("<", ">"), ("%", "%"),
  ]

  /// More characters between two brackets are no placeholder.
  private static let widest = 200

  private func brackets() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var offset = 0
    while offset < characters.count {
      if let end = bracketEnd(from: offset) {
        result.append(offset..<end)
        offset = end
      } else {
        offset += 1
      }
    }
    return result
  }

  /// Where a placeholder in brackets that begins here ends.
  private func bracketEnd(from start: Int) -> Int? {
    guard "{(<[$%".contains(characters[start]) else { return nil }
    for (open, close) in Self.pairs where characters[start...].starts(with: open) {
      let inside = start + open.count
      let limit = min(characters.count, inside + Self.widest)
      var end = inside
      while end < limit, !characters[end...].starts(with: close), characters[end] != "\n" {
        end += 1
      }
      guard end < limit, characters[end...].starts(with: close), end > inside else { continue }
      let content = String(characters[inside..<end])
      let next = end + close.count < characters.count ? characters[end + close.count] : " "
      if isPlaceholder(content, open, next) { return end + close.count }
    }
    return nil
  }

  private func isPlaceholder(_ content: String, _ open: String, _ next: Character) -> Bool {
    let words = NameWord.all(in: content)
    guard !words.isEmpty, words.count <= 10 || open == "[" else { return false }
    let isNumber = content.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
    switch open {
    case "{{", "${", "<<", "[[": return true
    case "((": return words.count <= 4
    case "{":
      return words.count <= 6 && !words.allSatisfy { $0.key.allSatisfy(\.isNumber) }
    case "%":
      return words.count <= 2 && content == content.uppercased() && !isNumber
        && content.allSatisfy { $0.isLetter || $0 == "_" }
    case "<":
      // Addresses and marks of HTML stand there too, and sums.
      guard !content.contains("@"), !content.contains("://"), !content.hasPrefix("/"),
        content.first?.isWhitespace == false, content.last?.isWhitespace == false
      else { return false }
      return names(words) || words.count <= 4 && words[0].text.first?.isUppercase == true
    default:
      // "[1]" is a citation, "[text](link)" a link, "[sic]" a remark.
      guard !isNumber, next != "(" else { return false }
      // "[A short story that fits.]": what a template asks for.
      let isHint = words.count >= 3 && content.first?.isUppercase == true
      if names(words) || part == .body && isHint { return true }
      let isRemark = Self.remarks.contains(words.map(\.key).joined(separator: " "))
      return part == .body && !isRemark && words.count <= 6
        && words.allSatisfy { $0.text.first?.isUppercase == true || $0.key.count < 4 }
        && words[0].key.count > 1
    }
  }

  /// Whether one of the words says what is to be filled in.
  private func names(_ words: [NameWord]) -> Bool {
    words.contains { Self.blanks.contains($0.key.withoutPossessive) }
  }

  private static let remarks: Set<String> = [
    "in person", "sic", "external", "remote", "edited", "link", "image", "video", "online",
    "laughs",
    "on site", "hybrid", "ok", "redacted", "x", "pdf",
  ]

  private static let blanks: Set<String> = [
    "name", "names", "company", "position", "role", "title", "date", "day", "interviewer",
    "interviewers", "insert", "your", "skill", "skills", "email", "phone", "number", "topic",
    "project", "recipient", "manager", "hiring", "employer", "organization", "organisation",
    "department", "address", "time", "something", "specific", "mention", "job", "detail", "details",
    "last", "lastname", "firstname", "surname", "field", "industry", "team", "experience", "x",
    "example", "placeholder", "firma", "nombre", "empresa", "nom", "entreprise", "nachname",
    "vorname", "stelle", "puesto", "poste", "product", "signature", "city", "school", "link",
    "they", "their", "achievement", "challenge", "subject", "add", "fill", "tbd", "todo",
  ]

  // MARK: Runs of characters

  /// "___" within a line.
  private func runs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for offset in 0...characters.count {
      if offset < characters.count, characters[offset] == "_" {
        start = start ?? offset
        continue
      }
      defer { start = nil }
      guard let start, offset - start >= 3 else { continue }
      // A line of them alone divides.
      let before = start == 0 || characters[start - 1] == "\n"
      let after = offset == characters.count || characters[offset] == "\n"
      if !(before && after && offset - start >= 8) { result.append(start..<offset) }
    }
    return result
  }

  // MARK: Words

  private func words() -> [Range<Int>] {
    var result: [Range<Int>] = []
    let all = text.words
    for (index, word) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : nil
      if isCross(word) || isStandIn(word, at: index) {
        result.append(word.range)
      } else if let next, isYourName(word, next) || isSlashed(word, next) {
        result.append(word.range.lowerBound..<next.range.upperBound)
      } else if let next, word.key == "or", next.key == "yesterday", index > 0,
        all[index - 1].key == "today"
      {
        result.append(all[index - 1].range.lowerBound..<next.range.upperBound)
      } else if ["lorem", "todo", "fixme", "tbd"].contains(word.key),
        word.key == "lorem" || word.shape.contains(.allCapitals)
      {
        result.append(word.range)
      } else if word.key == "insert", let next,
        ["name", "company", "here", "role", "date"].contains(next.key)
      {
        result.append(word.range.lowerBound..<next.range.upperBound)
      }
    }
    return result
  }

  /// "XXX", in capitals: in small ones they are kisses.
  private func isCross(_ word: LetterWord) -> Bool {
    word.text.count >= 3 && word.text.allSatisfy { $0 == "X" }
  }

  /// "Company XYZ", "ABC Corp", "Position ABC".
  private func isStandIn(_ word: LetterWord, at index: Int) -> Bool {
    guard word.text == "XYZ" || word.text == "ABC" else { return false }
    let neighbours = [index - 1, index + 1].filter(text.words.indices.contains).map {
      text.words[$0].key
    }
    let nouns: Set = [
      "company", "corp", "inc", "position", "role", "ltd", "at", "team", "corporation",
    ]
    return word.text == "XYZ" || neighbours.contains { nouns.contains($0) }
  }

  /// "Your Name" with both capitals.
  private func isYourName(_ word: LetterWord, _ next: LetterWord) -> Bool {
    guard next.shape.contains(.capitalised), word.shape.contains(.capitalised),
      !next.shape.contains(.afterPause)
    else { return false }
    switch word.key {
    case "your":
      return ["name", "full", "first", "last", "title", "phone", "email", "address", "signature"]
        .contains(next.key)
    case "company", "interviewer", "recipient", "first", "last", "interviewer's", "recipient's":
      return next.key == "name"
    case "manager's": return next.key == "name"
    default: return false
    }
  }

  /// "Mr./Ms."
  private func isSlashed(_ word: LetterWord, _ next: LetterWord) -> Bool {
    guard ["mr", "ms", "mrs", "sir"].contains(word.key), ["mr", "ms", "mrs"].contains(next.key)
    else {
      return false
    }
    return characters[word.range.upperBound..<next.range.lowerBound].contains("/")
  }
}
