import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Backups {
  /// Whether a copy could take the database's place: it is of Afterword, of a schema that this
  /// version knows, and sound.
  /// - Returns: why not; nil where it could.
  package func problem(with copy: String) -> String? {
    do {
      try DatabaseFile.makeFolder(file.folder)
      try discard(stage(copy))
      return nil
    } catch {
      return StoreError.reason(error, nil)
    }
  }

  /// Puts a copy in the database's place, as a whole or not at all. What was there is kept in the
  /// backups folder, damaged or not.
  /// - Parameter copy: is itself not touched. A log beside it counts as part of it.
  /// - Returns: where the database that was there is now; nil where none was.
  /// - Throws: ``StoreError``; the database is then as it was.
  package func restore(_ copy: String, now: Date) throws(StoreError) -> String? {
    do {
      try DatabaseFile.makeFolder(file.folder)
      let lock = try FolderLock(file.folder, isExclusive: true)
      defer { lock?.release() }
      let staged = try stage(copy)
      do {
        let kept = try putAside(now: now)
        // Before the rename: a log that outlives its database would be taken for the next one's.
        for companion in DatabaseFile.companions { unlink(file.path + companion) }
        guard rename(staged, file.path) == 0 else {
          throw DatabaseFile.failure("put the copy at", file.path)
        }
        try DatabaseFile.sync(file.folder)
        return kept
      } catch {
        discard(staged)
        throw error
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(
        .inputOutput, "the database is as it was: \(StoreError.reason(error, file))")
    }
  }

  /// Brings a copy beside the database, without its log, and looks whether it can be used.
  /// - Returns: its path there.
  private func stage(_ copy: String) throws -> String {
    let source = DatabaseFile(path: copy)
    guard access(source.path, F_OK) == 0 else {
      throw StoreError(.missing, "there is no copy at \(source.path)")
    }
    let staged = try DatabaseFile.freeName(file.path + "-restoring", "")
    do {
      try Self.copyBytes(source.path, to: staged)
      let log = source.path + "-wal"
      if access(log, F_OK) == 0 { try Self.copyBytes(log, to: staged + "-wal") }
      try makeWhole(staged, from: source)
      return staged
    } catch {
      discard(staged)
      throw error
    }
  }

  private func makeWhole(_ staged: String, from source: DatabaseFile) throws {
    guard let header = try? DatabaseFile(path: staged).header(), header.hasTables else {
      throw StoreError(.unusable, "\(source.path) is no database of Afterword")
    }
    try Migrator(file: source, migrations: Migration.all, now: .distantPast).check(header)
    do {
      let queue = try DatabaseQueue(path: staged)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try Migrator(file: source, migrations: Migration.all, now: .distantPast)
          .check(DatabaseHeader(db))
        if let problem = try DatabaseFile.problem(db) { throw unsound(source, problem) }
      }
      try queue.close()
    } catch let error as StoreError {
      throw error
    } catch {
      throw unsound(source, StoreError.reason(error, nil))
    }
  }

  private func unsound(_ source: DatabaseFile, _ problem: String) -> StoreError {
    StoreError(.unusable, "\(source.path) is damaged (\(problem)); the database is as it was")
  }

  /// Keeps the database that is there as a copy.
  private func putAside(now: Date) throws -> String? {
    guard let kind = DatabaseFile.kind(file.path) else { return nil }
    guard kind == S_IFREG else {
      throw StoreError(.unusable, "\(file.path) is a link, a folder or a device")
    }
    if let user = file.otherUser {
      throw StoreError(
        .inUse,
        "the database is open in another program (process \(user)): end that first; nothing was "
          + "changed")
    }
    // Before SQLite looks at it: it brings a log into the file, also into a damaged one.
    let bytes = try putAsideBytes(now: now)
    guard let queue = try? DatabaseQueue(path: file.path) else { return bytes }
    defer { try? queue.close() }
    let copy = try? file.keepCopy(named: Self.replaced + Self.stamp(now)) {
      try DatabaseFile.copy(queue, to: $0)
    }
    guard let copy else { return bytes }
    discard(bytes)
    return copy
  }

  /// Keeps a damaged database byte by byte, with its log: what SQLite cannot read, another tool may.
  private func putAsideBytes(now: Date) throws -> String {
    let log = file.path + "-wal"
    let kept = try file.keepCopy(named: Self.damaged + Self.stamp(now)) { path in
      unlink(path)
      try Self.copyBytes(file.path, to: path)
    }
    if DatabaseFile.kind(log) == S_IFREG { try Self.copyBytes(log, to: kept + "-wal") }
    return kept
  }

  @discardableResult
  private func discard(_ path: String) -> Bool {
    ([""] + DatabaseFile.companions).map { unlink(path + $0) == 0 }.contains(true)
  }

  /// Copies a file into a new one (0600) and onto the disk. Only a regular file: nothing else ends.
  private static func copyBytes(_ source: String, to target: String) throws {
    let input = systemOpen(source, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard input >= 0 else { throw DatabaseFile.failure("read", source) }
    defer { close(input) }
    var status = stat()
    guard fstat(input, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(.unusable, "\(source) is no file")
    }
    guard try DatabaseFile.createEmpty(target) else {
      throw StoreError(.inputOutput, "\(target) is in the way")
    }
    let output = systemOpen(target, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard output >= 0 else { throw DatabaseFile.failure("write", target) }
    defer { close(output) }
    let (from, into) = (FileHandle(fileDescriptor: input), FileHandle(fileDescriptor: output))
    while let bytes = try from.read(upToCount: 1 << 20), !bytes.isEmpty {
      try into.write(contentsOf: bytes)
    }
    guard fsync(output) == 0 else { throw DatabaseFile.failure("store", target) }
  }
}

/// `open(2)`, whose name a method here takes.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
