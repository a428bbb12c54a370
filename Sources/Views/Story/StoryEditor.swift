import Core
import Foundation
import Screen

/// A story being written: its title, its tags, its text.
package struct StoryEditor: Sendable {
  /// What has the focus, in the order in which Tab visits it.
  package enum Part: CaseIterable, Sendable {
    case title, tags, text
  }

  /// The story's key; another one once its saves go on as a story of its own.
  package private(set) var id: UUID
  package var title: LineField
  package var tags: LineField
  package var text: TextBuffer
  /// The first position of the text on the screen.
  package var top = TextPosition.start
  package var focus = Part.text
  /// What is being found in the text; nil most of the time.
  package private(set) var finding: Finding?
  /// What was found in it last.
  private var found: Range<TextPosition>?
  /// What had the focus before that.
  private var partBeforeFinding = Part.text
  package var saving = Saving()
  /// What its saves know of each other.
  package private(set) var sitting: StorySitting

  /// A story that is stored.
  package init(_ story: Story) {
    self.init(story, sitting: StorySitting(known: story))
  }

  /// A new one.
  package init(newWith id: UUID) {
    self.init(Story(id: id), sitting: StorySitting())
    focus = .title
  }

  private init(_ story: Story, sitting: StorySitting) {
    id = story.id
    title = LineField(story.title)
    tags = LineField(story.tagLine)
    text = TextBuffer(story.text, caret: TextPosition(line: .max, column: .max))
    self.sitting = sitting
  }

  /// The story as it stands. What shows what is stored is that, also where a field cannot show all
  /// that stands there.
  package var story: Story {
    var story = Story(
      id: id, title: title.text, text: text.text, tags: Story.tags(of: tags.text))
    if let known = sitting.known {
      if LineField(known.title).text == story.title { story.title = known.title }
      if TextBuffer(known.text).text == story.text { story.text = known.text }
    }
    return story
  }

  /// The effect that stores it.
  var save: Effect { .saveStory(story, sitting) }

  mutating func take(_ sitting: StorySitting) {
    saving.succeed()
    self.sitting = sitting
    if let known = sitting.known { id = known.id }
  }

  /// Gives the focus to the next part, or the one before, around the end.
  mutating func moveFocus(_ step: Int) {
    let parts = Part.allCases
    let index = parts.firstIndex(of: focus) ?? 0
    focus = parts[(index + step + parts.count) % parts.count]
  }

  mutating func startFinding() {
    finding = Finding(in: text, top: top, after: found, absence: "not in the story")
    (partBeforeFinding, focus) = (focus, .text)
  }

  mutating func find(_ words: String, area: Area) {
    finding?.look(for: words, in: &text, top: &top, area: area)
  }

  mutating func findNext(_ step: Int, area: Area) {
    finding?.step(step, in: &text, top: &top, area: area)
  }

  /// Ends it, at what was found, which is not selected, or where the user was before.
  mutating func endFinding(goingBack: Bool) {
    if goingBack, let finding {
      finding.goBack(in: &text, top: &top)
      focus = partBeforeFinding
    } else if let place = finding?.place {
      text.letGo(at: place.lowerBound)
      found = place
    }
    finding = nil
  }

  /// Applies an edit to what has the focus.
  /// - Parameter area: where the text stands, which decides how it wraps.
  /// - Returns: true when a text is another now.
  mutating func apply(_ edit: Edit, area: Area, clip: inout Clip) -> Bool {
    switch focus {
    case .title: title.apply(edit, clip: &clip)
    case .tags: tags.apply(edit, clip: &clip)
    case .text: text.apply(edit, width: area.columns, height: area.rows, clip: &clip)
    }
  }
}
