import Core
import Foundation
import Screen

/// What can happen: something from the terminal, or the answer to an effect.
package enum Event: Sendable {
  /// The time, told before each batch of input.
  case clock(now: Date, uptime: Double)
  case terminal(TerminalEvent)
  /// Another instance or a command has changed what is stored.
  case changedElsewhere
  /// A part of the queue was read. `selection` is where the interview that was to keep the
  /// selection is now, if it is still in the view.
  case queueLoaded(QueueWindow, selection: Int?)
  /// The interview under the detail was read; nil where it is gone.
  case dossierLoaded(Dossier?)
  /// An interview was read in order to do something with one of its follow-ups.
  case opened(Purpose, followUp: UUID, Dossier)
  /// The draft is on the disk.
  case draftSaved(Sitting)
  /// The draft could not be stored; it is still in the editor.
  case draftFailed(String)
  /// A change was made; a sentence for the footer, and the interview that it was made to.
  case changed(String, keeping: UUID?)
  /// A sentence that asks whether a key is meant.
  case asked(String)
  /// An effect could not be carried out.
  case failed(String)
  /// A field of the open form does not hold what it should.
  case formRejected(field: Int, String)
}

/// What an interview is opened for.
package enum Purpose: Hashable, Sendable {
  case write, mark
}

/// Something to be done outside, as data that a test can compare.
package enum Effect: Hashable, Sendable {
  /// Read rows of a view, from a place on; `keeping` is the interview to follow.
  /// With a tally the rows are of its moment, so that both go together.
  case loadQueue(QueueView, from: Int, count: Int, tally: QueueTally?, keeping: UUID?)
  case loadDossier(UUID)
  case open(Purpose, interview: UUID, followUp: UUID)
  case save(Draft, followUp: UUID, in: Dossier, Sitting)
  /// Write a letter that cannot be stored to a file of its own.
  case keepAside(Draft)
  /// Record that messages went out; `time` as the user wrote it.
  case mark(Change.Target, Delivery.Way, time: String, whom: String)
  case add(InterviewEntry)
  /// Take the last step back; where that takes back a letter, only when the user is sure.
  case undo(keeping: UUID?, isSure: Bool)
  case redo(keeping: UUID?)
  case suspend
  case repaint
}
