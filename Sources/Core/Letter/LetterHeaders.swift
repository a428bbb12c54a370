/// A letter in a file: its text, with what headers above it say.
///
/// Headers are lines like "To: …" and "Subject: …" at the file's start, up to a blank line, which may be
/// missing where both of these stand there; a file may have some, all or none of them. A line that begins
/// with a blank goes on with the header above it (RFC 5322, 2.2.3).
package struct LetterHeaders: Sendable {
  /// A header's value, with where it stands in the file.
  package struct Field: Hashable, Sendable {
    package fileprivate(set) var value: String
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
    let head = Head(of: lines)
    // A line of the letter that looks like a header is one only where nothing but headers stands
    // above a blank line, or where both that a letter has stand there.
    let isWhole = head.fields["to"] != nil && head.fields["subject"] != nil
    let isHead =
      head.end > head.start && (isWhole || head.end == lines.count || Self.isBlank(lines[head.end]))
    recipient = isHead ? head.fields["to"] : nil
    subject = isHead ? head.fields["subject"] : nil
    others = isHead ? head.others : []
    repeated = isHead ? head.repeated : []
    var start = isHead ? head.end : 0
    while isHead, start < lines.count, Self.isBlank(lines[start]) { start += 1 }
    body = lines[min(start, lines.count)...].joined(separator: "\n")
    bodyLine = start + 1
  }

  /// The lines that look like headers.
  private struct Head {
    var fields: [String: Field] = [:]
    var repeated: [(name: String, value: String)] = []
    var others: [String] = []
    /// The first of the lines, and the one behind the last.
    let start: Int
    var end: Int

    init(of lines: [Substring]) {
      start = lines.firstIndex { !isBlank($0) } ?? lines.count
      end = start
      var last: String?
      while end < lines.count {
        let line = lines[end]
        if let last, line.first == " " || line.first == "\t", !isBlank(line) {
          fields[last]?.value += " " + String(line).trimmed
        } else if let (name, field) = field(line, at: end + 1) {
          last = fields[name] == nil ? name : nil
          add(field, name, written: String(line.prefix(name.count)))
        } else if end > start, let name = LetterHeaders.name(of: line) {
          others.append(name)
          last = nil
        } else {
          break
        }
        end += 1
      }
    }

    private mutating func add(_ field: Field, _ name: String, written: String) {
      if name != "to", name != "subject" {
        others.append(written)
      } else if fields[name] != nil {
        repeated.append((written, field.value))
      }
      fields[name] = fields[name] ?? field
    }
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// The header, "To" or "Subject", that the letter begins with, as no blank line ends the headers: most
  /// likely it is none of the letter.
  package var straying: String? {
    let line = body.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }
    guard recipient == nil, subject == nil, let line, let (name, _) = Self.field(line, at: 1),
      name == "to" || name == "subject"
    else { return nil }
    return name.capitalized
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
