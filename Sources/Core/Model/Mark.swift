import Foundation

extension Delivery {
  /// Why something cannot be marked as sent.
  package struct StillToCome: Error {
    package let message = "that is still to come: mark it once it has gone out"

    /// - Throws: itself for an instant after `now`.
    package static func check(_ instant: Date, now: Date) throws(StillToCome) {
      guard instant <= now else { throw StillToCome() }
    }
  }
}
