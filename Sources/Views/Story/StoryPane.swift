import Core
import Screen

/// Draws the story that is being written.
struct StoryPane {
  let state: State
  let editor: StoryEditor

  /// Lines longer than this are hard to read.
  private static let longest = 84
  private static let labelColumns = 8

  /// Where a field stands behind its label.
  static func fieldArea(_ part: StoryEditor.Part, in size: Size) -> Area {
    Area(
      row: part == .title ? 2 : 3, column: labelColumns, columns: size.columns - labelColumns - 1,
      rows: 1)
  }

  static func textArea(in size: Size) -> Area {
    let first = size.rows > 10 ? 5 : 4
    return Area(
      row: first, column: 1, columns: min(longest, size.columns - 2),
      rows: max(1, size.rows - 2 - first))
  }

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let title = editor.title.text.isBlank ? "A new story" : "Story · \(editor.title.text)"
    canvas.put(
      Text.truncated(title, to: canvas.size.columns - 2), row: 0, column: 1, style: .strong)
    drawRule(row: 1, on: &canvas)
    drawField(.title, editor.title, "Title", hint: "by what you will know it", on: &canvas)
    drawField(
      .tags, editor.tags, "Tags", hint: "what it is about, like builds, ownership", on: &canvas)
    drawText(on: &canvas)
    drawRule(row: layout.footer - 1, on: &canvas)
    drawFooter(on: &canvas, row: layout.footer)
  }

  private func drawField(
    _ part: StoryEditor.Part, _ field: LineField, _ label: String, hint: String,
    on canvas: inout Canvas
  ) {
    let area = Self.fieldArea(part, in: canvas.size)
    let hasFocus = editor.focus == part
    canvas.put(label, row: area.row, column: 1, style: hasFocus ? .accent : .muted)
    if field.text.isEmpty {
      canvas.put(
        Text.truncated(hint, to: area.columns), row: area.row, column: area.column, style: .offered)
    }
    field.draw(on: &canvas, area: area, isFocused: hasFocus)
  }

  private func drawText(on canvas: inout Canvas) {
    let area = Self.textArea(in: canvas.size)
    if editor.text.isEmpty {
      canvas.put(
        Text.truncated("What was wrong, what you did, what came of it.", to: area.columns),
        row: area.row, column: area.column, style: .muted)
    }
    let layout = EditorLayout(
      editor.text, width: area.columns, height: area.rows, top: editor.top)
    editor.text.draw(
      layout, on: &canvas, area: area, marks: editor.finding?.marks(in: layout.rows) ?? [],
      isFocused: editor.focus == .text)
  }

  private var notice: Notice? { state.notice(below: editor.saving) }

  private func drawFooter(on canvas: inout Canvas, row: Int) {
    if let notice {
      return FooterLine(notice: notice, focus: .story, keymap: state.keymap)
        .draw(on: &canvas, row: row)
    }
    let isSaved = editor.saving.unsavedSince == nil
    canvas.put(isSaved ? "saved" : "typing", row: row, column: 1, style: .muted)
    canvas.put(wordsCounted(editor.text.words), row: row, column: 10)
    footerSpots.draw(on: &canvas, row: row)
  }

  /// The keys, which mean themselves when they are clicked on; none where something else is said.
  var footerSpots: [Spot<Key>] {
    guard notice == nil else { return [] }
    return FooterLine(notice: nil, focus: .story, keymap: state.keymap)
      .spots(columns: state.size.columns, from: 24)
  }
}
