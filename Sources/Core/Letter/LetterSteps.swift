extension LetterJudge {
  /// The steps that a letter's text serves; nil where none are judged, as in another language.
  package static func steps(of text: String, subject: String = "") -> Set<LetterStep>? {
    let reading = read(LetterText(text), subject: subject)
    return reading.isJudged ? reading.steps : nil
  }
}

extension Set<LetterStep> {
  /// "steps 1 2 · 4": the numbers of those that it holds, and a dot for each other.
  package var words: String {
    let numbers = LetterStep.allCases.enumerated().map { contains($1) ? "\($0 + 1)" : "·" }
    return "steps \(numbers.joined(separator: " "))"
  }
}
