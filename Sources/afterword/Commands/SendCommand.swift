import ArgumentParser
import Core
import Foundation

/// `send`: a letter on its way to the user's own mail program.
struct SendCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Hand a letter to your mail program.",
    discussion: """
      The letter is the one that was written here. It shows exactly what will go where, asks, and hands \
      it to your own program that sends mail: msmtp, sendmail, or send.command of the config file. --yes \
      does not ask; --later has it go by “afterword deliver” at a time. Who was sent a letter already, or has \
      a mail of yours in Sent, gets another one with --again alone, or after a second question; a nudge that \
      is due goes without. To an address from which a letter came back it goes with --anyway. What goes \
      after another letter answers that one.

      --print only shows it; --draft puts it among the drafts of your mail program (mail.drafts in the \
      config file), --eml into a file, and --mailto opens it in the mail program of the desktop. From \
      there you send it yourself: the letter is marked as sent by “afterword mark”, or by --mark at \
      once. What blocks refuses all of this but --print, unless --anyway is said.

      Of a letter whose fate is not known, --went or --not-gone says what became of it.

      Examples:
        afterword send 3f2a9c01 Okafor
        afterword send 3f2a9c01 Okafor --later "tomorrow 8:30" --yes
        afterword send 3f2a9c01 Okafor --print
        afterword send 3f2a9c01 Okafor --draft --attach cv.pdf
        afterword send 3f2a9c01 --eml - | msmtp -t
      """)

  @OptionGroup var addressee: AddresseeArguments

  @Flag(name: .customLong("print"), help: "Print the message as it would go.")
  var isPrinted = false

  @Flag(help: "Put it among the drafts of your mail program.")
  var draft = false

  @Option(
    help: ArgumentHelp("Write it to a new file, or - for standard output.", valueName: "file"))
  var eml: String?

  @Flag(help: "Open it in the mail program of the desktop.")
  var mailto = false

  @Option(
    name: .customLong("attach"), parsing: .singleValue,
    help: ArgumentHelp("A file that goes along; more than once for several.", valueName: "file"),
    completion: .file())
  var attachments: [String] = []

  @Flag(
    name: .customLong("in-thread"), help: "Answer the mail in which the interview was agreed on.")
  var inThread = false

  @Flag(help: "Send it without asking.")
  var yes = false

  @Flag(help: "Send another letter to who was sent one, or whom you wrote to in your mail program.")
  var again = false

  @Option(
    help: ArgumentHelp(
      "Have it go by “afterword deliver” then: \"tomorrow 8:30\".", valueName: "time"))
  var later: String?

  @Flag(help: "Have it no longer go by itself.")
  var hold = false

  @Flag(help: "Say that the letter whose fate is not known went out.")
  var went = false

  @Flag(name: .customLong("not-gone"), help: "Say that it did not.")
  var notGone = false

  @Flag(help: "Do it although something blocks, or what went to that address came back.")
  var anyway = false

  @Flag(help: "Mark it as sent by e-mail at once.")
  var mark = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    let ways = [isPrinted, draft, eml != nil, mailto, hold, went, notGone].count { $0 }
    guard ways <= 1 else {
      throw ValidationError(
        "one of --print, --draft, --eml, --mailto, --hold, --went and --not-gone at a time")
    }
    guard eml?.isEmpty != true else {
      throw ValidationError("--eml needs the path of a file, or -")
    }
    guard !mark || (draft || eml != nil || mailto) else {
      throw ValidationError("--mark belongs to --draft, --eml or --mailto")
    }
    guard ways == 0 || (!yes && later == nil && !again) else {
      throw ValidationError("--yes, --later and --again belong to sending itself")
    }
  }

  func run(in world: World) throws {
    let session = try world.openSession(database.path)
    let (dossier, followUp) = try session.followUp(addressee.id, person: addressee.person)
    if let change = settlement(of: followUp) {
      return try apply(change, to: dossier, session, in: world)
    }
    let review: MessageReview
    do {
      review = try MessageReview(
        of: followUp, in: dossier, attachments: attachments.map(world.absolutePath),
        inThread: inThread ? true : nil, store: session.store,
        configuration: session.configuration, home: world.home, now: session.now)
    } catch let refusal as MessageReview.Refusal {
      throw Failure(.data, refusal.sentence)
    }
    if inThread, review.answerable == nil {
      throw Failure(.data, "the mail in which the interview was agreed on is not known")
    }
    if isPrinted {
      for line in review.lines(home: world.home) { try world.output.say(line) }
      return
    }
    if !review.blocking.isEmpty, !anyway {
      throw Failure(
        .data,
        "the letter should not go so: \(review.objections); nothing was done. --anyway does it all "
          + "the same")
    }
    guard draft || eml != nil || mailto else {
      let handing = HandingOver(command: self, session: session, world: world)
      return try handing.run(review, to: followUp, in: dossier)
    }
    if mark { try refuseMark(of: followUp, in: dossier, session, world) }
    let deed = try handOver(review.message, session.configuration, in: world)
    let whom = "\(followUp.addressee) at \(dossier.interview.role.company)"
    let id = dossier.id.short
    try tell("\(deed.verb)  \(id)  the letter to \(whom)\(deed.place)", in: world)
    guard mark else {
      return try tell(
        "          it is not marked as sent: “afterword mark \(followUp.id.short) --via email” does "
          + "that", in: world)
    }
    _ = try session.store.apply(
      .mark(.followUp(followUp.id), .email, at: session.now), now: session.now)
    try tell(
      "marked    \(id)  \(whom) followed up by e-mail, "
        + TimeText.full(world.home.wallClock(at: session.now)), in: world)
  }

  /// What is said of a letter that is on its way; nil where it is to be sent.
  private func settlement(of followUp: FollowUp) -> Change? {
    if hold { return .holdBack(followUp.id) }
    return went || notGone ? .settle(followUp.id, went: went) : nil
  }

  private func apply(
    _ change: Change, to dossier: Dossier, _ session: Session, in world: World
  ) throws {
    let report = try session.store.apply(change, now: session.now)
    guard report.count > 0 else {
      throw Failure(.data, "nothing was changed: \(change.wordsForNothing)")
    }
    try world.output.say("noted     \(dossier.id.short)  \(report.deed.sentence)")
  }

  /// Standard output is the message where that was asked for.
  private func tell(_ line: String, in world: World) throws(Failure) {
    if eml == "-" { world.output.explain(line) } else { try world.output.say(line) }
  }

  /// What was done with a message, and where it is.
  private struct Deed {
    /// As wide as that of every command.
    let verb: String
    var place = ""
  }

  private func handOver(
    _ message: OutgoingMessage, _ configuration: Configuration, in world: World
  ) throws(Failure) -> Deed {
    if mailto {
      let name = try DesktopLink(environment: world.environment).open(link(message))
      return Deed(verb: "opened  ", place: ", by \(name)")
    }
    let composing = MessageComposing(environment: world.environment)
    if draft {
      let folder = try draftFolder(configuration, in: world)
      let path = try folder.put(composing.bytes(of: message), as: message, id: world.newID())
      return Deed(verb: "drafted ", place: ": \(world.shortened(path))")
    }
    let bytes = try composing.bytes(of: message)
    let text = String(decoding: bytes, as: UTF8.self)
    guard let eml, eml != "-" else {
      try world.output.say(file: text)
      return Deed(verb: "printed ")
    }
    try WholeFile(path: world.path(typed: eml)).write(text, isReplacing: false)
    return Deed(verb: "written ", place: ": \(eml)")
  }

  private func link(_ message: OutgoingMessage) throws(Failure) -> MailtoLink {
    do throws(MessageRefusal) { return try MailtoLink(message) } catch {
      throw Failure(.data, error.sentence)
    }
  }

  private func draftFolder(
    _ configuration: Configuration, in world: World
  ) throws(Failure) -> DraftFolder {
    let path = configuration.mail.drafts
    guard !path.isBlank else {
      throw Failure(
        .data,
        "where your mail program keeps drafts is not said: write drafts = \"~/Mail/Drafts\" below "
          + "[mail] in the config file")
    }
    return DraftFolder(path: world.absolutePath(path))
  }

  /// - Throws: ``Failure`` where marking would be refused or asked about, before anything is done.
  private func refuseMark(
    of followUp: FollowUp, in dossier: Dossier, _ session: Session, _ world: World
  ) throws(Failure) {
    do throws(Delivery.BeforeInterview) {
      try Delivery.BeforeInterview.check(session.now, dossier.interview, home: world.home)
    } catch {
      throw Failure(.data, "--mark: \(error.message); nothing was done")
    }
    if let same = followUp.delivery(like: .email, at: session.now, home: world.home) {
      throw Failure(
        .data,
        followUp.words(forMarkedAlready: same, home: world.home)
          + "; nothing was done. Without --mark it goes once more")
    }
  }
}

extension World {
  /// A path as someone types it, from the root on.
  func absolutePath(_ typed: String) -> String {
    let path = path(typed: typed)
    guard !path.hasPrefix("/") else { return path }
    return FileManager.default.currentDirectoryPath + "/" + path
  }
}
