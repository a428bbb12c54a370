import Core
import Screen

/// What is being found in the letter.
package struct Finding: Sendable {
  /// Where the user was before.
  fileprivate let part: Draft.Part
  fileprivate let caret: TextPosition
  fileprivate let anchor: TextPosition?
  fileprivate let top: TextPosition
  /// Where the text that is looked for stands, in the letter's order.
  fileprivate(set) var places: [Range<TextPosition>] = []
  /// Which of them the caret is at.
  fileprivate(set) var current: Int?
  fileprivate var isEmpty = true

  /// "2 of 5", for the line in which it is typed.
  var words: String {
    if isEmpty { return "" }
    return current.map { "\($0 + 1) of \(places.count)" } ?? "not in the letter"
  }

  /// What of it is to be seen in rows that show some lines.
  func marks(in rows: [EditorLayout.Row]) -> [TextMark] {
    guard let first = rows.first?.line, let last = rows.last?.line else { return [] }
    return places.drop { $0.lowerBound.line < first }.prefix { $0.lowerBound.line <= last }
      .map { TextMark($0, .found) }
  }
}

extension Composer {
  /// Begins to find something in the letter.
  mutating func startFinding() {
    pointedAt = nil
    finding = Finding(part: focus, caret: body.caret, anchor: body.anchor, top: top)
    (focus, isInGuide) = (.body, false)
  }

  /// Goes to the first place of a text from where the user was on, or back there.
  mutating func find(_ text: String, letter: Area) {
    guard var finding else { return }
    finding.isEmpty = text.isEmpty
    finding.places = body.places(of: Needle(text))
    let next = finding.places.firstIndex { $0.lowerBound >= finding.caret }
    finding.current = next ?? (finding.places.isEmpty ? nil : 0)
    self.finding = finding
    if finding.current == nil {
      goBack(to: finding)
    } else {
      showFound(letter)
    }
  }

  /// Goes to the next place, or the one before, around the end.
  mutating func findNext(_ step: Int, letter: Area) {
    guard let finding, let current = finding.current else { return }
    let count = finding.places.count
    self.finding?.current = (current + step + count) % count
    showFound(letter)
  }

  /// Ends it, at what was found or where the user was before.
  mutating func endFinding(goingBack: Bool) {
    guard let finding else { return }
    if goingBack {
      goBack(to: finding)
      focus = finding.part
    }
    self.finding = nil
  }

  /// Goes to a place of a part, as a check tells it.
  /// - Parameters:
  ///   - selecting: whether it is selected, and what is typed replaces it; else the caret goes to its
  ///     start, and it is only marked.
  ///   - letter: where the letter's text stands.
  package mutating func goTo(
    _ place: TextPlace, in part: Draft.Part, selecting: Bool, letter: Area
  ) {
    (focus, isInGuide) = (part, false)
    var range: Range<TextPosition>?
    edit(part) {
      $0.select(place)
      range = $0.selection
      if !selecting { $0.letGo(at: place.start) }
      return false
    }
    pointedAt = part == .body && !selecting ? range : nil
    if part == .body { reveal(letter) }
  }

  /// What is to be marked in rows of the letter's text.
  func marks(in rows: [EditorLayout.Row]) -> [TextMark] {
    finding?.marks(in: rows) ?? pointedAt.map { [TextMark($0, .found)] } ?? []
  }

  private mutating func showFound(_ letter: Area) {
    guard let finding, let current = finding.current else { return }
    let place = finding.places[current]
    body.select(place.lowerBound, place.upperBound)
    reveal(letter)
  }

  private mutating func goBack(to finding: Finding) {
    body.select(finding.anchor ?? finding.caret, finding.caret)
    top = finding.top
  }

  private mutating func reveal(_ letter: Area) {
    top = body.topRevealingCaret(from: top, width: letter.columns, height: letter.rows)
  }
}

extension State {
  /// Opens the line in which something is found in the letter.
  mutating func startFindingInLetter() {
    composer?.startFinding()
    prompt = Prompt(.letter)
  }

  /// Carries out a key of that line.
  mutating func pressWhileFindingInLetter(_ key: Key, _ command: Command?, _ text: String) {
    let letter = letterArea
    let wantsLast = text.isEmpty && [.up, .down, .submit].contains(command) && !lastFound.isEmpty
    if wantsLast {
      prompt?.line = LineField(lastFound)
      composer?.find(lastFound, letter: letter)
    }
    switch command {
    case .submit: endFindingInLetter(goingBack: false)
    case .back: endFindingInLetter(goingBack: true)
    case .up where !wantsLast: composer?.findNext(-1, letter: letter)
    case .down where !wantsLast: composer?.findNext(1, letter: letter)
    case .up, .down: break
    default:
      if key == Key(.backspace), text.isEmpty { return endFindingInLetter(goingBack: true) }
      if let edit = keymap.edit(for: key) { editPrompt(edit) }
    }
  }

  private mutating func endFindingInLetter(goingBack: Bool) {
    if let text = prompt?.line.text, !text.isEmpty { lastFound = text }
    let hasFound = composer?.finding?.current != nil
    composer?.endFinding(goingBack: goingBack || !hasFound)
    prompt = nil
  }

  /// Goes to a place of the open letter, as a check tells it, and selects or marks it.
  package mutating func goTo(
    _ place: TextPlace, in part: Draft.Part = .body, selecting: Bool = true
  ) {
    let letter = letterArea
    composer?.goTo(place, in: part, selecting: selecting, letter: letter)
  }
}
