/// An address that someone may have, with where it is known from. It is theirs once the user says so.
package struct AddressCandidate: Hashable, Sendable {
  /// Where it is known from.
  package enum Source: Hashable, Sendable {
    /// It stood in a file or a mail.
    case seen(AddressSighting)
    /// Someone of that name was met at another interview.
    case interview(company: String)
    /// The user's own address book has it.
    case addressBook
    /// Others of the company write theirs like this one.
    case pattern(model: String)
  }

  /// How well it goes with the company.
  package enum Fit: Int, Hashable, Sendable {
    /// Of the company's domain, or known from there.
    case company
    /// Nothing tells which domain the company has.
    case unknownDomain
    /// Where anyone can have one.
    case privateMail
    /// Of another domain than the company's.
    case otherDomain
  }

  package let address: String
  package let source: Source
  package let fit: Fit

  package init(address: String, source: Source, fit: Fit) {
    (self.address, self.source, self.fit) = (address, source, fit)
  }

  /// Whether nobody was seen to have it.
  package var isGuess: Bool { if case .pattern = source { true } else { false } }

  /// Where it is known from, and that it may be a namesake's: "mail from them, 12 Nov".
  /// - Parameter today: decides whether a day needs its year.
  package func words(today: CivilDate) -> String {
    let doubt =
      switch fit {
      case .company: ""
      case .unknownDomain: "; a namesake’s? the company’s domain is not known"
      case .privateMail: "; private: a namesake’s?"
      case .otherDomain: "; another domain: a namesake’s?"
      }
    return source.words(today: today) + doubt
  }
}

extension AddressCandidate.Source {
  /// "invite of 20 Nov", "LinkedIn Connections".
  package func words(today: CivilDate) -> String {
    switch self {
    case .seen(let sighting): sighting.words(today: today)
    case .interview(let company): company.isEmpty ? "another interview" : "interview at \(company)"
    case .addressBook: "address book"
    case .pattern(let model): "a guess, as \(model) is written"
    }
  }

  /// Less is better: what was said for an appointment counts more than a list that may be old.
  var rank: Int {
    switch self {
    case .seen(let sighting): sighting.place == .table ? 3 : sighting.place == .invite ? 0 : 1
    case .interview: 2
    case .addressBook: 4
    case .pattern: 5
    }
  }
}

extension AddressSighting {
  fileprivate func words(today: CivilDate) -> String {
    let date = at.map { CivilTime(secondsSince1970: $0).date }
    let day = date.map { TimeText.dayAndMonth($0) + ($0.year == today.year ? "" : " \($0.year)") }
    switch place {
    case .invite: return "invite" + (day.map { " of \($0)" } ?? "")
    case .sender: return "mail from them" + (day.map { ", \($0)" } ?? "")
    case .recipient: return "mail to them" + (day.map { ", \($0)" } ?? "")
    case .table:
      let isLinkedIn = origin?.lowercased().hasPrefix("connections") == true
      return isLinkedIn ? "LinkedIn Connections" : origin ?? "a table"
    }
  }
}
