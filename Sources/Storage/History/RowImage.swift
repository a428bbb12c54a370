import Core
import Foundation

/// A row as the journal keeps it: its columns by name.
struct RowImage {
  private let values: [String: Any]

  /// - Parameter json: an object as the triggers write it; anything else is a row without columns.
  init?(_ json: String?) {
    guard let json else { return nil }
    values = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any] ?? [:]
  }

  func text(_ column: String) -> String? { values[column] as? String }

  func number(_ column: String) -> Int64? { (values[column] as? NSNumber)?.int64Value }

  /// One of the words that the schema allows in a column.
  func word<Word: RawRepresentable<String>>(_ column: String, _: Word.Type) -> Word? {
    text(column).flatMap(Word.init(rawValue:))
  }
}

/// A row before and after a step. Without a state before it came to be, without one after it went.
struct RowChange {
  let table: String
  let key: String
  let before: RowImage?
  let after: RowImage?
}
