import Foundation

/// A text of a letter besides its draft.
package struct DraftVersion: Identifiable, Hashable, Sendable {
  package var id: UUID
  package var savedAt: Date
  package var draft: Draft

  package init(id: UUID, savedAt: Date, draft: Draft) {
    self.id = id
    self.savedAt = savedAt
    self.draft = draft
  }
}

/// A text that a letter had before.
package struct EarlierText: Hashable, Sendable {
  /// The place of the caret is not kept.
  package var draft: Draft
  /// When it was stored last.
  package var savedAt: Date
  /// Whether it was written in two places at once, and waits for the user to choose.
  package var isOpen: Bool

  package init(draft: Draft, savedAt: Date, isOpen: Bool = false) {
    self.draft = draft
    self.savedAt = savedAt
    self.isOpen = isOpen
  }
}

/// The writing of a letter from its opening to its closing, as its saves know of each other.
package struct Sitting: Hashable, Sendable {
  /// The step to undo that the saves belong to; nil before the first.
  package var step: Int64?
  /// The text that was stored last; nil before the first save.
  package var saved: Draft? {
    didSet { fullest = max(fullest, saved?.body.utf8.count ?? 0) }
  }
  /// The bytes of the longest text that was stored since the step began.
  private var fullest = 0
  /// False where that outlives the program, and maybe not a power cut.
  package var isSynced: Bool
  /// The version that it goes on as, since another instance changed the letter meanwhile.
  package var version: UUID?
  /// When the letter was to go by itself, where what was written in this sitting ended that.
  package var unscheduled: Date?

  package init(
    step: Int64? = nil, saved: Draft? = nil, isSynced: Bool = true, version: UUID? = nil
  ) {
    self.step = step
    self.saved = saved
    self.isSynced = isSynced
    self.version = version
    fullest = saved?.body.utf8.count ?? 0
  }

  /// Whether so much of the letter is gone with a text that the one before is to be kept: a fifth of what
  /// it had at its longest, and more than a line.
  package func losesMuch(with draft: Draft) -> Bool {
    let lost = fullest - draft.body.utf8.count
    return lost > 60 && lost > fullest / 5
  }

  /// Has what is stored next begin a step of its own, so that the text that was stored last is kept.
  package mutating func beginAnew() {
    step = nil
    unscheduled = nil
    fullest = 0
  }
}
