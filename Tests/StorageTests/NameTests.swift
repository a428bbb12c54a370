import Core
import Foundation
import Storage
import Testing

/// The names that a letter may mean, however it writes them.
@Suite struct NameTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func stored(_ companies: [String], role: String = "Product Manager") throws -> Store {
    let store = try folder.store()
    for company in companies {
      _ = try store.apply(
        .add(
          dossier(
            company, role,
            people: [
              Interviewer(id: UUID(), name: "Mark Chen", email: "mark@\(company.count).example")
            ])), now: Date())
    }
    return store
  }

  private func found(_ letter: String, in store: Store) throws -> [LetterCheck.Name] {
    let text = LetterText(letter)
    var context = LetterContext(subject: "SRE", body: letter)
    context.meeting = LetterContext.Meeting(company: "Northwind", role: "SRE")
    context.names = try store.names(mentionedIn: [LetterText("SRE"), text])
    return LetterReview.run(context).findings.map(\.check)
      .filter { [.otherCompany, .otherRole, .otherPerson].contains($0) }
  }

  @Test(arguments: [
    ("Target", "I would love to work at Target.", LetterCheck.Name.otherCompany),
    ("The Gap", "Thank you for telling me about Gap’s plans.", .otherCompany),
    ("adidas", "I look forward to joining adidas.", .otherCompany),
    ("3M", "I would be glad to work at 3M.", .otherCompany),
    ("Globex", "Thank you for the talk about the product manager position.", .otherRole),
    ("Globex", "I would be a good product manager for you.", .otherRole),
    ("Globex", "Thank you again, Mark.", .otherPerson),
  ])
  func aNameIsLookedUpAsItIsWritten(
    _ company: String, _ letter: String, _ check: LetterCheck.Name
  ) throws {
    let store = try stored(["Acme", company, "Zenith"])
    #expect(try found(letter, in: store).contains(check))
  }

  /// Behind a title, without accents, with umlauts written out, in full where the name is abbreviated.
  @Test(arguments: [
    ("Dr. Søren Ångström", "I liked what Søren said.", true),
    ("Dr. Søren Ångström", "I liked what Soren said.", true),
    ("Dr. Søren Ångström", "I liked what Soeren said.", true),
    ("Dr. Søren Ångström", "Please thank Dr. Aangstroem.", true),
    ("Sir Jonathan Ashby", "I liked what Jonathan said.", true),
    ("Jürgen Müller", "I liked what Juergen told me.", true),
    ("Jürgen Müller", "I liked what Jurgen told me.", true),
    ("Jürgen Müller", "It was good to meet Jurgen Muller.", true),
    ("Jürgen Müller", "Please thank Herr Mueller for the tour.", true),
    ("Jürgen Müller", "Jurong is where I learned it.", false),
    ("Sir Jonathan Ashby", "Sir, I liked the tour.", false),
    ("Søren Park", "I liked the Park that you showed me.", false),
  ])
  func someoneIsLookedUpHoweverTheNameIsWritten(
    _ name: String, _ letter: String, _ isFound: Bool
  ) throws {
    let store = try folder.store()
    let person = Interviewer(id: UUID(), name: name, email: "someone@zenith.example")
    _ = try store.apply(.add(dossier("Zenith", "Baker", people: [person])), now: Date())
    #expect(try found(letter, in: store).contains(.otherPerson) == isFound)
  }

  @Test(arguments: [
    ("Bäckerei Müller", "I would be glad to work for Baeckerei Mueller.", true),
    ("Bäckerei Müller", "I would be glad to work for Bäckerei Mueller.", true),
    ("Bäckerei Müller", "I would be glad to work for Backerei Muller.", true),
    ("Bäckerei Müller", "I would be glad to work for Bakery Miller.", false),
    ("St Brigid Hospital", "I would be glad to work for Saint Brigid.", true),
    ("Saint Brigid Hospital", "I would be glad to work for St. Brigid Hospital.", true),
    ("St Brigid Hospital", "I would be glad to work for a saint.", false),
  ])
  func aCompanyIsLookedUpHoweverItsNameIsWritten(
    _ company: String, _ letter: String, _ isFound: Bool
  ) throws {
    #expect(try found(letter, in: stored([company])).contains(.otherCompany) == isFound)
  }

  @Test func anAddressIsLookedUpForItsOwner() throws {
    let store = try stored(["Target", "Northwind"])
    var context = LetterContext(
      recipient: "Ana Ruiz <MARK@6.example>", subject: "SRE", body: "Thank you.")
    context.meeting = LetterContext.Meeting(
      company: "Northwind", role: "SRE",
      person: Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@9.example"))
    context.names = try store.names(mentionedIn: [], addresses: ["MARK@6.example"])
    let found = LetterReview.run(context).findings.filter { $0.check == .otherPerson }
    #expect(found.map(\.message) == ["MARK@6.example is the address of Mark Chen, not of Ana Ruiz"])
  }

  @Test func aCleanLetterNamesNoOne() throws {
    let store = try stored(["Target", "Square", "Monday"])
    let letter = """
      Hi Ana,

      thank you for the time on Monday. The target that you named, two weeks without a page, is one that \
      I know. I am glad to go on.
      """
    #expect(try found(letter, in: store) == [])
  }
}
