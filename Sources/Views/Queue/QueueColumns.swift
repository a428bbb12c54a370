import Core
import Foundation
import Screen

/// A column of the queue. A new one is a row in ``all``.
struct QueueColumn: Sendable {
  let title: String
  /// Columns that it needs, without the gap behind it.
  let width: Int
  /// Its share of what is left over; 0 for a column that does not grow.
  let growth: Int
  /// The windows that have it, by their columns.
  let windows: Range<Int>
  /// Part of what is marked as selected: enough to be seen, so that a step down the list sends few
  /// bytes over a slow line.
  let isSelectable: Bool
  /// What it says in so many columns, as far as that makes a difference.
  let text: @Sendable (QueueRow, State, _ columns: Int) -> String

  static let all: [QueueColumn] = [
    QueueColumn("DUE", width: 12, isSelectable: true) { row, state, _ in
      row.dueWords(now: state.now, clock: state.clock, isBrief: true)
    },
    QueueColumn("COMPANY", width: 11, growth: 2, isSelectable: true) { row, _, _ in
      row.interview.role.company
    },
    QueueColumn("ROLE", width: 11, growth: 5) { row, _, _ in row.interview.role.title },
    QueueColumn("INTERVIEW", width: 18, in: 60..<(.max)) { row, state, _ in
      TimeText.start(of: row.interview.schedule, now: state.now, home: state.home)
    },
    QueueColumn("SENT", width: 4, in: 80..<92) { row, _, _ in row.thankedShare },
    QueueColumn("THANKED", width: 8, in: 92..<(.max)) { row, _, _ in row.thankedWords },
    QueueColumn("STATUS", width: 15, growth: 1, in: 75..<(.max)) { row, state, columns in
      row.statusWords(now: state.now, home: state.home, columns: columns)
    },
  ]

  private init(
    _ title: String, width: Int, growth: Int = 0, in windows: Range<Int> = 0..<(.max),
    isSelectable: Bool = false, text: @escaping @Sendable (QueueRow, State, Int) -> String
  ) {
    (self.title, self.width, self.growth) = (title, width, growth)
    (self.windows, self.isSelectable, self.text) = (windows, isSelectable, text)
  }

  /// Before the columns: a blank, the stage's mark, a blank.
  static let margin = 3
  static let gap = 1

  /// The columns of a window's width, each with its own width there.
  static func fitting(_ columns: Int) -> [(column: QueueColumn, width: Int)] {
    let shown = all.filter { $0.windows.contains(columns) }
    let needed = shown.reduce(margin) { $0 + $1.width + gap }
    let growth = max(1, shown.reduce(0) { $0 + $1.growth })
    let spare = max(0, columns - needed)
    var grown = 0
    return shown.map { column in
      let before = spare * grown / growth
      grown += column.growth
      return (column, column.width + min(24, spare * grown / growth - before))
    }
  }
}
