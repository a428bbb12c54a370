import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// Several instances on one file.
struct ProcessTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Killed while it holds the write lock, it leaves nothing that stands in the way.
  @Test func theDeadHoldNothing() async throws {
    let added = dossier()
    try folder.store().add(added, now: now)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.database as String] in
      let store = try Store.open(path)
      try store.add(dossier("Killed"), now: now)
      try connect(path).write { db in
        try db.execute(sql: "DELETE FROM interview")
        kill(getpid(), SIGKILL)
      }
    }
    #expect(FileManager.default.fileExists(atPath: folder.database + "-wal"))
    let store = try folder.store()
    #expect(try store.dossier(added.id) == added)
    #expect(try store.undo() == "add Killed · SRE")
    try store.add(dossier(), now: now)
  }

  /// Whatever stands in a file beside it, also the number of a living process, is no lock.
  @Test(arguments: ["afterword.lock", "afterword.pid", "afterword.sqlite.lock"])
  func filesAreNoLocks(name: String) throws {
    try folder.store().close()
    let number = Data("\(getpid())\n".utf8)
    try number.write(to: URL(fileURLWithPath: folder.path + "/data/" + name))
    try folder.store().add(dossier(), now: now)
  }

  @Test func inTurns() throws {
    let stores = [try folder.store(), try folder.store()]
    for number in 0..<30 {
      let added = dossier("Company \(number)")
      try stores[number % 2].add(added, now: now)
      #expect(try stores[1 - number % 2].dossier(added.id)?.interview == added.interview)
    }
    for number in (0..<30).reversed() {
      #expect(try stores[number % 2].undo() == "add Company \(number) · SRE")
    }
    let window = try stores[0].window(of: QueueQuery(.all), at: now, from: 0, count: 5)
    #expect(window.count(.all) == 0)
  }

  /// The first start of several at once, and then all write as fast as they can.
  @Test func allAtOnce() async throws {
    let path = folder.database
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = number as Int] in
            let store = try Store.open(path)
            for turn in 0..<50 {
              let added = dossier("Company \(number)", "Role \(turn)")
              try store.add(added, now: now)
              _ = try store.save(
                Draft(body: "\(number)"), of: added.followUps[0].id, in: added, continuing: nil,
                now: now)
              #expect(try store.dossier(added.id)?.followUps[0].draft?.body == "\(number)")
            }
          }
        }
      }
    }
    let store = try folder.store()
    let all = try store.dossiers(in: .all, at: now)
    #expect(all.count == 200)
    for number in 0..<4 {
      let titles = all.filter { $0.interview.role.company == "Company \(number)" }
        .map(\.interview.role.title)
      #expect(Set(titles) == Set((0..<50).map { "Role \($0)" }))
    }
    // Ana is one person to all of them.
    #expect(Set(all.compactMap { $0.followUps[0].interviewer?.id }).count == 1)
    #expect(try store.window(of: QueueQuery(.all), at: now, from: 0, count: 1).count(.all) == 200)
    for _ in 0..<400 { #expect(try store.undo() != nil) }
    #expect(try store.undo() == nil)
    #expect(try dump(path).values.allSatisfy(\.isEmpty))
  }

  /// One makes the database, or brings it up to date, while no other is opening it: SQLite does not
  /// wait for anyone while it turns the log on, and two would keep a copy each. One that needs
  /// nothing is opened beside others.
  @Test(arguments: [("missing", true), ("empty", true), ("behind", true), ("ready", false)])
  func madeByOneAlone(_ state: String, waits: Bool) throws {
    try folder.store().close()
    switch state {
    case "missing": unlink(folder.database)
    case "empty": truncate(folder.database, 0)
    case "behind":
      try connect(folder.database).write { try $0.execute(sql: "PRAGMA user_version = 0") }
    default: break
    }
    let isHeld = try folder.lockForAMoment(LOCK_SH)
    _ = try? folder.store()
    #expect(isHeld.isSet != waits)
  }

  /// Opened and closed over and over beside each other: whoever closes last empties the log.
  @Test func comingAndGoing() async throws {
    let path = folder.database
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = number as Int] in
            for turn in 0..<25 {
              let store = try Store.open(path)
              try store.add(dossier("Company \(number)", "Role \(turn)"), now: now)
              store.close()
            }
          }
        }
      }
    }
    #expect(try folder.store().dossiers(in: .all, at: now).count == 75)
  }
}
