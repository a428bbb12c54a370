import Core
import Foundation
import Processes
import Storage

/// `send` without another way: the letter goes by the user's own program, now or later, once the user has
/// seen it and agreed.
struct HandingOver {
  let command: SendCommand
  let session: Session
  let world: World

  func run(_ review: MessageReview, to followUp: FollowUp, in dossier: Dossier) throws {
    let time = try command.later.map { text throws(Failure) in
      try moment(text, for: followUp, in: dossier)
    }
    try check(followUp, in: dossier, at: time?.at ?? session.now)
    let program = try program()
    try ask(review, by: program, at: time)
    try askAgain(review, to: followUp)
    let whom = "\(followUp.addressee) at \(dossier.interview.role.company)"
    if let time {
      let message = try dated(review.message, time.at)
      _ = try session.store.apply(.sendLater(message, at: time.at), now: session.now)
      try world.output.say(
        "waiting   \(dossier.id.short)  the letter to \(whom) goes by “afterword deliver”, "
          + when(time))
      if let words = TimerStanding(world).words { world.output.explain(words.uppercasedFirst) }
      return
    }
    let message = try dated(review.message, world.now())
    let sending = LetterSending(
      message, by: program, waited: false, session.store, environment: world.environment)
    switch try sending.wait(now: world.now) {
    case .accepted:
      try world.output.say(
        "sent      \(dossier.id.short)  the letter to \(whom), by \(program.name); not confirmed until "
          + "it is found in Sent, or --went says so")
    case .refused(let words, _):
      throw Failure(.unavailable, "not sent: \(words); the draft is as it was")
    case .unknown(let words):
      throw Failure(
        .unavailable,
        "nobody knows whether it went: \(words). Look among your sent mails, then say --went or --not-gone"
      )
    case .obstacle(let obstacle):
      throw Failure(.data, "not sent: \(obstacle.sentence(home: world.home))")
    case .isBusy:
      throw Failure(.unavailable, "another Afterword sends just now; nothing was sent")
    }
  }

  private func full(_ instant: Date) -> String { TimeText.full(world.home.wallClock(at: instant)) }

  private func program() throws(Failure) -> SendmailProgram {
    do throws(SendmailProgram.Missing) {
      return try SendmailProgram(session.configuration.sendCommand, in: world.environment)
    } catch {
      throw Failure(.unavailable, "\(error.sentence); nothing was sent")
    }
  }

  private func dated(
    _ message: OutgoingMessage, _ moment: Date
  ) throws(Failure) -> OutgoingMessage {
    do throws(MessageRefusal) { return try message.dated(moment, zone: world.home) } catch {
      throw Failure(.data, error.sentence)
    }
  }

  private func when(_ time: SendingTime) -> String {
    full(time.at) + (time.isLate ? ", which is late" : "")
  }

  private func moment(
    _ text: String, for followUp: FollowUp, in dossier: Dossier
  ) throws(Failure) -> SendingTime {
    do throws(TimeParser.Failure) {
      return try session.configuration.clock(home: world.home).sendingTime(
        text, by: world.timeParser(now: session.now), for: followUp, in: dossier, now: session.now)
    } catch {
      throw Failure(.data, "--later: \(error.message); nothing was done")
    }
  }

  /// - Throws: ``Failure`` for what cannot follow the interview up, and where it is not known whether the
  ///   letter before went.
  private func check(_ followUp: FollowUp, in dossier: Dossier, at moment: Date) throws(Failure) {
    do throws(Delivery.BeforeInterview) {
      try Delivery.BeforeInterview.check(moment, dossier.interview, home: world.home)
    } catch {
      throw Failure(.data, "\(error.message); nothing was sent")
    }
    guard let outgoing = followUp.outgoing, outgoing.isInDoubt else { return }
    throw Failure(
      .data,
      "nobody knows whether the letter went that was handed over \(full(outgoing.at)): look among your "
        + "sent mails, then say --went or --not-gone; nothing was sent")
  }

  /// Shows what will go, and asks.
  private func ask(
    _ review: MessageReview, by program: SendmailProgram, at time: SendingTime?
  ) throws(Failure) {
    guard !command.yes else { return }
    for line in review.lines(home: world.home) { try world.output.say(line) }
    let time = time.map { ", \(when($0))" } ?? ""
    guard world.isInteractive else {
      throw Failure(
        .usage,
        "nothing was sent: --yes has it go by \(program.name)\(time) without being asked")
    }
    try world.output.say("")
    guard try world.confirm("Send this to \(review.message.to.address) by \(program.name)\(time)?")
    else { throw Failure(.no, "nothing was sent") }
  }

  /// Asks before a letter goes of which there are doubts.
  private func askAgain(_ review: MessageReview, to followUp: FollowUp) throws(Failure) {
    for doubt in review.doubts where !isMeant(doubt) {
      let sentence = doubt.sentence(to: followUp, home: world.home)
      let (flag, question) =
        switch doubt {
        case .returned, .wrote: ("--anyway sends it all the same", "Send it all the same?")
        case .found, .gone: ("--again sends another letter", "Send another letter?")
        }
      guard world.isInteractive, !command.yes else {
        throw Failure(.data, "\(sentence); nothing was sent. \(flag)")
      }
      guard try world.confirm("\(sentence.ended) \(question)") else {
        throw Failure(.no, "nothing was sent")
      }
    }
  }

  /// Whether the user has said that it goes all the same.
  private func isMeant(_ doubt: SendingDoubt) -> Bool {
    switch doubt {
    case .returned, .wrote: command.anyway
    case .found, .gone: command.again
    }
  }
}
