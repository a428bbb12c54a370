import Core
import Screen

/// Draws the composer: what is known on the left, the letter on the right. It holds what stands around
/// a composer and is handed the composer itself, which is large and shown anew with each key.
struct ComposerPane {
  private let size: Size
  private let keymap: Keymap
  private let home: Zone
  /// Whether a form lies over it and has the focus.
  private let isCovered: Bool
  /// What happened, and stands in the footer's place.
  let notice: Notice?
  /// What is chosen in the left pane while that has the focus.
  private let target: Guide.Target?

  init(of state: State) {
    (size, keymap, home) = (state.size, state.keymap, state.home)
    isCovered = state.form != nil
    notice = state.notice(below: state.composer?.saving ?? Saving())
    target = state.composer?.isInGuide == true ? state.guideTarget : nil
  }

  /// A picture of the composer, of which the next one is made.
  struct Picture {
    /// What is around the letter and the footer.
    let surroundings: Canvas
    var canvas: Canvas
    var letter = ShownLetter()
    /// The footer that was made last, and whether the canvas shows it.
    var footer: ComposerFooter?
    var showsFooter = false
  }

  /// What of the letter a picture shows.
  struct ShownLetter {
    var rows: ShownRows? = ShownRows()
    /// The rows of the mark at the letter's side; nil where it was not drawn.
    var bar: Range<Int>?
    /// The recipient and the subject, where neither has the focus.
    var fields: (recipient: LineField, subject: LineField)?
  }

  /// The composer, drawn on what a picture before it shows, where the surroundings are the same.
  func drawn(_ composer: Composer, after last: inout Picture?) -> Canvas {
    let layout = Layout(size)
    var picture = ground(for: composer, after: &last)
    if let letter = layout.composer(showsGuide: composer.isInGuide).letter {
      drawLetter(of: composer, on: &picture.canvas, in: letter, over: &picture.letter)
    }
    defer { last = picture }
    if let notice {
      var canvas = picture.canvas
      FooterLine(notice: notice, focus: .composer, keymap: keymap)
        .draw(on: &canvas, row: layout.footer)
      return canvas
    }
    let footer = footer(of: composer, after: picture.footer)
    if !picture.showsFooter || picture.footer?.content != footer.content {
      footer.draw(on: &picture.canvas, row: layout.footer)
      (picture.footer, picture.showsFooter) = (footer, true)
    }
    return picture.canvas
  }

  /// What is drawn on: the last picture, which is handed over and not copied, or the surroundings alone.
  private func ground(for composer: Composer, after last: inout Picture?) -> Picture {
    let surroundings = surroundings(of: composer)
    defer { last = nil }
    guard var picture = last, picture.surroundings == surroundings else {
      return Picture(surroundings: surroundings, canvas: surroundings, footer: last?.footer)
    }
    picture.canvas.cursor = surroundings.cursor
    picture.canvas.showsCursor = surroundings.showsCursor
    return picture
  }

  private func surroundings(of composer: Composer) -> Canvas {
    if let kept = composer.surroundings(in: size) { return kept }
    var canvas = Canvas(size: size)
    drawSurroundings(of: composer, on: &canvas)
    return canvas
  }

  /// Draws what typing leaves as it is: all but the letter and the footer.
  func drawSurroundings(of composer: Composer, on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let (guide, letter) = layout.composer(showsGuide: composer.isInGuide)
    drawRule(row: 1, on: &canvas)
    drawRule(row: layout.footer - 1, on: &canvas)
    if let guide {
      GuidePane(
        composer: composer, home: home, hasFocus: composer.isInGuide,
        way: keymap.key(for: .nextPart, in: .composer)
      )
      .draw(on: &canvas, in: guide)
      if composer.isInGuide, !isCovered, canvas.cursor == nil {
        canvas.cursor = Point(row: guide.row, column: 0)
      }
    }
    if let letter, guide != nil {
      drawDivider(
        at: letter.column - 1, beside: letter, style: composer.isInGuide ? .accent : .muted,
        on: &canvas)
    }
    drawTitle(of: composer, on: &canvas, until: guide == nil ? canvas.size.columns : letter?.column)
  }

  private func drawTitle(of composer: Composer, on canvas: inout Canvas, until end: Int?) {
    let room = (end ?? canvas.size.columns) - 2
    let title = composer.dossier.interview.title
    canvas.put(Text.truncated(title, to: room), row: 0, column: 1, style: .strong)
    guard let end, end < canvas.size.columns else { return }
    let addressee = "to \(composer.followUp?.addressee ?? "")"
    canvas.put(
      Text.truncated(addressee, to: canvas.size.columns - end - 2), row: 0, column: end + 1,
      style: .muted)
  }

  /// The letter's text below its two fields and, but in a low window, a blank line; a blank column
  /// on each side.
  static func textArea(in pane: Area) -> Area {
    let above = pane.rows > 6 ? 3 : 2
    return Area(
      row: pane.row + above, column: pane.column + 1, columns: max(1, pane.columns - 2),
      rows: max(1, pane.rows - above))
  }

  /// Where the recipient or the subject stands in the letter's pane, behind its label.
  static func fieldArea(_ part: Draft.Part, in pane: Area) -> Area {
    Area(
      row: pane.row + (part == .recipient ? 0 : 1), column: pane.column + 9,
      columns: pane.columns - 10, rows: 1)
  }

  /// Draws on every cell of the pane, as a picture before may stand there.
  private func drawLetter(
    of composer: Composer, on canvas: inout Canvas, in pane: Area, over shown: inout ShownLetter
  ) {
    drawFields(of: composer, on: &canvas, in: pane, over: &shown)
    let text = Self.textArea(in: pane)
    let layout = composer.layout(in: text)
    composer.body.draw(
      layout, on: &canvas, area: text, marks: composer.marks(in: layout.rows),
      isFocused: hasFocus(.body, in: composer), over: &shown.rows)
    let bar = composer.body.share(of: layout)?.rows(of: text.rows) ?? 0..<0
    drawPosition(bar, on: &canvas, column: text.column + text.columns, text, over: &shown)
    if composer.body.isEmpty {
      shown.rows = ShownRows()
      canvas.put(
        Text.truncated("Write here; it is kept as you type.", to: text.columns - 1),
        row: text.row, column: text.column, style: .offered)
    }
  }

  private func drawFields(
    of composer: Composer, on canvas: inout Canvas, in pane: Area, over shown: inout ShownLetter
  ) {
    let fields = (recipient: composer.recipient, subject: composer.subject)
    let focused = [Draft.Part.recipient, .subject].first { hasFocus($0, in: composer) }
    if focused == nil, let drawn = shown.fields, drawn == fields { return }
    shown.fields = focused == nil ? fields : nil
    for (part, label, field) in [
      (Draft.Part.recipient, "To", fields.recipient), (.subject, "Subject", fields.subject),
    ] {
      var area = Self.fieldArea(part, in: pane)
      if part == .recipient, focused != part { drawMore(of: field, on: &canvas, in: &area) }
      canvas.put(label, row: area.row, column: pane.column + 1, style: .muted)
      field.draw(on: &canvas, area: area, isFocused: focused == part, onBlank: false)
      if part == .recipient, focused == part { drawCompletion(of: composer, on: &canvas, in: area) }
    }
  }

  /// How many more the letter goes to than show, where the first does not fit: "+2", for which the field
  /// gives way.
  private func drawMore(of field: LineField, on canvas: inout Canvas, in area: inout Area) {
    guard
      field.layout(width: area.columns, isFocused: false).columns.upperBound
        < field.buffer.end.column
    else { return }
    let more = Mailboxes(field.text).addresses.count - 1
    guard more > 0 else { return }
    let mark = " +\(more)"
    area.columns -= Text.columns(mark)
    canvas.put(mark, row: area.row, column: area.column + area.columns, style: .muted)
  }

  /// What Right puts in, behind the caret, and where it is known from.
  private func drawCompletion(of composer: Composer, on canvas: inout Canvas, in area: Area) {
    guard let (offer, rest) = composer.completion else { return }
    let start = composer.recipient.layout(width: area.columns).caret
    guard start + 1 < area.columns else { return }
    canvas.put(
      Text.truncated("\(rest)  \(offer.words)", to: area.columns - start), row: area.row,
      column: area.column + start, style: .offered)
  }

  private func hasFocus(_ part: Draft.Part, in composer: Composer) -> Bool {
    composer.focus == part && !composer.isInGuide && !isCovered
  }

  /// Where in the letter its rows on the screen are, at its right side; nothing where all of it shows.
  private func drawPosition(
    _ bar: Range<Int>, on canvas: inout Canvas, column: Int, _ text: Area,
    over shown: inout ShownLetter
  ) {
    guard bar != shown.bar else { return }
    shown.bar = bar
    for row in 0..<text.rows {
      let mark: Unicode.Scalar = bar.contains(row) ? "┃" : " "
      canvas.fill(
        row: text.row + row, column: column, count: 1, with: mark,
        style: bar.contains(row) ? .muted : .plain)
    }
  }

  /// How the letter stands, then the keys, which mean themselves when they are clicked on.
  func footerSpots(of composer: Composer) -> [Spot<Key>] { footer(of: composer, after: nil).spots }

  /// The keys of the part that has the focus; those for words only where one is chosen.
  private func keys(of composer: Composer) -> FooterLine {
    guard composer.isInGuide else {
      var keys = FooterLine(notice: nil, focus: .composer, keymap: keymap)
      // In a window without room for both panes no other sign of the steps is there; besides that and
      // the way out with the letter there is room for the way back at most.
      if Layout(size).composer(showsGuide: false).guide == nil {
        keys.essential = [.nextPart, .send]
        if size.columns >= FooterLine.columnsForWords { keys.essential?.append(.back) }
        if composer.focus == .body { keys.labels = [.nextPart: "steps"] }
      }
      return keys
    }
    var idle: [Command] = [.acceptWord, .addWord, .dismiss]
    if case .finding(let finding) = target {
      idle = finding.word == nil ? [.acceptWord, .addWord] : finding.mayBeOwnWord ? [] : [.addWord]
    }
    return FooterLine(
      notice: nil, focus: .guide, keymap: keymap,
      idle: target == nil ? idle + [.submit] : idle,
      labels: target.map { [.submit: $0.whatEnterDoes(opened: composer.guide.open)] } ?? [:])
  }

  private func footer(of composer: Composer, after last: ComposerFooter?) -> ComposerFooter {
    let open = composer.openCounts
    return ComposerFooter(
      ComposerFooter.Content(
        standing: composer.standing, words: composer.words, blocking: open.blocking,
        warning: open.warning, columns: size.columns, keys: keys(of: composer)),
      after: last)
  }
}

extension Composer {
  /// Itself, drawn on what a picture before it shows.
  func drawn(in pane: ComposerPane, after last: inout ComposerPane.Picture?) -> Canvas {
    pane.drawn(self, after: &last)
  }

  fileprivate var standing: ComposerFooter.Standing {
    if saving.unsavedSince == nil, isScheduled { return .scheduled }
    if !isTouched { return .notStarted }
    if saving.unsavedSince != nil { return .typing }
    return sitting.version == nil ? .saved : .apart
  }
}
