/// The four steps of a good follow-up.
package enum LetterStep: String, CaseIterable, Hashable, Sendable {
  /// Thanks for their time.
  case thanks
  /// What was learned, and why the position is a good opportunity for both.
  case learned
  /// Their need, and why the writer fits it.
  case fit
  /// What comes next.
  case next
}

/// What makes the step ``LetterStep/fit`` whole.
package enum LetterFitPart: String, CaseIterable, Hashable, Sendable {
  /// A need of theirs is named.
  case need
  /// Something that the writer has done is told.
  case story
  /// It is said how a lack of experience is made up for. Rare in letters: a hint only.
  case gap
}

/// What a mail is, by its words.
package enum LetterKind: String, CaseIterable, Hashable, Sendable {
  /// A candidate's thanks, question or reaction after a job interview.
  case followUp = "follow-up"
  case coverLetter = "cover-letter"
  case offerAccept = "offer-accept"
  case offerDecline = "offer-decline"
  case resignation, sales
  /// An employer's.
  case rejection
  /// An employer's.
  case invitation
  case newsletter
  case recap = "meeting-recap"
  case reference = "reference-request"
  /// About a talk for information, or a career fair.
  case networking
  case personal = "private"
  case order, apology, reschedule, other
}
