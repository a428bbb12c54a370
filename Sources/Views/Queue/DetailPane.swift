import Core
import Foundation
import Screen

/// Draws what is known of the selected interview: its people, each with their stage, and its notes.
struct DetailPane {
  let state: State

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let dossier = state.queue.dossier, area.rows > 0 else { return }
    drawTitle(dossier, on: &canvas, in: area)
    let lines = people(dossier) + facts(dossier)
    let shown = lines.count < area.rows ? lines : Array(lines.prefix(max(0, area.rows - 2)))
    var row = area.row + 1
    for line in shown {
      draw(line, on: &canvas, row: row, columns: area.columns)
      row += 1
    }
    let hidden = lines.count - shown.count
    if hidden > 0, area.rows > 1 {
      canvas.put("   … \(hidden) more", row: row, column: 0, style: .muted)
    }
  }

  /// One line of the pane: a mark or a label, and pieces of text in columns.
  private struct Line {
    var mark = ""
    var style = Style.plain
    var pieces: [(text: String, column: Int, style: Style)] = []
  }

  private func drawTitle(_ dossier: Dossier, on canvas: inout Canvas, in area: Area) {
    let interview = dossier.interview
    let when = TimeText.full(interview.schedule, home: state.home)
    let whenColumn = max(0, area.columns - Text.columns(when) - 1)
    let name = [interview.title, interview.round].filter { !$0.isEmpty }.joined(separator: " · ")
    let fitsBoth = Text.columns(name) + 3 <= whenColumn
    canvas.put(
      Text.truncated(name, to: fitsBoth ? area.columns : area.columns - 2), row: area.row,
      column: 1, style: .strong)
    if fitsBoth { canvas.put(when, row: area.row, column: whenColumn, style: .muted) }
  }

  private func people(_ dossier: Dossier) -> [Line] {
    let names = dossier.followUps.map { Text.columns($0.addressee) }.max() ?? 0
    let nameColumns = min(max(12, names), 24)
    let addressColumn = 3 + nameColumns + 2
    return dossier.followUps.map { followUp in
      let interviewer = followUp.interviewer
      let phase = state.clock.phases(
        of: followUp, in: dossier.interview, promised: dossier.promised
      ).current(at: state.now)
      let role = followUp.isHiringManager ? "hiring manager" : interviewer?.title ?? ""
      let who = [interviewer?.email ?? "no address", role].filter { !$0.isEmpty }
        .joined(separator: ", ")
      return Line(
        mark: phase.stage.mark, style: phase.stage.style,
        pieces: [
          (Text.truncated(followUp.addressee, to: nameColumns), 3, .plain),
          (Text.truncated(who, to: 36), addressColumn, .muted),
          (standing(followUp, phase, dossier), addressColumn + 38, phase.stage.style),
        ])
    }
  }

  /// "sent Fri 20 Nov 19:12 by e-mail", "18h late, draft of 86 words".
  private func standing(_ followUp: FollowUp, _ phase: Phase, _ dossier: Dossier) -> String {
    if let last = followUp.deliveries.last, followUp.resolution == nil {
      let zone = dossier.interview.schedule.clock(home: state.home)
      let at = TimeText.moment(zone.wallClock(at: last.at), now: zone.wallClock(at: state.now).date)
      return "sent \(at) \(last.way.phrase)"
    }
    let words = followUp.draft?.words
    let due = state.clock.dueWords(
      phase.stage, due: phase.due, schedule: dossier.interview.schedule, now: state.now)
    return [due, words.map { "draft of \($0) word\($0 == 1 ? "" : "s")" }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private func facts(_ dossier: Dossier) -> [Line] {
    let interview = dossier.interview
    let zone = interview.schedule.clock(home: state.home)
    var facts: [(String, String)] = []
    for note in dossier.notes {
      let until = note.promised.map {
        " (by \(TimeText.day($0, now: zone.wallClock(at: state.now).date)))"
      }
      facts.append((note.kind.label, note.text + (until ?? "")))
    }
    if !interview.location.isEmpty { facts.append(("Place", interview.location)) }
    if !interview.link.isEmpty { facts.append(("Link", interview.link)) }
    return facts.map { label, text in
      Line(pieces: [(label, 1, .muted), (text, 10, .plain)])
    }
  }

  private func draw(_ line: Line, on canvas: inout Canvas, row: Int, columns: Int) {
    canvas.put(line.mark, row: row, column: 1, style: line.style)
    for (index, piece) in line.pieces.enumerated() where piece.column < columns {
      let next = index + 1 < line.pieces.count ? line.pieces[index + 1].column - 1 : columns - 1
      let room = min(next, columns - 1) - piece.column
      canvas.put(
        Text.truncated(piece.text, to: room), row: row, column: piece.column, style: piece.style)
    }
  }
}

extension DebriefNote.Kind {
  /// The label of such a note.
  var label: String {
    switch self {
    case .learned: "Learned"
    case .need: "Need"
    case .gap: "Gap"
    case .promise: "Promise"
    }
  }
}
