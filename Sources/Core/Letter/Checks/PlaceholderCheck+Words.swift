/// What a template left open without brackets.
extension PlaceholderCheck {
  // MARK: Runs of characters

  /// "___" within a line.
  func runs() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for offset in 0...characters.count {
      if offset < characters.count, characters[offset] == "_" {
        start = start ?? offset
        continue
      }
      defer { start = nil }
      guard let start, offset - start >= 3, !isPartOfName(start..<offset),
        !namesSign(behind: offset)
      else { continue }
      // A line of them alone divides.
      let before = start == 0 || characters[start - 1] == "\n"
      let after = offset == characters.count || characters[offset] == "\n"
      if !(before && after && offset - start >= 8) { result.append(start..<offset) }
    }
    return result
  }

  // MARK: Words

  func words() -> [Range<Int>] {
    var result: [Range<Int>] = []
    let all = text.words
    for (index, word) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1] : nil
      if isCross(word, at: index) || isSmallCross(word, at: index)
        || isStandIn(word, at: index) || isCapitalBlank(word, at: index)
        || isBlankSignature(word, at: index)
      {
        result.append(whole(word))
      } else if let end = crossedNumberEnd(at: index) ?? dateEnd(at: index) {
        result.append(word.range.lowerBound..<end)
      } else if let next, isYourName(word, next) && !isOfTitle(index + 2) || isSlashed(word, next) {
        result.append(word.range.lowerBound..<next.range.upperBound)
      } else if let next, word.key == "or", next.key == "yesterday", index > 0,
        all[index - 1].key == "today"
      {
        result.append(all[index - 1].range.lowerBound..<next.range.upperBound)
      } else if ["lorem", "tbd"].contains(word.key)
        || ["todo", "fixme"].contains(word.key) && word.shape.contains(.allCapitals)
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

  private func key(_ index: Int) -> String {
    text.words.indices.contains(index) ? text.words[index].key : ""
  }

  private func isIn(_ kinds: Set<LetterBlock.Kind>, _ index: Int) -> Bool {
    text.blocks.contains { kinds.contains($0.kind) && $0.words.contains(index) }
  }

  /// "at xxx," and "the xxx team": between words; behind a letter they are kisses.
  private func isSmallCross(_ word: LetterWord, at index: Int) -> Bool {
    guard word.text.count > 1, word.text.allSatisfy({ $0 == "x" }),
      !isIn([.signature, .closing], index), index > 0, !word.shape.contains(.afterPause)
    else { return false }
    let end = word.range.upperBound
    // Two are kisses as often, and some letters have them: "xx chromosomes".
    if word.text.count == 2 {
      return end < characters.count && characters[end] == " "
        && index + 1 < text.words.count && !text.words[index + 1].shape.contains(.first)
        && !["chromosome", "chromosomes", "files", "flag", "size"].contains(key(index + 1))
    }
    let next = end < characters.count ? characters[end] : "\n"
    guard next == " " else {
      return next == "," || next == "." && Self.beforeBlank.contains(key(index - 1))
    }
    return index + 1 < text.words.count && !text.words[index + 1].shape.contains(.first)
  }

  /// "(xxx) xxx-xxxx", "xxx-xxx-xxxx": a number of which no figure is known. One that is part of it
  /// already, behind figures, counts as well: "555-xxxx".
  private func crossedNumberEnd(at index: Int) -> Int? {
    func isCrosses(_ index: Int) -> Bool {
      text.words.indices.contains(index) && text.words[index].text.count > 2
        && text.words[index].key.allSatisfy { $0 == "x" }
    }
    guard isCrosses(index) else { return nil }
    var last = index
    while isCrosses(last + 1), isJoined(last, last + 1, by: "-.() ") { last += 1 }
    let isBehindFigures =
      index > 0 && text.words[index - 1].shape.contains(.number)
      && isJoined(index - 1, index, by: "-.")
    let isNumber = last > index && !isJoined(index, index + 1, by: " ")
    return isNumber || isBehindFigures ? text.words[last].range.upperBound : nil
  }

  /// "DD/MM", "YYYY-MM-DD": a day that is not said yet.
  private func dateEnd(at index: Int) -> Int? {
    func isPart(_ index: Int) -> Bool {
      text.words.indices.contains(index) && text.words[index].shape.contains(.allCapitals)
        && ["dd", "mm", "yy", "yyyy"].contains(text.words[index].key)
    }
    var last = index
    while isPart(last), isPart(last + 1), isJoined(last, last + 1, by: "/.-") { last += 1 }
    return last > index ? text.words[last].range.upperBound : nil
  }

  /// Whether nothing but some signs stands between two words.
  private func isJoined(_ left: Int, _ right: Int, by signs: String) -> Bool {
    characters[text.words[left].range.upperBound..<text.words[right].range.lowerBound]
      .allSatisfy { signs.contains($0) }
  }

  /// "Name" alone in the line in which one signs.
  private func isBlankSignature(_ word: LetterWord, at index: Int) -> Bool {
    ["name", "signature", "firstname"].contains(word.key) && word.shape.contains(.capitalised)
      && isIn([.signature, .closing], index) && isWholeLine(word.range)
  }

  /// "XXX", in capitals: in small ones they may be kisses. Two may be kisses below a letter, and a
  /// number: "Chapter XX"; one stands for a name after "Dear".
  private func isCross(_ word: LetterWord, at index: Int) -> Bool {
    guard word.text.allSatisfy({ $0 == "X" }) else { return false }
    switch word.text.count {
    case 1: return Self.greetings.contains(key(index - 1)) && isIn([.salutation], index)
    case 2:
      let before = index > 0 ? text.words[index - 1] : nil
      let isNumber =
        before.map {
          $0.shape.contains(.capitalised) && !NameLexicon.isCommon($0.key)
            && !Self.greetings.contains($0.key) && !Self.nouns.contains($0.key)
        } ?? false
      return !isNumber && !isIn([.signature, .closing], index)
        && !["century", "chromosome", "chromosomes"].contains(key(index + 1))
    default: return !Self.counted.contains(key(index - 1))
    }
  }

  /// A Roman number stands behind these.
  private static let counted: Set<String> = ["bowl", "wrestlemania", "olympiad", "volume"]
  private static let greetings: Set<String> = [
    "dear", "hi", "hello", "hey", "mr", "ms", "mrs", "dr",
  ]

  /// "Dear NAME", "at COMPANY", "$FIRST_NAME". One may also shout: "this is THE company, my NAME".
  private func isCapitalBlank(_ word: LetterWord, at index: Int) -> Bool {
    guard word.shape.contains(.allCapitals) else { return false }
    let isBlank = Self.capitalBlanks.contains(word.key)
    if isVariable(word) { return isBlank }
    guard isBlank, !isShouted(index - 1), !isShouted(index + 1) else { return false }
    let before = key(index - 1)
    if before == "the" {
      return ["position", "role", "team", "job"].contains(key(index + 1)) && word.key != "name"
        && key(index + 1) != word.key
    }
    return Self.beforeBlank.contains(before) || Self.capitalNames.contains(word.key)
      || isIn([.signature, .salutation], index)
  }

  /// Whether "$" stands before a word.
  private func isVariable(_ word: LetterWord) -> Bool {
    word.range.lowerBound > 0 && characters[word.range.lowerBound - 1] == "$"
      && word.text.first?.isLetter == true
  }

  /// With the sign and all of a name such as "$FIRST_NAME".
  private func whole(_ word: LetterWord) -> Range<Int> {
    guard isVariable(word) else { return word.range }
    var end = word.range.upperBound
    while end < characters.count, characters[end].isUppercase || characters[end] == "_" { end += 1 }
    return word.range.lowerBound - 1..<end
  }

  private func isShouted(_ index: Int) -> Bool {
    text.words.indices.contains(index) && text.words[index].shape.contains(.allCapitals)
      && !Self.capitalBlanks.contains(text.words[index].key)
  }

  /// These are no words at all.
  private static let capitalNames: Set<String> = [
    "firstname", "lastname", "companyname", "fullname", "yourname", "jobtitle",
  ]
  private static let capitalBlanks: Set<String> = capitalNames.union([
    "name", "company", "employer", "position", "role", "title", "interviewer", "recipient",
    "surname", "date", "first", "last", "placeholder", "project", "skill",
  ])
  private static let beforeBlank: Set<String> = [
    "dear", "hi", "hello", "hey", "at", "with", "for", "to", "from", "join", "joining", "about",
    "of", "by", "mr", "ms", "mrs", "dr", "on", "as", "and", "thank", "thanks",
  ]

  /// "Company XYZ", "ABC Corp", "Position ABC".
  private func isStandIn(_ word: LetterWord, at index: Int) -> Bool {
    guard word.text == "XYZ" || word.text == "ABC" else { return false }
    let neighbours = [index - 1, index + 1].filter(text.words.indices.contains).map {
      text.words[$0].key
    }
    return word.text == "XYZ" || neighbours.contains { Self.nouns.contains($0) }
  }

  private static let nouns: Set<String> = [
    "company", "corp", "inc", "position", "role", "ltd", "at", "team", "corporation",
  ]

  /// "Your Name" with both capitals; "My Name" for a signature.
  private func isYourName(_ word: LetterWord, _ next: LetterWord) -> Bool {
    guard next.shape.contains(.capitalised), word.shape.contains(.capitalised),
      !next.shape.contains(.afterPause)
    else { return false }
    switch word.key {
    case "your":
      return ["name", "full", "first", "last", "title", "phone", "email", "address", "signature"]
        .contains(next.key)
    case "my", "full":
      return next.key == "name" && isWholeLine(word.range.lowerBound..<next.range.upperBound)
    case "firstname": return next.key == "lastname"
    case "company", "interviewer", "recipient", "first", "last", "interviewer's", "recipient's",
      "school", "hospital", "employer", "hotel", "firm", "organisation", "organization", "client",
      "university", "manager":
      return next.key == "name"
        || next.key == "last" && isWholeLine(word.range.lowerBound..<next.range.upperBound)
    case "manager's": return next.key == "name"
    default: return false
    }
  }

  /// "Your Name Badge scheme": a title goes on behind the name, and what is to be filled in does not.
  private func isOfTitle(_ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    let word = text.words[index]
    let before = characters[text.words[index - 1].range.upperBound..<word.range.lowerBound]
    if Self.fields.contains(word.key) { return true }
    return word.shape.contains(.capitalised) && word.text.count > 1
      && before.allSatisfy { $0 == " " }
      && !["name", "here", "address", "number", "and", "company", "title", "surname"]
        .contains(word.key)
      && !word.shape.contains(.allCapitals)
  }

  /// "a Company Name field": the part of a form is meant.
  private static let fields: Set<String> = [
    "field", "fields", "column", "columns", "box", "boxes", "input", "inputs", "label", "labels",
  ]

  private func isWholeLine(_ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || characters[range.lowerBound - 1] == "\n")
      && (range.upperBound == characters.count || characters[range.upperBound] == "\n")
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
