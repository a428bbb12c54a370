import Core
import Foundation
import Screen
import Testing
import Views

/// The keys that decide something about interviews and messages: keys in, effects out.
struct UpdateDecisionTests {
  private func desk() -> Desk { Desk(100, 30) }

  private func target(_ number: UInt8) -> Change.Target { .followUp(Sample.id(number)) }

  /// What the last key but one asked for, without the reads.
  private func changes(_ desk: inout Desk) -> [Effect] {
    desk.takeEffects().filter {
      switch $0 {
      case .loadQueue, .loadDossier, .open, .findWay, .understandTime: false
      default: true
      }
    }
  }

  @Test func `s asks why and skips the most pressing person`() {
    var desk = desk()
    desk.press(.character("s"))
    #expect(desk.state.form?.title == "Skip Ben Okafor · Northwind")
    desk.type("met at lunch ")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [
        .change(
          .resolve(target(102), .skipped, reason: "met at lunch"), keeping: Sample.northwind.id)
      ])
  }

  @Test func `] goes to the next person, and keys go there`() {
    var desk = desk()
    desk.press(.character("]"), .character("s"), Key(.enter))
    #expect(
      changes(&desk) == [
        .change(.resolve(target(103), .skipped, reason: ""), keeping: Sample.northwind.id)
      ])
    // Around the end to the first; another row forgets it.
    desk.press(Key(.escape), .character("]"))
    #expect(desk.state.queue.person == Sample.id(101))
    desk.press(.character("j"))
    #expect(desk.state.queue.person == nil)
  }

  @Test(arguments: [
    ("Woke Mary at Acme, Inc.", "Woke Mary at Acme, Inc. u takes it back"),
    ("Skipped Ana at Yahoo!", "Skipped Ana at Yahoo! u takes it back"),
    ("Skipped Ana at Hooli", "Skipped Ana at Hooli. u takes it back"),
  ])
  func `a sentence that ends in a name ends once`(_ sentence: String, _ shown: String) {
    var desk = Desk(100, 30)
    desk.send(.changed(sentence, keeping: nil, hint: .undo))
    #expect(desk.state.notice?.text == shown)
  }

  @Test func `r notes an answer, and on one that is decided takes it back`() {
    var desk = desk()
    desk.press(.character("r"))
    #expect(
      changes(&desk) == [
        .change(.resolve(target(102), .replied, reason: ""), keeping: Sample.northwind.id)
      ])
    desk.press(.character("4"), .character("r"))
    #expect(
      changes(&desk) == [.change(.resolve(target(110), nil, reason: ""), keeping: Sample.id(8))])
    desk.press(.character("s"))
    #expect(
      changes(&desk) == [.change(.resolve(target(110), nil, reason: ""), keeping: Sample.id(8))])
  }

  /// What others stored of a person, and that a change is done.
  private func answer(
    _ resolution: FollowUp.Resolution?, of person: Int, at interview: Int, _ desk: inout Desk
  ) {
    desk.dossiers[interview].followUps[person].resolution = resolution
    desk.send(.changed("Done", keeping: desk.dossiers[interview].id))
    desk.settle()
  }

  @Test func `r once more means the same interview, though the view holds it no longer`() {
    var desk = Desk(100, 30, [Sample.northwind, Sample.initech, Sample.globex])
    desk.press(.character("j"), .character("r"))
    _ = changes(&desk)
    answer(.replied, of: 0, at: 1, &desk)
    #expect(desk.state.queue.total == 2)
    #expect(desk.screen.contains(" Initech · SRE "))
    desk.press(.character("r"))
    let back = Change.resolve(target(104), nil, reason: "")
    #expect(changes(&desk) == [.change(back, keeping: Sample.initech.id)])
    answer(nil, of: 0, at: 1, &desk)
    #expect(desk.state.queue.selection == 1)
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
  }

  @Test(arguments: [[Key(.enter), .alt("m")], [.character("m")]])
  func `what was marked as sent stays the selected one`(keys: [Key]) {
    var desk = Desk(100, 30, [Sample.northwind, Sample.initech, Sample.globex])
    desk.press([.character("j")] + keys)
    #expect(desk.state.form?.title.hasPrefix("Mark as sent") == true)
    answer(.replied, of: 0, at: 1, &desk)
    #expect(desk.state.queue.total == 2)
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
  }

  @Test(arguments: [("j", "Globex"), ("k", "Northwind"), ("G", "Globex"), ("g", "Northwind")])
  func `the selection moves on from where it went`(_ key: Character, _ company: String) {
    var desk = Desk(100, 30, [Sample.northwind, Sample.initech, Sample.globex])
    desk.press(.character("j"), .character("r"))
    answer(.replied, of: 0, at: 1, &desk)
    desk.press(.character(key))
    #expect(desk.state.queue.selectedRow?.interview.role.company == company)
  }

  @Test func `the last of a view stays until another is shown`() {
    var desk = Desk(100, 30, [Sample.initech])
    desk.press(.character("r"))
    answer(.replied, of: 0, at: 0, &desk)
    #expect(desk.state.queue.total == 0 && desk.screen.contains(" Initech · SRE "))
    desk.wait(60)
    #expect(desk.screen.contains(" Initech · SRE "))
    desk.press(.character("4"))
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
    desk.dossiers = []
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.queue.selectedRow == nil)
  }

  @Test(arguments: ["r", "s", "z"])
  func `a key once more means the same person`(_ key: Character) {
    var desk = desk()
    desk.press(.character("]"), .character(key), Key(.escape))
    let northwind = desk.dossiers.firstIndex { $0.id == Sample.northwind.id } ?? 0
    answer(.skipped, of: 2, at: northwind, &desk)
    #expect(desk.state.queue.person == Sample.id(103))
  }

  @Test func `another view keeps the selection where it has the interview`() {
    var desk = desk()
    desk.press(.character("j"), .character("j"), .character("5"))
    #expect(desk.state.queue.selectedRow?.id == Sample.globex.id)
    desk.press(.character("2"))
    #expect(desk.state.queue.selection == 0)
  }

  @Test func `what was sent is closed, not skipped`() {
    var desk = desk()
    desk.press(.character("3"), .character("s"))
    #expect(desk.state.form?.title == "Close Josef Karlsson · Stark Solar")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [
        .change(.resolve(target(109), .closed, reason: ""), keeping: Sample.id(7))
      ])
  }

  @Test func `z asks until when`() {
    var desk = desk()
    desk.press(.character("z"))
    desk.type("tomorrow 9")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [
        .snooze(target(102), until: "tomorrow 9", keeping: Sample.northwind.id)
      ])
  }

  @Test(
    arguments: [
      ("h", Interview.State.happened), ("c", .cancelled), ("t", .noShowTheirs), ("i", .noShowMine),
      ("a", .scheduled),
    ] as [(Character, Interview.State)])
  func `h and one key more say what became of it`(_ key: Character, _ state: Interview.State) {
    var desk = desk()
    desk.press(.character("h"), .character(key))
    #expect(
      changes(&desk) == [
        .change(
          .setState(interviews: [Sample.northwind.id], state), keeping: Sample.northwind.id)
      ])
    #expect(desk.state.menu == nil)
  }

  @Test(arguments: [
    ("h", "j", "it took place"), ("O", "j", "it is still open"), ("h", "5G", "it was cancelled"),
  ])
  func `what holds already is ticked`(_ command: Character, _ keys: String, _ label: String) {
    var desk = desk()
    desk.press(keys.map { Key.character($0) } + [.character(command)])
    #expect(desk.state.menu?.items.filter(\.isOn).map(\.label) == [label])
    desk.press(Key(.escape))
    desk.press(.character(" "), .character(command))
    #expect(desk.state.menu?.items.contains(where: \.isOn) == (keys == "5G"))
  }

  @Test func `h m asks to when it was moved`() {
    var desk = desk()
    desk.press(.character("h"), .character("m"))
    desk.type("thursday 15:00")
    desk.press(Key(.tab))
    desk.type("45m")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [.move(Sample.northwind.id, to: "thursday 15:00", duration: "45m")])
  }

  @Test(
    arguments: [
      ("o", Role.Outcome.open), ("r", .rejected), ("f", .offer), ("w", .withdrawn),
    ] as [(Character, Role.Outcome)])
  func `O and one key more say how it ended`(_ key: Character, _ outcome: Role.Outcome) {
    var desk = desk()
    desk.press(.character("O"), .character(key))
    #expect(
      changes(&desk) == [
        .change(
          .decide(interviews: [Sample.northwind.id], outcome), keeping: Sample.northwind.id)
      ])
  }

  @Test func `D asks and D once more deletes`() {
    var desk = desk()
    desk.press(.character("D"))
    #expect(changes(&desk).isEmpty)
    #expect(
      desk.state.notice
        == .question(
          "D once more deletes Northwind · Platform Engineer (Fri 20 Nov 14:00) with all people, "
            + "notes and letters. Any other key keeps it", .delete([Sample.northwind.id])))
    desk.press(.character("j"), .character("D"))
    #expect(changes(&desk).isEmpty)
    desk.press(.character("D"))
    #expect(changes(&desk) == [.change(.delete(interviews: [Sample.initech.id]), keeping: nil)])
  }

  /// Selecting goes on to the next row, whose date is none of the selected one's.
  @Test func `D names no date of another interview`() {
    var desk = desk()
    desk.press(.character(" "), .character("D"))
    #expect(desk.state.queue.selectedRow?.id == Sample.initech.id)
    #expect(
      desk.state.notice
        == .question(
          "D once more deletes 1 interview with all people, notes and letters. "
            + "Any other key keeps it", .delete([Sample.northwind.id])))
  }

  @Test func `what was selected is acted on at once`() {
    var desk = desk()
    desk.press(.character(" "), .character(" "))
    let both = [Sample.northwind.id, Sample.initech.id]
    #expect(desk.state.queue.chosen == Set(both))
    #expect(desk.state.queue.selection == 2)
    desk.press(.character("s"))
    #expect(desk.state.form?.title == "Skip everyone at 2 interviews")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [
        .change(.resolve(.owed(interviews: both), .skipped, reason: ""), keeping: nil)
      ])
    desk.press(Key(.escape), .character("D"), .character("D"))
    #expect(changes(&desk) == [.change(.delete(interviews: both), keeping: nil)])
    desk.press(.character("m"), Key(.enter))
    #expect(
      changes(&desk) == [
        .mark(.owed(interviews: both), .email, time: "")
      ])
    desk.press(Key(.escape), Key(.escape))
    #expect(desk.state.queue.chosen.isEmpty)
  }

  /// Ana was sent hers already, so that her address tells nothing of the others.
  @Test func `marking several begins with the way that is likely for them`() {
    let ana = Sample.person(101, "Ana", "ana@x.example", sent: "2026-11-23T19:12:00Z")
    func interview(_ number: UInt8, _ people: FollowUp...) -> Dossier {
      Sample.interview(number, "X", "SRE", start: "2026-11-23T15:00:00Z", people: people)
    }
    let chen = interview(1, ana, Sample.person(102, "Chen"))
    let mira = interview(2, Sample.person(103, "Mira"))
    let ben = interview(2, Sample.person(104, "Ben", "ben@x.example"))
    let addressed = Sample.person(105, "Li", draft: Draft(recipient: "Li <li@x.example>"))
    let likely: [([Dossier], Delivery.Way)] = [
      ([chen, mira], .linkedin), ([chen, ben], .email), ([chen, interview(2, addressed)], .email),
    ]
    for (dossiers, way) in likely {
      var desk = Desk(100, 30, dossiers)
      desk.press(.character(" "), .character(" "), .character("m"), Key(.enter))
      let ids = dossiers.map(\.id)
      #expect(changes(&desk) == [.mark(.owed(interviews: ids), way, time: "")])
    }
    var desk = Desk(100, 30, [chen, mira])
    desk.press(.character(" "), .character(" "), .character(":"))
    desk.type("mark phone yesterday 15:00")
    desk.press(Key(.enter))
    let ids = [chen, mira].map(\.id)
    #expect(
      changes(&desk) == [.mark(.owed(interviews: ids), .phone, time: "yesterday 15:00")])
  }

  @Test func `x exports to a file`() {
    var desk = desk()
    desk.press(.character("x"))
    desk.type("~/proof.md")
    desk.press(Key(.enter))
    #expect(changes(&desk) == [.export([Sample.northwind.id], to: "~/proof.md", isSure: false)])
    desk.send(.failed("~/proof.md is there already"))
    #expect(desk.state.prompt?.line.text == "~/proof.md")
    desk.send(.said("Exported 1 interview to ~/proof.md"))
    #expect(desk.state.prompt == nil)
    desk.press(.character(" "), .character(" "), .character("x"))
    desk.type("all.csv")
    desk.press(Key(.enter))
    #expect(
      changes(&desk) == [
        .export([Sample.northwind.id, Sample.initech.id], to: "all.csv", isSure: false)
      ])
  }

  @Test func `a change made lets go of what was selected`() {
    var desk = desk()
    desk.press(.character(" "))
    desk.send(.changed("Skipped 2 people. u takes it back", keeping: nil))
    #expect(desk.state.queue.chosen.isEmpty)
  }

  @Test func `keys typed ahead act on the row that they led to`() {
    var desk = Desk(100, 30, Sample.many(300))
    desk.press(Array(repeating: Key(.down), count: 200) + [.character("h"), .character("c")])
    #expect(
      changes(&desk) == [
        .change(
          .setState(interviews: [Sample.many(300)[200].id], .cancelled),
          keeping: Sample.many(300)[200].id)
      ])
  }

  @Test func `nothing selected is said`() {
    for key in "dhsrzODHm" {
      var desk = Desk(80, 24, [])
      desk.press(.character(key))
      #expect(desk.state.notice?.tone == .problem, "\(key)")
    }
  }

  @Test(arguments: ["e", "d"])
  func `what goes to one says so while others are selected`(key: Character) {
    var desk = Desk(100, 30)
    desk.press(.character(" "), .character(" "), .character(key))
    let title = desk.state.queue.selectedRow?.interview.title ?? ""
    #expect(
      desk.state.notice?.text
        == "Only \(title): the 2 interviews that are selected stay as they are")
    #expect(desk.screen.contains("Only \(title)"))
    #expect(desk.state.queue.chosen.count == 2)
    var alone = Desk(100, 30)
    alone.press(.character(key))
    #expect(alone.state.notice == nil)
  }

  /// In the letter, which opens then, "u" is a letter.
  @Test func `after a choice the key is named that has the other text`() {
    var desk = desk()
    desk.send(.changed("Chose a text of the letter to Ben Okafor", keeping: nil, hint: .versions))
    #expect(
      desk.state.notice?.text
        == "Chose a text of the letter to Ben Okafor. Alt-v has the other")
  }

  @Test func `a letter written in two places is chosen`() {
    var desk = desk()
    let version = DraftVersion(
      id: Sample.id(77), savedAt: Sample.now, draft: Draft(body: "Dear Ben, the other one"))
    desk.send(.versionsFound([version], followUp: Sample.id(102), Sample.northwind))
    desk.press(.character("2"))
    #expect(
      desk.takeEffects().suffix(3).prefix(2) == [
        .change(
          .choose(version: Sample.id(77), of: Sample.id(102)), keeping: Sample.northwind.id),
        .open(.write, interview: Sample.northwind.id, followUp: Sample.id(102)),
      ])
  }

  @Test(arguments: [
    (
      Draft(body: "Hi Ben,\n\nThank you for the talk."),
      Draft(body: "Hi Ben,\n\nI enjoyed it."),
      ["7 words: Thank you for the talk.", "5 words: I enjoyed it."]
    ),
    (
      Draft(body: "Hi,\nThank you for telling me about your team and the cats."),
      Draft(body: "Hi,\nThank you for telling me about your team and the dogs."),
      ["12 words: …your team and the cats.", "12 words: …your team and the dogs."]
    ),
    (
      Draft(body: "Hi,\nShort."), Draft(body: "Hi,\nShort.\nAnd more."),
      ["2 words: (ends before that)", "4 words: And more."]
    ),
    (
      Draft(subject: "Thanks", body: "Hi,"), Draft(subject: "Thank you", body: "Hi,"),
      ["1 word: Subject: Thanks", "1 word: Subject: Thank you"]
    ),
  ])
  func `two texts of a letter are told apart`(_ own: Draft, _ other: Draft, _ shown: [String]) {
    var desk = desk()
    var dossier = Sample.northwind
    for place in dossier.followUps.indices where dossier.followUps[place].id == Sample.id(102) {
      dossier.followUps[place].draft = own
    }
    let version = DraftVersion(id: Sample.id(77), savedAt: Sample.now, draft: other)
    desk.send(.versionsFound([version], followUp: Sample.id(102), dossier))
    let labels = desk.state.menu?.items.map(\.label) ?? []
    #expect(labels.count == 2 && zip(labels, shown).allSatisfy { $0.hasSuffix($1) }, "\(labels)")
  }

  @Test func `a time in a short form is said in full as it is typed`() {
    var desk = Desk(80, 24)
    desk.times = [.snooze("tomorrow 9"): "Wed 25 Nov 2026 09:00"]
    desk.press(.character("z"))
    desk.type("tomorrow 9")
    #expect(
      desk.screen.hasSuffix(
        """
         Until  tomorrow 9
                Wed 25 Nov 2026 09:00
         ⏎ do it   Esc back   F1 help
        """))
    // What it means now is not known; said is only what is.
    desk.type("x")
    #expect(!desk.screen.contains("Wed 25 Nov 2026 09:00"))
    _ = desk.takeEffects()
    desk.settle()
    #expect(desk.takeEffects() == [])
  }

  @Test func `a file that is there is replaced only after a question`() {
    var desk = Desk(100, 24)
    let id = Sample.northwind.id
    desk.press(.character("x"))
    desk.type("a.csv")
    #expect(desk.asks(Key(.enter)) == [.export([id], to: "a.csv", isSure: false)])
    desk.send(.fileFound("/h/a.csv"))
    #expect(desk.screen.contains("/h/a.csv is there already. ⏎ once more replaces it. Any other"))
    desk.press(Key(.left))
    #expect(desk.asks(Key(.enter)) == [.export([id], to: "a.csv", isSure: false)])
    desk.send(.fileFound("/h/a.csv"))
    #expect(desk.asks(Key(.enter)) == [.export([id], to: "a.csv", isSure: true)])
    desk.send(.failed("/h/a.csv: it cannot be written"))
    #expect(desk.asks(Key(.enter)) == [.export([id], to: "a.csv", isSure: false)])
  }

  /// What was called off, or ended, can be followed up before its time, as by command.
  @Test(arguments: [Interview.State.cancelled, .noShowMine, .noShowTheirs, .scheduled])
  func `what is still to come is not marked`(_ state: Interview.State) {
    var dossier = Sample.northwind
    dossier.interview.state = state
    dossier.interview.schedule.start += 30 * 86_400
    dossier.interview.schedule.end += 30 * 86_400
    var desk = Desk(100, 24, [dossier])
    _ = desk.asks(.opened(.mark, followUp: dossier.followUps[1].id, dossier))
    let isRefused = [.scheduled, .noShowTheirs].contains(state)
    #expect((desk.state.form == nil) == isRefused)
    #expect(
      desk.state.notice?.text.contains("is still to come: h says") ?? false == isRefused)
  }
}
