/// Whether a line addresses somebody.
enum LetterSalutation {
  /// Where the salutation that a line begins with ends, its comma or colon included; nil where the
  /// line begins with none.
  /// - Parameter line: a line without blanks at its ends.
  static func end(in line: Range<Int>, of scan: LetterScan) -> Int? {
    guard let first = line.first, scan.codes[first].isLetter else { return nil }
    let mark = line.first { isMark($0, in: line, of: scan) } ?? line.upperBound
    let head = first..<mark
    let words = scan.words(in: head)
    guard let opener = words.first?.key, words.count <= 12 else { return nil }
    let openers = words.prefix(2).map(\.key).joined(separator: " ")
    let isOpened =
      LetterWords.salutations.contains(opener) || LetterWords.salutations.contains(openers)
    let end = min(mark + 1, line.upperBound)
    if isOpened {
      // "hi its danny from yesterday, " addresses nobody.
      let rest = words.dropFirst(2)
      guard rest.allSatisfy({ $0.isCapitalised || LetterWords.joins.contains($0.key) }) else {
        return nil
      }
      let last = lastMark(after: mark, in: line, of: scan) ?? end
      return (last..<line.upperBound).first { scan.codes[$0].isLetter || scan.codes[$0].isDigit }
        .map { scan.trimmed(line.lowerBound..<$0).upperBound } ?? line.upperBound
    }
    // "Sarah," or "Ms. Okafor:" or "Team -" alone in its line.
    let isAlone = scan.trimmed(end..<line.upperBound).isEmpty && mark < line.upperBound
    let marksName = [0x2C, 0x3A, Code.dash, Code.hyphen].contains(scan.code(at: mark))
    guard isAlone, marksName, words.count <= 4 else { return nil }
    let isName = words.allSatisfy { $0.isCapitalised || LetterWords.joins.contains($0.key) }
    return isName && !LetterWords.isClosing(words.map(\.key)) ? end : nil
  }

  /// "Ana, Ben," and "Ana, Ben and Chen:" alone in their line.
  static func isListOfNames(_ line: Range<Int>, of scan: LetterScan) -> Bool {
    guard line.count < 60, let last = line.last, [0x2C, 0x3A].contains(scan.codes[last]) else {
      return false
    }
    var start = line.lowerBound
    var names = 0
    while start < line.upperBound {
      let end = (start..<line.upperBound).first { [0x2C, 0x3A].contains(scan.codes[$0]) } ?? last
      let words = scan.words(in: start..<end, withNumbers: true)
      let isName =
        words.contains(where: \.isCapitalised) && words.count < 5
        && words.allSatisfy { $0.isCapitalised || LetterWords.joins.contains($0.key) }
        && !LetterWords.opensSentence.contains(words[0].key)
      guard isName, !(start == line.lowerBound && LetterWords.isClosing(words.map(\.key))) else {
        return false
      }
      names += 1
      start = end + 1
    }
    return names > 1
  }

  /// "Dear Ms. Ode, Mr. Ito and team,": names go on behind commas up to the last one of the line,
  /// where all that stands before it are names.
  private static func lastMark(
    after mark: Int, in line: Range<Int>, of scan: LetterScan
  ) -> Int? {
    guard mark < line.upperBound, scan.code(at: mark) == 0x2C else { return nil }
    var end = mark
    var offset = mark + 1
    while offset < line.upperBound {
      let next =
        (offset..<line.upperBound).first { isMark($0, in: line, of: scan) } ?? line.upperBound
      let names = scan.words(in: offset..<next)
      // "Hi Ana, Thank you" is no list of names; "Dear Ana, Ben, and Chi," is.
      let areNames =
        names.count <= 7 && !names.isEmpty
        && names.allSatisfy { $0.isCapitalised || LetterWords.joins.contains($0.key) }
        && !LetterWords.opensSentence.contains(names[0].key)
      // "Good morning, Jane!" has its name behind the comma.
      let isGreeted = end == mark && next + 1 == line.upperBound && scan.code(at: next) == 0x21
      guard areNames, isGreeted || next == line.upperBound || !scan.code(at: next).endsSentence
      else { break }
      end = next
      offset = next + 1
    }
    return min(end + 1, line.upperBound)
  }

  /// A comma, colon, "!" or dash that ends what stands before it; a full stop, but for one behind a
  /// title or initial.
  private static func isMark(_ offset: Int, in line: Range<Int>, of scan: LetterScan) -> Bool {
    switch scan.codes[offset] {
    case 0x2C, 0x3A, 0x3B, 0x21, 0x3F, Code.dash: return true
    case Code.hyphen: return scan.code(at: offset - 1).isBlank
    case Code.stop:
      var start = offset
      while start > line.lowerBound, scan.codes[start - 1].isLetter { start -= 1 }
      return offset - start > 4
    default: return false
    }
  }
}
