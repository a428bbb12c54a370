import ArgumentParser
import Core
import Foundation
import Storage

/// `backup`: a whole copy of the database.
struct BackupCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Make a copy of the database.",
    discussion: """
      The copy is looked through before it gets its name, only you may read it, and \
      the tracker may be open meanwhile. Without a path it goes into the folder \
      “backups” beside the database, under a name with the date; a database that is \
      not called afterword.sqlite has a folder of its own in there, named like it. \
      Of a database in which nothing was ever entered none is made while there are \
      copies with interviews: yours may be missing.

      Examples:
        afterword backup
        afterword backup /media/stick/afterword.sqlite
      """)

  @Argument(help: "The copy's path, or a folder for it.")
  var path: String?

  @Flag(help: "Replace a file of that name.")
  var force = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard path?.isEmpty != true else { throw ValidationError("the path is empty") }
    guard !force || path != nil else { throw ValidationError("--force needs the path of a file") }
  }

  func run(in world: World) throws {
    let backups = Backups(path: try world.databasePath(database.path))
    let copy = try backups.make(at: path, replacing: force, now: world.now())
    try world.output.say("\(copy.path), \(copy.size) bytes, looked through and whole")
  }
}
