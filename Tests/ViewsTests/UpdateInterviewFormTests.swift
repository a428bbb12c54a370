import Core
import Screen
import Testing
import Views

/// The form that adds an interview or changes one.
struct UpdateInterviewFormTests {
  /// The form as it is opened over the first interview of the queue, Northwind's.
  private func open(_ key: Character, _ dossiers: [Dossier] = Sample.dossiers) -> Desk {
    var desk = Desk(100, 30, dossiers)
    desk.press(.character(key))
    _ = desk.takeEffects()
    return desk
  }

  private func value(_ desk: Desk) -> String? {
    desk.state.form.map { $0.fields[$0.focus].value }
  }

  private func change(_ desk: inout Desk) throws -> (InterviewEntry, Dossier) {
    guard case .edit(let entry, let dossier, _) = desk.asks(Key(.enter)).first else {
      throw Missing(what: "a change")
    }
    return (entry, dossier)
  }

  private struct Missing: Error { let what: String }

  // MARK: Adding and changing

  @Test func `an interview is added from its fields`() {
    var desk = open("a")
    for text in [
      "Globex", "SRE", "panel", "2026-12-01 10:00", "45m", "Room 4", "https://meet.example/x",
      "Jane Doe", "jane@g.example", "director", "y", "Ben",
    ] {
      desk.type(text)
      desk.press(Key(.tab))
    }
    var entry = InterviewEntry()
    entry.company = "Globex"
    entry.role = "SRE"
    entry.round = "panel"
    entry.start = "2026-12-01 10:00"
    entry.duration = "45m"
    entry.location = "Room 4"
    entry.link = "https://meet.example/x"
    var jane = InterviewEntry.Person("Jane Doe", email: "jane@g.example")
    jane.title = "director"
    jane.isHiringManager = true
    entry.people = [jane, InterviewEntry.Person("Ben")]
    #expect(desk.asks(Key(.enter)) == [.add(entry)])
    // It stays open until the answer: what was typed is not to be typed again.
    #expect(desk.state.form != nil)
    desk.send(.changed("Added", keeping: nil))
    #expect(desk.state.form == nil)
  }

  @Test func `an interview is changed from what it was`() throws {
    var desk = open("e")
    var expected = InterviewEntry(Sample.northwind, home: .utc)
    var (entry, dossier) = try change(&desk)
    #expect(entry == expected && dossier == Sample.northwind)
    desk.press(Key(.tab), Key(.tab))
    desk.type(" and last")
    (entry, dossier) = try change(&desk)
    expected.round += " and last"
    #expect(entry == expected && dossier == Sample.northwind)
  }

  @Test func `with nothing selected there is nothing to change`() {
    var desk = Desk(100, 30, [])
    desk.press(.character("e"))
    #expect(desk.state.form == nil)
    #expect(desk.screen.contains("Nothing is selected here"))
  }

  @Test func `a paste goes into the field and runs nothing`() {
    var desk = open("a")
    desk.send(.terminal(.paste("Acme\nq")))
    #expect(value(desk) == "Acme q")
  }

  // MARK: Leaving

  @Test(arguments: [Key(.escape), .control("c")])
  func `an untouched form is left at once`(key: Key) {
    for name in ["a", "e"] as [Character] {
      var desk = open(name)
      desk.press(Key(.tab), Key(.down), Key(.up))
      #expect(desk.asks(key) == [])
      #expect(desk.state.form == nil && !desk.state.isDone)
    }
  }

  @Test(arguments: Hostile.dossiers)
  func `an untouched form means what is stored, whatever stands there`(dossier: Dossier) throws {
    var desk = Desk(80, 24, [dossier])
    desk.press(.character("5"), .character("e"), Key(.tab), Key(.down), Key(.up))
    #expect(desk.asks(Key(.escape)) == [])
    #expect(desk.state.form == nil)
    desk.press(.character("e"))
    let stored = InterviewEntry(dossier, home: .utc)
    #expect(desk.asks(Key(.enter)) == [.edit(stored, of: dossier)])
    // What is typed in one field changes that one alone.
    desk.press(Key(.tab), Key(.tab))
    desk.type("!")
    var changed = stored
    changed.round = try #require(desk.state.form?.fields[2].value)
    #expect(changed.round.hasSuffix("!"))
    #expect(desk.asks(Key(.enter)) == [.edit(changed, of: dossier)])
  }

  @Test func `a link that is none is said below its field`() {
    var desk = open("a")
    desk.press(Array(repeating: Key(.down), count: 6))
    desk.type("not a link")
    desk.press(Key(.down))
    #expect(desk.screen.contains("“not a link” is no link: write it like https://meet.example/abc"))
    desk.press(Key(.up), .control("u"))
    desk.type("meet.example/a")
    desk.press(Key(.down))
    #expect(!desk.screen.contains("is no link"))
  }

  @Test func `what was typed goes only after a question`() {
    var desk = open("a")
    desk.type("Globex")
    desk.press(Key(.escape))
    #expect(desk.screen.contains("Esc once more leaves it"))
    // Any other key is a no, and is itself meant.
    desk.press(.character("!"))
    #expect(!desk.screen.contains("once more"))
    #expect(value(desk) == "Globex!")
    desk.press(Key(.escape), .control("x"), Key(.escape))
    #expect(desk.state.form != nil)
    desk.press(Key(.escape))
    #expect(desk.state.form == nil)
  }

  @Test func `a paste is no yes`() {
    var desk = open("a")
    desk.type("Globex")
    desk.press(Key(.escape))
    desk.send(.terminal(.paste("!")))
    desk.press(Key(.escape))
    #expect(value(desk) == "Globex!")
  }

  // MARK: People

  @Test func `a blank person is always the last`() {
    var desk = open("a")
    func people() -> Int { ((desk.state.form?.fields.count ?? 0) - 7) / 4 }
    #expect(people() == 1)
    desk.press(Key(.up))
    desk.type("A")
    #expect(people() == 2)
    desk.press(Key(.down))
    desk.type("B")
    #expect(people() == 3)
    desk.press(Key(.backspace))
    #expect(people() == 3)
  }

  @Test func `rows are gone through up and down, fields by Tab`() {
    var desk = open("e")
    desk.press(Key(.up), Key(.up), Key(.tab))
    #expect(value(desk) == "")
    desk.press(Key(.up))
    #expect(value(desk) == "ben@northwind.example")
    desk.press(Key(.up), Key(.tab), Key(.tab))
    #expect(value(desk) == "yes")
    desk.press(Key(.down), Key(.down), Key(.down), Key(.down))
    #expect(value(desk) == "Northwind")
    desk.press(Key(.tab, .shift))
    #expect(value(desk) == "no")
  }

  @Test func `there is one hiring manager`() throws {
    var desk = open("e")
    desk.press([Key](repeating: Key(.up), count: 3) + [Key](repeating: Key(.tab), count: 3))
    desk.press(.character(" "))
    #expect(try change(&desk).0.people.map(\.isHiringManager) == [false, true, false])
    desk.press(Key(.left))
    #expect(try change(&desk).0.people.map(\.isHiringManager) == [false, false, false])
  }

  @Test func `a person to whom nothing was written is removed at once`() throws {
    var desk = open("e")
    desk.press(Key(.up), Key(.up), .control("x"))
    #expect(try change(&desk).0.people.map(\.text) == ["Ana Ruiz", "Ben Okafor"])
    // The blank person can be removed, and is there again.
    desk.press(.control("x"), .control("x"))
    #expect(try change(&desk).0.people.map(\.text) == ["Ana Ruiz", "Ben Okafor"])
  }

  @Test(arguments: [(3, "a draft of 12 words"), (4, "1 letter")])
  func `what was written to a person goes only after a question`(ups: Int, what: String) throws {
    var desk = open("e")
    desk.press([Key](repeating: Key(.up), count: ups) + [.control("x")])
    #expect(desk.screen.contains("and with them \(what)"))
    desk.press(Key(.tab), .control("x"), Key(.down), .control("x"))
    #expect(try change(&desk).0.people.count == (ups == 3 ? 2 : 3))
    desk = open("e")
    desk.press([Key](repeating: Key(.up), count: ups) + [.control("x"), .control("x")])
    #expect(try change(&desk).0.people.count == 2)
  }

  @Test func `only a person can be removed`() {
    var desk = open("a")
    desk.press(.control("x"))
    #expect(desk.screen.contains("Go to one of the people first"))
    #expect(desk.state.form?.fields.count == 11)
  }

  @Test func `a name with its address is given to both fields`() throws {
    var desk = open("a")
    desk.press(Key(.up))
    desk.type("Jane Doe <jane@g.example>")
    desk.press(Key(.tab))
    #expect(value(desk) == "jane@g.example")
    desk.press(Key(.tab, .shift))
    #expect(value(desk) == "Jane Doe")
  }

  @Test func `a start that does not exist is asked about, also where all comes at once`() {
    var desk = open("a")
    let text = "G\t\t\t29 Mar 2026 02:30 Europe/Berlin"
    desk.press(text.map { $0 == "\t" ? Key(.tab) : .character($0) } + [Key(.enter)])
    #expect(desk.takeEffects().allSatisfy { if case .add = $0 { false } else { true } })
    #expect(
      desk.screen.contains(
        "02:30 does not exist that day. ⏎ once more takes 03:30. Any other key goes on"))
    var other = desk
    other.press(.control("u"))
    other.type("29 Mar 2026 04:30 Europe/Berlin")
    for desk in [desk, other] {
      var desk = desk
      guard case .add(let entry, _) = desk.asks(Key(.enter)).first else {
        Issue.record("nothing was added")
        continue
      }
      #expect(entry.start.hasSuffix("30 Europe/Berlin"))
    }
  }

  @Test func `there is one hiring manager, and it is said who was`() throws {
    var desk = open("a")
    desk.press(Key(.up))
    for key in ["Ann", "\t", "\t", "\t", "y", "\t", "Ben", "\t", "\t", "\t"] {
      if key == "\t" { desk.press(Key(.tab)) } else { desk.type(key) }
    }
    #expect(!desk.screen.contains("in place of"))
    desk.type("y")
    #expect(desk.screen.contains("Ben is the hiring manager in place of Ann"))
    // Who is taken out is no one's successor.
    desk = open("e")
    desk.press(Key(.up), Key(.up), Key(.up), Key(.up))
    desk.press(.control("x"))
    #expect(!desk.screen.contains("in place of"))
  }

  // MARK: What is wrong

  @Test func `a field is looked at when it is left`() {
    var desk = open("a")
    desk.press(Key(.tab))
    #expect(desk.screen.contains("! which company was it?"))
    desk.press(Key(.tab, .shift), .character("G"), Key(.up))
    #expect(!desk.screen.contains("which company"))
    desk.type("Ana")
    desk.press(Key(.tab))
    desk.type("ana")
    #expect(!desk.screen.contains("no address"))
    desk.press(Key(.down))
    #expect(desk.screen.contains("! “ana” is no address"))
    desk.press(Key(.up))
    desk.type("@g.example")
    desk.press(Key(.down))
    desk.type("ANA@g.example")
    desk.press(Key(.down))
    #expect(!desk.screen.contains("“ana” is no address"))
    #expect(desk.screen.contains("! ANA@g.example is the address of Ana already"))
  }

  @Test func `a time is echoed as it is typed, and refused when it is left`() {
    var desk = open("a")
    desk.press(Key(.tab), Key(.tab), Key(.tab))
    desk.type("2026-11-25 9")
    #expect(!desk.screen.contains("2026-11-25 9”"))
    desk.type(":30")
    #expect(desk.screen.contains("Wed 25 Nov 2026 09:30–10:30 UTC"))
    desk.press(.control("u"))
    desk.type("tomorrow 9:30")
    #expect(desk.screen.contains("Wed 25 Nov 2026 09:30–10:30 UTC"))
    desk.press(Key(.tab))
    desk.type("4")
    #expect(desk.screen.contains("Wed 25 Nov 2026 09:30–09:34 UTC"))
    desk.type("x")
    #expect(!desk.screen.contains("Wed 25 Nov 2026") && !desk.screen.contains("“4x”"))
    desk.press(Key(.tab))
    #expect(desk.screen.contains("! “4x” is no duration"))
    desk.press(Key(.tab, .shift), Key(.backspace))
    #expect(desk.screen.contains("09:30–09:34"))
  }

  /// A hundred keys of one batch, and what was wrong with the field that they left is said.
  @Test func `a batch of keys asks once how the time is understood`() {
    var desk = open("a")
    let text = "2026-11-25 soon".map { Key.character($0) }
    desk.press([Key(.tab), Key(.tab), Key(.tab)] + text + [Key(.tab)])
    #expect(
      desk.takeEffects() == [.understand(start: "2026-11-25 soon", duration: "", of: nil)])
    #expect(desk.screen.contains("! “soon” is not understood"))
  }

  @Test func `what is refused has the focus, and nothing typed is lost`() {
    var desk = open("a")
    desk.type("Globex")
    desk.press(Key(.up))
    desk.type("Ana")
    var entry = InterviewEntry()
    entry.people = [InterviewEntry.Person("Ana", email: "ana")]
    let failure = entry.failure(at: .email, person: 0)
    desk.send(failure.map(Event.entryRejected) ?? .changedElsewhere)
    #expect(desk.state.form?.focus == 8)
    #expect(desk.screen.hasSuffix(" “ana” is no address: write it like jane@globex.example"))
    desk.type("x")
    #expect(desk.state.form?.problem == nil)
    #expect(desk.state.form?.fields[0].value == "Globex")
    #expect(desk.state.form?.fields[7].value == "Ana")
  }

  @Test func `a failure is said over the form`() {
    var desk = open("e")
    desk.type("!")
    desk.send(.failed("the disk is full"))
    #expect(desk.screen.contains("the disk is full"))
    #expect(desk.state.form != nil)
  }
}
