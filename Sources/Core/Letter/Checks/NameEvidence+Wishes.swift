/// What one says of an employer that one would like to have, whatever else its name means.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  /// What is said of no tool, nor of anyone who was there: "Square is where I want to work", "the way
  /// Mark treats its people".
  var isPlaceToBe: Bool {
    if after(1) == "is", after(2) == "where" { return isWishedThere(from: 3) }
    if isFirstChoice { return true }
    guard !isPossessive, !isOfElsewhere,
      let its = (2...5).first(where: { ["its", "it's"].contains(after($0)) })
    else { return false }
    let isOwned = (its + 1...its + 2).contains {
      Words.employerNouns.contains(after($0)) || Words.companyNouns.contains(after($0))
    }
    return isOwned && !(1..<its).contains { ["and", "or", "but", "with"].contains(after($0)) }
  }

  /// "I want", "I belong", "I would like to work".
  private func isWishedThere(from start: Int) -> Bool {
    guard ["i", "i'd", "i'll"].contains(after(start)) else { return false }
    let verbs = (start + 1...start + 4).map { after($0) }
    if verbs.contains("see"), verbs.contains("myself") { return true }
    if verbs.prefix(2).contains(where: ["belong", "fit"].contains) { return true }
    return verbs.contains(where: ["want", "like", "love", "hope", "wish", "would"].contains)
      && (start + 1...start + 6).contains { Words.toDoThere.contains(after($0)) }
  }

  /// What is said of companies that may be tools, and not of people: "the next step with Notion", "I
  /// hope Square will consider me".
  var isWished: Bool {
    isNextStep || considersMe || fitsMe || isFollowed
      || before(1) == "what" && Words.requirements.contains(after(1)) && speaksOfOneself
  }

  private var speaksOfOneself: Bool { words.contains { ["my", "i"].contains($0.key) } }

  /// "I look forward to the next step with Notion", and not "I took the next step with Notion".
  private var isNextStep: Bool {
    guard before(1) == "with",
      let step = (2...4).first(where: { Words.steps.contains(before($0)) })
    else { return false }
    let place = name.lowerBound - step
    return words.indices.contains { index in
      Words.forward.contains(words[index].key)
        && !(index == place || words[index].key == "forward" && !isLookedForward(index))
    }
  }

  private func isLookedForward(_ index: Int) -> Bool {
    index > words.startIndex && words[index - 1].key.hasPrefix("look")
  }

  /// "Square will consider me", "Notion would benefit from my work".
  private var considersMe: Bool {
    guard ["will", "would", "could", "can", "might", "may"].contains(after(1)) else { return false }
    return (2...4).contains { verb in
      Words.takingOn.contains(after(verb))
        && (verb + 1...verb + 3).contains { ["me", "my"].contains(after($0)) }
    }
  }

  /// "Notion and I would be a good match".
  private var fitsMe: Bool {
    after(1) == "and" && after(2) == "i"
      && (4...8).contains { ["fit", "match", "suit", "team", "pair"].contains(after($0)) }
  }

  /// "Square has been at the top of my list", "Notion would be a great next step for me", "Mark sounds
  /// like a good place".
  private var isFirstChoice: Bool {
    guard ["is", "has", "would", "remains", "could", "sounds"].contains(after(1)) else {
      return false
    }
    let rest = (2...10).map { after($0) }
    if rest.prefix(5).contains("place"), after(1) == "sounds" { return true }
    guard rest.contains(where: ["me", "my"].contains) else { return false }
    return rest.contains("choice") || rest.contains("top") && rest.contains("list")
      || rest.contains("step")
  }

  /// "I have been following Square for years".
  private var isFollowed: Bool {
    ["following", "followed", "follow"].contains(before(1))
      && ["for", "since", "closely", "with", ""].contains(after(1))
  }
}

extension NameEvidenceWords {
  static let customers: Set<String> = [
    "customers", "clients", "suppliers", "vendors", "competitors", "accounts", "sponsors",
    "tenants",
    "customer", "client", "supplier", "vendor",
  ]

  /// What one buys and uses.
  static let things: Set<String> = [
    "scanner", "phone", "laptop", "computer", "tablet", "watch", "card", "bag", "truck", "van",
    "car",
    "printer", "reader", "terminal", "till", "screen", "camera", "keyboard", "charger", "cable",
    "machine", "device", "engine", "pump", "shirt", "shoe", "board", "app", "account", "page",
    "voucher", "receipt", "trolley", "lorry", "tractor", "bike", "drill", "oven", "mixer",
    "licence",
    "license", "plugin", "widget", "radio", "speaker", "monitor", "server", "router", "sticker",
    "logo", "poster", "advert", "bottle", "jar", "box", "key", "fan", "user", "customer",
  ]

  static let toDoThere: Set<String> = [
    "work", "be", "build", "grow", "learn", "join", "start", "begin", "contribute", "spend",
    "continue", "make", "belong", "stay", "develop", "go", "teach", "nurse", "cook", "sell", "lead",
    "help", "bring", "put", "serve", "take",
  ]

  static let requirements: Set<String> = [
    "needs", "wants", "seeks", "expects", "requires", "values",
  ]

  static let steps: Set<String> = [
    "step", "steps", "round", "rounds", "stage", "stages", "process", "forward", "journey",
  ]

  static let takingOn: Set<String> = [
    "consider", "hire", "choose", "invite", "welcome", "give", "take", "benefit", "gain", "value",
    "need", "want", "call", "pick", "select", "offer", "profit", "like", "see", "find", "have",
  ]
}
