/// A letter as one text: its two headers, a blank line, and what it says.
extension Draft {
  /// As a file of its own has it.
  package var inFull: String { "To: \(recipient)\nSubject: \(subject)\n\n\(body)\n" }

  /// This letter as a text says it that was ``inFull`` and was changed elsewhere; the place of the
  /// caret and what else is kept of a letter stay.
  ///
  /// A header that is not there stays as it was; a text without headers is the letter alone. Line ends
  /// at its end are no part of it.
  package func changed(to text: String) -> Draft {
    let letter = LetterHeaders(ofLines: text)
    var draft = self
    draft.recipient = letter.recipient?.value ?? recipient
    draft.subject = letter.subject?.value ?? subject
    draft.body = String(letter.body.trimmingSuffix(while: \.isNewline))
    return draft
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
