import Core
import Screen

/// What the checks say of a letter, as `check` prints it. Lines and columns are those of the file
/// that the letter was read from.
struct ReviewSheet {
  let review: LetterReview
  /// What the letter is for: the first alone has the four steps.
  var purpose = LetterPurpose.first
  /// nil where it was not read from a file.
  let letter: LetterHeaders?

  /// Where a finding stands in the file. What stands in no line of it is said of the first.
  private func place(of finding: LetterFinding) -> (line: Int, column: Int) {
    let field: LetterHeaders.Field?
    switch finding.part {
    case .body: return (line(finding.place), finding.place.column)
    case .subject: field = letter?.subject
    case .recipient: field = letter?.recipient
    }
    guard let field else { return (1, finding.place.column) }
    return (field.line, field.column + finding.place.column - 1)
  }

  private func line(_ place: LetterPlace) -> Int { place.line + (letter?.bodyLine ?? 1) - 1 }

  /// A sentence that serves a step, on one line, and the line on which it begins.
  private struct Served {
    let text: String
    let line: Int
  }

  private func sentences(serving step: LetterStep) -> [Served] {
    review.reading.sentences(serving: step).map { index in
      let place = review.text.sentences[index].place
      return Served(text: Self.oneLine(review.text.string(in: place.range)), line: line(place))
    }
  }

  /// `check --json`.
  var json: JSON {
    let steps = LetterStep.allCases.map { step in
      let served = sentences(serving: step)
      let sentences = served.map { served -> JSON in
        ["line": .number(served.line), "text": .string(served.text)]
      }
      return JSON.Member(
        step.rawValue,
        [
          "covered": .bool(!served.isEmpty), "line": JSON(served.first?.line),
          "sentences": .array(sentences),
        ])
    }
    return [
      "followUp": .bool(review.reading.isFollowUp), "words": .number(review.words),
      "steps": purpose == .first && review.reading.isJudged ? .object(steps) : .null,
      "findings": .array(review.findings.map(json)),
    ]
  }

  private func json(_ finding: LetterFinding) -> JSON {
    let (line, column) = place(of: finding)
    return [
      "check": .string(finding.check.rawValue), "severity": .string(finding.severity.rawValue),
      "line": .number(line), "column": .number(column),
      "length": .number(finding.place.range.count), "message": .string(finding.message),
    ]
  }

  /// For people: a line for each finding, the steps, and what the letter is.
  /// - Parameter columns: those of the terminal, to which sentences are cut; nil cuts nothing.
  func lines(columns: Int?) -> [String] {
    let places = review.findings.map { finding in
      let (line, column) = place(of: finding)
      return "\(line):\(column)"
    }
    let width = places.reduce(0) { max($0, $1.count) }
    var lines: [String] = []
    for (finding, place) in zip(review.findings, places) {
      let padding = String(repeating: " ", count: width - place.count)
      lines.append(
        "\(place)\(padding)  \(finding.severity.padded)  \(finding.message) (\(finding.check.rawValue))"
      )
      if let twin = finding.twin {
        lines.append(String(repeating: " ", count: width + 9) + "“\(Self.oneLine(twin.sentence))”")
      }
    }
    if !lines.isEmpty { lines.append("") }
    return lines + steps(columns) + [summary]
  }

  /// The four steps with their sentences; of a letter that is for something else what belongs into
  /// that, which is not judged.
  private func steps(_ columns: Int?) -> [String] {
    if purpose == .nudge {
      return ["\(purpose.title): what belongs into it"]
        + NudgePoint.allCases.map {
          "\(review.nudgePoints.contains($0) ? "✓" : "·") \($0.advice)"
        }
    }
    guard purpose == .first else {
      return ["\(purpose.title): what belongs into it, which is not judged"]
        + purpose.advice.map { "- \($0)" }
    }
    guard review.reading.isJudged else {
      return ["the four steps are judged in English; this is \(review.reading.language.name)"]
    }
    let all = LetterStep.allCases.map(sentences)
    let width = all.joined().reduce(0) { max($0, String($1.line).count) }
    return zip(LetterStep.allCases, all).enumerated().flatMap { number, entry in
      let (step, served) = entry
      let name = "\(number + 1) \(step.rawValue.padded(to: 8))"
      guard let first = served.first else { return ["· \(name) missing"] }
      return served.map { sentence in
        let begins = sentence.line == first.line && sentence.text == first.text
        let head = begins ? "✓ \(name)" : String(repeating: " ", count: name.count + 2)
        let line = "\(head) line \(String(sentence.line).padded(to: width))  \(sentence.text)"
        return columns.map { Text.truncated(line, to: $0) } ?? line
      }
    }
  }

  private var summary: String {
    guard review.words > 0 else { return "no words: there is no letter to judge" }
    let isFollowUp = review.reading.isFollowUp
    return "\(wordsCounted(review.words)); "
      + (isFollowUp ? "reads as a follow-up" : "does not read as a follow-up after an interview")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension LetterCheck.Severity {
  fileprivate var padded: String { rawValue.padded(to: 5) }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
