/// What a phrase in the description or the place of an event speaks for.
///
/// People write there what the title leaves out: whom they meet about which work, what to bring, what is
/// paid. One such word says little; several kinds of them together are an interview.
enum DetailCue: Sendable, CaseIterable {
  /// A round or a trial that only those who apply go through.
  case round
  /// Someone speaks to the user as to one who applies, or calls them so.
  case chosen
  /// Someone is called a candidate: the user, or another whom the user asks.
  case applicant
  /// Someone is called an interviewer: the user, or another who asks the user.
  case interviewer
  /// An interview, of whatever kind.
  case interview
  /// Someone looks for someone, or will decide whether to take them.
  case hiring
  /// What one applies with.
  case application
  /// A job that is to be filled.
  case opening
  /// Those who recruit.
  case recruiter
  /// Those who decide.
  case boss
  /// What one brings.
  case papers
  /// What is paid, when it starts, which hours.
  case terms
  /// A profession that stands by itself, as the name of a role does.
  case role
  /// A profession in the midst of a sentence.
  case trade
  /// An interview for which something is done, at another time.
  case around
  /// The user is the one who asks.
  case asking
  /// An interview about something else than a job.
  case otherKind
  /// An interview that is practised, taught or prepared.
  case preparation
  /// Something that comes before or after an interview.
  case errand
  /// Someone sells something.
  case selling
  /// What one does at work.
  case routine
  /// What interviews say as well as other events: an objection only where nothing calls it an interview.
  case aside

  /// What one phrase of it is worth. Several of a kind are worth no more.
  var points: Int {
    switch self {
    case .round, .chosen: 40
    case .hiring: 30
    case .interview, .application, .role: 25
    case .opening, .recruiter: 20
    case .boss, .papers, .terms, .trade: 15
    case .around, .otherKind, .preparation, .errand, .selling: -60
    case .asking: -80
    case .routine: -20
    case .applicant, .interviewer: 0
    case .aside: -25
    }
  }

  /// Whether it speaks of work for the user, so that ordinary words of the title mean little beside it.
  var isOfWork: Bool {
    switch self {
    case .round, .chosen, .interview, .hiring, .application, .opening: true
    default: false
    }
  }

  /// Whether it speaks for an interview where nothing else in the description speaks against one: it may be
  /// about anyone's work.
  var isBesides: Bool {
    switch self {
    case .boss, .papers, .terms, .role, .trade: true
    default: false
    }
  }

  /// What it is, behind the words that were found.
  var meaning: String? {
    switch self {
    case .role, .trade: "a profession"
    case .around, .errand: "something around it"
    case .asking: "you would be the one who asks"
    case .otherKind: "an interview of another kind"
    case .preparation: "a preparation"
    case .selling: "an offer to you"
    default: nil
    }
  }
}

/// The phrases of descriptions, in which everyday words mean nothing.
enum DetailCues {
  /// Beside the words of descriptions those of titles that mean a job interview by themselves.
  static let all = EventPhrases<DetailCue>(
    rounds + jobs + notes + askers + others
      + EventCues.rounds.compactMap { row in
        [.jobInterview, .round].contains(row.cue) ? (.round, row.phrases) : nil
      })

  typealias Table = [(cue: DetailCue, phrases: String)]
}
