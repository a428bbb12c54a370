/// How a date or time is written. libical reads blanks and signs as digits, so the shape is looked
/// at before.
enum TimeShape {
  /// `20240131`, `20240131T100000`, `20240131T100000Z`.
  case date, local, utc

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func digits(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { (48...57).contains($0) } }
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16, digits(0..<8) else {
      return nil
    }
    guard bytes.count > 8 else {
      self = .date
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), digits(9..<15),
      bytes.count == 15 || bytes[15] == UInt8(ascii: "Z")
    else { return nil }
    self = bytes.count == 15 ? .local : .utc
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
