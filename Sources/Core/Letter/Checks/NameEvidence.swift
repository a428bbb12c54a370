/// What the words around a name say it is.
struct NameEvidence {
  enum Verdict {
    /// The employer that the letter speaks to.
    case employer
    /// A name of some kind that may be the employer's.
    case likely
    /// A former employer of the writer's, or of someone else.
    case earlier
    case tool
    case nothing
  }

  private typealias Words = NameEvidenceWords

  private let letter: LetterUnderReview
  private let words: ArraySlice<LetterWord>
  /// Where the name stands in the letter's words.
  private let name: Range<Int>
  private let isPossessive: Bool
  private let isRisky: Bool
  private let isGivenName: Bool
  private let isCalendar: Bool

  /// - Parameter sentence: the words of the sentence that the name stands in.
  init(_ letter: LetterUnderReview, _ sentence: ArraySlice<LetterWord>, _ name: Range<Int>) {
    self.letter = letter
    words = sentence
    self.name = name
    let last = sentence[name.upperBound - 1].key
    isPossessive = last.hasSuffix("'s")
    let key = last.withoutPossessive
    isGivenName = name.count == 1 && NameLexicon.isGivenName(key)
    isCalendar = name.count == 1 && NameLexicon.isCalendar(key)
    isRisky = isGivenName || isCalendar || name.count == 1 && NameLexicon.isTool(key)
  }

  func verdict() -> Verdict {
    let isNumbered =
      name.upperBound < words.endIndex && words[name.upperBound].shape.contains(.number)
    if NameLexicon.isTitle(before(1)) || isPartOfLongerName || isNumbered { return .nothing }
    if isOwnPast || isOthersPast { return .earlier }
    if isEmployer { return .employer }
    if isTool { return .tool }
    return byDefault
  }

  // MARK: Neighbours

  /// The key of a word before the name, counted from 1; empty where the sentence begins.
  private func before(_ count: Int) -> String {
    let index = name.lowerBound - count
    return index >= words.startIndex ? words[index].key : ""
  }

  private func after(_ count: Int) -> String {
    let index = name.upperBound + count - 1
    return index < words.endIndex ? words[index].key : ""
  }

  /// Whether one of the words before the name is one of some.
  private func isBefore(_ set: Set<String>, within count: Int) -> Bool {
    (1...count).contains { set.contains(before($0)) }
  }

  private var isAtStart: Bool { name.lowerBound == words.startIndex }

  private var startsAfterPause: Bool { words[name.lowerBound].shape.contains(.afterPause) }

  /// "Project Target", "Apple Watch".
  private var isPartOfLongerName: Bool {
    if name.lowerBound > words.startIndex, !startsAfterPause {
      let word = words[name.lowerBound - 1]
      let isName = word.shape.contains(.capitalised) && !word.shape.contains(.first)
      if isName, !isOfTheRole(word), !Self.opensNothing.contains(word.key) { return true }
    }
    guard name.upperBound < words.endIndex, !isPossessive else { return false }
    let next = words[name.upperBound]
    guard next.shape.contains(.capitalised), !next.shape.contains(.afterPause) else { return false }
    return !isOfTheRole(next) && !Words.employerNouns.contains(next.key)
      && !Words.companyVerbs.contains(next.key) && !Self.opensNothing.contains(next.key)
      && !CompanyName.legalForms.contains(next.key) && !NameLexicon.isCalendar(next.key)
  }

  private func isOfTheRole(_ word: LetterWord) -> Bool { letter.familiar.role.contains(word.key) }

  private static let opensNothing: Set<String> = [
    "i", "dear", "hi", "hello", "at", "with", "for", "the", "join", "joining", "about", "thank",
    "thanks", "and", "i'm", "i'd", "i've", "i'll", "hey",
  ]

  // MARK: Earlier employers

  private static let places: Set<String> = ["at", "for", "with", "from", "in", "@"]

  private var isOwnPast: Bool {
    let head = before(1)
    if ["ex", "former", "formerly", "previously", "leaving", "left"].contains(head) { return true }
    if ["while", "before", "after"].contains(head) { return true }
    if after(1) == "where", ["i", "we", "i've"].contains(after(2)) { return true }
    if ["taught", "trained"].contains(after(1)), after(2) == "me" { return true }
    if head == "joined", isBefore(["i"], within: 4) { return true }
    guard Self.places.contains(head) else { return false }
    if head == "at", Words.atCompany.contains(before(2)), !isBefore(["my"], within: 6) {
      return false
    }
    if opensOwnClause { return !hasModal(behind: 4) }
    if ["while", "previously", "formerly", "currently"].contains(before(2)) { return true }
    return speaksOfOwnJob || tellsOwnDeed
  }

  /// "At Target, I cut": the writer is who acts right behind.
  private var opensOwnClause: Bool {
    let actors: Set = ["i", "we", "my", "i've", "our"]
    let actor = (1...2).first { actors.contains(after($0)) }
    guard let actor else { return false }
    let head = name.lowerBound - words.startIndex
    let isOpening =
      head <= 2 || words[name.lowerBound - 1].shape.contains(.afterPause)
      || ["and", "but", "when"].contains(before(2))
    return isOpening && !["your", "you"].contains(after(actor + 2))
  }

  private func hasModal(behind count: Int) -> Bool {
    (1...count).contains {
      Words.forward.contains(after($0)) || ["am", "i'm", "look"].contains(after($0))
    }
  }

  /// "in my last role at Target", "my years at Target".
  private var speaksOfOwnJob: Bool {
    for distance in 2...7 where before(distance) == "my" || before(distance) == "our" {
      let between = (2..<max(2, distance)).map { before($0) }
      if between.contains(where: Words.ownAdjectives.contains) { return true }
      if between.contains(where: Words.ownNouns.contains) { return !isForward }
    }
    return isBefore(["years", "months", "summers", "decade", "internship"], within: 3)
      && !isBefore(["your"], within: 4)
  }

  /// "I led a team at Target".
  private var tellsOwnDeed: Bool {
    for distance in 2...9 where ["i", "we", "i've"].contains(before(distance)) {
      let verbs = (2...distance).reversed().map { before($0) }
      guard !verbs.contains(where: Words.forward.contains) else { return false }
      let verb = verbs.first { isPast($0) }
      guard let verb else { continue }
      return !Words.interviewVerbs.contains(verb)
        && !(verb == "was" && verbs.contains(where: Words.interviewVerbs.contains))
    }
    return (2...5).contains { before($0) == "having" && isPast(before($0 - 1)) }
  }

  private func isPast(_ key: String) -> Bool {
    Words.irregularPast.contains(key) || Words.interviewVerbs.contains(key)
      || key.hasSuffix("ed") && key.count > 4
  }

  private var isForward: Bool { words.contains { Words.forward.contains($0.key) } }

  /// "your years at Target", "you left Target", "unlike Slack".
  private var isOthersPast: Bool {
    if isBefore(Words.others, within: 3) { return true }
    if isBefore(["your", "her", "his", "their"], within: 6),
      isBefore(
        ["years", "background", "days", "previous", "former", "path", "journey", "past"], within: 5)
    {
      return true
    }
    return isBefore(["left", "came", "moved", "coming"], within: 3) && before(1) == "from"
      || before(1) == "offer" || before(1) == "from" && before(2) == "offer"
  }

  // MARK: The employer

  private var isEmployer: Bool {
    let head = before(1)
    if after(1) == "and", after(2) == "its" { return true }
    if isOnlyCompany { return true }
    if isCalendar { return false }
    if isPossessive, let owns = possessiveVerdict { return owns }
    let isOpener = isAtStart && NameLexicon.isCommon(words[name.lowerBound].key)
    if Self.beforeTeam.contains(head) || isAtStart && !isOpener,
      Words.employerNouns.contains(after(1)), !isGivenName || after(1) == "team" && head != "dear"
    {
      return true
    }
    if isRoleBehind || isWorkAhead || isSubject { return true }
    if isGivenName { return false }
    if Words.employerVerbs.contains(head) { return true }
    guard let nouns = Words.beforePreposition[head] else { return false }
    return isBefore(nouns, within: 6, from: 2)
  }

  /// What is said of companies alone, whatever else the name means.
  private var isOnlyCompany: Bool {
    let head = before(1)
    if isPossessive, isCalendar || isGivenName {
      return Words.companyNouns.contains(after(1))
        || !isCalendar && ["at", "joining"].contains(head)
    }
    if ["at", "join", "joining", "@"].contains(head) {
      return !(isCalendar && Self.times.contains(after(1)))
    }
    guard let nouns = Words.companyOnly[head] else { return false }
    // "the first part of May", "the work for Friday": days have these too.
    let isTime = isCalendar && (head == "of" || head == "for")
    if isTime {
      return nouns.contains(before(2)) && ["be", "being", "become", "to"].contains(before(3))
    }
    return isBefore(nouns, within: isGivenName || isCalendar ? 5 : 6, from: 2)
  }

  /// nil where the possession tells nothing.
  private var possessiveVerdict: Bool? {
    guard !isGivenName else { return false }
    if Words.employerNouns.contains(after(1)) || Words.employerNouns.contains(after(2)) {
      return true
    }
    return isRisky
      ? nil
      : isAtStart && NameLexicon.isCommon(words[name.lowerBound].key.withoutPossessive) ? nil : true
  }

  private static let beforeTeam: Set<String> = [
    "the", "your", "dear", "hi", "hello", "entire", "whole",
  ]

  private static let times: Set<String> = [
    "at", "morning", "afternoon", "evening", "night", "noon",
  ]

  private func isBefore(_ set: Set<String>, within count: Int, from start: Int) -> Bool {
    (start...max(start, count)).contains { set.contains(before($0)) }
  }

  /// "the Target Platform Engineer role".
  private var isRoleBehind: Bool {
    guard name.upperBound < words.endIndex, !isPossessive else { return false }
    let next = words[name.upperBound]
    return next.shape.contains(.capitalised) && isOfTheRole(next)
      && !next.shape.contains(.afterPause)
  }

  /// "I look forward to working with Target".
  private var isWorkAhead: Bool {
    guard !isGivenName, before(1) == "with" || before(1) == "for" else { return false }
    return isBefore(["work", "working", "build", "building", "do", "learn"], within: 3) && isForward
  }

  /// "how Target handles", "Target is a company that".
  private var isSubject: Bool {
    guard Words.companyVerbs.contains(after(1)) else { return false }
    if isAtStart || startsAfterPause || isRisky {
      return !isCalendar && words.contains { Words.employerWords.contains($0.key) }
        && !(isGivenName && !["is", "offers", "seems"].contains(after(1)))
    }
    return Words.clauseOpeners.contains(before(1))
  }

  // MARK: Tools

  private var isTool: Bool {
    let head = before(1)
    if Words.toolVerbs.contains(head) || Words.toolNouns.contains(after(1)) { return true }
    guard ["to", "from", "with", "in", "and", "for", "by", "like"].contains(head) else {
      return false
    }
    return isBefore(Words.toolMoves, within: 4) || head == "in"
      || head == "and" && isBefore(Words.toolVerbs, within: 4)
  }

  private var byDefault: Verdict {
    if isAtStart {
      let isNaming = !isRisky && Words.companyVerbs.contains(after(1)) && name.count > 1
      return isNaming ? .likely : name.count > 1 && !isRisky ? .likely : .nothing
    }
    let isAhead = before(1) == "with" && isBefore(["work", "working"], within: 3) && isForward
    return isRisky && !(isAhead && isGivenName) ? .nothing : .likely
  }
}
