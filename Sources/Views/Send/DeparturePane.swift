import Core
import Screen

/// Draws a letter before it goes: what speaks against it first, then who it is from and to and all else
/// that its head says, then its text.
struct DeparturePane {
  let state: State
  let departure: Departure

  private var letter: ReadyLetter { departure.letter }

  /// Columns of the labels.
  private static let labelColumns = 13
  /// Lines longer than this are hard to read.
  private static let longest = 84

  /// Rows for the lines, between the rules.
  static func rows(in size: Size) -> Int { max(1, size.rows - 4) }

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    drawTitle(on: &canvas)
    drawRule(row: 1, on: &canvas)
    drawRule(row: layout.footer - 1, on: &canvas)
    let lines = lines(columns: canvas.size.columns)
    let rows = Self.rows(in: canvas.size)
    for (number, line) in lines.dropFirst(departure.top).prefix(rows).enumerated() {
      let row = 2 + number
      canvas.put(line.label, row: row, column: 1, style: .muted)
      canvas.put(line.text, row: row, column: line.column, style: line.style)
    }
    drawPlace(min(lines.count, departure.top + rows), of: lines.count, on: &canvas)
    canvas.cursor = Point(row: 2, column: 0)
    footer.draw(on: &canvas, row: layout.footer)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let whom = "to \(letter.followUp.addressee)"
    let room = canvas.size.columns - 2
    let end = max(0, room - Text.columns(whom) - 2)
    let title = Text.truncated("Send · \(letter.dossier.interview.title)", to: end)
    canvas.put(title, row: 0, column: 1, style: .strong)
    canvas.put(
      Text.truncated(whom, to: room), row: 0,
      column: max(1, canvas.size.columns - Text.columns(whom) - 1), style: .muted)
  }

  /// In the rule above the footer, where not all shows: how far it goes on.
  private func drawPlace(_ end: Int, of count: Int, on canvas: inout Canvas) {
    guard end < count || departure.top > 0 else { return }
    let place = " \(departure.top + 1)–\(end) of \(count) "
    canvas.put(
      place, row: canvas.size.rows - 2, column: canvas.size.columns - Text.columns(place) - 2,
      style: .muted)
  }

  /// The keys, with the program named by which it goes.
  var footer: FooterLine {
    var line = FooterLine(
      notice: state.notice ?? state.sendingNotice, focus: .send, keymap: state.keymap)
    line.idle = idle
    if let program = letter.program { line.labels[.sendNow] = "send by \(program)" }
    if letter.draft.inThread { line.labels[.answerInThread] = "new message" }
    line.essential = [.sendNow, .back]
    return line
  }

  private var idle: [Command] {
    (letter.message == nil ? [.sendNow, .sendLater, .saveDraft, .openLink] : [])
      + (letter.program == nil ? [.sendNow, .sendLater] : [])
      + (letter.answerable == nil ? [.answerInThread] : [])
      + (letter.draft.attachments.isEmpty ? [.detach] : [])
  }

  // MARK: Lines

  struct Line: Hashable {
    var label = ""
    var text = ""
    var column = 1
    var style = Style.plain
  }

  /// All lines for a window of so many columns.
  func lines(columns: Int) -> [Line] {
    let warnings = objections.flatMap { marked($0.mark, $0.text, $0.style, columns) }
    let head = facts.flatMap { labelled($0.0, $0.1, columns) }
    let text = (letter.message?.body ?? letter.draft.body)
    let body = foldLines(text, columns: min(Self.longest, columns - 2), limit: 5000)
      .map { Line(text: $0) }
    return warnings + (warnings.isEmpty ? [] : [Line()]) + head + [Line()] + body
  }

  private typealias Objection = (mark: String, text: String, style: Style)

  /// What speaks against it, and what else is to be known first.
  private var objections: [Objection] {
    var all: [Objection] = []
    if let refusal = letter.refusal { all.append(("✗", refusal, .late)) }
    let doubts = state.doubts(about: letter)
    all += letter.blocking.map { ("✗", $0, .late) }
    all += doubts.map { ("!", $0, .due) }
    if !letter.blocking.isEmpty || !doubts.isEmpty, letter.message != nil {
      let key = state.keymap.key(for: .sendNow, in: .send) ?? "send"
      all.append(("", "to send it all the same press \(key) twice", .muted))
    }
    all += warnings.map { ("!", $0, .due) }
    if let message = letter.message {
      all += (AddressLook(message.from).notes + AddressLook(message.to).notes).map {
        ("!", $0, .due)
      }
    }
    if letter.program == nil, let problem = letter.programProblem {
      all.append(("!", problem, .due))
    }
    if let outgoing = letter.followUp.outgoing {
      let words = outgoing.words(now: state.now, home: state.home)
      let said = outgoing.said.isEmpty ? "" : ": \(outgoing.said)"
      all.append((outgoing.state == .waiting ? "›" : "!", words + said, .due))
    }
    return all
  }

  /// What the checks warn of, as far as it leaves room for the letter.
  private var warnings: [String] {
    let all = letter.warnings
    guard all.count > Self.mostWarnings else { return all }
    return all.prefix(Self.mostWarnings - 1)
      + ["\(counted(all.count - Self.mostWarnings + 1, "more warning")) in the letter"]
  }

  private static let mostWarnings = 4

  private var facts: [(String, String)] {
    guard let message = letter.message else {
      return [("To", letter.draft.recipient), ("Subject", letter.draft.subject)]
        + letter.draft.attachments.map { ("Attached", $0) }
    }
    let answered = letter.answerable ?? ""
    let thread =
      if let earlier = letter.followUp.deliveries.last(where: {
        $0.messageID != nil && $0.messageID == message.inReplyTo
      }) {
        [("In reply to", "what was sent \(TimeText.full(state.home.wallClock(at: earlier.at)))")]
      } else if letter.draft.inThread {
        [("In reply to", answered)]
      } else {
        letter.answerable == nil ? [] : [("New message", "could answer \(answered)")]
      }
    return [
      ("From", AddressLook(message.from).shown), ("To", AddressLook(message.to).shown),
      ("Subject", message.subject),
      ("Date", TimeText.full(state.home.wallClock(at: message.date))),
      ("Message-ID", "<\(message.messageID)>"),
    ] + thread + message.attachments.map { ("Attached", "\($0.name), \($0.size)") }
  }

  private func labelled(_ label: String, _ text: String, _ columns: Int) -> [Line] {
    let column = Self.labelColumns + 1
    let rows = fold(text, columns: max(8, columns - column - 1))
    return (rows.isEmpty ? [""] : rows).enumerated().map {
      Line(label: $0 == 0 ? label : "", text: $1, column: column)
    }
  }

  private func marked(_ mark: String, _ text: String, _ style: Style, _ columns: Int) -> [Line] {
    fold(text, columns: columns - 4).enumerated().map { number, row in
      let start = number == 0 && !mark.isEmpty ? "\(mark) " : "  "
      return Line(text: start + row, style: style)
    }
  }
}
