/// Whether a name is that of an earlier employer, of the writer's or of someone else.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  private static let places: Set<String> = ["at", "for", "with", "from", "in", "@"]

  var isOwnPast: Bool {
    let head = before(1)
    if Self.formerly.contains(head) { return true }
    if after(1) == "where", ["i", "we", "i've"].contains(after(2)) { return true }
    if after(1) == "my", Words.ownAdjectives.contains(after(2)) { return true }
    if isCalledOwn { return true }
    if ["taught", "trained"].contains(after(1)), after(2) == "me" { return true }
    if head == "joined", isBefore(["i"], within: 4) { return true }
    if isPossessive, !Self.places.contains(head) { return tellsOwnDeed }
    guard Self.places.contains(head) else { return false }
    if head == "at", Words.atCompany.contains(before(2)), !isBefore(["my"], within: 6) {
      return false
    }
    if let isOwn = opensOwnClause { return isOwn }
    if ["while", "previously", "formerly", "currently", "colleague", "friend"].contains(before(2)) {
      return true
    }
    return speaksOfOwnJob || tellsOwnDeed
  }

  /// "my previous employer Target", "Target was my first job".
  private var isCalledOwn: Bool {
    let isNamed =
      Words.employers.contains(before(1))
      && (2...4).contains { count in
        Words.ownAdjectives.contains(before(count))
          || ["my", "our"].contains(before(count))
            && !(2...count).contains { Words.hoped.contains(before($0)) }
      }
    if isNamed || isListedAsOwn { return true }
    guard ["is", "was"].contains(after(1)), after(2) == "my" else { return false }
    return (3...5).contains { Words.employers.contains(after($0)) }
      && !(3...5).contains { Words.hoped.contains(after($0)) }
  }

  private static let formerly: Set<String> = [
    "ex", "former", "formerly", "previously", "leaving", "left", "while", "before", "after",
  ]

  /// "At Target, I cut", "As a manager at Target, I cut": the writer acts right behind. nil where
  /// no such clause begins.
  private var opensOwnClause: Bool? {
    let actors: Set = ["i", "we", "my", "i've", "our", "i'd", "i'll", "i'm"]
    guard let actor = (1...2).first(where: { actors.contains(after($0)) }) else { return nil }
    let start = words[name.lowerBound - 1].shape.contains(.afterPause)
    let opener = words.first?.key ?? ""
    let isOpening =
      start || ["and", "but", "when"].contains(before(2)) || Words.pastOpeners.contains(opener)
    guard isOpening, !isBefore(Words.visits, within: 6) else { return nil }
    let verbs = (actor...actor + 3).map { after($0) }
    if verbs.contains(where: {
      Words.forward.contains($0) || ["i'd", "i'll", "i'm", "am", "look"].contains($0)
    }) {
      return false
    }
    if ["your", "you"].contains(after(actor + 2)) { return nil }
    let learns = ["learned", "learnt"].contains(after(actor + 1))
    return learns || !verbs.contains(where: Words.interviewVerbs.contains) ? true : nil
  }

  /// "in my last role at Target", "my years at Target".
  private var speaksOfOwnJob: Bool {
    for distance in 2...7 where before(distance) == "my" || before(distance) == "our" {
      let between = (2..<max(2, distance)).map { before($0) }
      if between.contains(where: Words.ownAdjectives.contains) { return true }
      if between.contains(where: Words.ownNouns.contains) {
        // "My goal is to work for Target".
        let isGoal = (2..<distance).contains {
          before($0) == "to" && ["is", "remains"].contains(before($0 + 1))
        }
        return !isForward && !isGoal
      }
    }
    return isBefore(["years", "months", "summers", "decade", "internship"], within: 3)
      && !isBefore(["your"], within: 4)
  }

  /// "I led a team at Target".
  private var tellsOwnDeed: Bool {
    guard !words.contains(where: { Words.visits.contains($0.key) }) else { return false }
    // A possession follows its verb, other names their preposition.
    let first = Self.places.contains(before(1)) ? 2 : 1
    for distance in 2...9 where ["i", "we", "i've"].contains(before(distance)) {
      let verbs = (first...distance).reversed().map { before($0) }
      if Words.presentWork.contains(before(distance - 1)), distance < 8 {
        return !verbs.contains(where: Words.interviewVerbs.contains)
          && !verbs.contains(where: Words.forward.contains)
      }
      if ["currently", "still", "now"].contains(before(distance - 1)) { return true }
      guard !verbs.contains(where: Words.forward.contains) else { return false }
      let verb = verbs.first { isPast($0) }
      guard let verb else { continue }
      return !Words.interviewVerbs.contains(verb)
        && !(verb == "was" && verbs.contains(where: Words.interviewVerbs.contains))
    }
    return (2...5).contains { before($0) == "having" && isPast(before($0 - 1)) }
  }

  func isPast(_ key: String) -> Bool {
    Words.irregularPast.contains(key) || Words.interviewVerbs.contains(key)
      || key.hasSuffix("ed") && key.count > 4
  }

  var isForward: Bool { words.contains { Words.forward.contains($0.key) } }

  /// "your years at Target", "you left Target", "unlike Slack".
  var isOthersPast: Bool {
    if isBefore(Words.others, within: 3) || isOfRelative || isOthersCareer { return true }
    if isBefore(["your", "her", "his", "their"], within: 6),
      isBefore(
        ["years", "background", "days", "previous", "former", "path", "journey", "past"], within: 5)
    {
      return true
    }
    return isBefore(["left", "came", "moved", "coming"], within: 3) && before(1) == "from"
      || before(1) == "offer" || before(1) == "from" && before(2) == "offer"
  }

  /// "Our customers were Shell, Apple and Target".
  var isOwnCustomer: Bool {
    let end = name.lowerBound
    guard
      let index = words[words.startIndex..<end].lastIndex(where: {
        Words.customers.contains($0.key)
      }), end - index <= 8
    else { return false }
    let owner = words[words.startIndex..<index].suffix(3)
    let verb = words[index..<end].dropFirst().prefix(2)
    return owner.contains { ["our", "my"].contains($0.key) }
      && verb.contains {
        ["were", "are", "included", "include", "was", "is", "like", "such"].contains($0.key)
      }
  }

  /// "an Apple scanner", "two Target bags": what is of its make, and no work.
  var isMakeOfThing: Bool {
    guard !isPossessive, ["a", "an", "two", "three", "old", "new", "used"].contains(before(1)),
      !words[name.lowerBound].shape.contains(.afterPause), name.upperBound < words.endIndex
    else { return false }
    let next = words[name.upperBound]
    if Words.branches.contains(next.key), !isForward { return true }
    return !next.shape.contains(.capitalised) && !next.shape.contains(.afterPause)
      && Words.things.contains(next.key.hasSuffix("s") ? String(next.key.dropLast()) : next.key)
  }

  /// "My sister works at Target", "my colleague Grace, now at Apple": who is there is said, and it is
  /// neither the writer nor the reader.
  private var isOfRelative: Bool {
    guard
      let count = (2...9).first(where: {
        Words.relatives.contains(before($0)) || Words.superiors.contains(before($0))
      })
    else { return false }
    let isOwned = (1...3).contains { ["my", "our", "a", "an"].contains(before(count + $0)) }
    let between = (1..<count).map { before($0) }
    guard isOwned, !between.contains(where: Words.readersOrSelf.contains) else { return false }
    if before(count + 1) == "my", between.contains(where: Words.relativesDo.contains) {
      return true
    }
    return Self.places.contains(before(1)) && !between.contains(where: Words.forward.contains)
      && !between.dropFirst().contains(where: Words.visits.contains)
      && (count > 2 || before(2) != "partner")
  }
}

extension NameEvidenceWords {
  /// Who of one's past may be somewhere else since.
  static let superiors: Set<String> = [
    "manager", "boss", "mentor", "supervisor", "teacher", "tutor", "professor", "referee",
    "apprentice", "lead", "leader", "trainer", "foreman", "director", "crew", "classmate",
    "teammate", "coworker", "contact",
  ]
  static let readersOrSelf: Set<String> = [
    "i", "we", "you", "your", "me", "us", "i'd", "i'll", "i'm", "i've",
  ]
}
