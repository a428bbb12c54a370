import Foundation

/// A letter that came back from an address, to which none went since that did not.
package struct ReturnedLetter: Hashable, Sendable {
  /// The address, as people read it.
  package let address: String
  /// When it came back.
  package let at: Date
  /// What the server said; may be empty.
  package let reason: String

  package init(address: String, at: Date, reason: String) {
    (self.address, self.at, self.reason) = (address, at, reason)
  }
}

/// What is asked about before a letter goes by itself or by a program, although nothing blocks it.
package enum SendingDoubt: Hashable, Sendable {
  /// What went to this address last came back.
  case returned(ReturnedLetter)
  /// The user wrote to this person in the mail program, and that may be what is owed.
  case found(KeptMail)
  /// This person has turned the application down, as it reads.
  case wrote(KeptMail)
  /// A message went out to this person, and no other is due yet.
  case gone(Delivery)

  /// As a sentence with a capital and without a full stop.
  /// - Parameter home: the user's zone.
  package func sentence(to followUp: FollowUp, home: Zone) -> String {
    func full(_ instant: Date) -> String { TimeText.full(home.wallClock(at: instant)) }
    switch self {
    case .returned(let letter):
      let reason = letter.reason.isBlank ? "" : ": \(letter.reason)"
      return "What was sent to \(letter.address) came back \(full(letter.at))\(reason)"
    case .found(let mail):
      return
        "You wrote to \(followUp.addressee) \(full(mail.at)), “\(mail.subject)”: it is in Sent, and may "
        + "be this follow-up"
    case .wrote(let mail):
      return
        "\(followUp.addressee) wrote to you \(full(mail.at))\(mail.senseWords): “\(mail.firstLine)”"
    case .gone(let delivery): return followUp.words(forMarkedAlready: delivery, home: home)
    }
  }
}

extension Clock {
  /// What is to be asked before a letter goes. A nudge that is due goes as the first letter did.
  /// - Parameter returned: what came back from its address.
  package func doubts(
    about followUp: FollowUp, in dossier: Dossier, returned: ReturnedLetter?, now: Date
  ) -> [SendingDoubt] {
    let stage = phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      .current(at: now).stage
    let last = followUp.sent(after: dossier.interview, home: calendar.home).last
    let gone = stage == .nudgeDue ? nil : last
    let refusal = followUp.word.flatMap { $0.sense == .rejection ? $0 : nil }
    return [
      returned.map(SendingDoubt.returned), followUp.foundLetter.map(SendingDoubt.found),
      refusal.map(SendingDoubt.wrote), gone.map(SendingDoubt.gone),
    ].compactMap(\.self)
  }
}
