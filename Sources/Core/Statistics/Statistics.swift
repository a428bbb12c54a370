import Foundation

/// How the user has followed up, and what came of it. Small numbers say nothing, so that shares and
/// medians of few are withheld.
package struct Statistics: Hashable, Sendable {
  /// The fewest of which a share is told, and the fewest of which a median is.
  package static let (fewestOfShare, fewestOfMedian) = (10, 5)
  /// Days after a first message for which an answer is waited for at most, whatever went since: who has not
  /// answered by then counts as one who did not.
  package static let longestWait = 28

  /// So many of so many.
  package struct Share: Hashable, Sendable {
    package var count = 0
    package var of = 0

    /// Rounded; nil of too few.
    package var percent: Int? {
      of < Statistics.fewestOfShare ? nil : (count * 200 + of) / (of * 2)
    }

    mutating func add(_ counts: Bool) {
      of += 1
      if counts { count += 1 }
    }
  }

  /// When someone was thanked.
  package enum Timing: String, CaseIterable, Sendable {
    case withinADay, later, never

    package var words: String {
      switch self {
      case .withinADay: "thanked within 24 h"
      case .later: "thanked later"
      case .never: "not thanked"
      }
    }
  }

  /// Interviews that took place.
  package private(set) var interviews = 0
  /// Messages that went out after them.
  package private(set) var messages = 0
  /// First messages that went out before they were late, of those that did or are late.
  package private(set) var onTime = Share()
  /// Hours from the interview's end to the first message, each; never negative.
  private var hours: [Double] = []
  /// People who answered, of those whose answer is not waited for any more.
  package private(set) var answers: [Timing: Share] = [:]
  /// The same by the way of the first message, and how many went so.
  package private(set) var ways: [Delivery.Way: Share] = [:]
  package private(set) var firstMessages: [Delivery.Way: Int] = [:]
  /// People whose answer is still waited for.
  package private(set) var waiting = 0

  /// - Parameter since: the first day, by the user's own clock, of the interviews that count; nil for all.
  package init(of dossiers: [Dossier], clock: Clock, now: Date, since: CivilDate? = nil) {
    let home = clock.calendar.home
    for dossier in dossiers {
      let interview = dossier.interview
      let state = interview.effectiveState(at: now, home: home)
      guard [.happened, .noShowTheirs].contains(state),
        interview.schedule.endInstant(home: home) <= now,
        since.map({ interview.day(home: home) >= $0 }) ?? true
      else { continue }
      interviews += 1
      for followUp in dossier.followUps { add(followUp, in: dossier, clock, now) }
    }
  }

  private mutating func add(
    _ followUp: FollowUp, in dossier: Dossier, _ clock: Clock, _ now: Date
  ) {
    let home = clock.calendar.home
    let interview = dossier.interview
    let end = interview.schedule.endInstant(home: home)
    let sent = followUp.sent(after: interview, home: home)
    let phase = clock.phases(of: followUp, in: interview, promised: dossier.promised)
      .current(at: now)
    let stage = phase.stage
    let isAnswered =
      followUp.resolution == .replied || [.offer, .rejected].contains(interview.role.outcome)
    messages += sent.count
    guard let first = sent.first else {
      if stage == .late { onTime.add(false) }
      let isOpen = [.upcoming, .early, .due].contains(stage)
      if isAnswered || !isOpen { answers[.never, default: Share()].add(isAnswered) }
      return
    }
    onTime.add(first.at <= clock.due(after: interview.schedule))
    hours.append(max(0, first.at.timeIntervalSince(end) / 3600))
    firstMessages[first.way, default: 0] += 1
    let isLongAgo =
      now.timeIntervalSince(first.at) >= Double(Self.longestWait) * 86_400
      || phase.suggestsClosing(at: now)
    guard isAnswered || isLongAgo || ![.sent, .unconfirmed].contains(stage) else {
      waiting += 1
      return
    }
    let timing = first.at.timeIntervalSince(end) <= 24 * 3600 ? Timing.withinADay : .later
    answers[timing, default: Share()].add(isAnswered)
    ways[first.way, default: Share()].add(isAnswered)
  }

  /// How many first messages the median is of.
  package var timed: Int { hours.count }

  /// The median of the hours from an interview's end to the first message, rounded; nil of too few.
  package var medianHours: Int? {
    guard hours.count >= Self.fewestOfMedian else { return nil }
    let sorted = hours.sorted()
    let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    return Int(middle.rounded())
  }
}

extension Statistics {
  private static let (labelWidth, countWidth) = (24, 12)

  private static func line(_ label: String, _ share: Share?) -> String {
    let share = share ?? Share()
    let counts = share.of == 0 ? "none" : "\(share.count) of \(share.of)"
    let value =
      share.percent.map { "\($0) %" } ?? "too few: a share is told of \(fewestOfShare) or more"
    return row(label, counts, value)
  }

  private static func row(_ label: String, _ counts: String, _ value: String) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return padded(label, labelWidth) + padded(counts, countWidth) + value
  }

  /// What `stats` prints, in less than 80 columns.
  /// - Parameter since: the day that was asked for.
  package func lines(since: CivilDate?) -> [String] {
    let start = since.map { "Since \(TimeText.fullDay($0)): " } ?? ""
    let head =
      "\(start)\(counted(interviews, "interview")) held, \(counted(messages, "message")) sent"
    let median =
      medianHours.map { "\($0) h" } ?? "too few: a median is told of \(Self.fewestOfMedian) or more"
    let used = Delivery.Way.allCases.filter { firstMessages[$0] != nil }
    return [head, "", Self.line("sent on time", onTime)]
      + [
        Self.row("median until sent", timed == 0 ? "none" : counted(timed, "message"), median), "",
      ]
      + ["answered, of those who were"]
      + Timing.allCases.map { Self.line("  " + $0.words, answers[$0]) }
      + (used.isEmpty ? [] : ["answered, of those who were thanked"])
      + used.map { Self.line("  " + $0.phrase, ways[$0]) }
      + (waiting == 0
        ? [] : ["", "\(counted(waiting, "answer")) still waited for, counted nowhere"])
  }

  /// What `stats --json` prints; a share or median that is withheld is null.
  package func json(since: CivilDate?) -> JSON {
    func json(_ share: Share?) -> JSON {
      let share = share ?? Share()
      return [
        "count": .number(share.count), "of": .number(share.of), "percent": JSON(share.percent),
      ]
    }
    let ways = Delivery.Way.allCases.compactMap { way -> JSON? in
      firstMessages[way].map {
        ["way": .string(way.rawValue), "messages": .number($0), "answered": json(self.ways[way])]
      }
    }
    return [
      "since": JSON(since.map(TimeText.isoDay)), "interviews": .number(interviews),
      "messages": .number(messages), "onTime": json(onTime),
      "medianHours": ["hours": JSON(medianHours), "of": .number(timed)],
      "answered": .object(Timing.allCases.map { JSON.Member($0.rawValue, json(answers[$0])) }),
      "ways": .array(ways), "waiting": .number(waiting),
      "needed": [
        "percent": .number(Self.fewestOfShare), "hours": .number(Self.fewestOfMedian),
      ],
    ]
  }
}
