import Core
import Foundation
import Storage

/// What the mailboxes tell, for commands: each thing in a line.
extension World {
  /// Looks through the mailboxes, takes in what they tell, and says it. What keeps it from some of it is
  /// warned of, and no failure of the command.
  func lookThroughMail(_ session: Session) throws {
    guard let look = try MailboxLook(session.configuration, session.store, in: self) else { return }
    let outcome = look.outcome()
    if !outcome.findings.isEmpty || !outcome.memories.isEmpty {
      let news = try session.store.take(
        outcome.findings, remembering: outcome.memories, now: session.now)
      for one in news {
        if case .letter = one.finding { continue }
        let dossier = one.interview.short
        try output.say("\(one.verb)  \(dossier)  \(one.sentence(home: home))")
      }
    }
    for problem in outcome.problems { output.warn(problem) }
  }

  /// Says which mails in Sent may be what is owed, and how to say so.
  func tellOfFoundLetters(_ session: Session) throws {
    for dossier in try session.store.dossiers(in: .pending, at: session.now) {
      for followUp in dossier.followUps {
        guard let mail = followUp.foundLetter else { continue }
        let when = TimeText.full(home.wallClock(at: mail.at))
        try output.say(
          "found     \(dossier.id.short)  you wrote to \(followUp.addressee) at "
            + "\(dossier.interview.role.company) on \(when), “\(mail.subject)”: "
            + "“afterword mark \(followUp.id.short) --found” takes it as the follow-up")
      }
    }
  }
}

extension MailNews {
  fileprivate var verb: String {
    switch finding {
    case .proof, .went: "proof   "
    case .letter: "found   "
    case .returned: "returned"
    case .answer: "answered"
    }
  }
}
