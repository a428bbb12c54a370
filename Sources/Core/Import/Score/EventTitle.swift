/// What the words of a title speak for.
struct EventTitle {
  /// What was found, with the kind of cue where it is one.
  private var found: [(cue: EventCue?, reason: EventScore.Reason)] = []
  /// Whether a word in it means an interview by itself.
  let isStrong: Bool
  /// Whether it names a profession.
  private(set) var hasTrade = false
  /// Whether the user's name stands in it.
  let hasOwnName: Bool

  private let title: EventTitleWords
  private let sender: EventSender

  /// - Parameters:
  ///   - summary: the title as the calendar has it.
  ///   - sender: who invites whom.
  init(_ summary: String, from sender: EventSender) {
    self.sender = sender
    title = EventTitleWords(summary, from: sender)
    hasOwnName = title.text.words.contains { sender.ownNames.contains($0.key) }
    isStrong = title.matches.contains { [.jobInterview, .interview, .round].contains($0.cue) }
    takeMeeting()
    takeOthers()
    takeTrade()
    if Self.hasGenderMark(summary) {
      hasTrade = true
      add(20, "it names a role for all genders")
    }
  }

  /// Whether it speaks of an interview or of one round of several.
  var isRound: Bool { isStrong || title.matches.contains { $0.cue == .laterRound } }

  /// How many people stand in it one after the other.
  var peopleInTurn: Int { title.text.peopleInTurn(byAnyName: isOfSeveral) }

  /// Whether it speaks of several interviews, or of those who apply.
  var isOfSeveral: Bool {
    title.matches.contains { match in
      let keys = match.words.map { title.text.words[$0].key }
      return match.cue == .asking || keys.contains { Self.several.contains($0) }
    }
  }

  private static let several: Set<String> = [
    "interviews", "entretiens", "entrevistas", "vorstellungsgesprache", "bewerbungsgesprache",
    "gesprache",
  ]

  /// Whether it is by telephone or screen.
  var isByPhone: Bool {
    title.text.words.contains { Self.phones.contains($0.key) }
  }

  private static let phones: Set<String> = [
    "call", "meet", "online", "phone", "skype", "teams", "tel", "telefon", "telefonat", "telefono",
    "telephone", "video", "videocall", "videollamada", "virtual", "visio", "zoom",
  ]

  /// - Parameter details: what stands in the description, by which words of the title mean less.
  func reasons(beside details: DetailWords) -> [EventScore.Reason] {
    found.compactMap { cue, reason in
      let share = cue.map { weight($0, details) } ?? 1
      return share > 0
        ? .init(points: Int(Double(reason.points) * share), words: reason.words) : nil
    }
  }

  /// Which share of its points a kind of cue keeps.
  private func weight(_ cue: EventCue, _ details: DetailWords) -> Double {
    switch cue {
    case .everyday, .place, .routine: details.isPromising ? 0 : 1
    case .media: details.isConvincing ? 0 : 1
    case .asking: sender.isFromOutside && details.isToApplicant ? 0 : 1
    case .errand where sender.isFromOutside: details.isConvincing ? 0 : 1
    case .errand, .otherKind, .schooling: details.isConvincing ? 0.5 : 1
    default: 1
    }
  }

  /// Words for a meeting, of which the plainest counts.
  private static let meetings: Set<EventCue> = [
    .jobInterview, .interview, .round, .laterRound, .softRound, .talk,
  ]

  private var meeting: EventPhrases<EventCue>.Match? {
    title.matches.filter { Self.meetings.contains($0.cue) }.max { $0.cue.points < $1.cue.points }
  }

  private mutating func takeMeeting() {
    if let meeting { add(meeting) }
    if title.matches.count(where: { $0.cue == .opening || $0.cue == .application }) > 1 {
      add(10, "the title speaks of a job twice")
    }
  }

  /// Each other kind of cue once.
  private mutating func takeOthers() {
    for cue in EventCue.allCases where !Self.meetings.contains(cue) && !isOverruled(cue) {
      // Beside a profession a single word may belong to a role: "podcast producer".
      let isOfRole =
        isStrong && [.otherKind, .media, .course].contains(cue) && !title.trades.isEmpty
      let match = title.matches.first { $0.cue == cue && !(isOfRole && $0.words.count == 1) }
      guard let match else { continue }
      if cue == .place, isOfWork {
        takeWorkplace(match)
      } else {
        add(match)
      }
    }
  }

  /// Whether a kind of cue means nothing beside the others.
  private func isOverruled(_ cue: EventCue) -> Bool {
    switch cue {
    case .everyday: isStrong || isAboutWork
    case .routine: isStrong || isAboutWork || isLaterRoundOfOthers
    case .recruiter: isStrong
    case .otherKind, .media: title.matches.contains { $0.cue == .jobInterview }
    case .course: isAboutWork
    // No company invites to what one does oneself.
    case .errand: isStrong && sender.isFromOutside
    default: false
    }
  }

  /// Whether another company invites to a round of several.
  private var isLaterRoundOfOthers: Bool {
    sender.isFromOutside && title.matches.contains { $0.cue == .laterRound }
  }

  private var isAboutWork: Bool {
    sender.hasRecruiter
      || title.matches.contains { $0.cue == .application || $0.cue == .opening }
  }

  /// Whether a place in it is one where one works.
  private var isOfWork: Bool {
    let works: Set<EventCue> = [.laterRound, .softRound, .recruiter]
    return isStrong || isAboutWork || title.matches.contains { works.contains($0.cue) }
  }

  private mutating func takeWorkplace(_ match: EventPhrases<EventCue>.Match) {
    guard let meeting, [.softRound, .laterRound].contains(meeting.cue) else { return }
    add(10, "“\(title.text.quote(match.words))” is a place of work")
  }

  private mutating func takeTrade() {
    let everyday = Set(title.matches.filter { $0.cue == .everyday }.flatMap(\.words))
    let trade = title.trades.first {
      isStrong
        || !everyday.contains($0) && (sender.isFromOutside || !title.isOfHousehold($0))
    }
    guard let trade else { return }
    hasTrade = true
    let word = title.text.quote(trade..<trade + 1)
    let isCounted = title.matches.contains {
      ($0.cue == .boss || $0.cue == .recruiter) && $0.words.contains(trade)
    }
    if !isCounted { add(20, "“\(word)” is a profession") }
    if !isStrong, meeting != nil, title.standsAlone(trade) {
      add(15, "“\(word)” stands as a role does")
    }
  }

  private mutating func add(_ points: Int, _ words: String) {
    found.append((nil, .init(points: points, words: words)))
  }

  private mutating func add(_ match: EventPhrases<EventCue>.Match) {
    let meaning = match.cue.meaning.map { ": \($0)" } ?? ""
    let words = "“\(title.text.quote(match.words))” in the title" + meaning
    found.append((match.cue, .init(points: match.cue.points, words: words)))
  }

  private static func hasGenderMark(_ summary: String) -> Bool {
    let lower = summary.lowercased()
    return ["m/w/d", "w/m/d", "m/f/d", "f/m/d", "d/m/w", "m/w/x", "m/f/x", "h/f", "f/h", "m/w)"]
      .contains(where: lower.contains)
  }
}
