/// Comma-separated values (RFC 4180), safe to open in a spreadsheet: a cell that would be taken for
/// a formula has an apostrophe before it, which ``restored(_:)`` takes away (OWASP, "CSV Injection").
package enum CSV {
  /// One row with its line end. Control characters that are no blanks become U+FFFD: a terminal could
  /// take them for commands.
  package static func row(_ cells: [String]) -> String {
    cells.map { quoted(neutralised(legible($0))) }.joined(separator: ",") + "\r\n"
  }

  private static func legible(_ cell: String) -> String {
    let isSafe = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory != .control || "\t\r\n".unicodeScalars.contains(scalar)
    }
    guard !cell.unicodeScalars.allSatisfy(isSafe) else { return cell }
    return String(
      String.UnicodeScalarView(cell.unicodeScalars.map { isSafe($0) ? $0 : "\u{FFFD}" }))
  }

  /// A cell as it is written: what begins with `=`, `+`, `-`, `@`, a tab or a carriage return, with
  /// or without apostrophes before it, gets one more.
  package static func neutralised(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  /// A cell as it was before ``neutralised(_:)``.
  package static func restored(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  private static func isFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.unicodeScalars.allSatisfy { !",\"\r\n".unicodeScalars.contains($0) }
    // Readers take blanks off the ends of what is not quoted.
    let ends = [cell.unicodeScalars.first, cell.unicodeScalars.last].compactMap(\.self)
    let hasBlankEnd = ends.contains { " \t".unicodeScalars.contains($0) }
    guard !isPlain || hasBlankEnd else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
