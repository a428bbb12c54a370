import Core
import Screen

/// The left pane: the four steps of a good letter, and what is known to put into them.
struct GuidePane {
  let composer: Composer
  let home: Zone
  /// True where it is scrolled by keys.
  let hasFocus: Bool

  /// A step, what belongs in it, and the same in a few words.
  private static let steps: [(name: String, advice: String, brief: String)] = [
    ("Thanks", "for their time, and for the talk you had", "for their time and the talk"),
    (
      "Learned", "about the team and the role; why it could suit both sides",
      "about the team and the role"
    ),
    (
      "Fit", "what they need, one short story of yours, a gap that you closed",
      "their need, one story, a gap"
    ),
    ("Next", "that you look forward to the next step", "you look forward to it"),
  ]

  /// How much is said of each step.
  private enum Depth {
    case advice, brief, name
  }

  /// Of more notes or people than this no more is shown: each key draws them anew.
  private static let limit = 50

  private typealias Line = (text: String, style: Style)

  func draw(on canvas: inout Canvas, in area: Area) {
    let columns = area.columns - 2
    let lines = hasFocus ? all(columns: columns) : fitting(columns: columns, rows: area.rows)
    let top = hasFocus ? min(composer.guideTop, max(0, lines.count - area.rows)) : 0
    var shown = lines.dropFirst(top).prefix(area.rows)
    if shown.endIndex < lines.count {
      // No heading stands at the end without what it heads.
      shown = shown.dropLast()
      while let last = shown.last, last.text.isEmpty || last.style == .muted {
        shown = shown.dropLast()
      }
      shown.append(("… \(lines.count - shown.endIndex) more", .muted))
    }
    for (number, line) in shown.enumerated() {
      canvas.put(
        line.text, row: area.row + number, column: area.column + 1, limit: columns,
        style: line.style)
    }
  }

  /// By how many rows it can be scrolled in an area.
  func scrollable(in area: Area) -> Int {
    max(0, all(columns: area.columns - 2).count - area.rows)
  }

  /// The steps, the notes, then what else is known.
  private func all(columns: Int) -> [Line] {
    steps(columns: columns, .advice) + notes(columns: columns) + rest(columns: columns)
  }

  /// The same for a pane that cannot be scrolled: the steps say as much as leaves room for the notes.
  private func fitting(columns: Int, rows: Int) -> [Line] {
    let notes = notes(columns: columns)
    for depth in [Depth.advice, .brief] {
      let steps = steps(columns: columns, depth)
      if steps.count + notes.count <= rows { return steps + notes + rest(columns: columns) }
    }
    return steps(columns: columns, .name) + notes + rest(columns: columns)
  }

  private func rest(columns: Int) -> [Line] {
    interview(columns: columns) + others(columns: columns)
  }

  private func steps(columns: Int, _ depth: Depth) -> [Line] {
    var lines: [Line] = [("FOUR STEPS", .muted)]
    for (number, step) in Self.steps.enumerated() {
      lines.append(("\(number + 1) \(step.name)", .strong))
      if depth == .name { continue }
      let text = depth == .advice ? step.advice : step.brief
      lines += folded(text, columns: columns, first: "  ")
    }
    return lines
  }

  private func notes(columns: Int) -> [Line] {
    let notes = composer.dossier.notes
    guard !notes.isEmpty else { return [] }
    return [("", .plain), ("DEBRIEF", .muted)]
      + notes.prefix(Self.limit).flatMap { note in
        let until = note.promised.map { " (by \(TimeText.day($0)))" } ?? ""
        return folded("\(note.kind.label): \(note.text)\(until)", columns: columns, first: "· ")
      }
  }

  private func interview(columns: Int) -> [Line] {
    let interview = composer.dossier.interview
    var lines: [Line] = [("", .plain), ("INTERVIEW", .muted)]
    if !interview.round.isEmpty {
      lines.append((Text.truncated(interview.round, to: columns), .plain))
    }
    let when = TimeText.full(interview.schedule, home: home)
    return lines + folded(when, columns: columns, first: "", others: "")
  }

  /// The others who were there: what is written to them should differ.
  private func others(columns: Int) -> [Line] {
    var lines: [Line] = []
    for followUp in composer.dossier.followUps where followUp.id != composer.followUpID {
      if lines.count == Self.limit { break }
      let parts = [followUp.addressee, followUp.personTitle].filter { !$0.isEmpty }
      lines.append((Text.truncated(parts.joined(separator: ", "), to: columns), .plain))
    }
    return lines.isEmpty ? [] : [("", .plain), ("ALSO THERE", .muted)] + lines
  }

  /// A sentence over several lines, the first of which may begin with a mark.
  private func folded(
    _ text: String, columns: Int, first: String, others: String = "  "
  ) -> [Line] {
    var lines: [Line] = []
    for row in fold(text, columns: columns - others.count) {
      lines.append(((lines.isEmpty ? first : others) + row, .plain))
    }
    return lines
  }
}
