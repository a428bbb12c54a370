/// What a short letter says by which it is known as a candidate's. Stock sentences stand in every mail
/// and so say little in ``LetterTurns``, and a letter of three of them is too short for many small turns
/// to add up; what tells it is that they stand together.
package enum LetterHallmark: String, CaseIterable, Hashable, Sendable {
  /// A talk that was: thanks for the time, a pleasure to meet, "our interview on Tuesday".
  case talk
  /// The post, or working with them. What is known of the interview counts: its company, its role.
  case post
  /// Looks ahead, is interested, offers more.
  case forward
  /// Asks how things stand.
  case question
  /// Answers a no.
  case refusal
  /// Would be thought of for something else.
  case later
  /// Waited, and no one came.
  case absence
  /// Of a subject: the title of a post, as "Librarian".
  case title
  /// Of a subject: thanks, or takes up a talk.
  case thanks
  /// Speaks of what follow-ups do not speak of: an offer, an application, wares, a career.
  case otherwise

  /// More words than this say enough by themselves.
  static let mostWords = 75
  /// Of the sentences of a letter of stock sentences, those that have no hallmark.
  static let mostStrays = 1

  /// What together makes a follow-up: thanks, a nudge, an answer to a no, a word after no one came.
  private static let together: [Set<LetterHallmark>] = [
    [.talk, .post, .forward], [.talk, .post, .question], [.refusal, .later, .talk],
    [.refusal, .later, .post], [.absence, .talk, .post],
  ]

  /// Those by which a letter that serves no step may be a follow-up all the same.
  static let ofInterviews: Set<LetterHallmark> = [.talk, .post, .refusal, .absence]

  /// What tells something of a subject alone: in a letter each stands in any sentence.
  static let ofSubject: Set<LetterHallmark> = [.title, .thanks]

  /// Whether a subject is that of a follow-up: "Librarian – thank you for our conversation", or "Librarian"
  /// above a letter that speaks of a talk.
  static func nameAFollowUp(
    subject: Set<LetterHallmark>, letter: Set<LetterHallmark>
  ) -> Bool {
    subject.contains(.title) && (subject.contains(.thanks) || letter.contains(.talk))
      && !subject.contains(.otherwise)
  }

  /// Whether what a short letter says makes it a follow-up.
  static func suffice(_ found: Set<LetterHallmark>) -> Bool {
    !found.contains(.otherwise) && together.contains { $0.isSubset(of: found) }
  }
}
