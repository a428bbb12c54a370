import Core
import Foundation
import GRDB

/// When the user looked last, and what came in since.
extension Store {
  /// - Returns: nil where the tracker was never open.
  package func mailSinceLook() throws(StoreError) -> MailSince? {
    try read { db in
      guard let looked = try Int64.fetchOne(db, sql: "SELECT at FROM looked") else { return nil }
      func count(_ kind: KeptMail.Kind) throws -> Int {
        try Int.fetchOne(
          db.cachedStatement(sql: "SELECT count(*) FROM keptMail WHERE kind = ? AND noted > ?"),
          arguments: [kind.rawValue, looked]) ?? 0
      }
      return try MailSince(
        looked: Date(seconds: looked), answers: count(.answer), returned: count(.bounce),
        words: count(.word))
    }
  }

  /// Writes down that the user has seen what there is.
  package func noteLook(now: Date) throws(StoreError) {
    try write(movesInterviews: false) { db in
      try db.execute(
        sql: "INSERT INTO looked (one, at) VALUES (1, ?1) ON CONFLICT DO UPDATE SET at = ?1",
        arguments: [now.seconds])
    }
  }
}
