import Core
import Foundation
import Processes
import Storage
import Views

/// The letter that the tracker hands over, of which there is one at most.
final class SendingDesk {
  var sending: LetterSending?
}

/// Letters on their way out.
extension Performer {
  private var program: Result<SendmailProgram, SendmailProgram.Missing> {
    do throws(SendmailProgram.Missing) {
      return .success(try SendmailProgram(configuration.sendCommand, in: world.environment))
    } catch {
      return .failure(error)
    }
  }

  /// What will go, and what is known of the ways out.
  func prepareToSend(
    _ id: UUID, at interview: UUID, now: Date
  ) throws(StoreError) -> [Event] {
    guard let dossier = try store.dossier(interview),
      let followUp = dossier.followUps.first(where: { $0.id == id }), let draft = followUp.draft
    else { return [Self.letterIsGone] }
    var letter = ReadyLetter(followUp, in: dossier, draft: draft)
    do {
      let review = try MessageReview(
        of: followUp, in: dossier, store: store, configuration: configuration, home: world.home,
        now: now)
      letter.message = review.message
      letter.blocking = review.blocking.map(\.message)
      letter.warnings = review.warnings.map(\.message)
      letter.returned = review.returned
    } catch let refusal as MessageReview.Refusal {
      letter.refusal = refusal.sentence
    } catch let error as StoreError {
      throw error
    } catch {
      letter.refusal = "\(error)"
    }
    let mails = try store.threads(of: [interview])[interview] ?? []
    letter.answerable = mails.last { !$0.conversation.isEmpty }?.words(home: world.home)
    switch program {
    case .success(let program): letter.program = program.name
    case .failure(let missing): letter.programProblem = missing.sentence
    }
    if isDemonstration {
      (letter.program, letter.programProblem) = (nil, "a demonstration sends nothing")
    }
    letter.draftFolder = configuration.mail.drafts.isBlank ? nil : configuration.mail.drafts
    letter.times = configuration.clock(home: world.home).sendingTimes(
      for: followUp, in: dossier, now: now)
    return [.readyToSend(letter)]
  }

  private static let letterIsGone = Event.failed(
    "The letter is gone: another Afterword sent it or took it back")

  /// Whether the interviews are made up.
  private var isDemonstration: Bool { store.path.isEmpty }

  /// Begins to hand a message over, dated by the present moment.
  func startSending(_ message: OutgoingMessage, now: Date) -> [Event] {
    guard !isDemonstration else {
      return [.sendingEnded(.notSent("a demonstration sends nothing"))]
    }
    do {
      let program = try program.get()
      desk.sending = LetterSending(
        try message.dated(now, zone: world.home), by: program, waited: false, store,
        environment: world.environment)
      return [.sendingGoesOn]
    } catch let missing as SendmailProgram.Missing {
      return [.sendingEnded(.notSent(missing.sentence))]
    } catch {
      return [.sendingEnded(.notSent((error as? MessageRefusal)?.sentence ?? "\(error)"))]
    }
  }

  /// Sees how far it is. A database that another program holds is asked again.
  func lookAtSending(now: Date) throws(StoreError) -> [Event] {
    guard let sending = desk.sending else { return [] }
    let outcome: LetterSending.Outcome?
    do throws(StoreError) {
      outcome = try sending.look(for: 0, now: now)
    } catch {
      if error.isHeld { return [.sendingGoesOn] }
      desk.sending = nil
      return [
        .sendingEnded(
          sending.isHandedOver ? .unknown(error.cause) : .notSent(error.description))
      ]
    }
    guard let outcome else { return [.sendingGoesOn] }
    desk.sending = nil
    switch outcome {
    case .accepted: return [.sendingEnded(.accepted)] + mailStirred
    case .refused(let words, _): return [.sendingEnded(.notSent(words))]
    case .unknown(let words): return [.sendingEnded(.unknown(words))] + mailStirred
    case .obstacle(let obstacle):
      return [.sendingEnded(.notSent(obstacle.sentence(home: world.home)))]
    case .isBusy: return [.sendingEnded(.notSent("another Afterword sends just now"))]
    }
  }

  /// Has a message go by itself.
  func sendLater(
    _ message: OutgoingMessage, at time: LaterTime, keeping: UUID?, now: Date
  ) throws(StoreError) -> [Event] {
    let at: Date
    switch time {
    case .instant(let instant): at = instant
    case .typed(let text):
      guard let dossier = try keeping.flatMap({ id throws(StoreError) in try store.dossier(id) }),
        let followUp = dossier.followUps.first(where: { $0.id == message.id })
      else { return [Self.letterIsGone] }
      do throws(TimeParser.Failure) {
        at = try configuration.clock(home: world.home).sendingTime(
          text, by: world.timeParser(now: now), for: followUp, in: dossier, now: now
        ).at
      } catch {
        return [.formRejected(field: 0, error.message)]
      }
    }
    guard at > now else { return [.formRejected(field: 0, "that is not to come any more")] }
    let dated: OutgoingMessage
    do throws(MessageRefusal) { dated = try message.dated(at, zone: world.home) } catch {
      return [.failed(error.sentence.uppercasedFirst)]
    }
    let event = try make(.sendLater(dated, at: at), keeping: keeping, now: now)
    guard case .changed(let sentence, let keeping, let hint) = event,
      let words = TimerStanding(world).words
    else { return [event] }
    return [.changed("\(sentence.ended) \(words.uppercasedFirst)", keeping: keeping, hint: hint)]
  }

  /// Puts a message among the drafts of the mail program, or into a new file.
  func saveDraft(_ message: OutgoingMessage, at path: String?, now: Date) -> [Event] {
    do throws(Failure) {
      let bytes = try MessageComposing(environment: world.environment).bytes(of: message)
      let place: String
      if let path {
        let file = world.absolutePath(path)
        do throws(StoreError) { try store.refuseOwn(file) } catch { throw Failure(error) }
        try WholeFile(path: file).write(String(decoding: bytes, as: UTF8.self), isReplacing: false)
        place = file
      } else {
        let folder = DraftFolder(path: world.absolutePath(configuration.mail.drafts))
        place = try folder.put(bytes, as: message, id: world.newID())
      }
      return [.said("Drafted in \(world.shortened(place)); it is not marked as sent")]
    } catch {
      return [.failed(error.message.uppercasedFirst)]
    }
  }

  func openLink(_ message: OutgoingMessage) -> [Event] {
    do throws(MessageRefusal) {
      let link = try MailtoLink(message)
      do throws(Failure) {
        let name = try DesktopLink(environment: world.environment).open(link)
        return [.said("Opened by \(name); it is not marked as sent")]
      } catch {
        return [.failed(error.message.uppercasedFirst)]
      }
    } catch {
      return [.failed(error.sentence.uppercasedFirst)]
    }
  }

  /// Looks at a file that is to go along.
  func attach(_ typed: String) -> [Event] {
    do throws(MessageRefusal) {
      let file = try OutgoingMessage.Attachment(at: world.absolutePath(typed))
      return [.attached(file.path, "\(file.name), \(file.size)")]
    } catch {
      return [.failed(error.sentence.uppercasedFirst)]
    }
  }
}
