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

extension FollowUp {
  /// The messages that follow an interview up, the oldest first. What came back undelivered is none of
  /// them, nor is what went out before it began: an interview that is moved is still to be followed up,
  /// whatever was written about its earlier time. Once the application has ended, what went out since is
  /// one as well.
  package func sent(after interview: Interview, home: Zone) -> [Delivery] {
    let start = interview.schedule.startInstant(home: home)
    let first = min(start, interview.role.decidedAt ?? start)
    return deliveries.filter { $0.at >= first && $0.returned == nil }
  }

  /// How a message to them most likely goes: by e-mail where an address is known or typed into the
  /// letter, else as the last one did.
  package var likelyWay: Delivery.Way {
    let isAddressed = interviewer?.email != nil || draft?.recipient.contains("@") == true
    guard !isAddressed else { return .email }
    return deliveries.last { $0.way != .email }?.way ?? .linkedin
  }

  /// How one way most likely was that of messages to several people: e-mail where anyone has an address,
  /// else as the last ones to all of them went.
  package static func likelyWay(toEachOf followUps: some Sequence<FollowUp>) -> Delivery.Way {
    let ways = Set(followUps.map(\.likelyWay))
    if ways.contains(.email) { return .email }
    return ways.count == 1 ? ways.first ?? .linkedin : .linkedin
  }

  /// The message that is marked already where another mark would most likely say the same again: one that
  /// went out the same way on the same day of the user's clock. A call and a letter on one day are two.
  package func delivery(like way: Delivery.Way, at instant: Date, home: Zone) -> Delivery? {
    let day = home.wallClock(at: instant).date
    return deliveries.last { $0.way == way && home.wallClock(at: $0.at).date == day }
  }

  /// That it is marked so, as a sentence.
  package func words(forMarkedAlready delivery: Delivery, home: Zone) -> String {
    "\(addressee) is marked already as followed up \(delivery.way.phrase), "
      + TimeText.full(home.wallClock(at: delivery.at))
  }
}

extension Delivery {
  /// Why a message cannot be one that follows an interview up.
  package struct BeforeInterview: Error {
    package let message: String

    /// A message before an interview follows nothing up, unless the interview was called off or the
    /// application has ended.
    /// - Throws: itself for an instant before the interview's start.
    package static func check(
      _ instant: Date, _ interview: Interview, home: Zone
    ) throws(BeforeInterview) {
      guard instant < interview.schedule.startInstant(home: home), interview.role.outcome == .open,
        interview.state != .cancelled, interview.state != .noShowMine
      else { return }
      let when = TimeText.full(interview.schedule, home: home)
      throw BeforeInterview(message: "that is before the interview, which is \(when)")
    }
  }
}
