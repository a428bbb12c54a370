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
  let words: ArraySlice<LetterWord>
  /// Where the name stands in the letter's words.
  let name: Range<Int>
  let isPossessive: Bool
  let isRisky: Bool
  private let isGivenName: Bool
  private let isCalendar: Bool
  /// Whether it can be nothing but a name.
  private let isCoined: Bool

  /// - Parameters:
  ///   - sentence: the words of the sentence that the name stands in.
  ///   - isOwnPossessive: whether the name itself ends with "'s".
  init(
    _ letter: LetterUnderReview, _ sentence: ArraySlice<LetterWord>, _ name: Range<Int>,
    isOwnPossessive: Bool = false
  ) {
    self.letter = letter
    words = sentence
    self.name = name
    let last = sentence[name.upperBound - 1].key
    isPossessive = last.hasSuffix("'s") && !isOwnPossessive
    let key = last.withoutPossessive
    isGivenName = name.count == 1 && NameLexicon.isGivenName(key)
    isCalendar = name.count == 1 && NameLexicon.isCalendar(key)
    isRisky = isGivenName || isCalendar || name.count == 1 && NameLexicon.isTool(key)
    isCoined =
      name.count > 1 ? !isRisky : NameLexicon.isCoined(key)
  }

  func verdict() -> Verdict {
    let isNumbered =
      name.upperBound < words.endIndex && words[name.upperBound].shape.contains(.number)
    if NameLexicon.isTitle(before(1)) || isPartOfLongerName || isNumbered { return .nothing }
    if isOwnPast || isOthersPast || isInForeignPast { return .earlier }
    if isOfTheirDealings || isCompared || isBesideReader { return .earlier }
    if isLikedForProducts { return .likely }
    if isMakerOfNamed { return speaksOfInterview ? .likely : .tool }
    if isMakeOfThing { return .tool }
    if isOwnCustomer { return .earlier }
    if isHandled { return isCoined ? .likely : .nothing }
    if isEmployer { return .employer }
    if isTool { return .tool }
    return byDefault
  }

  // MARK: Neighbours

  /// The key of a word before the name, counted from 1; empty where the sentence begins.
  func before(_ count: Int) -> String {
    let index = name.lowerBound - count
    return index >= words.startIndex ? words[index].key : ""
  }

  func after(_ count: Int) -> String {
    let index = name.upperBound + count - 1
    return index < words.endIndex ? words[index].key : ""
  }

  /// Whether one of the words before the name is one of some.
  func isBefore(_ set: Set<String>, within count: Int) -> Bool {
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
      // "Bob Apple, my mentor": the first word of a sentence has its capital anyhow.
      if word.shape.contains(.first), NameLexicon.isGivenName(word.key),
        !NameLexicon.isCommon(word.key), !EnglishWords.holds(word.key)
      {
        return true
      }
    }
    guard name.upperBound < words.endIndex, !isPossessive else { return false }
    let next = words[name.upperBound]
    guard next.shape.contains(.capitalised), !next.shape.contains(.afterPause) else { return false }
    return !isOfTheRole(next) && !Words.employerNouns.contains(next.key)
      && !Words.companyVerbs.contains(next.key) && !Self.opensNothing.contains(next.key)
      && !CompanyName.legalForms.contains(next.key) && !NameLexicon.isCalendar(next.key)
  }

  func isOfTheRole(_ word: LetterWord) -> Bool { letter.familiar.role.contains(word.key) }

  private static let opensNothing: Set<String> = [
    "i", "dear", "hi", "hello", "at", "with", "for", "the", "join", "joining", "about", "thank",
    "thanks", "and", "i'm", "i'd", "i've", "i'll", "hey",
  ]

  // MARK: The employer

  private var isEmployer: Bool {
    let head = before(1)
    if after(1) == "and", after(2) == "its" { return true }
    if isHost || isChooser || isLastPlace || isHiringOf || isInForeignWork { return true }
    if isOnlyCompany || isPlaceToBe { return true }
    if isItsCourse || isHelpedToGrow || isToldOf { return true }
    if isCalendar { return false }
    if isPossessive, let owns = possessiveVerdict { return owns }
    let isOpener = isAtStart && NameLexicon.isCommon(words[name.lowerBound].key)
    if Self.beforeTeam.contains(head) || isAtStart && !isOpener,
      Words.employerNouns.contains(after(1)), !isGivenName || after(1) == "team" && head != "dear"
    {
      return true
    }
    if startsAfterPause, after(1) == "team", !isGivenName { return true }
    if isRoleBehind || isWorkAhead || isSubject { return true }
    if isGivenName { return false }
    if isWished || isWorkWishedFor || isWhatItDoes { return true }
    if isTellingOfItsDeed, !isRisky { return true }
    if Words.employerVerbs.contains(head) { return true }
    guard let nouns = Words.beforePreposition[head] else { return false }
    return isBefore(nouns, within: 6, from: 2)
  }

  /// "a fan of Apple products" one may be anywhere.
  private var isLikedForProducts: Bool {
    guard before(1) == "of", !isBefore(["your"], within: 3) else { return false }
    return Words.products.contains(after(1))
      && isBefore(["fan", "user", "lover", "owner"], within: 4)
  }

  /// What is said of companies alone, whatever else the name means.
  private var isOnlyCompany: Bool {
    let head = before(1)
    if isPossessive, isCalendar || isGivenName {
      return Words.companyNouns.contains(after(1))
        || !isCalendar && ["at", "joining"].contains(head)
    }
    if isCalendar, head == "the", ["team", "mission", "culture", "values"].contains(after(1)) {
      return true
    }
    if isCalendar, after(1) == "is",
      (2...6).contains(where: { Self.workplaces.contains(after($0)) })
    {
      return true
    }
    if ["at", "join", "joining", "@"].contains(head) {
      let isFeast = ["christmas", "easter"].contains(words[name.lowerBound].key)
      return !(isCalendar && (isFeast || Self.times.contains(after(1))))
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
    if ownsWorkplace { return true }
    if Words.employerNouns.contains(after(1)) || Words.employerNouns.contains(after(2)) {
      return true
    }
    let isOpener = isAtStart && NameLexicon.isCommon(words[name.lowerBound].key.withoutPossessive)
    return isRisky || isOpener ? nil : true
  }

  private static let beforeTeam: Set<String> = [
    "the", "your", "dear", "hi", "hello", "entire", "whole",
  ]

  private static let workplaces: Set<String> = ["company", "place", "employer", "workplace"]

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
    guard isOfTheRole(next), !next.shape.contains(.afterPause) else { return false }
    return next.shape.contains(.capitalised)
      || ["a", "an", "the", "your", "this"].contains(before(1))
  }

  /// "I look forward to working with Target".
  private var isWorkAhead: Bool {
    guard !isGivenName, before(1) == "with" || before(1) == "for" else { return false }
    return isBefore(["work", "working", "build", "building", "do", "learn"], within: 3) && isForward
  }

  /// "how Target handles", "Target is a company that".
  private var isSubject: Bool {
    if impresses, !isRisky || isCoined { return true }
    guard Words.companyVerbs.contains(after(1)) else { return false }
    if isCoined, after(1) != "was", words.contains(where: { Words.wishes.contains($0.key) }) {
      return true
    }
    if isAtStart || startsAfterPause || isRisky {
      return !isCalendar && words.contains { Words.employerWords.contains($0.key) }
        && !(isGivenName && !["is", "offers", "seems"].contains(after(1)))
    }
    return Words.clauseOpeners.contains(before(1)) && !isOfElsewhere
  }

  /// "Target impressed me", "Target really drew me in".
  private var impresses: Bool {
    let verb = Words.adverbs.contains(after(1)) ? 2 : 1
    return Words.impressions.contains(after(verb)) && ["me", "us"].contains(after(verb + 1))
  }

  // MARK: Tools

  private var isTool: Bool {
    let head = before(1)
    if Words.toolVerbs.contains(head) || Words.toolNouns.contains(after(1))
      || Words.notations.contains(after(1))
    {
      return true
    }
    guard ["to", "from", "with", "in", "and", "for", "by", "like"].contains(head) else {
      return false
    }
    return isBefore(Words.toolMoves, within: 4) || head == "in"
      || head == "and" && isBefore(Words.toolVerbs, within: 4)
  }

  private var byDefault: Verdict {
    if isAtStart {
      return isCoined || impresses && !isCalendar && !isGivenName ? .likely : .nothing
    }
    let isAhead = before(1) == "with" && isBefore(["work", "working"], within: 3) && isForward
    let isClause = Words.clauseOpeners.contains(before(1)) && Words.companyVerbs.contains(after(1))
    let isDoubtful =
      isGivenName
      ? isAhead || isWished || isWhatItDoes || isWorkWishedFor
      : (isClause || isTellingOfItsDeed) && !isCalendar
    return isRisky && !isDoubtful ? .nothing : .likely
  }
}
