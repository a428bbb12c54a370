/// Letters, signs and words that stand for what is not known yet.
extension PlaceholderCheck {
  /// "#" between words: "I have # years behind me". At the start of a line it makes a heading.
  func lonelySigns() -> [Range<Int>] {
    guard characters.count > 2 else { return [] }
    return (1..<characters.count - 1).filter { offset in
      characters[offset] == "#" && characters[offset - 1] == " "
        && " .,;".contains(characters[offset + 1]) && !startsLine(offset)
        && !namesSign(behind: offset + 1) && !isNamedSign(before: offset)
    }.map { $0..<$0 + 1 }
  }

  /// "the key #", "C #".
  private func isNamedSign(before offset: Int) -> Bool {
    let index = text.words.partition { $0.range.lowerBound >= offset } - 1
    guard text.words.indices.contains(index) else { return true }
    return ["c", "f", "key", "sign", "a", "the", "symbol", "hash", "channel", "button", "press"]
      .contains(text.words[index].key)
  }

  /// "NAME OF MANAGER", "with N years", "my number is to be filled in".
  func spokenGaps() -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (index, word) in text.words.enumerated() {
      switch word.key {
      case "name", "title", "date":
        if let end = capitalsEnd(from: index) { result.append(word.range.lowerBound..<end) }
      case "n", "x", "y":
        if isOpenNumber(index) { result.append(word.range) }
      case "filled":
        if let range = openPhrase(at: index) { result.append(range) }
      default: continue
      }
    }
    return result
  }

  private func word(_ index: Int) -> LetterWord? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  /// Behind "NAME OF MANAGER"; nil where it is not written in capitals, or more is shouted around it.
  private func capitalsEnd(from index: Int) -> Int? {
    guard text.words[index].shape.contains(.allCapitals), let of = word(index + 1),
      of.text == "OF", let what = word(index + 2), what.shape.contains(.allCapitals)
    else { return nil }
    var last = index + 2
    if what.text == "THE" || what.text == "YOUR" {
      guard word(index + 3)?.shape.contains(.allCapitals) ?? false else { return nil }
      last = index + 3
    }
    let isShouted = [index - 1, last + 1].contains { place in
      word(place).map { $0.shape.contains(.allCapitals) && $0.text.count > 1 } ?? false
    }
    return isShouted ? nil : text.words[last].range.upperBound
  }

  /// "N years", "X percent": how many is not said. "Generation X years" is of a name.
  private func isOpenNumber(_ index: Int) -> Bool {
    let letter = text.words[index]
    guard letter.text.count == 1, letter.shape.contains(.capitalised),
      let next = word(index + 1), Self.units.contains(next.key),
      !next.shape.contains(.afterPause)
    else { return false }
    guard let before = word(index - 1) else { return true }
    guard before.key != "generation", before.key != "gen" else { return false }
    return !before.shape.contains(.capitalised) || before.shape.contains(.first)
  }

  private static let units: Set<String> = [
    "years", "months", "weeks", "days", "percent", "hours", "people", "employees", "pupils",
    "patients", "customers",
  ]

  /// "to be filled in", where no form is spoken of, nor a post.
  private func openPhrase(at index: Int) -> Range<Int>? {
    guard let first = word(index - 2), let be = word(index - 1), first.key == "to", be.key == "be",
      let last = word(index + 1), ["in", "out"].contains(last.key)
    else { return nil }
    let around = (index - 12...index + 10).compactMap { word($0)?.key }
    guard !around.contains(where: { Self.filled.contains($0) }) else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// What is filled in at work.
  private static let filled: Set<String> = [
    "form", "forms", "sheet", "sheets", "questionnaire", "questionnaires", "report", "reports",
    "papers", "paperwork", "log", "logs", "hole", "holes", "ditch", "ditches", "pond", "gaps",
    "survey", "surveys", "fields", "tables", "table", "charts", "chart", "book", "books", "card",
    "cards", "trench", "cracks", "returns", "records", "documents", "declarations", "slip", "slips",
    "post", "posts", "position", "positions", "vacancy", "vacancies", "role", "job", "seat",
    "shift",
    "shifts", "gap", "opening", "openings",
  ]
}
