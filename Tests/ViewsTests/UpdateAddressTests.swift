import Core
import Fixtures
import Foundation
import Screen
import Testing
import Views

/// Addresses that are offered for people who have none.
struct UpdateAddressTests {
  private static let chen = Sample.id(103)
  private static let mira = Sample.id(104)

  private static let invite = candidate("chen.li@northwind.example", .invite, .company)
  private static let private_ = candidate("chenli88@gmail.com", .sender, .privateMail)
  private static let guess = AddressCandidate(
    address: "mira.patel@initech.example",
    source: .pattern(model: "bob.slydell@initech.example"), fit: .company)

  private static func candidate(
    _ address: String, _ place: AddressSighting.Place, _ fit: AddressCandidate.Fit
  ) -> AddressCandidate {
    let at = CivilTime(CivilDate("2026-11-12"), hour: 9).secondsSince1970
    return AddressCandidate(
      address: address,
      source: .seen(AddressSighting(address: address, name: "Chen Li", place: place, at: at)),
      fit: fit)
  }

  /// The queue with Chen Li chosen in the detail of Northwind.
  private func queue(
    _ candidates: [AddressCandidate] = [invite, private_], isAsking: Bool = false
  ) -> Desk {
    var desk = Desk(80, 24)
    desk.addresses[Self.chen] = FoundAddresses(candidates, of: Self.chen, isAsking: isAsking)
    while desk.state.queue.person != Self.chen { desk.press(.character("]")) }
    return desk
  }

  @Test func `a menu says where each address is known from`() {
    var desk = queue()
    desk.press(.character("@"))
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 18h late     Northwind   Platform E… Fri 20 Nov 14:00   1/3  draft 12 words
         ● in 5h        Initech     SRE         Mon 23 Nov 15:00   0/1  no address
         ● in 21h       Globex      Staff Engi… Today 08:00        0/2  not started
         ○ opens in 1h  Hooli       iOS Engine… Today 10:00        0/1  debrief now







        ────────────────────────────────────────────────────────────────────────────────
         Northwind · Platform Engineer · onsite, round 3    Fri 20 Nov 2026 14:00–16:30
         ✓ Ana Ruiz      hiring manager  ana.ruiz@nor…  sent Fri 20 Nov 19:12 by e-mail
         ! Ben Okafor    staff engineer  ben@northwin…  18h late, draft of 12 words
        ── Which is the address of Chen Li? ────────────────────────────────────────────
           1  chen.li@northwind.example  invite of 12 Nov
           2  chenli88@gmail.com         mail from them, 12 Nov; private: a namesake’s?
           e  another …

         ⏎ take it   Esc back   F1 help
        """)
  }

  @Test func `an address is taken by its key, as a change that can be taken back`() {
    var desk = queue()
    desk.press(.character("@"), .character("1"))
    let change = Change.address(of: Self.chen, "chen.li@northwind.example")
    #expect(desk.takeEffects().last == .change(change, keeping: Sample.northwind.id))
    #expect(desk.state.menu == nil)
  }

  @Test func `another address is typed into the form`() {
    var desk = queue()
    desk.press(.character("@"), .character("e"))
    #expect(desk.state.focus == .interview)
  }

  @Test func `nothing is taken without a key`() {
    var desk = queue()
    desk.press(.character("@"), Key(.escape))
    #expect(!desk.takeEffects().contains { if case .change = $0 { true } else { false } })
  }

  @Test func `who has an address or no name, and of whom nothing is known`() {
    var desk = queue([])
    desk.press(.character("@"))
    #expect(
      desk.state.notice?.text
        == "Nothing that was seen tells an address of Chen Li: e takes one")
    desk.press(.character("["), .character("@"))
    #expect(
      desk.state.notice?.text == "Ben Okafor has the address ben@northwind.example: e changes it")
    desk = Desk(80, 24)
    desk.press(.character("2"), .character("j"), .character("@"))
    #expect(desk.state.notice?.text == "No name is known yet: e takes name and address")
  }

  @Test func `what the address book finds comes to the menu, in which keys stay what they are`() {
    var desk = queue([Self.private_], isAsking: true)
    desk.press(.character("@"))
    #expect(desk.screen.contains("(the address book is being asked)"))
    #expect(timeout(of: desk.state) <= 100)
    desk.addresses[Self.chen] = FoundAddresses([Self.invite, Self.private_], of: Self.chen)
    desk.wait(0.2)
    #expect(!desk.screen.contains("is being asked"))
    let items = desk.state.menu?.items.map(\.label) ?? []
    #expect(items.map { $0.prefix(6) } == ["chenli", "chen.l", "anothe"])
    #expect(desk.state.addressSearch == nil)
  }

  @Test func `a menu that was left does not come back`() {
    var desk = queue([], isAsking: true)
    desk.press(.character("@"))
    #expect(desk.state.menu?.items.count == 1)
    desk.press(Key(.escape))
    desk.addresses[Self.chen] = FoundAddresses([Self.invite], of: Self.chen)
    desk.wait(0.2)
    #expect(desk.state.menu == nil && desk.state.focus == .queue)
  }

  @Test func `an address book that fails says so`() {
    var desk = queue([], isAsking: true)
    desk.press(.character("@"))
    let problem = "The address book failed: khard: no such file"
    desk.addresses[Self.chen] = FoundAddresses([], of: Self.chen, problem: problem)
    desk.wait(0.2)
    #expect(desk.screen.contains("The address book failed: khard: no such file"))
    #expect(desk.state.menu?.items.count == 1)
    var letter = letter([], isAsking: true)
    letter.addresses[Self.mira] = FoundAddresses([], of: Self.mira, problem: problem)
    letter.wait(0.2)
    #expect(letter.state.notice?.text == problem)
  }

  // MARK: The letter

  /// The letter to Mira Patel.
  private func letter(_ candidates: [AddressCandidate] = [guess], isAsking: Bool = false) -> Desk {
    var desk = Desk(80, 24)
    desk.addresses[Self.mira] = FoundAddresses(candidates, of: Self.mira, isAsking: isAsking)
    desk.press(.character("j"), Key(.enter))
    return desk
  }

  @Test func `addresses stand beside a letter that has none`() {
    #expect(
      letter().screen == """
         Initech · SRE                    to Mira Patel
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To
         · 1 Thanks                     │ Subject Thank you – SRE interview
           for their time, and for the  │
           talk you had                 │ Write here; it is kept as you type.
         · 2 Learned                    │
           about the team and the role; │
           why it could suit both sides │
         · 3 Fit                        │
           what they need, one short    │
           story of yours, a gap that   │
           you closed                   │
         · 4 Next                       │
           that you look forward to the │
           next step                    │
                                        │
         ADDRESS, MAYBE                 │
         · mira.patel@initech.example   │
           a guess, as                  │
           bob.slydell@initech.example  │
         … 1 more: Tab                  │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `the recipient is completed with the source behind it`() {
    var desk = letter()
    desk.press(Key(.tab, .shift), Key(.tab, .shift))
    #expect(
      desk.screen.contains("│ To      mira.patel@initech.example  a guess,…"),
      "\(desk.screen)")
    desk.type("mira.p")
    #expect(desk.screen.contains("│ To      mira.patel@initech.example  a guess,…"))
    #expect(desk.state.composer?.recipient.text == "mira.p")
    desk.press(Key(.right))
    #expect(desk.state.composer?.recipient.text == "Mira Patel <mira.patel@initech.example>")
    #expect(!desk.screen.contains("ADDRESS, MAYBE"))
    desk.press(.alt("u"))
    #expect(desk.state.composer?.recipient.text == "mira.p")
  }

  @Test func `other words offer nothing, and leaving the field takes nothing`() {
    var desk = letter()
    desk.press(Key(.tab, .shift), Key(.tab, .shift))
    desk.type("bob")
    desk.press(Key(.right))
    #expect(desk.state.composer?.recipient.text == "bob")
    desk = letter()
    desk.press(Key(.tab, .shift), Key(.tab, .shift), Key(.tab), Key(.enter))
    #expect(desk.state.composer?.recipient.text == "")
  }

  @Test func `Enter in the left pane addresses the letter`() {
    var desk = letter()
    desk.press(Key(.tab))
    desk.press(Key(.down), Key(.down), Key(.down), Key(.down))
    desk.press(Key(.enter))
    #expect(desk.state.composer?.recipient.text == "Mira Patel <mira.patel@initech.example>")
    #expect(
      desk.state.notice?.text
        == "This letter goes to mira.patel@initech.example (a guess, as "
        + "bob.slydell@initech.example is written); @ in the queue stores it")
  }

  @Test func `what the address book finds later comes beside the letter`() {
    var desk = letter([], isAsking: true)
    #expect(!desk.screen.contains("ADDRESS, MAYBE"))
    desk.type("Dear Mira")
    let found = AddressCandidate(
      address: "mira@initech.example", source: .addressBook, fit: .company)
    desk.addresses[Self.mira] = FoundAddresses([found], of: Self.mira)
    desk.wait(0.2)
    #expect(desk.screen.contains("· mira@initech.example"))
    #expect(desk.state.composer?.body.text == "Dear Mira")
  }

  @Test func `who has an address is not looked up`() {
    var desk = Desk(80, 24)
    desk.press(Key(.enter))
    #expect(desk.state.composer?.recipient.text == "Ben Okafor <ben@northwind.example>")
    #expect(!desk.takeEffects().contains { if case .findAddresses = $0 { true } else { false } })
  }
}
