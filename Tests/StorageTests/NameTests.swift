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
    ("Globex", "Thank you again, Mark.", .otherPerson),
  ])
  func aNameIsLookedUpAsItIsWritten(
    _ company: String, _ letter: String, _ check: LetterCheck.Name
  ) throws {
    let store = try stored(["Acme", company, "Zenith"])
    #expect(try found(letter, in: store).contains(check))
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
