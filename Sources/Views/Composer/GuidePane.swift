import Core
import Foundation
import Screen

/// The left pane: the four steps of a good letter, and what is known to put into them.
struct GuidePane {
  let composer: Composer
  let now: Date
  let home: Zone

  /// A step and what belongs in it.
  private static let steps: [(name: String, advice: String)] = [
    ("Thanks", "Thank them for their time, and name the talk you had."),
    ("Learned", "Say what you learned about the team and the role, and why it could suit both."),
    ("Fit", "Name what they need. Show why you fit with one short story; own a gap you closed."),
    ("Next", "Say that you look forward to the next step."),
  ]

  func draw(on canvas: inout Canvas, in area: Area) {
    var row = area.row
    for line in lines(columns: area.columns - 2) where row < area.row + area.rows {
      canvas.put(
        line.text, row: row, column: area.column + 1, limit: area.columns - 2, style: line.style)
      row += 1
    }
  }

  private typealias Line = (text: String, style: Style)

  private func lines(columns: Int) -> [Line] {
    var lines: [Line] = [("FOUR STEPS", .muted)]
    for (number, step) in Self.steps.enumerated() {
      lines.append(("\(number + 1) \(step.name)", .strong))
      lines += folded(step.advice, columns: columns, first: "  ")
    }
    lines.append(("", .plain))
    lines.append(("INTERVIEW", .muted))
    let interview = composer.dossier.interview
    lines += folded(
      TimeText.full(interview.schedule, home: home), columns: columns, first: "", others: "")
    if !interview.round.isEmpty { lines.append((interview.round, .plain)) }
    lines += notes(columns: columns) + others(columns: columns)
    return lines
  }

  private func notes(columns: Int) -> [Line] {
    guard !composer.dossier.notes.isEmpty else { return [] }
    var lines: [Line] = [("", .plain), ("DEBRIEF", .muted)]
    for note in composer.dossier.notes {
      let until = note.promised.map { " (by \(TimeText.day($0)))" } ?? ""
      lines += folded(
        "\(note.kind.label): \(note.text)\(until)", columns: columns, first: "· ")
    }
    return lines
  }

  /// The others who were there: what is written to them should differ.
  private func others(columns: Int) -> [Line] {
    let others = composer.dossier.followUps.filter { $0.id != composer.followUpID }
    guard !others.isEmpty else { return [] }
    return [("", .plain), ("ALSO THERE", .muted)]
      + others.map { followUp in
        let title = followUp.isHiringManager ? "hiring manager" : followUp.interviewer?.title ?? ""
        let text = [followUp.addressee, title].filter { !$0.isEmpty }.joined(separator: ", ")
        return (Text.truncated(text, to: columns), .plain)
      }
  }

  /// A sentence over several lines, the first of which may begin with a mark.
  private func folded(
    _ text: String, columns: Int, first: String, others: String = "  "
  ) -> [Line] {
    let characters = Array(Text.printable(text))
    let rows = wrap(String(characters), width: max(1, columns - others.count))
    return rows.enumerated().map { number, range in
      ((number == 0 ? first : others) + String(characters[range]), .plain)
    }
  }
}
