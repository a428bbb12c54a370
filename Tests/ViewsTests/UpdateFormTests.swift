import Core
import Screen
import Testing
import Views

struct UpdateFormTests {
  private func open(_ key: Character) -> Desk {
    var desk = Desk(100, 30)
    desk.press(.character(key))
    _ = desk.takeEffects()
    return desk
  }

  private func mark(
    _ way: Delivery.Way, _ time: String = "", isSure: Bool = false
  ) -> [Effect] {
    [.mark(.followUp(Sample.id(102)), way, time: time, isSure: isSure)]
  }

  @Test(arguments: [
    ([Key](), Delivery.Way.email), ([Key(.right)], .phone), ([Key(.left)], .other),
    ([Key(.right), Key(.right), Key(.left)], .phone), ([.character("l")], .linkedin),
    ([.character("O")], .other), ([.character("z")], .email),
    ([Key(.tab), Key(.left), Key(.tab), Key(.right)], .phone),
  ])
  func `a way is chosen by arrows and first letters`(keys: [Key], expected: Delivery.Way) {
    var desk = open("m")
    desk.press(keys)
    #expect(desk.asks(Key(.enter)) == mark(expected))
  }

  @Test func `a time is written as it will be read`() {
    var desk = open("m")
    desk.press(Key(.tab))
    desk.type("2026-11-23 18:00")
    #expect(desk.asks(Key(.enter)) == mark(.email, "2026-11-23 18:00"))
  }

  @Test func `a rejected field has the focus and the reason`() {
    var desk = open("m")
    _ = desk.asks(.formRejected(field: 1, "that is still to come"))
    #expect(desk.state.form?.focus == 1)
    #expect(desk.screen.contains("that is still to come"))
    desk.press(.character("x"))
    #expect(desk.state.form?.problem == nil)
    #expect(desk.state.form?.fields[1].value == "x")
  }

  @Test func `what is marked already is marked once more after a question`() {
    var desk = open("m")
    #expect(desk.asks(Key(.enter)) == mark(.email))
    _ = desk.asks(.isThereAlready("Ana Ruiz is marked already as followed up by e-mail, today"))
    #expect(desk.screen.contains("by e-mail, today. ⏎ once more marks one more. Any other"))
    // Any other key goes on, and what is then submitted is asked about anew.
    desk.press(Key(.tab))
    #expect(desk.state.form?.focus == 1)
    #expect(desk.asks(Key(.enter)) == mark(.email))
    _ = desk.asks(.isThereAlready("Ana Ruiz is marked already"))
    #expect(desk.asks(Key(.enter)) == mark(.email, isSure: true))
  }

  @Test func `an interview that is there already is added after a question`() {
    var desk = Desk(100, 30)
    desk.press(.character("a"))
    desk.type("Globex")
    func adding(_ effects: [Effect]) -> Bool? {
      if case .add(_, let isSure)? = effects.first { isSure } else { nil }
    }
    #expect(adding(desk.asks(Key(.enter))) == false)
    _ = desk.asks(.isThereAlready("Globex · SRE at that time is there already"))
    #expect(desk.screen.contains("is there already. ⏎ once more adds another. Any other"))
    #expect(adding(desk.asks(Key(.enter))) == true)
  }

  @Test func `an e-mail to someone without an address is asked about`() {
    var desk = Desk(100, 30)
    desk.press(.character(" "), Key(.down), .character(" "), .character("m"))
    desk.send(.isThereAlready("Chen Li at Northwind has no address for an e-mail"))
    #expect(desk.screen.contains("for an e-mail. ⏎ once more marks all of them so. Any other key"))
    guard case .mark(.owed, .email, _, let isSure) = desk.asks(Key(.enter)).first else {
      Issue.record("nothing was marked")
      return
    }
    #expect(isSure)
  }

  @Test func `a change to what is there already is made after a question`() {
    var desk = Desk(100, 30)
    func isSure(_ effects: [Effect]) -> Bool? {
      switch effects.first {
      case .edit(_, _, let isSure), .move(_, _, _, let isSure): isSure
      default: nil
      }
    }
    for (keys, consequence) in [("e", "changes it all the same"), ("hm", "moves it all the same")] {
      desk.press(keys.map { .character($0) })
      desk.type("x")
      #expect(isSure(desk.asks(Key(.enter))) == false)
      desk.send(.isThereAlready("Globex · SRE at that time is there already"))
      #expect(desk.screen.contains("is there already. ⏎ once more \(consequence). Any other"))
      desk.type("x")
      #expect(isSure(desk.asks(Key(.enter))) == false)
      desk.send(.isThereAlready("Globex · SRE at that time is there already"))
      #expect(isSure(desk.asks(Key(.enter))) == true)
      desk.send(.changed("done", keeping: nil))
    }
  }

  /// What is asked, word for word, whatever its lines.
  private func said(_ desk: Desk) -> String {
    desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [(40, 10), (40, 8), (80, 24)])
  func `a question is whole, and the fields stay above it`(_ columns: Int, _ rows: Int) throws {
    var desk = Desk(columns, rows)
    desk.press(.character("a"))
    desk.type("Glo")
    desk.send(
      .isThereAlready("Globex International · Senior Staff Engineer at that time is there already"))
    let end = "time is there already. ⏎ once more adds another. Any other key goes on"
    #expect(said(desk).contains("Globex International · Senior Staff Engineer at that"))
    #expect(said(desk).hasSuffix(end), "\(desk.screen)")
    #expect(desk.screen.contains("Company   Glo"))
    var mark = Desk(columns, rows)
    mark.press(.character("m"), Key(.tab))
    mark.type("now")
    mark.send(
      .isThereAlready(
        "Wilhelmina Featherstonehaugh is marked already as followed up by e-mail, on Tue 24 Nov 10:42"
      ))
    #expect(said(mark).hasSuffix("10:42. ⏎ once more marks one more. Any other key goes on"))
    for field in ["How ", "When  now"] {
      #expect(mark.screen.contains("\n \(field)"), "\(mark.screen)")
    }
    // Where they stand they are clicked on, which is none of the answers.
    try mark.click(on: "How ")
    #expect(mark.state.form?.focus == 0)
    #expect(
      mark.asks(Key(.enter)).contains { if case .mark(_, _, _, false) = $0 { true } else { false } }
    )
  }

  @Test(arguments: [-1, 2, 99])
  func `a field that is not there is no trap`(field: Int) {
    var desk = open("m")
    _ = desk.asks(.formRejected(field: field, "no"))
    #expect(desk.state.form.map { $0.fields.indices.contains($0.focus) } == true)
  }

  @Test func `a failure is said over the form`() {
    var desk = open("m")
    desk.send(.failed("the disk is full"))
    #expect(desk.screen.contains("the disk is full"))
    #expect(desk.state.form != nil)
  }

  @Test func `a paste goes into the field that has the focus`() {
    var desk = open("a")
    desk.send(.terminal(.paste("Acme\nCorp")))
    #expect(desk.state.form?.fields[0].value == "Acme Corp")
    desk = open("m")
    desk.send(.terminal(.paste("phone")))
    #expect(desk.asks(Key(.enter)) == mark(.email))
  }

  @Test(arguments: [Key(.escape), .control("c")])
  func `leaving a form does nothing`(key: Key) {
    var desk = open("m")
    desk.press(Key(.tab))
    desk.type("2026-11-23")
    #expect(desk.asks(key) == [])
    #expect(desk.state.form == nil && !desk.state.isDone)
  }

  /// Every field of one line, by the keys that lead to it.
  static let lines: [[Key]] = [
    [.character("m"), Key(.tab)], [.character("a")], [.character("s"), .character("h")],
    [.character("z")], [.character(":")], [.character("/")],
    [Key(.enter), Key(.tab, .shift)], [Key(.enter), Key(.tab, .shift), Key(.tab, .shift)],
    [.character("d"), Key(.tab, .shift)],
  ]

  @Test(arguments: lines)
  func `a line takes no more than it can hold, and says so`(keys: [Key]) {
    var desk = Desk(100, 30)
    desk.press(keys)
    let before = desk.screen
    let long = String(repeating: "wörd ", count: 200_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      desk.send(.terminal(.paste(long)))
      desk.settle()
    }
    #expect(time < .seconds(1))
    #expect(desk.screen != before)
    let said = desk.state.notice?.text ?? ""
    #expect(
      said == "The line takes 4096 characters: the rest was left out"
        || said == "Looked for the first 12 words alone", "\(said)")
    // Typing on does nothing to it, deleting does.
    desk.type("x")
    #expect(desk.state.notice?.text == "The line takes 4096 characters: the rest was left out")
    desk.press(Key(.backspace))
    #expect(desk.state.notice == nil)
    desk.type("x")
    #expect(desk.state.notice == nil)
  }
}
