import Foundation

/// What the user decides about a plan before it is carried out.
extension ImportPlan {
  /// The plan without what it would do because of some events, which are no interviews from now on.
  /// - Parameter events: by ``CalendarEvent/identity``.
  package func leaving(_ events: Set<String>) -> ImportPlan {
    guard !events.isEmpty else { return self }
    var plan = self
    let left = entries.filter { $0.event.map { events.contains($0.identity) } ?? false }
    let interviews = Set(left.compactMap(\.dossier?.id) + left.flatMap(\.others))
    plan.entries.removeAll { $0.event.map { events.contains($0.identity) } ?? false }
    plan.changes.removeAll { interviews.contains($0.dossier.id) }
    // A change of what is stored already is left out this once.
    for entry in left {
      if entry.action == .new, let event = entry.event {
        plan.choices[event.identity] = .other
      } else {
        plan.openSources.insert(entry.source)
      }
    }
    return plan
  }

  /// Names the company and the role of an interview that is new otherwise than its event does.
  /// - Parameter event: by ``CalendarEvent/identity``.
  package mutating func rename(_ event: String, company: String, role: String) {
    let places = entries.indices.filter {
      entries[$0].event?.identity == event && entries[$0].action == .new
    }
    guard let interview = places.first.flatMap({ entries[$0].dossier?.id }) else { return }
    for index in changes.indices {
      guard case .add(var dossier) = changes[index], dossier.id == interview else { continue }
      dossier.interview.role.company = company
      dossier.interview.role.title = role
      changes[index] = .add(dossier)
    }
    for place in places {
      entries[place].dossier?.interview.role.company = company
      entries[place].dossier?.interview.role.title = role
      entries[place].confidence = .sure
    }
  }
}

extension ImportPlan.Change {
  /// The interview as it is to be.
  package var dossier: Dossier {
    switch self {
    case .add(let dossier), .update(let dossier): dossier
    }
  }

  /// The interview that it adds.
  var added: Dossier? { if case .add(let dossier) = self { dossier } else { nil } }
}
