import Foundation

extension InterviewEntry.Person {
  /// The person meant; nil where nothing was typed.
  /// - Throws: ``InterviewEntry/Failure`` for the field that cannot be understood.
  func interviewer(
    _ makeID: () -> UUID
  ) throws(InterviewEntry.Failure) -> Interviewer? {
    guard !isBlank else { return nil }
    var person = try named(makeID())
    person.title = title.trimmed
    if let known, known.name == person.name,
      known.email == person.email || (isReaddressed && person.email != nil)
    {
      person.id = known.id
    }
    return person
  }

  /// Refuses what no letter could be addressed to later.
  private static func check(
    _ text: String, _ field: InterviewEntry.Field
  ) throws(InterviewEntry.Failure) {
    if text.trimmed.unicodeScalars.contains(where: \.endsOrSteers) {
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      throw InterviewEntry.Failure(
        field: field,
        message:
          "“\(line)” has a line break or another control character in it: write it in one line")
    }
    guard text.contains(";"), !text.contains("\"") else { return }
    throw InterviewEntry.Failure(
      field: field,
      message:
        "“\(text)” may be several people: name each by itself, like Jane Doe (VP) <jane@globex.example>"
    )
  }

  private func named(_ id: UUID) throws(InterviewEntry.Failure) -> Interviewer {
    try Self.check(text, .person)
    try Self.check(email, .email)
    let isNamed = !text.isBlank
    let isAddressed = !email.isBlank
    let named = Interviewer.parsed(text, id: id)
    if isNamed, named == nil {
      throw InterviewEntry.Failure(
        field: .person,
        message: "“\(text)” is no person: write it like Jane Doe <jane@globex.example>")
    }
    if !isAddressed, let named { return named }
    guard let addressed = Interviewer.parsed(email, id: id), addressed.email != nil else {
      throw InterviewEntry.Failure(
        field: .email, message: "“\(email)” is no address: write it like jane@globex.example")
    }
    guard let named else { return addressed }
    if let other = named.email, other.lowercased() != addressed.email?.lowercased() {
      throw InterviewEntry.Failure(
        field: .email, message: "the field above says \(other): leave only one of the two")
    }
    let name = named.name.isEmpty ? addressed.name : named.name
    return Interviewer(id: id, name: name, email: addressed.email)
  }
}
