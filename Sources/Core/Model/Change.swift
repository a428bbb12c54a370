import Foundation

/// A change that the user makes to what is stored, as a value: keys, commands and tests say what they
/// want in the same words. Each is one step to undo.
package enum Change: Hashable, Sendable {
  /// Adds an interview with all that hangs on it.
  case add(Dossier)
  /// Writes what an interview is and who takes part. People who are gone from it lose what was
  /// written to them; notes, drafts and deliveries of the others stay.
  case edit(Dossier)
  /// Gives an address to the person of a follow-up, as editing the interview would.
  case address(of: UUID, String)
  /// Removes interviews with all that hangs on them.
  case delete(interviews: [UUID])
  /// Records that messages went out. A written one takes its draft's text with it.
  case mark(Target, Delivery.Way, at: Date)
  /// Decides on follow-ups, for a reason that may be empty; nil takes the decision back.
  case resolve(Target, FollowUp.Resolution?, reason: String)
  /// Lets follow-ups wait until a moment; nil lets them wait no longer.
  case snooze(Target, until: Date?)
  /// Says what became of interviews.
  case setState(interviews: [UUID], Interview.State)
  /// Says that an interview takes place at another time.
  case move(interview: UUID, to: Schedule)
  /// Says how the applications ended for whose roles there are interviews.
  case decide(interviews: [UUID], Role.Outcome)
  /// Puts a version of a letter in the place of its draft, which is kept as a version; nil lets the
  /// draft stand. Either way no version waits to be chosen any longer.
  case choose(version: UUID?, of: UUID)
  /// Has a letter go by itself at a moment, as it was reviewed.
  case sendLater(OutgoingMessage, at: Date)
  /// Has a letter no longer go by itself.
  case holdBack(UUID)
  /// Says of a letter whose fate is not known whether it went. One that did not is owed again.
  case settle(UUID, went: Bool)
  /// Takes a mail that was found in Sent for what was owed, or says that it is none.
  case takeFound(UUID, key: String, isFollowUp: Bool)
  /// Removes a story, and with it the memory of whom it was told to.
  case deleteStory(UUID)

  /// Whom a change is about.
  package enum Target: Hashable, Sendable {
    case followUp(UUID)
    /// Everyone at some interviews to whom a message is owed, now or once it has taken place.
    case owed(interviews: [UUID])
    /// Everyone at some interviews.
    case everyone(interviews: [UUID])
  }
}

extension Change {
  /// Why it changes nothing where what it is about is so already, as a part of a sentence.
  package var wordsForNothing: String {
    switch self {
    case .setState(let interviews, let state):
      "\(interviews.count == 1 ? "it is" : "they are") noted as \(state.words) already"
    case .decide(_, let outcome): "the role is noted as \(outcome.words) already"
    case .snooze(.followUp, nil): "it is not snoozed"
    case .snooze(_, nil): "none of them is snoozed"
    case .snooze: "it is snoozed until then already"
    case .move: "it takes place then already"
    case .address: "that is the address already, or no one is named yet"
    case .resolve(_, .replied, _): "an answer is noted already"
    case .holdBack: "it does not go by itself"
    case .settle: "what became of it is known"
    case .takeFound: "that mail is no longer there to be taken"
    default: "it is so already"
    }
  }
}
