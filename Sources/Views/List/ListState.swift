import Core
import Foundation
import Screen

/// A list over the whole screen, besides the queue.
package struct ListState: Sendable {
  package enum Content: Sendable {
    /// All people; the record is that of the selected one once it has been read.
    case people(PeopleWindow, PersonRecord?)
    /// What happened to an interview.
    case history([HistoryEntry], of: Dossier)
    /// The user's stories.
    case stories([StoryRow])
    /// Texts that can be put into the open letter, with what they are called together.
    case inserting(String, [Insertable])
    /// What an import would do.
    case plan(PlannedImport)
  }

  package var content: Content
  package var selection = 0
  /// The place of the first row on the screen.
  package var top = 0
  /// The rows of the selected text that are scrolled past.
  var previewTop = 0

  init(_ content: Content) { self.content = content }

  /// What decides the meaning of keys.
  package var focus: Focus {
    switch content {
    case .people: .people
    case .history: .history
    case .stories: .stories
    case .inserting: .insert
    case .plan: .plan
    }
  }

  /// How many rows there are.
  package var total: Int {
    switch content {
    case .people(let window, _): window.total
    case .history(let entries, _): entries.reduce(0) { $0 + 1 + $1.details.count }
    case .stories(let rows): rows.count
    case .inserting(_, let texts): texts.count
    case .plan(let planned): planned.count
    }
  }

  /// The selected person.
  package var person: PersonRow? {
    guard case .people(let window, _) = content else { return nil }
    return window[selection]
  }

  /// Selects a row; the ends hold it back.
  mutating func move(to index: Int, rows: Int) {
    if index != selection { previewTop = 0 }
    selection = max(0, min(index, total - 1))
    top = max(0, min(top, total - rows))
    top = min(top, selection)
    top = max(top, selection - rows + 1)
  }

  /// What is missing for a list of `rows` rows.
  func demand(rows: Int, hasDetail: Bool) -> Effect? {
    guard case .people(let window, let record) = content else { return nil }
    let visible = top..<min(total, top + rows)
    if visible.contains(where: { window[$0] == nil }) {
      return .loadPeople(from: max(0, top - rows / 2), count: rows * 2)
    }
    if hasDetail, let person, record?.person != person.id { return .loadPerson(person.id) }
    return nil
  }
}

extension State {
  /// The rows of the open list, and of the record below it.
  var listLayout: (list: Area, detail: Area?) {
    switch list?.content {
    case .people, .stories, .plan:
      return Layout(size).queue(wantsDetail: size.rows >= Layout.rowsForDetail)
    case .inserting:
      let (list, preview) = InsertPane.areas(in: size)
      return (list, preview)
    case .history, nil:
      return (Area(row: 2, column: 0, columns: size.columns, rows: size.rows - 4), nil)
    }
  }

  /// Carries out a command of the open list.
  /// - Parameter question: what the key before asked.
  mutating func runInList(
    _ command: Command, answering question: Notice.Question? = nil
  ) -> [Effect] {
    guard let list else { return [] }
    if let effects = runInStories(command, answering: question) ?? runInPlan(command) {
      return effects
    }
    let rows = listLayout.list.rows
    let page = max(1, rows - 1)
    switch command {
    case .up: self.list?.move(to: list.selection - 1, rows: rows)
    case .down: self.list?.move(to: list.selection + 1, rows: rows)
    case .pageUp: self.list?.move(to: list.selection - page, rows: rows)
    case .pageDown: self.list?.move(to: list.selection + page, rows: rows)
    case .first: self.list?.move(to: 0, rows: rows)
    case .last: self.list?.move(to: list.total - 1, rows: rows)
    case .previewDown: scrollPreview(1)
    case .previewUp: scrollPreview(-1)
    case .submit:
      if case .inserting(_, let texts) = list.content {
        return texts.indices.contains(list.selection) ? take(texts[list.selection]) : []
      }
      guard let person = list.person?.person else { return [] }
      self.list = nil
      queue.show(QueueQuery(.all, filter: QueueFilter(person: person)))
    case .commandLine: prompt = Prompt(.command(list.focus))
    case .back: self.list = nil
    default: break
    }
    return []
  }

  /// Scrolls the selected text by a page, as far as there is more of it.
  private mutating func scrollPreview(_ step: Int) {
    guard let list, case .inserting(let title, let texts) = list.content else { return }
    let area = InsertPane.areas(in: size).preview
    let last = InsertPane(title: title, texts: texts, list: list).scrollable(in: area)
    self.list?.previewTop = max(0, min(list.previewTop + step * max(1, area.rows - 1), last))
  }

  /// Asks for what the open list shows anew.
  mutating func refreshList() -> [Effect] {
    switch list?.content {
    case .people(let window, _):
      list?.content = .people(window, nil)
      let rows = listLayout.list.rows
      return [.loadPeople(from: max(0, (list?.top ?? 0) - rows / 2), count: rows * 2)]
    case .history(_, let dossier): return [.loadHistory(dossier.id)]
    case .stories: return [.loadStories]
    case .inserting, .plan, nil: return []
    }
  }

  /// Takes people that were read, into the open list or as one. The person who is selected stays
  /// so.
  mutating func take(_ people: PeopleWindow) {
    let person = list?.person?.id
    if case .people(_, let record) = list?.content {
      list?.content = .people(people, record)
    } else {
      list = ListState(.people(people, nil))
    }
    let place = people.rows.firstIndex { $0.id == person }.map { $0 + people.offset }
    let rows = listLayout.list.rows
    if let selection = place ?? list?.selection { list?.move(to: selection, rows: rows) }
  }

  /// Takes what happened to an interview, into the open list or as one.
  mutating func take(_ entries: [HistoryEntry], of dossier: Dossier) {
    if case .history(_, let open) = list?.content, open.id == dossier.id {
      list?.content = .history(entries, of: dossier)
    } else {
      list = ListState(.history(entries, of: dossier))
    }
    let rows = listLayout.list.rows
    if let selection = list?.selection { list?.move(to: selection, rows: rows) }
  }

  /// Takes the record of a person, if it is still the selected one.
  mutating func take(_ record: PersonRecord) {
    guard case .people(let window, _) = list?.content else { return }
    list?.content = .people(window, record)
  }
}
