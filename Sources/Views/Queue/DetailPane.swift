import Core
import Foundation
import Screen

/// Draws what is known of the selected interview: its people, each with their stage, and its notes.
struct DetailPane {
  let state: State

  /// Where the notes begin, behind their labels.
  static let factsColumn = 10

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let dossier = state.queue.dossier, area.rows > 0 else { return }
    let title = title(dossier, in: area)
    drawTitle(title, on: &canvas, in: area)
    let facts = facts(
      dossier, withTime: !title.isWhenShown, columns: area.columns - Self.factsColumn - 1)
    let total = dossier.followUps.count + facts.count
    let shown = shown(of: total, dossier, in: area)
    var row = area.row + 1
    let people = people(dossier, shown).map { standing($0, in: dossier) }
    let columns = PersonColumns(people, room: area.columns - 4)
    for person in people {
      columns.draw(person, on: &canvas, row: row)
      row += 1
    }
    let before = max(0, shown.lowerBound - dossier.followUps.count)
    for (label, text) in facts.dropFirst(before).prefix(shown.count - people.count) {
      canvas.put(label, row: row, column: 1, style: .muted)
      canvas.put(
        Text.truncated(text, to: area.columns - Self.factsColumn - 1), row: row,
        column: Self.factsColumn)
      row += 1
    }
    guard total > shown.upperBound else { return }
    let key = state.keymap.key(for: .previewDown, in: .queue).map { ": \($0)" } ?? ""
    canvas.put("   … \(total - shown.upperBound) more\(key)", row: row, column: 0, style: .muted)
  }

  /// Which of the lines below the heading show: from where the user scrolled to, else those of the
  /// first people as long as the one to whom keys go is in sight.
  private func shown(of total: Int, _ dossier: Dossier, in area: Area) -> Range<Int> {
    let room = area.rows - 1
    let top = min(
      state.queue.scrolled(dossier.id) ?? max(0, place(in: dossier) - max(0, room - 2)),
      max(0, total - room))
    return top..<(top + room >= total ? total : top + max(0, room - 1))
  }

  /// The place of the person to whom keys go.
  private func place(in dossier: Dossier) -> Int {
    let present = state.queue.person ?? state.queue.selectedRow?.followUpID
    return dossier.followUps.firstIndex { $0.id == present } ?? 0
  }

  private func people(_ dossier: Dossier, _ shown: Range<Int>) -> ArraySlice<FollowUp> {
    dossier.followUps.dropFirst(shown.lowerBound).prefix(shown.count)
  }

  /// Which lines show of how many there are.
  private func extent(_ dossier: Dossier, in area: Area) -> (shown: Range<Int>, total: Int) {
    let isWhenShown = title(dossier, in: area).isWhenShown
    let facts = facts(dossier, withTime: !isWhenShown, columns: area.columns - Self.factsColumn - 1)
    let total = dossier.followUps.count + facts.count
    return (shown(of: total, dossier, in: area), total)
  }

  /// Whose line stands in a row of the screen; nil where it is no one's.
  func person(at row: Int, in area: Area) -> UUID? {
    guard let dossier = state.queue.dossier, row > area.row else { return nil }
    let shown = extent(dossier, in: area).shown
    let line = row - area.row - 1
    return line < shown.count ? people(dossier, shown).dropFirst(line).first?.id : nil
  }

  /// The first line to show once the lines are scrolled by some, as far as there are any.
  func top(scrolledBy step: Int, _ dossier: Dossier, in area: Area) -> Int {
    let (shown, total) = extent(dossier, in: area)
    return max(0, min(shown.lowerBound + step, total - area.rows + 1))
  }

  /// The name with what became of it, which is whole before the name is, and the time, where it finds
  /// room beside them.
  func title(
    _ dossier: Dossier, in area: Area
  ) -> (name: String, when: String, isWhenShown: Bool) {
    let interview = dossier.interview
    let state = [.scheduled, .happened].contains(interview.state) ? "" : interview.state.words
    let outcome = interview.role.outcome == .open ? "" : interview.role.outcome.words
    let name = [interview.title, interview.round].filter { !$0.isEmpty }.joined(separator: " · ")
    let became = [state, outcome].filter { !$0.isEmpty }.map { " · " + $0 }.joined()
    let room = area.columns - 2
    let shown = Text.truncated(name, to: room - Text.columns(became)) + became
    let when = TimeText.full(interview.schedule, home: self.state.home)
    return (shown, when, Text.columns(shown) + 2 + Text.columns(when) <= room)
  }

  private func drawTitle(
    _ title: (name: String, when: String, isWhenShown: Bool), on canvas: inout Canvas, in area: Area
  ) {
    canvas.put(title.name, row: area.row, column: 1, style: .strong)
    guard title.isWhenShown else { return }
    let column = area.columns - Text.columns(title.when) - 1
    canvas.put(title.when, row: area.row, column: column, style: .muted)
  }

  private func standing(_ followUp: FollowUp, in dossier: Dossier) -> PersonStanding {
    let phase = state.clock.phases(
      of: followUp, in: dossier.interview, promised: dossier.promised
    ).current(at: state.now)
    let (standing, more) = words(followUp, phase, dossier)
    return PersonStanding(
      stage: phase.stage, name: followUp.addressee, title: followUp.personTitle,
      isHiringManager: followUp.isHiringManager,
      address: followUp.interviewer?.email ?? missingAddress(phase.stage, dossier.interview),
      standing: standing, more: more,
      isSelected: followUp.id == state.queue.person)
  }

  /// "sent Fri 20 Nov 19:12" and " by e-mail", "18h late" and ", draft of 86 words", "skipped" and
  /// ": met at lunch": what matters most by itself.
  private func words(
    _ followUp: FollowUp, _ phase: Phase, _ dossier: Dossier
  ) -> (standing: String, more: String) {
    let sent = followUp.sent(after: dossier.interview, home: state.home)
    if let outgoing = followUp.outgoing, followUp.resolution == nil {
      let tried = outgoing.tried.map { ", tried \(moment($0)) and to be tried again" } ?? ""
      let said = tried + (outgoing.said.isEmpty ? "" : ": \(outgoing.said)")
      let word =
        outgoing.state == .unknown ? ": \(state.keymap.name(of: .send)) says whether it went" : ""
      return (
        outgoing.words(now: state.now, home: state.home), word + said + (wrote(followUp) ?? "")
      )
    }
    if let last = sent.last, followUp.resolution == nil {
      let over =
        phase.suggestsClosing(at: state.now)
        ? ", no answer: \(state.keymap.name(of: .skip)) closes it" : ""
      return ("sent \(moment(last.at))", " \(last.way.phrase)" + over)
    }
    let due = state.clock.dueWords(
      phase.stage, due: phase.due, schedule: dossier.interview.schedule, now: state.now)
    if !followUp.reason.isEmpty { return (due, ": \(followUp.reason)") }
    let snooze = followUp.snooze(of: phase.stage, at: state.now).map {
      "snoozed until \(TimeText.shortly($0, now: state.now, home: state.home))"
    }
    let twice = followUp.isWrittenTwice ? "written twice" : nil
    let bounce = followUp.bounce.map { _ in "came back" }
    let found = followUp.foundLetter.map {
      "you wrote \(moment($0.at)): \(state.keymap.name(of: .markSent)) takes it"
    }
    let earlier =
      followUp.bounce != nil
      ? nil
      : followUp.deliveries.last.map {
        "an earlier message sent \(moment($0.at)) \($0.way.phrase)"
      }
    return (
      [due, snooze, twice].compactMap(\.self).joined(separator: ", "),
      (wrote(followUp) ?? "")
        + [found, bounce, draft(of: followUp), earlier].compactMap(\.self).map { ", \($0)" }
        .joined()
    )
  }

  /// ", wrote Tue 24 Nov 10:30, reads like a rejection".
  private func wrote(_ followUp: FollowUp) -> String? {
    followUp.word.map { ", wrote \(moment($0.at))\($0.senseWords)" }
  }

  /// "draft of 86 words", or, once it is judged, "86 words, steps 1 2 · 4".
  private func draft(of followUp: FollowUp) -> String? {
    guard let draft = followUp.draft else { return nil }
    let words = wordsCounted(draft.words)
    let steps = state.queue.judging.steps(of: followUp)
    return steps.map { "\(words), \($0.words)" } ?? "draft of \(words)"
  }

  private func missingAddress(_ stage: Stage, _ interview: Interview) -> String {
    let isToBeAsked = stage == .upcoming && interview.isOnTheMind(at: state.now, home: state.home)
    return isToBeAsked ? "ask for the e-mail address" : "no address"
  }

  private func moment(_ instant: Date) -> String {
    let today = state.home.wallClock(at: state.now).date
    return TimeText.momentInText(state.home.wallClock(at: instant), now: today)
  }
}
