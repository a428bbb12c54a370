import Core
import Foundation

/// A letter at the point of going: what will go where, and what is known of the ways out.
package struct ReadyLetter: Hashable, Sendable {
  package var dossier: Dossier
  package var followUp: FollowUp
  package var draft: Draft
  /// The message as it will go; nil where none can be made of the letter.
  package var message: OutgoingMessage?
  /// Why there is none.
  package var refusal: String?
  /// What the checks find that blocks a mail.
  package var blocking: [String]
  /// What they warn of.
  package var warnings: [String]
  /// What came back from its address.
  package var returned: ReturnedLetter?
  /// The program that sends; nil where there is none.
  package var program: String?
  /// Why there is none.
  package var programProblem: String?
  /// The folder into which drafts go; nil where it is not said.
  package var draftFolder: String?
  /// The mail that it can answer, in words; nil where none is known.
  package var answerable: String?
  /// Times at which it could go by itself.
  package var times: [SendingTime]

  package init(
    _ followUp: FollowUp, in dossier: Dossier, draft: Draft, message: OutgoingMessage? = nil,
    refusal: String? = nil, blocking: [String] = [], warnings: [String] = [],
    returned: ReturnedLetter? = nil, program: String? = nil,
    programProblem: String? = nil, draftFolder: String? = nil, answerable: String? = nil,
    times: [SendingTime] = []
  ) {
    (self.followUp, self.dossier, self.draft) = (followUp, dossier, draft)
    (self.message, self.refusal, self.blocking) = (message, refusal, blocking)
    (self.warnings, self.returned) = (warnings, returned)
    (self.program, self.programProblem) = (program, programProblem)
    (self.draftFolder, self.answerable, self.times) = (draftFolder, answerable, times)
  }
}

/// When a letter is to go by itself: as it was offered, or as the user wrote it.
package enum LaterTime: Hashable, Sendable {
  case instant(Date)
  case typed(String)
}

/// The screen on which a letter is looked at before it goes. Nothing goes without a key pressed there.
package struct Departure: Sendable {
  package var letter: ReadyLetter
  /// Lines scrolled past.
  var top = 0

  package init(_ letter: ReadyLetter) { self.letter = letter }
}

/// A letter that is being handed over, while the screen goes on.
package struct Sending: Hashable, Sendable {
  let message: OutgoingMessage
  let program: String
  let interview: UUID
  let whom: String
  /// ``State/uptime`` when it is to be looked at again.
  var nextLook: Double

  /// Seconds between two looks.
  static let pause = 0.05
}

/// What became of a letter that was handed over.
package enum SendingEnd: Hashable, Sendable {
  case accepted
  /// Why it did not go, as a sentence without a full stop.
  case notSent(String)
  /// The program hung with it, or the database failed: nobody knows what became of it.
  case unknown(String)
}
