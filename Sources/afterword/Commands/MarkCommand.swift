import ArgumentParser
import Core
import Foundation

/// `mark`: a message that went out, or a call that was made.
struct MarkCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark someone as followed up.",
    discussion: """
      The letter is the one that was written here, if there is one. The same way on the same day is \
      most likely the same message: it asks first, and without a terminal marks it with --again alone.

      Examples:
        afterword mark 3f2a9c01 --via email
        afterword mark 3f2a9c01 Okafor --via phone --at "yesterday 15:00"
        afterword mark 3f2a9c01 --found
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Option(help: "How it went.")
  var via: Delivery.Way?

  @Flag(help: "Take the mail that was found in Sent: “import --configured” and “show” name it.")
  var found = false

  @Option(
    help: ArgumentHelp("When it went: \"yesterday 15:00\"; now by default.", valueName: "time"))
  var at: String?

  @Flag(help: "Mark one more message of the same day that went the same way.")
  var again = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard (via != nil) != found else {
      throw ValidationError("say how it went, with --via, or take the mail that was --found")
    }
    if found && (at != nil || again) {
      throw ValidationError(
        "--found takes the mail as it is: it goes with neither --at nor --again")
    }
  }

  func run(in world: World) throws {
    guard let via else { return try takeFound(in: world) }
    let sent = try at.map { text throws(Failure) in try moment(text, in: world) }
    let session = try world.openSession(database.path)
    let instant = sent ?? session.now
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    try check(instant, dossier, session, home: world.home)
    try askAgain(via, instant, followUp, in: world)
    let mistakes = try mistakes(via, in: followUp, of: dossier, session, in: world)
    _ = try session.store.apply(
      .mark(.followUp(followUp.id), via, at: instant), now: session.now)
    let wallClock = world.home.wallClock(at: instant)
    try world.output.say(
      "marked    \(dossier.id.short)  \(followUp.addressee) at \(dossier.interview.role.company) "
        + "followed up \(via.phrase), "
        + TimeText.full(wallClock))
    if !mistakes.isEmpty {
      world.output.warn(
        "the letter that went out should not have gone out so: "
          + mistakes.map(\.message).joined(separator: "; "))
    }
  }

  private func takeFound(in world: World) throws {
    let session = try world.openSession(database.path)
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    guard let mail = followUp.foundLetter else {
      throw Failure(
        .data, "no mail to \(followUp.addressee) was found in Sent; nothing was changed")
    }
    _ = try session.store.apply(
      .takeFound(followUp.id, key: mail.key, isFollowUp: true), now: session.now)
    try world.output.say(
      "marked    \(dossier.id.short)  \(followUp.addressee) at \(dossier.interview.role.company) "
        + "followed up by e-mail, \(TimeText.full(world.home.wallClock(at: mail.at)))")
  }

  /// What of the letter blocks. It went out already, so that this is only told, and may be mended with
  /// another message.
  private func mistakes(
    _ via: Delivery.Way, in followUp: FollowUp, of dossier: Dossier, _ session: Session,
    in world: World
  ) throws -> [LetterFinding] {
    guard via.carriesText, let draft = followUp.draft, !draft.body.isBlank else { return [] }
    let reviewer = Reviewer(
      store: session.store, configuration: session.configuration, home: world.home)
    let context = try reviewer.context(of: draft, to: followUp, in: dossier, now: session.now)
    return reviewer.review(context, without: draft.dismissed).findings
      .filter { $0.severity == .block && $0.check.matters(by: via) }
  }

  /// - Throws: ``Failure`` for what cannot have gone out then.
  private func check(
    _ instant: Date, _ dossier: Dossier, _ session: Session, home: Zone
  ) throws(Failure) {
    do throws(Delivery.StillToCome) {
      try Delivery.StillToCome.check(instant, now: session.now)
    } catch {
      throw Failure(.data, "--at: \(error.message); nothing was changed")
    }
    do throws(Delivery.BeforeInterview) {
      try Delivery.BeforeInterview.check(instant, dossier.interview, home: home)
    } catch {
      throw Failure(
        .data, "\(at == nil ? "" : "--at: ")\(error.message); nothing was changed")
    }
  }

  /// - Throws: ``Failure`` for what is marked already, unless another one is meant.
  private func askAgain(
    _ via: Delivery.Way, _ instant: Date, _ followUp: FollowUp, in world: World
  ) throws(Failure) {
    guard !again, let same = followUp.delivery(like: via, at: instant, home: world.home) else {
      return
    }
    let sentence = followUp.words(forMarkedAlready: same, home: world.home)
    guard world.isInteractive else {
      throw Failure(.data, "\(sentence); nothing was changed. --again marks one more")
    }
    guard try world.confirm("\(sentence.ended) Mark one more?") else {
      throw Failure(.no, "nothing was changed")
    }
  }

  private func moment(_ text: String, in world: World) throws(Failure) -> Date {
    do { return try world.timeParser(now: world.now()).instant(text, lying: .past).instant } catch {
      throw Failure(.data, "--at: \(error.message); nothing was changed")
    }
  }
}

extension Delivery.Way: ExpressibleByArgument {}

/// `ID [PERSON]`, the same for all commands about one follow-up.
struct AddresseeArguments: ParsableArguments {
  @Argument(
    help: "The beginning of an interview's or a follow-up's id, four characters or more.",
    completion: .interview)
  var id: String

  @Argument(
    help: "A part of a name or of an address; needed where several people are owed a message.")
  var person: String?
}
