import Core
import Foundation
import GRDB

/// The files that were read for imports.
///
/// They are no rows of the journal's: of a folder of mails there are thousands, and to forget one costs
/// no more than that it is read again. So each knows the import that it was read by, or the last one
/// before it, and is forgotten when that is taken back.
extension Store {
  /// What is remembered of each file, by ``ReadSource/place``.
  package func readSources() throws(StoreError) -> [String: ReadSource] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT place, size, modified, inode, basis, readAt, digest, nextMessage, open
          FROM readSource
          """)
      var sources: [String: ReadSource] = [:]
      while let row = try rows.next() {
        let source = try ReadSource(row)
        sources[source.place] = source
      }
      return sources
    }
  }

  /// Remembers files from here on, within the transaction of the import that read them.
  func remember(_ db: Database, _ news: SourceNews) throws {
    guard !news.isEmpty else { return }
    let step = try Int64.fetchOne(
      db,
      sql: """
        SELECT coalesce((SELECT stepID FROM recording), (SELECT max(stepID) FROM readSource), 0)
        """)
    for place in news.gone {
      try db.executeCached(
        sql: "DELETE FROM readSource WHERE place = ?", arguments: [place.storable])
    }
    for source in news.read {
      try db.executeCached(
        sql: """
          INSERT OR REPLACE INTO readSource (place, size, modified, inode, basis, readAt, digest,
            nextMessage, open, stepID)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          source.place.storable, source.stamp.size, source.stamp.modified, source.stamp.inode,
          source.basis, source.readAt.seconds, source.mailbox?.digest, source.mailbox?.next,
          source.open.map(\.text).joined(separator: ","), step ?? 0,
        ])
    }
  }
}

extension Journal {
  /// Forgets the files that were read by a step, and those that were read since.
  func forgetSources(sinceStep step: Int64) throws {
    try db.executeCached(sql: "DELETE FROM readSource WHERE stepID >= ?", arguments: [step])
  }
}

extension ReadSource {
  /// - Parameter row: as ``Store/readSources()`` asks for it.
  fileprivate init(_ row: Row) throws {
    let digest: String? = try row[6]
    let next: Int? = try row[7]
    let open: String = try row[8]
    self.init(
      place: try row[0],
      stamp: FileStamp(size: try row[1], modified: try row[2], inode: try row[3]),
      basis: try row[4], readAt: Date(seconds: try row[5]),
      mailbox: digest.flatMap { digest in next.map { Mailbox(digest: digest, next: $0) } },
      open: open.split(separator: ",").compactMap { MailboxPlace($0) })
  }
}
