import Core
import Foundation

/// What another instance changes of what is open here.
extension State {
  /// The effects that look again at what may have changed elsewhere: the letter with all that is known
  /// of its interview, the notes while nothing of them is unsaved here, and the texts that a menu lets choose from.
  var renewed: [Effect] {
    if let renewal = menu?.renewal { return [renewal] }
    if let debrief, debrief.isAtRest { return [.findNotes(debrief.dossier.id)] }
    guard let composer else { return [] }
    return [.findLetter(followUp: composer.followUpID, interview: composer.dossier.id)]
  }

  /// Goes on with what another instance has stored of the open letter. A text that was changed here
  /// meanwhile stays, and ends as one of its own when it is saved.
  /// - Returns: the effect that stores a text again that was written here and taken back elsewhere.
  mutating func follow(_ dossier: Dossier, followUp id: UUID) -> [Effect] {
    guard let composer, composer.followUpID == id,
      let followUp = dossier.followUps.first(where: { $0.id == id })
    else { return [] }
    defer { noticeDeliveries(of: followUp) }
    self.composer?.take(news: dossier, at: uptime)
    guard composer.isAtRest else { return [] }
    if let stored = followUp.draft {
      if !stored.hasSameText(as: composer.draft) {
        open(dossier, anew: composer)
        notice = .done("Another Afterword wrote on here: this is its text")
      }
    } else if composer.wasStored, !followUp.deliveries.contains(where: composer.isText) {
      return takeBack(composer, in: dossier)
    }
    return []
  }

  /// The draft has gone elsewhere. What was written here is kept.
  private mutating func takeBack(_ composer: Composer, in dossier: Dossier) -> [Effect] {
    guard composer.hasWordsOfItsOwn else {
      open(dossier, anew: composer)
      notice = .problem("Another Afterword took back what was written here")
      return []
    }
    self.composer?.sitting = Sitting()
    self.composer?.saving.noteChange(at: uptime)
    notice = .problem("Another Afterword took this letter back: it is stored again")
    return self.composer.map { [$0.save] } ?? []
  }

  /// Shows the letter as it is stored, beside the guide as it stood.
  private mutating func open(_ dossier: Dossier, anew last: Composer) {
    guard var next = Composer(dossier, followUp: last.followUpID) else { return }
    next.isInGuide = last.isInGuide
    next.guide = last.guide
    next.reviewing.added = last.reviewing.added
    next.reviewing.noteChange(at: uptime)
    next.deliveriesKnown = last.deliveriesKnown
    composer = next
  }

  /// Says that the letter went out, where it was marked elsewhere: what is typed from then on is one
  /// more message.
  private mutating func noticeDeliveries(of followUp: FollowUp) {
    guard let known = composer?.deliveriesKnown else { return }
    composer?.deliveriesKnown = Set(followUp.deliveries.map(\.id))
    guard let last = followUp.deliveries.last(where: { !known.contains($0.id) }) else { return }
    notice = .problem(
      "Another Afterword marked it as sent \(last.way.phrase): what you write on is one more message"
    )
  }
}

extension Composer {
  /// Whether all of it is stored, as the one text that there is.
  fileprivate var isAtRest: Bool {
    saving.unsavedSince == nil && saving.problem == nil && !saving.isClosing && !isHandingOver
      && sitting.version == nil
  }

  /// Whether a message went out with the text as it stands.
  fileprivate func isText(of delivery: Delivery) -> Bool {
    (recipient.text, subject.text, body.text)
      == (delivery.recipient, delivery.subject, delivery.body)
  }

  /// Whether there was a draft of it when it was opened, or has been since.
  fileprivate var wasStored: Bool { sitting.step != nil || followUp?.draft != nil }

  /// Whether it is another text than that with which it was opened.
  fileprivate var hasWordsOfItsOwn: Bool {
    sitting.step != nil && followUp?.draft?.hasSameText(as: draft) != true
  }
}
