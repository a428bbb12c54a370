import Core
import Testing

/// People of other interviews, in the many ways in which a letter may name them.
@Suite struct OtherPersonTests {
  private func found(_ sentence: String) -> [LetterFinding] {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nThank you for the time that you and the others took for me.\n\n" + sentence)
    context.names = KnownNames(
      companies: ["Target", "Apple"],
      people: [
        .init(name: "Mark Hale", company: "Target"), .init(name: "Priya Raman", company: "Apple"),
        .init(name: "Élodie Lefèvre", company: "Apple"),
        .init(name: "Dr. Nguyen Van Minh", company: "Target"),
        .init(name: "Krzysztof Wójcik", company: "Target"),
        .init(name: "Ji-woo Park", company: "Apple"),
        .init(name: "Jürgen Müller", company: "Apple"),
        .init(name: "Will Turner", company: "Target"), .init(name: "May Chen", company: "Target"),
        .init(name: "Florence Odum", company: "Apple"),
      ], roles: [])
    return context.found(.otherPerson)
  }

  @Test(arguments: [
    "Elodie Lefevre showed me the line.", "I liked what Dr. Nguyen said.",
    "Please thank Ms. Lefèvre for the tour.", "Ms. Park was kind.", "Mr Mueller was kind.",
    "Thank you again, Priya.", "Thank you again, Priya & Ben.", "Thanks, Priya and Mark.",
    "Juergen Mueller showed me the line.", "It was good to meet Krzysztof Wojcik.",
  ])
  func block(_ sentence: String) {
    let found = found(sentence)
    #expect(found.first?.severity == .block, "\(found)")
  }

  @Test(arguments: [
    "It was kind of you, asking Priya to let me try.", "Thank you for letting Priya and me try.",
    "You were patient; Priya was kind.", "Thank you for asking Mark to let me try.",
    "I learned much when Krzysztof took me along.", "You and Elodie made it easy.",
    "I hope that Will is well.", "Thank you for having Florence take me around.",
    "I would like to thank Priya for the tour.",
  ])
  func warn(_ sentence: String) {
    let found = found(sentence)
    #expect(found.map(\.severity) == [.warn], "\(found)")
  }

  @Test(arguments: [
    "My sister Priya works at a school.", "My former manager Ms. Park taught me that.",
    "I studied under Dr. Mark Twain.", "The Mark Two press is one that I know.",
    "I can start in May or in June.", "Will it be hard?", "Mark my words, it will work.",
    "My friend Krzysztof told me about the job.", "I lived in Florence for a year.",
    "We moved to Florence from Rome.", "The Florence office is the one that I know.",
    "I worked at Park Street.", "Park benches were what we built.",
    "It will be May before the course ends.", "I read a book by Mark Fisher.",
    "The will to learn is what you asked for.", "At Acme I trained Priya and two others.",
    "When I asked my first boss, Priya had the answer.",
  ])
  func silent(_ sentence: String) {
    let found = found(sentence)
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    "Dear Mr. Mueller,", "Dear Juergen,", "Dear Mr. Muller,", "Dear Jürgen,", "Hallo Jurgen,",
  ])
  func umlautsMayBeWrittenOut(_ salutation: String) {
    var context = LetterContext.northwind(
      salutation + "\n\nThank you, and thanks to Soeren Grosse too. Mueller is my name as well.")
    context.recipient = "Jürgen Müller <jm@northwind.example>"
    context.meeting?.person = LetterContext.person("Jürgen Müller", "jm@northwind.example")
    context.meeting?.others = [LetterContext.person("Søren Große")]
    let checks: [LetterCheck.Name] = [.salutation, .misspeltName, .otherPerson, .twoAddressed]
    let found = LetterReview.run(context).findings.filter { checks.contains($0.check) }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
