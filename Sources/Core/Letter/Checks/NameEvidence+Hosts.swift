/// What is done by those who have people to them, choose and employ them, whatever else the name means.
extension NameEvidence {
  private typealias Words = NameEvidenceWords

  /// "Thank you for inviting me to Spring", "few employers treat newcomers as well as Mark does".
  var isHost: Bool {
    if isPossessive { return false }
    if before(1) == "to", ["me", "us"].contains(before(2)), Words.inviting.contains(before(3)) {
      return words.contains { Words.ofThanks.contains($0.key) }
        && !["lunch", "dinner", "meeting", "call", "link"].contains(after(1))
    }
    if before(1) == "as", ["does", "did", "do"].contains(after(1)) {
      return isBefore(Words.kindsOfHouse, within: 12)
    }
    return before(1) == "what" && after(1) == "does"
      && ["next", "differently", "best"].contains(after(2))
  }

  /// "Should Globex choose me", "if Square takes me on", "so can Wise".
  var isChooser: Bool {
    if isPossessive { return false }
    if ["should", "if", "once", "when", "that", "hope"].contains(before(1)),
      Words.takingOn.contains(after(1)) || Words.takesOn.contains(after(1)),
      ["me", "my"].contains(after(2))
    {
      return before(1) != "when" || !["calls", "call"].contains(after(1))
    }
    return ["can", "could", "will", "would", "should"].contains(before(1)) && before(2) == "so"
      && !isRisky && (after(1).isEmpty || words[name.upperBound].shape.contains(.afterPause))
      && words.contains { ["i", "my", "me", "i'd"].contains($0.key) }
  }

  /// "I want Trust to be my last employer".
  var isLastPlace: Bool {
    guard !isPossessive, after(1) == "to", ["be", "become"].contains(after(2)) else { return false }
    return (3...6).contains { ["my", "the", "a"].contains(after($0)) }
      && (4...7).contains { Words.kindsOfHouse.contains(after($0)) || after($0) == "home" }
      && isBefore(["want", "like", "love", "hope", "wish", "for"], within: 3)
  }

  /// "I would be glad to stay in the Loom pipeline": one is in nothing else of theirs but among those whom
  /// they may take.
  var isHiringOf: Bool {
    guard before(1) == "the", ["in", "on"].contains(before(2)), Words.hirings.contains(after(1))
    else {
      return false
    }
    return isBefore(Words.beingIn, within: 6)
  }
}

extension NameEvidenceWords {
  static let inviting: Set<String> = [
    "inviting", "invited", "bringing", "welcoming", "asking", "taking", "having", "introducing",
  ]
  static let ofThanks: Set<String> = [
    "thank", "thanks", "grateful", "appreciate", "appreciated", "kind", "glad", "honoured",
    "honored", "thankful",
  ]
  static let kindsOfHouse: Set<String> = [
    "employer", "employers", "company", "companies", "firm", "firms", "house", "houses", "place",
    "places", "workplace", "workplaces", "organisation", "organisations", "organization",
  ]
  /// As ``takingOn`` is said of one.
  static let takesOn: Set<String> = [
    "considers", "hires", "chooses", "invites", "welcomes", "takes", "picks", "selects", "employs",
    "employ", "wants", "needs", "accepts", "accept",
  ]
  static let hirings: Set<String> = [
    "pipeline", "process", "shortlist", "pool", "selection", "race", "running", "rounds",
  ]
  static let beingIn: Set<String> = [
    "be", "being", "stay", "staying", "remain", "remaining", "am", "still", "keep", "place",
    "continue", "continuing", "proceed", "advance",
  ]
}
