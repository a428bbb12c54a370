import Core
import Screen

/// Why the words of a letter are not all known to be right or wrong.
package enum SpellingAnswer: Hashable, Sendable {
  /// The checker has not answered yet.
  case underWay
  /// There are checkers, and none of them answers; why, as a sentence without a full stop.
  case unavailable(String)
}

extension State {
  /// Takes in that the spelling checker has not answered.
  mutating func take(_ answer: SpellingAnswer) {
    switch answer {
    case .underWay: composer?.reviewing.awaitSpelling(at: uptime)
    case .unavailable(let reason):
      // A question is not pushed aside.
      notice = notice ?? .problem("Spelling is not checked: \(reason)")
    }
  }

  /// Offers what could stand in the place of the word at the caret, of what was gone to last, or of
  /// the next that something is known for.
  mutating func suggest() {
    guard let composer else { return }
    let found = composer.replaceable
    let here = found.first { composer.isAtCaret($0) }
    let shown = composer.guide.shown.flatMap { found.contains($0) ? $0 : nil }
    guard let finding = here ?? shown ?? composer.next(of: found) else {
      notice = .done("Nothing is misspelt, as far as the checks have come")
      return
    }
    if here == nil { show(finding) }
    notice = nil
    menu = .suggestions(finding, written: composer.written(at: finding) ?? "")
  }

  /// Puts a text in the place of what a check found, as one change.
  mutating func replace(_ finding: LetterFinding, with text: String) {
    guard let composer, finding.part != .body || composer.replaceable.contains(finding) else {
      notice = .problem("The letter is another by now: look at what the checks say of it")
      return
    }
    goTo(TextPlace(finding.place), in: finding.part)
    editComposer(.paste(text))
    self.composer?.guide.shown = nil
  }
}

extension Composer {
  /// What was found in the letter's text, is a word or some, and still stands there.
  fileprivate var replaceable: [LetterFinding] {
    guard let review else { return [] }
    return review.findings.filter { finding in
      finding.part == .body && !finding.place.range.isEmpty && !isLetPass(finding)
        && (finding.check == .spelling || !finding.suggestions.isEmpty)
        && written(at: finding) == review.text.string(in: finding.place.range)
    }
  }

  /// What stands where something was found.
  fileprivate func written(at finding: LetterFinding) -> String? {
    var text = self[finding.part]
    guard text.lines.indices.contains(finding.place.line - 1) else { return nil }
    text.select(TextPlace(finding.place))
    return text.selection.map { text.text($0) }
  }

  /// Whether what was found is a gap to be filled in or so short that one writes it anew. A longer text
  /// is looked at and changed: a key that came by chance is not to take it away.
  func isTypedOver(_ finding: LetterFinding) -> Bool {
    guard finding.check != .placeholder else { return true }
    guard let written = written(at: finding) else { return false }
    return written.count <= 40 && written.split(whereSeparator: \.isWhitespace).count <= 4
  }

  fileprivate func isAtCaret(_ finding: LetterFinding) -> Bool {
    let start = finding.place.column - 1
    return focus == .body && body.caret.line == finding.place.line - 1
      && (start...start + finding.place.range.count).contains(body.caret.column)
  }

  /// The first after the caret, around the end.
  fileprivate func next(of found: [LetterFinding]) -> LetterFinding? {
    func place(_ finding: LetterFinding) -> TextPosition {
      TextPosition(line: finding.place.line - 1, column: finding.place.column - 1)
    }
    let sorted = found.sorted { place($0) < place($1) }
    return sorted.first { place($0) >= body.caret } ?? sorted.first
  }
}

extension TextPlace {
  init(_ place: LetterPlace) {
    self.init(line: place.line - 1, column: place.column - 1, length: place.range.count)
  }
}
