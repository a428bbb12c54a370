import Core
import Testing

/// Salutations by what someone is, beside those by a name.
@Suite struct GreetedTitleTests {
  private static let checks: Set<LetterCheck.Name> = [
    .salutation, .twoAddressed, .misspeltName, .otherPerson,
  ]

  private func found(_ salutation: String, title: String = "") -> [LetterFinding] {
    var context = LetterContext.northwind(
      salutation + "\n\nThank you for the time that you and the others took for me.")
    context.meeting?.person?.title = title
    return LetterReview.run(context).findings.filter { Self.checks.contains($0.check) }
  }

  @Test(arguments: [
    "Dear Head Teacher,", "Dear Headteacher,", "Dear Store Manager,", "Dear Ward Manager,",
    "Dear Pharmacy Manager,", "Dear Head of Pharmacy,", "Dear Director of Nursing,",
    "Dear HR Manager,", "Dear Hiring Manager,", "Dear Principal,", "dear store manager,",
    "Dear Front of House Manager,", "Dear Head Chef,", "Dear Chief Technology Officer,",
    "Dear Head Teacher Ruiz,", "Dear Store Manager Ana Ruiz,", "Dear Executive Director Ruiz,",
    "Good morning, Managing Editor,", "Hello Practice Manager,",
    "Sehr geehrte Frau Direktorin,", "Madame la Directrice,",
  ])
  func aTitleNamesNoOneElse(_ salutation: String) {
    #expect(found(salutation).isEmpty, "\(found(salutation).map(\.message))")
  }

  @Test(arguments: [
    ("Dear Head Baker,", "Head Baker"), ("Dear Baker,", "Baker"),
    ("Dear Sous Chef,", "Sous Chef"), ("Dear Charge Nurse,", "Charge Nurse, Ward 4"),
  ])
  func theStoredTitleNamesNoOneElse(_ salutation: String, _ title: String) {
    #expect(found(salutation, title: title).isEmpty)
  }

  @Test(arguments: [
    ("Dear Store Manager Hale,", "Hale"), ("Dear Manager Mark,", "Mark"), ("Dear Baker,", "Baker"),
    ("Dear Head Teacher Lindqvist,", "Lindqvist"), ("Dear Director Zhang,", "Zhang"),
  ])
  func aNameBesideATitleIsOne(_ salutation: String, _ name: String) {
    #expect(
      found(salutation).map(\.message) == ["the letter greets \(name), but goes to Ana Ruiz"])
  }

  @Test(arguments: [
    "Hello Ana & Ben,", "Dear Ana/Ben,", "Dear Ana + Ben,", "Dear Ana and Ben,", "Dear Ana, Ben,",
    "Dear Ms. Ruiz & Mr. Okafor,", "Dear Ana Ruiz & Ben Okafor,",
  ])
  func aSignJoinsNamesAsAWordDoes(_ salutation: String) {
    let found = found(salutation)
    #expect(found.map(\.check) == [.twoAddressed], "\(found.map(\.message))")
  }

  @Test(arguments: ["Namaste Ana ji,", "Shalom Ana,", "Dear Ruiz-san,"])
  func otherGreetingsAddressNoOneElse(_ salutation: String) {
    #expect(found(salutation).isEmpty, "\(found(salutation).map(\.message))")
  }

  @Test func aKnightIsGreetedByName() {
    func opening(_ salutation: String) -> Bool {
      let context = LetterContext.northwind(
        salutation + "\n\nThank you for the time that you and the others took for me.")
      return !context.found(.wornOpening).isEmpty
    }
    #expect(!opening("Dear Sir Jonathan,") && !opening("Dear Sir Jonathan Ashby,"))
    #expect(opening("Dear Sir,") && opening("Dear Sir or Madam,") && opening("Dear Sir/Madam,"))
  }

  @Test func aShortNameMayBeWrittenAsItSounds() {
    var context = LetterContext.northwind("Dear Ana,\n\nIt was good to meet Chen Lee and Bo Chan.")
    context.meeting?.others = [LetterContext.person("Chen Li"), LetterContext.person("Bo Chen")]
    #expect(context.found(.misspeltName).first?.suggestions == ["Li"])
    context.body = "Dear Ana,\n\nIt was good to meet Chen Li, and Lee Chen too."
    #expect(context.found(.misspeltName).isEmpty)
  }
}
