import Core

/// Looks things up in an open database on another thread than that of its ``Store``, which goes on meanwhile.
package struct StoreReading: Sendable {
  let file: DatabaseFile
  let clock: Clock
  let zones: @Sendable () -> ZoneDirectory

  /// The database as it stands, of which nothing can be changed; to be closed by whoever opened it.
  package func open() throws(StoreError) -> Store { try Store(self) }
}

extension Store {
  /// nil for a database in memory, and for one that may only be read.
  package var reading: StoreReading? {
    guard let file, readOnly == nil else { return nil }
    return StoreReading(file: file, clock: clock, zones: anotherZones)
  }
}
