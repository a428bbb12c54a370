/// Looks for a table's heading without a name, such as "[", "[[" or "[.a]" on a line of its own:
/// the TOML library does not refuse one but stops the program. It follows strings, comments and
/// brackets, so that a list over several lines is no heading; what else is wrong is left to the
/// library, which ends at the first mistake. It also tells which bracket was left open, where the
/// library only sees that what follows makes no sense.
struct HeadingScan {
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  /// Brackets and braces that are open.
  private var depth = 0
  /// The line on which the outermost of them was opened.
  private var opened = 0
  /// Only blanks so far.
  private var isAtStart = true

  /// The line of the first heading without a name; nil where all have one.
  static func firstNameless(in text: String) -> Int? {
    var scan = HeadingScan(text)
    return scan.find()
  }

  private init(_ text: String) {
    rest = Substring(text).unicodeScalars
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
  }

  private mutating func find() -> Int? {
    while let scalar = rest.first {
      if scalar == "[", isAtStart, depth == 0, !hasName { return line }
      advance(past: scalar)
    }
    return nil
  }

  /// The line of a bracket that is still open where a line begins; nil where all are closed.
  static func openBracket(in text: String, before line: Int) -> Int? {
    var scan = HeadingScan(text)
    while scan.line < line, let scalar = scan.rest.first { scan.advance(past: scalar) }
    return scan.depth > 0 ? scan.opened : nil
  }

  private mutating func advance(past scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "'": skipString(scalar)
    case "#": skip { $0 != "\n" }
    default:
      rest.removeFirst()
      step(scalar)
    }
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      line += 1
      isAtStart = true
      return
    case " ", "\t": return
    case "[", "{":
      if depth == 0 { opened = line }
      depth += 1
    case "]", "}": depth = max(0, depth - 1)
    default: break
    }
    isAtStart = false
  }

  /// Whether the heading that begins here goes on with a name, or with an end that the library
  /// refuses by itself.
  private var hasName: Bool {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    var name = rest.dropFirst().drop(while: isBlank)
    if name.first == "[" { name = name.dropFirst().drop(while: isBlank) }
    guard let first = name.first else { return true }
    switch first {
    case "\"", "'", "]", "_", "-", "a"..."z", "A"..."Z", "0"..."9": return true
    default: return false
    }
  }

  private mutating func skipString(_ quote: Unicode.Scalar) {
    isAtStart = false
    let count = skip { $0 == quote }
    guard count != 2, count < 6 else { return }
    let isLong = count > 2
    while let scalar = rest.popFirst() {
      if scalar == "\n" {
        line += 1
        if !isLong { return isAtStart = true }
      } else if scalar == "\\", quote == "\"" {
        if rest.popFirst() == "\n" { line += 1 }
      } else if scalar == quote {
        guard isLong else { return }
        let more = skip { $0 == quote }
        if more >= 2 { return }
      }
    }
  }

  @discardableResult
  private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) -> Int {
    var count = 0
    while let scalar = rest.first, isSkipped(scalar) {
      rest.removeFirst()
      count += 1
    }
    return count
  }
}
