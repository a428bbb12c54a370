import ArgumentParser
import Core
import Foundation

/// `stats`: how the user has followed up, and what came of it.
struct StatsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say how you have followed up, and what came of it.",
    discussion: """
      How many first messages went out before they were late, how long it took, and how many \
      answered, by when they were thanked and by which way. Rejections and offers are answers. Who may \
      still answer counts nowhere: until a nudge is due, or after the last one closing is suggested, and \
      for four weeks after the first message at most. Shares of few are not told: they would say nothing.

      Examples:
        afterword stats
        afterword stats --since 2026-09-01
        afterword stats --json
      """)

  @Option(
    help: ArgumentHelp("Only of interviews from this day on: \"1 sep\".", valueName: "day"))
  var since: String?

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let first = try since.map { text throws(Failure) in try day(text, session.now, in: world) }
    let statistics = Statistics(
      of: try session.store.dossiers(in: .all, at: session.now), clock: session.clock,
      now: session.now, since: first)
    guard !json else { return try world.output.say(statistics.json(since: first)) }
    for line in statistics.lines(since: first) { try world.output.say(line) }
  }

  private func day(_ text: String, _ now: Date, in world: World) throws(Failure) -> CivilDate {
    do {
      return try world.timeParser(now: now).wholeDay(text, lying: .past)
    } catch {
      throw Failure(.data, "--since: \(error.message)")
    }
  }
}
