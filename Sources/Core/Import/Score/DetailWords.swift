/// What the description and the place of an event speak for.
struct DetailWords {
  /// Each kind of cue once, as it was met.
  private var found: [(cue: DetailCue, quote: String)] = []
  private let text: EventText
  private let sender: EventSender

  /// Whether they speak of work for the user, and of nothing else: ordinary words of the title mean nothing
  /// then.
  var isPromising: Bool {
    against == 0 && (found.contains { $0.cue.isOfWork } || points >= EventScore.threshold)
  }
  /// Whether they say by themselves that it is an interview.
  var isConvincing: Bool {
    against == 0 && points >= EventScore.threshold && found.contains { $0.cue.isOfWork }
  }
  /// Whether they speak to the user as to someone who was chosen among those who apply.
  var isToChosen: Bool { has(.chosen) }
  /// Whether they speak to the user as to someone who applies.
  var isToApplicant: Bool { isToChosen || isPromising && (has(.round) || has(.application)) }
  /// How many people stand in them one after the other.
  var peopleInTurn: Int { text.peopleInTurn() }

  /// - Parameter isInterview: whether the title calls it one.
  func reasons(besideInterview isInterview: Bool) -> [EventScore.Reason] {
    counted.compactMap { cue, quote in
      if cue == .aside, isInterview { return nil }
      let meaning = cue.meaning.map { ": \($0)" } ?? ""
      return .init(points: cue.points, words: "“\(quote)” in the description" + meaning)
    }
  }

  private func has(_ cue: DetailCue) -> Bool { found.contains { $0.cue == cue } }

  private var counted: [(cue: DetailCue, quote: String)] {
    against < 0 ? found.filter { !$0.cue.isBesides } : found
  }

  private var points: Int { counted.reduce(0) { $0 + $1.cue.points } }

  private var against: Int {
    found.reduce(0) { $1.cue.points < 0 && $1.cue != .aside ? $0 + $1.cue.points : $0 }
  }

  /// So many characters of a description are looked at: what is told stands at its beginning.
  private static let longest = 8000

  init(of event: CalendarEvent, from sender: EventSender) {
    self.sender = sender
    let parts = [event.details.map { String($0.prefix(Self.longest)) }, event.location]
    text = EventText(parts.compactMap(\.self).joined(separator: "\n"))
    let matches = DetailCues.all.matches(in: text)
    for match in matches {
      if let cue = meaning(of: match) { add(cue, match.words) }
    }
    takeTrade(besides: Set(matches.flatMap(\.words)))
  }

  /// - Returns: nil where a phrase says nothing here.
  private func meaning(of match: EventPhrases<DetailCue>.Match) -> DetailCue? {
    switch match.cue {
    case .applicant: isNear(sender.ownNames, match) ? .chosen : applicant(match)
    case .interviewer: isNear(sender.ownNames, match) ? .asking : .interview
    case .otherKind, .aside:
      isTrade(after: match) ? nil : match.cue
    case .around where sender.isFromOutside: .interview
    case .recruiter where match.words.contains(where: text.isNoDepartment): nil
    default: match.cue
    }
  }

  /// Who is meant where someone is called a candidate: one with a number is told theirs, one with another's
  /// name is another.
  private func applicant(_ match: EventPhrases<DetailCue>.Match) -> DetailCue? {
    let next = match.words.upperBound
    guard next < text.words.count else { return nil }
    if text.isNumber(at: next) { return .chosen }
    let isName = text.text[text.words[next].range].first?.isUppercase == true
    return text.words[next].isAfterBreak && isName ? .asking : nil
  }

  private func isNear(_ names: Set<String>, _ match: EventPhrases<DetailCue>.Match) -> Bool {
    let near =
      max(0, match.words.lowerBound - 3)..<min(text.words.count, match.words.upperBound + 3)
    return near.contains { names.contains(text.words[$0].key) }
  }

  /// So many words are looked at for a profession.
  private static let tradesWithin = 200

  /// Beside something else that speaks for work a profession does too, and before a word for a job it is
  /// one that is to be filled: "news reporter job".
  private mutating func takeTrade(besides counted: Set<Int>) {
    let trades = text.words.indices.prefix(Self.tradesWithin).filter(text.isTrade)
    let job = trades.first { index in
      let next = index + 1
      return next < text.words.count && !text.words[next].isAfterBreak
        && Self.jobs.contains(text.words[next].key)
    }
    if let job { add(.opening, job..<job + 2) }
    if let role = trades.compactMap(role).first { add(.role, role) }
    guard !has(.role), found.contains(where: { $0.cue.points > 0 }),
      let trade = trades.first(where: { !counted.contains($0) })
    else { return }
    add(.trade, trade..<trade + 1)
  }

  private static let longestRole = 3

  /// The words between two marks around a profession, where they are few and nobody's: "shift lead", not
  /// "your broker".
  private func role(around trade: Int) -> Range<Int>? {
    let near = max(0, trade - Self.longestRole)...trade
    let far = trade + 1..<min(text.words.count, trade + 1 + Self.longestRole)
    guard let start = near.last(where: text.isBeginning) else { return nil }
    let end = far.first(where: text.isBeginning) ?? far.upperBound
    let isOwned = (start..<end).contains { Self.owners.contains(text.words[$0].key) }
    return end - start <= Self.longestRole && !isOwned ? start..<end : nil
  }

  private static let owners: Set<String> = [
    "dein", "deine", "her", "his", "ihr", "ihre", "le", "mein", "meine", "mi", "mon", "ma", "my",
    "our",
    "su", "the", "their", "tu", "votre", "unser", "unsere", "your",
  ]

  private func isTrade(after match: EventPhrases<DetailCue>.Match) -> Bool {
    let next = match.words.upperBound
    return next < text.words.count && !text.words[next].isAfterBreak && text.isTrade(at: next)
  }

  private static let jobs: Set<String> = ["job", "opening", "position", "post", "role", "vacancy"]

  private mutating func add(_ cue: DetailCue, _ words: Range<Int>) {
    if !has(cue) { found.append((cue, text.quote(words).tidy)) }
  }
}
