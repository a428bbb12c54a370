import Foundation

extension String {
  /// The text without regard to capitals and accents, for comparing what was typed with what is
  /// known: "Café Zürich" becomes "cafe zurich", "Łódź Straße" "lodz strasse".
  package var unaccented: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      result.append(scalar)
    }
    return String(result).withPlainLetters.lowercased()
  }

  /// Without white space at its ends.
  package var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isBlank }),
      let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    // Other white space is beyond ASCII.
    guard bytes[first] < 0x80, bytes[last] < 0x80 else {
      return trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let after = bytes.index(after: last)
    return first == startIndex && after == endIndex ? self : String(self[first..<after])
  }

  /// Whether it holds nothing but white space.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension StringProtocol {
  /// Whether some bytes stand in its UTF-8: quick where most texts do not hold what is looked for.
  package func holds(_ bytes: StaticString) -> Bool {
    func isThere(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      let count = bytes.utf8CodeUnitCount
      guard var at = text.baseAddress, count <= text.count else { return false }
      let end = at + (text.count - count + 1)
      while let found = memchr(at, Int32(bytes.utf8Start[0]), end - at) {
        if memcmp(found, bytes.utf8Start, count) == 0 { return true }
        at += UnsafeRawPointer(found) - UnsafeRawPointer(at) + 1
      }
      return false
    }
    if let found = utf8.withContiguousStorageIfAvailable(isThere) { return found }
    return Array(utf8).withUnsafeBufferPointer(isThere)
  }
}

extension UInt8 {
  /// A blank, TAB or line break of ASCII.
  package var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
