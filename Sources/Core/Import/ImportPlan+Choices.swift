import Foundation

/// What the user decides about a plan before it is carried out.
extension ImportPlan {
  /// The plan without what it would do to some interviews.
  package func leaving(_ interviews: Set<UUID>) -> ImportPlan {
    guard !interviews.isEmpty else { return self }
    return ImportPlan(
      entries: entries.filter { entry in
        !entry.action.isChange || !(entry.dossier.map { interviews.contains($0.id) } ?? false)
      },
      changes: changes.filter { !interviews.contains($0.dossier.id) })
  }

  /// Names the company and the role of an interview otherwise than its events do.
  /// - Returns: false where the interview is known already: its names are the user's own.
  @discardableResult
  package mutating func rename(_ interview: UUID, company: String, role: String) -> Bool {
    let index = changes.firstIndex {
      if case .add(let dossier) = $0 { dossier.id == interview } else { false }
    }
    guard let index else { return false }
    var dossier = changes[index].dossier
    dossier.interview.role.company = company
    dossier.interview.role.title = role
    changes[index] = .add(dossier)
    for place in entries.indices where entries[place].dossier?.id == interview {
      entries[place].dossier?.interview.role = dossier.interview.role
    }
    return true
  }
}

extension ImportPlan.Change {
  /// The interview as it is to be.
  package var dossier: Dossier {
    switch self {
    case .add(let dossier), .update(let dossier): dossier
    }
  }
}
