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
    if let shown = rows[row], shown.count == bytes.count, shown[...] == bytes { return true }
    rows[row] = Array(bytes)
    return false
  }
}
