import Core
import Foundation

/// A column of `list`.
struct ListColumn: Sendable {
  let title: String
  let yielding: Table.Yielding?
  let cell: @Sendable (QueueRow, _ now: Date, Clock) -> String

  /// From left to right.
  static let all = [
    ListColumn("ID") { row, _, _ in row.id.short },
    ListColumn("DUE") { row, now, clock in row.dueWords(now: now, clock: clock) },
    ListColumn("COMPANY", least: 12) { row, _, _ in row.interview.role.company },
    ListColumn("ROLE", least: 8, order: 5) { row, _, _ in row.interview.role.title },
    ListColumn("ROUND", least: 5, order: 1) { row, _, _ in row.interview.round },
    ListColumn("INTERVIEW", order: 4) { row, now, clock in
      TimeText.start(
        of: row.interview.schedule, now: now, home: clock.calendar.home, namesOffset: true)
    },
    ListColumn("THANKED", order: 2) { row, _, _ in row.thankedWords },
    ListColumn("STATUS", least: 14, order: 3) { row, now, clock in
      row.statusWords(now: now, home: clock.calendar.home)
    },
  ]

  private init(
    _ title: String, least: Int = .max, order: Int? = nil,
    cell: @escaping @Sendable (QueueRow, Date, Clock) -> String
  ) {
    self.title = title
    yielding = Table.Yielding(least: least, order: order)
    self.cell = cell
  }
}
