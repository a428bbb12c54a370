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
  let text: @Sendable (QueueRow, State) -> String

  static let all: [QueueColumn] = [
    QueueColumn("DUE", width: 12, isSelectable: true) {
      $0.dueWords(now: $1.now, clock: $1.clock, isBrief: true)
    },
    QueueColumn("COMPANY", width: 11, growth: 2, isSelectable: true) { row, _ in
      row.interview.role.company
    },
    QueueColumn("ROLE", width: 11, growth: 5) { row, _ in row.interview.role.title },
    QueueColumn("INTERVIEW", width: 18, in: 60..<(.max)) {
      TimeText.start(of: $0.interview.schedule, now: $1.now, home: $1.home)
    },
    QueueColumn("SENT", width: 4, in: 80..<92) { row, _ in row.thankedShare },
    QueueColumn("THANKED", width: 8, in: 92..<(.max)) { row, _ in row.thankedWords },
    QueueColumn("STATUS", width: 15, growth: 1, in: 75..<(.max)) {
      // "snoozed until Wed 09:00" has no room in fewer columns.
      if $1.size.columns < 140, let until = $0.snoozedUntil {
        return "snoozed \(TimeText.span(until.timeIntervalSince($1.now)))"
      }
      return $0.statusWords(now: $1.now, home: $1.home, isBrief: $1.size.columns < 92)
    },
  ]

  private init(
    _ title: String, width: Int, growth: Int = 0, in windows: Range<Int> = 0..<(.max),
    isSelectable: Bool = false, text: @escaping @Sendable (QueueRow, State) -> String
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
