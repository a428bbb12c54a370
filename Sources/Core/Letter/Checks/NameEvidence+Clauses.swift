/// What is said of a company in a clause of its own, though its name is also a word, a tool or someone's.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  /// "the direction Stripe is taking", "the culture Chase has built".
  var isItsCourse: Bool {
    let head = ["that", "which"].contains(before(1)) ? 2 : 1
    guard !isPossessive, Words.courses.contains(before(head)),
      ["the", "this", "what", "whatever", "that"].contains(before(head + 1))
        || ["the", "this", "that"].contains(before(head + 2))
    else { return false }
    let verb = Words.adverbs.contains(after(2)) ? 3 : 2
    return ["is", "has", "was", "keeps"].contains(after(1))
      && (after(verb).hasSuffix("ing") || isPast(after(verb)) || after(verb) == "chosen")
      || ["offers", "builds", "promotes", "lives", "chose", "pursues"].contains(after(1))
  }

  /// "help Chase grow", "to see Mark thrive in the north": people do neither.
  var isHelpedToGrow: Bool {
    guard !isPossessive, Words.growing.contains(after(1)) || Words.growing.contains(after(2)),
      after(1) == "to" || Words.growing.contains(after(1))
    else { return false }
    return ["help", "helping", "see", "make", "let", "support", "supporting"].contains(before(1))
      && !["me", "us", "my"].contains(after(2))
  }

  /// "Stripe's night shift", "Gap's two warehouses": where people work.
  var ownsWorkplace: Bool {
    isPossessive && (1...3).contains { Words.workplaces.contains(after($0)) }
  }

  /// "I would be proud to fly for Shell": what one would like to do for it. Favours one does for anyone.
  var isWorkWishedFor: Bool {
    let isGlad = ["gladly", "happily", "proudly", "readily"].contains(before(3)) && isForward
    let isAtIt =
      before(1) == "for"
      && (isGlad || ["to", "and"].contains(before(3)) && isForwardToWork
        || ["out", "abroad", "again", "nights"].contains(before(2)) && before(4) == "to"
          && (5...8).contains { Words.eager.contains(before($0)) })
    // "translate for" a language may be a favour; for a house of several words it is work.
    let isFavour =
      Words.favours.contains(before(2))
      && !(name.count > 1 && ["translate", "test", "plan", "cover"].contains(before(2)))
    guard isAtIt, !isFavour, !before(2).isEmpty else { return false }
    return !Words.craft.contains(before(2)) || !isToolName
  }

  private var isForwardToWork: Bool {
    (4...7).contains { Words.eager.contains(before($0)) }
      && !(4...7).contains { ["was", "were", "had"].contains(before($0)) }
  }

  /// "how Bridge rebuilt the support team".
  var isTellingOfItsDeed: Bool {
    !isPossessive && ["how", "why"].contains(before(1)) && isPast(after(1)) && after(1) != "been"
  }

  /// "what Chase does", "what Square is trying to do": nothing more is said that would make a tool of it.
  var isWhatItDoes: Bool {
    guard !isPossessive, before(1) == "what" || before(1) == "all" else { return false }
    if ["does", "do", "did"].contains(after(1)) { return endsClause(2) }
    if after(1) == "stands" { return after(2) == "for" && endsClause(3) }
    return ["is", "has"].contains(after(1))
      && ["doing", "building", "trying", "planning", "done", "achieved", "built"].contains(after(2))
  }

  /// Whether nothing is told of what it is done with: "what Slack does when two people write".
  private func endsClause(_ count: Int) -> Bool {
    let index = name.upperBound + count - 1
    guard index < words.endIndex else { return true }
    return words[index].shape.contains(.afterPause)
      || ["and", "for", "in", "is", "here", "so", "every", "because"].contains(words[index].key)
  }

  /// "that Target was not hard to hit", "that Square was easy to find": done to things, and to no employer.
  var isHandled: Bool {
    guard !isPossessive, ["is", "was", "are", "were", "seems", "seemed"].contains(after(1)),
      let judged = (2...4).first(where: { Words.effort.contains(after($0)) }),
      (2..<judged).allSatisfy({ Words.degree.contains(after($0)) })
    else { return false }
    return after(judged + 1) == "to" && Words.handling.contains(after(judged + 2))
  }

  private var isToolName: Bool {
    NameLexicon.isTool(words[name.upperBound - 1].key.withoutPossessive)
  }
}

extension NameEvidenceWords {
  static let effort: Set<String> = [
    "hard", "easy", "difficult", "tough", "simple", "impossible", "possible", "tricky", "easier",
    "harder",
  ]
  static let degree: Set<String> = ["not", "too", "so", "very", "never", "quite", "that", "always"]
  /// What is done with a thing, and what its name means as a word.
  static let handling: Set<String> = [
    "hit", "meet", "reach", "miss", "find", "read", "use", "set", "install", "learn", "hold",
    "keep", "fill", "open", "move", "lift", "clean", "carry", "see", "draw", "cut", "spot", "fix",
    "make", "build", "bake", "remember", "spell", "pronounce",
  ]

  /// What a company has ahead of it or behind it, in which it goes, grows or is known.
  static let courses: Set<String> = [
    "direction", "directions", "course", "path", "road", "culture", "mission", "vision", "future",
    "reputation", "growth", "progress", "business", "company", "standards", "values", "community",
    "journey", "ambitions", "team",
  ]

  static let growing: Set<String> = [
    "grow", "expand", "scale", "thrive", "flourish", "prosper", "succeed", "compete",
  ]

  /// Where people work, or who does.
  static let workplaces: Set<String> = [
    "shift", "shifts", "ward", "wards", "kitchen", "kitchens", "warehouse", "warehouses", "depot",
    "depots", "lab", "labs", "laboratory", "studio", "studios", "clinic", "clinics", "branch",
    "branches", "fleet", "workshop", "workshops", "newsroom", "hangar", "factory", "factories",
    "plant", "plants", "stores", "shops", "restaurants", "hotels", "farms", "ceo", "founder",
    "founders", "chairman", "nurses", "drivers", "pilots", "teachers", "cooks", "waiters",
    "passengers", "guests", "investors", "managers", "apprentices", "workforce", "boardroom",
  ]

  /// What one is of work that one would like: "proud to fly".
  static let eager: Set<String> = [
    "proud", "glad", "happy", "love", "like", "want", "hope", "keen", "eager", "ready", "honoured",
    "honored", "delighted", "thrilled", "wish", "privileged", "excited", "chance", "opportunity",
    "dream",
  ]

  /// What is done for anyone: "happy to vouch for Mark".
  static let favours: Set<String> = [
    "wait", "ask", "look", "search", "vouch", "stand", "wish", "prepare", "care", "aim", "account",
    "pay", "apologise", "apologize", "cover", "speak", "vote", "pray", "translate", "hope", "go",
    "opt", "settle", "plan", "allow", "be", "available", "try", "leave", "sign", "register", "send",
    "test", "optimise", "optimize", "configure", "here",
  ]

  /// What is made for a tool, as for a company: "to develop for Android".
  static let craft: Set<String> = [
    "develop", "code", "build", "write", "program", "design", "script", "train", "create", "make",
    "model", "train",
  ]
}
