import Core
import Screen

/// The composer's bottom line: "saved   212 words ✗1 !2", then the keys.
struct ComposerFooter {
  enum Standing: String {
    case notStarted = "not started"
    case saved, typing
    /// Stored, and to go by itself as it stands.
    case scheduled = "goes later"
    /// Stored as a second text of the letter, which another instance writes as well.
    case apart = "saved apart"
  }

  /// All that it says.
  struct Content: Equatable {
    let standing: Standing
    let words: Int
    /// How many findings of the checks block, and how many warn; hints are not counted.
    let blocking: Int
    let warning: Int
    let columns: Int
    /// The keys of what has the focus.
    let keys: FooterLine
  }

  let content: Content
  private let standing: [Spot<Key>]
  private let keysStart: Int
  private let keys: [Spot<Key>]

  /// - Parameter last: that of the picture before, of which most is the same most often.
  init(_ content: Content, after last: Self?) {
    if let last, last.content == content {
      self = last
      return
    }
    self.content = content
    standing = Self.standing(content)
    let isNarrow = content.columns < FooterLine.columnsForWords
    let end = standing.last?.end ?? 0
    keysStart = isNarrow ? end + 2 : max(end + 3, 24)
    if let last, last.keysStart == keysStart, last.content.columns == content.columns,
      last.content.keys == content.keys
    {
      keys = last.keys
    } else {
      keys = content.keys.spots(columns: content.columns, from: keysStart)
    }
  }

  /// How the letter stands.
  private static func standing(_ content: Content) -> [Spot<Key>] {
    let first = Spot<Key>(text: content.standing.rawValue, column: 1, style: .muted, target: nil)
    let isNarrow = content.columns < FooterLine.columnsForWords
    var spots = [
      first,
      Spot<Key>(
        text: wordsCounted(content.words),
        column: isNarrow ? first.end + 1 : max(first.end + 3, 12), style: .plain, target: nil),
    ]
    for (count, mark, style) in [
      (content.blocking, "✗", Style.late), (content.warning, "!", .due),
    ] where count > 0 {
      spots.append(
        Spot(
          text: "\(mark)\(count)", column: (spots.last?.end ?? 0) + 1, style: style, target: nil))
    }
    return spots
  }

  /// All of it; the keys mean themselves when they are clicked on.
  var spots: [Spot<Key>] { standing + keys }

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
