import Core
import Foundation
import Storage

/// What the mailboxes tell, for commands: each thing in a line.
extension World {
  /// Looks through the mailboxes, takes in what they tell, and says it. What keeps it from some of it is
  /// warned of, and no failure of the command.
  /// - Parameters:
  ///   - isDry: says what would be taken in, and changes nothing.
  ///   - tellsLetters: whether it says which mails in Sent may be what is owed; else
  ///     ``tellOfFoundLetters(_:_:)`` is to.
  ///   - say: is given each line.
  /// - Returns: whether anything was told; nil where they were not looked through.
  @discardableResult
  func lookThroughMail(
    _ session: Session, isDry: Bool = false, tellsLetters: Bool = false,
    _ say: (String) throws -> Void
  ) throws -> Bool? {
    guard let look = MailboxLook(session.configuration, session.store, in: self) else { return nil }
    let outcome = look.outcome()
    var news: [MailNews] = []
    if !outcome.findings.isEmpty || !outcome.memories.isEmpty {
      news = try session.store.take(
        outcome.findings, remembering: outcome.memories, isDry: isDry, now: session.now)
    }
    for one in news {
      var hint = ""
      if case .letter(let followUp, _) = one.finding, !isDry {
        guard tellsLetters else { continue }
        hint = " “afterword mark \(followUp.short) --found” does"
      }
      try say("\(one.verb)  \(one.interview.short)  \(one.sentence(home: home))\(hint)")
    }
    for problem in outcome.problems { output.warn(problem) }
    return !news.isEmpty || !outcome.problems.isEmpty
  }

  /// Says which mails in Sent may be what is owed, and how to say so.
  /// - Returns: whether there is any.
  @discardableResult
  func tellOfFoundLetters(_ session: Session, _ say: (String) throws -> Void) throws -> Bool {
    var hasAny = false
    for dossier in try session.store.dossiers(in: .pending, at: session.now) {
      for followUp in dossier.followUps {
        guard let mail = followUp.foundLetter else { continue }
        let when = TimeText.full(home.wallClock(at: mail.at))
        hasAny = true
        try say(
          "found     \(dossier.id.short)  you wrote to \(followUp.addressee) at "
            + "\(dossier.interview.role.company) on \(when), “\(mail.subject)”: "
            + "“afterword mark \(followUp.id.short) --found” takes it as the follow-up")
      }
    }
    return hasAny
  }
}

extension MailNews {
  fileprivate var verb: String {
    switch finding {
    case .proof, .went, .arrived: "proof   "
    case .letter: "found   "
    case .returned: "returned"
    case .answer: "answered"
    case .wrote: "wrote   "
    }
  }
}
