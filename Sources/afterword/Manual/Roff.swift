/// A manual page being written, in the macros of man(7) and in ASCII: other characters are named by
/// their numbers, so that every formatter of manual pages understands them.
struct Roff {
  private(set) var lines: [String] = []

  init(title: String, source: String) {
    lines.append(".TH \(title) 1 \"\" \"\(source)\" \"User Commands\"")
  }

  mutating func section(_ title: String) { lines.append(".SH \(Self.escaped(title))") }

  mutating func subsection(_ title: String) { lines.append(".SS \(Self.escaped(title))") }

  mutating func paragraph(_ text: String) { lines += [".PP", Self.escaped(text)] }

  /// A term and what is said of it, indented below.
  mutating func item(_ term: String, _ text: String) {
    lines += [".TP", ".B \(Self.quoted(term))", Self.escaped(text)]
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ texts: [String]) {
    lines += [".PP", ".RS 4", ".nf"] + texts.map(Self.escaped) + [".fi", ".RE"]
  }

  /// Text of paragraphs; lines that begin with blanks stay as they are.
  mutating func text(_ text: String) {
    for block in text.split(separator: "\n\n") {
      var words: [Substring] = []
      var examples: [String] = []
      for line in block.split(separator: "\n") {
        if line.hasPrefix("  ") {
          examples.append(String(line.dropFirst(2)))
        } else {
          words.append(line)
        }
      }
      if !words.isEmpty { paragraph(words.joined(separator: " ")) }
      if !examples.isEmpty { verbatim(examples) }
    }
  }

  /// A text in which nothing is a request or an escape, and a hyphen is one that can be copied.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      case " "..."~": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// The argument of a macro.
  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }
}
