/// How likely a piece of a summary names a company, and how likely a role.
struct SummaryCandidate {
  /// From this weight on a piece is rather the company than the name that an address gives.
  static let surerThanAddress = 16
  /// What has a kind of company in it.
  static let kindCompany = 39
  /// From this weight on something names the company plainly.
  static let plainCompany = 45
  /// From this weight on a piece is a role whatever else there is.
  static let surelyRole = 40

  let text: String
  /// From 0 for surely no company to 100 for one that is known by an address.
  let asCompany: Int
  /// From 0 for surely no role.
  let asRole: Int
  /// Whether it shows by itself that the summary is about a job: a profession, a company of one of
  /// those who take part, one of two who meet.
  let isTelling: Bool

  /// - Parameter isKnownCompany: whether someone who takes part has an address of that company.
  init(_ piece: SummaryPiece, isKnownCompany: Bool) {
    let traits = Traits(piece)
    text = piece.text
    asCompany = isKnownCompany ? 100 : traits.asCompany(piece)
    asRole = isKnownCompany ? 0 : traits.asRole(piece)
    isTelling = isKnownCompany || traits.isTrade || piece.cue == .pair
  }

  /// What the words of a piece are by themselves.
  private struct Traits {
    let isTrade: Bool
    /// It ends in a legal form.
    let isFirm: Bool
    let isInstitution: Bool
    /// It holds a kind of company and what tells it apart: "Harlow Roofing".
    let isKind: Bool
    /// It has no capitals.
    let isSmall: Bool
    /// It may as well be a person's name.
    let isNameLike: Bool
    /// A given name alone.
    let isGivenName: Bool
    /// It holds no word that a company alone would have.
    let isCommon: Bool
    /// Of someone who is met, not of what is applied for.
    let isMet: Bool

    init(_ piece: SummaryPiece) {
      let keys = piece.words.map(\.key).withoutStage
      isTrade = piece.isMarked || SummaryTrades.name(keys) || piece.hasAbbreviation
      isFirm = SummaryWords.isLegalForm(keys.last ?? "") && piece.text != keys.last
      isInstitution =
        !isTrade && keys.count > 1 && !SummaryWords.institutions.isDisjoint(with: keys)
      isKind = !isTrade && !isFirm && !isInstitution && CompanyNames.areShaped(piece.words)
      isSmall = piece.words.allSatisfy { $0.text.first.map { $0.isLowercase } == true }
      isNameLike = !isKind && !isFirm && !isInstitution && piece.isNameLike
      isGivenName = keys.count == 1 && GivenNames.holds(keys[0].unaccented)
      isCommon = !isFirm && SummaryCommon.names(piece.words)
      isMet =
        switch piece.cue {
        case .with, .at: SummaryCommon.areFunction(piece.words)
        case .aside: SummaryCommon.areRecruiter(piece.words)
        case .none, .role, .person, .pair: false
        }
    }

    func asCompany(_ piece: SummaryPiece) -> Int {
      if isFirm { return 60 }
      if isCommon || isSmall && piece.words.allSatisfy({ CompanyKinds.isKind($0.key.unaccented) }) {
        return 0
      }
      if isInstitution { return piece.cue == .at ? 50 : 45 }
      if isKind, piece.cue != .role { return piece.cue == .at ? 50 : SummaryCandidate.kindCompany }
      switch piece.cue {
      case .at: return isTrade ? 25 : 50
      case .with: return isTrade || isGivenName ? 10 : isNameLike || isSmall ? 15 : 40
      case _ where isTrade: return 0
      case .none: return isNameLike || isGivenName || isSmall ? 14 : piece.isBesideMeeting ? 25 : 20
      case .pair: return isNameLike ? 5 : 18
      case .aside: return 12
      case .role: return 8
      case .person: return 0
      }
    }

    func asRole(_ piece: SummaryPiece) -> Int {
      if isFirm || isMet || isCommon && !isTrade { return 0 }
      if SummaryCommon.areMeeting(piece.words) { return 20 }
      switch piece.cue {
      case .role: return isTrade ? 60 : 30
      case .none: return isTrade ? 50 : isNameLike ? 0 : 10
      case .aside, .pair, .at, .with: return isTrade ? 40 : 0
      case .person: return 0
      }
    }
  }
}

extension [String] {
  /// Without the "stage" of "1st stage", which is the French word for a traineeship elsewhere.
  fileprivate var withoutStage: [String] {
    first == "stage" && count > 1 ? self : filter { $0 != "stage" }
  }
}

extension [SummaryCandidate] {
  /// Takes out the heaviest candidate, the first of several: nil where all are too light.
  mutating func takeBest(
    by weight: KeyPath<SummaryCandidate, Int>, atLeast least: Int
  ) -> SummaryCandidate? {
    guard let heaviest = map({ $0[keyPath: weight] }).max(), heaviest >= least,
      let index = firstIndex(where: { $0[keyPath: weight] == heaviest })
    else { return nil }
    return remove(at: index)
  }
}

extension SummaryPiece {
  fileprivate var hasAbbreviation: Bool {
    words.contains { SummaryTrades.abbreviations.contains($0.text.trimmed { !$0.isLetter }) }
  }

  /// Two or three words with capitals, as names of people have.
  fileprivate var isNameLike: Bool {
    (2...3).contains(words.count) && SummaryWords.fields.isDisjoint(with: words.map(\.key))
      && words.allSatisfy { word in
        let letters = word.text.filter(\.isLetter)
        return word.text.first?.isUppercase == true && !word.text.contains(where: \.isNumber)
          && (letters.count == 1 || letters != letters.uppercased())
      }
  }
}
