import Core
import Screen

/// Where the fields of an interview stand, row by row, before any scrolling: in a wide window a
/// person has one row, else a row for each field.
struct FormLayout {
  /// A field's place in its row.
  struct Cell {
    let index: Int
    let column: Int
    let columns: Int
  }

  enum Row {
    case blank
    /// What stands above the people's columns; each with the field that it is of.
    case heads([(field: InterviewEntry.Field, column: Int)])
    case fields(label: String, [Cell])
    /// What was understood of the row above, or what is wrong with it.
    case echo(String)
    case problem(String)
  }

  let rows: [Row]
  /// Where what stands behind the labels begins.
  let column: Int
  /// The rows of the field that has the focus, with what is said below it.
  let focused: ClosedRange<Int>

  /// From this width on a person has one row.
  static let columnsForTable = 76
  /// "[no] yes ".
  private static let choiceColumns = 9
  private static let gap = 2

  init(_ form: Form, columns: Int, home: Zone) {
    column = (form.fields.map { Text.columns($0.label) }.max() ?? 0) + 3
    var builder = Builder(form: form, column: column, columns: columns, home: home)
    builder.add()
    rows = builder.rows
    focused = builder.focused
  }

  /// The field that stands a row above or below another, around the ends, in the same column where
  /// there is one.
  func field(_ step: Int, rowsFrom index: Int) -> Int {
    let lines = rows.compactMap { row -> [Cell]? in
      if case .fields(_, let cells) = row { cells } else { nil }
    }
    guard let line = lines.firstIndex(where: { $0.contains { $0.index == index } }),
      let cell = lines[line].first(where: { $0.index == index })
    else { return index }
    let next = lines[(line + step + lines.count) % lines.count]
    return (next.last { $0.column <= cell.column } ?? next.first)?.index ?? index
  }

  private struct Builder {
    let form: Form
    let column: Int
    let columns: Int
    let home: Zone
    var rows: [Row] = []
    var focused = 0...0

    private var room: Int { max(0, columns - column - 1) }

    mutating func add() {
      for index in InterviewForm.own.indices { add([index], label: form.fields[index].label) }
      let people = form.interview?.people.count ?? 0
      if columns >= FormLayout.columnsForTable {
        addTable(people)
      } else {
        for person in 0..<people { addLines(person) }
      }
    }

    private mutating func add(_ indices: [Int], label: String, cells: [Cell]? = nil) {
      let start = rows.count
      let cells =
        cells ?? indices.map { Cell(index: $0, column: column, columns: room) }
      rows.append(.fields(label: label, cells))
      for index in indices { addNotes(index) }
      if indices.contains(form.focus) { focused = start...(rows.count - 1) }
    }

    private mutating func addNotes(_ index: Int) {
      if form.place(of: index).field == .start, let echo = form.echo(home: home) {
        rows += fold(echo, columns: room, limit: 2).map { .echo($0) }
      }
      if index == form.focus, let offer = form.offerInFull {
        rows += fold(offer, columns: room, limit: 2).map { .echo($0) }
      }
      guard let problem = form.fields[index].problem else { return }
      rows += fold("! " + problem, columns: room, limit: 2).map { .problem($0) }
    }

    /// A person's fields below each other; those of a blank one only while it is being filled in.
    private mutating func addLines(_ person: Int) {
      let first = form.index(of: .person, person: person)
      rows.append(.blank)
      let isOpen = !form.isBlank(person: person) || (first..<(first + 4)).contains(form.focus)
      for index in first..<(isOpen ? first + 4 : first + 1) {
        add([index], label: form.fields[index].label)
      }
    }

    private mutating func addTable(_ people: Int) {
      let rest = room - FormLayout.choiceColumns - 3 * FormLayout.gap
      let (name, title) = (min(28, rest * 27 / 100), min(28, rest * 23 / 100))
      let widths = [name, min(44, rest - name - title), title, FormLayout.choiceColumns]
      var at = column
      let starts = widths.map { width in
        defer { at += width + FormLayout.gap }
        return at
      }
      rows.append(.blank)
      rows.append(.heads(Array(zip(InterviewForm.ofPerson, starts))))
      for person in 0..<people {
        let first = form.index(of: .person, person: person)
        let cells = widths.indices.map {
          Cell(index: first + $0, column: starts[$0], columns: widths[$0])
        }
        add(cells.map(\.index), label: "", cells: cells)
      }
    }
  }
}
