/// Checks of what a letter says: whether it could have gone to anyone else.
enum SubstanceChecks {
  /// Nothing of what was noted of them in the interview stands in the letter. Of a note that was put in as
  /// it is ``RawNote`` says what is to be done. Of a nudge it is enough that it takes up
  /// any note, a promised day among them.
  static let noDetail: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let all = letter.context.meeting?.notes ?? []
    let notes = all.filter { [.learned, .need].contains($0.kind) }
    let own = ownStems(letter).union(ofAnyHouse)
    let wanted = Set(notes.flatMap { stems(of: $0.text) }).subtracting(own)
    guard !wanted.isEmpty, letter.wordCount > 10 else { return [] }
    let written = Set(
      letter.text.spoken.flatMap(\.words).map { stem(letter.text.words[$0].key) })
    guard wanted.isDisjoint(with: written), !isInAnotherLanguage(letter, than: notes),
      !notes.contains(where: { isParaphrased($0, in: letter) })
    else { return [] }
    if letter.context.purpose == .nudge {
      let others = Set(all.flatMap { stems(of: $0.text) }).subtracting(own)
      if !others.isDisjoint(with: written) || PromiseCheck.namesPromised(letter) { return [] }
    }
    let note = notes.first.map { firstWords(of: $0.text) } ?? ""
    return [
      LetterFinding(
        .noDetail, .warn, at: letter.bodyStart,
        "nothing that you noted of them is in the letter: take up “\(note)”")
    ]
  }

  /// Whether the letter is in a language of its own: of an English note it takes up no word.
  private static func isInAnotherLanguage(
    _ letter: LetterUnderReview, than notes: [DebriefNote]
  ) -> Bool {
    guard !letter.isJudged else { return false }
    let text = LetterText(notes.map(\.text).joined(separator: ". "))
    return LetterLanguage(of: text) != letter.reading.language
  }

  /// Whether a sentence says a note in other words: it shares some of its plain ones.
  private static func isParaphrased(_ note: DebriefNote, in letter: LetterUnderReview) -> Bool {
    let noted = Set(Gist(note.text).words.keys)
    guard noted.count >= sharedWords else { return false }
    return letter.text.spoken.contains { sentence in
      let written = Set(letter.words(of: sentence).map { Gist.stem($0.key.withoutPossessive) })
      return noted.intersection(written).count >= sharedWords
    }
  }

  private static let sharedWords = 3

  /// What any house of a trade has: "ward" alone takes up nothing of what was said of it.
  private static let ofAnyHouse: Set<String> = Set(houses.map { stem($0) })

  private static let houses = EnglishWords.set(
    """
    ward wards school schools kitchen kitchens shop shops store stores office offices clinic hospital \
    restaurant hotel warehouse depot plant factory site sites workshop lab studio library museum \
    patient patients pupil pupils student students guest guests customer customers client clients \
    colleague colleagues nurse nurses teacher teachers driver drivers engineer engineers manager \
    managers team teams shift shifts staff class classes
    """)

  /// A gap was noted, and the letter does not speak of it.
  static let gap: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged, letter.context.purpose == .first else { return [] }
    let notes = (letter.context.meeting?.notes ?? []).filter { $0.kind == .gap }
    guard let note = notes.first, letter.wordCount > 10 else { return [] }
    if hasPart(.gap, letter) { return [] }
    return [
      LetterFinding(
        .gap, .hint, at: letter.bodyStart,
        "you noted a gap, “\(firstWords(of: note.text))”: say how you closed one like it")
    ]
  }

  /// The parts of a fit that the letter has.
  static func fitParts(_ letter: LetterUnderReview) -> Set<LetterFitPart> {
    Set(LetterFitPart.allCases.filter { hasPart($0, letter) })
  }

  /// Whether a sentence says it, or takes up what was noted of it, whatever its own words are: a need
  /// with two words of the note, a gap with one, as nobody else would speak of it, and a story of the
  /// user's own.
  private static func hasPart(_ part: LetterFitPart, _ letter: LetterUnderReview) -> Bool {
    if letter.reading.first(part) != nil { return true }
    let notes = letter.context.meeting?.notes ?? []
    return switch part {
    case .need:
      takesUp(notes.filter { $0.kind == .need }.map { (Set(stems(of: $0.text)), 2) }, letter) {
        stem($0)
      }
    case .gap:
      takesUp(notes.filter { $0.kind == .gap }.map { gapStems(of: $0.text) }, letter) {
        Gist.stem($0)
      }
    case .story: !RepetitionChecks.retold(letter.context.stories, letter).isEmpty
    }
  }

  /// Whether a sentence has some of a note's telling words, or all where there are not as many. One
  /// in which something is still to be filled in, or a note stands as it was taken down, takes up nothing.
  private static func takesUp(
    _ notes: [(stems: Set<String>, count: Int)], _ letter: LetterUnderReview,
    stem: (String) -> String
  ) -> Bool {
    let wanted = notes.filter { !$0.stems.isEmpty }
    guard !wanted.isEmpty else { return false }
    return letter.text.spoken.contains { sentence in
      let written = Set(letter.words(of: sentence).map { stem($0.key.withoutPossessive) })
      return wanted.contains { stems, count in
        stems.intersection(written).count >= min(count, stems.count)
      }
        && !letter.placeholders.contains { $0.overlaps(sentence.place.range) }
        && !letter.rawNotes.contains { $0.isAboutThem && $0.words.overlaps(sentence.words) }
    }
  }

  /// What a gap is in: neither words that any letter has nor those by which one speaks of gaps tell it.
  /// Of "not run a store over 100 people" the number does. Where there is nothing but words of everyday,
  /// two have to be taken up: "not led a team".
  private static func gapStems(of text: String) -> (stems: Set<String>, count: Int) {
    let words = Gist(text).words.filter { stem, word in
      !EnglishWords.isStock(LetterPieceReader.key(word)) && !ofGaps.contains(stem)
    }
    let telling = words.keys.filter { !ofEveryday.contains($0) }
    return telling.isEmpty ? (Set(words.keys), 2) : (Set(telling), 1)
  }

  /// What is done in any trade, and where.
  private static let ofEveryday: Set<String> = Set(
    houses.union(
      EnglishWords.set(
        """
        run ran running led lead leading manage managed managing handle handling build building built \
        teach taught teaching sell sold selling serve served write written wrote open opened close closed \
        train trained training drive drove driven big small whole single alone entire size sized above
        """)
    ).map { Gist.stem($0) })

  private static let ofGaps: Set<String> = Set(
    [
      "gap", "lack", "lacks", "lacking", "missing", "weak", "weaker", "weakness", "practice",
      "proper", "formal", "familiar", "level", "honest", "real", "short", "nobody", "start",
      "started", "side", "area", "hands", "hand", "big", "bigger", "own", "true", "basic", "deep",
      "deeper", "fresh", "answer", "answered", "handled", "hardly", "barely",
    ].map { Gist.stem($0) })

  /// As much of a letter may fit any employer.
  private static let genericShare = 60

  static let generic: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged else { return [] }
    let noted = Set((letter.context.meeting?.notes ?? []).flatMap { stems(of: $0.text) })
    let sentences = letter.sentences.filter { $0.words.count > 3 }
    let general = sentences.filter { isGeneral($0, noted, letter) }
    guard sentences.count >= 3, let first = general.first,
      general.count * 100 >= sentences.count * genericShare
    else { return [] }
    return [
      LetterFinding(
        .generic, .hint, at: first.place,
        "\(general.count) of \(sentences.count) sentences would fit any employer: name what they told you"
      )
    ]
  }

  /// Whether a sentence has no number, no name besides the company's, no noted word, and hardly a
  /// word that is not of the stock of such letters.
  private static func isGeneral(
    _ sentence: LetterSentence, _ noted: Set<String>, _ letter: LetterUnderReview
  ) -> Bool {
    var own = 0
    for word in letter.text.words[sentence.words] {
      let key = word.key.withoutPossessive
      if word.shape.contains(.number) || noted.contains(stem(key)) { return false }
      if letter.familiar.company?.words.contains(where: { $0.key == key }) ?? false { continue }
      if letter.familiar.role.contains(key) || NameLexicon.isCalendar(key) { continue }
      let isName =
        word.shape.contains(.capitalised) && !word.shape.contains(.first) && key.count > 1
        && !key.hasPrefix("i'") && !letter.familiar.people.contains(key)
      if isName { return false }
      if !EnglishWords.isStock(key) { own += 1 }
    }
    return own < 3 && own * 6 < sentence.words.count
  }

  /// As much of a letter may be its template's.
  private static let templateShare = 70

  static let template: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let template = letter.context.template else { return [] }
    let known = Shingles(LetterText(template).spokenKeys)
    let written = Shingles(letter.text.spokenKeys)
    guard written.count > 10 else { return [] }
    let share = written.share(in: known)
    guard share >= templateShare else { return [] }
    return [
      LetterFinding(
        .template, .hint, at: letter.bodyStart,
        "\(share) % is still the template's: add what only you can say")
    ]
  }

  // MARK: Words

  private static func stems(of text: String) -> [String] {
    NameWord.all(in: text).filter { isTelling($0) }.map { stem($0.key) }
  }

  /// "SAP" tells as much as a long word.
  private static func isTelling(_ word: NameWord) -> Bool {
    let isLong = word.key.count > 3 || word.key.count == 3 && word.text == word.text.uppercased()
    return isLong && !EnglishWords.isStock(word.key) || word.key.first?.isNumber == true
  }

  /// The company's and role's own words tell nothing of an interview.
  private static func ownStems(_ letter: LetterUnderReview) -> Set<String> {
    let company = letter.familiar.company?.words.map(\.key) ?? []
    return Set((company + letter.familiar.role).map(stem))
  }

  /// A word without what endings change of it.
  static func stem(_ key: String) -> String { String(key.withoutPossessive.prefix(5)) }

  private static func firstWords(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }
}

/// Three words in a row, each such row of a text.
struct Shingles {
  private var rows: Set<String> = []

  init(_ keys: [String]) {
    guard keys.count > 2 else { return }
    for index in 0...(keys.count - 3) {
      rows.insert(keys[index] + " " + keys[index + 1] + " " + keys[index + 2])
    }
  }

  var count: Int { rows.count }

  func common(with other: Shingles) -> Int { rows.intersection(other.rows).count }

  /// How much of this is in another, in percent.
  func share(in other: Shingles) -> Int {
    rows.isEmpty ? 0 : common(with: other) * 100 / rows.count
  }
}

extension LetterText {
  /// The keys of the words that the writer speaks.
  var spokenKeys: [String] { spoken.flatMap { words[$0.words].map(\.key) } }
}
