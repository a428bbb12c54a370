import Core
import Foundation
import Screen

/// Draws what is known of the selected interview: its people, each with their stage, and its notes.
struct DetailPane {
  let state: State

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let dossier = state.queue.dossier, area.rows > 0 else { return }
    let isWhenShown = drawTitle(dossier, on: &canvas, in: area)
    let facts = facts(dossier, withTime: !isWhenShown)
    let total = dossier.followUps.count + facts.count
    let room = area.rows - 1
    // With a single line to spare something is said rather than how much is not.
    let shown = total <= room ? total : room > 1 ? room - 1 : room
    var row = area.row + 1
    // Whoever keys go to is always in sight.
    let chosen = dossier.followUps.firstIndex { $0.id == state.queue.person } ?? 0
    let people = dossier.followUps.dropFirst(max(0, chosen - shown + 1)).prefix(shown)
      .map { standing($0, in: dossier) }
    let columns = PersonColumns(people, room: area.columns - 4)
    for person in people {
      columns.draw(person, on: &canvas, row: row)
      row += 1
    }
    for (label, text) in facts.prefix(shown - people.count) {
      canvas.put(label, row: row, column: 1, style: .muted)
      canvas.put(Text.truncated(text, to: area.columns - 11), row: row, column: 10)
      row += 1
    }
    guard total > shown else { return }
    let more = "… \(total - shown) more"
    if room > 1 {
      canvas.put("   " + more, row: row, column: 0, style: .muted)
    } else {
      // In the rule above: something of what there is has the only line.
      let column = area.columns - Text.columns(more) - 4
      canvas.put(" \(more) ", row: area.row - 1, column: column, style: .muted)
    }
  }

  /// - Returns: true where the time found room beside the name.
  private func drawTitle(_ dossier: Dossier, on canvas: inout Canvas, in area: Area) -> Bool {
    let interview = dossier.interview
    let when = TimeText.full(interview.schedule, home: state.home)
    let whenColumn = area.columns - Text.columns(when) - 1
    let state = [.scheduled, .happened].contains(interview.state) ? "" : interview.state.words
    let name = [interview.title, interview.round, state].filter { !$0.isEmpty }.joined(
      separator: " · ")
    let shown = Text.truncated(name, to: area.columns - 2)
    let end = canvas.put(shown, row: area.row, column: 1, style: .strong)
    guard end + 2 <= whenColumn else { return false }
    canvas.put(when, row: area.row, column: whenColumn, style: .muted)
    return true
  }

  private func standing(_ followUp: FollowUp, in dossier: Dossier) -> PersonStanding {
    let phase = state.clock.phases(
      of: followUp, in: dossier.interview, promised: dossier.promised
    ).current(at: state.now)
    return PersonStanding(
      stage: phase.stage, name: followUp.addressee,
      title: followUp.personTitle,
      address: followUp.interviewer?.email ?? missingAddress,
      standing: words(followUp, phase, dossier), isSelected: followUp.id == state.queue.person)
  }

  /// "sent Fri 20 Nov 19:12 by e-mail", "18h late, draft of 86 words", "skipped: met at lunch".
  private func words(_ followUp: FollowUp, _ phase: Phase, _ dossier: Dossier) -> String {
    if let last = followUp.deliveries.last, followUp.resolution == nil {
      return "sent \(moment(last.at)) \(last.way.phrase)"
    }
    let due = state.clock.dueWords(
      phase.stage, due: phase.due, schedule: dossier.interview.schedule, now: state.now)
    if !followUp.reason.isEmpty { return "\(due): \(followUp.reason)" }
    let snooze = followUp.snooze(of: phase.stage, at: state.now).map {
      "snoozed until \(TimeText.shortly($0, now: state.now, home: state.home))"
    }
    return [due, snooze, draft(of: followUp)].compactMap(\.self).joined(separator: ", ")
  }

  /// "draft of 86 words", or, once it is judged, "86 words, steps 1 2 · 4".
  private func draft(of followUp: FollowUp) -> String? {
    guard let draft = followUp.draft else { return nil }
    let words = wordsCounted(draft.words)
    let steps = state.queue.judging.steps(of: followUp)
    let text = steps.map { "\(words), \($0.words)" } ?? "draft of \(words)"
    return text + (followUp.isWrittenTwice ? ", written twice" : "")
  }

  private var missingAddress: String {
    let row = state.queue.selectedRow
    return row?.asksForAddress(now: state.now, home: state.home) == true
      ? "ask for the e-mail address" : "no address"
  }

  private func moment(_ instant: Date) -> String {
    let today = state.home.wallClock(at: state.now).date
    return TimeText.moment(state.home.wallClock(at: instant), now: today)
  }

  /// A text's lines as they were typed, the first behind its label.
  private static func lines(of text: String, label: String) -> [(label: String, text: String)] {
    let lines = text.split(maxSplits: Self.longest, whereSeparator: \.isNewline)
    return lines.prefix(Self.longest).enumerated().map { ($0 == 0 ? label : "", String($1)) }
  }

  /// Lines of one note, more than any window shows.
  private static let longest = 200

  private func facts(_ dossier: Dossier, withTime: Bool) -> [(label: String, text: String)] {
    let interview = dossier.interview
    let zone = interview.schedule.clock(home: state.home)
    var facts: [(String, String)] = []
    if withTime { facts.append(("When", TimeText.full(interview.schedule, home: state.home))) }
    for note in dossier.notes {
      let until = note.promised.map {
        " (by \(TimeText.dayInText($0, now: zone.wallClock(at: state.now).date)))"
      }
      facts += Self.lines(of: note.text + (until ?? ""), label: note.kind.label)
    }
    if !interview.location.isEmpty { facts.append(("Place", interview.location)) }
    if !interview.link.isEmpty { facts.append(("Link", interview.link)) }
    return facts
  }
}
