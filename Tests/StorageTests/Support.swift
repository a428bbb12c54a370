import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// The moment at which most tests take place: a Tuesday morning.
let now = Date("2026-11-24T09:42:00Z")

/// The version of the present schema.
let newest = Migration.all.count

/// The clock of a user in Berlin.
let clock = Clock(
  calendar: BusinessCalendar(daysOff: [CivilDate("2026-12-25")], home: Zones.berlin))

/// A folder of its own, which goes away with the test; in memory where the system has such a place,
/// as every change is synced.
final class Folder: Sendable {
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let place =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    path = place + "/afterword-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the database stands unless a test says otherwise.
  var database: String { path + "/data/afterword.sqlite" }

  func store(now: Date = now) throws -> Store { try .open(database, now: now) }

  /// Holds the lock on the database's folder, as another instance would, and lets it go by itself.
  /// - Parameter kind: `LOCK_EX` or `LOCK_SH`.
  /// - Returns: what is set for as long as the lock is held.
  func lockForAMoment(_ kind: Int32) throws -> Flag {
    let descriptor = open((database as NSString).deletingLastPathComponent, O_RDONLY)
    try #require(flock(descriptor, kind) == 0)
    let isHeld = Flag()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.3)
      isHeld.clear()
      close(descriptor)
    }
    return isHeld
  }
}

/// Told from one thread to another.
final class Flag: Sendable {
  private let path = NSTemporaryDirectory() + UUID().uuidString

  init() { _ = FileManager.default.createFile(atPath: path, contents: nil) }
  deinit { unlink(path) }

  var isSet: Bool { FileManager.default.fileExists(atPath: path) }
  func clear() { unlink(path) }
}

extension Store {
  static func open(
    _ path: String, now: Date = now, migrations: [Migration] = Migration.all
  ) throws -> Store {
    try Store(
      path: path, zones: Zones.directory, clock: clock, now: now, migrations: migrations)
  }

  static func inMemory() throws -> Store {
    try Store(inMemoryWith: clock, zones: Zones.directory, now: now)
  }

  func add(_ dossier: Dossier, now: Date) throws(StoreError) {
    _ = try apply(.add(dossier), now: now)
  }

  func mark(
    _ followUp: UUID, of _: Dossier, sent delivery: Delivery, now: Date
  ) throws(StoreError) {
    _ = try apply(.mark(.followUp(followUp), delivery.way, at: delivery.at), now: now)
  }

  /// Stores a draft as part of a step.
  func save(
    _ draft: Draft, of followUp: UUID, in dossier: Dossier, continuing step: Int64?, now: Date
  ) throws(StoreError) -> Int64? {
    var sitting = Sitting(step: step)
    if step != nil { sitting.saved = try self.dossier(dossier.id)?.draft(of: followUp) }
    return try save(draft, of: followUp, in: dossier, continuing: sitting, now: now).step
  }

  /// Adds random interviews, one step each.
  func addRandom(_ count: Int, using random: inout Seeded) throws -> [UUID] {
    try (0..<count).map { _ in
      let dossier = Dossier.random(using: &random)
      try add(dossier, now: now)
      return dossier.id
    }
  }
}

/// A connection of the test's own, past the store.
func connect(_ path: String, readonly: Bool = false) throws -> DatabaseQueue {
  var configuration = Configuration()
  configuration.busyMode = .timeout(5)
  configuration.readonly = readonly
  return try DatabaseQueue(path: path, configuration: configuration)
}

/// The tables of the user's and the agenda, each with its columns.
func tables(_ path: String) throws -> [String: [String]] {
  let names = [
    "role", "person", "interview", "followUp", "draft", "draftVersion", "delivery", "note",
    "story", "telling", "eventChoice", "sighting", "threadMessage", "cancellation", "talk",
    "invitation", "outbox", "keptMail", "agenda",
  ]
  return try connect(path).read { db in
    let present = try names.filter { try db.tableExists($0) }
    return try Dictionary(
      uniqueKeysWithValues: present.map { ($0, try db.columns(in: $0).map(\.name)) })
  }
}

/// Every row of the user's and of the agenda, as SQL writes its values.
/// - Parameter known: the tables and columns to look at; all by default.
func dump(_ path: String, _ known: [String: [String]]? = nil) throws -> [String: [String]] {
  let known = try known ?? tables(path)
  return try connect(path).read { db in
    try Dictionary(
      uniqueKeysWithValues: known.map { table, names in
        let columns = names.map { "quote(\"\($0)\")" }
        let row = columns.joined(separator: " || ',' || ")
        return (table, try String.fetchAll(db, sql: "SELECT \(row) FROM \(table) ORDER BY 1"))
      })
  }
}

/// The version of a database's schema.
func schemaVersion(_ path: String) throws -> Int? {
  try connect(path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
}

/// What makes up a database's schema, as SQL.
func schema(_ path: String) throws -> Set<String> {
  try connect(path).read {
    try String.fetchSet($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
  }
}

/// Runs SQL as one step to undo, as a change of the store's own would.
func step(_ path: String, _ sql: String, _ arguments: StatementArguments = []) throws {
  try connect(path).write { db in
    try Journal(db: db).record("by hand", now: Date(timeIntervalSince1970: 0)) {
      try db.execute(sql: sql, arguments: arguments)
    }
  }
}

/// The rights of a file or folder, nil where there is none.
func rights(_ path: String) -> Int? {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return (attributes?[.posixPermissions] as? NSNumber)?.intValue
}

/// An interview an hour long that ended at a moment, with someone to thank.
func dossier(
  _ company: String = "Globex", _ title: String = "SRE", ended: Date = now - 7200,
  people: [Interviewer]? = nil
) -> Dossier {
  let people = people ?? [Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example")]
  return Dossier(
    interview: Interview(
      id: UUID(), role: Role(id: UUID(), company: company, title: title),
      schedule: Schedule(from: ended - 3600, to: ended, in: Zones.berlin)),
    followUps: people.isEmpty
      ? [FollowUp(id: UUID())] : people.map { FollowUp(id: UUID(), interviewer: $0) })
}

extension Dossier {
  func draft(of followUp: UUID) -> Draft? { followUps.first { $0.id == followUp }?.draft }
}
