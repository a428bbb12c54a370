/// What the words of a title say.
struct EventTitle {
  private var reasons: [EventScore.Reason] = []
  /// What speaks against it as everyday things do, unless something says that it is an interview.
  private var everydayReasons: [EventScore.Reason] = []
  /// Whether a word in it means an interview by itself.
  let isStrong: Bool
  /// Whether it names a profession.
  private(set) var hasTrade = false

  /// - Parameters:
  ///   - summary: the title as the calendar has it.
  ///   - ownNames: the user's names, without capitals and accents.
  init(_ summary: String, ownNames: Set<String>) {
    let text = EventText(SummaryCleaner.withoutPrefixes(String(summary.prefix(400))), longest: 60)
    let trades = text.words.indices.filter { Self.isTrade(text, $0) }
    let matches = EventCues.title.matches(in: text).compactMap {
      match -> EventPhrases<EventCue>.Match? in
      if match.cue == .asking, Self.isOwn(match, text, ownNames) {
        return EventPhrases.Match(cue: EventCue.interview, words: match.words)
      }
      return Self.isPartOfRole(match, text, trades) ? nil : match
    }
    isStrong = matches.contains { [.jobInterview, .interview, .round].contains($0.cue) }
    let isPlain = matches.contains { $0.cue == .jobInterview }
    let strongest = matches.filter { Self.meetings.contains($0.cue) }
      .max { $0.cue.points < $1.cue.points }
    let isAboutWork = matches.contains { [.application, .opening].contains($0.cue) }
    if let strongest { add(strongest, text) }
    for cue in EventCue.allCases where !Self.meetings.contains(cue) {
      guard let match = matches.first(where: { $0.cue == cue }) else { continue }
      if isStrong, [.everyday, .routine, .recruiter].contains(cue) { continue }
      if isAboutWork, [.everyday, .routine].contains(cue) { continue }
      if isPlain, cue == .otherKind { continue }
      if isStrong, cue == .otherKind, match.words.count == 1, !trades.isEmpty { continue }
      add(match, text)
    }
    let everyday = Set(matches.filter { $0.cue == .everyday }.flatMap(\.words))
    if let trade = trades.first(where: { isStrong || !everyday.contains($0) }) {
      hasTrade = true
      let word = text.quote(trade..<trade + 1)
      reasons.append(.init(points: 15, words: "“\(word)” is a profession"))
    } else if Self.hasGenderMark(summary) {
      hasTrade = true
      reasons.append(.init(points: 15, words: "it names a role for all genders"))
    }
  }

  private static let meetings: Set<EventCue> = [
    .jobInterview, .interview, .round, .laterRound, .softRound, .talk,
  ]

  private mutating func add(_ match: EventPhrases<EventCue>.Match, _ text: EventText) {
    let words = "“\(text.quote(match.words))” in the title"
    let meaning = match.cue.meaning.map { ": \($0)" } ?? ""
    let reason = EventScore.Reason(points: match.cue.points, words: words + meaning)
    if match.cue == .everyday || match.cue == .routine {
      everydayReasons.append(reason)
    } else {
      reasons.append(reason)
    }
  }

  /// - Parameter isInterviewByDetails: whether the description speaks of an interview.
  func reasons(isInterviewByDetails: Bool) -> [EventScore.Reason] {
    isInterviewByDetails ? reasons : reasons + everydayReasons
  }

  private static func isTrade(_ text: EventText, _ index: Int) -> Bool {
    let word = text.text[text.words[index].range]
    return SummaryTrades.name([word.lowercased()])
      || SummaryTrades.abbreviations.contains(String(word))
  }

  /// Whether a word belongs to the name of a role: "press officer", "head of sales".
  private static func isPartOfRole(
    _ match: EventPhrases<EventCue>.Match, _ text: EventText, _ trades: [Int]
  ) -> Bool {
    guard [.otherKind, .everyday, .routine, .errand].contains(match.cue), match.words.count == 1
    else { return false }
    let (here, next) = (match.words.lowerBound, match.words.upperBound)
    let after = (next..<min(next + 2, text.words.count)).prefix { !text.words[$0].isAfterBreak }
    if after.contains(where: trades.contains) { return true }
    // Back to the mark that parts them.
    let before = (max(0, here - 3)..<here).reversed()
      .prefix { !text.words[$0 + 1].isAfterBreak }
    return before.contains(where: trades.contains)
  }

  /// Whether it is the user who is called a candidate.
  private static func isOwn(
    _ match: EventPhrases<EventCue>.Match, _ text: EventText, _ names: Set<String>
  ) -> Bool {
    let near =
      max(0, match.words.lowerBound - 3)..<min(text.words.count, match.words.upperBound + 3)
    return near.contains { names.contains(text.words[$0].key) }
  }

  private static func hasGenderMark(_ summary: String) -> Bool {
    let lower = summary.lowercased()
    return ["m/w/d", "w/m/d", "m/f/d", "f/m/d", "d/m/w", "m/w/x", "m/f/x", "h/f", "f/h", "m/w)"]
      .contains(where: lower.contains)
  }
}
