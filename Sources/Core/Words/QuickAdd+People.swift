import Foundation

/// Who the people of a line are, and what is to be asked about them. Each is to be called once what is in
/// doubt before is answered, in this order: what an answer makes of a name decides what is asked next.
extension QuickAdd {
  /// Doubts a name that is said several times.
  package mutating func doubtNamesakes() {
    var names: [String] = []
    for name in entry.people.compactMap(\.foldedName) where !names.contains(name) {
      names.append(name)
      let people = entry.people.filter { $0.foldedName == name }
      if people.count > 1 { doubts.append(.namesakes(people, foldedName: name)) }
    }
  }

  /// Has the names be those of people who are known, where that is certain, and doubts those that may be.
  /// - Parameters:
  ///   - colleagues: finds everyone who is known from interviews at a company.
  ///   - owners: finds everyone who has an address.
  package mutating func recognise<Problem>(
    among colleagues: (_ company: String) throws(Problem) -> [Interviewer],
    owners: (_ address: String) throws(Problem) -> [Interviewer]
  ) throws(Problem) {
    let known = entry.people.isEmpty ? [] : try colleagues(entry.company)
    for index in entry.people.indices {
      let doubt = try entry.recognise(index, among: known, owners: owners)
      if let doubt, !doubts.contains(where: { $0.question == doubt.question }) {
        doubts.append(doubt)
      }
    }
  }

  /// Doubts which of several is the hiring manager: there is one.
  package mutating func doubtManagers() {
    if let doubt = Doubt.managers(of: entry) { doubts.append(doubt) }
  }
}

extension InterviewEntry {
  /// Has everyone who was typed be who is known, as far as that is certain; those who stay who they were
  /// are not looked at.
  /// - Parameters:
  ///   - dossier: the interview that is changed, as it was; nil for a new one.
  ///   - was: how that one would be typed.
  ///   - colleagues: finds everyone who is known from interviews at a company.
  ///   - owners: finds everyone who has an address.
  /// - Returns: what is to be asked of whom first.
  package mutating func recognise<Problem>(
    changing dossier: Dossier?, from was: InterviewEntry?,
    among colleagues: (_ company: String) throws(Problem) -> [Interviewer],
    owners: (_ address: String) throws(Problem) -> [Interviewer]
  ) throws(Problem) -> (person: Int, doubt: Doubt)? {
    var known: [Interviewer]?
    for index in people.indices where was?.people.contains(people[index]) != true {
      let old = dossier?.followUps.first { $0.id == people[index].followUp }?.interviewer
      guard people[index].isOther(than: old) else { continue }
      if known == nil { known = try colleagues(company) }
      let others = (known ?? []).filter { $0.id != old?.id }
      let doubt = try recognise(index, among: others) {
        address throws(Problem) in try owners(address).filter { $0.id != old?.id }
      }
      if let doubt { return (index, doubt) }
    }
    return nil
  }

  /// Has a person who was typed be one who is known, where the name or the address says so for certain: by the
  /// whole name one who is known from that company, by the address its owner. Case and accents do not
  /// matter. Someone of that name with an address that no one has may be one of them with another one.
  /// - Parameters:
  ///   - index: the place of the person.
  ///   - colleagues: everyone who is known from interviews at the company.
  ///   - owners: finds everyone who has an address.
  /// - Returns: what is to be asked first.
  package mutating func recognise<Problem>(
    _ index: Int, among colleagues: [Interviewer],
    owners: (_ address: String) throws(Problem) -> [Interviewer]
  ) throws(Problem) -> Doubt? {
    let person = people[index]
    guard !person.isSomeoneElse, let typed = person.parsed, typed.id != person.known?.id else {
      return nil
    }
    let name = typed.name.foldedWords
    if let address = typed.email {
      let owners = try owners(address).filter(\.isTypeable)
      let same = owners.filter { name.isEmpty || $0.name.foldedWords == name }
      if let owner = same.first, same.count == 1 { people[index].become(owner) }
      let others = owners.filter { !$0.name.isEmpty }
      guard owners.isEmpty else {
        return same.isEmpty && others.count == owners.count
          ? .owner(person, name: typed.name, owners: others, address: address) : nil
      }
      let namesakes = colleagues.filter {
        $0.isTypeable && !name.isEmpty && $0.name.foldedWords == name
      }
      return namesakes.isEmpty
        ? nil : .readdressed(person, among: namesakes, to: address, company: company)
    }
    let colleagues = colleagues.filter(\.isTypeable)
    guard name.count == 1 else {
      let same = colleagues.filter { $0.name.foldedWords == name }
      guard same.count != 1 else {
        people[index].become(same[0])
        return nil
      }
      return same.isEmpty ? nil : .identity(person, among: same, company: company)
    }
    let same = colleagues.filter { $0.name.foldedParts.contains(name[0]) }
    return same.isEmpty ? nil : .identity(person, among: same, company: company)
  }
}

extension InterviewEntry.Person {
  /// Who is typed, with the key of who is known where it is them; nil where that makes no sense.
  fileprivate var parsed: Interviewer? { try? interviewer(UUID.init) }

  /// Whether a name or an address is typed that someone does not have.
  fileprivate func isOther(than old: Interviewer?) -> Bool {
    guard let old else { return true }
    guard let typed = parsed else { return false }
    let isOtherName = typed.name.foldedWords != old.name.foldedWords
    return isOtherName
      || (typed.email != nil && typed.email?.lowercased() != old.email?.lowercased())
  }

  /// The name without regard to case and accents; nil where none is typed.
  var foldedName: String? {
    let words = parsed?.name.foldedWords ?? []
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Has it be someone who is known; a title that was typed stays.
  mutating func become(_ known: Interviewer) {
    text = known.name
    email = known.email ?? ""
    if title.isBlank { title = known.title }
    self.known = known
  }

  /// Has it be someone who is known, with the address that was typed from then on.
  mutating func readdress(_ known: Interviewer) {
    email = parsed?.email ?? email
    text = known.name
    if title.isBlank { title = known.title }
    self.known = known
    isReaddressed = true
  }

  /// Takes in what another entry says of the same person.
  mutating func take(_ other: InterviewEntry.Person) {
    if parsed?.email == nil { text = other.text }
    if title.isBlank { title = other.title }
    isHiringManager = isHiringManager || other.isHiringManager
  }

  /// How questions call the person.
  var words: String {
    guard !email.isBlank, !text.isBlank else { return text.isBlank ? email : text }
    return "\(text) <\(email)>"
  }
}

extension Interviewer {
  /// Whether the name can be typed: one from a calendar may hold an address.
  fileprivate var isTypeable: Bool {
    name.isEmpty || Interviewer.parsed(name, id: id)?.name == name
  }
}

extension String {
  /// Its words without regard to case and accents.
  fileprivate var foldedWords: [Substring] {
    unaccented.split { $0.isWhitespace }
  }

  /// The same, and the parts of those with a hyphen.
  fileprivate var foldedParts: [Substring] {
    foldedWords.flatMap { [$0] + $0.split { !$0.isLetter && !$0.isNumber } }
  }
}
