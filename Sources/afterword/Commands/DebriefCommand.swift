import ArgumentParser
import Core
import Foundation

/// `debrief`: what was said, while it is fresh.
struct DebriefCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Take notes of an interview.",
    discussion: """
      It opens the four questions. With options it stores the answers without \
      opening anything; what is not given stays as it was.

      Examples:
        afterword debrief 3f2a9c01
        afterword debrief 3f2a9c01 --need "quick deploys" \\
          --promise "a decision" --by tuesday
      """)

  @Argument(
    help: "The beginning of an interview's or a follow-up's id, four characters or more.",
    completion: .interview)
  var id: String

  @Option(help: ArgumentHelp("What did you learn?", valueName: "text"))
  var learned: String?

  @Option(help: ArgumentHelp("What do they need?", valueName: "text"))
  var need: String?

  @Option(help: ArgumentHelp("Which gap did you feel?", valueName: "text"))
  var gap: String?

  @Option(help: ArgumentHelp("What did they promise?", valueName: "text"))
  var promise: String?

  @Option(
    help: ArgumentHelp("By when: \"tuesday\", \"in 3 days\"; \"\" for no day.", valueName: "day"))
  var by: String?

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let dossier = try session.dossier(id)
    let day = try by.map { text throws(Failure) in
      try promised(text, since: dossier.interview, in: world)
    }
    let answers: [(DebriefNote.Kind, String?)] = [
      (.learned, learned), (.need, need), (.gap, gap), (.promise, promise),
    ]
    guard day != nil || answers.contains(where: { $0.1 != nil }) else {
      session.store.close()
      guard let first = dossier.followUps.first else { return }
      let target = TrackerOptions.Target(
        purpose: .debrief, interview: dossier.id, followUp: first.id)
      return try runTracker(
        world, options: TrackerOptions(demo: false, database: database.path, target: target))
    }
    let known = DebriefText(dossier.notes)
    var text = known
    for case (let kind, let answer?) in answers { text[kind] = answer }
    if let day { text.promised = day }
    let stored = try session.store.save(
      text, of: dossier, continuing: DebriefSitting(known: known), now: session.now)
    let until = stored.known.promised.map { ", promised by \(TimeText.fullDay($0))" } ?? ""
    try world.output.say("noted     \(dossier.id.short)  \(dossier.interview.title)\(until)")
  }

  private func promised(
    _ text: String, since interview: Interview, in world: World
  ) throws(Failure) -> CivilDate? {
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    do throws(TimeParser.Failure) {
      return try world.timeParser(now: world.now()).wholeDay(
        text, since: interview.day(home: world.home))
    } catch {
      throw Failure(.data, "--by: \(error.message); nothing was changed")
    }
  }
}
