import Core
import Screen

extension Stage {
  /// The mark that tells the stage without colour.
  var mark: String {
    switch self {
    case .late: "!"
    case .due: "●"
    case .nudgeDue: "»"
    case .early: "○"
    case .unconfirmed: "?"
    case .sent, .replied: "✓"
    case .upcoming: "·"
    case .skipped: "–"
    case .closed: "×"
    }
  }

  /// What the mark means, as the help says it.
  var meaning: String {
    switch self {
    case .late: "a message is late"
    case .due: "a message is due"
    case .nudgeDue: "no answer came: a second message is due"
    case .early: "it has just ended: a message would come too early"
    case .unconfirmed: "handed over, and nothing proves that it went out"
    case .sent: "sent, and no answer yet"
    case .upcoming: "still to come"
    case .replied: "they answered"
    case .skipped: "skipped"
    case .closed: "closed: nothing is owed"
    }
  }

  /// How the mark and the words of the stage look.
  var style: Style {
    switch self {
    case .late: .late
    case .due, .nudgeDue, .unconfirmed: .due
    case .early: .plain
    case .sent, .replied: .good
    case .upcoming, .skipped, .closed: .muted
    }
  }
}
