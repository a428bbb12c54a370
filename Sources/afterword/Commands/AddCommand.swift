import ArgumentParser
import Core

/// `add`: an interview that is in no calendar.
struct AddCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an interview.",
    discussion: """
      It prints what it understood, with the date in full.

      Examples:
        afterword add --company Globex --role "Staff Engineer" \\
          --start "2026-11-24 15:00" --duration 45m --with "Jane Doe <jane@globex.example>"
        afterword add --company Hooli --start "2026-11-24 09:00 America/New_York"
      """)

  @Option(help: "The company.")
  var company: String

  @Option(help: "The position, as the advertisement names it.")
  var role = ""

  @Option(help: "Which interview of several: \"phone screen\", \"onsite\".")
  var round = ""

  @Option(
    help: ArgumentHelp(
      "When it starts: \"2026-11-24 15:00\" on your own clock, or with a zone's name behind it.",
      valueName: "time"))
  var start: String

  @Option(help: "How long it takes: 45m, 1h, 1h30m.")
  var duration = ""

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Someone who takes part; may be given several times.", valueName: "name <mail>"))
  var people: [String] = []

  @Option(help: "The place, or how to join.")
  var location = ""

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    var entry = InterviewEntry()
    entry.company = company
    entry.role = role
    entry.round = round
    entry.start = start
    entry.duration = duration
    entry.location = location
    entry.people = people.map { InterviewEntry.Person($0) }
    let dossier: Dossier
    do {
      dossier = try entry.dossier(parser: world.timeParser, makeID: world.newID)
    } catch {
      throw Failure(.usage, error.message)
    }
    let session = try world.openSession(database.path)
    _ = try session.store.apply(.add(dossier), now: session.now)
    try world.output.say("added     \(dossier.id.short)  \(dossier.summary(home: world.home))")
  }
}
