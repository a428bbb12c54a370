/// Where in its letter a sentence stands: good letters go through their steps in order, so a weak cue
/// says more where its step belongs.
struct LetterPosition: Hashable, Sendable {
  /// The paragraph, of how many.
  let paragraph: Int
  let paragraphs: Int
  /// Whether it is the first, or last, sentence of the letter's body.
  let isFirst: Bool
  let isLast: Bool

  private var isInLast: Bool { paragraph == paragraphs - 1 }

  /// Whether cues of the weight 1 count here for a step.
  func favours(_ step: LetterStep) -> Bool {
    switch step {
    case .thanks, .fit: true
    case .learned: paragraph < 2 && (paragraphs == 1 || !isInLast)
    case .next: isInLast
    }
  }

  /// What the position adds to the weight of a step's cues.
  func bonus(for step: LetterStep) -> Int {
    switch step {
    case .thanks: 0
    case .learned: favours(step) ? 1 : 0
    case .fit: 0
    case .next: isLast ? 1 : 0
    }
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
