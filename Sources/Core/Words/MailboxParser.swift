import Foundation

extension Interviewer {
  /// Reads `Jane Doe <jane@globex.example>`, an address alone, or a name alone; nil for anything else, as
  /// for two of them.
  package static func parsed(_ text: String, id: UUID) -> Interviewer? {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    guard !trimmed.isEmpty else { return nil }
    if trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") {
      let address = trimmed[trimmed.index(after: open)...].dropLast()
      guard isAddress(String(address)) else { return nil }
      let name = trimmed[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
      guard !(name.contains("<") && name.contains("@")) else { return nil }
      return Interviewer(id: id, name: name, email: String(address))
    }
    if isAddress(trimmed) { return Interviewer(id: id, name: "", email: trimmed) }
    return trimmed.contains("@") || trimmed.contains("<")
      ? nil : Interviewer(id: id, name: trimmed)
  }

  /// True for text that can stand as an e-mail address: something on both sides of one "@", no
  /// blanks, controls or angle brackets, and no part between the dots of the host empty. Whether anyone
  /// reads it is for the mail program to find.
  package static func isAddress(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { return false }
    let labels = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy({ !$0.isEmpty }) else { return false }
    return text.unicodeScalars.allSatisfy(isAddressed)
  }

  private static func isAddressed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", ",", ";", "\"", "\\", "(", ")", "[", "]": false
    case "!"..."~": true
    case _ where scalar.isASCII || scalar.properties.isWhitespace: false
    default: ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }
}
