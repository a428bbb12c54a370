/// What all checks say of a letter.
package struct LetterReview: Sendable {
  /// The heaviest first, those of one weight in the order of the letter.
  package let findings: [LetterFinding]
  /// The words of the body, without what it quotes.
  package let words: Int
  package let text: LetterText
  /// The steps that the letter serves, its language, and whether it is a follow-up at all.
  package let reading: LetterReading
  /// The parts of a fit that are there.
  package let fitParts: Set<LetterFitPart>

  /// Whether something should be mended before the letter goes out.
  package var isBlocked: Bool { findings.first?.severity == .block }

  /// Reads all tables that looking at a letter takes, by looking at one.
  package static func makeReady() {
    let body = """
      Dear Ana,

      Thank you for the talk on Monday. I learned that you need a nurse at night, and ran such a ward.

      Kind regards,
      Sam
      """
    var context = LetterContext(recipient: "ana@globex.example", subject: "Thanks", body: body)
    context.meeting = LetterContext.Meeting(company: "Globex", role: "Nurse")
    _ = run(context)
  }

  /// Runs the checks.
  /// - Parameter off: those that are not to be run.
  package static func run(
    _ context: LetterContext, without off: Set<LetterCheck.Name> = []
  ) -> LetterReview {
    let letter = LetterUnderReview(context)
    var found = LetterCheck.all.filter { !off.contains($0.name) }.flatMap { $0.find(letter) }
    if !context.acceptedAsWritten.isEmpty {
      found.removeAll { $0.word.map(context.acceptedAsWritten.contains) ?? false }
    }
    // A subject that names another role names not its own: one finding is enough.
    if found.contains(where: { $0.check == .otherRole && $0.part == .subject }) {
      found.removeAll { $0.check == .subjectRole }
    }
    let parts = Draft.Part.allCases
    let findings = found.sorted { left, right in
      func rank(_ finding: LetterFinding) -> (LetterCheck.Severity, Int, Int) {
        let part = parts.firstIndex(of: finding.part) ?? 0
        return (finding.severity, part, finding.place.range.lowerBound)
      }
      return rank(left) < rank(right)
    }
    return LetterReview(
      findings: findings, words: letter.wordCount, text: letter.text, reading: letter.reading,
      fitParts: letter.isJudged ? SubstanceChecks.fitParts(letter) : [])
  }
}

/// A letter made ready for the checks, taken apart once for all of them.
struct LetterUnderReview: Sendable {
  let context: LetterContext
  let text: LetterText
  /// The body's characters, so that a stretch of them is cut out without counting to it.
  let characters: [Character]
  let subject: LetterText
  let reading: LetterReading
  /// Whether tone is judged: it is in English.
  var isJudged: Bool { reading.isJudged }
  /// Whether the letter is written without capitals.
  let isSmall: Bool
  let wordCount: Int
  /// Names that the interview, its notes and the user's own texts hold: they are no one else's.
  let familiar: FamiliarNames
  /// Notes of the debrief that stand in the body as they were taken down.
  let rawNotes: [RawNote]
  /// What is still to be filled in in the body: it names no one.
  var placeholders: [Range<Int>] { reading.placeholders }

  init(_ context: LetterContext) {
    self.context = context
    let text = LetterText(context.body)
    self.text = text
    characters = Array(context.body)
    subject = LetterText(context.subject ?? "")
    reading = LetterJudge.read(
      text, subject: context.subject ?? "",
      names: context.meeting.map { [$0.company, $0.role] } ?? [])
    let own = text.spoken
    isSmall =
      !own.isEmpty
      && !own.contains { text.words[$0.words].contains { $0.shape.contains(.capitalised) } }
    let letters = characters
    let quoted = text.blocks.contains { $0.kind == .quoted }
    wordCount =
      quoted
      ? text.blocks.filter { $0.kind != .quoted }
        .reduce(0) { $0 + countWords(String(letters[$1.place.range])) }
      : countWords(context.body)
    familiar = FamiliarNames(context)
    rawNotes = RawNote.all(in: text, of: context.meeting?.notes ?? [])
  }

  /// The sentences of paragraphs.
  var sentences: [LetterSentence] {
    text.sentences.filter { text.blocks[$0.block].kind == .body }
  }

  func words(of sentence: LetterSentence) -> ArraySlice<LetterWord> { text.words[sentence.words] }

  /// The place of some words of the body.
  func place(ofWords range: Range<Int>) -> LetterPlace {
    guard let first = text.words[range].first, let last = text.words[range].last else {
      return .start
    }
    return text.place(of: first.range.lowerBound..<last.range.upperBound)
  }

  /// A stretch of the body as it was written.
  func written(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Where the letter proper begins.
  var bodyStart: LetterPlace {
    let first = text.blocks.first { $0.kind == .body }?.place.range.lowerBound ?? 0
    return text.place(of: first..<first)
  }
}
