/// What is asked about the people of an interview.
extension Doubt {
  /// As many people as can be chosen from by a digit.
  private static let mostPeople = 9

  /// - Parameter people: those who are called the same.
  static func namesakes(_ people: [InterviewEntry.Person], foldedName name: String) -> Doubt {
    let count = people.count
    let said = count == 2 ? "twice" : "\(count) times"
    let several = Choice(key: "y", label: "\(count) people", meaning: .asUnderstood)
    let one = Choice.change("1", "one person") { entry in
      guard let first = entry.people.firstIndex(where: { $0.foldedName == name }) else { return }
      for place in entry.people.indices.reversed()
      where place > first && entry.people[place].foldedName == name {
        let other = entry.people.remove(at: place)
        entry.people[first].take(other)
      }
    }
    let addresses = Set(people.map(\.text).filter(QuickPiece.isAddressed))
    return Doubt(
      "“\(people[0].text)” is named \(said): are they \(count) people?",
      addresses.count > 1 ? [several] : [several, one]
    ) { $0.people.count { $0.foldedName == name } == count }
  }

  /// - Parameters:
  ///   - person: a name alone.
  ///   - known: who may be meant.
  ///   - company: where they are known from.
  static func identity(
    _ person: InterviewEntry.Person, among known: [Interviewer], company: String
  ) -> Doubt {
    let known = known.prefix(mostPeople)
    let labels = known.map { $0.mailbox.isEmpty ? $0.name : $0.mailbox }
    let question =
      labels.count == 1
      ? "is “\(person.text)” \(labels[0]), who is known from \(company)?"
      : "which of those known from \(company) is “\(person.text)”: "
        + "\(labels.joined(separator: " or "))?"
    return Doubt(question, known: known, as: person, orElse: "someone else of that name")
  }

  /// - Parameters:
  ///   - name: as the person is called.
  ///   - owners: who has the address, under other names.
  static func owner(
    _ person: InterviewEntry.Person, name: String, owners: [Interviewer], address: String
  ) -> Doubt {
    let owners = owners.prefix(mostPeople)
    let names = owners.map(\.name).joined(separator: " and of ")
    return Doubt(
      "\(address) is the address of \(names): is “\(name)” the same person?",
      known: owners, as: person, orElse: "someone else who has the same address")
  }

  /// - Parameters:
  ///   - person: a name with an address that no one has.
  ///   - known: who is called so.
  ///   - company: where they are known from.
  static func readdressed(
    _ person: InterviewEntry.Person, among known: [Interviewer], to address: String,
    company: String
  ) -> Doubt {
    let known = known.prefix(mostPeople)
    let names = known.map { $0.email == nil ? "\($0.name), without an address" : $0.mailbox }
    var doubt = Doubt(
      "\(names.joined(separator: " and ")) \(known.count == 1 ? "is" : "are") known from \(company): "
        + "is \(address) a new address of \(known.count == 1 ? "theirs" : "one of them")?",
      known: known, as: person, orElse: "someone else of that name"
    ) {
      "\($0), from here on at \(address)"
    } taking: {
      $0.readdress($1)
    }
    doubt.isAboutAddress = true
    return doubt
  }

  private init(
    _ question: String, known: ArraySlice<Interviewer>, as person: InterviewEntry.Person,
    orElse other: String, label: (String) -> String = { $0 },
    taking take: @escaping @Sendable (inout InterviewEntry.Person, Interviewer) -> Void = {
      $0.become($1)
    }
  ) {
    let choices = zip(1..., known).map { number, one in
      let label = label(one.mailbox.isEmpty ? one.name : one.mailbox)
      return Choice.change(
        known.count == 1 ? "y" : Character("\(number)"), known.count == 1 ? "yes: \(label)" : label
      ) { entry in
        guard let place = entry.people.firstIndex(of: person) else { return }
        take(&entry.people[place], one)
      }
    }
    let another = Choice(key: "o", label: other, meaning: .asUnderstood)
    self.init(question, choices + [another]) { $0.people.contains(person) }
    self.known = Array(known)
  }

  /// Which of several is the hiring manager; nil where there are no several.
  static func managers(of entry: InterviewEntry) -> Doubt? {
    let managers = entry.people.indices.filter { entry.people[$0].isHiringManager }
    guard managers.count > 1 else { return nil }
    let choices = managers.prefix(mostPeople).enumerated().map { number, manager in
      Choice.change(Character("\(number + 1)"), entry.people[manager].words) { entry in
        for index in entry.people.indices { entry.people[index].isHiringManager = index == manager }
      }
    }
    let names = managers.map { entry.people[$0].words }.joined(separator: " or ")
    let count = managers.count == 2 ? "two" : "\(managers.count)"
    return Doubt("\(count) hiring managers: which is it, \(names)?", choices) {
      $0.people.count(where: \.isHiringManager) > 1
    }
  }
}
