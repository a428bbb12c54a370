import ArgumentParser
import Core
import Foundation
import Processes

/// `service`: sending and reminding by the clock.
struct ServiceCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "service",
    abstract: "Have letters sent later and reminders told while Afterword is not open.",
    discussion: """
      install writes a timer of yours for systemd, or agents for launchd, that run “afterword deliver” \
      and “afterword remind” every five minutes, shows what it writes and says how to start it; with \
      --now it does. show prints what is or would be written, remove removes it. Files that Afterword \
      did not write are not touched. The path of the database and of the folders that variables name \
      are written into it: install anew when they change.

      Examples:
        afterword service show
        afterword service install --now
        afterword service remove --now
      """)

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case install, show, remove
  }

  @Argument(help: "One of install, show and remove.")
  var action: Action

  @Flag(help: "Start or stop it at once.")
  var now = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard !now || action != .show else {
      throw ValidationError("--now goes with install and remove")
    }
  }

  func run(in world: World) throws {
    let manager = try ServiceManager(try units(in: world), world)
    switch action {
    case .show: try show(manager, in: world)
    case .install: try install(manager, in: world)
    case .remove: try remove(manager, in: world)
    }
  }

  private func show(_ manager: ServiceManager, in world: World) throws {
    for unit in manager.units {
      let words =
        switch manager.standing(of: unit) {
        case .missing: "not there yet"
        case .same: "there as it is here"
        case .other: "there, and other than here: “afterword service install” writes it anew"
        case .foreign: "there, and not Afterword's"
        }
      try world.output.say("\(world.shortened(manager.path(of: unit))): \(words)")
      try say(unit, in: world)
    }
  }

  private func install(_ manager: ServiceManager, in world: World) throws {
    try manager.expectOwn()
    for unit in manager.units {
      let isThere = manager.standing(of: unit) == .same
      if !isThere { try manager.write(unit) }
      let path = world.shortened(manager.path(of: unit))
      try world.output.say("\(isThere ? "as it was" : "written  ") \(path)")
      try say(unit, in: world)
    }
    let commands = manager.commands(starting: true)
    guard now else {
      return world.output.explain("It runs once you say: " + Self.line(commands))
    }
    for command in commands { try manager.run(command) }
    try world.output.say("started   every five minutes")
  }

  private func remove(_ manager: ServiceManager, in world: World) throws {
    try manager.expectOwn()
    let there = manager.units.filter { manager.standing(of: $0) != .missing }
    guard !there.isEmpty else { return world.output.explain("There is nothing to be removed.") }
    let commands = manager.commands(starting: false)
    if now { for command in commands { try manager.run(command) } }
    for unit in there {
      try manager.remove(unit)
      try world.output.say("removed   \(world.shortened(manager.path(of: unit)))")
    }
    if !now { world.output.explain("Where it still runs it stops by: " + Self.line(commands)) }
  }

  private func say(_ unit: ServiceUnits.Unit, in world: World) throws {
    let lines = unit.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for line in lines { try world.output.say(line.isEmpty ? "" : "  \(line)") }
    try world.output.say("")
  }

  private static func line(_ commands: [[String]]) -> String {
    commands.map { $0.joined(separator: " ") }.joined(separator: " && ")
  }

  /// Variables that a service may not have, or otherwise than here.
  private static let passedOn = [
    "PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TZ", "AFTERWORD_DATABASE",
  ]

  private func units(in world: World) throws(Failure) -> ServiceUnits {
    guard let own = besideThisProgram("afterword") else {
      throw Failure(.unavailable, "where this program is installed cannot be found out")
    }
    let path = database.path.map(world.absolutePath)
    let variables = Self.passedOn.compactMap { name in
      world.environment[name].flatMap { $0.isEmpty ? nil : (name: name, value: $0) }
    }
    let program = Self.name(of: own, in: world.environment)
    guard let units = ServiceUnits(program: program, database: path, environment: variables) else {
      throw Failure(
        .data,
        "the path of the program, of the database or in a variable holds a control character, or that of "
          + "the program a quotation mark, which no service can be told; nothing was written")
    }
    return units
  }

  /// The name by which a shell finds the program, which stays when another version takes its place.
  private static func name(of own: String, in environment: [String: String]) -> String {
    guard let found = Processes.program("afterword", in: environment),
      URL(fileURLWithPath: found).resolvingSymlinksInPath().path == own
    else { return own }
    return found
  }
}
