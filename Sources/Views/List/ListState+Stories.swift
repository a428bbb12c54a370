import Core
import Foundation
import Screen

/// The list of the user's stories.
extension State {
  /// Carries out a command of the list of stories.
  /// - Parameter question: what the key before asked.
  /// - Returns: nil for another command.
  mutating func runInStories(
    _ command: Command, answering question: Notice.Question?
  ) -> [Effect]? {
    guard case .stories(let rows) = list?.content, let list else { return nil }
    let row = rows.indices.contains(list.selection) ? rows[list.selection] : nil
    switch command {
    case .submit: story = row.map { StoryEditor($0.story) }
    case .add: return [.newStory]
    case .delete:
      guard let row else { return [] }
      if question == .deleteStory(row.id) { return [.change(.deleteStory(row.id), keeping: nil)] }
      let key = keymap.key(for: .delete, in: .stories) ?? ""
      notice = .question(
        "\(key) once more deletes “\(row.story.label)”. Any other key keeps it",
        .deleteStory(row.id))
    case .undo: return [.undo(keeping: nil, isSure: question == .undo)]
    case .redo: return [.redo(keeping: nil)]
    default: return nil
    }
    return []
  }

  /// Takes stories that were read, into the open list or as one. The one that is selected stays so.
  mutating func take(_ stories: [StoryRow]) {
    var selected: UUID?
    if case .stories(let rows) = list?.content, let list, rows.indices.contains(list.selection) {
      selected = rows[list.selection].id
    }
    if let written = story?.sitting.known?.id ?? lastStory { selected = written }
    lastStory = nil
    if case .stories = list?.content {
      list?.content = .stories(stories)
    } else {
      list = ListState(.stories(stories))
    }
    let place = stories.firstIndex { $0.id == selected } ?? list?.selection
    let rows = listLayout.list.rows
    if let place { list?.move(to: place, rows: rows) }
  }

  /// Takes the stories that a letter can tell, into the letter and into the open list of them. The one
  /// that is selected stays so.
  mutating func take(storiesToTell stories: [StoryRow]) {
    composer?.take(stories)
    guard let list, list.tellsStories, case .inserting(_, let texts) = list.content else { return }
    guard let content = composer?.storyList, case .inserting(_, let now) = content else {
      self.list = nil
      notice = .problem("The stories were deleted elsewhere")
      return
    }
    let selected = texts.indices.contains(list.selection) ? texts[list.selection].story?.id : nil
    self.list?.content = content
    let place = now.firstIndex { $0.story?.id == selected } ?? list.selection
    let rows = listLayout.list.rows
    self.list?.move(to: place, rows: rows)
  }

  /// Takes templates that were filled in for the open letter.
  mutating func take(_ offers: [TemplateOffer], problems: [String]) {
    guard let composer else { return }
    let title = "Templates for \(composer.followUp?.addressee ?? "")"
    list = ListState(.inserting(title, offers.map { Insertable($0) }))
    if let problem = problems.first { notice = .problem(problem) }
  }

  /// Takes the texts that the open letter had.
  mutating func take(_ earlier: [EarlierText]) {
    guard let composer else { return }
    guard !earlier.isEmpty else {
      notice = .problem("This letter has no earlier text: there is one for each time it was left")
      return
    }
    let title = "Earlier texts of the letter to \(composer.followUp?.addressee ?? "")"
    let present = composer.draft
    let labels = TimeText.moments(
      earlier.map { home.wallClock(at: $0.savedAt) }, now: home.wallClock(at: now).date)
    list = ListState(
      .inserting(
        title, zip(earlier, labels).map { Insertable($0, label: $1, beside: present) }))
  }
}

extension ListState {
  /// Whether it has the stories that the open letter can tell.
  var tellsStories: Bool {
    if case .inserting(_, let texts) = content { texts.first?.story != nil } else { false }
  }
}
