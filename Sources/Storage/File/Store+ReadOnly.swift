import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A database that may only be read: of someone else, on a medium or in a folder that takes no changes.
/// It is looked at as it is, and nothing is written anywhere.
struct ReadOnly {
  /// Why nothing can be changed, as the beginning of a sentence.
  let reason: String
  let migrations: [Migration]
  /// The moment at which it was opened.
  let now: Date
  /// What the file and its log were right before they were opened.
  var trace: [FileTrace]
}

/// Tells a file that was written to from what it was before.
package struct FileTrace: Equatable {
  private let identity: FileIdentity?
  private let size: off_t
  private let written: [Int]

  package init(_ path: String) {
    var status = stat()
    let isThere = lstat(path, &status) == 0
    identity = isThere ? FileIdentity(path) : nil
    size = isThere ? status.st_size : 0
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    written = [Int(time.tv_sec), time.tv_nsec]
  }
}

extension DatabaseFile {
  /// Why a database that is there may only be read; nil where it may be changed as well. SQLite has files
  /// beside it, so that its folder counts as well.
  var readOnlyReason: String? {
    guard Self.kind(path) == S_IFREG, access(path, R_OK) == 0 else { return nil }
    let places: [String] = [path, folder]
    guard let place = places.first(where: { access($0, W_OK) != 0 }) else { return nil }
    return "\(place) may only be read, so that nothing can be changed"
  }

  var trace: [FileTrace] { [FileTrace(path), FileTrace(path + "-wal")] }
}

extension Store {
  /// Why nothing can be changed, as the beginning of a sentence; nil where something can.
  package var readOnlyReason: String? { readOnly?.reason }

  /// Goes on to change the database where it may be changed by now.
  /// - Throws: ``StoreError`` where it may only be read.
  func expectWritable() throws(StoreError) {
    guard let readOnly, !takeUpWriting() else { return }
    let places = file.map { [$0.path, $0.folder] } ?? []
    let way =
      places.contains(where: DatabaseFile.isOnReadOnlyMount)
      ? "its file system is mounted to be read only: mount it for writing"
      : "give yourself the right to write to it"
    throw StoreError(.readOnly, "\(readOnly.reason): \(way), or name a copy of it with --database")
  }

  /// What the program would bring up to date in a file first, its schema and the agenda, it brings up to
  /// date in a copy in memory.
  func renewInMemory(
    _ readOnly: ReadOnly, _ working: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let (migrations, now) = (readOnly.migrations, readOnly.now)
    let header = try queue.read(DatabaseHeader.init)
    try Migrator(file: file, migrations: migrations, now: now).check(header)
    if header.version == migrations.count, try isAgendaCurrent() { return }
    let copy = try Self.open(nil)
    try queue.backup(to: copy)
    try queue.close()
    queue = copy
    try Migrator(file: nil, migrations: migrations, now: now).migrate(copy)
    try refreshAgenda(now: now, working)
  }

  /// Opens a database for changes that may be changed only since it was opened.
  /// - Returns: whether it is open for them.
  private func takeUpWriting() -> Bool {
    guard let file, let readOnly, DatabaseFile.kind(file.path) == S_IFREG,
      file.readOnlyReason == nil, goneReason == nil
    else { return false }
    let old = queue
    do {
      let lock = try file.lockWhileOpening(for: readOnly.migrations.count)
      defer { lock?.release() }
      let migrator = Migrator(file: file, migrations: readOnly.migrations, now: readOnly.now)
      queue = try Self.openCurrent(file, migrator)
      self.readOnly = nil
      try refreshAgenda(now: readOnly.now)
      versionSeen = try queue.unsafeRead(Self.dataVersion)
      overview = QueueOverview()
      try? old.close()
      return true
    } catch {
      if queue !== old { try? queue.close() }
      (queue, self.readOnly) = (old, readOnly)
      return false
    }
  }

  /// Opens the file anew where another wrote to it: SQLite takes what is opened without a lock for
  /// something that stays as it is.
  /// - Returns: whether it was written to, or may be changed by now.
  func followReadOnly() -> Bool {
    if takeUpWriting() { return true }
    guard let file, var readOnly, file.trace != readOnly.trace else { return false }
    readOnly.trace = file.trace
    let old = queue
    do {
      queue = try file.openUnchanged()
      try renewInMemory(readOnly)
      self.readOnly = readOnly
      try? old.close()
    } catch {
      queue = old
    }
    overview = QueueOverview()
    return true
  }
}
