import Foundation

/// What holds of an interview and of the one who is written to when a letter is put into the outbox. The
/// letter speaks of it, and so goes by itself only as long as it holds.
package struct SendingGrounds: Codable, Hashable, Sendable {
  /// The day of the interview, on its own clock.
  private let day: String
  /// Nil while it is agreed or held, which one becomes the other by itself.
  private let state: String?
  private let outcome: Role.Outcome
  private let company: String
  private let title: String
  private let name: String
  private let email: String

  package init(_ followUp: FollowUp, in interview: Interview, home: Zone) {
    let schedule = interview.schedule
    let start = schedule.startInstant(home: home)
    day = TimeText.isoDay(schedule.clock(home: home).wallClock(at: start).date)
    state = [.scheduled, .happened].contains(interview.state) ? nil : interview.state.rawValue
    outcome = interview.role.outcome
    (company, title) = (interview.role.company, interview.role.title)
    name = followUp.interviewer?.name ?? ""
    email = followUp.interviewer?.email ?? ""
  }
}

extension FollowUp {
  /// Why a letter to go by itself does not any more, as a sentence without a capital and without a full stop;
  /// nil where it may.
  /// - Parameters:
  ///   - grounds: what held when it was put into the outbox.
  ///   - time: when it is to go.
  package func obstacle(
    toWhatRestsOn grounds: SendingGrounds, in interview: Interview, at time: Date, home: Zone
  ) -> String? {
    let present = SendingGrounds(self, in: interview, home: home)
    guard present == grounds, interview.schedule.endInstant(home: home) <= time else {
      return present.change(since: grounds, in: interview, home: home)
    }
    return nil
  }
}

extension SendingGrounds {
  /// The first thing that is otherwise than it was.
  fileprivate func change(
    since old: SendingGrounds, in interview: Interview, home: Zone
  ) -> String {
    if state != old.state {
      return "the interview is noted as \(interview.state.words) by now"
    }
    if outcome != old.outcome {
      return outcome == .open
        ? "the application is open again" : "the application ended meanwhile: \(outcome.words)"
    }
    if (company, title) != (old.company, old.title) {
      return "the role is \(interview.role.name) by now"
    }
    if name != old.name {
      return "it was written to \(old.name.isEmpty ? "the team" : old.name)"
    }
    if email != old.email {
      return "it was to go to \(old.email.isEmpty ? "another address" : old.email)"
        + (email.isEmpty ? ", which is no longer known" : ", and the address is \(email) by now")
    }
    return "the interview was moved to \(TimeText.full(interview.schedule, home: home))"
  }
}
