import ArgumentParser
import Core
import Foundation
import Storage

/// `restore`: puts a copy in the database's place.
struct RestoreCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a copy of the database in its place.",
    discussion: """
      The copy is looked through first, and what is there now is kept in the folder \
      “backups” beside it, damaged or not. End the tracker before.

      Examples:
        afterword restore --list
        afterword restore --latest
        afterword restore /media/stick/afterword.sqlite --yes
      """)

  @Argument(help: "The copy's path, or its name in the folder “backups”.")
  var path: String?

  @Flag(help: "Take the newest sound copy with interviews in the folder “backups”.")
  var latest = false

  @Flag(help: "Show the copies that are there.")
  var list = false

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard [path != nil, latest, list].count(where: { $0 }) == 1 else {
      throw ValidationError("one of PATH, --latest and --list is needed")
    }
    guard path?.isEmpty != true else { throw ValidationError("the path is empty") }
  }

  func run(in world: World) throws {
    let backups = Backups(path: try world.databasePath(database.path))
    if list { return try show(backups, in: world) }
    let copy = try chosen(backups, in: world)
    guard try isSure(copy, backups, in: world) else {
      return try world.output.say("Nothing was changed.")
    }
    let kept = try backups.restore(copy, now: world.now())
    try world.output.say("\(backups.database) is now as in \(copy)")
    if let kept { try world.output.say("What was there is kept in \(kept)") }
  }

  private func show(_ backups: Backups, in world: World) throws {
    let copies = backups.all()
    guard !copies.isEmpty else {
      return world.output.explain("There are no copies in \(backups.folder).")
    }
    let today = world.home.wallClock(at: world.now()).date
    let table = Table(columns: [
      Table.Column(title: "NAME", cells: copies.map(\.name)),
      Table.Column(
        title: "WRITTEN", yielding: nil,
        cells: copies.map { TimeText.moment(world.home.wallClock(at: $0.date), now: today) }),
      Table.Column(
        title: "INTERVIEWS",
        cells: copies.map { backups.interviews(in: $0).map(String.init) ?? "unknown" }),
      Table.Column(title: "BYTES", cells: copies.map { String($0.size) }),
      Table.Column(
        title: "SCHEMA", cells: copies.map { $0.schema.map(String.init) ?? "damaged" }),
    ])
    try world.output.say(backups.folder)
    for line in table.lines(columns: world.output.columns) { try world.output.say(line) }
  }

  /// The copy's path. Of several the newest that could be used, and one without interviews only
  /// where none has any.
  private func chosen(_ backups: Backups, in world: World) throws -> String {
    if let path {
      let isName = !path.contains("/") && !FileManager.default.fileExists(atPath: path)
      return isName ? backups.folder + "/" + path : path
    }
    let copies = backups.all().filter(\.isBackup).map { ($0, backups.interviews(in: $0)) }
    let isAnyFull = copies.contains { $0.1 ?? 0 > 0 }
    for (copy, interviews) in copies {
      if isAnyFull, interviews == 0 {
        world.output.warn("there are no interviews in \(copy.path): the one before is looked at")
        continue
      }
      guard let problem = backups.problem(with: copy.path) else { return copy.path }
      world.output.warn("\(problem): the one before is looked at")
    }
    throw Failure(.noInput, "there is no copy in \(backups.folder) that could be used")
  }

  private func isSure(_ copy: String, _ backups: Backups, in world: World) throws -> Bool {
    if yes { return true }
    guard world.isInteractive else {
      throw Failure(.usage, "restore replaces the database: say --yes where no one can be asked")
    }
    return try world.confirm("Put \(copy) in place of \(backups.database)?")
  }
}
