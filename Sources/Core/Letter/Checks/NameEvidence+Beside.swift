/// Companies that are named beside the reader's own, or as part of someone's life: they are no slip.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  /// "you once worked at Shell", "Ben had trained with Square", "he used to cook for Target": someone
  /// else's work before this one. Of "you worked at Target" it may be the slip that is looked for.
  var isOthersCareer: Bool {
    guard ["at", "for", "with", "in"].contains(before(1)),
      let verb = (2...5).first(where: { Words.careers.contains(before($0)) })
    else { return false }
    var subject = verb + 1
    var isMarked = false
    while Words.betweenCareer.contains(before(subject)) {
      isMarked = isMarked || Words.formerlyMarks.contains(before(subject))
      subject += 1
    }
    // "work" and its like are past with "used to" alone.
    if Words.presentCareers.contains(before(verb)), before(verb + 1) != "to" { return false }
    switch before(subject) {
    case "you", "you'd": return isMarked
    case "he", "she", "he'd", "she'd", "they": return true
    case "who":
      return !["everyone", "people", "those", "all", "team"].contains(before(subject + 1))
    default:
      let index = name.lowerBound - subject
      return words.indices.contains(index) && words[index].shape.contains(.capitalised)
        && NameLexicon.mayBePerson(words[index].key) && words[index].key != "i"
        && !words[index].key.hasPrefix("i'")
    }
  }

  /// "My previous employers, Apple and Target, both": names in a row behind what they were.
  var isListedAsOwn: Bool {
    var index = name.lowerBound - 1
    while index > words.startIndex, isWithinList(words[index]) { index -= 1 }
    guard index >= words.startIndex else { return false }
    // "Two former clients of mine, Shell and Apple"
    if ["mine", "ours"].contains(words[index].key), index - 2 >= words.startIndex,
      words[index - 1].key == "of"
    {
      index -= 2
    }
    let noun = words[index].key
    let singular = noun.hasSuffix("s") ? String(noun.dropLast()) : noun
    guard Words.employers.contains(noun) || Words.employers.contains(singular) else { return false }
    let head = words[words.startIndex..<index].suffix(3).map(\.key)
    return head.contains { Words.formerAdjectives.contains($0) }
      && !head.contains { Words.hoped.contains($0) }
  }

  private func isWithinList(_ word: LetterWord) -> Bool {
    word.shape.contains(.capitalised) && !word.shape.contains(.first)
      || ["and", "or", "both", "namely", "were", "included", "the"].contains(word.key)
  }

  /// "Apple, Target and your own firm all ask for it": the reader's is another one.
  var isBesideReader: Bool {
    var index = name.upperBound
    while index < words.endIndex,
      words[index].shape.contains(.capitalised) || ["and", "or"].contains(words[index].key)
    {
      index += 1
    }
    guard index > name.upperBound, ["and", "or"].contains(words[index - 1].key) else {
      return false
    }
    func key(_ index: Int) -> String { index < words.endIndex ? words[index].key : "" }
    if key(index) == "yours" { return true }
    if key(index) == "your", key(index + 1) == "own" {
      return Words.houses.contains(key(index + 2))
    }
    return key(index) == "you" && ["both", "all", "alike", "each"].contains(key(index + 1))
  }

  /// "Like Apple, we shipped in autumn."
  var isCompared: Bool {
    guard ["like", "unlike"].contains(before(1)), name.upperBound < words.endIndex,
      name.lowerBound - 1 == words.startIndex
        || words[name.lowerBound - 1].shape.contains(.afterPause),
      words[name.upperBound].shape.contains(.afterPause)
    else { return false }
    return ["we", "i", "you", "your", "our", "they", "my"].contains(after(1))
  }

  /// "Your partnership with Apple": with whom they deal.
  var isOfTheirDealings: Bool {
    guard ["with", "against", "from", "by", "over", "of"].contains(before(1)),
      let noun = (2...4).first(where: { Words.dealings.contains(before($0)) })
    else { return false }
    return (1...3).contains { ["your", "their"].contains(before(noun + $0)) }
  }

  /// "Apple's App Store": what has a name of its own is a product, not what one has there.
  var isMakerOfNamed: Bool {
    guard isPossessive, !["at", "join", "joining"].contains(before(1)) else { return false }
    let run = words[name.upperBound...].prefix {
      $0.shape.contains(.capitalised) && !$0.shape.contains(.afterPause)
    }
    guard let first = run.first, let last = run.last, !run.contains(where: { isOfTheRole($0) }),
      !Words.employerNouns.contains(first.key), !NameLexicon.isCalendar(first.key),
      !Words.workplaces.contains(last.key), !Words.companyNouns.contains(last.key),
      !["team", "office", "department", "group", "campus", "crew", "panel"].contains(last.key)
    else { return false }
    guard run.endIndex < words.endIndex, !words[run.endIndex].shape.contains(.afterPause) else {
      return true
    }
    return !Words.employerNouns.contains(words[run.endIndex].key)
  }

  /// Whether the sentence tells of the talk, or of what one would like.
  var speaksOfInterview: Bool {
    words[words.startIndex..<name.lowerBound].contains {
      Words.visits.contains($0.key) || Words.forward.contains($0.key)
        || ["told", "telling", "heard", "hearing", "learned", "learnt", "learning"].contains($0.key)
    }
  }

  /// "how Square runs its jobs", "how much Apple depends on the rota": what a house does, learned in the
  /// talk. Of a tool or a given name it needs people or places of its own.
  var isToldOf: Bool {
    guard !isPossessive, isAsked, isDoing else { return false }
    let head = words[words.startIndex..<name.lowerBound]
    guard head.contains(where: { Words.learnedHere.contains($0.key) }),
      !isOfElsewhere
    else { return false }
    guard isRisky else { return true }
    return (2...6).contains { its in
      after(its) == "its"
        && (its + 1...its + 2).contains {
          Words.ofHouse.contains(after($0)) || Words.workplaces.contains(after($0))
        }
    }
  }

  /// Whether a book, a course or the like has told it.
  var isOfElsewhere: Bool {
    words.contains { Words.learnedElsewhere.contains($0.key) }
  }

  /// Whether a question's word stands before the name: "how", "how much", "how rarely".
  private var isAsked: Bool {
    if ["how", "why", "where"].contains(before(1)) { return true }
    return before(2) == "how" && (Words.degrees.contains(before(1)) || before(1).hasSuffix("ly"))
  }

  /// Whether a verb stands behind the name, as what someone does now: "runs", "really depends".
  private var isDoing: Bool {
    let verb = after(Words.adverbs.contains(after(1)) || after(1).hasSuffix("ly") ? 2 : 1)
    return Words.companyVerbs.contains(verb)
      || verb.count > 3 && verb.hasSuffix("s") && !verb.hasSuffix("ss") && !verb.hasSuffix("'s")
  }
}

extension NameEvidenceWords {
  /// What one did at work.
  static let careers: Set<String> = presentCareers.union([
    "worked", "trained", "started", "served", "interned", "taught", "cooked", "nursed", "began",
    "apprenticed", "been", "spent", "qualified", "volunteered", "drove", "flew", "sold",
  ])
  static let presentCareers: Set<String> = ["work", "train", "serve", "teach", "cook", "be"]
  static let formerlyMarks: Set<String> = [
    "once", "previously", "formerly", "used", "had", "originally", "earlier", "first", "before",
  ]
  static let betweenCareer: Set<String> = formerlyMarks.union([
    "to", "also", "both", "all", "have", "has", "long", "briefly",
  ])
  static let formerAdjectives: Set<String> = [
    "my", "our", "last", "previous", "former", "old", "earlier", "past", "two", "first",
  ]
  /// What the reader's own company is called.
  static let houses: Set<String> = [
    "firm", "company", "house", "business", "organisation", "organization", "team", "shop", "store",
    "stores", "school", "hospital", "practice", "agency", "clinic", "group", "kitchen", "lab",
    "site", "place", "people", "shops",
  ]
  static let dealings: Set<String> = [
    "partnership", "contract", "deal", "rivalry", "competition", "merger", "integration", "dispute",
    "agreement", "alliance", "takeover", "acquisition", "venture", "lawsuit", "negotiations",
    "licence", "license", "account", "order", "tender", "supply",
  ]
  /// Places of which a chain has many: of one of them a story may tell.
  static let branches: Set<String> = [
    "store", "stores", "shop", "shops", "station", "stations", "branch", "outlet", "garage",
    "cafe", "forecourt", "warehouse", "depot", "lorry",
  ]
  /// "the Shell protocol": what things are called after that no one works at.
  static let notations: Set<String> = [
    "protocol", "protocols", "format", "formats", "syntax", "library", "framework", "prompt",
    "algorithm", "command", "commands", "language", "theorem", "notation", "extension", "feed",
  ]
  static let degrees: Set<String> = ["much", "well", "often", "far", "little", "seldom", "hard"]
  /// How one speaks of what a talk has shown.
  static let learnedHere: Set<String> = [
    "sense", "picture", "appreciated", "appreciate", "understood", "understand", "understanding",
    "saw", "see", "seeing", "learn", "learned", "learnt", "learning", "hear", "heard", "hearing",
    "know", "known", "realised", "realized", "showed", "showing", "told", "telling", "explained",
    "explaining", "described", "describing", "impression", "impressed", "struck", "admire",
    "admired",
    "like", "liked", "loved", "glimpse", "insight", "idea", "feel", "interested", "fascinated",
    "curious", "notice", "noticed", "view", "grasp", "enjoyed",
  ]
  static let learnedElsewhere: Set<String> = [
    "read", "reading", "course", "article", "book", "blog", "paper", "podcast", "documentary",
    "news", "conference", "lecture", "studied", "thesis", "case",
  ]
  /// People and doings that a house has, and a tool has not.
  static let ofHouse: Set<String> = [
    "jobs", "people", "staff", "crew", "crews", "team", "teams", "patients", "customers", "clients",
    "guests", "shops", "sites", "engineers", "employees", "trainees", "members", "suppliers",
    "growers", "classes", "pupils", "students", "mission", "culture", "values", "business",
    "future",
    "plans", "hiring", "onboarding", "rota", "rotas", "interns", "graduates", "teachers",
    "residents",
  ]
}
