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
