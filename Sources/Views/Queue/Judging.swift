import Core
import Foundation

/// Which steps the drafts in the detail take. It is judged once the selection has rested for a moment:
/// that takes some milliseconds, for which neither the first frame nor a key is to wait.
package struct Judging: Sendable {
  /// By follow-up: the draft that was judged, and its steps; nil where a text is none to be judged.
  private var judged: [UUID: (draft: Draft, steps: Set<LetterStep>?)] = [:]
  /// The drafts in the detail that were not.
  private var waiting: [UUID: Draft] = [:]
  /// ``State/uptime`` at which the detail came to show them.
  private var since = 0.0

  /// Seconds for which the selection rests first.
  private static let pause = 0.3
  /// Bytes of all drafts together beyond which no more are judged.
  private static let limit = 64 * 1024

  /// Takes in what the detail shows.
  mutating func show(_ dossier: Dossier?, at uptime: Double, home: Zone) {
    let drafts = dossier.map { Self.drafts($0, home: home) } ?? [:]
    judged = judged.filter { drafts[$0.key] == $0.value.draft }
    waiting = drafts.filter { judged[$0.key] == nil }
    since = uptime
  }

  /// The drafts of first letters: what else is written has no steps.
  private static func drafts(_ dossier: Dossier, home: Zone) -> [UUID: Draft] {
    var room = limit
    var drafts: [UUID: Draft] = [:]
    for followUp in dossier.followUps
    where LetterPurpose(of: followUp, in: dossier.interview, home: home) == .first {
      guard let draft = followUp.draft, !draft.body.isBlank, draft.body.utf8.count <= room else {
        continue
      }
      room -= draft.body.utf8.count
      drafts[followUp.id] = draft
    }
    return drafts
  }

  /// Has what is due be asked for again in a moment.
  mutating func postpone(at uptime: Double) {
    since = max(since, uptime - Self.pause + Reviewing.moment)
  }

  /// Takes in what was judged of the drafts that waited.
  mutating func take(_ steps: [UUID: Set<LetterStep>]) {
    for (id, draft) in waiting { judged[id] = (draft, steps[id]) }
    waiting = [:]
  }

  /// The steps of someone's draft; nil where they are not judged, or not yet.
  func steps(of followUp: FollowUp) -> Set<LetterStep>? {
    guard let judged = judged[followUp.id], judged.draft == followUp.draft else { return nil }
    return judged.steps
  }

  /// Seconds until there is something to judge; nil where there is nothing.
  fileprivate func secondsLeft(at uptime: Double) -> Double? {
    waiting.isEmpty ? nil : max(0, Self.pause - (uptime - since))
  }

  fileprivate var effect: Effect { .judge(waiting) }
}

extension State {
  /// Seconds until drafts in the detail are to be judged; nil where there are none, or something else
  /// has the screen.
  var secondsToJudge: Double? {
    let isSeen = composer == nil && debrief == nil && list == nil && story == nil && help == nil
    guard isSeen, queue.dossier != nil, queueLayout.detail != nil else { return nil }
    return queue.judging.secondsLeft(at: uptime)
  }

  /// The judging that is due.
  var dueJudging: [Effect] { secondsToJudge == 0 ? [queue.judging.effect] : [] }
}
