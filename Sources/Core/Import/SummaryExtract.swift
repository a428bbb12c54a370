/// Takes rounds and empty words out of pieces.
struct SummaryExtract {
  private(set) var pieces: [SummaryPiece] = []
  /// Names of rounds, in the order found.
  private(set) var rounds: [String] = []
  /// Whether some word says that one meets, or whom.
  private(set) var hasMeeting = false
  private let isPerson: (String) -> Bool
  /// Whether the last thing taken was a person: brackets behind one say of which company.
  private var isAfterPerson = false

  /// - Parameter isPerson: whether a text is the name of someone who takes part.
  init(isPerson: @escaping (String) -> Bool) { self.isPerson = isPerson }

  /// Keeps of a piece what may be a name.
  mutating func take(_ piece: SummaryPiece) {
    var rest = piece.words[...]
    var run: [SummaryWord] = []
    var isAfterMeeting = false
    var cue = piece.cue
    while let word = rest.first {
      let length = meetingLength(rest)
      if length == 0 {
        run.append(word)
        rest.removeFirst()
        continue
      }
      keep(run, piece, cue, isAfterMeeting: isAfterMeeting, isBeforeMeeting: true)
      if !run.isEmpty { cue = .none }
      run = []
      isAfterMeeting = true
      rest = rest.dropFirst(length)
    }
    keep(run, piece, cue, isAfterMeeting: isAfterMeeting, isBeforeMeeting: false)
  }

  /// How many of the first words name a meeting or its round, which is noted.
  private mutating func meetingLength(_ words: ArraySlice<SummaryWord>) -> Int {
    let keys = words.prefix(6).map(\.key)
    if let phrase = SummaryWords.phrases[keys[0]]?.first(where: { keys.starts(with: $0.words) }) {
      note(phrase.round)
      return phrase.words.count
    }
    guard keys.count > 1 else { return 0 }
    let number = [keys[0], keys[1]].compactMap { Int($0.filter { $0 != "#" }) }.first
    guard let number, (1...20).contains(number),
      !SummaryWords.roundNouns.isDisjoint(with: keys.prefix(2))
    else { return 0 }
    note("round \(number)")
    return 2
  }

  private mutating func note(_ round: String?) {
    hasMeeting = true
    if let round, !rounds.contains(round) { rounds.append(round) }
  }

  /// Keeps what stands between two words for meetings, without what belongs to the sentence around
  /// it.
  private mutating func keep(
    _ run: [SummaryWord], _ piece: SummaryPiece, _ cue: SummaryCue, isAfterMeeting: Bool,
    isBeforeMeeting: Bool
  ) {
    var words = run.filter { !$0.key.dropFirst().contains("@") && !$0.key.contains("//") }
    var kept = SummaryPiece(
      words: [], cue: cue, isMarked: piece.isMarked,
      isBesideMeeting: isAfterMeeting || isBeforeMeeting)
    if isAfterMeeting, words.count > 1, let first = words.first, first.text == first.key {
      if SummaryWords.cuesAfterMeeting.contains(first.key) { kept.cue = .at }
      if SummaryWords.placeCues.contains(first.key) { kept.cue = .aside }
      if kept.cue != cue { words.removeFirst() }
    }
    kept.words = withoutOpener(words.withoutDate).stripped(ofRole: cue == .role).withoutLead
    if kept.words.count > 1, let round = SummaryWords.roundTails[kept.words.last?.key ?? ""] {
      kept.words.removeLast()
      note(round)
    }
    for part in Self.partedAtLegalForm(kept) { add(part) }
  }

  /// Without the word for a meeting at its beginning and what says with whom: "Llamada RRHH Globex".
  private mutating func withoutOpener(_ words: [SummaryWord]) -> [SummaryWord] {
    guard words.count > 1, SummaryWords.openers.contains(words[0].key) else { return words }
    hasMeeting = true
    return Array(
      words.dropFirst().drop { SummaryCommon.names([$0]) && !SummaryTrades.name([$0.key]) })
  }

  /// In two where a company's legal form stands before a profession: "Globex GmbH Entwickler".
  private static func partedAtLegalForm(_ piece: SummaryPiece) -> [SummaryPiece] {
    guard let form = piece.words.firstIndex(where: { SummaryWords.isLegalForm($0.key) }),
      SummaryTrades.name(piece.words[(form + 1)...].map(\.key))
    else { return [piece] }
    let company = SummaryPiece(words: Array(piece.words[...form]), cue: piece.cue)
    let role = SummaryPiece(
      words: Array(piece.words[(form + 1)...]), cue: .none, isMarked: piece.isMarked)
    return [company, role]
  }

  /// Adds a piece unless it is a round, a person or a way to meet.
  private mutating func add(_ piece: SummaryPiece) {
    guard !piece.words.isEmpty else { return }
    let phrase = piece.words.phrase
    if let round = SummaryWords.roundsAlone[phrase] { return note(round) }
    let saysNothing =
      SummaryWords.videoCalls.contains(phrase)
      || piece.words.allSatisfy {
        SummaryWords.weakMeetings.contains($0.key) || SummaryWords.units.contains($0.key)
          || $0.key.allSatisfy { $0.isNumber || $0.isPunctuation }
      }
    if saysNothing {
      hasMeeting = hasMeeting || piece.words.contains { SummaryWords.weakMeetings.contains($0.key) }
      return
    }
    let wasAfterPerson = isAfterPerson
    isAfterPerson =
      isPerson(piece.text) || piece.words.isTitled || piece.cue == .with && piece.words.isOfSeveral
    guard !isAfterPerson else {
      hasMeeting = true
      return
    }
    var piece = piece
    if wasAfterPerson, piece.cue == .aside, !SummaryTrades.name(piece.words.map(\.key)) {
      piece.cue = .at
    }
    pieces.append(piece)
  }
}

extension [SummaryWord] {
  /// Without the day and time at the end: "Globex on Tuesday 3pm".
  fileprivate var withoutDate: [SummaryWord] {
    let cut = indices.first { index in
      SummaryCleaner.isTime(self[index].text)
        || (SummaryWords.dateCues.contains(self[index].key) && index + 1 < count
          && self[(index + 1)...].allSatisfy(\.isDate))
    }
    return cut.map { Array(self[..<$0]) } ?? self
  }

  /// Without what stands before a profession and says that there is a job: "puesto de Electricista".
  fileprivate var withoutLead: [SummaryWord] {
    let lead = prefix { SummaryWords.roleLeads.contains($0.key) }.drop { $0.key.count < 3 }
    guard let last = lead.indices.last else { return self }
    let rest = self[(last + 1)...].drop { SummaryWords.ofRole.contains($0.key) }
    return SummaryTrades.name(rest.map(\.key)) ? Array(rest) : self
  }

  /// Without the words at its edges that belong to the sentence around it.
  fileprivate func stripped(ofRole isRole: Bool) -> [SummaryWord] {
    func isFiller(_ word: SummaryWord) -> Bool {
      SummaryWords.fillers.contains(word.key)
        || (isRole && SummaryWords.roleFillers.contains(word.key))
        || !word.key.contains { $0.isLetter || $0.isNumber }
    }
    var rest = self[...]
    while let first = rest.first, isFiller(first) { rest.removeFirst() }
    while let last = rest.last,
      isFiller(last) || (rest.count > 1 && SummaryWords.talkTails.contains(last.key))
    {
      rest.removeLast()
    }
    if !isRole, let last = rest.last, rest.count > 1, SummaryWords.companyTails.contains(last.key) {
      rest.removeLast()
      if rest.count > 1, rest.first?.key == "the" { rest.removeFirst() }
    }
    let large = rest.prefix(while: \.isWrittenLarge)
    if !isRole, large.count > 1, large.count < rest.count, CompanyNames.areShaped(Array(large)),
      !SummaryTrades.name(rest[large.endIndex...].map(\.key)),
      !SummaryWords.isJoint(rest[large.endIndex].key)
    {
      rest = large
    }
    if !isRole, rest.first?.isWrittenLarge == true, !SummaryTrades.name(rest.map(\.key)) {
      while let last = rest.last, rest.count > 1, !last.isWrittenLarge, last.isBehindName {
        rest.removeLast()
      }
    }
    return Array(rest)
  }
}

extension [SummaryWord] {
  /// Whether it is a person's name with what one greets it by: "Frau Weber", "Dr. Kern". The shorter ones
  /// stand before other things too.
  fileprivate var isTitled: Bool {
    if SummaryWords.honorifics.contains(self[0].key) { return true }
    return (2...4).contains(count) && SummaryWords.titles.contains(self[0].text)
      && !SummaryTrades.name(map(\.key)) && !CompanyNames.areShaped(self)
  }
}

extension [SummaryWord] {
  /// "Leo and the gang".
  fileprivate var isOfSeveral: Bool {
    count > 2 && GivenNames.holds(self[0].key.unaccented) && SummaryWords.ands.contains(self[1].key)
  }
}

extension SummaryWord {
  fileprivate var isWrittenLarge: Bool { text.first { $0.isLetter }?.isLowercase == false }

  /// Whether it stands behind a company's name and is none of it: "trailer", "visit".
  fileprivate var isBehindName: Bool {
    text.contains(where: \.isLetter)
      && (CompanyKinds.isTail(key.unaccented) || SummaryCommon.names([self]))
  }

  /// A day of the week, a month, or something with a number in it.
  fileprivate var isDate: Bool {
    let names = [
      "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun",
      "jul", "aug", "sep", "oct", "nov", "dec", "week", "tomorrow", "at", "mont", "dien", "mittw",
      "donn", "frei", "sams", "sonn", "mai", "juni", "juli", "okt", "dez", "lundi", "mardi",
      "mercredi", "jeudi", "vendredi",
    ]
    return key.contains(where: \.isNumber) || names.contains(where: key.hasPrefix)
  }
}
