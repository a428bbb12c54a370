import Core
import Testing

/// Roles whose titles have an owner in them, with either apostrophe.
@Suite struct ApostropheTests {
  private static let roles = [
    "Children's Librarian", "Driver's Mate", "Veterinarian's Assistant", "Plasterer's Labourer",
    "Women's Health Nurse", "Traveller’s Adviser",
  ]

  private func found(_ role: String, _ body: String, subject: String) -> [LetterFinding] {
    var context = LetterContext.northwind(body, subject: subject)
    context.meeting?.role = role
    let checks: Set<LetterCheck.Name> = [.misspeltName, .otherRole, .subjectRole]
    return LetterReview.run(context).findings.filter { checks.contains($0.check) }
  }

  @Test(arguments: roles)
  func anOwnersRoleIsRight(_ role: String) {
    let straight = role.replacing("’", with: "'")
    let curly = straight.replacing("'", with: "’")
    let owner = straight.prefix { $0 != "'" }
    for title in [role, straight, curly] {
      let found = found(
        role,
        "Thank you for the talk about the \(title) role. \(owner) or not, I would like it, and \(title)s are few.",
        subject: "\(title) interview")
      #expect(found.isEmpty, "\(title): \(found.map(\.message))")
    }
  }

  /// Without its apostrophe it is a slip where the rest of the title stands behind, and else a plural.
  @Test(arguments: [
    ("Driver's Mate", "I would be glad to be the «Drivers» Mate that you look for.", "Driver's"),
    ("Driver's Mate", "Drivers told me of the road. The Drivers were kind.", nil),
    ("Children's Librarian", "The «Childrens» Librarian role is what I want.", "Children's"),
    ("Children's Librarian", "The «Chidlren's» Librarian role is what I want.", "Children's"),
    ("Children's Librarian", "Children read at that hour. Librarians do too.", nil),
  ])
  func anOwnersRoleMistyped(_ role: String, _ marked: String, _ right: String?) {
    let letter = MarkedLetter(marked)
    let found = found(role, letter.text, subject: role).filter { $0.check == .misspeltName }
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
    #expect(found.flatMap(\.suggestions) == [right].compactMap(\.self))
  }

  /// Another interview's role of that kind is known as well, however its apostrophe is written.
  @Test(arguments: ["Children's Librarian", "Children’s Librarian"])
  func anothersRoleIsFound(_ title: String) {
    var context = LetterContext.northwind("I am applying for the position of \(title).")
    context.names = KnownNames(
      companies: [String](), people: [KnownNames.Person](),
      roles: [.init(title: "Children's Librarian", company: "Target")])
    #expect(context.found(.otherRole).map(\.severity) == [.block])
  }

  @Test(arguments: ["Luigi's", "Luigi’s", "McDonald's", "McDonald’s"])
  func anOwnersCompanyIsRight(_ name: String) {
    var context = LetterContext.northwind(
      "\(name) is where I want to be. I liked \(name.dropLast(2)) and \(name) night shift.")
    context.meeting?.company = name.replacing("’", with: "'")
    #expect(context.found(.misspeltName).isEmpty)
  }
}
