import ArgumentParser
import Core
import Foundation

/// `delete`: removes interviews with all that hangs on them.
struct DeleteCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete interviews with their people, letters and notes.",
    discussion: """
      It asks first, and says what goes. `afterword undo` brings all of it back. \
      Where an interview only did not take place, it need not be deleted.

      Examples:
        afterword delete 3f2a9c01
        afterword delete 3f2a9c01 77e0d4b2 --yes
      """)

  @Argument(
    help: "The beginnings of interviews' ids, four characters or more of each.",
    completion: .interview)
  var ids: [String]

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    var dossiers: [Dossier] = []
    for id in ids {
      let dossier = try session.dossier(id)
      try Self.refuse(person: id, in: dossier)
      if !dossiers.contains(where: { $0.id == dossier.id }) { dossiers.append(dossier) }
    }
    if !yes {
      guard world.isInteractive else {
        throw Failure(
          .usage,
          "\(Self.whole(dossiers)); nothing was deleted. Without a terminal to ask on it needs --yes"
        )
      }
      for dossier in dossiers { try world.output.say(Self.line(dossier)) }
      let those = dossiers.count == 1 ? "it" : "them"
      let question = "Delete \(those)? `afterword undo` would bring all of it back."
      guard try world.confirm(question) else { throw Failure(.no, "nothing was deleted") }
    }
    _ = try session.store.apply(.delete(interviews: dossiers.map(\.id)), now: session.now)
    for dossier in dossiers { try world.output.say("deleted   \(Self.line(dossier))") }
    try world.output.say("`afterword undo` brings all of it back.")
  }

  /// The id of a follow-up is that of a person at the interview, of whom alone no more may be meant.
  private static func refuse(person id: String, in dossier: Dossier) throws(Failure) {
    guard !dossier.id.text.hasPrefix(id.lowercased()),
      let followUp = dossier.followUps.first(where: { $0.id.text.hasPrefix(id.lowercased()) })
    else { return }
    let removal =
      followUp.interviewer.map {
        "; `afterword edit \(dossier.id.short) --remove \"\($0.label)\"` removes them from it"
      } ?? ""
    throw Failure(
      .data,
      "“\(id)” is \(followUp.addressee) at \(dossier.interview.title), not an interview, and "
        + "nothing was deleted\(removal)")
  }

  /// "3f2a9c01  Northwind · Platform Engineer: 3 people, 2 letters, 1 note".
  private static func line(_ dossier: Dossier) -> String {
    let parts = dossier.parts
    return "\(dossier.id.short)  \(dossier.interview.title)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  /// "Northwind · Platform Engineer goes with 3 people, 2 letters, 1 note".
  private static func whole(_ dossiers: [Dossier]) -> String {
    guard dossiers.count == 1, let dossier = dossiers.first else {
      return "\(dossiers.count) interviews go with all that hangs on them"
    }
    let parts = dossier.parts
    return "\(dossier.interview.title) goes"
      + (parts.isEmpty ? "" : " with " + parts.joined(separator: ", "))
  }
}
