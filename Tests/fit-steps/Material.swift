import Core
import LetterSets

/// A sentence, a stretch of one, or a letter of several, and whether at least one of its rows serves
/// a step.
struct Example {
  /// The numbers of the turns of each sentence or stretch.
  let rows: [[Int32]]
  /// For each of `LetterStep.allCases`; nil where nobody judged it.
  let serves: [Bool?]
  let weight: Float
  /// The set that it comes from.
  let source: String
}

/// All labelled material that is not held out, as turns.
struct Material {
  /// How much an example says: a sentence of a letter, a sentence by itself, a letter.
  private enum Weight {
    static let sentence: Float = 2
    static let alone: Float = 1
    static let letter: Float = 0.5
  }

  /// So many of the most frequent words are small: no class stands for them.
  private static let smallCount = 260

  private(set) var examples: [Example] = []
  private(set) var keys: [LetterStepTurns.Key] = []
  private var numbers: [LetterStepTurns.Key: Int32] = [:]
  let small: [String]
  let reader: LetterStepExamples

  init(from sets: [String], sentencesOf tables: [String]) throws {
    let letters = try sets.map { ($0, try LetterSet.letters(of: $0)) }
    let sentences = try tables.flatMap { try LabelledSentence.all(of: $0) }
    var counts: [String: Int] = ["?": 0]
    for text in letters.flatMap({ $1.map(\.text) }) + sentences.map({ LetterText($0.sentence) }) {
      for word in text.words {
        for part in word.key.split(separator: "'") { counts[String(part), default: 0] += 1 }
      }
    }
    let vocabulary = counts.keys.sorted { (counts[$0] ?? 0, $1) > (counts[$1] ?? 0, $0) }
    small =
      Array(
        vocabulary.filter { $0.allSatisfy { $0.isASCII && $0.isLetter } }.prefix(Self.smallCount)
      )
      .sorted() + ["?"]
    reader = LetterStepExamples(vocabulary: vocabulary.sorted(), small: small)
    for (set, letters) in letters {
      for letter in letters { add(letter, from: set) }
    }
    for sentence in sentences { add(sentence) }
  }

  private mutating func add(_ letter: LabelledLetter, from set: String) {
    let text = letter.text
    let spoken = text.sentences.indices.filter {
      [.body, .closing].contains(text.blocks[text.sentences[$0].block].kind)
    }
    guard LetterLanguage(of: text).isJudged else { return }
    guard letter.labels.isEmpty else {
      for index in spoken {
        let (steps, count) = letter.labels(of: text.sentences[index])
        let rows = rows(of: index, in: text)
        add(
          rows, steps, rows.count == 1 && count < 2 ? Weight.sentence : Weight.letter, from: set)
      }
      return
    }
    guard letter.kind == .followUp, let steps = letter.steps else { return }
    add(spoken.flatMap { rows(of: $0, in: text) }, steps, Weight.letter, from: set)
  }

  private mutating func add(_ sentence: LabelledSentence) {
    let text = sentence.letter
    for index in text.sentences.indices where text.sentences[index].block == 2 {
      examples.append(
        Example(
          rows: rows(of: index, in: text),
          serves: LetterStep.allCases.map {
            sentence.allowed.contains($0) ? nil : sentence.step == $0
          }, weight: Weight.alone, source: "sentences"))
    }
  }

  private mutating func add(
    _ rows: [[Int32]], _ steps: Set<LetterStep>, _ weight: Float, from source: String
  ) {
    guard !rows.isEmpty else { return }
    examples.append(
      Example(
        rows: rows, serves: LetterStep.allCases.map { steps.contains($0) }, weight: weight,
        source: source))
  }

  private mutating func rows(of sentence: Int, in text: LetterText) -> [[Int32]] {
    reader.turns(of: sentence, in: text).map { $0.map { number(of: $0) } }
  }

  private mutating func number(of key: LetterStepTurns.Key) -> Int32 {
    if let known = numbers[key] { return known }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
