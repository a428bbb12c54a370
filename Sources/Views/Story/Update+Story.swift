import Core
import Screen

extension State {
  /// Carries out a command of the story that is being written, or edits with the key.
  mutating func pressInStory(_ key: Key, _ command: Command?) -> [Effect] {
    guard let story else { return [] }
    switch command {
    case .back: return closeStory()
    case .nextField: self.story?.moveFocus(1)
    case .previousField: self.story?.moveFocus(-1)
    case .find: startFindingInText()
    default:
      if story.focus != .text, [Key(.enter), Key(.down)].contains(key) {
        self.story?.moveFocus(1)
      } else if story.focus == .tags, key == Key(.up) {
        self.story?.moveFocus(-1)
      } else if let edit = keymap.edit(for: key) {
        editStory(edit)
      }
    }
    return []
  }

  /// Applies an edit to the part that has the focus.
  mutating func editStory(_ edit: Edit) {
    guard var story else { return }
    // Moved out, not copied, as the letter is.
    self.story = nil
    if story.apply(edit, area: StoryPane.textArea(in: size), clip: &clip) {
      story.saving.noteChange(at: uptime)
    }
    self.story = story
    scrollStory()
  }

  /// Scrolls the text as far as its caret needs.
  mutating func scrollStory() {
    guard let story else { return }
    let area = StoryPane.textArea(in: size)
    self.story?.top =
      EditorLayout(story.text, width: area.columns, height: area.rows, top: story.top).top
  }

  /// Stores what was typed and goes back to the list. Where storing has just failed, the story is kept
  /// in a file instead: leaving is always possible.
  private mutating func closeStory() -> [Effect] {
    guard let story else { return [] }
    if let unstored { return leaveUnstored(unstored.text) }
    guard story.saving.unsavedSince != nil else { return leaveStory() }
    self.story?.saving.isClosing = true
    return [story.save]
  }

  private mutating func leaveStory() -> [Effect] {
    lastStory = story?.sitting.known?.id
    story = nil
    return refreshList()
  }

  mutating func storySaved(_ sitting: StorySitting) -> [Effect] {
    if let story, let known = story.sitting.known, sitting.known?.id != known.id {
      notice = .problem(
        "Another Afterword changed this story or deleted it: what you write is kept beside it")
    }
    story?.take(sitting)
    return story?.saving.isClosing == true ? leaveStory() : []
  }

  /// A click gives the part the focus, with the caret there; several select a word or a line.
  mutating func clickInStory(_ at: Point, clicks: Int) {
    guard let story else { return }
    for part in [StoryEditor.Part.title, .tags] {
      let area = StoryPane.fieldArea(part, in: size)
      guard area.row == at.row else { continue }
      let hadFocus = story.focus == part
      self.story?.focus = part
      pointInStory(.press(clicks: clicks), at, in: area, isFocused: hadFocus)
      return
    }
    let area = StoryPane.textArea(in: size)
    guard at.row >= area.row else { return }
    self.story?.focus = .text
    pointInStory(.press(clicks: clicks), at, in: area, isFocused: true)
  }

  /// Selects up to where the mouse was dragged, in the part that has the focus.
  mutating func dragInStory(_ at: Point) {
    guard let story else { return }
    let area =
      story.focus == .text
      ? StoryPane.textArea(in: size) : StoryPane.fieldArea(story.focus, in: size)
    pointInStory(.drag, at, in: area, isFocused: true)
    scrollStory()
  }

  private mutating func pointInStory(
    _ pointing: Pointing, _ at: Point, in area: Area, isFocused: Bool
  ) {
    let top = story?.top ?? .start
    switch story?.focus {
    case .title: story?.title.point(pointing, at: at, in: area, isFocused: isFocused)
    case .tags: story?.tags.point(pointing, at: at, in: area, isFocused: isFocused)
    case .text: story?.text.point(pointing, at: at, in: area, top: top)
    case nil: break
    }
  }
}
