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

  private static func split(_ text: String) -> [Substring] {
    let closing: [Character: Character] = ["\"": "\"", "<": ">", "(": ")"]
    var pieces: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      let next = text.index(after: place)
      if text[place] == "," {
        pieces.append(text[start..<place])
        start = next
      } else if let end = closing[text[place]], let close = text[next...].firstIndex(of: end) {
        place = close
      }
      place = text.index(after: place)
    }
    return pieces + [text[start...]]
  }

  /// What follows a word at the beginning.
  func behind(_ word: String) -> String? {
    guard text.lowercased().hasPrefix(word + " ") else { return nil }
    return text.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
  }

  /// What stands behind "at", or a link or a word that says how one meets.
  var place: String? {
    if let place = behind("at") ?? behind("@") { return place }
    let key = text.lowercased()
    let isPlace = ["https://", "http://"].contains(where: key.hasPrefix)
    return isPlace || SummaryWords.weakMeetings.contains(key) ? text : nil
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

  /// The people between "and" and its kin.
  static func people(in text: String) -> [InterviewEntry.Person] {
    var people: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if word == "and" || word == "&" || word == "+" {
        people.append([])
      } else {
        people[people.count - 1].append(word)
      }
    }
    return people.filter { !$0.isEmpty }.map { person($0.joined(separator: " ")) }
  }

  /// A person with what stands in brackets: "hiring manager", or a title.
  private static func person(_ text: String) -> InterviewEntry.Person {
    let (rest, title) = bracketed(text)
    var person = InterviewEntry.Person(rest)
    person.isHiringManager = ["hiring manager", "hm"].contains(title.lowercased())
    person.title = person.isHiringManager ? "" : title
    return person
  }

  /// A text without the first part of it in brackets, and that part.
  private static func bracketed(_ text: String) -> (rest: String, inside: String) {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return (text, "")
    }
    let before = text[..<open].trimmingCharacters(in: .whitespaces)
    let after = text[text.index(after: close)...].trimmingCharacters(in: .whitespaces)
    let inside = text[text.index(after: open)..<close].trimmingCharacters(in: .whitespaces)
    return ([before, after].filter { !$0.isEmpty }.joined(separator: " "), inside)
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
