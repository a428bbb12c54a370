import Foundation
import GRDB

/// How long another program's lock on the database is waited for, and who is told.
package struct LockWait: Sendable {
  /// Seconds after which a look-up or a change fails with ``StoreError/isHeld``.
  package let limit: Double
  /// Called once in a wait that has become one to be felt.
  package let notice: (@Sendable () -> Void)?

  package init(limit: Double = Self.longest, notice: (@Sendable () -> Void)? = nil) {
    self.limit = limit
    self.notice = notice
  }

  /// What holds for all that runs on this thread meanwhile.
  @TaskLocal package static var current = LockWait()

  /// Does something that waits so.
  package func during<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try Self.$current.withValue(self) { Result(catching: body) }.get()
  }

  /// Seconds after which nothing that a user waits for is waited for any more.
  package static let longest = 10.0
  /// Seconds after which a wait is felt.
  package static let felt = 0.6
  /// Seconds that can be waited at each key.
  package static let unfelt = 0.03
}

extension Database.BusyMode {
  /// Waits for another instance's lock in short steps. SQLite's own waiting doubles its steps up to a
  /// tenth of a second, and so lets one of many busy writers wait for ever while the others pass the
  /// lock on among themselves.
  static let fair = Database.BusyMode.callback { tries in
    let wait = LockWait.current
    let step = 0.0025
    guard Double(tries) * step < wait.limit else { return false }
    if tries == Int(LockWait.felt / step) { wait.notice?() }
    usleep(UInt32.random(in: 1_000...4_000))
    return true
  }
}
