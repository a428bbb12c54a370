import Core
import Foundation
import Screen

/// Letters on their way out.
extension State {
  // MARK: To the screen

  /// Shows the letter that is open before it goes, as it is stored.
  mutating func askToSend() -> [Effect] {
    guard let composer, let followUp = composer.followUp else { return [] }
    guard composer.sitting.version == nil else {
      notice = .problem(
        "This letter is being written twice: leave it, open it again and choose a text first")
      return []
    }
    guard !composer.body.text.isBlank else {
      notice = .problem("The letter is empty: there is nothing to send")
      return []
    }
    if let menu = settling(followUp, in: composer.dossier, isLetter: true) {
      self.menu = menu
      return []
    }
    self.composer?.isTouched = true
    let save = self.composer.map { [$0.save] } ?? []
    return save
      + [.prepareToSend(followUp: composer.followUpID, interview: composer.dossier.id)]
  }

  /// The same of a letter of the queue.
  mutating func prepareToSend(_ followUp: FollowUp, in dossier: Dossier) -> [Effect] {
    if let menu = settling(followUp, in: dossier, isLetter: followUp.draft != nil) {
      self.menu = menu
      return []
    }
    guard let draft = followUp.draft, !draft.body.isBlank else {
      notice = .problem(
        "Nothing is written to \(followUp.addressee) yet: \(keymap.name(of: .write)) writes")
      return []
    }
    return [.prepareToSend(followUp: followUp.id, interview: dossier.id)]
  }

  /// Asks whether a letter went of which nobody knows it; nil where that is not the question.
  /// - Parameter isLetter: whether there is another one to be sent.
  func settling(_ followUp: FollowUp, in dossier: Dossier, isLetter: Bool) -> Menu? {
    let isInDoubt = followUp.outgoing?.isInDoubt == true
    let last = followUp.sent(after: dossier.interview, home: home).last
    guard isInDoubt || (!isLetter && last != nil && last?.proof == nil) else { return nil }
    return .settle(followUp, in: dossier, canMark: !isInDoubt)
  }

  /// Takes the letter that was made ready: on the screen, or, where it is there, in its place.
  mutating func take(_ letter: ReadyLetter) {
    if let composer, composer.followUpID == letter.followUp.id {
      guard composer.saving.problem == nil, letter.draft.hasSameText(as: composer.draft) else {
        notice = .problem("The letter is not stored as it stands, and is not sent so")
        return
      }
    }
    if departure?.letter.followUp.id == letter.followUp.id {
      departure?.letter = letter
    } else {
      departure = Departure(letter)
    }
    scrollDeparture(by: 0)
  }

  // MARK: Keys

  /// Carries out a command before a letter goes.
  /// - Parameter question: what the key before asked.
  mutating func runInDeparture(
    _ command: Command, answering question: Notice.Question? = nil
  ) -> [Effect] {
    guard let departure else { return [] }
    let page = max(1, DeparturePane.rows(in: size) - 1)
    switch command {
    case .up: scrollDeparture(by: -1)
    case .down: scrollDeparture(by: 1)
    case .pageUp: scrollDeparture(by: -page)
    case .pageDown: scrollDeparture(by: page)
    case .first: scrollDeparture(by: -departure.top)
    case .last: scrollDeparture(by: .max / 2)
    default:
      guard sending == nil else {
        notice = .problem("It is being sent, and cannot be stopped any more")
        return []
      }
      return leaveBy(command, departure.letter, answering: question)
    }
    return []
  }

  mutating func scrollDeparture(by step: Int) {
    guard let departure else { return }
    let all = DeparturePane(state: self, departure: departure).lines(columns: size.columns).count
    let last = max(0, all - DeparturePane.rows(in: size))
    self.departure?.top = max(0, min(departure.top + step, last))
  }

  private mutating func leaveBy(
    _ command: Command, _ letter: ReadyLetter, answering question: Notice.Question?
  ) -> [Effect] {
    let id = letter.followUp.id
    switch command {
    case .sendNow, .sendLater, .saveDraft, .openLink:
      guard let message = sendable(command, letter, answering: question) else { return [] }
      return send(message, by: command, letter)
    case .copyLetter: clip.send(letter.draft.body)
    case .markSent:
      queue.decided = (letter.dossier.id, nil)
      form = .mark(
        .followUp(id), whom: letter.followUp.addressee,
        at: letter.dossier.interview.role.company, likely: letter.followUp.likelyWay)
    case .answerInThread:
      guard letter.answerable != nil || letter.draft.inThread else {
        notice = .problem("No mail is known in which this interview was agreed on")
        return []
      }
      return changeDraft { $0.inThread.toggle() }
    case .commandLine: prompt = Prompt(.command(.send))
    case .attach: prompt = Prompt(.attach)
    case .detach: return changeDraft { $0.attachments = [] }
    case .back: departure = nil
    default: break
    }
    return []
  }

  /// The message, where nothing speaks against it or the user means it all the same.
  private mutating func sendable(
    _ command: Command, _ letter: ReadyLetter, answering question: Notice.Question?
  ) -> OutgoingMessage? {
    guard let message = letter.message else {
      notice = .problem((letter.refusal ?? "no message can be made of it").uppercasedFirst)
      return nil
    }
    if command == .sendNow || command == .sendLater, letter.program == nil {
      notice = .problem((letter.programProblem ?? "there is no program that sends").uppercasedFirst)
      return nil
    }
    let key = keymap.key(for: command, in: .send) ?? command.rawValue
    if question == .send(command) { return message }
    let goes = command == .sendNow || command == .sendLater
    let doubts = goes ? doubts(about: letter) : []
    guard !letter.blocking.isEmpty || !doubts.isEmpty else { return message }
    let blocking = letter.blocking.joined(separator: "; ")
    let reasons = (blocking.isEmpty ? [] : ["It should not go so: \(blocking)"]) + doubts
    notice = .question(
      "\(reasons.map(\.ended).joined(separator: " ")) \(key) once more does it all the same. Any other key "
        + "does not", .send(command))
    return nil
  }

  /// What is to be known before a letter goes, although nothing blocks it.
  func doubts(about letter: ReadyLetter) -> [String] {
    clock.doubts(
      about: letter.followUp, in: letter.dossier, returned: letter.returned, now: now
    ).map { $0.sentence(to: letter.followUp, home: home) }
  }

  private mutating func send(
    _ message: OutgoingMessage, by command: Command, _ letter: ReadyLetter
  ) -> [Effect] {
    switch command {
    case .sendNow:
      sending = Sending(
        message: message, program: letter.program ?? "", interview: letter.dossier.id,
        whom: "\(letter.followUp.addressee) at \(letter.dossier.interview.role.company)",
        nextLook: uptime)
      return [.startSending(message)]
    case .sendLater: menu = .later(letter, message, home: home, now: now)
    case .saveDraft:
      guard letter.draftFolder == nil else { return [.saveDraft(message, at: nil)] }
      let name = letter.followUp.addressee.lowercased()
        .map { $0.isLetter || $0.isNumber ? $0 : "-" }
      prompt = Prompt(.draftFile(message), "letter-to-\(String(name)).eml")
      prompt?.line.selectAll()
    default: return [.openLink(message)]
    }
    return []
  }

  /// Changes what is kept of the letter besides its text, and looks at the message anew.
  mutating func changeDraft(_ change: (inout Draft) -> Void) -> [Effect] {
    guard let letter = departure?.letter else {
      guard var draft = composer?.draft else { return [] }
      change(&draft)
      composer?.attachments = draft.attachments
      composer?.noteChange(at: uptime)
      return []
    }
    var draft = letter.draft
    change(&draft)
    let prepare = Effect.prepareToSend(followUp: letter.followUp.id, interview: letter.dossier.id)
    guard composer?.followUpID == letter.followUp.id else {
      return [.save(draft, followUp: letter.followUp.id, in: letter.dossier, Sitting()), prepare]
    }
    composer?.attachments = draft.attachments
    composer?.inThread = draft.inThread
    return (composer.map { [$0.save] } ?? []) + [prepare]
  }

  /// Takes a file that goes along.
  mutating func attached(_ path: String, _ words: String) -> [Effect] {
    prompt = nil
    let isThere = (departure?.letter.draft ?? composer?.draft)?.attachments.contains(path) == true
    guard !isThere else {
      notice = .problem("\(words) goes along already")
      return []
    }
    notice = .done("\(words) goes along")
    return changeDraft { $0.attachments.append(path) }
  }

  // MARK: On its way

  /// Seconds until the program is to be looked at; nil while nothing is sent.
  var secondsToSending: Double? { sending.map { max(0, $0.nextLook - uptime) } }

  /// The look that is due.
  var dueSending: [Effect] { secondsToSending == 0 ? [.lookAtSending] : [] }

  mutating func sendingGoesOn() { sending?.nextLook = uptime + Sending.pause }

  /// Takes in what became of the letter.
  mutating func sendingEnded(_ end: SendingEnd) -> [Effect] {
    guard let sending else { return [] }
    self.sending = nil
    switch end {
    case .accepted:
      departure = nil
      form = nil
      if composer?.followUpID == sending.message.id { composer = nil }
      notice = .done(
        "Sent to \(sending.whom) by \(sending.program); not confirmed until it is found in Sent, or "
          + "\(keymap.name(of: .markSent)) says so")
    case .notSent(let words):
      notice = .problem("Not sent: \(words). The letter is as it was")
    case .unknown(let words):
      departure = nil
      notice = .problem("It is not known whether the letter to \(sending.whom) went: \(words)")
    }
    queue.noteChange(keeping: sending.interview)
    return refreshList()
  }

  /// What the screen says while a letter is being sent.
  var sendingNotice: Notice? { sending.map { .done("Sending by \($0.program) …") } }
}
