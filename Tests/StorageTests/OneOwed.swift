import Core
import Fixtures
import Foundation
import Storage
import Testing

/// An interview with Ana Ruiz, to whom a letter is owed, in a database of its own.
struct OneOwed {
  let store: Store
  let one: Dossier
  var id: UUID { one.followUps[0].id }

  init() throws {
    store = try Store.inMemory()
    one = dossier()
    try store.add(one, now: now - 100)
  }

  func write(_ draft: Draft) throws {
    let dossier = try #require(try store.dossier(one.id))
    _ = try store.save(draft, of: id, in: dossier, continuing: Sitting(), now: now - 50)
  }

  func followUp() throws -> FollowUp {
    try #require(try store.dossier(one.id)?.followUps.first)
  }

  func stage(at moment: Date = now) throws -> Stage {
    let dossier = try #require(try store.dossier(one.id))
    return clock.phases(of: dossier.followUps[0], in: dossier.interview, promised: nil)
      .current(at: moment).stage
  }
}
