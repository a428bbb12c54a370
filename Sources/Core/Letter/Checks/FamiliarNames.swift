/// Names that belong to a letter, because its interview, the notes of it or the user's own texts hold
/// them.
struct FamiliarNames: Sendable {
  /// Words written with a capital within a sentence, or more than once at the start of one.
  private var words: Set<String> = []
  /// Words of the company's own name.
  let company: CompanyName?
  /// Words of the names of people who were there.
  private(set) var people: Set<String> = []
  /// Words of the role's own title: of "Driver's Mate" "driver" too.
  let role: Set<String>

  init(_ context: LetterContext) {
    let meeting = context.meeting
    company = meeting.flatMap { CompanyName($0.company) }
    let title = NameWord.all(in: meeting?.role ?? "").map(\.key)
    role = Set(title + title.map(\.withoutPossessive))
    for name in [meeting?.round, meeting?.location].compactMap({ $0 }) { addAll(name) }
    for text in context.ownTexts { addAll(text) }
    for person in ([meeting?.person] + (meeting?.others ?? [])).compactMap({ $0 }) {
      for word in NameWord.all(in: person.name) {
        people.insert(word.key)
        if let written = word.writtenOut { people.insert(written) }
      }
      addAll(person.title)
    }
    people.formUnion(Mailboxes(context.recipient ?? "").people.flatMap { $0.words.map(\.key) })
    for note in meeting?.notes ?? [] { addNames(in: note.text) }
    for story in context.stories {
      addNames(in: story.title)
      addNames(in: story.text)
    }
  }

  /// Whether all words of a name are there.
  func holds(_ name: some Sequence<NameWord>) -> Bool {
    name.allSatisfy { words.contains($0.key) }
  }

  func holds(word key: String) -> Bool { words.contains(key) || people.contains(key) }

  private mutating func addAll(_ text: String) {
    for word in NameWord.all(in: text) { words.insert(word.key) }
  }

  /// Capitals at a sentence's start say nothing, unless the word stands alone or is no common one, and
  /// those of days and months nothing at all.
  private mutating func addNames(in text: String) {
    let letter = LetterText(text)
    for word in letter.words where word.shape.contains(.capitalised) {
      let key = word.key.withoutPossessive
      guard !NameLexicon.isCalendar(key) else { continue }
      if !word.shape.contains(.first) || !NameLexicon.isCommon(key) { words.insert(key) }
    }
  }
}

extension String {
  /// "apple" of "apple's", whichever apostrophe stands there.
  package var withoutPossessive: String {
    guard utf8.last == 0x73, let before = dropLast().last, before == "'" || before == "’" else {
      return self
    }
    return String(dropLast(2))
  }
}
