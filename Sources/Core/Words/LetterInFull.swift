/// A letter as one text: its two headers, a blank line, and what it says.
extension Draft {
  /// As a file of its own has it.
  package var inFull: String { "To: \(recipient)\nSubject: \(subject)\n\n\(body)\n" }

  /// This letter as a text says it that was ``inFull`` and was changed elsewhere; the place of the
  /// caret and what else is kept of a letter stay.
  ///
  /// A header that is not there stays as it was; a text that begins without one is the letter alone.
  /// Line ends at its end are no part of it.
  package func changed(to text: String) -> Draft {
    var draft = self
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var hasHeaders = false
    while let first = lines.first, let (part, value) = Self.header(first) {
      if part == .recipient { draft.recipient = value } else { draft.subject = value }
      hasHeaders = true
      lines.removeFirst()
    }
    if hasHeaders, lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.count > 1, lines.last == "" { lines.removeLast() }
    draft.body = lines.joined(separator: "\n")
    return draft
  }

  private static func header(_ line: Substring) -> (part: Part, value: String)? {
    for (label, part) in [("to:", Part.recipient), ("subject:", .subject)]
    where line.prefix(label.count).lowercased() == label {
      return (part, String(line.dropFirst(label.count)).trimmed)
    }
    return nil
  }
}
