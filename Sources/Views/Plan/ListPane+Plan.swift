import Core
import Foundation
import Screen

extension ListPane {
  /// What an import would do, each event a row, with all that is known of the selected one below them.
  func drawPlan(_ planned: PlannedImport, on canvas: inout Canvas) {
    let (area, detail) = state.listLayout
    drawTitle("Import \(planned.origin)", planned.words, on: &canvas)
    let widths = Self.planWidths(canvas.size.columns)
    drawLine(
      ["", "WHAT", "INTERVIEW", "WHEN", "WHY"], widths, style: .muted, on: &canvas,
      row: area.row - 1)
    for line in 0..<area.rows {
      guard let entry = planned[list.top + line] else { break }
      let isChosen = planned.isChosen(entry)
      let texts = [
        isChosen.map { $0 ? "[x]" : "[ ]" } ?? "", entry.action.word, entry.name,
        entry.schedule.map { TimeText.start(of: $0, now: state.now, home: state.home) } ?? "",
        entry.why,
      ]
      drawLine(
        texts, widths, style: isChosen == true ? .plain : .muted, on: &canvas,
        row: area.row + line)
      if list.top + line == list.selection {
        select(row: area.row + line, columns: widths[0] + Self.gap + widths[1], &canvas)
      }
    }
    guard let detail, let entry = planned[list.selection] else { return }
    drawRule(row: detail.row - 1, on: &canvas)
    let lines = entry.details(
      columns: canvas.size.columns - 2, home: state.home,
      join: state.keymap.key(for: .joinVisit, in: .plan) ?? ":\(Command.joinVisit.rawValue)")
    for (number, line) in lines.dropFirst(list.previewTop).prefix(detail.rows).enumerated() {
      canvas.put(line.text, row: detail.row + number, column: 1, style: line.style)
    }
  }

  /// The widths of mark, what, interview, when and why; 0 for one that finds no room.
  private static func planWidths(_ columns: Int) -> [Int] {
    let (mark, what) = (3, 12)
    let when = columns >= 60 ? 18 : 0
    let left = columns - margin - mark - what - 2 * gap - (when > 0 ? when + gap : 0) - 1
    let why = columns >= 76 ? left / 2 : 0
    return [mark, what, left - (why > 0 ? why + gap : 0), when, why]
  }
}

extension ImportEntry {
  /// What the row calls it.
  var name: String {
    if action != .notInterview, let role = dossier?.interview.role {
      let company = role.company + (confidence == .guess ? "?" : "")
      return role.title.isEmpty ? company : "\(company) · \(role.title)"
    }
    return words ?? event?.summary ?? (action == .unreadable ? place : "an event without a title")
  }

  private var people: [Interviewer] {
    action == .notInterview ? [] : dossier?.followUps.compactMap(\.interviewer) ?? []
  }

  /// Why it is so, and how much of it was guessed or mended.
  fileprivate var why: String {
    (allReasons + (warnings.isEmpty ? [] : [counted(warnings.count, "warning")]))
      .joined(separator: "; ")
  }

  /// All that is known of it, folded; a warning stands out.
  /// - Parameter join: the key that joins talks of a visit.
  func details(columns: Int, home: Zone, join: String) -> [(text: String, style: Style)] {
    var lines: [(String, Style)] = []
    func add(_ text: String, _ style: Style = .plain) {
      lines += fold(text, columns: columns).map { ($0, style) }
    }
    if action != .notInterview, let interview = dossier?.interview {
      add(interview.title + (interview.round.isEmpty ? "" : ", \(interview.round)"), .strong)
    }
    if dossier == nil, let words { add(words, .strong) }
    if let schedule { add(TimeText.full(schedule, home: home)) }
    for person in people { add(person.mailbox.isEmpty ? person.label : person.mailbox) }
    if !allReasons.isEmpty { add(allReasons.joined(separator: "; ").uppercasedFirst) }
    if let visit { add("\(join) \(visit.isJoined ? "parts them" : "makes one visit of them")") }
    warnings.forEach { add("! \($0)", .due) }
    if let summary = event?.summary { add("Event: \(summary)") }
    if let location = event?.location { add("Where: \(location)") }
    if let link = event?.link { add("Link: \(link)") }
    add("From: \(place)", .muted)
    return lines
  }
}
