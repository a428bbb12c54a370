import Foundation

extension Dossier {
  /// What a change of an interview and its people did, for the user: each with a label of one word.
  /// - Parameter old: the interview before.
  package func differences(from old: Dossier, home: Zone) -> [(label: String, text: String)] {
    let (was, now) = (old.interview, interview)
    let facts = [
      ("company", was.role.company, now.role.company), ("role", was.role.title, now.role.title),
      ("round", was.round, now.round),
      ("when", TimeText.full(was.schedule, home: home), TimeText.full(now.schedule, home: home)),
      ("place", was.location, now.location), ("link", was.link, now.link),
      ("state", was.state.rawValue, now.state.rawValue),
      ("outcome", was.role.outcome.rawValue, now.role.outcome.rawValue),
    ]
    return facts.filter { $0.1 != $0.2 }.map { label, before, after in
      (label, Self.change(before, after))
    } + personDifferences(from: old)
  }

  private func personDifferences(from old: Dossier) -> [(label: String, text: String)] {
    var differences: [(label: String, text: String)] = []
    for followUp in followUps {
      guard let before = old.followUps.first(where: { $0.id == followUp.id }) else {
        if followUp.interviewer != nil { differences.append(("added", followUp.inFull)) }
        continue
      }
      if before.inFull != followUp.inFull {
        differences.append(("person", Self.change(before.inFull, followUp.inFull)))
      }
    }
    let gone = old.followUps.filter { before in !followUps.contains { $0.id == before.id } }
    return differences + gone.filter { $0.interviewer != nil }.map { ("removed", $0.inFull) }
  }

  private static func change(_ before: String, _ after: String) -> String {
    "\(before.isEmpty ? "nothing" : before) → \(after.isEmpty ? "nothing" : after)"
  }
}

extension FollowUp {
  /// "Ana Ruiz <ana@northwind.example>, director, hiring manager".
  fileprivate var inFull: String {
    guard let interviewer else { return addressee }
    let name = interviewer.mailbox.isEmpty ? interviewer.label : interviewer.mailbox
    let manager = isHiringManager ? "hiring manager" : ""
    return [name, interviewer.title, manager].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
