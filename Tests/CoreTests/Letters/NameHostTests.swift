import Core
import Testing

/// Companies that invite, choose and keep people, whatever else they are called; roles that are applied
/// for; people of whom something is said.
@Suite struct NameHostTests {
  private func found(_ sentence: String, _ check: LetterCheck.Name) -> [LetterFinding] {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nThank you for the time that you and the others took for me.\n\n" + sentence)
    context.names = KnownNames(
      companies: [
        "Spring", "Loom", "Wise", "Trust", "Mark", "Target", "Square", "Globex Inc.", "Slack",
        "Gap",
        "Okonkwo & Sons", "Red Pine Logistics", "Beacon",
      ],
      people: [
        .init(name: "Iris Bell", company: "Loom"), .init(name: "Rose Hart", company: "Wise"),
        .init(name: "Grace Lindqvist", company: "Square"),
      ],
      roles: [
        .init(title: "Theatre Nurse", company: "Trust"),
        .init(title: "Deck Officer", company: "Loom"),
      ])
    return context.found(check)
  }

  @Test(arguments: [
    "Few employers treat newcomers as well as Mark does.",
    "No other company trains its people as long as Target does.",
    "I know of few places that share as openly as Spring does.",
    "Thank you for inviting me to Spring and letting me stand at the till.",
    "Thank you for inviting me to Globex.", "I am grateful to you for bringing me to Gap.",
    "I am happy to stay in the Loom pipeline.", "I would be glad to remain in the Spring process.",
    "It is good to be still on the Beacon shortlist.",
    "I look forward to seeing what Spring does next.",
    "Should Globex choose me, I can begin in March.",
    "If Square takes me on, I will move.", "I hope Beacon accepts my terms of study.",
    "I want Trust to be my last employer.", "I would love Spring to become my home for years.",
    "If I can learn the trade in a year, so can Wise.",
    "I would gladly translate for Okonkwo & Sons.",
    "I am keen to drive out for Red Pine Logistics.",
    "Ich möchte gern für Target arbeiten und freue mich auf die Stelle.",
    "Ich würde gern bei Square anfangen.", "Je voudrais travailler chez Target au printemps.",
  ])
  func otherCompanyBlocks(_ sentence: String) {
    let found = found(sentence, .otherCompany)
    #expect(found.map(\.severity) == [.block], "\(found)")
  }

  @Test(arguments: [
    "I tried to do it as well as Mark does on his own farm.", "My uncle invited me to Spring Lake.",
    "We had the loom pipeline in the old mill.", "What spring does to the beds is a wonder.",
    "Thank you for inviting me to spring lunch.", "We use Slack, and so can those who use it.",
    "I learned to target the pipeline in spring.", "If the gap takes me an hour, I will jump.",
    "I want trust to be the first thing.", "Should a beacon choose me, I would be surprised.",

    "My sister says that nobody bakes as Mark does.", "A wise man learns, and so can I.",
  ])
  func otherCompanyIsSilent(_ sentence: String) {
    let found = found(sentence, .otherCompany).filter { $0.severity == .block }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I am applying as Theatre Nurse with all my heart.", "I'm applying as Deck Officer.",
    "I am applying as a Theatre Nurse.", "I am applying as the Deck Officer on the night run.",
    "With this I am applying as a Deck Officer.",
    "I am applying as your Theatre Nurse for the winter.",
  ])
  func otherRoleBlocks(_ sentence: String) {
    let found = found(sentence, .otherRole)
    #expect(found.map(\.severity) == [.block], "\(found)")
  }

  @Test(arguments: [
    "I worked as Theatre Nurse for two years.", "My aunt was a Deck Officer.",
    "Applying rules as a Theatre Nurse taught me care.", "They applied as one crew.",
    "I met a Theatre Nurse on the tour.", "As a Deck Officer one sees the stars.",
  ])
  func otherRoleDoesNotBlock(_ sentence: String) {
    let found = found(sentence, .otherRole).filter { $0.severity == .block }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "Iris was right about the canal.", "Rose was very kind to me.",
    "Iris is patient with beginners.",
    "Grace was generous with her time.", "Iris seemed glad of the help.",
    "Rose was really curious about the mill.",
  ])
  func otherPersonWarns(_ sentence: String) {
    let found = found(sentence, .otherPerson)
    #expect(found.map(\.severity) == [.warn], "\(found)")
  }

  @Test(arguments: [
    "The iris was right by the canal.", "Rose was the colour of the wall.", "Iris was in bloom.",
    "The grace was said by all.", "Hope was kind of low.", "Rose petals were helpful.",
  ])
  func otherPersonIsSilent(_ sentence: String) {
    let found = found(sentence, .otherPerson)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// Two short forms of one name are those of two people.
  @Test(arguments: [
    ("Will Frank", "Bill", true), ("Bill Long", "Will", true), ("Peggy Moss", "Meg", true),
    ("Dick Rowe", "Rick", true), ("Ted Hale", "Eddie", true), ("Molly Fox", "Polly", true),
    ("William Frank", "Bill", false), ("Will Frank", "William", false),
    ("Will Frank", "Willy", false), ("Kate Moss", "Katie", false), ("Robert Rowe", "Bob", false),
    ("Tony Hale", "Anthony", false), ("Steve Hale", "Steven", false),
  ])
  func shortNamesAreTold(_ name: String, _ greeted: String, _ isOther: Bool) {
    var context = LetterContext.northwind("Hello \(greeted),\n\nThank you for the talk.\n\nNadia")
    context.recipient = "\(name) <someone@northwind.example>"
    context.meeting?.person = LetterContext.person(name, "someone@northwind.example")
    let found = context.found(.salutation).filter { $0.severity == .block }
    #expect(found.isEmpty != isOther, "\(found.map(\.message))")
  }
}
