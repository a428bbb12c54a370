import ArgumentParser
import Core
import Storage

/// `skip`: no message to someone, or none any more.
struct SkipCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Decide that someone is sent no message, or no further one.",
    discussion: """
      After a message it closes the follow-up: no nudge comes. With --answered \
      it notes an answer instead; with --again it takes the decision back.

      Examples:
        afterword skip 3f2a9c01 Okafor --reason "met at lunch"
        afterword skip 3f2a9c01 Okafor --answered
        afterword skip 3f2a9c01 Okafor --again
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Option(help: ArgumentHelp("Why, for yourself.", valueName: "text"))
  var reason = ""

  @Flag(help: "They answered: nothing more is owed.")
  var answered = false

  @Flag(help: "Take it up again.")
  var again = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if answered && again { throw ValidationError("--answered and --again exclude each other") }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    let resolution: FollowUp.Resolution? =
      again ? nil : answered ? .replied : .skipped
    // Said again without a reason it keeps the one that it has.
    let kept = reason.isEmpty && !again ? followUp.reason : reason
    try session.apply(
      .resolve(.followUp(followUp.id), resolution, reason: kept), to: dossier, in: world)
  }
}

/// `snooze`: a message that waits.
struct SnoozeCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Let a message wait until a time.",
    discussion: """
      Until then it stands at the end of what is pending. When it is due does \
      not change.

      Examples:
        afterword snooze 3f2a9c01 Okafor --until "tomorrow 9"
        afterword snooze 3f2a9c01 --until "in 3 days"
        afterword snooze 3f2a9c01 Okafor --wake
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Option(
    help: ArgumentHelp(
      "Until when: \"tomorrow 9\", \"in 3 days\", \"monday\" (9:00).", valueName: "time"))
  var until: String?

  @Flag(help: "Let it wait no longer.")
  var wake = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard (until != nil) != wake else {
      throw ValidationError("until when? --until \"tomorrow 9\", or --wake")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    var moment: TimeParser.Moment?
    if let until {
      do throws(TimeParser.Failure) {
        moment = try world.timeParser(now: session.now).snooze(until)
        try moment?.expectShown()
      } catch {
        throw Failure(.data, "--until: \(error.message); nothing was changed")
      }
    }
    try session.apply(
      .snooze(.followUp(followUp.id), until: moment?.instant), to: dossier, in: world)
    if let remark = moment?.remark { try world.output.say("          \(remark)") }
  }
}

extension Session {
  /// Carries out a change of an interview and prints what it did, or that it is so already.
  func apply(_ change: Change, to dossier: Dossier, in world: World) throws {
    let report = try store.apply(change, now: now)
    try world.output.say(
      report.count > 0
        ? "changed   \(dossier.id.short)  \(report.deed.sentence)"
        : "as it was \(dossier.id.short)  \(dossier.interview.title)")
  }
}
