import Foundation

/// Interviews at one company that follow one another on one day, and so may be one visit: offered with its
/// reason, and joined only where the user says so.
package struct VisitOffer: Hashable, Sendable {
  /// The events that are new, by ``CalendarEvent/identity``, by their start.
  package var events: [String]
  /// The interview that is stored already and that they belong to; nil where all are new.
  package var host: Dossier?

  /// The round of a visit whose talks are of several rounds, or of none.
  static let round = "visit"
  /// Seconds between two interviews that still follow one another.
  static let longestPause = 3600.0
}

/// What an entry says of the visit that it may be a talk of.
package struct VisitMark: Hashable, Sendable {
  /// The clock times at which the others begin: "10:00 and 11:45".
  var others: String
  package var isJoined = false

  /// As a reason in the plan.
  var words: String {
    isJoined
      ? "one visit with that of \(others)"
      : "the same day as that of \(others): perhaps one visit"
  }
}

extension ImportPlan {
  /// The place of the visit that an event may be a talk of.
  package func visit(of event: String) -> Int? { visits.firstIndex { $0.events.contains(event) } }

  /// The plan with visits made of what is offered.
  /// - Parameter events: of which it is wanted, by ``CalendarEvent/identity``; nil for all.
  package func joining(_ events: Set<String>? = nil) -> ImportPlan {
    let chosen = visits.filter { offer in
      events.map { !$0.isDisjoint(with: offer.events) } ?? true
    }
    guard !chosen.isEmpty else { return self }
    let added = Dictionary(
      changes.compactMap { change in
        change.added.flatMap { dossier in
          dossier.interview.invite.map { ($0.identity, dossier) }
        }
      }, uniquingKeysWith: { first, _ in first })
    let updated = Dictionary(
      changes.filter { $0.added == nil }.map { ($0.dossier.id, $0.dossier) },
      uniquingKeysWith: { first, _ in first })
    // What comes in the place of each interview that is joined.
    var places: [UUID: [Change]] = [:]
    for offer in chosen {
      let talks = offer.events.compactMap { added[$0] }
      let host = offer.host.map { updated[$0.id] ?? $0 }
      guard let first = host ?? talks.first, talks.count > (host == nil ? 1 : 0) else { continue }
      var visit = first
      visit.take(host == nil ? talks.dropFirst() : talks[...])
      for talk in talks { places[talk.id] = [] }
      let place = host.flatMap { updated[$0.id]?.id } ?? talks[0].id
      places[place] = [host == nil ? .add(visit) : .update(visit)]
    }
    var plan = self
    plan.changes = changes.flatMap { places[$0.dossier.id] ?? [$0] }
    plan.mark(Set(chosen.flatMap(\.events)))
    return plan
  }

  /// Has the entries of some events say whether they become talks of a visit.
  package mutating func mark(_ joined: Set<String>) {
    for index in entries.indices where entries[index].visit != nil {
      let event = entries[index].event?.identity
      entries[index].visit?.isJoined = event.map(joined.contains) == true
    }
  }
}

extension Dossier {
  /// Takes in another interview as a talk: its people, each once.
  fileprivate mutating func add(_ other: Dossier) {
    guard var talk = other.asTalk else { return }
    talk.followUps = []
    for followUp in other.followUps {
      guard let person = followUp.interviewer else { continue }
      if let known = ImportPlanner.place(of: person, in: self) {
        talk.followUps.append(followUps[known].id)
        if followUps[known].interviewer?.email == nil, let email = person.email {
          followUps[known].interviewer?.email = email
          followUps[known].interviewer?.id = person.id
        }
      } else {
        followUps.append(followUp)
        talk.followUps.append(followUp.id)
      }
    }
    interview.talks.append(talk)
    if interview.role.title.isEmpty { interview.role = other.interview.role }
    if interview.location.isEmpty { interview.location = other.interview.location }
    if interview.link.isEmpty { interview.link = other.interview.link }
  }

  /// Makes a visit of it with other interviews as its talks. A person not named is left out where
  /// others are.
  fileprivate mutating func take(_ others: ArraySlice<Dossier>) {
    let isNew = interview.talks.isEmpty
    if isNew { interview.talks = [asTalk].compactMap(\.self) }
    for other in others { add(other) }
    interview.invite = nil
    if isNew {
      let rounds = Set(interview.talks.map(\.round))
      let common = rounds.count == 1 ? rounds.first?.nonEmpty : nil
      interview.round = common ?? VisitOffer.round
    }
    if followUps.contains(where: { $0.interviewer != nil }) {
      let unnamed = followUps.filter(\.isUntouchedAndUnnamed).map(\.id)
      followUps.removeAll { unnamed.contains($0.id) }
      for place in interview.talks.indices {
        interview.talks[place].followUps.removeAll(where: unnamed.contains)
      }
    }
    settleTalks()
  }
}

extension ImportPlanner {
  /// Offers to make visits of new interviews that follow one another, or what is stored already.
  func offerVisits(_ plan: inout ImportPlan) throws {
    let events = Dictionary(
      plan.entries.indices.compactMap { index in
        plan.entries[index].action == .new
          ? plan.entries[index].event.map { ($0.identity, index) } : nil
      }, uniquingKeysWith: { first, _ in first })
    let new = plan.changes.compactMap(\.added).filter {
      $0.interview.invite.map { events[$0.identity] != nil } == true && isLikelyTalk($0.interview)
    }
    guard !new.isEmpty else { return }
    let adding = Set(new.map(\.id))
    for group in try visits(among: new, adding) where group.count > 1 {
      let offer = VisitOffer(
        events: group.filter { adding.contains($0.id) }.compactMap(\.interview.invite?.identity),
        host: group.first { !adding.contains($0.id) })
      for dossier in group {
        guard let event = dossier.interview.invite?.identity, let index = events[event] else {
          continue
        }
        plan.entries[index].visit = VisitMark(others: starts(of: group, but: dossier))
      }
      plan.visits.append(offer)
    }
  }

  private func isLikelyTalk(_ interview: Interview) -> Bool {
    interview.state == .scheduled && interview.schedule.kind != .allDay
      && !interview.invites.isEmpty && interview.role.company != SummaryReader.unknownCompany
      && !interview.role.company.isEmpty
  }

  /// New interviews in groups that follow one another, each with at most one that is stored.
  private func visits(among new: [Dossier], _ adding: Set<UUID>) throws -> [[Dossier]] {
    var companies: [String: [Dossier]] = [:]
    for dossier in new {
      companies[dossier.interview.role.company.unaccented, default: []].append(dossier)
    }
    var groups: [[Dossier]] = []
    for company in companies.keys.sorted() {
      var met: Set<UUID> = []
      var all: [Dossier] = []
      for dossier in companies[company] ?? [] {
        let start = dossier.interview.schedule.start
        let near = try knowledge.interviewsWithin(start - 12 * 3600...start + 12 * 3600).filter {
          $0.interview.role.company.unaccented == company && isLikelyTalk($0.interview)
        }
        all += (near + [dossier]).filter { met.insert($0.id).inserted }
      }
      groups += consecutive(all, adding)
    }
    return groups
  }

  private func consecutive(_ dossiers: [Dossier], _ adding: Set<UUID>) -> [[Dossier]] {
    var groups: [[Dossier]] = []
    var end = Date.distantPast
    for dossier in dossiers.sorted(by: { $0.interview.schedule.start < $1.interview.schedule.start }
    ) {
      let schedule = dossier.interview.schedule
      if let last = groups.last?.last, isNext(dossier.interview, to: last.interview, until: end),
        fits(dossier, groups.last ?? [], adding)
      {
        groups[groups.count - 1].append(dossier)
        end = max(end, schedule.end)
      } else {
        groups.append([dossier])
        end = schedule.end
      }
    }
    return groups.filter { $0.contains { adding.contains($0.id) } }
  }

  /// Whether an interview may belong to a group: of its role or of none, and not the second that is stored,
  /// as the user keeps those apart.
  private func fits(_ dossier: Dossier, _ group: [Dossier], _ adding: Set<UUID>) -> Bool {
    let roles = Set((group + [dossier]).map(\.interview.role.title.unaccented)).subtracting([""])
    return roles.count < 2 && (group + [dossier]).count { !adding.contains($0.id) } < 2
  }

  private func isNext(_ next: Interview, to last: Interview, until end: Date) -> Bool {
    next.schedule.kind == last.schedule.kind && next.day(home: home) == last.day(home: home)
      && next.schedule.start.timeIntervalSince(end) <= VisitOffer.longestPause
  }

  /// "10:00 and 11:45", on the clocks of the interviews.
  private func starts(of group: [Dossier], but one: Dossier) -> String {
    let starts = group.filter { $0.id != one.id }.map { dossier in
      let schedule = dossier.interview.schedule
      return TimeText.time(
        schedule.clock(home: home).wallClock(at: schedule.startInstant(home: home)))
    }
    guard starts.count > 1 else { return starts.first ?? "" }
    return starts.dropLast().joined(separator: ", ") + " and " + (starts.last ?? "")
  }
}
