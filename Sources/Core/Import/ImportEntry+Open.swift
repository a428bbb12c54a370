/// What of an import is looked at again by the next one, although its file has not changed.
extension ImportEntry {
  /// Whether a later import may make something else of it, as what it waits for comes to be known.
  var isOpen: Bool {
    switch action {
    case .unreadable, .person: true
    case .notInterview: waits
    case .new, .changed, .cancelled, .known, .role: false
    }
  }
}

extension ImportPlan {
  /// The sources of open entries, and of all that is said of the same events: an update alone would
  /// be half of what there is.
  static func openSources(of entries: [ImportEntry]) -> Set<String> {
    let open = entries.filter(\.isOpen)
    var sources = Set(open.map(\.source))
    let events = Set(open.compactMap { $0.event?.identity })
    guard !events.isEmpty else { return sources }
    for entry in entries {
      if let event = entry.event, events.contains(event.identity) { sources.insert(entry.source) }
    }
    return sources
  }

  /// The plan without what was told before: what is left out, or known, in sources that were read
  /// before as they are.
  package func leavingUntold(_ sources: Set<String>) -> ImportPlan {
    guard !sources.isEmpty else { return self }
    var plan = self
    plan.entries.removeAll { entry in
      let isTold =
        [.known, .notInterview].contains(entry.action)
        || (entry.action == .person && entry.row == nil)
      return isTold && sources.contains(entry.source)
    }
    return plan
  }
}
