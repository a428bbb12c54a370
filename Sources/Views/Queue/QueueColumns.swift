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
  /// The narrowest window that has it.
  let fromColumns: Int
  /// Part of what is marked as selected: enough to be seen, so that a step down the list sends few
  /// bytes over a slow line.
  let isSelectable: Bool
  let text: @Sendable (QueueRow, State) -> String

  static let all: [QueueColumn] = [
    QueueColumn(title: "DUE", width: 12, growth: 0, fromColumns: 0, isSelectable: true) {
      $0.dueWords(now: $1.now, clock: $1.clock)
    },
    QueueColumn(title: "COMPANY", width: 12, growth: 2, fromColumns: 0, isSelectable: true) {
      row, _ in row.interview.role.company
    },
    QueueColumn(title: "ROLE", width: 8, growth: 5, fromColumns: 0, isSelectable: false) {
      row, _ in row.interview.role.title
    },
    QueueColumn(title: "INTERVIEW", width: 17, growth: 0, fromColumns: 60, isSelectable: false) {
      TimeText.start(of: $0.interview.schedule, now: $1.now, home: $1.home)
    },
    QueueColumn(title: "THANKED", width: 8, growth: 0, fromColumns: 92, isSelectable: false) {
      row, _ in row.thankedWords
    },
    QueueColumn(title: "STATUS", width: 16, growth: 1, fromColumns: 74, isSelectable: false) {
      $0.statusWords(now: $1.now, home: $1.home)
    },
  ]

  /// Before the columns: a blank, the stage's mark, a blank.
  static let margin = 3
  static let gap = 1

  /// The columns of a window's width, each with its own width there.
  static func fitting(_ columns: Int) -> [(column: QueueColumn, width: Int)] {
    let shown = all.filter { columns >= $0.fromColumns }
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
