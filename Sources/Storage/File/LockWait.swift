import Foundation
import GRDB

extension Database.BusyMode {
  /// Waits for another instance's lock in short steps, for some seconds. SQLite's own waiting doubles
  /// its steps up to a tenth of a second, and so lets one of many busy writers wait for ever while
  /// the others pass the lock on among themselves.
  static let fair = Database.BusyMode.callback { tries in
    usleep(UInt32.random(in: 1_000...4_000))
    return tries < 4_000
  }
}
