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

extension Delivery {
  /// Why a message cannot be one that follows an interview up.
  package struct BeforeInterview: Error {
    package let message: String

    /// A message before an interview follows nothing up, unless the interview did not take place or
    /// the application has ended.
    /// - Throws: itself for an instant before the interview's start.
    package static func check(
      _ instant: Date, _ interview: Interview, home: Zone
    ) throws(BeforeInterview) {
      guard instant < interview.schedule.startInstant(home: home), interview.role.outcome == .open,
        interview.state == .scheduled || interview.state == .happened
      else { return }
      let when = TimeText.full(interview.schedule, home: home)
      throw BeforeInterview(message: "that is before the interview, which is \(when)")
    }
  }
}
