import Screen

/// The bottom line: a notice, or the keys that matter here as far as they fit.
struct FooterLine: Equatable {
  let notice: Notice?
  let focus: Focus
  let keymap: Keymap
  /// What does nothing as things stand, and so is not offered.
  var idle: [Command] = []
  /// What keys do as things stand, in place of the words in the keymap.
  var labels: [Command: String] = [:]
  /// What is there whenever it fits, in place of the help and the ways out.
  var essential: [Command]?

  func draw(on canvas: inout Canvas, row: Int, from start: Int = 1) {
    if let notice { return draw(notice, on: &canvas, row: row) }
    spots(columns: canvas.size.columns, from: start).draw(on: &canvas, row: row)
  }

  /// The keys and their labels, which mean the key when they are clicked on; none while a notice
  /// has the line.
  func spots(columns: Int, from start: Int = 1) -> [Spot<Key>] {
    guard notice == nil else { return [] }
    var at = start
    return labels(columns: columns, from: start).flatMap { label in
      let name = Spot(text: label.name + " ", column: at, style: .accent, target: label.key)
      let words = Spot(text: label.text, column: name.end, style: .plain, target: label.key)
      at = words.end + gap(columns)
      return [name, words]
    }
  }

  /// A sentence longer than the line takes up to two more rows, a question three, above it, below a rule of its own:
  /// what to do about a problem mostly stands at its end. A form has one row to spare, and makes room for
  /// a question of up to six rows.
  private func draw(_ notice: Notice, on canvas: inout Canvas, row: Int) {
    let lines = lines(of: notice, columns: canvas.size.columns)
    let top = row - lines.count + 1
    if lines.count > 1, !isOfForm { drawRule(row: top - 1, on: &canvas) }
    for (number, line) in lines.enumerated() {
      canvas.fill(row: top + number, column: 0, count: canvas.size.columns)
      canvas.put(
        line, row: top + number, column: 1, style: notice.tone == .done ? .accent : .error)
    }
  }

  /// The most rows of a question in a form: above it a window of eight still has the field with the focus.
  private static let rowsOfQuestion = 6

  /// Of a question all is to be read before it is answered.
  private func lines(of notice: Notice, columns: Int) -> [String] {
    let limit =
      notice.tone == .question ? (isOfForm ? Self.rowsOfQuestion : 4) : isOfForm ? 2 : 3
    return foldKeepingEnd(notice.text, columns: columns - 2, limit: limit)
  }

  /// Whether a notice has a row of the screen above its last one, with its rule where it has one.
  func coversRow(_ row: Int, in size: Size) -> Bool {
    guard let notice else { return false }
    let lines = lines(of: notice, columns: size.columns)
    return lines.count > 1 && row >= Layout(size).footer - lines.count + (isOfForm ? 1 : 0)
  }

  private var isOfForm: Bool { focus == .form || focus == .interview }

  /// How many rows it takes.
  func rows(columns: Int) -> Int { notice.map { lines(of: $0, columns: columns).count } ?? 1 }

  private typealias Label = (
    key: Key, name: String, text: String, columns: Int, isEssential: Bool
  )

  /// In a narrower window each key has fewer columns, so that the most used ones are there.
  static let columnsForWords = 60

  /// Blanks between two keys.
  private func gap(_ columns: Int) -> Int { columns < Self.columnsForWords ? 2 : 3 }

  /// The keys with a label, in the order of the keymap. Those for the help and the ways out are
  /// there whenever they fit; whoever knows them finds the others.
  private func labels(columns: Int, from start: Int) -> [Label] {
    let gap = gap(columns)
    let isNarrow = columns < Self.columnsForWords
    let essential = essential ?? (isNarrow ? [.help, .back] : [.help, .back, .quit])
    let labels: [Label] = keymap.bindings(focus).compactMap { binding in
      guard let standard = isNarrow ? binding.brief : binding.label, let key = binding.keys.first,
        !idle.contains(binding.command)
      else { return nil }
      let label = self.labels[binding.command] ?? standard
      let name = key.description
      return (
        key: key, name: name, text: label,
        columns: Text.columns(name) + 1 + Text.columns(label) + gap,
        isEssential: essential.contains(binding.command)
      )
    }
    var room = columns - start - 1 + gap
    var isChosen = labels.map { _ in false }
    for isEssential in [true, false] {
      for (index, label) in labels.enumerated()
      where label.isEssential == isEssential && label.columns <= room {
        room -= label.columns
        isChosen[index] = true
      }
    }
    return zip(labels, isChosen).filter(\.1).map(\.0)
  }
}

extension State {
  /// The bottom line of what has no other.
  var footer: FooterLine {
    FooterLine(notice: notice, focus: focus, keymap: keymap, idle: idle)
  }

  /// The commands that would do nothing here: on a row where there is none, further down at the end.
  var idle: [Command] {
    if let help {
      let isAtEnd = help.top + helpRows >= helpLines(columns: size.columns).count
      return isAtEnd ? [.pageDown] : []
    }
    if case .stories(let rows) = list?.content { return rows.isEmpty ? [.submit, .delete] : [] }
    let isQueue =
      list == nil && departure == nil && composer == nil && debrief == nil && story == nil
    guard isQueue, queue.total == 0, queue.apart == nil, queue.stale == nil else { return [] }
    let hasNone = queue.window.count(.all) == 0 && queue.query.filter.isEmpty
    return Command.allCases.filter { $0.needsRow && $0 != .undo && $0 != .redo }
      + (hasNone ? [.toggleDetail, .find] : [.toggleDetail])
  }
}
