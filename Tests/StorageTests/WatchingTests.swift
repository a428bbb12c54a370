import Core
import Foundation
import Storage
import Testing

/// What a store knows of others' changes.
struct WatchingTests {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  @Test func othersChangesAreToldOnce() throws {
    let other = try folder.store()
    #expect(!store.hasChangedElsewhere())
    try other.add(dossier(), now: now)
    #expect(store.hasChangedElsewhere() && !store.hasChangedElsewhere())
    // What was read meanwhile is told all the same.
    try other.add(dossier("Initech"), now: now)
    _ = try store.standing(at: now)
    #expect(store.hasChangedElsewhere())
    _ = try other.undo()
    #expect(store.hasChangedElsewhere() && !store.hasChangedElsewhere())
    #expect(!other.hasChangedElsewhere())
  }

  @Test func ownChangesAreNotTold() throws {
    try store.add(dossier(), now: now)
    _ = try store.undo()
    #expect(!store.hasChangedElsewhere())
    let memory = try Store.inMemory()
    try memory.add(dossier(), now: now)
    #expect(!memory.hasChangedElsewhere() && memory.watchedFiles.isEmpty)
  }

  /// Another thread reads what is stored while the store goes on, and can change nothing.
  @Test func anotherThreadReadsTheSame() async throws {
    try store.add(dossier(), now: now)
    let reading = try #require(store.reading)
    let known = try store.correspondences(at: now)
    let moment = now
    let read = try await Task.detached {
      let other = try reading.open()
      defer { other.close() }
      #expect(throws: StoreError.self) { try other.add(dossier("Initech"), now: moment) }
      return try other.correspondences(at: moment)
    }.value
    #expect(read == known && known.count == 1)
    #expect(!store.hasChangedElsewhere())
    #expect(try Store.inMemory().reading == nil)
  }

  @Test func watchedFilesAreThere() throws {
    #expect(store.watchedFiles.count == 2)
    for file in store.watchedFiles { #expect(FileManager.default.fileExists(atPath: file)) }
  }
}
