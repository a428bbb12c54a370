/// What a phrase in the title of an event speaks for.
enum EventCue: Sendable, CaseIterable {
  /// A job interview, by a name that means nothing else.
  case jobInterview
  /// An interview, which may be one of another kind.
  case interview
  /// A round that only interviews have.
  case round
  /// A round, of interviews or of something else.
  case laterRound
  /// A first meeting, as others have it too.
  case softRound
  /// Someone talks.
  case talk
  /// Those who recruit.
  case recruiter
  /// Those who decide whom they take: owners, directors, managers.
  case boss
  /// What one applies with.
  case application
  /// A job that is to be filled.
  case opening
  /// An interview that is practised or prepared.
  case preparation
  /// An interview in which the user is the one who asks.
  case asking
  /// An interview about something else than a job: of users, of witnesses, on the radio.
  case otherKind
  /// Those who publish, and where one may work.
  case media
  /// Something that is taught.
  case course
  /// An interview at a school, which may be one for a place there.
  case schooling
  /// Something done because of an interview or a search for work.
  case errand
  /// Where one works, or goes as a guest.
  case place
  /// A private appointment.
  case everyday
  /// What one does at work.
  case routine

  /// What one phrase of it is worth.
  var points: Int {
    switch self {
    case .jobInterview: 55
    case .interview: 50
    case .round, .laterRound: 40
    case .softRound, .boss: 20
    case .talk: 5
    case .recruiter: 35
    case .application: 35
    case .opening: 40
    case .preparation, .asking: -80
    case .otherKind, .media, .schooling: -75
    case .errand, .course: -60
    case .everyday, .place: -50
    case .routine: -40
    }
  }

  /// What it is, behind the words that were found.
  var meaning: String? {
    switch self {
    case .jobInterview, .interview, .round, .laterRound, .softRound, .talk: nil
    case .boss, .application, .opening, .everyday, .place: nil
    case .recruiter: "someone who recruits"
    case .preparation: "a preparation"
    case .asking: "you would be the one who asks"
    case .otherKind, .media, .schooling: "an interview of another kind"
    case .course: "something that is taught"
    case .errand: "something around it"
    case .routine: "everyday work"
    }
  }
}

/// The phrases of titles, in the order in which one goes before another that is as long.
enum EventCues {
  static let title = EventPhrases(
    appointments + rounds + bosses + beside + schools + family + english + german + french + spanish
      + others
      + places)
  typealias Table = [(cue: EventCue, phrases: String)]
}
