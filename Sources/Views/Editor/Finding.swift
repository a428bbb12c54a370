import Core
import Screen

/// What is being found in a text that is open.
package struct Finding: Sendable {
  /// Where the user was before.
  private let caret: TextPosition
  /// From where on the first place is looked for.
  private let start: TextPosition
  private let anchor: TextPosition?
  private let top: TextPosition
  /// What is said where it is not there.
  private let absence: String
  /// Where the text that is looked for stands, in the text's order.
  private var places: [Range<TextPosition>] = []
  /// Which of them the caret is at.
  private var current: Int?
  private var isEmpty = true

  /// Begins to find something.
  /// - Parameter last: what was found before: where the caret still stands at it, it is not found again.
  init(in text: TextBuffer, top: TextPosition, after last: Range<TextPosition>?, absence: String) {
    (caret, anchor, self.top, self.absence) = (text.caret, text.anchor, top, absence)
    start = last.flatMap { $0.lowerBound == text.caret ? $0.upperBound : nil } ?? text.caret
  }

  /// The place that the caret is at; nil where nothing was found.
  var place: Range<TextPosition>? { current.map { places[$0] } }

  /// "2 of 5", for the line in which it is typed.
  var words: String {
    if isEmpty { return "" }
    return current.map { "\($0 + 1) of \(places.count)" } ?? absence
  }

  /// What of it is to be seen in rows that show some lines.
  func marks(in rows: [EditorLayout.Row]) -> [TextMark] {
    guard let first = rows.first?.line, let last = rows.last?.line else { return [] }
    return places.drop { $0.lowerBound.line < first }.prefix { $0.lowerBound.line <= last }
      .map { TextMark($0, .found) }
  }

  /// Goes to the first place of some words from where the user was on, or back there.
  mutating func look(
    for words: String, in text: inout TextBuffer, top: inout TextPosition, area: Area
  ) {
    isEmpty = words.isEmpty
    places = text.places(of: Needle(words))
    let next = places.firstIndex { $0.lowerBound >= start }
    current = next ?? (places.isEmpty ? nil : 0)
    if current == nil {
      goBack(in: &text, top: &top)
    } else {
      show(in: &text, top: &top, area)
    }
  }

  /// Goes to the next place, or the one before, around the end.
  mutating func step(
    _ step: Int, in text: inout TextBuffer, top: inout TextPosition, area: Area
  ) {
    guard let current else { return }
    self.current = (current + step + places.count) % places.count
    show(in: &text, top: &top, area)
  }

  /// Goes to where the user was before.
  func goBack(in text: inout TextBuffer, top: inout TextPosition) {
    text.select(anchor ?? caret, caret)
    top = self.top
  }

  private func show(in text: inout TextBuffer, top: inout TextPosition, _ area: Area) {
    guard let current else { return }
    let place = places[current]
    text.select(place.lowerBound, place.upperBound)
    top = text.topRevealingCaret(from: top, width: area.columns, height: area.rows)
  }
}

extension State {
  /// Opens the line in which something is found in the letter, or in the story.
  mutating func startFindingInText() {
    if story != nil { story?.startFinding() } else { composer?.startFinding() }
    prompt = Prompt(.passage)
  }

  /// Carries out a key of that line.
  mutating func pressWhileFinding(_ key: Key, _ command: Command?, _ text: String) {
    // The key that opened the line goes on as well.
    let isAgain = keymap.command(for: key, in: story == nil ? .composer : .story) == .find
    let command = isAgain ? .down : command
    let wantsLast = text.isEmpty && [.up, .down, .submit].contains(command) && !lastFound.isEmpty
    if wantsLast {
      let line = LineField(lastFound)
      prompt?.line = line
      findInText(lastFound)
    }
    switch command {
    case .submit: endFindingInText(goingBack: false)
    case .back: endFindingInText(goingBack: true)
    case .up where !wantsLast: findNextInText(-1)
    case .down where !wantsLast: findNextInText(1)
    case .up, .down: break
    default:
      if key == Key(.backspace), text.isEmpty { return endFindingInText(goingBack: true) }
      if let edit = keymap.edit(for: key) { editPrompt(edit) }
    }
  }

  mutating func findInText(_ words: String) {
    let (letter, page) = (letterArea, StoryPane.textArea(in: size))
    if story != nil {
      story?.find(words, area: page)
    } else {
      composer?.find(words, letter: letter)
    }
  }

  private mutating func findNextInText(_ step: Int) {
    let (letter, page) = (letterArea, StoryPane.textArea(in: size))
    if story != nil {
      story?.findNext(step, area: page)
    } else {
      composer?.findNext(step, letter: letter)
    }
  }

  /// What is being found in the text that is open.
  var finding: Finding? { story?.finding ?? composer?.finding }

  private mutating func endFindingInText(goingBack: Bool) {
    if let text = prompt?.line.text, !text.isEmpty { lastFound = text }
    let goesBack = goingBack || finding?.place == nil
    if story != nil {
      story?.endFinding(goingBack: goesBack)
    } else {
      composer?.endFinding(goingBack: goesBack)
    }
    prompt = nil
  }
}
