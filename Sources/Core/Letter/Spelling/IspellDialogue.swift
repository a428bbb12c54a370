/// A dialogue with a spelling checker over the pipe protocol of ispell (`ispell -a`), which enchant,
/// hunspell and aspell speak as well. Bytes go in and out; who carries them is another's business.
///
/// Words are asked one a line, so that the places that checkers report, which some count in bytes and
/// some in characters, need not be understood. The answer to a line ends with an empty line.
package struct IspellDialogue: Sendable {
  /// What a checker says of a word.
  package struct Answer: Hashable, Sendable {
    package let word: String
    package let verdict: Verdict

    package init(word: String, verdict: Verdict) {
      (self.word, self.verdict) = (word, verdict)
    }
  }

  package enum Verdict: Hashable, Sendable {
    case known
    /// Not in its dictionary; what it would write instead, the likeliest first.
    case unknown(suggestions: [String])
  }

  /// The other side does not speak the protocol. Its words are cut to a length that can be shown.
  package struct Nonsense: Error, Hashable, Sendable {
    package let line: String
  }

  /// UTF-8 bytes of one line, above which it is no answer to a word.
  private static let longestLine = 1 << 16

  /// Words that were asked and not answered, in their order.
  package private(set) var waiting: [String] = []
  /// Whether the checker has said that it is one, as it does before all else.
  package private(set) var isGreeted = false
  private var rest: [UInt8] = []
  private var verdict = Verdict.known

  package init() {}

  /// What is sent before the first word: "say nothing of words that are right".
  package static let opening = Array("!\n".utf8)

  /// Asks for a word. Without the sign before it a word could be a command.
  /// - Parameter word: a word without a line break.
  /// - Returns: the bytes to be sent.
  package mutating func ask(_ word: String) -> [UInt8] {
    waiting.append(word)
    return Array("^\(word)\n".utf8)
  }

  /// Takes in what the checker wrote, in pieces of any size.
  /// - Returns: the answers that are whole by now.
  package mutating func take(_ bytes: some Sequence<UInt8>) throws(Nonsense) -> [Answer] {
    var answers: [Answer] = []
    for byte in bytes {
      if byte != UInt8(ascii: "\n") {
        rest.append(byte)
        guard rest.count <= Self.longestLine else { throw nonsense(rest) }
        continue
      }
      if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
      if let answer = try take(line: rest) { answers.append(answer) }
      rest.removeAll(keepingCapacity: true)
    }
    return answers
  }

  private mutating func take(line: [UInt8]) throws(Nonsense) -> Answer? {
    guard isGreeted else {
      guard line.starts(with: "@(#)".utf8) else { throw nonsense(line) }
      isGreeted = true
      return nil
    }
    guard let first = line.first else {
      guard !waiting.isEmpty else { throw nonsense(line) }
      defer { verdict = .known }
      return Answer(word: waiting.removeFirst(), verdict: verdict)
    }
    guard let word = waiting.first else { throw nonsense(line) }
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
    case UInt8(ascii: "#"): verdict = .unknown(suggestions: [])
    case UInt8(ascii: "&"), UInt8(ascii: "?"):
      guard let suggestions = Self.suggestions(in: line, for: word) else { throw nonsense(line) }
      // Of a word that the checker takes apart the first part counts that it does not know.
      if verdict == .known { verdict = .unknown(suggestions: suggestions) }
    default: throw nonsense(line)
    }
    return nil
  }

  /// Reads `& ORIGINAL COUNT OFFSET: MISS, MISS, GUESS`. Where the original is a part of the word, each
  /// suggestion is the word with that part replaced.
  /// - Returns: the misses, of which there are COUNT; nil for another form.
  private static func suggestions(in line: [UInt8], for word: String) -> [String]? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = line[..<colon].split(separator: UInt8(ascii: " "))
    guard head.count == 4, let count = Int(String(decoding: head[2], as: UTF8.self)), count >= 0
    else { return nil }
    let original = String(decoding: head[1], as: UTF8.self)
    let list = String(decoding: line[(colon + 1)...], as: UTF8.self)
    let misses = list.split(separator: ",").prefix(count)
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    guard original != word else { return misses }
    guard let part = word.firstRange(of: original) else { return [] }
    return misses.map { word.replacingCharacters(in: part, by: $0) }
  }

  private func nonsense(_ line: [UInt8]) -> Nonsense {
    Nonsense(line: String(decoding: line.prefix(80), as: UTF8.self))
  }
}

extension String {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex, !part.isEmpty {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
