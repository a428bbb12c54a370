/// A letter in a file: its text, with what headers above it say.
///
/// Headers are lines like "To: …" and "Subject: …" at the file's very start, up to a blank line, which
/// may be missing where both of these stand there; a file may have some, all or none of them.
package struct LetterHeaders: Sendable {
  /// A header's value, with where it stands in the file.
  package struct Field: Hashable, Sendable {
    package let value: String
    /// Counted from 1.
    package let line: Int
    /// Of the value's first character, counted from 1.
    package let column: Int
  }

  /// nil where the file has no such line.
  package let recipient: Field?
  package let subject: Field?
  /// What stands in further lines of a name, of which the first counts: "To", "b@c.example".
  package let repeated: [(name: String, value: String)]
  /// The names of the other headers, as they are written: "Cc".
  package let others: [String]
  package let body: String
  /// The line of the file at which the body begins, counted from 1.
  package let bodyLine: Int

  private static let known: Set<String> = [
    "to", "subject", "from", "cc", "bcc", "date", "reply-to", "message-id", "mime-version",
    "content-type", "content-transfer-encoding", "user-agent",
  ]

  /// - Parameter file: its lines ended by "\n".
  package init(_ file: String) {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    var fields: [String: Field] = [:]
    var others: [String] = []
    var repeated: [(String, String)] = []
    var next = 0
    while next < lines.count {
      if let (name, field) = Self.field(lines[next], at: next + 1) {
        let written = String(lines[next].prefix(name.count))
        if name != "to", name != "subject" {
          others.append(written)
        } else if fields[name] != nil {
          repeated.append((written, field.value))
        }
        fields[name] = fields[name] ?? field
      } else if next > 0, let name = Self.name(of: lines[next]) {
        others.append(name)
      } else {
        break
      }
      next += 1
    }
    // A line of the letter that looks like a header is one only where nothing but headers stands
    // above a blank line, or where both that a letter has stand there.
    let isWhole = fields["to"] != nil && fields["subject"] != nil
    let isHead =
      next > 0 && (isWhole || next == lines.count || lines[next].allSatisfy(\.isWhitespace))
    recipient = isHead ? fields["to"] : nil
    subject = isHead ? fields["subject"] : nil
    self.others = isHead ? others : []
    self.repeated = isHead ? repeated : []
    var start = isHead ? next : 0
    while isHead, start < lines.count, lines[start].allSatisfy(\.isWhitespace) { start += 1 }
    body = lines[min(start, lines.count)...].joined(separator: "\n")
    bodyLine = start + 1
  }

  /// - Parameter file: whatever ends its lines.
  package init(ofLines file: String) {
    let lines = file.split(omittingEmptySubsequences: false) { $0.isNewline }
    self.init(lines.joined(separator: "\n"))
  }

  /// The name of what looks like a header, whatever it is.
  private static func name(of line: Substring) -> String? {
    guard let colon = line.firstIndex(of: ":"), line.index(after: colon) < line.endIndex,
      line[line.index(after: colon)] == " "
    else { return nil }
    let name = line[..<colon]
    let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
    return isName && name.first?.isUppercase == true ? String(name) : nil
  }

  private static func field(_ line: Substring, at number: Int) -> (String, Field)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased()
    guard known.contains(name) else { return nil }
    let rest = line[line.index(after: colon)...]
    let value = rest.drop(while: \.isWhitespace)
    let column = line.distance(from: line.startIndex, to: value.startIndex) + 1
    return (name, Field(value: String(value).trimmed, line: number, column: column))
  }
}
