import Foundation

/// What the user decides about a plan before it is carried out.
extension ImportPlan {
  /// The plan without what it would do because of some events and rows, which are none from now on.
  /// - Parameter events: by ``ImportEntry/identity``.
  package func leaving(_ events: Set<String>) -> ImportPlan {
    guard !events.isEmpty else { return self }
    var plan = self
    func isLeft(_ entry: ImportEntry) -> Bool { entry.identity.map(events.contains) ?? false }
    let left = entries.filter(isLeft)
    let interviews = Set(left.compactMap(\.dossier?.id) + left.flatMap(\.others))
    plan.entries.removeAll(where: isLeft)
    plan.changes.removeAll { interviews.contains($0.dossier.id) }
    plan.roles.removeAll { role in events.contains(ImportPlanner.rowStart(of: role)) }
    for entry in left {
      if [.new, .role].contains(entry.action), let identity = entry.identity {
        plan.choices[identity] = .other
      } else {
        // A change of what is stored already is left out this once.
        plan.openSources.insert(entry.source)
      }
    }
    // Rows that tell of the same would bring it back.
    let added = Set(left.filter { $0.action == .new }.compactMap(\.dossier?.id))
    for entry in plan.entries {
      if let row = entry.rowIdentity, let id = entry.dossier?.id, added.contains(id) {
        plan.choices[row] = .other
      }
    }
    return plan
  }

  /// Names the company and the role of an interview that is new otherwise than its event or row does.
  /// - Parameter event: by ``ImportEntry/identity``.
  package mutating func rename(_ event: String, company: String, role: String) {
    let places = entries.indices.filter {
      entries[$0].identity == event && entries[$0].action == .new
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
