/// Short turns of words that tell which steps a sentence serves, each by little: one, two or three words
/// as they stand side by side, and the same with rare words in classes, so that "i # the -s" stands for
/// what nobody foresaw. They find what the cues of ``LetterCues`` do not.
///
/// They are fitted by `script/fit-steps` to labelled sentences and letters. A line of a table is a weight
/// and turns, whose words are joined by "+"; ``Mark`` lists what stands beside words.
package struct LetterStepTurns: Sendable {
  /// A turn's words, by their numbers.
  package typealias Key = UInt64
  /// Tenths of a logit for each of ``LetterStep/allCases``.
  package typealias Weights = SIMD4<Int32>

  /// What a sentence has of a turn.
  package struct Turn {
    package let key: Key
    /// Indices into ``LetterText/words``; nil for what is said of the sentence as a whole.
    package let words: ClosedRange<Int>?
  }

  /// A sentence with more words than this has no full stops where it should, and is looked at in
  /// stretches: what it says at its end is no part of what it says at its beginning.
  private static let most = 36
  private static let stretch = 24
  private static let stride = 6
  /// A sentence of fewer words is short.
  private static let short = 8

  private let weights: [Key: Weights]
  private let base: Weights
  private let names: LetterGrammar.WordSet
  private let numbers: LetterGrammar.WordSet
  /// Words that are themselves in either row of turns.
  private let small: LetterWordNumbers

  /// - Parameters:
  ///   - tables: one for each of ``LetterStep/allCases``.
  ///   - reader: knows the words of the other tables, and learns those of these.
  init(_ tables: [String], small: String, _ reader: inout LetterGrammarReader) {
    names = reader.wordSet("@")
    numbers = reader.wordSet("#")
    var smallWords = LetterWordNumbers()
    for word in small[...].fields(" ") { smallWords.insert(reader.intern(String(word))) }
    self.small = smallWords
    var weights: [Key: Weights] = [:]
    var base = Weights()
    for (step, table) in tables.enumerated() {
      for line in table[...].fields("\n") {
        let parts = line.fields(" ")
        guard let first = parts.first, let weight = Int32(first) else { continue }
        for turn in parts.dropFirst() {
          if turn == Self.baseName {
            base[step] = weight
            continue
          }
          let key = turn.fields("+").reduce(Key(0)) {
            $0 << 16 | Key(Mark(word: $1)?.number ?? reader.intern(String($1)))
          }
          weights[key, default: Weights()][step] = weight
        }
      }
    }
    self.weights = weights
    self.base = base
  }

  /// What a table calls the weight that each sentence has.
  package static let baseName = "=any"

  /// What the turns of a sentence say for each step.
  struct Score {
    var weight = LetterStepTurns.Weights(repeating: -1000)
    /// The words of the turn that says most.
    var words: [ClosedRange<Int>?] = [nil, nil, nil, nil]
  }

  func score(
    of tokens: [LetterTokens.Token], at position: LetterPosition, _ grammar: LetterGrammar
  ) -> Score {
    var result = Score()
    guard !tokens.isEmpty else { return result }
    for stretch in Self.stretches(of: tokens.count) {
      var sum = base
      var best = Weights()
      var words: [ClosedRange<Int>?] = [nil, nil, nil, nil]
      var found: Set<Key> = []
      for turn in turns(of: tokens, in: stretch, at: position, grammar) {
        guard let weight = weights[turn.key], found.insert(turn.key).inserted else { continue }
        sum &+= weight
        guard let place = turn.words else { continue }
        for step in 0..<4 where weight[step] > best[step] {
          best[step] = weight[step]
          words[step] = place
        }
      }
      for step in 0..<4 where sum[step] > result.weight[step] {
        result.weight[step] = sum[step]
        result.words[step] = words[step]
      }
    }
    return result
  }

  /// The stretches in which a sentence of so many words is looked at.
  package static func stretches(of count: Int) -> [Range<Int>] {
    guard count > most else { return [0..<count] }
    var result: [Range<Int>] = []
    var start = 0
    while start + stretch < count {
      result.append(start..<start + stretch)
      start += stride
    }
    result.append(start..<count)
    return result
  }

  /// The turns of a stretch, whether they weigh or not; some more than once.
  func turns(
    of tokens: [LetterTokens.Token], in stretch: Range<Int>, at position: LetterPosition,
    _ grammar: LetterGrammar
  ) -> [Turn] {
    var result: [Turn] = traits(of: tokens[stretch], at: position, grammar).map {
      Turn(key: Key($0.number), words: nil)
    }
    result.reserveCapacity(stretch.count * 6 + 16)
    for isFolded in [false, true] {
      var row: [UInt16] = [stretch.lowerBound == 0 ? Mark.start.number : 0]
      for token in tokens[stretch] { row.append(isFolded ? folded(token) : plain(token)) }
      row.append(stretch.upperBound == tokens.count ? Mark.end.number : 0)
      for start in row.indices where row[start] != 0 {
        var key: Key = 0
        for index in start..<min(start + 3, row.count) {
          guard row[index] != 0 else { break }
          key = key << 16 | Key(row[index])
          if index == start, row[index] == Mark.start.number || row[index] == Mark.end.number {
            continue
          }
          let first = stretch.lowerBound + max(start - 1, 0)
          let last = min(stretch.lowerBound + index - 1, stretch.upperBound - 1)
          result.append(
            Turn(key: key, words: tokens[first].word...max(tokens[first].word, tokens[last].word)))
        }
      }
    }
    return result
  }

  private func plain(_ token: LetterTokens.Token) -> UInt16 {
    token.shapes.contains(.number) ? Mark.number.number : token.id
  }

  private func folded(_ token: LetterTokens.Token) -> UInt16 {
    if numbers.takes(token) { return Mark.number.number }
    if small.contains(token.id), token.id != 0 { return token.id }
    let mark: Mark =
      if names.takes(token) { .name } else if token.shapes.contains(.past) {
        .past
      } else if token.shapes.contains(.going) { .going } else if token.shapes.contains(.adverb) {
        .adverb
      } else if token.shapes.contains(
        .plural)
      { .plural } else { .any }
    return mark.number
  }

  /// What is true of the sentence as a whole.
  private func traits(
    of tokens: ArraySlice<LetterTokens.Token>, at position: LetterPosition,
    _ grammar: LetterGrammar
  ) -> [Mark] {
    var result: [Mark] = []
    if position.isFirst { result.append(.first) }
    if position.isLast { result.append(.last) }
    if position.paragraph >= position.paragraphs {
      result.append(.closing)
    } else if position.paragraphs > 2 {
      if position.paragraph == 0 { result.append(.opening) }
      if position.paragraph == position.paragraphs - 1 { result.append(.ending) }
    }
    let isOwn = tokens.contains { grammar.own.contains($0.id) }
    let isReaders = tokens.contains { grammar.reader.contains($0.id) }
    result.append(isOwn ? .own : .others)
    if isReaders { result.append(.reader) }
    if isOwn, !isReaders { result.append(.mine) }
    if tokens.count < Self.short { result.append(.short) }
    return result
  }

  /// What a table has beside words.
  enum Mark: UInt16, CaseIterable {
    /// A name and a number; the sentence's start and end.
    case name, number, start, end
    /// Any word that is not small: one that ends with "ed", "ing", "ly", "s", or another.
    case past, going, adverb, plural, any
    /// The sentence is the first or the last, stands in the closing, or in the first or the last of
    /// three paragraphs or more.
    case first, last, closing, opening, ending
    /// It speaks of the writer, of others, of the reader, of the writer alone; it has few words.
    case own, others, reader, mine, short

    /// One that no word has.
    var number: UInt16 { UInt16.max - rawValue }

    init?(word: Substring) {
      guard let mark = Self.names.firstIndex(of: String(word)) else { return nil }
      self.init(rawValue: UInt16(mark))
    }

    /// As a table writes it.
    static let names = [
      "@", "#", "^", "$", "-ed", "-ing", "-ly", "-s", "_", "=first", "=last", "=closing",
      "=opening",
      "=ending", "=own", "=others", "=reader", "=mine", "=short",
    ]
  }
}
