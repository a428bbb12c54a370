import ArgumentParser
import Core
import Foundation

/// `mark`: a message that went out, or a call that was made.
struct MarkCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark someone as followed up.",
    discussion: """
      The letter is the one that was written here, if there is one.

      Examples:
        afterword mark 3f2a9c01 --via email
        afterword mark 3f2a9c01 Okafor --via phone --at "yesterday 15:00"
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Option(help: "How it went.")
  var via: Delivery.Way

  @Option(
    help: ArgumentHelp("When it went: \"yesterday 15:00\"; now by default.", valueName: "time"))
  var at: String?

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let sent = try at.map { text throws(Failure) in try moment(text, in: world) }
    let session = try world.openSession(database.path)
    let instant = sent ?? session.now
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    do {
      try Delivery.StillToCome.check(instant, now: session.now)
    } catch {
      throw Failure(.usage, "--at: \(error.message)")
    }
    _ = try session.store.apply(
      .mark(.followUp(followUp.id), via, at: instant), now: session.now)
    let wallClock = world.home.wallClock(at: instant)
    try world.output.say(
      "marked    \(dossier.id.short)  \(followUp.addressee) at \(dossier.interview.role.company) "
        + "followed up \(via.phrase), "
        + TimeText.full(wallClock))
  }

  private func moment(_ text: String, in world: World) throws(Failure) -> Date {
    do { return try world.timeParser(now: world.now()).moment(text, lying: .past).instant } catch {
      throw Failure(.usage, error.message)
    }
  }
}

extension Delivery.Way: ExpressibleByArgument {}

/// `ID [PERSON]`, the same for all commands about one follow-up.
struct AddresseeArguments: ParsableArguments {
  @Argument(
    help: "The beginning of an interview's or a follow-up's id, four characters or more.")
  var id: String

  @Argument(
    help: "A part of a name or of an address; needed where several people are owed a message.")
  var person: String?
}
