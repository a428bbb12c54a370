/// The names that the database knows, made ready to be looked up by the words of a letter.
///
/// What is not in the lists is not found: of many names it is enough to give those that the letter may
/// mean.
package struct KnownNames: Sendable {
  /// Someone who took part in an interview.
  package struct Person: Hashable, Sendable {
    package var name: String
    package var company: String
    /// Empty where no letter goes to it.
    package var email: String

    package init(name: String, company: String, email: String = "") {
      self.name = name
      self.company = company
      self.email = email
    }
  }

  /// A position at a company.
  package struct Role: Hashable, Sendable {
    package var title: String
    package var company: String

    package init(title: String, company: String) {
      self.title = title
      self.company = company
    }
  }

  struct KnownPerson: Sendable {
    let person: Person
    let words: [NameWord]
  }

  struct KnownRole: Sendable {
    let role: Role
    let words: [String]
  }

  package static let none = KnownNames(companies: [], people: [], roles: [])

  /// By the key of the first word, in each way in which it may be written.
  private var companies: [String: [CompanyName]] = [:]
  /// By the key of any word of the name.
  private var people: [String: [KnownPerson]] = [:]
  /// By the address in small letters.
  private var owners: [String: [Person]] = [:]
  /// By the key of the first word.
  private var roles: [String: [KnownRole]] = [:]

  /// - Parameters: each may hold a name several times.
  package init(
    companies: some Sequence<String>, people: some Sequence<Person>, roles: some Sequence<Role>
  ) {
    for name in Set(companies) {
      guard let company = CompanyName(name) else { continue }
      let first = company.words[0]
      for key in [first.key, first.writtenOut, NameForms.other(of: first.key)].compactMap(\.self) {
        self.companies[key, default: []].append(company)
      }
    }
    for person in Set(people) {
      if !person.email.isEmpty { owners[person.email.lowercased(), default: []].append(person) }
      let words = NameWord.all(ofPerson: person.name)
      for key in Set(words.map(\.key) + words.compactMap(\.writtenOut)) where key.count > 1 {
        self.people[key, default: []].append(KnownPerson(person: person, words: words))
      }
    }
    var titles: Set<String> = []
    for role in roles {
      let words = NameWord.all(in: role.title).map(\.key)
      guard let first = words.first, titles.insert(words.joined(separator: " ")).inserted else {
        continue
      }
      self.roles[first, default: []].append(KnownRole(role: role, words: words))
    }
  }

  /// The companies whose name may begin with a word.
  func companies(beginningWith key: String) -> [CompanyName] { companies[key] ?? [] }

  /// The people whose name holds a word.
  func people(named key: String) -> [KnownPerson] { people[key] ?? [] }

  /// Whose an address is: several may share it.
  func owners(of email: String) -> [Person] { owners[email.lowercased()] ?? [] }

  func roles(beginningWith key: String) -> [KnownRole] { roles[key] ?? [] }

  /// Whether a word is a part of some name.
  func holds(_ key: String) -> Bool { companies[key] != nil || people[key] != nil }
}
