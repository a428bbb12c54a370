/// A role in which the writer offers to work where the letter goes: no one writes so of what they were,
/// nor of someone whom they met.
package struct OfferedRole {
  private let words: ArraySlice<LetterWord>
  private let role: Range<Int>
  private let company: [String]

  init(_ words: ArraySlice<LetterWord>, _ role: Range<Int>, _ letter: LetterUnderReview) {
    self.words = words
    self.role = role
    company = letter.familiar.company?.words.map(\.key) ?? []
  }

  var isOffered: Bool {
    guard !words[role.upperBound - 1].key.hasSuffix("'s") else { return false }
    return isTakenUp || isBegun || isWished || isJoining || isGoodFor || isMade || isYours
      || isAppliedFor || isPartTaken
  }

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  /// "as a Baker at Northwind I would".
  private var isTakenUp: Bool {
    ["a", "an"].contains(key(role.lowerBound - 1)) && key(role.lowerBound - 2) == "as"
      && ["at", "with", "for"].contains(key(role.upperBound)) && isReader(role.upperBound + 1)
      && words.contains { Self.wishes.contains($0.key) }
  }

  /// "I would like to be part of that as a Baker.": nothing goes on behind it.
  private var isPartTaken: Bool {
    let end = role.lowerBound - (Self.articles.contains(key(role.lowerBound - 1)) ? 2 : 1)
    let isEnd =
      role.upperBound == words.endIndex || words[role.upperBound].shape.contains(.afterPause)
    guard key(end) == "as", isEnd else { return false }
    let before = words[max(words.startIndex, end - 10)..<max(words.startIndex, end)].map(\.key)
    return before.contains { Self.wishes.contains($0) }
      && before.contains { Self.selves.contains($0) }
      && zip(before, before.dropFirst()).contains { verb, next in
        verb == "be" && ["part", "useful", "of"].contains(next)
          || ["take", "have", "play"].contains(verb) && ["part", "a"].contains(next)
      }
  }

  /// "As Baker I would start with the rye": with an article it may be of what one was.
  private var isBegun: Bool {
    let isWithArticle = Self.articles.contains(key(role.lowerBound - 1))
    guard key(role.lowerBound - (isWithArticle ? 2 : 1)) == "as" else { return false }
    var next = role.upperBound
    guard ["i", "i'd", "i'll"].contains(key(next)) else { return false }
    if key(next) == "i" {
      next += 1
      guard ["would", "will", "shall"].contains(key(next)) else { return false }
    }
    return isWithArticle
      ? ["start", "begin", "bring", "first"].contains(key(next + 1))
      : !["have", "always", "often", "never", "not"].contains(key(next + 1))
  }

  /// "I'd be happy to start as Baker", "I want to work for you as a Baker".
  private var isWished: Bool {
    let end = role.lowerBound - (Self.articles.contains(key(role.lowerBound - 1)) ? 2 : 1)
    guard key(end) == "as", !isElsewhere else { return false }
    let start = max(words.startIndex, end - 5)
    guard let verb = (start..<max(start, end)).last(where: { Self.work.contains(key($0)) }) else {
      return false
    }
    let between = (verb + 1..<end).map(key)
    guard between.allSatisfy({ Self.betweenWork.contains($0) || isOwn($0) }) else { return false }
    let before = words[max(words.startIndex, verb - 8)..<verb].map(\.key)
    return before.contains { Self.wishes.contains($0) || Self.wants.contains($0) }
      && before.contains { Self.selves.contains($0) }
  }

  /// Whether it is the role at someone else's: "as a Baker at Initech".
  private var isElsewhere: Bool {
    ["at", "with", "for"].contains(key(role.upperBound)) && !isReader(role.upperBound + 1)
  }

  private func isOwn(_ key: String) -> Bool { company.contains(key) }

  /// "I would make a good Baker".
  private var isMade: Bool {
    var index = role.lowerBound - 1
    while Self.praise.contains(key(index)) || ["very", "really"].contains(key(index)) { index -= 1 }
    guard ["a", "an"].contains(key(index)), ["make", "be", "become"].contains(key(index - 1)),
      !isElsewhere
    else { return false }
    index -= 2
    while ["really", "certainly", "surely", "also", "soon"].contains(key(index)) { index -= 1 }
    if ["i'd", "i'll"].contains(key(index)) { return true }
    return ["would", "will", "could", "can", "shall"].contains(key(index)) && key(index - 1) == "i"
  }

  /// "I am applying for the position of Baker", "my application for the Baker role".
  private var isAppliedFor: Bool {
    var index = role.lowerBound - 1
    while Self.beforeTitle.contains(key(index)) { index -= 1 }
    if key(index) == "applying", key(index + 1) == "as" {
      return ["am", "i'm"].contains(key(index - 1))
    }
    guard key(index) == "for" else { return false }
    switch key(index - 1) {
    case "applying": return ["am", "i'm", "are"].contains(key(index - 2))
    case "apply":
      return ["i", "to", "hereby"].contains(key(index - 2))
        && words[..<index].contains { Self.selves.contains($0.key) }
    case "application": return key(index - 2) == "my"
    default: return false
    }
  }

  /// "joining you as Baker", "join Northwind as a Baker".
  private var isJoining: Bool {
    let isWithArticle = ["a", "an", "the", "your"].contains(key(role.lowerBound - 1))
    let end = role.lowerBound - (isWithArticle ? 2 : 1)
    guard key(end) == "as" else { return false }
    let start = (max(words.startIndex, end - 5)..<max(words.startIndex, end))
      .last { ["join", "joining"].contains(key($0)) }
    guard let start, isReader(start + 1) || start + 1 == end else { return false }
    return !["since", "before", "after", "when", "upon", "on"].contains(key(start - 1))
  }

  /// "a great Baker for you".
  private var isGoodFor: Bool {
    key(role.upperBound) == "for" && isReader(role.upperBound + 1)
      && Self.praise.contains(key(role.lowerBound - 1))
  }

  /// "be your next Baker".
  private var isYours: Bool {
    let isNext = ["next", "new", "first"].contains(key(role.lowerBound - 1))
    let your = role.lowerBound - (isNext ? 2 : 1)
    return key(your) == "your"
      && ["as", "be", "become", "being", "becoming"].contains(key(your - 1))
  }

  /// Whether those to whom the letter goes are named from a word on.
  private func isReader(_ index: Int) -> Bool {
    if ["you", "your"].contains(key(index)) { return true }
    if key(index) == "the", ["team", "company"].contains(key(index + 1)) { return true }
    return !company.isEmpty && key(index).withoutPossessive == company[0]
  }

  private static let articles: Set<String> = ["a", "an", "the", "your"]
  private static let selves: Set<String> = ["i", "i'd", "i'm", "i'll", "me", "my", "i've"]
  private static let work: Set<String> = [
    "start", "starting", "work", "working", "begin", "beginning", "serve", "serving", "help",
    "contribute", "contributing", "return", "stay", "continue",
  ]
  private static let betweenWork: Set<String> = [
    "for", "with", "at", "you", "your", "the", "team", "company", "here", "there", "next", "this",
    "soon", "today", "tomorrow", "on", "in", "monday", "spring", "summer", "autumn", "winter",
  ]
  private static let wants: Set<String> = [
    "want", "like", "love", "glad", "happy", "ready", "willing", "thrilled", "delighted",
    "interested", "keen", "hoping",
  ]
  private static let beforeTitle: Set<String> = [
    "a", "an", "the", "your", "position", "role", "post", "job", "vacancy", "opening", "of", "as",
  ]

  private static let wishes: Set<String> = [
    "would", "will", "i'd", "i'll", "could", "can", "hope", "excited", "eager", "forward",
  ]

  /// What is said of a worker, so that the title of a position may follow: "a good baker".
  package static func isPraise(_ key: String) -> Bool { praise.contains(key) }

  private static let praise: Set<String> = [
    "good", "great", "strong", "fine", "excellent", "ideal", "perfect", "better", "capable",
    "dedicated", "valuable", "reliable", "fantastic", "solid", "worthy",
  ]
}
