import ArgumentParser
import Core

/// `show`: one interview with all that is known of it.
struct ShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an interview with its people, notes and letters.",
    discussion: """
      Examples:
        afterword show 3f2a9c01
        afterword show 3f2a9c01 --json
      """)

  @Argument(
    help: "The beginning of an interview's or a follow-up's id, four characters or more.",
    completion: .interview)
  var id: String

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let dossier = try session.dossier(id)
    if json {
      let parts = try session.store.parts(of: [dossier])
      return try world.output.say(
        dossier.fullJSON(clock: session.clock, now: session.now, parts: parts))
    }
    let sheet = DossierSheet(dossier: dossier, clock: session.clock, now: session.now)
    for line in sheet.lines { try world.output.say(line) }
  }
}
