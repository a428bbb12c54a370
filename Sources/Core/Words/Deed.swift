/// What a change of the user's is called: in the history, and in the sentence that says it is done.
package struct Deed: Hashable, Sendable {
  /// What was done.
  package enum Verb: Sendable {
    case add, edit, delete, mark, skip, close, takeUp, snooze, wake, note, move, choose, sendLater,
      holdBack

    fileprivate var forms: (imperative: String, past: String) {
      switch self {
      case .add: ("add", "Added")
      case .edit: ("edit", "Changed")
      case .delete: ("delete", "Deleted")
      case .mark: ("mark", "Marked")
      case .skip: ("skip", "Skipped")
      case .close: ("close", "Closed")
      case .takeUp: ("take up again", "Took up again:")
      case .snooze: ("snooze", "Snoozed")
      case .wake: ("wake", "Woke")
      case .note: ("note", "Noted")
      case .move: ("move", "Moved")
      case .choose: ("choose", "Chose")
      case .sendLater: ("send later", "To be sent later:")
      case .holdBack: ("hold back", "Held back")
      }
    }
  }

  package var verb: Verb
  /// What it was done to, and how: "Ben Okafor at Northwind as sent".
  package var object: String

  package init(_ verb: Verb, _ object: String) {
    self.verb = verb
    self.object = object
  }

  /// "mark Ben Okafor at Northwind as sent", as the history and `undo` name it.
  package var title: String { "\(verb.forms.imperative) \(object)" }

  /// "Marked Ben Okafor at Northwind as sent".
  package var sentence: String { "\(verb.forms.past) \(object)" }
}
