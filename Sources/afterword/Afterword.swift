import ArgumentParser
import Foundation
import Screen
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command line. Without a subcommand it is the tracker.
@main
struct Afterword: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "afterword",
    abstract: "Keeps track of the messages owed after job interviews.",
    discussion: """
      Without a subcommand it opens the tracker. Everything stays on this machine.

      Examples:
        afterword --demo             look around on made-up interviews
        afterword import invite.ics  take interviews from a calendar
        afterword                    see who is owed a message, and write it
        afterword status --short     one line for a prompt: 2 due, 1 late
      """,
    version: Version.current,
    subcommands: [
      AddCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, WriteCommand.self,
      CheckCommand.self, SendCommand.self, DeliverCommand.self,
      MarkCommand.self, SkipCommand.self, SnoozeCommand.self, DebriefCommand.self,
      EditCommand.self, DeleteCommand.self,
      StatusCommand.self, UndoCommand.self, RedoCommand.self, ConfigCommand.self,
      ExportCommand.self, RemindCommand.self, ServiceCommand.self,
      StatsCommand.self,
      BackupCommand.self, RestoreCommand.self, DoctorCommand.self, CompletionsCommand.self,
      ManualCommand.self,
    ])

  @OptionGroup var database: DatabaseOption

  @Flag(help: "Open the tracker on made-up interviews that are kept in memory only.")
  var demo = false

  func run(in world: World) throws {
    try runTracker(
      world, options: TrackerOptions(demo: demo, database: database.path, target: nil))
  }

  /// Does what the arguments ask and leaves with a status of `sysexits.h`.
  static func main() {
    Text.useUTF8Locale()
    signal(SIGPIPE) { _ in _exit(0) }
    // A file that may not grow then fails as a full disk does, with a sentence.
    signal(SIGXFSZ, SIG_IGN)
    Output.occupyStandardDescriptors()
    let output = Output()
    do {
      try LockWait.$current.withValue(LockWait(notice: Output.tellOfWait)) { try run(on: output) }
    } catch {
      Foundation.exit(report(error, on: output))
    }
  }

  private static func run(on output: Output) throws {
    if let options = TrackerOptions(only: CommandLine.arguments.dropFirst()) {
      let environment = ProcessInfo.processInfo.environment
      try runTracker(World(environment: environment, output: output), options: options)
      return
    }
    if let options = StatusOptions(only: CommandLine.arguments.dropFirst()) {
      let environment = ProcessInfo.processInfo.environment
      try options.run(in: World(environment: environment, output: output))
      return try output.flush()
    }
    var command = try parseAsRoot()
    if let command = command as? any WorldCommand {
      guard command is Afterword || !CommandLine.arguments.contains("--demo") else {
        throw Failure(.usage, "--demo is for the tracker alone: commands act on what is stored")
      }
      let environment = ProcessInfo.processInfo.environment
      try command.run(in: World(environment: environment, output: output))
    } else {
      try command.run()
    }
    try output.flush()
  }

  /// Says why the program ends.
  /// - Returns: its exit status.
  private static func report(_ error: any Error, on output: Output) -> Int32 {
    if let error = error as? StoreError { return report(Failure(error), on: output) }
    if let failure = error as? Failure {
      do { try output.flush() } catch { output.warn(error.message) }
      if !failure.message.isEmpty { output.warn(failure.message) }
      return failure.status.rawValue
    }
    let status = exitCode(for: error).rawValue
    var lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    do {
      if status == EXIT_SUCCESS, CommandLine.arguments.dropFirst().first == "---completion" {
        // For a shell, to which a tab parts a word from what it means.
        try output.say(file: lines.joined(separator: "\n") + "\n")
        return status
      }
      if status == EXIT_SUCCESS {
        for line in lines { try output.say(String(line)) }
        try output.flush()
        return status
      }
    } catch {
      return report(error, on: output)
    }
    if let first = lines.first, first.hasPrefix("Error: ") {
      output.warn(String(lines.removeFirst().dropFirst("Error: ".count)))
    }
    for line in lines { output.explain(String(line)) }
    return status
  }
}

/// A command that is given the world to act in.
protocol WorldCommand: ParsableCommand {
  /// Does what the command is for.
  func run(in world: World) throws
}

/// `--database`, the same for all commands.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "The database to use; AFTERWORD_DATABASE says the same.", valueName: "path"))
  var path: String?
}
