import Foundation

extension Delivery {
  /// Why something cannot be marked as sent.
  package struct StillToCome: Error {
    package let message = "that is still to come: mark it once it has gone out"
  }

  /// A message that went out as the user says: by e-mail, to the person's address. A draft that
  /// goes with it is for the database to take.
  /// - Throws: ``StillToCome`` for an instant after `now`.
  package static func marked(
    _ way: Way, to followUp: FollowUp, at instant: Date, now: Date, id: UUID
  ) throws(StillToCome) -> Delivery {
    guard instant <= now else { throw StillToCome() }
    let recipient = way == .email ? followUp.interviewer?.mailbox ?? "" : ""
    return Delivery(id: id, at: instant, way: way, recipient: recipient)
  }
}
