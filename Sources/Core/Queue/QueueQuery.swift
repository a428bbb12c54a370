/// By what the queue is sorted.
package enum QueueOrder: String, CaseIterable, Sendable {
  /// What is most pressing first, by what is due next.
  case due
  case company
  /// The date of the interview.
  case date
  /// The stage alone, in the order of how pressing it is; within one by company.
  case stage
}

/// Which interviews the queue shows of a view. All that is set must fit.
package struct QueueFilter: Hashable, Sendable {
  /// The beginning of a company's name or of a word in it.
  package var company: String?
  package var stages: Set<Stage>?
  /// Words that are all found somewhere in what is known of the interview.
  package var text: String?

  package init(company: String? = nil, stages: Set<Stage>? = nil, text: String? = nil) {
    self.company = company
    self.stages = stages
    self.text = text
  }

  /// True where it lets everything through.
  package var isEmpty: Bool { self == QueueFilter() }
}

/// What the queue shows, and in which order.
package struct QueueQuery: Hashable, Sendable {
  package var view: QueueView
  package var order: QueueOrder
  package var filter: QueueFilter
  /// What is being typed to find something: of a view the first interviews that hold it; nil while
  /// nothing is.
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
}
