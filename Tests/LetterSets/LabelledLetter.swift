import Core
import Foundation

/// A letter of the labelled sets: what it is and which steps it serves, as people see it.
package struct LabelledLetter {
  package let name: String
  package let kind: LetterKind
  /// Nil where nobody judged them, as in another language.
  package let steps: Set<LetterStep>?
  package let subject: String
  package let text: LetterText
  /// What each sentence was labelled with, by its place in the text; empty where only the letter was.
  package let labels: [Label]

  package struct Label {
    /// Character offsets into the body.
    package let range: Range<Int>
    package let steps: Set<LetterStep>
  }

  package enum Fault: Error {
    case noHead(String)
    case unknownKind(String, String)
    case unknownStep(String, String)
    case noLabel(String, String)
  }

  /// Reads a file of one letter: a head of `key: value` lines, an empty line, and the body.
  package init(name: String, _ source: String) throws {
    guard let gap = source.range(of: "\n\n") else { throw Fault.noHead(name) }
    var head: [String: String] = [:]
    for line in source[..<gap.lowerBound].split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      head[String(parts[0])] = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    }
    self.name = name
    kind = try Self.kind(head["kind"] ?? "", in: name)
    subject = head["subject"] ?? ""
    text = LetterText(String(source[gap.upperBound...]))
    labels = []
    let steps = head["steps"] ?? "-"
    self.steps =
      steps == "-"
      ? nil
      : Set(
        try steps.split(separator: " ").map {
          guard let step = LetterStep(rawValue: String($0)) else {
            throw Fault.unknownStep(name, String($0))
          }
          return step
        })
  }

  /// Reads a letter of a file of many: see ``LetterSet/labelled``.
  init(name: String, head: Substring, lines: [Substring]) throws {
    self.name = name
    kind = try Self.kind(
      head.prefix { $0 != "|" }.trimmingCharacters(in: .whitespaces), in: name)
    let mark = "subject: "
    let hasSubject = lines.first?.hasPrefix(mark) ?? false
    var body = LabelledBody(name)
    for line in lines.dropFirst(hasSubject ? 1 : 0) { try body.add(line) }
    subject = hasSubject ? String(lines.first?.dropFirst(mark.count) ?? "") : ""
    text = LetterText(body.text)
    labels = body.labels
    steps = kind == .followUp ? labels.reduce(into: []) { $0.formUnion($1.steps) } : nil
  }

  private static func kind(_ word: String, in name: String) throws -> LetterKind {
    guard let kind = LetterKind(rawValue: word) else { throw Fault.unknownKind(name, word) }
    return kind
  }

  /// The steps that a sentence of the text serves by its labels, and how many labels it has: more than
  /// one where the writer put no full stop.
  package func labels(of sentence: LetterSentence) -> (steps: Set<LetterStep>, count: Int) {
    let range = sentence.place.range
    let found = labels.filter {
      let shared = $0.range.clamped(to: range).count
      return shared * 2 > min($0.range.count, range.count)
    }
    return (found.reduce(into: []) { $0.formUnion($1.steps) }, found.count)
  }
}

/// The body of a letter whose sentences are labelled, put together from its lines.
private struct LabelledBody {
  private(set) var text = ""
  private(set) var labels: [LabelledLetter.Label] = []
  private let name: String
  private var isWithinParagraph = false
  private var length = 0

  init(_ name: String) { self.name = name }

  mutating func add(_ line: Substring) throws {
    guard !line.allSatisfy(\.isWhitespace) else {
      append(isWithinParagraph ? "\n\n" : "\n")
      isWithinParagraph = false
      return
    }
    var steps: Set<LetterStep> = []
    var rest = line
    while let mark = rest.first, rest.dropFirst().first == " " {
      rest = rest.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
      if mark == "." || mark == "-" {
        add(rest, isSentence: mark == "-", steps)
        return
      }
      guard let step = Self.steps[mark] else {
        throw LabelledLetter.Fault.noLabel(name, String(line))
      }
      steps.insert(step)
      let next = rest.prefix { !$0.isWhitespace }
      if next.count != 1 || next.first.map({ Self.steps[$0] == nil }) ?? true {
        add(rest, isSentence: true, steps)
        return
      }
    }
    throw LabelledLetter.Fault.noLabel(name, String(line))
  }

  private mutating func add(_ line: Substring, isSentence: Bool, _ steps: Set<LetterStep>) {
    if isWithinParagraph { append(isSentence ? " " : "\n") }
    let start = length
    append(String(line))
    if isSentence { labels.append(LabelledLetter.Label(range: start..<length, steps: steps)) }
    if !isSentence { append("\n") }
    isWithinParagraph = isSentence
  }

  private mutating func append(_ part: String) {
    text += part
    length += part.count
  }

  private static let steps: [Character: LetterStep] = [
    "t": .thanks, "l": .learned, "f": .fit, "n": .next,
  ]
}
