import ArgumentParser
import Core

/// `status`: how many messages are owed.
struct StatusCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Count the messages that are owed.",
    discussion: """
      Each person counts, snoozed or not. Late is a first message that is \
      overdue; who has one and may be reminded is to nudge. With --short it \
      prints nothing while nothing is due, so that a prompt stays clean; with \
      --quiet it only answers by its exit status: 1 when something is late, \
      else 0.

      Examples:
        afterword status              2 due, 1 late, 4 upcoming
        afterword status --short      2 due, 1 late
        afterword status --quiet || notify-send "A thank-you note is late"
      """)

  @Flag(help: "Print only what is due, or nothing.")
  var short = false

  @Flag(help: "Print a JSON object.")
  var json = false

  @Flag(help: "Print nothing; the exit status is 1 when something is late.")
  var quiet = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard [short, json, quiet].count(where: { $0 }) <= 1 else {
      throw ValidationError("--short, --json and --quiet exclude each other")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let standing = try session.store.standing(at: session.now)
    let owed = [
      (standing.due, "due"), (standing.late, "late"), (standing.nudges, "to nudge"),
    ]
    let other = [(standing.unconfirmed, "unconfirmed"), (standing.upcoming, "upcoming")]
    let isOwed = owed.contains { $0.0 > 0 }
    func words(_ counts: [(Int, String)]) -> String {
      counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    if json {
      try world.output.say([
        "due": .number(standing.due), "late": .number(standing.late),
        "nudges": .number(standing.nudges), "unconfirmed": .number(standing.unconfirmed),
        "upcoming": .number(standing.upcoming),
      ])
    } else if quiet {
      if standing.late > 0 { throw Failure(.no, "") }
    } else if short {
      if isOwed { try world.output.say(words(owed)) }
    } else {
      let all = words(owed + other)
      try world.output.say(all.isEmpty ? "nothing is due" : all)
    }
  }
}
