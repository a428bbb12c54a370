/// What the words before a piece of a summary say of it.
enum SummaryCue {
  case none
  /// A company: "at Globex".
  case at
  /// Whom one meets: "with Globex", "with Jane Doe".
  case with
  /// A role: "for Staff Engineer".
  case role
  /// A remark in brackets.
  case aside
  /// One of two who meet: "Jane Doe <> Globex".
  case pair
  /// A person.
  case person
}

/// A part of a summary that may name a company or a role.
struct SummaryPiece: Hashable {
  var words: [SummaryWord]
  var cue: SummaryCue
  /// Whether "(m/w/d)" or the like stands behind it, as it does behind professions alone.
  var isMarked = false
  /// Whether it stands beside a word for an interview: "Globex interview".
  var isBesideMeeting = false

  var text: String {
    let ends: Set<Character> = [",", ";", ":", "!", "?", "\"", "“", "”", "„", "«", "»", "-"]
    return words.map(\.text).joined(separator: " ").trimmed(ends.contains)
  }
}

/// A word as it is written, and as it is looked up: in lower case, without hyphens, apostrophes and
/// what stands around it.
struct SummaryWord: Hashable {
  let text: String
  let key: String

  init(_ text: some StringProtocol) {
    self.text = String(text)
    let trimmed = text.lowercased().trimmed { $0.isPunctuation && $0 != "@" && $0 != "/" }
    key = trimmed.filter { $0 != "-" && $0 != "’" && $0 != "'" }
  }

  /// The words of a phrase, as they are looked up.
  static func keys(_ phrase: some StringProtocol) -> [String] {
    phrase.split(separator: " ").map { SummaryWord($0).key }
  }
}

/// A summary cut where marks and words like "with" and "for" part it.
struct SummaryPieces {
  private(set) var pieces: [SummaryPiece] = []

  /// - Parameter summary: a summary after ``SummaryCleaner``, its marks between blanks.
  init(_ summary: String) {
    var open = SummaryPiece(words: [], cue: .none)
    for token in summary.split(separator: " ") {
      let word = SummaryWord(token)
      if SummaryWords.pairs.contains(String(token)) {
        if open.cue == .none { open.cue = .pair }
        close(&open, next: .pair)
      } else if let mark = token.first, token.count == 1, Self.marks.contains(mark) {
        let label = mark == ":" && open.cue == .none ? SummaryWords.labels[open.words.phrase] : nil
        if label != nil { open.words = [] }
        let standing = open.words.isEmpty && mark == ":" ? open.cue : .none
        close(&open, next: label ?? (mark == "(" ? .aside : standing))
      } else if let cue = SummaryWords.cue(token), !open.isTitle(goingOnWith: token, cue) {
        close(&open, next: cue)
      } else {
        open.words.append(word)
      }
    }
    close(&open, next: .none)
  }

  private static let marks = SummaryWords.separators.union(["(", ")"])

  private mutating func close(_ piece: inout SummaryPiece, next cue: SummaryCue) {
    if piece.words.last?.isGenderMark == true {
      piece.words.removeLast()
      if piece.words.isEmpty, !pieces.isEmpty {
        pieces[pieces.count - 1].isMarked = true
      } else {
        piece.isMarked = true
      }
    }
    if !piece.words.isEmpty { pieces.append(piece) }
    piece = SummaryPiece(words: [], cue: cue)
  }
}

extension SummaryPiece {
  /// Whether a word goes on with the title of a profession: "Kauffrau für Büromanagement". The
  /// English "for" more often says for which company it is.
  fileprivate func isTitle(goingOnWith word: Substring, _ cue: SummaryCue) -> Bool {
    cue == .role && word.lowercased() != "for" && SummaryTrades.name(words.map(\.key))
  }

  /// The piece itself, or its parts between commas.
  func split(if isSplit: ([SummaryPiece]) -> Bool) -> [SummaryPiece] {
    var parts = [SummaryPiece(words: [], cue: cue, isMarked: isMarked)]
    for (word, next) in zip(words, words.dropFirst().map(\.self) + [nil]) {
      parts[parts.count - 1].words.append(word)
      guard word.text.hasSuffix(","), let next, !SummaryWords.isLegalForm(next.key) else {
        continue
      }
      // What stands behind a legal form is where the company is.
      let isPlace = SummaryWords.isLegalForm(word.key)
      parts.append(SummaryPiece(words: [], cue: isPlace ? .aside : .none))
    }
    return parts.count > 1 && isSplit(parts) ? parts : [self]
  }
}

extension [SummaryWord] {
  /// The words as one phrase to look up.
  var phrase: String { map(\.key).joined(separator: " ") }
}

extension SummaryWord {
  /// "m/w/d", "H/F" and so on: all are meant.
  fileprivate var isGenderMark: Bool {
    let letters = key.split(separator: "/")
    return (2...4).contains(letters.count)
      && letters.allSatisfy { SummaryWords.genders.contains(String($0)) }
  }
}

extension StringProtocol {
  /// Without those characters at its ends that are unwanted.
  func trimmed(_ isUnwanted: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isUnwanted(first) { rest.removeFirst() }
    while let last = rest.last, isUnwanted(last) { rest.removeLast() }
    return String(rest)
  }
}
