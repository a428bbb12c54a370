import Foundation

/// What the rows of a text show in a picture, so that the next one, drawn over it, can leave those as
/// they are that show the same. Known of rows of plain ASCII in which nothing is marked.
struct ShownRows {
  private var rows: [[UInt8]?] = []

  /// Whether a row shows a text already. From now on it counts as showing it.
  /// - Parameter bytes: nil for what is not to be compared.
  mutating func shows(_ bytes: ArraySlice<UInt8>?, in row: Int) -> Bool {
    while rows.count <= row { rows.append(nil) }
    guard let bytes else {
      rows[row] = nil
      return false
    }
    if let shown = rows[row], Self.areEqual(shown, bytes) { return true }
    rows[row] = Array(bytes)
    return false
  }

  /// At once rather than one by one, as all rows are compared at each key.
  private static func areEqual(_ some: [UInt8], _ others: ArraySlice<UInt8>) -> Bool {
    some.count == others.count
      && some.withUnsafeBytes { some in
        others.withUnsafeBytes { others in
          guard let start = some.baseAddress, let other = others.baseAddress else { return true }
          return memcmp(start, other, some.count) == 0
        }
      }
  }
}
