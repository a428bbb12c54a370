import Core

/// What a letter is written after.
package enum Occasion: String, CaseIterable, Sendable {
  case phoneScreen = "after a phone screen"
  case onsite = "after an interview on site"
  case panel = "after a panel"
  case coordinator = "through a coordinator"
  case firstNudge = "first nudge"
  case secondNudge = "second nudge"
  case noShow = "after they did not come"
  case rejection = "after a rejection"

  /// The one that a letter is written after, as far as what is stored tells.
  init(of followUp: FollowUp, in dossier: Dossier, home: Zone) {
    switch LetterPurpose(of: followUp, in: dossier.interview, home: home) {
    case .rejection: self = .rejection
    case .nudge:
      let sent = followUp.sent(after: dossier.interview, home: home)
      self = sent.count == 1 ? .firstNudge : .secondNudge
    case .noShow: self = .noShow
    case .first: self = Self.ofFirst(followUp, in: dossier)
    }
  }

  private static func ofFirst(_ followUp: FollowUp, in dossier: Dossier) -> Occasion {
    let round = dossier.interview.round.unaccented
    if followUp.interviewer?.email == nil, followUp.interviewer?.name.isEmpty == false {
      return .coordinator
    } else if round.contains("panel") || dossier.followUps.count > 2 {
      return .panel
    } else if RoundWords.isScreen(round) {
      return .phoneScreen
    } else {
      return .onsite
    }
  }
}

extension [Template] {
  /// The templates to choose from for a letter, filled in: those that come with Afterword, where the
  /// user has none of that name, and the user's own. What is meant for the occasion comes first, then
  /// the user's own by name.
  package func offers(for subject: TemplateSubject) -> [TemplateOffer] {
    let own = Set(filter { $0.path != nil }.map(\.name))
    let builtIn = Template.builtIn.filter { !own.contains($0.name) }
    let occasion = Occasion(of: subject.followUp, in: subject.dossier, home: subject.home)
    func rank(_ template: Template) -> (Int, String) {
      if template.name == occasion.rawValue { return (0, "") }
      guard template.path == nil else { return (1, template.name.unaccented) }
      let place = template.occasion.flatMap { Occasion.allCases.firstIndex(of: $0) } ?? 0
      return (2 + place, "")
    }
    return (builtIn + self).sorted { rank($0) < rank($1) }.map { $0.filled(in: subject) }
  }
}

extension Template {
  /// What a fresh letter begins with by itself; nil where that is left to the user. Only who stood
  /// before a closed door has no doubt what to write about; any other letter that is not thanks has
  /// its subject alone.
  package static func beginning(of subject: TemplateSubject) -> TemplateOffer? {
    let (followUp, dossier) = (subject.followUp, subject.dossier)
    let purpose = LetterPurpose(of: followUp, in: dossier.interview, home: subject.home)
    guard purpose != .first else { return nil }
    let occasion = Occasion(of: followUp, in: dossier, home: subject.home)
    var offer = builtIn.first { $0.occasion == occasion }?.filled(in: subject)
    if purpose != .noShow { offer?.body = "" }
    return offer
  }
}
