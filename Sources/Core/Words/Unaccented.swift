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
  package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// Whether it holds nothing but white space.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
