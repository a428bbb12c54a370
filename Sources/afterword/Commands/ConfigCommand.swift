import ArgumentParser
import Foundation

/// `config`: says where the config file is, what is in force, and what of it was not understood.
struct ConfigCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the settings in force, or print a config file with the defaults.",
    discussion: """
      Mistakes in the file go to standard error, and the exit status is then 65.

      Examples:
        afterword config
        mkdir -p "$(dirname "$(afterword config --path)")"
        afterword config --default > "$(afterword config --path)"
      """)

  @Flag(name: .customLong("default"), help: "Print a commented file with every setting's default.")
  var printsDefault = false

  @Flag(help: "Print the config file's path alone.")
  var path = false

  func validate() throws {
    guard !printsDefault || !path else {
      throw ValidationError("--default and --path are two questions: ask one of them")
    }
  }

  func run(in world: World) throws {
    if printsDefault {
      for line in Configuration.defaultText { try world.output.say(line) }
      return
    }
    let file = try world.folders.file("config.toml", in: .configuration)
    guard !path else { return try world.output.say(file) }
    let (configuration, mistakes) = ConfigurationFile(path: file).read()
    let isThere = FileManager.default.fileExists(atPath: file)
    try world.output.say("# \(file)" + (isThere ? "" : " (not there: all is as by default)"))
    for line in configuration.text { try world.output.say(line) }
    for mistake in mistakes { world.output.warn(mistake) }
    guard mistakes.isEmpty else { throw Failure(.data, "") }
  }
}
