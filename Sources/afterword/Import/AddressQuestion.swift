import Core

/// Asks which of those who are invited the user is, so that no letter is owed to oneself.
struct AddressQuestion {
  /// Those who have an address, each once: whom most events invite come first, else in the order in
  /// which the files name them.
  let choices: [Interviewer]

  init(records: [ReaderRecord]) {
    var people: [String: (person: Interviewer, count: Int, place: Int)] = [:]
    for case .event(let event) in records {
      let invited = event.attendees.filter { !$0.isRoom && Interviewer.isAddress($0.email ?? "") }
      for party in invited {
        let email = party.email ?? ""
        let person = Interviewer(id: .init(), name: party.name ?? "", email: email)
        let place = people.count
        people[email.lowercased(), default: (person, 0, place)].count += 1
      }
    }
    choices = people.values.sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map(\.person)
  }

  /// Asks until a number of the list or nothing is typed.
  /// - Returns: nil where the user is none of them.
  func ask(on output: Output) throws(Failure) -> String? {
    try output.say("Which of these are you? No letter will be owed to you.")
    for (index, choice) in choices.enumerated() {
      let number = String(index + 1)
      try output.say(
        String(repeating: " ", count: max(0, 4 - number.count)) + number + "  " + choice.mailbox)
    }
    while true {
      try output.ask("Number, or Enter for none of them: ")
      guard let answer = readLine(), !answer.allSatisfy(\.isWhitespace) else { return nil }
      let number = Int(answer.filter { !$0.isWhitespace })
      if let number, choices.indices.contains(number - 1) { return choices[number - 1].email }
    }
  }
}
