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
    let form: StatusOptions.Form = short ? .short : json ? .json : quiet ? .quiet : .whole
    try StatusOptions(form: form, database: database.path).run(in: world)
  }
}

/// What `status` is asked for.
struct StatusOptions {
  enum Form { case whole, short, json, quiet }

  let form: Form
  let database: String?

  func run(in world: World) throws {
    let session = try world.openSession(database)
    let standing = try session.store.standing(at: session.now)
    let owed = [
      (standing.due, "due"), (standing.late, "late"), (standing.nudges, "to nudge"),
    ]
    let other = [(standing.unconfirmed, "unconfirmed"), (standing.upcoming, "upcoming")]
    switch form {
    case .json:
      try world.output.say([
        "due": .number(standing.due), "late": .number(standing.late),
        "nudges": .number(standing.nudges), "unconfirmed": .number(standing.unconfirmed),
        "upcoming": .number(standing.upcoming),
      ])
    case .quiet: if standing.late > 0 { throw Failure(.no, "") }
    case .short: if let words = Self.words(owed) { try world.output.say(words) }
    case .whole: try world.output.say(Self.words(owed + other) ?? "nothing is due")
    }
  }

  /// nil where there is nothing.
  private static func words(_ counts: [(Int, String)]) -> String? {
    let some = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return some.isEmpty ? nil : some.joined(separator: ", ")
  }
}

extension StatusOptions {
  /// What a prompt asks at each of its lines, read without the argument parser, which takes as long as
  /// all else. nil for anything but `status --short` and `status --quiet`, with a database or without.
  init?(only arguments: some Collection<String>) {
    var rest = Array(arguments)[...]
    guard rest.popFirst() == "status", let flag = rest.popFirst() else { return nil }
    switch flag {
    case "--short": form = .short
    case "--quiet": form = .quiet
    default: return nil
    }
    guard !rest.isEmpty else {
      database = nil
      return
    }
    guard rest.count == 2, rest.popFirst() == "--database", let path = rest.popFirst(),
      !path.hasPrefix("-")
    else { return nil }
    database = path
  }
}
