import ArgumentParser
import Core
import Foundation
import Storage

/// `export`: what is stored, for other programs and for the user's own records.
struct ExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export interviews with their messages.",
    discussion: """
      json is an array of what “show --json” prints; of everything it holds, behind \
      them, your stories and the roles that you know without an interview, and \
      “afterword import” brings all of it back. csv has a row for each person; \
      a cell that a spreadsheet would take for a formula has an apostrophe before it. \
      markdown is a list by date, without addresses, that can serve as a proof of \
      your search.

      Examples:
        afterword export --format json --output interviews.json
        afterword export --format csv --done > done.csv
        afterword export --format markdown 3f2a9c01 5b1e77d0
      """)

  @Option(
    help: "One of json, csv and markdown.",
    completion: .list(ExportFormat.allCases.map(\.rawValue)),
    transform: ExportCommand.format)
  var format: ExportFormat

  @Flag(help: "Which interviews; all unless said otherwise.")
  var view: [QueueView] = []

  @Option(
    help: ArgumentHelp("Write to this file, which only you may read.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file of that name.")
  var force = false

  @Argument(
    help: "The beginnings of the ids of interviews; without them a whole view.",
    completion: .interview)
  var id: [String] = []

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    let isWholeView = try view.one != nil
    guard id.isEmpty || !isWholeView else {
      throw ValidationError("ids and a view exclude each other")
    }
    guard !force || output != nil else { throw ValidationError("--force goes with --output") }
    guard output?.isEmpty != true else {
      throw ValidationError("--output needs the path of a file")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    if let output { try session.store.refuseOwn(output) }
    let dossiers = try chosen(session)
    let isWhole = try id.isEmpty && (view.one ?? .all) == .all
    let text = format.text(
      of: dossiers, with: try session.store.parts(of: dossiers, isWhole: isWhole),
      me: session.configuration.me, clock: session.clock, now: session.now)
    guard let output else { return try world.output.say(file: text) }
    let file = WholeFile(path: output)
    guard force || !file.isThere else {
      throw Failure(
        .data, "\(output) is there already; it was not touched. --force replaces it")
    }
    try file.write(text, isReplacing: force)
  }

  private func chosen(_ session: Session) throws -> [Dossier] {
    guard id.isEmpty else { return try id.map(session.dossier) }
    return try session.store.dossiers(in: view.one ?? .all, at: session.now)
  }

  private static func format(_ text: String) throws -> ExportFormat {
    if let format = ExportFormat(rawValue: text) { return format }
    let others = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    guard ["ics", "vdir"].contains(text) else {
      throw ValidationError("“\(text)” is no format; there are: \(others)")
    }
    throw ValidationError("calendars are not written yet; there are: \(others)")
  }
}
