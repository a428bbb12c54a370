/// Where in its letter a sentence stands: good letters go through their steps in order, so that a
/// sentence serves some steps rather at the beginning, and others at the end.
struct LetterPosition: Hashable, Sendable {
  /// The paragraph, of how many; behind the last one for what stands in the closing.
  let paragraph: Int
  let paragraphs: Int
  /// Whether it is the first, or last, sentence of the letter's body.
  let isFirst: Bool
  let isLast: Bool

  /// What a place adds to the weight of a step's cues.
  private struct Weights {
    var first = 0
    var firstSentence = 0
    var last = 0
    var lastSentence = 0
    var closing = 0
  }

  /// A letter of fewer paragraphs has no order to speak of.
  private static let fewest = 3

  private static let weights: [LetterStep: Weights] = [
    .thanks: Weights(first: 2, firstSentence: 2, last: 1),
    .learned: Weights(first: -1, last: -1, closing: -1),
    .fit: Weights(first: -2, firstSentence: -1, lastSentence: 2, closing: -2),
    .next: Weights(first: -2, last: 2, lastSentence: 2, closing: -3),
  ]

  /// What the place adds to the weight of a step's cues.
  func weight(for step: LetterStep) -> Int {
    guard let weights = Self.weights[step] else { return 0 }
    if paragraph >= paragraphs { return weights.closing }
    guard paragraphs >= Self.fewest else { return 0 }
    var result = 0
    if paragraph == 0 { result += weights.first }
    if isFirst { result += weights.firstSentence }
    if paragraph == paragraphs - 1 { result += weights.last }
    if isLast { result += weights.lastSentence }
    return result
  }
}

/// The positions of a letter's sentences.
struct LetterPositions {
  private var paragraphs: [Int: Int] = [:]
  private let blocks: [Int]
  private let first: Int?
  private let last: Int?

  init(_ text: LetterText) {
    for (index, block) in text.blocks.enumerated() where block.kind == .body {
      paragraphs[index] = paragraphs.count
    }
    blocks = text.sentences.map(\.block)
    first = text.sentences.firstIndex { text.blocks[$0.block].kind == .body }
    last = text.sentences.lastIndex { text.blocks[$0.block].kind == .body }
  }

  subscript(sentence: Int) -> LetterPosition {
    LetterPosition(
      paragraph: paragraphs[blocks[sentence]] ?? paragraphs.count, paragraphs: paragraphs.count,
      isFirst: sentence == first, isLast: sentence == last)
  }
}
