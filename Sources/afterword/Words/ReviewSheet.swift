import Core

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

  /// The line of the first sentence that serves a step; nil where none does.
  private func line(of step: LetterStep) -> Int? {
    guard let first = review.reading.first(step) else { return nil }
    return line(review.text.sentences[first.sentence].place)
  }

  /// `check --json`.
  var json: JSON {
    let steps = LetterStep.allCases.map { step in
      let line = line(of: step)
      return JSON.Member(step.rawValue, ["covered": .bool(line != nil), "line": JSON(line)])
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
  var lines: [String] {
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
    return lines + steps + [summary]
  }

  /// The four steps; of a letter that is for something else what belongs into that.
  private var steps: [String] {
    guard purpose == .first else { return [purpose.title] + purpose.advice.map { "· \($0)" } }
    guard review.reading.isJudged else {
      return ["the four steps are judged in English; this is \(review.reading.language.name)"]
    }
    return LetterStep.allCases.enumerated().map { number, step in
      let line = line(of: step)
      let mark = line == nil ? "·" : "✓"
      return
        "\(mark) \(number + 1) \(step.rawValue.padded(to: 8)) \(line.map { "line \($0)" } ?? "missing")"
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
