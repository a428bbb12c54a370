import Core
import Foundation
import Testing

/// What was seen of someone's address, in which order, and what is said of it.
struct AddressFinderTests {
  private let today = CivilDate(year: 2026, month: 11, day: 24)

  private func seen(
    _ address: String, _ name: String, _ place: AddressSighting.Place = .invite, day: Int = 20,
    company: String? = nil, origin: String? = nil
  ) -> AddressSighting {
    let date = CivilTime(CivilDate(year: 2026, month: 11, day: day), hour: 9)
    return AddressSighting(
      address: address, name: name, place: place,
      at: place == .table ? nil : date.secondsSince1970, company: company, origin: origin)
  }

  private func words(
    _ sightings: [AddressSighting], people: [AddressMaterial.Met] = [],
    book: [AddressBookEntry] = [], me: [String] = [], at company: String = "Northwind",
    _ name: String = "Ana Ruiz"
  ) -> [String] {
    AddressFinder(
      at: company, in: AddressMaterial(sightings: sightings, people: people), me: me
    ).candidates(for: Interviewer(id: UUID(), name: name), book: book)
      .map { "\($0.address): \($0.words(today: today))" }
  }

  @Test func eachIsShownWithItsSourceTheCompanysDomainFirst() {
    let met = AddressMaterial.Met(
      Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@hooli.example"), at: "Hooli")
    let found = words(
      [
        seen("ana.ruiz@gmail.com", "Ana Ruiz", .table, origin: "Connections.csv"),
        seen("ruiz@northwind.example", "Ana Ruiz", .sender, day: 12),
        seen("ana.ruiz@northwind.example", "Ruiz, Ana"),
        seen("a.ruiz@globex.example", "Ana Ruiz", .recipient, day: 3),
        seen("ben@northwind.example", "Ben Okafor"),
      ], people: [met],
      book: [
        AddressBookEntry(address: "ana@northwind.example", name: "Ana Ruiz"),
        AddressBookEntry(address: "other@northwind.example", name: "Mariana Ruiz"),
      ])
    #expect(
      found == [
        "ana.ruiz@northwind.example: invite of 20 Nov",
        "ruiz@northwind.example: mail from them, 12 Nov",
        "ana@northwind.example: address book",
        "ana.ruiz@gmail.com: LinkedIn Connections; private: a namesake’s?",
        "a.ruiz@globex.example: mail to them, 3 Nov; another domain: a namesake’s?",
        "ana@hooli.example: interview at Hooli; another domain: a namesake’s?",
      ])
  }

  @Test func whereTheDomainIsNotKnownThatIsSaid() {
    #expect(
      words([seen("ana.ruiz@nw.example", "Ana Ruiz")]) == [
        "ana.ruiz@nw.example: invite of 20 Nov; a namesake’s? the company’s domain is not known"
      ])
    let ben = AddressMaterial.Met(
      Interviewer(id: UUID(), name: "Ben Okafor", email: "ben@nw.example"), at: "NORTHWIND")
    #expect(
      words([seen("ana.ruiz@nw.example", "Ana Ruiz")], people: [ben])
        == ["ana.ruiz@nw.example: invite of 20 Nov"])
  }

  @Test(arguments: [
    ("Northwind", "northwind.example", true), ("Northwind GmbH", "northwind.example", true),
    ("North Wind", "north-wind.example", true), ("Northwind Traders", "northwind.example", true),
    ("Northwind", "mail.northwind.co.uk", true), ("Northwind", "southwind.example", false),
    ("Big Bank", "big.example", false), ("Bürkle", "burkle.example", true),
  ])
  func companies(_ company: String, _ domain: String, isItsOwn: Bool) {
    let other = seen("x@elsewhere.example", "Someone Else")
    let found = words([seen("ana.ruiz@\(domain)", "Ana Ruiz"), other], at: company)
    #expect(found.first?.contains("namesake") == !isItsOwn, "\(found)")
  }

  @Test func aTableThatNamesTheCompanyIsBelieved() {
    let row = seen(
      "ana.private@gmail.com", "Ana Ruiz", .table, company: "northwind", origin: "contacts.csv")
    #expect(words([row]) == ["ana.private@gmail.com: contacts.csv"])
  }

  @Test func anAddressWithoutANameSpellsIt() {
    let bare = [seen("a.ruiz@northwind.example", ""), seen("a.ruiz@globex.example", "")]
    #expect(words(bare) == ["a.ruiz@northwind.example: invite of 20 Nov"])
    #expect(words(bare, "Ben Okafor") == [])
  }

  @Test func theUsersOwnAddressIsNoOnes() {
    let mine = seen("ana.ruiz+x@northwind.example", "Ana Ruiz")
    #expect(words([mine], me: ["Ana.Ruiz@northwind.example"]) == [])
  }

  @Test func whatWasSeenOfTheCompanyNeedsNoGuess() {
    let pair = seen("ben.okafor@northwind.example", "Ben Okafor")
    #expect(
      words([pair, seen("ruiz@northwind.example", "Ana Ruiz")])
        == ["ruiz@northwind.example: invite of 20 Nov"])
    #expect(words([pair, seen("ana@gmail.com", "Ana Ruiz")]).last?.contains("a guess") == true)
  }

  @Test(arguments: [
    ("Ana Ruiz", "ana ruiz", NameLikeness.same), ("Ana Ruiz", "Ruiz Ana", .same),
    ("Ana Ruiz", "Ana María Ruiz", .same), ("Ana Ruiz", "Ana Ruiz García", .same),
    ("Jörg Müller", "Joerg Mueller", .same), ("Jörg Müller", "Jorg Muller", .same),
    ("Dr. Ana Ruiz", "Ruiz, Ana", .same), ("Li Chen", "Chen Li", .same),
    ("Anne-Marie Holm", "Anne Marie Holm", .same), ("Ana", "Ana Ruiz", .givenAlone),
    ("Ruiz", "Ana Ruiz", .other), ("Ana Ruiz", "Ana Ruis", .other),
    ("Ana Ruiz", "Eva Ruiz", .other), ("Ana Ruiz", "", .other), ("", "", .other),
  ])
  func likeness(_ one: String, _ other: String, _ likeness: NameLikeness) {
    #expect(NameLikeness(one, other) == likeness)
    #expect(NameLikeness(other, one) == likeness)
  }

  @Test(arguments: [
    ("ana.ruiz@northwind.example", true), ("ana@northwind.example", true),
    ("no-reply@northwind.example", false), ("careers@northwind.example", false),
    ("talent.acquisition@northwind.example", false), ("ana@us.greenhouse.io", false),
    ("ana@hire.lever.co", false), ("ana@ashbyhq.com", false),
    ("dev-list@lists.northwind.example", false), ("ana@googlegroups.com", false),
    ("c_188abc@resource.calendar.google.com", false), ("room-4@northwind.example", false),
    ("0a1b2c3d4e5f0a1b2c3d4e5f@northwind.example", false), ("ana", false),
    ("ana ruiz@northwind.example", false),
  ])
  func addressesOfPeople(_ address: String, isPersonal: Bool) {
    #expect(AddressSighting.isPersonal(address) == isPersonal)
  }

  @Test func ofOneAddressWhatTellsMostIsKept() {
    var all = AddressSightings()
    all.add(seen("ana@northwind.example", "Ana Ruiz", .sender, day: 12))
    all.add(seen("Ana@northwind.example", "ANA RUIZ", .sender, day: 20))
    all.add(seen("ana@northwind.example", "Ana Ruiz", .sender, day: 3))
    all.add(seen("ana@northwind.example", "Ana", .sender, day: 3))
    #expect(all.count == 2)
    all.add(seen("ana@northwind.example", "Ana Ruiz", day: 1))
    #expect(all.latest(9).map(\.place) == [.invite, .sender])
  }

  @Test func sightingsDoNotGrowWithoutEnd() {
    var all = AddressSightings()
    for number in 0..<30_000 {
      all.add(
        AddressSighting(
          address: "a.\(number)@northwind.example", name: "", place: .sender, at: number))
    }
    #expect(all.count <= AddressSightings.most)
    #expect(all.latest(1).first?.at == 29_999)
  }
}
