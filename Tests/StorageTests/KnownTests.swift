import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// What was entered before is found by its beginning.
struct KnownTests {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
    let people = [
      Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example", title: "director"),
      Interviewer(id: UUID(), name: "Álvaro", email: nil),
    ]
    for (company, title, round, people) in [
      ("Café Zürich", "Barista", "tasting", []), ("Globex", "SRE", "onsite", people),
      ("GLOBEX", "Staff Engineer", "Onsite, round 2", []), ("Hooli", "iOS", "phone screen", []),
    ] {
      var added = dossier(company, title, people: people)
      added.interview.round = round
      try store.add(added, now: now)
    }
  }

  private func texts(_ query: KnownQuery) throws -> [String] {
    try store.known(query).map(\.text)
  }

  @Test func beginningsAreFoundTheLatestFirst() throws {
    #expect(try texts(.companies("")) == ["Hooli", "GLOBEX", "Café Zürich"])
    #expect(try texts(.companies("glo")) == ["GLOBEX"])
    #expect(try texts(.companies("CAFE z")) == ["Café Zürich"])
    #expect(try texts(.companies("Hooli")) == [])
    #expect(try texts(.companies("lobex")) == [])
    #expect(try texts(.roles("s", company: " globex ")) == ["Staff Engineer", "SRE"])
    #expect(try texts(.roles("", company: "Hooli")) == ["iOS"])
    #expect(try texts(.roles("", company: "Initech")) == [])
    #expect(try texts(.rounds("on")) == ["Onsite, round 2", "onsite"])
  }

  @Test func peopleAreThoseOfTheCompanyFirst() throws {
    let found = try store.known(.people("a", company: "globex"))
    #expect(found.map(\.text) == ["Ana Ruiz", "Álvaro"])
    #expect(found.first?.person?.email == "ana@globex.example")
    #expect(found.first?.person?.title == "director")
    #expect(found.map(\.isColleague) == [true, true])
    // A whole name is found as well: it brings the address.
    #expect(try texts(.people("Ana Ruiz", company: "Globex")) == ["Ana Ruiz"])
    #expect(try store.known(.people("ana", company: "Hooli")).map(\.isColleague) == [false])
    #expect(try texts(.people("al", company: "Hooli")) == ["Álvaro"])
    #expect(try texts(.people("al", company: "")) == ["Álvaro"])
  }

  /// Names alone may be those of several.
  @Test func aPersonIsFoundWithTheCompany() throws {
    func companies(_ company: String) throws -> [String] {
      try store.known(.people("ana", company: company)).map(\.company)
    }
    #expect(try companies("globex") == ["globex"])
    #expect(try companies("Hooli") == ["Globex"] && companies("") == ["Globex"])
  }

  /// An interview whose role is not said may be about any role of the company.
  @Test(arguments: [
    ("Hooli", "iOS", true), ("HOOLI", "ios", true), ("Hooli", "", true), ("Hooli", "SRE", false),
    ("Initech", "", false),
  ])
  func anotherIsLikeIt(_ company: String, _ title: String, isLike: Bool) throws {
    #expect(try (store.known(like: dossier(company, title).interview) != nil) == isLike)
    var other = dossier(company, title).interview
    other.schedule.start += 60
    #expect(try store.known(like: other) == nil)
    // One of the very role comes first, and one without is like those with one.
    let bare = dossier("Hooli", "")
    try store.add(bare, now: now)
    let found = try store.known(like: dossier(company, title).interview)
    #expect((found == bare.id) == (company == "Hooli" && ["", "SRE"].contains(title)))
  }

  @Test func everyoneOfACompanyIsFoundOnceWhateverItsCase() throws {
    let ana = Interviewer(id: UUID(), name: "Ana Ruiz", email: "ANA@globex.example")
    try store.add(dossier("gLOBEX", "CTO", people: [ana]), now: now)
    try store.add(
      dossier("CAFE ZURICH", "Chef", people: [Interviewer(id: UUID(), name: "Zoë", email: nil)]),
      now: now)
    #expect(try store.people(ofCompany: " globex ").map(\.name) == ["Ana Ruiz", "Álvaro"])
    #expect(try store.people(ofCompany: "café zürich").map(\.name) == ["Zoë"])
    #expect(try store.people(ofCompany: "Hooli").isEmpty)
    #expect(try store.people(at: "Ana@Globex.example").map(\.name) == ["Ana Ruiz"])
    #expect(try store.people(at: "x@globex.example").isEmpty)
  }

  @Test(arguments: ["'", "%", "\"", "\u{0}", "*", "\u{10FFFF}"])
  func whateverIsTypedIsAText(_ text: String) throws {
    for query in [
      KnownQuery.companies(text), .roles(text, company: text), .rounds(text),
      .people(text, company: text),
    ] {
      #expect(try store.known(query).isEmpty)
    }
    #expect(try store.people(ofCompany: text).isEmpty && store.people(at: text).isEmpty)
  }

  /// However a company comes or goes: by a change, its undoing, or another program.
  @Test func theNamesAreThoseThatAreThere() throws {
    func named(_ text: String) throws -> [String] {
      try connect(folder.database).read { db in
        try String.fetchAll(
          db, sql: "SELECT company FROM companyName WHERE folded = ?", arguments: [text])
      }
    }
    #expect(try named("cafe zurich") == ["Café Zürich"])
    try step(folder.database, "UPDATE role SET company = 'Ünal' WHERE company = 'Hooli'")
    #expect(try named("hooli") == [])
    #expect(try store.undo() == "by hand")
    #expect(try named("hooli") == ["Hooli"] && named("unal") == [])
    #expect(try store.redo() == "by hand")
    #expect(try named("unal") == ["Ünal"] && named("hooli") == [])
    let globex = try #require(
      try store.dossiers(in: .all, at: now).first { $0.interview.role.company == "Globex" })
    _ = try store.undo()
    _ = try store.apply(.delete(interviews: [globex.id]), now: now)
    _ = try store.undo()
    #expect(try named("globex").sorted() == ["GLOBEX", "Globex"])
  }

  /// What was entered long before is found as well: companies by their names, roles and people at
  /// their company.
  @Test func nothingIsTooOld() throws {
    try store.fill(
      with: (0..<1200).map { number in
        dossier(
          number % 2 == 0 ? "Umbrella" : "Énorme \(number)", "Role \(number % 3)",
          people: [Interviewer(id: UUID(), name: "Person \(number)", email: "p\(number)@x.example")]
        )
      }, now: now)
    #expect(try texts(.companies("cafe")) == ["Café Zürich"])
    #expect(try texts(.companies("enorme 11")).first == "Énorme 1199")
    #expect(try texts(.companies("énorme 3")).first == "Énorme 3")
    #expect(try texts(.companies("e")).count == KnownQuery.limit)
    #expect(try texts(.roles("", company: "umbrella")) == ["Role 1", "Role 2", "Role 0"])
    #expect(try texts(.people("al", company: "globex")) == ["Álvaro"])
    #expect(try texts(.people("Person 119", company: "UMBRELLA")).first == "Person 1198")
    #expect(try texts(.people("zz", company: "Umbrella")) == [])
  }
}
