extension QueueView {
  /// What stands in place of an empty list; what to do about it depends on where it stands.
  package var whenEmpty: String {
    switch self {
    case .pending: "No one is owed a message now."
    case .upcoming: "No interview to come asks for a letter."
    case .waiting: "No letter is waiting for an answer."
    case .done: "Nothing is done yet."
    case .all: "There are no interviews yet."
    }
  }
}
