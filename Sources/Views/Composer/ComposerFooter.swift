import Core
import Screen

/// The composer's bottom line: "saved   212 words ✗1 !2", then the keys.
struct ComposerFooter {
  enum Standing: String {
    case notStarted = "not started"
    case saved, typing
  }

  /// The keys with what they are made from, as making them costs more than drawing them.
  private struct Keys {
    let keymap: Keymap
    let focus: Focus
    let idle: Set<Command>
    let columns: Int
    let start: Int
    let spots: [Spot<Key>]

    init(_ keys: FooterLine, columns: Int, from start: Int) {
      (keymap, focus, idle) = (keys.keymap, keys.focus, keys.idle)
      (self.columns, self.start) = (columns, start)
      spots = keys.spots(columns: columns, from: start)
    }

    /// Whether they are what would be made of these.
    func are(_ keys: FooterLine, columns: Int, from start: Int) -> Bool {
      (self.columns, self.start) == (columns, start) && focus == keys.focus && idle == keys.idle
        && keymap == keys.keymap
    }
  }

  private var standing: [Spot<Key>]
  private let keys: Keys

  /// - Parameters:
  ///   - findings: what the checks found; hints are not counted.
  ///   - line: the keys of what has the focus.
  ///   - last: that of the picture before, whose keys are most often the same.
  init(
    _ standing: Standing, words: Int, findings: [LetterFinding], _ line: FooterLine, columns: Int,
    after last: Self?
  ) {
    let first = Spot<Key>(text: standing.rawValue, column: 1, style: .muted, target: nil)
    let isNarrow = columns < FooterLine.columnsForWords
    let second = Spot<Key>(
      text: wordsCounted(words), column: isNarrow ? first.end + 1 : max(first.end + 3, 12),
      style: .plain, target: nil)
    self.standing = [first, second]
    var end = second.end
    for (severity, mark, style) in [
      (LetterCheck.Severity.block, "✗", Style.late), (.warn, "!", .due),
    ] {
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { continue }
      let spot = Spot<Key>(text: "\(mark)\(count)", column: end + 1, style: style, target: nil)
      self.standing.append(spot)
      end = spot.end
    }
    let start = isNarrow ? end + 2 : max(end + 3, 24)
    if let last = last?.keys, last.are(line, columns: columns, from: start) {
      keys = last
    } else {
      keys = Keys(line, columns: columns, from: start)
    }
  }

  /// All of it; the keys mean themselves when they are clicked on.
  var spots: [Spot<Key>] { standing + keys.spots }

  /// Draws on every cell of the row, as a picture before may stand there.
  func draw(on canvas: inout Canvas, row: Int) {
    var end = 0
    for spot in spots {
      canvas.fill(row: row, column: end, count: spot.column - end)
      end = canvas.put(spot.text, row: row, column: spot.column, style: spot.style)
    }
    canvas.fill(row: row, column: end, count: canvas.size.columns - end)
  }
}
