import Core
import Foundation
import Screen
import Testing
import Views

/// What is known and goes on from the caret.
struct UpdateCompletionTests {
  private func open(_ key: Character, _ dossiers: [Dossier] = Sample.dossiers) -> Desk {
    var desk = Desk(100, 30, dossiers)
    desk.press(.character(key))
    _ = desk.takeEffects()
    return desk
  }

  private func value(_ desk: Desk) -> String? {
    desk.state.form.map { $0.fields[$0.focus].value }
  }

  @Test(arguments: [Key(.right), Key(.end), .control("e"), .control("f")])
  func `a key at the text's end takes it`(key: Key) {
    var desk = open("a")
    desk.type("gLo")
    desk.press(key)
    #expect(value(desk) == "Globex")
    desk.press(Key(.tab))
    desk.type("st")
    desk.press(key)
    #expect(value(desk) == "Staff Engineer, Infrastructure")
  }

  @Test(arguments: [[Key(.tab), Key(.tab, .shift)], [Key(.left), Key(.right)], [.control("a")]])
  func `no other does`(keys: [Key]) {
    var desk = open("a")
    desk.type("Glo")
    desk.press(keys)
    #expect(value(desk) == "Glo")
    #expect(desk.asks(Key(.enter)).contains { if case .add = $0 { true } else { false } })
  }

  /// In a window of 80 columns the mark is there whole or not at all; longer names scroll.
  @Test(arguments: 10...13)
  func `a whole name without an address is marked as known`(count: Int) {
    let name = "Mira Patelson".prefix(count)
    let known = Sample.interview(
      2, "Initech", "SRE", start: "2026-11-23T15:00:00Z",
      people: [Sample.person(104, String(name))])
    var desk = Desk(80, 24, [known])
    desk.press(.character("a"))
    desk.type("Initech")
    desk.press(Key(.up))
    desk.type(String(name))
    let row = desk.screen.split(separator: "\n").first { $0.contains("Patel") } ?? ""
    #expect(row.contains("\(name) ") && !row.contains("…") && !row.contains("("), "\(row)")
    #expect(row.contains("✓") == row.contains("\(name) ✓"), "\(row)")
    if count == 10 { #expect(row.contains("Mira Patel ✓")) }
  }

  @Test func `a person brings address and title, and what was typed stays`() {
    var desk = open("a")
    desk.type("Globex")
    desk.press(Key(.up))
    desk.type("tomas")
    desk.press(Key(.right))
    #expect(value(desk) == "Tomás Vega")
    desk.press(Key(.down))
    desk.press(Key(.tab), .character("i"), Key(.tab, .shift))
    desk.type("Ines")
    desk.press(Key(.right))
    guard case .add(let entry, _) = desk.asks(Key(.enter)).first else {
      Issue.record("nothing was added")
      return
    }
    #expect(entry.people.map(\.email) == ["tomas.vega@globex.example", "i"])
    #expect(entry.people.map(\.title) == ["director", "principal engineer"])
    #expect(entry.people.map { $0.known?.id } == [Sample.id(105), Sample.id(106)])
  }

  /// In a window of 80 columns there is no room for more than a name in its field.
  @Test func `who is offered stands below the name in full`() {
    let people = [
      Sample.person(104, "Jane Doe", "jane@globex.example", "recruiter"),
      Sample.person(105, "Jane Doe", "jane2@globex.example"), Sample.person(106, "Jane Doe"),
    ]
    let known = Sample.interview(
      2, "Globex", "SRE", start: "2026-11-23T15:00:00Z", people: people)
    var desk = Desk(80, 24, [known])
    desk.press(.character("a"))
    desk.type("Globex")
    desk.press(Key(.up))
    desk.type("Jane")
    for line in [
      "Jane Doe <jane@globex.example>, recruiter, Globex (1 of 3)",
      "Jane Doe <jane2@globex.example>, Globex (2 of 3)", "Jane Doe, no address, Globex (3 of 3)",
    ] {
      #expect(desk.screen.contains(line), "\(desk.screen)")
      desk.press(.control("n"))
    }
    desk.press(Key(.tab))
    #expect(!desk.screen.contains("of 3)"))
  }

  /// Ines Blum is filled in, and the focus on the field behind the name.
  private var filled: Desk {
    var desk = open("a")
    desk.type("Globex")
    desk.press(Key(.up))
    desk.type("Ines Blum")
    desk.press(Key(.tab))
    return desk
  }

  private func added(_ desk: inout Desk) -> InterviewEntry.Person? {
    if case .add(let entry, _)? = desk.asks(Key(.enter)).first { entry.people.first } else { nil }
  }

  @Test(arguments: [
    // What is typed takes the place of what was filled in, field by field.
    ([], "ines@globex.example", "principal engineer"),
    (["ines.blum@globex.example"], "ines.blum@globex.example", "principal engineer"),
    (["", "CTO"], "ines@globex.example", "CTO"),
    (["", "", "", "", "x"], "x", "principal engineer"),
  ])
  func `what is typed takes the place of what was filled in`(
    _ typed: [String], _ email: String, _ title: String
  ) throws {
    var desk = filled
    for (index, text) in typed.enumerated() {
      if index > 0 { desk.press(typed.count > 2 && index > 2 ? Key(.tab, .shift) : Key(.tab)) }
      desk.type(text)
    }
    let person = try #require(added(&desk))
    #expect(person.email == email && person.title == title)
  }

  @Test(arguments: [Key(.end), Key(.right), .control("e")])
  func `a move to its end goes on behind what was filled in`(_ key: Key) throws {
    var desk = filled
    desk.press(key)
    desk.type("s")
    #expect(value(desk) == "ines@globex.examples")
    // What was typed is the user's own.
    desk.press(Key(.tab), Key(.tab, .shift))
    desk.type("t")
    #expect(value(desk) == "ines@globex.examplest")
  }

  @Test func `what was filled in gives way to what is known of someone else`() throws {
    var desk = filled
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("Tomás")
    desk.press(Key(.right))
    let person = try #require(added(&desk))
    #expect(person.email == "tomas.vega@globex.example" && person.title == "director")
  }

  @Test func `others are gone through, around the ends`() {
    var desk = open("a", Sample.many(3))
    desk.type("Com")
    for (key, expected) in [("n", 1), ("n", 2), ("n", 0), ("p", 2)] as [(Character, Int)] {
      desk.press(.control(key))
      var taken = desk
      taken.press(Key(.right))
      #expect(value(taken) == "Company \(expected)")
    }
    desk.press(.character("p"))
    desk.press(Key(.right))
    #expect(value(desk) == "Company 0")
  }

  @Test(arguments: [Key(.tab), Key(.tab, .shift), Key(.down), Key(.up)])
  func `what was asked for is taken as the field is left`(key: Key) {
    var desk = open("a", Sample.many(3))
    desk.type("Com")
    desk.press(.control("n"), key)
    #expect(desk.state.form?.fields[0].value == "Company 1")
    #expect(desk.state.form?.focus != 0)
  }

  @Test func `Enter stores what was asked for, and not what merely appeared`() {
    for (keys, company) in [([], "Com"), ([.control("n")], "Company 1")] as [([Key], String)] {
      var desk = open("a", Sample.many(3))
      desk.type("Com")
      desk.press(keys)
      let added = desk.asks(Key(.enter)).compactMap { effect -> String? in
        if case .add(let entry, _) = effect { entry.company } else { nil }
      }
      #expect(added == [company])
    }
  }

  @Test(arguments: [
    ("Globex", "Ines Blum", Sample.id(106)), ("Globex", "ines blum", Sample.id(106)),
    ("Hooli", "Ines Blum", nil), ("Globex", "Ines Bl", nil), ("", "Ines Blum", nil),
  ])
  func `a colleague's whole name means that person`(
    _ company: String, _ name: String, _ known: UUID?
  ) {
    var desk = open("a")
    desk.type(company)
    desk.press(Key(.up))
    desk.type(name)
    if known != nil, name == "Ines Blum" { #expect(desk.screen.contains("Ines Blum <ines@gl…")) }
    guard case .add(let entry, _) = desk.asks(Key(.enter)).first else {
      Issue.record("nothing was added")
      return
    }
    #expect(entry.people.map { $0.known?.id } == [known])
    #expect(entry.people.map(\.email) == [known == nil ? "" : "ines@globex.example"])
  }

  @Test func `a click elsewhere takes what was asked for, and Esc does not`() throws {
    var desk = open("a", Sample.many(3))
    desk.type("Com")
    desk.press(.control("n"))
    try desk.click(on: "phone screen")
    #expect(desk.state.form?.fields[0].value == "Company 1")
    desk = open("a", Sample.many(3))
    desk.type("Com")
    desk.press(.control("n"), Key(.escape))
    #expect(value(desk) == "Com")
  }

  @Test func `the footer says how it is taken while something is offered`() {
    var desk = Desk(100, 30)
    desk.press(.character("a"))
    #expect(!desk.screen.contains("take it"))
    desk.type("Glo")
    #expect(
      render(desk.state).line(29)
        == " ⏎ store   Tab next   ^N known   → take it   ^X remove person   Esc back   F1 help")
    desk.press(Key(.right))
    #expect(!desk.screen.contains("take it"))
  }

  @Test func `in an empty field the first is offered when it is asked for`() {
    var desk = open("a")
    desk.press(Key(.right))
    #expect(value(desk) == "")
    desk.press(.control("n"), Key(.right))
    #expect(value(desk) == "Northwind")
    desk = open("a")
    desk.press(.control("n"), Key(.tab), Key(.tab, .shift))
    #expect(value(desk) == "Northwind")
    desk = open("a")
    desk.press(.control("n"), Key(.escape), .character("a"), Key(.right))
    #expect(value(desk) == "")
  }

  /// Globex, besides which Globex Robotics is known; the form to change it is open.
  private var changing: Desk {
    let robotics = Sample.interview(20, "Globex Robotics", "Dev", start: "2026-11-24T09:00:00Z")
    var desk = Desk(100, 30, [Sample.globex, robotics])
    desk.press(.character("e"))
    return desk
  }

  @Test(arguments: [
    [], [Key(.end)], [.control("e")], [Key(.right)], [Key(.tab), Key(.tab, .shift), Key(.end)],
    [.character("x"), Key(.backspace), Key(.end)],
  ])
  func `nothing is offered behind what is stored and nobody has changed`(keys: [Key]) {
    var desk = changing
    desk.press(keys)
    #expect(value(desk) == "Globex")
    #expect(render(desk.state).line(1) == " Company   Globex")
    #expect(!desk.screen.contains("take it"))
  }

  @Test func `behind what is stored it is offered when it is asked for, or another text is typed`()
  {
    var desk = changing
    desk.press(.control("n"), Key(.end))
    #expect(value(desk) == "Globex Robotics")
    desk = changing
    desk.press(.character(" "), .character("r"), Key(.end))
    #expect(value(desk) == "Globex Robotics")
  }

  @Test func `what was taken is whole: the same key again takes nothing longer`() {
    var desk = open("a", Sample.many(20))
    desk.type("Company 1")
    desk.press(.control("u"))
    desk.type("com")
    desk.press(.control("n"), Key(.right))
    #expect(value(desk) == "Company 1")
    desk.press(Key(.end), Key(.right))
    #expect(value(desk) == "Company 1")
  }

  @Test func `a batch of keys costs one look-up`() {
    var desk = open("a")
    desk.type("Globex")
    #expect(desk.takeEffects() == [.lookUp(.companies("Globex"))])
    desk.press(Array(repeating: Key(.backspace), count: 3))
    #expect(desk.takeEffects() == [.lookUp(.companies("Glo"))])
    // Typed ahead, the key that takes it waits for the answer.
    desk.press(.character("b"), Key(.end), Key(.tab), .character("s"))
    #expect(
      desk.takeEffects() == [.lookUp(.companies("Glob")), .lookUp(.roles("s", company: "Globex"))])
  }

  @Test func `the rest is told from what was typed and no part of the text`() {
    var desk = Desk(80, 24)
    desk.press(.character("a"))
    desk.type("Glo")
    let canvas = render(desk.state)
    #expect(canvas.line(1) == " Company   Globex")
    let styles = canvas.rows[1][11..<17].map(\.style)
    #expect(styles == Array(repeating: .plain, count: 3) + Array(repeating: .offered, count: 3))
    #expect(canvas.cursor == Point(row: 1, column: 14) && canvas.showsCursor)
    desk = Desk(80, 24, Sample.many(3))
    desk.press(.character("a"))
    desk.type("Com")
    desk.press(.control("n"))
    #expect(render(desk.state).line(1) == " Company   Company 1  2 of 3")
  }

  /// What a field cannot hold would be another name once it is taken.
  @Test func `a name with controls is not offered`() {
    let names = ["Glo\u{1B}[31mbex", "Globex"].enumerated().map {
      Sample.interview(UInt8(30 + $0), $1, "Dev", start: "2026-11-24T09:00:00Z")
    }
    var desk = open("a", names)
    desk.type("Glo")
    desk.press(Key(.right))
    #expect(value(desk) == "Globex")
    desk = open("f", names)
    desk.press(.character("c"))
    desk.type("Glo")
    desk.press(Key(.tab))
    #expect(desk.state.prompt?.line.text == "Globex")
  }

  @Test func `a failed look-up is asked for no more`() {
    var desk = open("a")
    desk.type("x")
    #expect(desk.takeEffects() == [.lookUp(.companies("x"))])
    desk.press(Key(.left))
    #expect(desk.takeEffects() == [])
  }
}
