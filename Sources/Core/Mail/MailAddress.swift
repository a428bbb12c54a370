import Foundation

/// An address to which a message can be sent: what mail programs take as an argument and servers as a
/// recipient without asking what was meant.
///
/// Narrower than ``Interviewer/isAddress(_:)``, which only tells an address from a name: no quoted local
/// part, no comment, nothing that begins with "-", no letters beyond ASCII before the "@" (few servers carry
/// them), and a domain of the characters that domains have.
package struct MailAddress: Hashable, Sendable {
  /// Characters of a label, and bytes of the two sides (RFC 5321, 4.5.3.1; RFC 1035, 2.3.4).
  static let longestLabel = 63
  private static let longestLocal = 64
  private static let longestDomain = 253

  /// What stands before the "@".
  package let local: String
  /// What stands behind it, in lower case, as people read it.
  package let domain: String
  /// The same in ASCII: "xn--bcher-kva.example".
  package let asciiDomain: String

  /// The address as it is sent to.
  package var text: String { "\(local)@\(asciiDomain)" }

  /// nil where a text is none.
  package init?(_ text: String) {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, Self.isLocal(sides[0]) else { return nil }
    let labels = Self.labels(of: String(sides[1]))
    guard labels.allSatisfy(Self.isLabel) else { return nil }
    let ascii = labels.map(Punycode.label)
    guard ascii.allSatisfy({ $0.utf8.count <= Self.longestLabel }) else { return nil }
    local = String(sides[0])
    domain = labels.joined(separator: ".")
    asciiDomain = ascii.joined(separator: ".")
    guard asciiDomain.utf8.count <= Self.longestDomain else { return nil }
  }

  /// A dot-atom (RFC 5322, 3.2.3) that no program takes for an option.
  private static func isLocal(_ text: Substring) -> Bool {
    let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
    return !text.hasPrefix("-") && text.utf8.count <= longestLocal
      && atoms.allSatisfy { atom in
        !atom.isEmpty
          && atom.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
              || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0)
          }
      }
  }

  /// In lower case and composed, parted at the dots of all scripts (RFC 3490, 3.1).
  private static func labels(of domain: String) -> [String] {
    guard domain.utf8.count <= longestDomain * 4 else { return [""] }
    return domain.lowercased().precomposedStringWithCanonicalMapping
      .split(omittingEmptySubsequences: false) { ".\u{3002}\u{FF0E}\u{FF61}".contains($0) }
      .map(String.init)
  }

  private static func isLabel(_ label: String) -> Bool {
    !label.isEmpty && label.count <= longestLabel && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII {
          return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
            || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark,
          .spacingMark, .decimalNumber:
          return true
        default: return false
        }
      }
  }
}
