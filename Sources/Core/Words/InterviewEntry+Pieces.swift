/// The pieces of a line as they are put into fields, and taken out again.
extension InterviewEntry {
  /// Adds a piece to a field behind what stands there.
  mutating func add(
    _ text: String, to field: WritableKeyPath<InterviewEntry, String>
  ) {
    self[keyPath: field] += (self[keyPath: field].isEmpty ? "" : ", ") + text
  }

  /// Takes a piece out of a field that several were put into.
  mutating func take(
    _ text: String, outOf field: WritableKeyPath<InterviewEntry, String>
  ) {
    let value = self[keyPath: field]
    if value == text {
      self[keyPath: field] = ""
    } else if value.hasSuffix(", " + text) {
      self[keyPath: field] = String(value.dropLast(text.count + 2))
    } else if value.hasPrefix(text + ", ") {
      self[keyPath: field] = String(value.dropFirst(text.count + 2))
    } else if let place = value.firstRange(of: ", \(text), ") {
      self[keyPath: field].replaceSubrange(place, with: ", ")
    }
  }

  mutating func remove(peopleIn text: String) {
    for person in QuickPiece.people(in: text) {
      if let index = people.lastIndex(of: person) { people.remove(at: index) }
    }
  }

  /// Whether a piece stands in a field, alone or with others.
  func holds(_ text: String, in field: KeyPath<InterviewEntry, String>) -> Bool {
    let value = self[keyPath: field]
    return !text.isEmpty && (", " + value + ", ").contains(", " + text + ", ")
  }

  /// Whether everyone whom a piece names takes part.
  func holds(peopleIn text: String) -> Bool {
    QuickPiece.people(in: text).allSatisfy(people.contains)
  }

  /// Has a piece be the company, wherever it was put, and what was the company the role.
  mutating func makeCompany(of text: String) {
    if holds(text, in: \.role) {
      take(text, outOf: \.role)
    } else if holds(peopleIn: text) {
      remove(peopleIn: text)
    }
    putFirst(company, in: \.role)
    company = text
  }

  /// Adds a piece to a field before what stands there.
  mutating func putFirst(_ text: String, in field: WritableKeyPath<InterviewEntry, String>) {
    self[keyPath: field] = text + (self[keyPath: field].isEmpty ? "" : ", ") + self[keyPath: field]
  }
}
