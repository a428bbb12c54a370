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
  /// error, and so does the loss of a database of which copies are there.
  func openSession(_ database: String?) throws(Failure) -> Session {
    let configuration = loadConfiguration()
    let store = try openStore(database, configuration)
    do throws(StoreError) {
      if let loss = try store.loss() { output.warn(loss) }
    } catch {
      throw Failure(error)
    }
    return Session(
      configuration: configuration, store: store, clock: configuration.clock(home: home),
      now: now())
  }
}
