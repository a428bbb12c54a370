/// Finds what a template left open: `[Name]`, `{{company}}`, `XXX`, `<Company>`, `___`, "Your Name".
struct PlaceholderCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let context = letter.context
    let parts: [(Draft.Part, LetterText)] = [
      (.recipient, LetterText(context.recipient ?? "")), (.subject, letter.subject),
    ]
    let ofHeaders = parts.flatMap { part, text in
      let check = PlaceholderCheck(text: text, part: part, characters: Array(text.body))
      return check.ranges().map { finding($0, in: part, of: text, check.characters) }
    }
    return ofHeaders
      + letter.placeholders.map { range in
        let isNote = RawNote.isNote(letter.written(range), of: context.meeting?.notes ?? [])
        return finding(range, in: .body, of: letter.text, letter.characters, isNote: isNote)
      }
  }

  private static func finding(
    _ range: Range<Int>, in part: Draft.Part, of text: LetterText, _ characters: [Character],
    isNote: Bool = false
  ) -> LetterFinding {
    LetterFinding(
      .placeholder, .block, in: part, at: text.place(of: range),
      "“\(String(characters[range]))” is "
        + (isNote ? "a note as you took it down: say it to them" : "still to be filled in"))
  }

  let text: LetterText
  let part: Draft.Part
  let characters: [Character]

  /// In order, none within another.
  func ranges() -> [Range<Int>] {
    let quoted = text.blocks.filter { $0.kind == .quoted }.map(\.place.range)
    var found = brackets() + runs() + unknowns() + dots() + words() + lonelySigns() + spokenGaps()
    found = found.filter { range in !quoted.contains { $0.overlaps(range) } }
    found.sort { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
    var result: [Range<Int>] = []
    for range in found where result.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
      result.append(range)
    }
    return result
  }

  // MARK: Brackets

  private static let pairs: [(open: [Character], close: [Character])] = [
    ("{{", "}}"), ("((", "))"), ("<<", ">>"), ("[[", "]]"), ("««", "»»"), ("${", "}"), ("{", "}"),
    ("[", "]"), ("<", ">"), ("(", ")"), ("%", "%"), ("«", "»"),
    ("@@", "@@"), ("*|", "|*"), ("##", "##"), ("$$", "$$"), ("#", "#"), ("$", "$"), ("|", "|"),
  ].map { (Array($0), Array($1)) }

  /// The first bytes of what opens: most characters need no other look.
  private static let opening = Set(pairs.compactMap { $0.open.first?.utf8.first })

  /// More characters between two brackets are no placeholder.
  private static let widest = 200
  /// Square brackets may hold a whole note, to be put into other words.
  private static let widestNote = 1000

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
    guard let first = characters[start].utf8.first, Self.opening.contains(first) else { return nil }
    if let end = emptyBoxEnd(from: start) { return end }
    for (open, close) in Self.pairs where characters[start...].starts(with: open) {
      let inside = start + open.count
      guard let end = self.end(of: open, close, inside) else { continue }
      let content = String(characters[inside..<end])
      if isPlaceholder(content, String(open), start..<end + close.count) {
        return end + close.count
      }
    }
    return nil
  }

  /// "[ ]" and "[  ]", where something was to be written between: neither a box to tick nor the sign of a
  /// list in code.
  private func emptyBoxEnd(from start: Int) -> Int? {
    guard characters[start] == "[" else { return nil }
    var end = start + 1
    while end < characters.count, characters[end] == " " { end += 1 }
    guard end < characters.count, characters[end] == "]", !touchesWord(start..<end + 1) else {
      return nil
    }
    let next = end + 1 < characters.count ? characters[end + 1] : "\n"
    let isBox = startsLine(start) && next == " "
    return isBox || next == "(" ? nil : end + 1
  }

  /// Where the closing bracket stands; nil where there is none, or nothing between the two.
  private func end(of open: [Character], _ close: [Character], _ inside: Int) -> Int? {
    let isSquare = open == ["["]
    let limit = min(characters.count, inside + (isSquare ? Self.widestNote : Self.widest))
    var depth = 0
    for end in inside..<max(inside, limit) {
      let character = characters[end]
      if character == "\n" {
        // An editor may have broken the line; a paragraph's end closes nothing.
        guard isSquare, end + 1 < limit, characters[end + 1] != "\n" else { return nil }
      } else if isSquare, character == "[" {
        depth += 1
      } else if depth > 0, character == "]" {
        depth -= 1
      } else if character == close[0], characters[end...].starts(with: close) {
        return end > inside ? end : nil
      }
    }
    return nil
  }

  private func isPlaceholder(_ content: String, _ open: String, _ range: Range<Int>) -> Bool {
    let words = NameWord.all(in: content)
    guard !words.isEmpty, words.count <= 10 || open == "[" else { return false }
    switch open {
    case "{{", "${", "<<", "[[", "««", "@@", "*|": return true
    case "##", "$$", "#", "$", "|":
      return words.count <= 3 && !content.contains(where: \.isWhitespace) && names(words)
    case "((": return words.count <= 4
    case "(": return isSpokenBlank(words) || isBlankBehind(words, at: range.lowerBound)
    case "«":
      return words.count <= 4
        && words.allSatisfy {
          Self.spokenBlanks.contains($0.key) || Self.foreignBlanks.contains($0.key)
        }
    case "{":
      return words.count <= 6 && !words.allSatisfy { $0.key.allSatisfy(\.isNumber) }
    case "%":
      return words.count <= 2 && content.allSatisfy { $0.isLetter || $0 == "_" }
        && (content == content.uppercased() || names(words))
    case "<":
      // Addresses and marks of HTML stand there too, and sums.
      guard !content.contains(where: { "@=/".contains($0) }),
        content.first?.isWhitespace == false, content.last?.isWhitespace == false
      else { return false }
      if names(words) { return true }
      if isMeasure(words) { return false }
      // "Map<String, Int>" is code.
      return !touchesWord(range.lowerBound..<range.lowerBound)
        && (words.count > 1
          || words[0].text.first?.isUppercase == true && words[0].text.count > 1)
    default: return isSquare(content, words, range)
    }
  }

  /// "[what you learned]", "[A short story that fits.]". What brackets hold in letters that are done
  /// is left: citations, links, remarks, boxes to tick, letters changed in a quotation.
  private func isSquare(_ content: String, _ words: [NameWord], _ range: Range<Int>) -> Bool {
    let isNumber = content.allSatisfy { $0.isNumber || ".,-– ".contains($0) }
    let next = range.upperBound < characters.count ? characters[range.upperBound] : " "
    let isLink = next == "(" || next == "[" || next == ":" && startsLine(range.lowerBound)
    guard !isNumber, !isLink else { return false }
    if words.count == 1, content.count == 1 {
      let isTicked = content.lowercased() == "x" && startsLine(range.lowerBound)
      return !isTicked && !touchesWord(range)
    }
    if words.count == 1, isInserted(words[0], at: range.lowerBound) { return false }
    if names(words) { return true }
    if words.count == 1, touchesWord(range) { return false }
    guard part == .body else {
      return words.count > 1 && content.first?.isLowercase == true
    }
    return !isCitation(content, words) && !isInLanguage(words) && !isMeasure(words)
      && !Self.remarks.contains(words.map(\.key).joined(separator: " "))
  }

  /// "[Ruiz 2020]", "[RFC 2119]", "[Ruiz et al.]".
  private func isCitation(_ content: String, _ words: [NameWord]) -> Bool {
    guard words.count > 1, content.first?.isUppercase == true else { return false }
    let isDated = words.last?.key.allSatisfy(\.isNumber) == true && words.count <= 4
    return isDated || words.suffix(2).map(\.key) == ["et", "al"]
  }

  /// “[it] hurts twice”: what a quotation had otherwise.
  private func isInserted(_ word: NameWord, at start: Int) -> Bool {
    let opensQuotation = start > 0 && "\"“‘'„«".contains(characters[start - 1])
    return Self.inserted.contains(word.key)
      || opensQuotation && ["they", "their", "them"].contains(word.key)
  }

  private static let inserted: Set<String> = [
    "it", "he", "she", "we", "you", "i", "us", "him", "her", "its", "our", "is", "are", "was",
    "were",
    "has", "have", "had", "be", "the", "this", "that", "these", "those", "there", "and", "but",
    "not",
    "of", "to", "in", "on", "a", "an",
  ]

  /// "[in German]".
  private func isInLanguage(_ words: [NameWord]) -> Bool {
    words.count == 2 && words[0].key == "in" && words[1].text.first?.isUppercase == true
  }

  /// "(your name)", "(name of the interviewer)": nothing but what is to be filled in.
  private func isSpokenBlank(_ words: [NameWord]) -> Bool {
    if words.count > 1, ["insert", "fill", "add"].contains(words[0].key) {
      return words[0].key == "insert" || words.last?.key == "here" || words[1].key == "in"
    }
    guard words.count <= 5,
      words.allSatisfy({
        let key = $0.key.withoutPossessive
        return Self.spokenBlanks.contains(key) || Self.namedBlanks.contains(key)
      })
    else { return false }
    let said = words.filter { !Self.small.contains($0.key) }.map(\.key.withoutPossessive)
    if said.isEmpty { return false }
    return words.count == 1
      ? Self.soleBlanks.contains(said[0])
      : said.contains("name") || said.contains("names") || said.contains("insert")
        || words[0].key == "your" && words.count == 2 && Self.spokenBlanks.contains(said[0])
  }

  private static let small: Set<String> = ["your", "my", "the", "a", "an", "of", "here", "their"]
  private static let spokenBlanks: Set<String> = small.union(soleBlanks).union([
    "names", "full", "first", "last", "interviewers", "hiring", "manager", "title", "job", "phone",
    "number", "email", "address", "detail", "signature", "family", "surname",
  ])
  /// What is to be filled in only where its name is asked for: "(your team)" is said of people.
  private static let namedBlanks: Set<String> = [
    "product", "team", "department", "school", "employer", "client", "city",
  ]
  private static let soleBlanks: Set<String> = [
    "name", "company", "position", "role", "interviewer", "recipient", "date", "insert",
    "firstname", "lastname", "surname", "topic", "project", "interviewers",
  ]

  /// Whether nothing but the mark of a list stands before it in its line.
  func startsLine(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, " \t-*+•".contains(characters[before]) { before -= 1 }
    return before < 0 || characters[before] == "\n"
  }

  /// "[t]hey", "item[index]".
  private func touchesWord(_ range: Range<Int>) -> Bool {
    func isWord(_ offset: Int) -> Bool {
      characters.indices.contains(offset)
        && (characters[offset].isLetter || characters[offset].isNumber)
    }
    return isWord(range.lowerBound - 1) || isWord(range.upperBound)
  }

  /// Whether one of the words says what is to be filled in.
  private func names(_ words: [NameWord]) -> Bool {
    words.contains { Self.blanks.contains($0.key.withoutPossessive) }
  }

  private static let remarks: Set<String> = [
    "in person", "sic", "external", "remote", "edited", "link", "image", "video", "online",
    "laughs", "laughter", "smile", "smiles", "grin", "on site", "hybrid", "ok", "redacted", "pdf",
    "emphasis mine", "emphasis added", "my emphasis", "my translation", "translated", "ed", "no",
    "yes", "ps", "nb", "spoiler", "pause", "applause", "ibid", "see above", "see below",
  ]

  /// What is to be filled in in templates of other languages.
  private static let foreignBlanks: Set<String> = [
    "firma", "nombre", "empresa", "nom", "entreprise", "nachname", "vorname", "stelle", "puesto",
    "poste", "societe", "azienda", "nome", "naam", "bedrijf", "functie",
  ]

  static let blanks: Set<String> = foreignBlanks.union([
    "name", "names", "company", "position", "role", "title", "date", "day", "interviewer",
    "interviewers", "insert", "your", "skill", "skills", "email", "phone", "number", "topic",
    "project", "recipient", "manager", "hiring", "employer", "organization", "organisation",
    "department", "address", "time", "something", "specific", "mention", "job", "detail", "details",
    "last", "lastname", "firstname", "surname", "field", "industry", "team", "experience",
    "example", "placeholder", "product", "signature", "city", "school", "link",
    "they", "their", "achievement", "challenge", "subject", "add", "fill", "tbd", "todo",
  ])
}
