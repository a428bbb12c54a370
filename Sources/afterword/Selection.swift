import Core
import Foundation
import Storage

/// How the command line names an interview and a person at it.
extension Session {
  /// The fewest characters of an id that are taken as one.
  private static let leastOfID = 4

  /// The interview meant by the beginning of its id or of a follow-up's.
  func dossier(_ id: String) throws -> Dossier {
    guard id.count >= Self.leastOfID else {
      throw Failure(
        .data, "“\(id)” is too short for an id: at least \(Self.leastOfID) characters of it")
    }
    let found = try store.interviews(withPrefix: id)
    guard found.count < 2 else {
      throw Failure(.data, "several ids begin with “\(id)”: write some more of it")
    }
    guard let first = found.first, let dossier = try store.dossier(first) else {
      throw Failure(
        .data, "no interview has an id that begins with “\(id)”; see `afterword list --all`")
    }
    return dossier
  }

  /// The follow-up meant by an id and, where the id is the interview's and several people are owed
  /// one, by a part of a name or of an address.
  /// - Parameter reason: why it has to be asked who is meant, with "and" at its end; empty where no one
  ///   was named.
  func followUp(
    _ id: String, person: String?, because reason: String = ""
  ) throws -> (Dossier, FollowUp) {
    let dossier = try dossier(id)
    let named = dossier.followUps.filter { $0.id.text.hasPrefix(id.lowercased()) }
    let candidates = named.isEmpty ? dossier.followUps : named
    if let person { return (dossier, try self.person(person, among: candidates, in: dossier)) }
    if candidates.count == 1 { return (dossier, candidates[0]) }
    let owed = candidates.filter { stage(of: $0, in: dossier).isOwed }
    if owed.count == 1 { return (dossier, owed[0]) }
    throw Failure(
      .data,
      reason
        + (owed.isEmpty
          ? "no one at \(dossier.interview.role.company) is owed a message now; "
            + "name the person that you mean: \(Self.names(candidates))"
          : "\(owed.count) people at \(dossier.interview.role.company) are owed a message; "
            + "name one of them: \(Self.names(owed))"))
  }

  /// Where a follow-up stands now.
  func stage(of followUp: FollowUp, in dossier: Dossier) -> Stage {
    clock.phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      .current(at: now).stage
  }

  /// The follow-up to someone, by a part of a name or of an address.
  func person(
    _ person: String, among followUps: [FollowUp], in dossier: Dossier
  ) throws -> FollowUp {
    let wanted = person.lowercased()
    let labels = followUps.map { followUp in
      [followUp.interviewer?.name, followUp.interviewer?.email].compactMap { $0?.lowercased() }
    }
    let exact = followUps.indices.filter { labels[$0].contains(wanted) }
    let partial = followUps.indices.filter { labels[$0].contains { $0.contains(wanted) } }
    let found = exact.isEmpty ? partial : exact
    guard !found.isEmpty, !wanted.isEmpty else {
      throw Failure(
        .data,
        "no one at \(dossier.interview.role.company) is called “\(person)”; "
          + "there are: \(Self.names(followUps))")
    }
    guard found.count == 1 else {
      throw Failure(
        .data, "“\(person)” fits several: \(Self.names(found.map { followUps[$0] }))")
    }
    return followUps[found[0]]
  }

  private static func names(_ followUps: [FollowUp]) -> String {
    followUps.map { followUp in
      guard let mailbox = followUp.interviewer?.mailbox, !mailbox.isEmpty else {
        return followUp.addressee
      }
      return mailbox
    }.joined(separator: ", ")
  }
}
