import Foundation

extension Interview {
  /// One event of a visit. A visit is an interview that came from several invitations, one right after the
  /// other, and that the user took for one.
  package struct Talk: Hashable, Sendable {
    package var invite: Invite
    package var schedule: Schedule
    /// As those of an ``Interview``; may be empty.
    package var round: String
    package var location: String
    package var link: String
    package var isCancelled: Bool
    /// The keys of the follow-ups to those who take part in it; one who is in several talks has one.
    package var followUps: [UUID]

    package init(
      invite: Invite, schedule: Schedule, round: String = "", location: String = "",
      link: String = "", isCancelled: Bool = false, followUps: [UUID] = []
    ) {
      self.invite = invite
      self.schedule = schedule
      self.round = round
      self.location = location
      self.link = link
      self.isCancelled = isCancelled
      self.followUps = followUps
    }
  }

  /// What ties it to calendars: its invitations, or those of its talks.
  package var invites: [Invite] {
    (talks.isEmpty ? [invite].compactMap(\.self) : talks.map(\.invite)).flatMap { [$0] + $0.others }
  }

  /// The wall clocks at which talks take place, of their zone: "10:00–10:45".
  package func hours(of talk: Talk, home: Zone) -> String {
    let clock = talk.schedule.clock(home: home)
    return [talk.schedule.startInstant(home: home), talk.schedule.endInstant(home: home)]
      .map { TimeText.time(clock.wallClock(at: $0)) }.joined(separator: "–")
  }
}

extension Dossier {
  /// The talks as lines for the user: "10:00–10:45 system design, Ben Okafor".
  package func talkLines(home: Zone) -> [String] {
    interview.talks.map { talk in
      let people = followUps.filter { talk.followUps.contains($0.id) }
        .compactMap(\.interviewer?.label)
      let hours = interview.hours(of: talk, home: home)
      let first = talk.round.isEmpty ? hours : "\(hours) \(talk.round)"
      return ([first] + people + (talk.isCancelled ? ["cancelled"] : [])).joined(separator: ", ")
    }
  }

  /// The interview as a talk of a visit; nil where no single invitation stands behind it.
  var asTalk: Interview.Talk? {
    interview.invite.map {
      Interview.Talk(
        invite: $0, schedule: interview.schedule, round: interview.round,
        location: interview.location, link: interview.link,
        isCancelled: interview.state == .cancelled, followUps: followUps.map(\.id))
    }
  }

  /// Makes times and state those of its talks, after one of them changed. Who takes part in cancelled
  /// talks alone is owed nothing, unless a message went out already; once one of them takes place after all,
  /// it is owed again.
  mutating func settleTalks() {
    let live = interview.talks.filter { !$0.isCancelled }
    interview.talks.sort { $0.schedule.start < $1.schedule.start }
    if let first = live.min(by: { $0.schedule.start < $1.schedule.start }) {
      interview.schedule = first.schedule
      interview.schedule.end = live.map(\.schedule.end).max() ?? first.schedule.end
    }
    switch interview.state {
    case .scheduled where live.isEmpty: interview.state = .cancelled
    case .cancelled where !live.isEmpty: interview.state = .scheduled
    default: break
    }
    for place in followUps.indices { settle(&followUps[place]) }
  }

  private func settle(_ followUp: inout FollowUp) {
    let talks = interview.talks.filter { $0.followUps.contains(followUp.id) }
    guard !talks.isEmpty else { return }
    let isCancelled = talks.allSatisfy(\.isCancelled)
    if isCancelled, followUp.resolution == nil, followUp.deliveries.isEmpty {
      (followUp.resolution, followUp.reason) = (.closed, FollowUp.talkCancelled)
    } else if !isCancelled,
      followUp.resolution == .closed, followUp.reason == FollowUp.talkCancelled
    {
      (followUp.resolution, followUp.reason) = (nil, "")
    }
  }
}

extension FollowUp {
  /// Why a follow-up is closed whose talks are all cancelled.
  static let talkCancelled = "the talk was cancelled"

  /// Why one is closed whose person was taken off the invitation, or declined it.
  static let uninvited = "not invited any more"
  static let declined = "did not take part"

  /// Whether a resolution and its reason are those of one that calendars closed, and may open again.
  package static func isClosedByCalendar(_ resolution: String?, _ reason: String) -> Bool {
    resolution == Resolution.closed.rawValue
      && [talkCancelled, uninvited, declined].contains(reason)
  }
}
