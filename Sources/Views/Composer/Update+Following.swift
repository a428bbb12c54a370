import Core
import Foundation

/// What another instance changes of what is open here.
extension State {
  /// The effects that look again at what may have changed elsewhere: the letter or the notes, while
  /// nothing of them is unsaved here, and the texts that a menu lets choose from.
  var renewed: [Effect] {
    if let renewal = menu?.renewal { return [renewal] }
    if let debrief, debrief.isAtRest { return [.findNotes(debrief.dossier.id)] }
    guard let composer, composer.isAtRest else { return [] }
    return [.findLetter(followUp: composer.followUpID, interview: composer.dossier.id)]
  }

  /// Goes on with the text that another instance has stored of the open letter. One that was changed
  /// here meanwhile stays, and ends as a text of its own when it is saved.
  mutating func follow(_ dossier: Dossier, followUp: UUID) {
    guard let composer, composer.followUpID == followUp, composer.isAtRest,
      let stored = dossier.followUps.first(where: { $0.id == followUp })?.draft,
      !stored.hasSameText(as: composer.draft), var next = Composer(dossier, followUp: followUp)
    else { return }
    next.isInGuide = composer.isInGuide
    next.guide = composer.guide
    next.reviewing.added = composer.reviewing.added
    next.reviewing.noteChange(at: uptime)
    self.composer = next
    notice = .done("Another Afterword wrote on here: this is its text")
  }
}

extension Composer {
  /// Whether all of it is stored, as the one text that there is.
  fileprivate var isAtRest: Bool {
    saving.unsavedSince == nil && saving.problem == nil && !saving.isClosing && !isHandingOver
      && sitting.version == nil
  }
}
