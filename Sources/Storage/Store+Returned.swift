import Core
import Foundation
import GRDB

extension Store {
  /// The last letter that came back from an address, whoever it was to; nil where none did, or one went
  /// there since and did not.
  package func returnedLetter(from mailbox: OutgoingMessage.Mailbox) throws(StoreError)
    -> ReturnedLetter?
  {
    let forms = Correspondence.forms(of: mailbox.readable).union([mailbox.address.lowercased()])
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT recipient, returned, keptMail.body, delivery.at FROM delivery
          JOIN keptMail ON keptMail.followUpID = delivery.followUpID AND kind = 'bounce'
            AND keptMail.at = returned
          ORDER BY returned DESC
          """)
      for row in rows {
        guard let address = Self.address(try row[0]),
          !forms.isDisjoint(with: Correspondence.forms(of: address))
        else { continue }
        let later = try String.fetchAll(
          db,
          sql: "SELECT recipient FROM delivery WHERE at > ? AND returned IS NULL AND way = 'email'",
          arguments: [try row[3] as Int64])
        let isMended = later.contains { text in
          Self.address(text).map { !forms.isDisjoint(with: Correspondence.forms(of: $0)) } ?? false
        }
        return isMended
          ? nil : try ReturnedLetter(address: address, at: Date(seconds: row[1]), reason: row[2])
      }
      return nil
    }
  }

  /// The address of a recipient's line; nil where it holds none, or several.
  private static func address(_ recipient: String) -> String? {
    (try? OutgoingMessage.Mailbox(parsing: recipient))?.readable
  }
}
