import Foundation

/// Where in a TOML text its keys are set: the parser tells lines of syntax errors only. It looks at
/// each line for itself, and so finds nothing inside an inline table.
struct ConfigurationLines {
  /// Lines from 1, by "table" and "table.key".
  private var numbers: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    for (index, line) in text.lines.enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if trimmed.hasPrefix("["), let end = trimmed.firstIndex(of: "]") {
        table = Self.name(trimmed[trimmed.index(after: trimmed.startIndex)..<end])
        note(table, index + 1)
      } else if let equals = trimmed.firstIndex(of: "="), !trimmed.hasPrefix("#") {
        let key = Self.name(trimmed[..<equals])
        note(table.isEmpty ? key : "\(table).\(key)", index + 1)
      }
    }
  }

  /// The line of a table's heading or of a key's value.
  func line(of name: String) -> Int? { numbers[name] }

  /// The same, and that of the table for what is set inside an inline one.
  func place(of name: String) -> Int? {
    var name = name[...]
    while true {
      if let number = numbers[String(name)] { return number }
      guard let dot = name.lastIndex(of: ".") else { return nil }
      name = name[..<dot]
    }
  }

  /// The first line counts, for a table that is there only through keys like `me.name` as well.
  private mutating func note(_ name: String, _ line: Int) {
    var parts = name.split(separator: ".")
    while !parts.isEmpty {
      let name = parts.joined(separator: ".")
      if numbers[name] == nil { numbers[name] = line }
      parts.removeLast()
    }
  }

  /// A dotted name without quotation marks and blanks.
  private static func name(_ text: Substring) -> String {
    text.filter { !"\"' \t[]".contains($0) }
  }
}

extension String {
  /// What stands between line feeds; a carriage return before one belongs to the line.
  var lines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
