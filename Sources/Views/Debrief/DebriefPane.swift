import Core
import Screen

/// Draws the debrief: each question with its answer below it.
struct DebriefPane {
  let state: State
  let debrief: Debrief

  /// Where the answers stand; one alone where the window is low.
  struct Places {
    /// By question; nil for one that is not shown.
    var answers: [Area?]
    /// The row of the day; nil where it is not shown.
    var day: Int?
    /// The row in which the day is said in full, where it finds no room behind what was typed.
    var echo: Int?
  }

  private static let margin = 3
  /// From this width on the day is said in full behind what was typed.
  private static let columnsForEcho = 60
  /// Lines longer than this are hard to read.
  private static let longest = 84

  static func places(_ debrief: Debrief, in size: Size) -> Places {
    let first = 2
    let rows = size.rows - 4
    let count = debrief.answers.count
    let columns = min(longest, size.columns - margin - 1)
    func area(_ row: Int, _ rows: Int) -> Area {
      Area(row: row, column: margin, columns: columns, rows: rows)
    }
    // The day, and what it means.
    let below = size.columns < columnsForEcho ? 2 : 1
    func places(_ answers: [Area?], day: Int?) -> Places {
      Places(answers: answers, day: day, echo: below == 2 ? day.map { $0 + 1 } : nil)
    }
    // A question, two rows of its answer, and the day.
    guard rows >= count * 3 + below else {
      let shown = min(debrief.focus, count - 1)
      let hasDay = shown == count - 1
      let answers = (0..<count).map { index in
        index == shown ? area(first + 1, max(1, rows - (hasDay ? below + 1 : 1))) : nil
      }
      return places(answers, day: hasDay ? first + rows - below : nil)
    }
    let gap = rows >= count * 5 ? 1 : 0
    let free = rows - below - gap * (count - 1)
    let each = free / count
    // What is left over goes to the answer that is being written.
    let spare = free - each * count
    let largest = min(debrief.focus, count - 1)
    var row = first
    let answers: [Area?] = (0..<count).map { index in
      let own = each + (index == largest ? spare : 0)
      defer { row += own + gap }
      return area(row + 1, own - 1)
    }
    return places(answers, day: row - gap)
  }

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    drawTitle(on: &canvas)
    drawRule(row: 1, on: &canvas)
    let places = Self.places(debrief, in: canvas.size)
    for (index, kind) in DebriefNote.Kind.allCases.enumerated() {
      guard let area = places.answers[index] else { continue }
      draw(
        index, kind, isAlone: places.answers.count { $0 != nil } == 1, on: &canvas, in: area)
    }
    if let day = places.day { drawDay(on: &canvas, row: day, echoRow: places.echo) }
    drawRule(row: layout.footer - 1, on: &canvas)
    drawFooter(on: &canvas, row: layout.footer)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let interview = debrief.dossier.interview
    let when = TimeText.start(
      of: interview.schedule, now: state.now, home: state.home, namesOffset: true)
    let room = canvas.size.columns - Text.columns(when) - 4
    canvas.put(
      Text.truncated("Debrief · \(interview.title)", to: room), row: 0, column: 1, style: .strong)
    canvas.put(when, row: 0, column: canvas.size.columns - Text.columns(when) - 1, style: .muted)
  }

  private func draw(
    _ index: Int, _ kind: DebriefNote.Kind, isAlone: Bool, on canvas: inout Canvas, in area: Area
  ) {
    let hasFocus = index == debrief.focus
    canvas.put(kind.question, row: area.row - 1, column: 1, style: hasFocus ? .accent : .muted)
    let answer = debrief.answers[index]
    if isAlone {
      let place = "\(index + 1) of \(debrief.answers.count)"
      let column = canvas.size.columns - Text.columns(place) - 1
      canvas.put(place, row: area.row - 1, column: column, style: .muted)
    }
    if answer.isEmpty {
      canvas.put(
        Text.truncated(kind.hint, to: area.columns - 1), row: area.row, column: area.column,
        style: .offered)
    }
    let layout = EditorLayout(
      answer, width: area.columns, height: area.rows, top: debrief.tops[index])
    answer.draw(layout, on: &canvas, area: area, isFocused: hasFocus && state.form == nil)
    drawPosition(of: layout, in: answer, on: &canvas, area)
  }

  /// Where in an answer its rows on the screen are, at its right side; nothing where all of it shows.
  private func drawPosition(
    of layout: EditorLayout, in answer: TextBuffer, on canvas: inout Canvas, _ area: Area
  ) {
    for row in answer.share(of: layout)?.rows(of: area.rows) ?? 0..<0 {
      canvas.put("┃", row: area.row + row, column: area.column + area.columns, style: .muted)
    }
  }

  private func drawDay(on canvas: inout Canvas, row: Int, echoRow: Int?) {
    let hasFocus = debrief.isAtDay
    let start =
      canvas.put("By when?", row: row, column: 1, style: hasFocus ? .accent : .muted) + 2
    let echo = echo
    var room = canvas.size.columns - start - 1
    if debrief.until.text.isEmpty {
      canvas.put(
        Text.truncated("like tuesday, or in 3 days", to: room), row: row, column: start,
        style: .offered)
    } else if let echoRow {
      canvas.put(Text.truncated(echo, to: room), row: echoRow, column: start, style: .muted)
    } else if !echo.isEmpty {
      let typed = max(16, Text.columns(debrief.until.text) + 3)
      let column = min(start + typed, canvas.size.columns - Text.columns(echo) - 1)
      canvas.put(echo, row: row, column: column, style: .muted)
      room = column - start - 2
    }
    let area = Area(row: row, column: start, columns: room, rows: 1)
    debrief.until.draw(on: &canvas, area: area, isFocused: hasFocus)
  }

  /// The day as it was understood, in full.
  private var echo: String {
    if case .day(let day) = debrief.understood { return "that is \(TimeText.fullDay(day))" }
    return ""
  }

  /// What happened, and stands in the footer's place.
  private var notice: Notice? {
    if let notice = state.notice(below: debrief.saving) { return notice }
    guard case .problem(let reason) = debrief.understood else { return nil }
    return .problem("By when? \(reason)")
  }

  private func drawFooter(on canvas: inout Canvas, row: Int) {
    if let notice {
      return FooterLine(notice: notice, focus: .debrief, keymap: state.keymap)
        .draw(on: &canvas, row: row)
    }
    let isSaved = debrief.saving.unsavedSince == nil
    canvas.put(isSaved ? "saved" : "typing", row: row, column: 1, style: .muted)
    footerSpots.draw(on: &canvas, row: row)
  }

  /// The keys, which mean themselves when they are clicked on; none where something else is said.
  var footerSpots: [Spot<Key>] {
    guard notice == nil else { return [] }
    return FooterLine(notice: nil, focus: .debrief, keymap: state.keymap)
      .spots(columns: state.size.columns, from: 10)
  }
}

extension DebriefNote.Kind {
  /// Shown while nothing was noted.
  fileprivate var hint: String {
    switch self {
    case .learned: "about the team, the work, how they do things"
    case .need: "what hurts today, what they look for"
    case .gap: "what they asked for and you have not done yet"
    case .promise: "when you will hear, what they will send"
    }
  }
}
