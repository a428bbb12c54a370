import Foundation

/// What stands between two commas of an interview in one line.
struct QuickPiece {
  /// Without blanks and quotation marks around it.
  let text: String
  /// Whether it stood in quotation marks as a whole, so that it is a name whatever it says.
  let isQuoted: Bool

  init(_ text: some StringProtocol) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let inner = trimmed.dropFirst().dropLast()
    isQuoted =
      trimmed.count > 2 && trimmed.first == "\"" && trimmed.last == "\"" && !inner.contains("\"")
    self.text = isQuoted ? inner.trimmingCharacters(in: .whitespaces) : trimmed
  }

  /// Cuts a text at its commas, but for those in quotation marks and in brackets. The legal form of
  /// the company stays with it: "Globex, Inc.".
  static func pieces(of text: String) -> [QuickPiece] {
    var pieces = split(text).map { QuickPiece($0) }.filter { !$0.text.isEmpty }
    if pieces.count > 1, let form = SummaryWord.keys(pieces[1].text).first,
      !pieces[1].text.contains(" "), SummaryWords.isLegalForm(form)
    {
      pieces[0...1] = [QuickPiece("\(pieces[0].text), \(pieces[1].text)")]
    }
    return pieces
  }

  /// Cuts a text where a character stands outside of quotation marks and brackets.
  private static func split(_ text: String, at separator: Character = ",") -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      if text[place] == separator {
        pieces.append(text[start..<place])
        start = text.index(after: place)
      } else if let close = closing(of: place, in: text) {
        place = close
      }
      place = text.index(after: place)
    }
    return pieces + [text[start...]]
  }

  /// Where the quotation or the bracket ends that begins at a place; nil where none begins, or where
  /// it has no end. Round brackets may hold others.
  private static func closing(of open: String.Index, in text: String) -> String.Index? {
    let ends: [Character: Character] = ["\"": "\"", "<": ">", "(": ")"]
    guard let end = ends[text[open]] else { return nil }
    var depth = 0
    for place in text.indices[text.index(after: open)...] {
      if text[place] == end {
        if depth == 0 { return place }
        depth -= 1
      } else if text[place] == "(", end == ")" {
        depth += 1
      }
    }
    return nil
  }

  /// What follows a word at the beginning.
  func behind(_ word: String) -> String? {
    guard text.lowercased().hasPrefix(word + " ") else { return nil }
    return text.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
  }

  /// What ends with something, cut before the longest end that is it; nil in quotation marks.
  func parted(where isWanted: (String) -> Bool) -> (text: String, end: String)? {
    guard !isQuoted else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(words.count - 1, Self.longestEnd), to: 0, by: -1) {
      let end = words.suffix(count).joined(separator: " ")
      if isWanted(end) { return (words.dropLast(count).joined(separator: " "), end) }
    }
    return nil
  }

  /// More words than a time has.
  private static let longestEnd = 12

  /// What stands behind "at", or a word that says how one meets.
  var place: String? {
    if let place = behind("at") ?? behind("@") { return place }
    return SummaryWords.weakMeetings.contains(text.lowercased()) ? text : nil
  }

  /// The address of a call, behind "at" or by itself.
  var link: String? {
    let link = behind("at") ?? behind("@") ?? text
    let isLink = ["https://", "http://"].contains(where: link.lowercased().hasPrefix)
    return isLink && !link.contains(where: \.isWhitespace) ? link : nil
  }

  /// Whether it is one word that is no known profession: a town or a name just as well as a role.
  var isOneOddWord: Bool {
    let isAbbreviation = text.count <= 5 && text.allSatisfy(\.isUppercase)
    return !text.contains(" ") && !isAbbreviation && !SummaryTrades.name(SummaryWord.keys(text))
  }

  static func isAddressed(_ text: String) -> Bool {
    text.contains("<") || (text.contains("@") && !text.hasPrefix("@ "))
  }

  /// Whether it looks like a person's name: two or three words in capitals that are no profession.
  /// What stands in brackets behind a name does not matter.
  var isName: Bool {
    let name = Self.bracketed(text).rest
    let words = name.split(separator: " ")
    let keys = SummaryWord.keys(name)
    return (2...3).contains(words.count) && !isQuoted
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      }
      && !SummaryTrades.name(keys) && !keys.contains(where: SummaryWords.fields.contains)
      && !words.contains { SummaryTrades.abbreviations.contains(String($0)) }
  }

  /// What stands between "and" and its kin, outside of quotation marks and brackets.
  static func parts(of text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in split(text, at: " ") where !word.isEmpty {
      if word == "and" || word == "&" || word == "+" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// The people between "and" and its kin.
  static func people(in text: String) -> [InterviewEntry.Person] {
    parts(of: text).map { InterviewEntry.Person(written: $0) }
  }

  /// Whether it is one word that numbers things: "Third".
  static func isOrdinal(_ text: String) -> Bool {
    ["first", "second", "third", "fourth", "fifth", "final"].contains(text.lowercased())
  }

  /// A text without the first part of it in brackets, and that part.
  fileprivate static func bracketed(_ text: String) -> (rest: String, inside: String) {
    guard let open = text.firstIndex(of: "("), let close = closing(of: open, in: text) else {
      return (text, "")
    }
    let before = text[..<open].trimmingCharacters(in: .whitespaces)
    let after = text[text.index(after: close)...].trimmingCharacters(in: .whitespaces)
    let inside = text[text.index(after: open)..<close].trimmingCharacters(in: .whitespaces)
    return ([before, after].filter { !$0.isEmpty }.joined(separator: " "), inside)
  }
}

extension InterviewEntry.Person {
  /// A person in one text, as `add` and `edit` take them: `Jane Doe (CTO) <jane@globex.example>`. In
  /// brackets stands the title, or "hiring manager".
  package init(written text: String) {
    let (rest, inside) = QuickPiece.bracketed(text)
    // Of what may be several people no part is anyone's title.
    guard !rest.isEmpty, !rest.contains(";") else {
      self.init(text)
      return
    }
    self.init(rest)
    isHiringManager = ["hiring manager", "hm"].contains(inside.lowercased())
    title = isHiringManager ? "" : inside
  }
}

extension SummaryWords {
  /// Whether a whole text names a round: "onsite", "phone screen", "round 2".
  static func isRound(_ text: String) -> Bool {
    let keys = SummaryWord.keys(text)
    guard let first = keys.first else { return false }
    if roundsAlone[keys.joined(separator: " ")] != nil { return true }
    if phrases[first]?.contains(where: { $0.words == keys && $0.round != nil }) == true {
      return true
    }
    return keys.count == 2 && keys.contains(where: roundNouns.contains)
      && keys.contains { Int($0) != nil }
  }
}
