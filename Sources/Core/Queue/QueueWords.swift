import Foundation

extension Clock {
  /// When something happens to a follow-up: "18h late", "in 5h", "opens in 2h", "nudge in 3d",
  /// "nudge 6d late"; the bare stage where nothing is awaited.
  /// - Parameter isBrief: says it in at most twelve columns, "nudge late".
  package func dueWords(
    _ stage: Stage, due: Date?, schedule: Schedule, now: Date, isBrief: Bool = false
  ) -> String {
    func until(_ moment: Date) -> String { TimeText.span(moment.timeIntervalSince(now)) }
    switch stage {
    case .late: return due.map { "\(until($0)) late" } ?? "late"
    case .due: return due.map { "in \(until($0))" } ?? ""
    case .nudgeDue:
      let waiting = due.map { now.timeIntervalSince($0) } ?? 0
      if waiting < 86_400 { return "nudge now" }
      return isBrief ? "nudge late" : "nudge \(TimeText.span(waiting)) late"
    case .early: return "opens in \(until(opening(after: schedule)))"
    case .sent:
      return due.map { $0 <= now ? "no answer" : "nudge in \(until($0))" } ?? "sent"
    case .upcoming:
      let start = schedule.startInstant(home: calendar.home)
      return start <= now ? "now" : "in \(until(start))"
    case .unconfirmed, .replied, .skipped, .closed: return stage.rawValue
    }
  }
}

/// What a line of the queue says, the same on the screen and in `list`.
extension QueueRow {
  /// The DUE column.
  package func dueWords(now: Date, clock: Clock, isBrief: Bool = false) -> String {
    clock.dueWords(stage, due: due, schedule: interview.schedule, now: now, isBrief: isBrief)
  }

  /// The THANKED column: "1 of 3"; empty while nobody can be thanked yet.
  package var thankedWords: String { stage == .upcoming ? "" : "\(thanked) of \(owed)" }

  /// The same where there is little room: "1/3".
  package var thankedShare: String { stage == .upcoming ? "" : "\(thanked)/\(owed)" }

  /// The STATUS column: how the application ended, else what there is of a letter; with it that there
  /// is no address, where one is needed. All of it is about the person who is most pressing.
  /// - Parameter columns: what there is room for; where that is little, "no @" stands for "no address",
  ///   with a word for what else there is.
  package func statusWords(now: Date, home: Zone, columns: Int = .max) -> String {
    let wordings = statusWordings(now: now, home: home)
    return wordings.first { $0.count <= columns } ?? wordings.last ?? ""
  }

  /// The same in several ways, the longest first.
  private func statusWordings(now: Date, home: Zone) -> [String] {
    if let snoozedUntil {
      let until = "snoozed until \(TimeText.shortly(snoozedUntil, now: now, home: home))"
      let span = "snoozed \(TimeText.span(snoozedUntil.timeIntervalSince(now)))"
      guard lacksAddress else { return [until, span] }
      return ["\(until), no address", "\(span), no address", "\(span), no @", "snoozed, no @"]
    }
    let isToHold = outgoing?.isInDoubt == false && mail == .word && stage.view == .pending
    if let outgoing, interview.state.closingWords == nil, !isToHold {
      let words = outgoing.words(now: now, home: home)
      return outgoing.state == .waiting ? [words, "goes later"] : [words]
    }
    if suggestsClosing(at: now) { return ["no answer: close it?", "close it?"] }
    let progress = progress(now: now, home: home)
    if stage.view == .pending, let wordings = mailWordings(beside: progress) { return wordings }
    guard lacksAddress, interview.state.closingWords == nil else { return [progress.words] }
    if progress.words.isEmpty { return ["no address"] }
    let isSent = stage == .nudgeDue || stage == .sent
    return [
      isSent ? "\(progress.words), no address" : "no address, \(progress.words)",
      "\(progress.word), no @",
    ]
  }

  /// What the mailboxes tell, which comes before how far a letter is.
  private func mailWordings(beside progress: Progress) -> [String]? {
    switch mail {
    case .bounce: (draftStatus == nil ? [] : ["came back, \(progress.words)"]) + ["came back"]
    case .letter: ["mail found in Sent", "mail found"]
    case .word: (draftStatus == nil ? [] : ["they wrote, \(progress.words)"]) + ["they wrote"]
    case .answer, .colleague, nil: nil
    }
  }

  /// Whether a message is owed, or will be, and no address is known to which it could go. It may go
  /// another way, as the one before it did: that is for the user to know.
  private var lacksAddress: Bool {
    switch stage {
    case .late, .due, .early, .nudgeDue: !hasAddress
    case .sent: !hasAddress && due != nil
    case .unconfirmed, .upcoming, .replied, .skipped, .closed: false
    }
  }

  /// How far a letter has come, and the same in a word.
  private struct Progress {
    let words: String
    let word: String

    init(_ words: String, brief word: String? = nil) {
      (self.words, self.word) = (words, word ?? words)
    }
  }

  private func progress(now: Date, home: Zone) -> Progress {
    if let words = interview.state.closingWords { return Progress(words) }
    let outcome = interview.role.outcome
    if outcome != .open, !asksForAddress(now: now, home: home) {
      return Progress(outcome.words, brief: outcome.rawValue)
    }
    switch stage {
    case .late, .due:
      if let draftStatus { return draftStatus }
      if interview.state == .noShowTheirs { return Progress("they missed it", brief: "missed") }
      return Progress(hasAddress ? "not started" : "")
    case .early:
      return draftStatus
        ?? (hasNotes
          ? Progress("notes taken", brief: "notes") : Progress("debrief now", brief: "debrief"))
    case .nudgeDue, .sent, .unconfirmed, .replied:
      if let draftStatus { return draftStatus }
      guard let lastSent else { return Progress("") }
      let today = home.wallClock(at: now).date
      let day = TimeText.dayInText(home.wallClock(at: lastSent).date, now: today)
      return Progress("sent \(day)", brief: "sent")
    case .upcoming:
      if asksForAddress(now: now, home: home) { return Progress("ask for address") }
      return Progress(hasAddress ? interview.round : "no address")
    case .skipped, .closed: return Progress("")
    }
  }

  /// True the day before an interview and on its day, while someone's address is not known: it is
  /// best asked for in the interview.
  package func asksForAddress(now: Date, home: Zone) -> Bool {
    stage == .upcoming && !hasAllAddresses && interview.isOnTheMind(at: now, home: home)
  }

  private var draftStatus: Progress? {
    draftWords.flatMap { $0 == 0 ? nil : $0 }.map {
      Progress("draft \(wordsCounted($0))", brief: "draft")
    }
  }
}

extension Interview.State {
  /// Why nothing is owed after the interview, whatever else is known of it; nil where something is.
  fileprivate var closingWords: String? {
    switch self {
    case .cancelled: "cancelled"
    case .noShowMine: "you did not go"
    case .scheduled, .happened, .noShowTheirs: nil
    }
  }
}
