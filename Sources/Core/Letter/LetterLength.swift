/// After what a letter is written, as far as its length goes by it.
///
/// A letter after an interview needs a hundred words for its four steps. One after a talk on the phone has
/// less to tell, and real ones are of 30 to 70 words; a nudge asks one question, and whoever was turned
/// down thanks once more.
package enum LetterLength: String, CaseIterable, Hashable, Sendable {
  case interview = "after an interview"
  case screen = "after a phone screen"
  case nudge = "in a nudge"
  case noShow = "after they did not come"
  case rejection = "after a no"

  /// How many words read best.
  package var good: ClosedRange<Int> {
    switch self {
    case .interview: 100...180
    case .screen: 30...180
    case .nudge: 15...100
    case .noShow: 40...180
    case .rejection: 30...120
    }
  }

  /// Outside of these a letter has far too few or too many words.
  package var possible: ClosedRange<Int> {
    self == .interview ? 40...300 : good.lowerBound...300
  }

  /// Whether the letter has the four steps to say.
  var isOfSteps: Bool { self == .interview || self == .screen }

  /// "100 to 180".
  package var range: String { "\(good.lowerBound) to \(good.upperBound)" }

  /// Of a letter that is for something, after an interview of some round.
  init(_ purpose: LetterPurpose, round: String) {
    switch purpose {
    case .first: self = RoundWords.isScreen(round) ? .screen : .interview
    case .nudge: self = .nudge
    case .noShow: self = .noShow
    case .rejection: self = .rejection
    }
  }

  /// Of a letter under review. Where no round is known its own words tell, and can only allow for more:
  /// nobody is warned for a question in a long letter.
  static func allowed(_ letter: LetterUnderReview) -> [LetterLength] {
    let round = letter.context.meeting?.round ?? ""
    let known = LetterLength(letter.context.purpose, round: round)
    guard known == .interview, round.isBlank, letter.isJudged else { return [known] }
    return [known] + told(by: letter)
  }

  private static func told(by letter: LetterUnderReview) -> [LetterLength] {
    func tells(_ phrases: Phrases, _ sentences: some Sequence<LetterSentence>) -> Bool {
      sentences.contains { !phrases.matches(in: letter.words(of: $0)).isEmpty }
    }
    let start = letter.sentences.prefix(2)
    var result: [LetterLength] = []
    if tells(PhraseTables.calls, start)
      || !PhraseTables.calls.matches(in: letter.subject.words[...]).isEmpty
    {
      result.append(.screen)
    }
    if tells(PhraseTables.nos, start) { result.append(.rejection) }
    if tells(PhraseTables.waiting, letter.sentences) { result.append(.nudge) }
    return result
  }
}

/// What rounds are called.
package enum RoundWords {
  /// A first talk on the phone, or with a recruiter.
  package static func isScreen(_ round: String) -> Bool {
    let words = round.unaccented
    return ["phone", "teleph", "telef", "screen", "call", "recruiter"].contains {
      words.contains($0)
    }
  }
}

/// How a letter says after what it is written.
extension PhraseTables {
  static let calls = Phrases(
    """
    our|your|the|today's|yesterday's|this|a phone|telephone|screening|introductory|intro|first|initial|quick|short|brief|good|great? call
    phone|telephone|screening screen|interview|call|conversation|chat|talk|appointment
    on|over|by the? phone|telephone
    phone|recruiter screen|screening
    talking|speaking|good|great|nice to you just now
    screening call|interview
    """)

  static let nos = Phrases(
    """
    letting|informing|telling me know? * decision|outcome|result|myself|candidate|candidates|not|another
    letting me know and|$
    i'm|am|was|being * disappointed
    not been? selected|chosen|successful|offered
    someone|somebody|candidate|applicant else|instead
    went|gone|going|go|decided|chosen|chose with|on|for another|someone|somebody
    the result|outcome|answer|decision wasn't|isn't|was|is not? the|what
    """)

  static let waiting = Phrases(
    """
    haven't|not|yet|nothing|still heard|hear|hearing back|anything|from|since|yet|a|so|nothing|$
    still nothing|waiting|no
    any|some news|update|updates|word|decision|progress
    whether|if a|any|the|you decision|have|has|you've * made|decided|reached
    when you|i|we * expect|decide|decision|hear
    how things|matters|it|you stand|stands
    where things|matters|you|the * stand|stands
    writing|asking|write again about|on|regarding|concerning|because|to
    my last|previous|earlier|first email|mail|letter|note|message|lines
    i wrote|emailed to? you * ago|on|last
    weeks|days since|ago * interview|talk|talked|met|spoke|interviewed|came|call|hear
    """)
}
