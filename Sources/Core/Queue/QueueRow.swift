import Foundation

/// One line of the queue: an interview, where it stands now, and what its status column says.
package struct QueueRow: Identifiable, Hashable, Sendable {
  package var interview: Interview
  /// The stage of its most pressing follow-up.
  package var stage: Stage
  /// When the next message of that follow-up is due.
  package var due: Date?
  /// The most pressing follow-up: the one that Enter writes.
  package var followUpID: UUID
  /// How many people are owed a message, at least one.
  package var owed: Int
  /// How many of them have been sent one.
  package var thanked: Int
  /// Words of the pressing follow-up's draft; nil where nothing has been written.
  package var draftWords: Int?
  /// Whether the pressing follow-up's person has an address.
  package var hasAddress: Bool
  /// Whether everyone at the interview has one.
  package var hasAllAddresses: Bool
  package var hasNotes: Bool
  /// When the pressing follow-up was last sent.
  package var lastSent: Date?
  /// Until when it waits at the end of Pending; nil where it does not.
  package var snoozedUntil: Date?
  /// The way out of the pressing follow-up's letter, without the program's words.
  package var outgoing: Outgoing?
  /// What the mailboxes tell of the pressing follow-up that the user has to do something about: that its letter
  /// came back, or that one is in Sent which may be it.
  package var mail: KeptMail.Kind?

  package var id: UUID { interview.id }

  /// Whether nobody knows if its letter went, so that it needs the user's word.
  package var isUnknown: Bool { outgoing?.state == .unknown }

  /// See ``Phase/suggestsClosing(at:)``.
  package func suggestsClosing(at now: Date) -> Bool {
    Phase(since: .distantPast, stage: stage, due: due).suggestsClosing(at: now)
  }

  package init(
    interview: Interview, stage: Stage, due: Date?, followUpID: UUID, owed: Int, thanked: Int,
    draftWords: Int?, hasAddress: Bool, hasAllAddresses: Bool, hasNotes: Bool, lastSent: Date?,
    snoozedUntil: Date? = nil, outgoing: Outgoing? = nil, mail: KeptMail.Kind? = nil
  ) {
    self.interview = interview
    self.stage = stage
    self.due = due
    self.followUpID = followUpID
    self.owed = owed
    self.thanked = thanked
    self.draftWords = draftWords
    self.hasAddress = hasAddress
    self.hasAllAddresses = hasAllAddresses
    self.hasNotes = hasNotes
    self.lastSent = lastSent
    self.snoozedUntil = snoozedUntil
    self.outgoing = outgoing
    self.mail = mail
  }
}

/// How many interviews there are, of one moment: stages change with the time alone.
package struct QueueTally: Hashable, Sendable {
  /// How many interviews each ``Rank`` holds.
  package var counts: [Int]
  package var moment: Date
  /// Whether more interviews match what is looked for than were counted.
  package var isCapped: Bool

  package init(counts: [Int], moment: Date, isCapped: Bool = false) {
    self.counts = counts
    self.moment = moment
    self.isCapped = isCapped
  }

  /// How many interviews a view holds.
  package func count(_ view: QueueView) -> Int { counts[view.ranks].reduce(0, +) }
}

/// The part of a view that has been read: what is on the screen and a margin around it. Its rows are
/// of the moment of its tally.
package struct QueueWindow: Hashable, Sendable {
  package var rows: [QueueRow]
  /// The place of the first row in the whole view, from 0.
  package var offset: Int
  package var tally: QueueTally
  /// Of how many letters nobody knows whether they went, in all views.
  package var unknown: Int

  package init(rows: [QueueRow], offset: Int, tally: QueueTally, unknown: Int = 0) {
    self.rows = rows
    self.offset = offset
    self.tally = tally
    self.unknown = unknown
  }

  package static let empty = QueueWindow(
    rows: [], offset: 0,
    tally: QueueTally(
      counts: Array(repeating: 0, count: Rank.count), moment: .distantPast))

  /// How many interviews a view holds.
  package func count(_ view: QueueView) -> Int { tally.count(view) }

  /// The row at a place in the whole view, if it has been read.
  package subscript(index: Int) -> QueueRow? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }
}
