/// The phrases of a title, each with what it means beside the words around it and the one who invites.
struct EventTitleWords {
  typealias Match = EventPhrases<EventCue>.Match

  let text: EventText
  /// The places of the words that are professions.
  let trades: [Int]
  private(set) var matches: [Match] = []

  init(_ summary: String, from sender: EventSender) {
    text = EventText(SummaryCleaner.withoutPrefixes(String(summary.prefix(400))), longest: 60)
    trades = text.words.indices.filter(text.isTrade)
    let found = EventCues.title.matches(in: text)
    let hires: Set<EventCue> = [.application, .opening, .recruiter, .jobInterview]
    let isHiring =
      sender.hasRecruiter || !trades.isEmpty || found.contains { hires.contains($0.cue) }
    matches = found.compactMap { match in
      meaning(of: match, sender, isHiring: isHiring).map { Match(cue: $0, words: match.words) }
    }
  }

  /// - Parameter isHiring: whether anything says that someone is hired.
  /// - Returns: nil where a phrase says nothing here.
  private func meaning(of match: Match, _ sender: EventSender, isHiring: Bool) -> EventCue? {
    switch match.cue {
    case .asking where isNear(sender.ownNames, match): .interview
    case .asking where sender.isFromOutside && namesApplicants(match): .interview
    case .asking where sender.isFromOutside && match.words.count == 1: nil
    case .schooling where isHiring: .interview
    case .recruiter where match.words.contains(where: text.isNoDepartment): nil
    case .otherKind where isMeetingForJob(match): .softRound
    case .laterRound, .softRound: isOfSomething(match) ? nil : match.cue
    case .jobInterview, .interview, .round:
      !sender.isFromOutside && isOthers(match, sender.ownNames) ? .otherKind : match.cue
    default: isPartOfRole(match) ? nil : match.cue
    }
  }

  /// Whether a phrase belongs to the name of a role: "press officer", "head of sales", "order picker".
  private func isPartOfRole(_ match: Match) -> Bool {
    if match.cue == .otherKind, match.words.count > 1, isFollowedByTrade(match) { return true }
    if match.cue == .errand, trades.contains(match.words.upperBound - 1) { return true }
    if match.cue == .place { return isFollowedByTrade(match) }
    guard match.words.count == 1 else { return false }
    let (here, next) = (match.words.lowerBound, match.words.upperBound)
    if match.cue == .preparation {
      return Self.roleBeginnings.contains(text.words[here].key) && next < text.words.count
        && !text.words[next].isAfterBreak && trades.contains(next)
    }
    guard [.otherKind, .media, .course, .everyday, .routine, .errand].contains(match.cue) else {
      return false
    }
    let after = (next..<min(next + 2, text.words.count)).prefix { !text.words[$0].isAfterBreak }
    if after.contains(where: trades.contains) { return true }
    // Back to the mark that parts them.
    let before = (max(0, here - 3)..<here).reversed()
      .prefix { !text.words[$0 + 1].isAfterBreak }
    return before.contains(where: trades.contains)
  }

  /// "Tax return preparer".
  private func isFollowedByTrade(_ match: Match) -> Bool {
    let next = match.words.upperBound
    return trades.contains(next) && !text.words[next].isAfterBreak
  }

  /// Whether a first meeting that is mostly another's is one for a job, as a profession besides says:
  /// "Kennenlerngespräch Kita Rosenweg (Erzieher)".
  private func isMeetingForJob(_ match: Match) -> Bool {
    Self.firstMeetings.contains(text.words[match.words.lowerBound].key)
      && trades.contains { !match.words.contains($0) && text.words[$0].isAfterBreak }
      && !match.words.contains(where: trades.contains)
  }

  private static let firstMeetings: Set<String> = [
    "erstgesprach", "kennenlernen", "kennenlerngesprach",
  ]

  /// "Practice nurse", "study coordinator".
  private static let roleBeginnings: Set<String> = [
    "coaching", "practice", "simulation", "study", "training", "workshop",
  ]

  /// Whether it is the user who is called a candidate.
  private func isNear(_ names: Set<String>, _ match: Match) -> Bool {
    let near =
      max(0, match.words.lowerBound - 3)..<min(text.words.count, match.words.upperBound + 3)
    return near.contains { names.contains(text.words[$0].key) }
  }

  /// Whether a phrase speaks of those who apply, as an employer does who invites one of them.
  private func namesApplicants(_ match: Match) -> Bool {
    match.words.contains { Self.applicants.contains(where: text.words[$0].key.hasPrefix) }
  }

  private static let applicants = [
    "applicant", "aspirant", "bewerber", "candidat", "interviewer", "kandidat",
  ]

  /// "Stage 2 of the house purchase": a round of what follows.
  private func isOfSomething(_ match: Match) -> Bool {
    let (first, next) = (match.words.lowerBound, match.words.upperBound)
    guard next + 1 < text.words.count, !Self.companyOf.contains(text.words[first].key),
      !text.words[next].isAfterBreak,
      ["de", "der", "des", "du", "of"].contains(text.words[next].key)
    else { return false }
    return text.words[next + 1].key.first?.isNumber != true
  }

  /// Whether it is another person's: "Mia's trial day", "Entretien avec la maîtresse de Léa".
  private func isOthers(_ match: Match, _ names: Set<String>) -> Bool {
    if isOfGivenName(match, names) { return true }
    let here = match.words.lowerBound
    guard here > 1, text.words[here - 1].key == "s", !text.words[here].isAfterBreak,
      !text.words[here - 1].isAfterBreak
    else { return false }
    let owner = text.words[here - 2].key
    return !names.contains(owner) && !Self.noOwners.contains(owner)
  }

  /// Whether someone is met who works in the user's own house: "Nanny chat: Paula", "Tutor for Mia".
  func isOfHousehold(_ trade: Int) -> Bool {
    if Self.household.contains(text.words[trade].key) { return true }
    return trade + 2 < text.words.count
      && ["for", "fur", "para", "pour"].contains(text.words[trade + 1].key)
      && NameLexicon.isGivenName(text.words[trade + 2].key)
  }

  private static let household: Set<String> = [
    "babysitter", "childminder", "cleaner", "nanny", "ninera", "plumber", "sitter",
    "tagesmutter", "tutor", "dogsitter", "kinderfrau", "nounou", "canguro",
  ]

  private func isOfGivenName(_ match: Match, _ names: Set<String>) -> Bool {
    text.words.indices.dropLast().contains { index in
      let key = text.words[index].key
      let isOwner =
        ["de", "of", "von"].contains(key)
        || index == match.words.upperBound && ["for", "fur", "para", "pour"].contains(key)
      let isLast = index + 2 == text.words.count || text.words[index + 2].isAfterBreak
      let name = text.words[index + 1].key
      return isOwner && isLast && NameLexicon.isGivenName(name) && !names.contains(name)
    }
  }

  /// Companies whose names end as another's own does, and days.
  private static let noOwners: Set<String> = [
    "applebee", "arby", "barney", "bj", "bloomingdale", "carl", "children", "chili", "christie",
    "denny", "dick", "dillard", "domino", "dunkin", "friday", "hardee", "harrod", "kellogg", "kohl",
    "levi", "lloyd", "lowe", "macy", "mcdonald", "men", "michael", "monday", "moody", "morrison",
    "nando", "papa", "popeye", "sainsbury", "sotheby", "specsaver", "thursday", "today", "tomorrow",
    "trader", "tuesday", "waterstone", "wednesday", "wendy", "women",
  ]

  /// Whether a profession stands between marks with nothing that meets it or names someone: "Zoom: florist".
  func standsAlone(_ trade: Int) -> Bool {
    let start = (0...trade).last { text.words[$0].isAfterBreak } ?? 0
    let end =
      (trade + 1..<text.words.count).first { text.words[$0].isAfterBreak } ?? text.words.count
    guard start > 0 || end < text.words.count else { return false }
    let part = start..<end
    let isMet = matches.contains { $0.cue != .boss && $0.words.overlaps(part) }
    return !isMet && !part.contains { Self.companyOf.contains(text.words[$0].key) }
  }

  /// What stands before someone who is met.
  private static let companyOf: Set<String> = [
    "al", "avec", "by", "con", "for", "from", "la", "le", "m", "mit", "my", "new", "neue", "neuer",
    "re", "the", "to", "w", "wegen", "with", "zum", "zur",
  ]
}
