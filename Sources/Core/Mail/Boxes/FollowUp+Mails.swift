import Foundation

extension FollowUp {
  /// Whether a delivery was told of only once it had gone.
  package func isTold(_ delivery: Delivery) -> Bool {
    delivery.messageID == nil || delivery.proof == .user
      || mails.contains { $0.kind == .letter && $0.key == delivery.messageID }
  }

  /// The mail in Sent that may be what is owed, as long as nobody said so.
  package var foundLetter: KeptMail? {
    let ids = Set(deliveries.flatMap(\.messageIDs))
    let last = deliveries.last { $0.returned == nil }?.at ?? .distantPast
    return mails.last {
      $0.kind == .letter && !$0.isDeclined && !ids.contains($0.key) && $0.at > last
    }
  }

  /// What they wrote after the interview while a message is owed, until one went or the user has it go all
  /// the same.
  package var word: KeptMail? { lately(.word) }

  /// What someone else of their company wrote since the last message: a hint, as it may be about anything.
  package var hint: KeptMail? { lately(.colleague) }

  private func lately(_ kind: KeptMail.Kind) -> KeptMail? {
    guard resolution == nil else { return nil }
    let last = deliveries.last { $0.returned == nil }?.at ?? .distantPast
    return mails.last { $0.kind == kind && !$0.isDeclined && $0.at > last }
  }

  /// The answer that came last, where one is noted.
  package var answer: KeptMail? {
    resolution == .replied ? mails.last { $0.kind == .answer } : nil
  }

  /// "the letter to jane@globex.example came back: no such user", where that was the last thing that went to an
  /// address; nil for another one.
  package func bounceWords(to recipient: String) -> String? {
    guard let bounce, deliveries.last?.recipient == recipient else { return nil }
    return "the letter to \(recipient) came back" + (bounce.text.isBlank ? "" : ": \(bounce.text)")
  }

  /// Why the last letter came back, where it did.
  package var bounce: KeptMail? {
    guard let last = deliveries.last, last.returned != nil else { return nil }
    return mails.last { $0.kind == .bounce }
  }
}
