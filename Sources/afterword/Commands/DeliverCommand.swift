import ArgumentParser
import Core
import Foundation
import Processes
import Storage

/// `deliver`: the letters whose time has come.
struct DeliverCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Send the letters whose time has come.",
    discussion: """
      It hands over what “send --later” and the tracker put into the outbox, one letter after the other, \
      by the program of send.command or the one that is found. A timer of yours runs it. What was changed \
      since it was reviewed, or is not owed any more, does not go, and is said. While a server cannot be \
      reached a letter waits for the next time. Before that it looks through the mailboxes of [mail] for \
      proof that letters went, for those that came back, and for answers, so that no letter goes to whom \
      has answered, whom you wrote to yourself, or who wrote to you after the interview.

      Examples:
        afterword deliver
        afterword deliver --dry-run
      """)

  @Flag(name: .customLong("dry-run"), help: "Say what would go.")
  var isDry = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let session = try world.openSession(database.path, ifAbsent: .standsIn)
    if isDry {
      for letter in try session.store.lettersDue(at: session.now) {
        try tell("due     ", letter, session, world)
      }
      return
    }
    try world.lookThroughMail(session, tellsLetters: true) { try world.output.say($0) }
    try deliver(session.store.lettersDue(at: session.now), session, world)
  }

  private func deliver(_ due: [WaitingLetter], _ session: Session, _ world: World) throws {
    guard !due.isEmpty else { return }
    let program: SendmailProgram
    do throws(SendmailProgram.Missing) {
      program = try SendmailProgram(
        session.configuration.sendCommand, in: world.environment)
    } catch {
      throw Failure(.unavailable, "\(error.sentence); nothing was sent")
    }
    var fates: [Fate] = []
    for letter in due {
      guard let fate = try deliver(letter, by: program, session, world) else {
        return world.output.explain("another Afterword sends just now; what is due goes next time")
      }
      fates.append(fate)
    }
    let (stayed, unknown) = (fates.count { $0 == .stayed }, fates.count { $0 == .unknown })
    let words = [
      stayed > 0 ? "\(counted(stayed, "letter")) did not go; the drafts are as they were" : nil,
      unknown > 0
        ? "of \(counted(unknown, "letter")) nobody knows the fate: “send --went” or “--not-gone” says it"
        : nil,
    ].compactMap(\.self)
    if !words.isEmpty { throw Failure(.unavailable, words.joined(separator: "; ")) }
  }

  /// What became of a letter whose time had come.
  private enum Fate {
    /// It went, or had gone already.
    case went
    case stayed, unknown
  }

  /// - Returns: nil where another sends.
  private func deliver(
    _ letter: WaitingLetter, by program: SendmailProgram, _ session: Session, _ world: World
  ) throws -> Fate? {
    let message: OutgoingMessage
    do throws(MessageRefusal) {
      message = try letter.message.dated(session.now, zone: world.home)
    } catch {
      return try setAside(letter, because: error.sentence, session, world)
    }
    if let words = try objection(to: letter, session, world) {
      return try setAside(letter, because: words, session, world)
    }
    let sending = LetterSending(
      message, by: program, waited: true, session.store, environment: world.environment)
    switch try sending.wait(now: world.now) {
    case .accepted:
      try tell("sent    ", letter, session, world)
      return .went
    case .refused(let words, _):
      try tell("not sent", letter, session, world, words)
      return .stayed
    case .unknown(let words):
      try tell("unknown ", letter, session, world, words)
      return .unknown
    case .isBusy: return nil
    case .obstacle(.hasGone): return .went
    case .obstacle(let obstacle):
      // Another `deliver` may have had it go meanwhile.
      guard try session.store.waitingLetter(to: message.id)?.message == letter.message else {
        return .went
      }
      return try setAside(letter, because: obstacle.sentence(home: world.home), session, world)
    }
  }

  /// What has a letter stay that the database lets go; nil where nothing does.
  private func objection(
    to letter: WaitingLetter, _ session: Session, _ world: World
  ) throws -> String? {
    func full(_ moment: Date) -> String { TimeText.full(world.home.wallClock(at: moment)) }
    if session.now > letter.at + SendingTime.grace {
      return "it was to go \(full(letter.at)), which is long ago"
    }
    let addressee = try addressee(of: letter, session)
    if let mail = addressee?.foundLetter {
      return "you wrote to them on \(full(mail.at)), “\(mail.subject)”; mark --found takes that"
    }
    if let mail = addressee?.word {
      return
        "they wrote to you on \(full(mail.at))\(mail.senseWords); sending it again, now or later, has it "
        + "go all the same"
    }
    return Self.differences(in: letter.message.attachments)
  }

  /// What of the files is otherwise than it was reviewed; nil where nothing is.
  private static func differences(in files: [OutgoingMessage.Attachment]) -> String? {
    for file in files {
      do throws(MessageRefusal) {
        guard try OutgoingMessage.Attachment(at: file.path).bytes != file.bytes else { continue }
        return "\(file.name) is another file than the one that was reviewed"
      } catch {
        return error.sentence
      }
    }
    return nil
  }

  private func setAside(
    _ letter: WaitingLetter, because words: String, _ session: Session, _ world: World
  ) throws -> Fate {
    try session.store.setAside(letter.message, because: words, now: session.now)
    try tell("not sent", letter, session, world, words)
    return .stayed
  }

  private func addressee(of letter: WaitingLetter, _ session: Session) throws -> FollowUp? {
    try session.store.dossier(letter.interview)?.followUps.first { $0.id == letter.message.id }
  }

  private func tell(
    _ verb: String, _ letter: WaitingLetter, _ session: Session, _ world: World,
    _ words: String = ""
  ) throws {
    guard let dossier = try session.store.dossier(letter.interview) else { return }
    let whom = dossier.followUps.first { $0.id == letter.message.id }?.addressee ?? ""
    try world.output.say(
      "\(verb)  \(dossier.id.short)  the letter to \(whom) at \(dossier.interview.role.company)"
        + (words.isEmpty ? "" : ": \(words)"))
  }
}
