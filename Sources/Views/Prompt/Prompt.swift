import Core
import Foundation
import Screen

/// A line in the place of the footer.
package struct Prompt: Sendable {
  /// What is typed into it.
  package enum Purpose: Sendable {
    /// What is to be found; the queue as it was before shows again when it is left.
    case find(before: Place)
    /// A company, or a text, to which the list is narrowed.
    case company, text
    /// The name of a command of what had the focus.
    case command(Focus)
    /// What is to be found in the open letter or story.
    case passage
    /// The file to which interviews are exported.
    case export([UUID])
    /// The file or folder from which interviews are imported.
    case importFrom
    /// The company of an interview that is to be imported, or its role; the event by
    /// ``CalendarEvent/identity``.
    case companyOf(String), roleOf(String)
    /// A file that goes along with the letter.
    case attach
    /// The new file to which a message is written for the user's mail program.
    case draftFile(OutgoingMessage)
    /// The new file to which all that is stored is written.
    case backup
    /// The new file to which a text is written that could be stored nowhere.
    case keep(Unstored)
  }

  /// Where in the queue the user was.
  package struct Place: Hashable, Sendable {
    package let query: QueueQuery
    package let selection: Int
    /// The interview that was selected.
    package let interview: UUID?
    package let top: Int
  }

  package let purpose: Purpose
  package var line = LineField()
  /// What entering it does and leaving it does, above the line; empty where that is plain.
  var explanation = ""
  /// Whether it was asked if the file of that name may go, and the next key is the answer.
  var asksToReplace = false

  /// What the line is completed to in turn, until another key is pressed, and which of it stands there.
  private var cycle: (names: [(name: String, help: String)], chosen: Int)?

  /// What was looked up last to complete the line, and the names that were found.
  private var known: (query: KnownQuery, names: [String])?

  /// The path of which the files were looked up last, and those that begin so.
  private var paths: (typed: String, names: [String])?

  init(_ purpose: Purpose, _ text: String = "") {
    self.purpose = purpose
    line = LineField(text)
  }

  /// A line that finds something, from where the user is now.
  static func find(from queue: QueueState) -> Prompt {
    Prompt(
      .find(
        before: Place(
          query: queue.query, selection: queue.selection, interview: queue.selectedRow?.id,
          top: queue.top)))
  }

  /// What stands before the text.
  var sign: String {
    switch purpose {
    case .find: "/"
    case .passage: "Find: "
    case .company: "Company: "
    case .text: "Text: "
    case .command: ":"
    case .export: "Export to: "
    case .importFrom: "Import from: "
    case .companyOf: "Company: "
    case .roleOf: "Role: "
    case .attach: "Attach: "
    case .draftFile: "Write the mail to: "
    case .backup: "Write everything to: "
    case .keep: "Write what was typed to: "
    }
  }

  /// Shown while nothing is typed.
  var hint: String {
    switch purpose {
    case .export: "a file ending in .json, .csv or .md"
    case .backup, .keep, .draftFile: "a new file"
    case .attach: "a file that goes along"
    case .importFrom: "a file or a folder"
    case .find, .passage, .company, .text, .command, .companyOf, .roleOf: ""
    }
  }

  /// What is to be looked up so that the line can be completed; nil where that is done, or nothing
  /// that is known belongs into it.
  var query: KnownQuery? {
    guard cycle == nil, case .company = purpose, known?.query != .companies(line.text) else {
      return nil
    }
    return .companies(line.text)
  }

  /// Whether it names a file that is there.
  private var isOfFiles: Bool {
    switch purpose {
    case .importFrom, .attach: true
    default: false
    }
  }

  /// The path of which the files are to be looked up, so that it can be completed; nil where that is
  /// done, or the line names no file that is there.
  var pathToLookUp: String? {
    guard cycle == nil, isOfFiles, paths?.typed != line.text else { return nil }
    return line.text
  }

  /// Takes in the files whose path begins as was typed; folders end in a slash.
  mutating func take(paths names: [String], beginningWith typed: String) {
    paths = (typed, names.filter { LineField($0).text == $0 })
  }

  /// Puts the next of what begins as the line does into it, or the one before; around the end, and at
  /// first the first.
  mutating func complete(_ step: Int, _ keymap: Keymap) {
    let names = cycle?.names ?? completions(keymap)
    guard !names.isEmpty else { return }
    let first = step > 0 ? 0 : names.count - 1
    let chosen = cycle.map { ($0.chosen + step + names.count) % names.count } ?? first
    cycle = (names, chosen)
    line = LineField(names[chosen].name)
  }

  /// What stands in the line is taken for what was typed.
  mutating func endCompleting() { cycle = nil }

  /// Takes in what was looked up.
  mutating func take(_ found: [Known], for query: KnownQuery) {
    known = (query, found.filter(\.isTypeable).map(\.text))
  }

  /// The names that begin with what is typed: of commands, and in a letter of what is done to its text,
  /// each with what it does, in the order of the help; of companies those that are known. Of another
  /// purpose none.
  func completions(_ keymap: Keymap) -> [(name: String, help: String)] {
    if let cycle { return Array(cycle.names[cycle.chosen...] + cycle.names[..<cycle.chosen]) }
    let typed = line.text
    if let paths, paths.typed == typed { return paths.names.map { ($0, "") } }
    guard case .command(let focus) = purpose else {
      guard let known, known.query == .companies(typed) else { return [] }
      return known.names.map { ($0, "") }
    }
    let (name, _) = Prompt.parts(of: typed)
    if focus == .queue, typed.count > name.count {
      return Command(rawValue: name)?.argument.map { [(typed, $0)] } ?? []
    }
    let commands = (keymap.bindings(focus) + keymap.everywhere)
      .filter { $0.command != .commandLine }.map { ($0.name, $0.help) }
    let edits = focus == .composer ? keymap.editor.map { ($0.name, $0.help) } : []
    return (commands + edits).filter { $0.0.hasPrefix(typed) }
  }
}

/// Draws the line, and behind it how a name would go on and what it does.
struct PromptLine {
  let prompt: Prompt
  let keymap: Keymap
  /// How many were found, where something is to be.
  let found: String

  func draw(on canvas: inout Canvas, row: Int) {
    canvas.fill(row: row, column: 0, count: canvas.size.columns)
    drawExplanation(on: &canvas, above: row)
    let start = canvas.put(prompt.sign, row: row, column: 1, style: .accent)
    let completions = prompt.completions(keymap)
    let typed = Text.columns(prompt.line.text)
    let columns = drawKeys(on: &canvas, row: row, behind: start + typed)
    if let first = completions.first {
      let rest = String(first.name.dropFirst(prompt.line.text.count))
      let end = canvas.put(
        rest, row: row, column: start + typed, limit: max(0, columns - start - typed - 1),
        style: .offered)
      let others = completions.dropFirst().prefix(6).map(\.name).joined(separator: "  ")
      let namesOne = !first.help.isEmpty && rest.isEmpty
      let hint = completions.count == 1 || namesOne ? first.help : others
      let room = columns - max(end, start + typed) - 4
      canvas.put(
        Text.truncated(hint, to: room), row: row, column: max(end, start + typed) + 3,
        style: .offered)
    } else if !found.isEmpty {
      let column = columns - Text.columns(found) - 1
      if column > start + typed + 2 { canvas.put(found, row: row, column: column, style: .muted) }
    }
    if typed == 0, completions.isEmpty {
      let room = columns - start - 1
      canvas.put(Text.truncated(prompt.hint, to: room), row: row, column: start, style: .offered)
    }
    let area = Area(row: row, column: start, columns: columns - start - 1, rows: 1)
    prompt.line.draw(on: &canvas, area: area, isFocused: true)
  }

  /// Puts the ways out of the line at its end, where they leave most of it free.
  /// - Parameter end: where what is typed ends.
  /// - Returns: the columns that are left before them.
  private func drawKeys(on canvas: inout Canvas, row: Int, behind end: Int) -> Int {
    let columns = canvas.size.columns
    var isInText = false
    if case .passage = prompt.purpose { isInText = true }
    let commands: [Command] = isInText ? [.submit, .down, .back] : [.submit, .back]
    let words = keymap.bindings(.prompt).filter { commands.contains($0.command) }
      .compactMap { binding in
        // Of several keys for the next place the last is the one that hands stay in place for.
        let key = binding.command == .down ? binding.keys.last : binding.keys.first
        return key.flatMap { key in binding.label.map { "\(key) \($0)" } }
      }.joined(separator: "   ")
    let column = columns - Text.columns(words) - 1
    guard prompt.explanation.isEmpty, columns >= FooterLine.columnsForWords,
      column >= end + columns / 4
    else { return columns }
    canvas.put(words, row: row, column: column, style: .muted)
    return column - 1
  }

  private func drawExplanation(on canvas: inout Canvas, above row: Int) {
    let columns = canvas.size.columns
    let lines = foldKeepingEnd(prompt.explanation, columns: columns - 2, limit: 4)
    guard !prompt.explanation.isEmpty, row > lines.count else { return }
    drawRule(row: row - lines.count - 1, on: &canvas)
    for (number, line) in lines.enumerated() {
      let place = row - lines.count + number
      canvas.fill(row: place, column: 0, count: columns)
      canvas.put(line, row: place, column: 1, style: .plain)
    }
  }
}
