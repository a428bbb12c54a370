import Core

/// The user's mailboxes, as they are looked through beside the screen.
package struct MailState: Hashable, Sendable {
  /// Whether they are to be looked through.
  var isDue = false
  /// ``State/uptime`` at which they are to be looked through again; nil while there is no need.
  var dueAt: Double?
  /// ``State/uptime`` at which the look under way is to be asked; nil while there is none.
  var nextLook: Double?
  /// How many mailboxes the user wants to be looked through, until the look for that begins, and from then on
  /// until it ends.
  var asked: Int?
  private(set) var answered: Int?
  /// What kept a look from some of it, as it was said last: the same is said once.
  var problem: String?

  /// Seconds between two questions.
  static let pause = 0.05
  /// Seconds in which a message is delivered.
  static let rest = 3.0

  mutating func begin() {
    (isDue, dueAt) = (false, nil)
    (answered, asked) = (asked, nil)
  }

  /// - Returns: of how many mailboxes the user waits to hear.
  mutating func end() -> Int? {
    if nextLook == nil { begin() }
    nextLook = nil
    defer { answered = nil }
    return answered
  }
}

extension State {
  /// Seconds until something is to be done about mailboxes.
  var secondsToMail: Double? {
    if let next = mail.nextLook { return max(0, next - uptime) }
    return mail.isDue ? 0 : mail.dueAt.map { max(0, $0 - uptime) }
  }

  var dueMail: [Effect] {
    guard secondsToMail == 0 else { return [] }
    return mail.nextLook == nil ? [.lookThroughMail] : [.lookAtMail]
  }

  mutating func mailGoesOn() {
    if mail.nextLook == nil { mail.begin() }
    mail.nextLook = uptime + MailState.pause
  }

  /// Takes in what the mailboxes told. Where something else is said that is left; the queue shows it.
  mutating func mailRead(_ sentences: [String], problem: String?) -> [Effect] {
    let asked = mail.end()
    if problem != mail.problem || asked != nil {
      mail.problem = problem
      if let problem, notice == nil { notice = .problem(problem) }
    }
    guard let first = sentences.first else {
      if let asked, notice == nil {
        notice = .done("Nothing new in \(asked == 1 ? "the mailbox" : "\(asked) mailboxes")")
      }
      return []
    }
    if notice?.tone != .question, notice?.tone != .problem {
      let more = sentences.count > 1 ? " (and \(sentences.count - 1) more)" : ""
      notice = .done(first + more)
    }
    refresh()
    composer?.noteNews(at: uptime)
    return refreshList() + renewed
  }
}

extension Menu {
  /// Asks whether a mail that was found in Sent is what was owed.
  static func found(_ mail: KeptMail, _ followUp: FollowUp, in dossier: Dossier, home: Zone) -> Menu
  {
    func take(_ isFollowUp: Bool) -> Choice {
      .effects([
        .change(
          .takeFound(followUp.id, key: mail.key, isFollowUp: isFollowUp), keeping: dossier.id)
      ])
    }
    let when = TimeText.full(home.wallClock(at: mail.at))
    let company = dossier.interview.role.company
    return Menu(
      title: "You wrote to \(followUp.addressee) at \(company) on \(when): “\(mail.subject)”",
      items: [
        Item("y", "that is the follow-up", take(true)),
        Item("n", "that is none", take(false)),
        Item(
          "m", "something else went out …",
          .form(
            .mark(
              .followUp(followUp.id), whom: followUp.addressee, at: company,
              likely: followUp.likelyWay))),
      ])
  }
}
