import Foundation
import GRDB

/// Why the database could not be opened, read or changed, as sentences for the user: what happened,
/// what it means for the data, what to do.
package struct StoreError: Error, CustomStringConvertible {
  /// What kind of failure it is; a program's exit status depends on it.
  package enum Kind: Sendable {
    /// The file is of another program or a newer Afterword.
    case unusable
    /// A row holds what it cannot hold: the file is damaged.
    case damaged
    /// The disk, a lock or a permission stood in the way.
    case inputOutput
    /// A file that was named is not there.
    case missing
    /// Another Afterword has the file open.
    case inUse
    /// The database may only be read; see ``Store/readOnlyReason``.
    case readOnly
    /// The file is not in its place any more; see ``Store/goneReason``.
    case gone
  }

  package let kind: Kind
  package let description: String
  /// What stood in the way, without what it means for the data.
  package let cause: String
  /// Whether another program held the database for longer than ``LockWait/limit``. Nothing was changed,
  /// and the same can be tried again.
  package private(set) var isHeld = false

  init(_ kind: Kind, _ description: String, cause: String? = nil) {
    self.kind = kind
    self.description = description
    self.cause = cause ?? description
  }

  /// The failure of a change, in words.
  static func changing(_ error: any Error, _ file: DatabaseFile?) -> StoreError {
    if let error = error as? StoreError { return error.offering(file) }
    let reason = reason(error, file)
    return StoreError(
      .inputOutput, "the change was not stored and nothing else was touched: \(reason)",
      cause: reason
    ).marked(after: error)
  }

  /// The failure of a look-up, in words.
  static func reading(_ error: any Error, _ file: DatabaseFile?) -> StoreError {
    if let error = error as? StoreError { return error.offering(file) }
    return StoreError(.inputOutput, "the database cannot be read: \(reason(error, file))")
      .marked(after: error)
  }

  /// The same where the user has waited long enough.
  package var stoppingTheWait: StoreError {
    let sentence = "Not waited for any longer: nothing was changed"
    return StoreError(kind, sentence, cause: cause).marked(isHeld: isHeld)
  }

  private func marked(after error: any Error) -> StoreError {
    marked(isHeld: (error as? DatabaseError)?.resultCode == .SQLITE_BUSY)
  }

  private func marked(isHeld: Bool) -> StoreError {
    var marked = self
    marked.isHeld = isHeld
    return marked
  }

  /// SQLite's own words, made kinder where the cause is common.
  /// - Parameter file: the database, nil where it is in memory.
  static func reason(_ error: any Error, _ file: DatabaseFile?) -> String {
    if error is RowDecodingError { return "the file is damaged\(remedy(file))" }
    guard let error = error as? DatabaseError else { return "\(error)" }
    switch error.resultCode {
    case .SQLITE_FULL: return "the disk is full; make room"
    case .SQLITE_READONLY:
      return "the database may only be read; see its permissions"
    case .SQLITE_BUSY:
      return "another program has held the database for too long; close it"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return "the file is damaged\(remedy(file))"
    case .SQLITE_IOERR: return "the disk reports an error"
    default:
      let offer = file?.offer.map { "; if the file is damaged, \($0.dropFirst(2))" } ?? ""
      return (error.message ?? "error \(error.resultCode.rawValue)") + offer
    }
  }

  /// The same with what to do, where a row shows that the file is damaged.
  func offering(_ file: DatabaseFile?) -> StoreError {
    kind == .damaged ? StoreError(kind, description + Self.remedy(file)) : self
  }

  /// The same with what to do, where the folder of the database may not be written to.
  func pointingElsewhere(_ file: DatabaseFile?) -> StoreError {
    guard kind == .inputOutput, let folder = file?.readOnlyFolder else { return self }
    return StoreError(
      kind,
      description + "; \(folder) may only be read: see its permissions, or name another database "
        + "with --database")
  }

  /// What to do about a damaged file.
  private static func remedy(_ file: DatabaseFile?) -> String {
    guard let file else { return "" }
    if let offer = file.offer { return offer }
    return "; put a copy of your own in its place, or move \(file.path) away to begin anew: "
      + "“sqlite3 FILE .recover” may still read what is in it"
  }
}
