import Core
import Screen

/// Finding something in the letter, and going to a place of it.
extension Composer {
  mutating func startFinding() {
    finding = Finding(in: body, top: top, after: pointedAt, absence: "not in the letter")
    pointedAt = nil
    partBeforeFinding = focus
    (focus, isInGuide) = (.body, false)
  }

  mutating func find(_ words: String, letter: Area) {
    guard var finding else { return }
    var top = top
    finding.look(for: words, in: &body, top: &top, area: letter)
    (self.finding, self.top) = (finding, top)
  }

  mutating func findNext(_ step: Int, letter: Area) {
    guard var finding else { return }
    var top = top
    finding.step(step, in: &body, top: &top, area: letter)
    (self.finding, self.top) = (finding, top)
  }

  /// Ends it, at what was found, which is marked and not selected, or where the user was before.
  mutating func endFinding(goingBack: Bool) {
    if goingBack, let finding {
      var top = top
      finding.goBack(in: &body, top: &top)
      (self.top, focus) = (top, partBeforeFinding)
    } else if let place = finding?.place {
      body.letGo(at: place.lowerBound)
      pointedAt = place
    }
    finding = nil
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
    if part == .body {
      top = body.topRevealingCaret(from: top, width: letter.columns, height: letter.rows)
    }
  }

  /// What is to be marked in rows of the letter's text.
  func marks(in rows: [EditorLayout.Row]) -> [TextMark] {
    finding?.marks(in: rows) ?? pointedAt.map { [TextMark($0, .found)] } ?? []
  }
}

extension State {
  /// Goes to a place of the open letter, as a check tells it, and selects or marks it.
  package mutating func goTo(
    _ place: TextPlace, in part: Draft.Part = .body, selecting: Bool = true
  ) {
    let letter = letterArea
    composer?.goTo(place, in: part, selecting: selecting, letter: letter)
  }
}
