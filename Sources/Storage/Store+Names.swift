import Core
import GRDB

extension Store {
  /// The names of companies, people and roles that a letter may mention: those that begin with some
  /// of its words. Looked up by index, so that neither the time nor the memory that it takes grows
  /// with the number of interviews.
  /// - Parameter addresses: those whose owners are wanted too.
  package func names(
    mentionedIn texts: [LetterText], addresses: [String] = []
  ) throws(StoreError) -> KnownNames {
    try read { db in
      var companies: Set<String> = []
      var people: Set<KnownNames.Person> = []
      var roles: Set<KnownNames.Role> = []
      for span in Self.spans(of: texts) {
        for key in NameForms.all(of: span.key) {
          companies.formUnion(try self.companies(db, beginningWith: key))
        }
        people.formUnion(try self.people(db, beginningWith: span.text))
        roles.formUnion(try self.roles(db, beginningWith: span.text))
      }
      for address in addresses.prefix(Self.addressLimit) {
        people.formUnion(try self.people(db, at: address))
      }
      for word in Self.namesAlone(texts) { people.formUnion(try self.people(db, named: word)) }
      return KnownNames(companies: companies, people: people, roles: roles)
    }
  }

  /// A run of words as it is written and as it is looked up.
  private struct Span: Hashable {
    let text: String
    let key: String

    init(_ words: ArraySlice<LetterWord>) {
      text = words.map(\.text.withoutPossessive).joined(separator: " ")
      key = words.map(\.key.withoutPossessive).joined(separator: " ")
    }
  }

  /// More words than a letter has that anyone reads.
  private static let wordLimit = 400
  /// Of names that begin alike, so many are enough to tell that there is one.
  private static let nameLimit = 8
  private static let longestSpan = 3
  /// More addresses than a follow-up goes to.
  private static let addressLimit = 20

  /// Words behind which a name stands however it is written: "at adidas".
  private static let beforeNames: Set<String> = ["at", "join", "joining", "for", "with", "from"]
  /// Words before which the title of a position stands: "the product manager position".
  private static let behindTitles: Set<String> = ["position", "role", "job", "opening", "post"]
  private static let longestTitle = 4

  /// Where a name may stand: each word that may begin one, alone and with those behind it, and what
  /// stands before "position" and the like.
  private static func spans(of texts: [LetterText]) -> Set<Span> {
    var spans: Set<Span> = []
    for text in texts {
      let words = text.words.prefix(wordLimit * 10)
      let isSmall = !words.contains { $0.shape.contains(.capitalised) }
      var begun = 0
      for (index, word) in words.enumerated() where begun < wordLimit {
        let before = index > 0 ? words[index - 1].key : ""
        let isTitle = isTitle(index, in: words)
        if behindTitles.contains(word.key) {
          for count in 1...longestTitle where count <= index {
            spans.insert(Span(words[(index - count)..<index]))
          }
        }
        guard isSmall || isTitle || mayBegin(word, before) else { continue }
        begun += 1
        for count in 1...longestSpan where index + count <= words.count {
          spans.insert(Span(words[index..<index + count]))
        }
      }
    }
    return spans
  }

  /// Whether the title of a position may begin here however it is written: "as a product manager",
  /// "position of product manager", "a good product manager for you".
  private static func isTitle(_ index: Int, in words: ArraySlice<LetterWord>) -> Bool {
    guard index > 1 else { return false }
    let (before, first) = (words[index - 1].key, words[index - 2].key)
    return before == "as" || OfferedRole.isPraise(before)
      || before == "of" && behindTitles.contains(first)
      || ["a", "an", "the", "your"].contains(before) && first == "as"
  }

  private static func mayBegin(_ word: LetterWord, _ before: String) -> Bool {
    guard !word.shape.contains(.address) else { return false }
    return word.shape.contains(.capitalised) || word.shape.contains(.number)
      || beforeNames.contains(before) || word.text.contains(where: \.isUppercase)
  }

  /// Words that are looked for anywhere in a name: those behind "Mr" and the like, and those that are
  /// hardly anything but names, however they are written.
  private static func namesAlone(_ texts: [LetterText]) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      for (index, word) in text.words.prefix(wordLimit * 10).enumerated()
      where word.shape.contains(.capitalised) && words.count < wordLimit {
        let key = word.key.withoutPossessive
        let isTitled = NameForms.isTitled(index, in: text.words)
        if isTitled || NameForms.isNameAlone(key) { words.formUnion(NameForms.all(of: key)) }
      }
    }
    return words
  }

  private func companies(_ db: Database, beginningWith key: String) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT company FROM companyName
        WHERE folded >= ?1 AND folded < ?1 || char(1114111) LIMIT \(Self.nameLimit)
        """)
    return try String.fetchAll(statement, arguments: [key])
      + String.fetchAll(statement, arguments: ["the \(key)"])
  }

  private static let companyOfPerson = """
    (SELECT company FROM followUp JOIN interview ON interview.id = interviewID
      JOIN role ON role.id = roleID WHERE personID = person.id LIMIT 1)
    """

  private func people(
    _ db: Database, beginningWith text: String
  ) throws -> [KnownNames.Person] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, \(Self.companyOfPerson) FROM person
        WHERE coalesce(nullif(name, ''), email) COLLATE NOCASE >= ?1
          AND coalesce(nullif(name, ''), email) COLLATE NOCASE < ?1 || char(1114111)
          AND name <> '' LIMIT \(Self.nameLimit)
        """)
    return try Row.fetchAll(statement, arguments: [text.storable]).map(person)
  }

  /// The people of interviews that are found by a word, whose name holds it.
  private func people(_ db: Database, named word: String) throws -> [KnownNames.Person] {
    guard let pattern = FindPattern(word) else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT name, company FROM
          (SELECT rowid AS number FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT 20)
          JOIN interview USING (number) JOIN role ON role.id = roleID
          JOIN followUp ON interviewID = interview.id JOIN person ON person.id = personID
        """)
    return try Row.fetchAll(statement, arguments: [pattern.text]).map(person)
      .filter { $0.name.unaccented.contains(word) }
  }

  private func people(_ db: Database, at address: String) throws -> [KnownNames.Person] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, \(Self.companyOfPerson) FROM person
        WHERE email = ?1 COLLATE NOCASE AND name <> '' LIMIT \(Self.nameLimit)
        """)
    return try Row.fetchAll(statement, arguments: [address.storable]).map {
      var person = try person($0)
      person.email = address
      return person
    }
  }

  private func person(_ row: Row) throws -> KnownNames.Person {
    let company: String? = try row[1]
    return KnownNames.Person(name: try row[0], company: company ?? "")
  }

  private func roles(_ db: Database, beginningWith text: String) throws -> [KnownNames.Role] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT title, company FROM role
        WHERE title COLLATE NOCASE >= ?1 AND title COLLATE NOCASE < ?1 || char(1114111)
        LIMIT \(Self.nameLimit)
        """)
    return try Row.fetchAll(statement, arguments: [text.storable])
      .map { KnownNames.Role(title: try $0[0], company: try $0[1]) }
  }
}
