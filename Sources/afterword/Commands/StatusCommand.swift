import ArgumentParser
import Core

/// `status`: how many messages are owed.
struct StatusCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Count the messages that are owed.",
    discussion: """
      Each person counts. With --short it prints nothing while nothing is due, \
      so that a prompt stays clean; with --quiet it only answers by its exit \
      status: 0 when something is due, 1 when nothing is.

      Examples:
        afterword status              2 due, 1 late, 4 upcoming
        afterword status --short      2 due, 1 late
        afterword status --quiet && notify-send "Write a thank-you note"
      """)

  @Flag(help: "Print only what is due, or nothing.")
  var short = false

  @Flag(help: "Print a JSON object.")
  var json = false

  @Flag(help: "Print nothing; the exit status is 1 when nothing is due.")
  var quiet = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard [short, json, quiet].count(where: { $0 }) <= 1 else {
      throw ValidationError("--short, --json and --quiet exclude each other")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let tally = try session.store.followUpTally(at: session.now)
    let owed: [(Stage, String)] = [(.due, "due"), (.late, "late"), (.nudgeDue, "to nudge")]
    let other: [(Stage, String)] = [(.unconfirmed, "unconfirmed"), (.upcoming, "upcoming")]
    let isOwed = owed.contains { tally[$0.0.rank] > 0 }
    func words(_ stages: [(Stage, String)]) -> String {
      stages.filter { tally[$0.0.rank] > 0 }.map { "\(tally[$0.0.rank]) \($0.1)" }
        .joined(separator: ", ")
    }
    if json {
      try world.output.say([
        "due": .number(tally[Stage.due.rank]), "late": .number(tally[Stage.late.rank]),
        "nudges": .number(tally[Stage.nudgeDue.rank]),
        "unconfirmed": .number(tally[Stage.unconfirmed.rank]),
        "upcoming": .number(tally[Stage.upcoming.rank]),
      ])
    } else if quiet {
      if !isOwed { throw Failure(.no, "") }
    } else if short {
      if isOwed { try world.output.say(words(owed)) }
    } else {
      let all = words(owed + other)
      try world.output.say(all.isEmpty ? "nothing is due" : all)
    }
  }
}
