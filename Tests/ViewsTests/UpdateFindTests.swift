import Core
import Foundation
import Screen
import Testing
import Views

/// Finding, filtering, sorting, and the command line.
struct UpdateFindTests {
  private func desk() -> Desk { Desk(100, 30) }

  private func companies(_ desk: Desk) -> [String] {
    desk.state.queue.window.rows.map(\.interview.role.company)
  }

  @Test func `finds as one types, in all views`() {
    var desk = desk()
    desk.press(.character("j"), .character("/"))
    desk.type("st")
    #expect(companies(desk) == ["Globex", "Stark Solar", "Umbrella Logistics"])
    desk.type("a")
    #expect(companies(desk) == ["Globex", "Stark Solar"])
    desk.type("rk")
    #expect(companies(desk) == ["Stark Solar"])
    desk.press(Key(.backspace), Key(.backspace))
    #expect(companies(desk) == ["Globex", "Stark Solar"])
  }

  @Test func `Esc returns to where one was`() {
    var desk = Desk(100, 30, Sample.many(300))
    desk.press(Array(repeating: Key(.pageDown), count: 4))
    let (before, screen) = (desk.state.queue, desk.screen)
    desk.press(.character("/"))
    desk.type("company 1")
    desk.press(Key(.down), Key(.escape))
    #expect(desk.state.queue.query == before.query)
    #expect(desk.state.queue.selection == before.selection)
    #expect(desk.state.queue.top == before.top)
    #expect(desk.screen == screen)
  }

  @Test func `Enter goes to what was found, in its view`() {
    var desk = desk()
    desk.press(.character("/"))
    desk.type("yuki")
    desk.press(Key(.enter))
    #expect(desk.state.prompt == nil)
    #expect(desk.state.queue.query == QueueQuery(.done))
    #expect(desk.state.queue.selectedRow?.id == Sample.id(8))
    // In a view of all it stays there.
    desk.press(.character("5"), .character("/"))
    desk.type("mira")
    desk.press(Key(.enter))
    #expect(desk.state.queue.query == QueueQuery(.all))
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
  }

  @Test func `what a filter lets through is looked through, and stays narrowed`() {
    var desk = desk()
    desk.press(.character("5"), .character("o"), .character("c"), .character("f"), .character("c"))
    desk.type("glob")
    desk.press(Key(.enter), .character("/"))
    desk.type("st")
    #expect(companies(desk) == ["Globex"])
    #expect(desk.screen.contains("company “glob”"))
    desk.press(Key(.enter))
    let filter = QueueFilter(company: "glob")
    #expect(desk.state.queue.query == QueueQuery(.all, order: .company, filter: filter))
    // Esc lets go of the filter, not of the order.
    desk.press(Key(.escape))
    #expect(desk.state.queue.query == QueueQuery(.all, order: .company))
  }

  @Test(arguments: [
    [Key.character("2")], [.character("f"), .character("s"), .character("u")],
    [.character("/"), .character("y"), .character("u"), .character("k"), Key(.enter)],
  ])
  func `nothing stays selected in a list that another takes the place of`(keys: [Key]) {
    var desk = desk()
    desk.press(.character(" "), .character(" "))
    #expect(desk.state.queue.chosen.count == 2)
    desk.press(keys)
    #expect(desk.state.queue.chosen.isEmpty)
    #expect(desk.screen.contains("No longer selected: 2 interviews of another list"))
  }

  @Test func `what is selected stays so while one looks for something, and in another order`() {
    var desk = desk()
    desk.press(.character(" "), .character("o"), .character("c"), .character("/"))
    desk.type("yuki")
    desk.press(Key(.escape), .character("1"))
    #expect(desk.state.queue.chosen.count == 1)
  }

  @Test func `a company to filter by is completed from those that are known`() {
    var desk = desk()
    desk.press(.character("f"), .character("c"))
    desk.type("o")
    #expect(desk.screen.contains("\n Company: oceanic "))
    desk.press(Key(.tab))
    #expect(desk.state.prompt?.line.text == "Oceanic")
    desk.press(.character("5"), Key(.backspace), Key(.enter))
    #expect(desk.state.queue.query.filter == QueueFilter(company: "Oceanic"))
  }

  @Test(arguments: [
    ([Key(.down)], "Soylent"), ([Key(.down), Key(.down)], "Stark Solar"),
    ([Key(.up)], "Stark Solar"),
  ])
  func `Down and Up go through the companies, and the list stays`(_ keys: [Key], company: String) {
    var desk = desk()
    desk.press([.character("f"), .character("c"), .character("s")] + keys)
    #expect(desk.state.queue.selection == 0)
    desk.press(Key(.enter))
    #expect(desk.state.queue.query.filter == QueueFilter(company: company))
  }

  @Test func `a company typed ahead in one batch is completed all the same`() {
    var desk = desk()
    desk.press([.character("f"), .character("c"), .character("s"), .character("t"), Key(.tab)])
    #expect(desk.state.prompt?.line.text == "Stark Solar")
    // Nothing begins so: Tab leaves the line as it is.
    desk.type("x")
    desk.press(Key(.tab))
    #expect(desk.state.prompt?.line.text == "Stark Solarx")
  }

  @Test func `Backspace in an empty line leaves it, and letters are no commands`() {
    var desk = desk()
    desk.press(.character("/"))
    desk.type("qD")
    #expect(desk.state.prompt?.line.text == "qD")
    desk.press(Key(.backspace), Key(.backspace), Key(.backspace))
    #expect(desk.state.prompt == nil)
    #expect(!desk.state.isDone)
  }

  @Test func `a paste goes into the line`() {
    var desk = desk()
    desk.press(.character("/"))
    desk.send(.terminal(.paste("glo\nbex")))
    #expect(desk.state.prompt?.line.text == "glo bex")
  }

  /// Neither the line nor what is looked for grows with what is pasted, and what is left out is said.
  @Test func `a large paste is cut, and says so`() {
    let large = String(repeating: "globex staff ", count: 80_000)
    var desk = desk()
    desk.press(.character("/"))
    desk.send(.terminal(.paste(large)))
    #expect(desk.state.prompt?.line.text.utf8.count == 4_096)
    #expect(desk.screen.contains("Looked for the first 12 words alone"))
    desk.send(.terminal(.paste(large)))
    #expect(desk.state.prompt?.line.text.utf8.count == 4_096)
    #expect(desk.state.queue.foundWords.hasSuffix(" found by the first 12 words"))
    desk.press(Key(.escape), .character("f"), .character("t"))
    desk.send(.terminal(.paste(large)))
    #expect(desk.screen.contains("The line takes 4096 characters: the rest was left out"))
    desk.press(Key(.enter))
    let text = desk.state.queue.query.filter.text ?? ""
    #expect(text.split(separator: " ").count == 12)
    #expect(desk.screen.contains("Filtered by the first 12 words alone"))
    #expect(desk.screen.contains("text “globex staff globex staff"))
    // One long word is looked for by its beginning.
    desk.press(Key(.escape), .character("/"))
    desk.send(.terminal(.paste(String(repeating: "g", count: 1 << 20))))
    desk.settle()
    #expect(desk.screen.contains("Looked for the beginning of the word alone"))
    #expect(desk.screen.contains("Nothing holds the beginning of the word."))
  }

  @Test func `f narrows to a company, a stage or a text, and Esc shows all`() {
    var desk = desk()
    desk.press(.character("f"), .character("c"))
    desk.type("glob")
    desk.press(Key(.enter))
    #expect(companies(desk) == ["Globex"])
    desk.press(.character("f"), .character("s"), .character("u"))
    #expect(
      desk.state.queue.query.filter == QueueFilter(company: "glob", stages: [.upcoming]))
    desk.press(.character("5"))
    #expect(companies(desk) == [])
    desk.press(.character("f"), .character("n"), .character("f"), .character("s"), .character("u"))
    #expect(companies(desk) == ["Soylent", "Umbrella Logistics"])
    desk.press(.character("f"), .character("n"))
    #expect(companies(desk).count == 9)
    desk.press(.character("f"), .character("t"))
    desk.type("engineer")
    desk.press(Key(.enter))
    #expect(companies(desk).count == 7)
    desk.press(Key(.escape))
    #expect(companies(desk).count == 9)
  }

  @Test(
    arguments: [
      ("c", ["Globex", "Hooli", "Initech", "Northwind"]),
      ("i", ["Northwind", "Initech", "Globex", "Hooli"]),
      ("s", ["Northwind", "Globex", "Initech", "Hooli"]),
    ] as [(Character, [String])])
  func `o sorts`(_ key: Character, _ expected: [String]) {
    var desk = desk()
    desk.press(.character("o"), .character(key))
    #expect(companies(desk) == expected)
    // The order stays in another view.
    desk.press(.character("5"), .character("1"))
    #expect(companies(desk) == expected)
  }

  @Test func `a menu is moved in by arrows`() {
    var desk = desk()
    desk.press(.character("o"), Key(.down), Key(.enter))
    #expect(desk.state.queue.query.order == .company)
    desk.press(.character("o"))
    #expect(desk.state.menu?.selection == 1)
    desk.press(Key(.up), Key(.up))
    #expect(desk.screen.contains(" ✓ c  company"), "what is in force, wherever the choice is")
    #expect(desk.state.menu?.selection == 3)
    desk.press(Key(.escape))
    #expect(desk.state.menu == nil)
  }

  @Test func `a command is run by its name`() {
    var desk = desk()
    desk.press(.character(":"))
    desk.type("show-d")
    desk.press(Key(.tab), Key(.enter))
    #expect(desk.state.queue.view == .done)
    desk.press(.character(":"))
    desk.type("quit")
    desk.press(Key(.enter))
    #expect(desk.state.isDone)
  }

  @Test func `Tab goes through what fits, around the end, and Shift-Tab back`() {
    var desk = desk()
    desk.press(.character(":"))
    for name in ["write", "mark-sent", "send"] {
      desk.press(Key(.tab))
      #expect(desk.state.prompt?.line.text == name)
    }
    desk.press(Key(.tab, .shift))
    #expect(desk.state.prompt?.line.text == "mark-sent")
    desk = self.desk()
    desk.press(.character(":"))
    desk.type("show-")
    let views = ["show-pending", "show-upcoming", "show-waiting", "show-done", "show-all"]
    for name in views + ["show-pending"] {
      desk.press(Key(.tab))
      #expect(desk.state.prompt?.line.text == name)
    }
    desk.press(Key(.tab, .shift), Key(.enter))
    #expect(desk.state.queue.view == .all)
    // What is typed on narrows it anew.
    desk.press(.character(":"))
    desk.type("und")
    desk.press(Key(.tab), Key(.backspace), Key(.tab), Key(.tab))
    #expect(desk.state.prompt?.line.text == "undo")
  }

  @Test func `Tab goes through companies as well`() {
    var desk = Desk(100, 30, Sample.many(3))
    desk.press(.character("f"), .character("c"))
    desk.type("com")
    for number in [0, 1, 2, 0] {
      desk.press(Key(.tab))
      #expect(desk.state.prompt?.line.text == "Company \(number)")
    }
  }

  @Test func `a name's beginning that no other has is enough`() {
    var desk = desk()
    desk.press(.character(":"))
    desk.type("wr")
    desk.press(Key(.enter))
    #expect(desk.state.composer != nil)
    desk = self.desk()
    desk.press(.character(":"))
    desk.type("show")
    desk.press(Key(.enter))
    #expect(desk.state.notice?.text.contains("is no command") == true)
  }

  @Test func `lists have a command line too`() {
    var desk = desk()
    desk.send(.historyLoaded([], of: Sample.northwind))
    desk.press(.character(":"))
    desk.type("submit")
    desk.press(Key(.enter))
    #expect(desk.state.notice?.text.contains("“submit” is no command") == true)
    desk.press(.character(":"), .character("q"), Key(.enter))
    #expect(desk.state.list == nil && !desk.state.isDone)
  }

  @Test func `in a letter what is done to the text has a name`() {
    var desk = desk()
    desk.press(Key(.enter))
    desk.type("one two")
    let body = desk.state.composer?.body.text
    for (line, text) in [("delete-to-blank-b", "one "), ("undo", "one two"), ("redo", "one ")] {
      desk.press(.alt(":"))
      desk.type(line)
      desk.press(Key(.enter))
      #expect(desk.state.notice == nil)
      #expect(desk.state.composer?.body.text == body?.replacing("one two", with: text))
    }
    desk.press(.alt(":"))
    desk.type("undo all")
    desk.press(Key(.enter))
    #expect(desk.state.notice?.text == "“undo” takes nothing behind it: “all” was not used")
  }

  @Test func `q is quit, as in vi`() {
    var desk = desk()
    desk.press(.character(":"), .character("q"), Key(.enter))
    #expect(desk.state.isDone)
  }

  /// Everything that has a key in the queue has a name on the command line.
  @Test func `every command is found by its name`() {
    for binding in Keymap.standard.bindings(.queue) where binding.command != .commandLine {
      var desk = desk()
      desk.press(.character(":"))
      desk.type(binding.name)
      desk.press(Key(.enter))
      let opensAnother = [.find, .export, .backup, .importFiles].contains(binding.command)
      #expect(desk.state.prompt == nil || opensAnother, "\(binding.name)")
      #expect(desk.state.notice?.text.contains("is no command") != true, "\(binding.name)")
    }
  }

  @Test func `an unknown command is said`() {
    var desk = desk()
    desk.press(.character(":"))
    desk.type("fly")
    desk.press(Key(.enter))
    #expect(
      desk.state.notice == .problem("“fly” is no command: Tab completes one, ? shows all"))
  }

  @Test func `blanks around a command's name mean nothing`() {
    var desk = Desk(80, 24)
    desk.press(.character(":"))
    desk.type(" show-done ")
    desk.press(Key(.enter))
    #expect(desk.state.queue.view == .done && desk.state.notice == nil)
  }
}
