/// The order of the queue's rows.
package enum QueueOrder: String, CaseIterable, Sendable {
  /// What is most pressing first: by rank, and within one by when something is due.
  case due
  /// By company, then role; the latest interview of a role first.
  case company
  /// The latest interview first.
  case date
  /// By rank as ``due``, and within one by company and role.
  case stage
}

/// What the rows of the queue are narrowed to; a part that is nil narrows nothing.
package struct QueueFilter: Hashable, Sendable {
  /// The beginning of the company's name, in any case of its ASCII letters.
  package var company: String?
  /// Empty: any stage.
  package var stages: Set<Stage>
  /// Words that all occur in what is known of the interview; see ``QueueQuery/find``.
  package var text: String?
  /// Someone whom the interview is with.
  package var person: Interviewer?

  package init(
    company: String? = nil, stages: Set<Stage> = [], text: String? = nil,
    person: Interviewer? = nil
  ) {
    self.company = company
    self.stages = stages
    self.text = text
    self.person = person
  }

  package var isEmpty: Bool {
    company == nil && stages.isEmpty && text == nil && person == nil
  }
}

/// Which rows of the queue are meant, and in what order.
package struct QueueQuery: Hashable, Sendable {
  package var view: QueueView
  package var order: QueueOrder
  package var filter: QueueFilter
  /// What has been typed to find something: words that all occur in the company, role, round, people,
  /// addresses, notes or letters of an interview, or begin words there. Case and accents do not matter.
  /// Of a long text only ``SoughtWords`` count. Nil or blank: everything.
  ///
  /// Unlike ``QueueFilter/text`` it is answered within a keystroke's time, and so looks at no more
  /// than the ``findLimit`` interviews that match and were added last.
  package var find: String?

  package init(
    _ view: QueueView, order: QueueOrder = .due, filter: QueueFilter = QueueFilter(),
    find: String? = nil
  ) {
    self.view = view
    self.order = order
    self.filter = filter
    self.find = find
  }

  /// How many matching interviews ``find`` looks at.
  package static let findLimit = 2000
}
