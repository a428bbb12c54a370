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
  /// Of a nudge, what belongs into it and is there.
  package let nudgePoints: Set<NudgePoint>

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
    let checks = LetterCheck.all.filter { !off.contains($0.name) }
    var found = checks.flatMap { $0.find(letter) }
    if let subject = letter.ofSubject {
      found += checks.filter { $0.name.readsSubject }.flatMap { $0.find(subject) }
        .map { $0.moved(to: .subject) }
    }
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
      findings: withoutTwins(findings), words: letter.wordCount, text: letter.text,
      reading: letter.reading,
      fitParts: letter.isJudged ? SubstanceChecks.fitParts(letter) : [],
      nudgePoints: context.purpose == .nudge ? NudgePoint.all(in: letter) : [])
  }

  /// Without what is found in something that is still to be filled in, and of several findings in the very
  /// same place the heaviest alone: to mend it is one matter. Of a company that is greeted its name says
  /// more than that no one is called so.
  private static func withoutTwins(_ sorted: [LetterFinding]) -> [LetterFinding] {
    let open = Dictionary(grouping: sorted.filter { $0.check == .placeholder }, by: \.part)
      .mapValues { $0.map(\.place.range) }
    let companies = Set(
      sorted.filter { $0.check == .otherCompany && $0.severity == .block }
        .map { Spot(part: $0.part, range: $0.place.range) })
    var seen: Set<Spot> = []
    return sorted.filter { finding in
      let range = finding.place.range
      guard !range.isEmpty, !finding.check.isOfSubstance else { return true }
      let isInside =
        finding.check != .placeholder && isWithin(open[finding.part] ?? [], range)
      let spot = Spot(part: finding.part, range: range)
      if finding.check == .salutation, companies.contains(spot) { return false }
      return !isInside && seen.insert(spot).inserted
    }
  }

  /// Whether one of some ranges, in order, holds another.
  private static func isWithin(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
    let index = ranges.partition { $0.upperBound >= range.upperBound }
    return ranges.indices.contains(index) && ranges[index].contains(range)
  }

  private struct Spot: Hashable {
    let part: Draft.Part
    let range: Range<Int>
  }
}

extension LetterCheck.Name {
  /// Whether it looks at the subject as at the letter: at whatever the writer says, not at what a letter
  /// has to have.
  fileprivate var readsSubject: Bool {
    [
      .weakPhrase, .apologetic, .begging, .demanding, .criticism, .pay, .gift, .attachment,
      .doubledWord, .shouting, .spelling,
    ].contains(self)
  }

  /// Whether it is about what a sentence says, which may well have another fault besides.
  fileprivate var isOfSubstance: Bool {
    [.noDetail, .sharedSentence, .storyTold, .promise, .generic, .template].contains(self)
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
  let placeholders: [Range<Int>]

  init(_ context: LetterContext) {
    self.context = context
    let text = LetterText(context.body)
    self.text = text
    characters = Array(context.body)
    subject = LetterText(line: context.subject ?? "")
    reading = LetterJudge.read(
      text, subject: context.subject ?? "",
      company: context.meeting?.company ?? "", role: context.meeting?.role ?? "")
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
    placeholders = reading.placeholders
  }

  /// The subject, as a letter that is one paragraph; nil where there is none.
  var ofSubject: LetterUnderReview? {
    subject.words.isEmpty ? nil : LetterUnderReview(subjectOf: self)
  }

  /// In the letter's language: a few words alone do not tell theirs.
  private init(subjectOf letter: LetterUnderReview) {
    var context = letter.context
    context.body = letter.subject.body
    context.misspellings = letter.context.misspellingsOfSubject
    self.context = context
    text = letter.subject
    characters = Array(context.body)
    subject = LetterText(line: "")
    reading = letter.reading
    isSmall = letter.isSmall
    wordCount = text.words.count
    familiar = letter.familiar
    rawNotes = []
    placeholders = PlaceholderCheck(text: text, part: .subject, characters: characters).ranges()
  }

  /// As what it may be long: as what it is, and as what it says that it is.
  var lengths: [LetterLength] { LetterLength.allowed(self) }

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

  /// Characters behind a stretch in which a bracket may close that opens in it.
  private static let longestBracket = 40

  /// A stretch as a message quotes it: on one line, and with the bracket that closes what opens in it.
  func quote(_ range: Range<Int>) -> String {
    var end = range.upperBound
    for (opening, closing): (Character, Character) in [
      ("[", "]"), ("(", ")"), ("{", "}"), ("<", ">"),
    ] {
      let isOpen =
        characters[range].count { $0 == opening } > characters[range].count { $0 == closing }
      let behind = characters[range.upperBound...].prefix(Self.longestBracket)
      if isOpen, let last = behind.prefix(while: { !$0.isNewline }).lastIndex(of: closing) {
        end = max(end, last + 1)
      }
    }
    return written(range.lowerBound..<end).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Where the letter proper begins.
  var bodyStart: LetterPlace {
    let first = text.blocks.first { $0.kind == .body }?.place.range.lowerBound ?? 0
    return text.place(of: first..<first)
  }
}
