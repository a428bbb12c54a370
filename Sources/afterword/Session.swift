import Core
import Foundation
import Storage

/// What a command works with: the configuration, the open database, and one present moment for all
/// that it says.
struct Session {
  let configuration: Configuration
  let store: Store
  let clock: Clock
  let now: Date
}

extension World {
  /// Reads the config file and opens the database. What the file says wrongly goes to standard
  /// error.
  func openSession(_ database: String?) throws(Failure) -> Session {
    let configuration = loadConfiguration()
    return Session(
      configuration: configuration, store: try openStore(database, configuration),
      clock: configuration.clock(home: home), now: now())
  }
}
