import Core
import Foundation
import GRDB

/// What became of a letter, which nothing takes back.
package struct BeyondUndo: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// It went out.
    case gone
    /// It came back undelivered.
    case returned
  }

  package let kind: Kind
  /// "Jane Doe at Globex".
  package let whom: String

  package init(_ kind: Kind, _ whom: String) { (self.kind, self.whom) = (kind, whom) }

  /// "the letter to Jane Doe at Globex has gone out".
  package var sentence: String {
    switch kind {
    case .gone: "the letter to \(whom) has gone out"
    case .returned: "the letter to \(whom) came back and is owed again"
    }
  }
}

extension Store {
  /// What became of a letter since the last step was made: nothing takes it back, and a step before it is not
  /// what is meant. nil where there is nothing, or something was taken back since.
  package func beyondLastStep() throws(StoreError) -> BeyondUndo? {
    let last = """
      coalesce((SELECT max(at) FROM step WHERE state = 'done'), 0)
        AND NOT EXISTS (SELECT 1 FROM step WHERE state = 'undone')
      """
    return try read { db in
      func latest(
        _ kind: BeyondUndo.Kind, _ table: String, at moment: String, _ condition: String
      ) throws -> (at: Int64, what: BeyondUndo)? {
        try Row.fetchOne(
          db,
          sql: """
            SELECT \(moment),
              coalesce(nullif(person.name, ''), email, '\(FollowUp.unnamed)') || ' at ' || company
            FROM \(table) JOIN followUp ON followUp.id = followUpID
            JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
            LEFT JOIN person ON person.id = personID
            WHERE \(condition) AND \(moment) >= \(last)
            """
        ).map { try (at: $0[0], what: BeyondUndo(kind, $0[1])) }
      }
      let returned = try latest(
        .returned, "keptMail", at: "noted",
        "keptMail.rowid = (SELECT max(rowid) FROM keptMail WHERE kind = 'bounce')")
      let gone = try latest(
        .gone, "delivery", at: "delivery.at",
        "hasGoneOut AND returned IS NULL AND delivery.rowid = (SELECT max(rowid) FROM delivery)")
      guard let returned, let gone else { return returned?.what ?? gone?.what }
      return gone.at >= returned.at ? gone.what : returned.what
    }
  }
}
