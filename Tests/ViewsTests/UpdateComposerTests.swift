import Core
import Foundation
import Screen
import Testing
import Views

struct UpdateComposerTests {
  /// The letter to Ben Okafor, open.
  private func open(_ columns: Int = 100, _ rows: Int = 30) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter))
    _ = desk.takeEffects()
    return desk
  }

  private func save(
    _ body: String, caret: Int, step: Int64? = nil, isSynced: Bool = true
  ) -> Effect {
    var draft = Sample.ben
    draft.body = body
    draft.caretColumn = caret
    return .save(
      draft, followUp: Sample.id(102), in: Sample.northwind,
      Sitting(step: step, isSynced: isSynced))
  }

  @Test func `a draft opens where it was left`() {
    let composer = open().state.composer
    #expect(composer?.draft == Sample.ben)
    #expect(composer?.isTouched == true)
  }

  @Test func `a new letter knows its recipient and names the role`() {
    var desk = Desk(100, 30)
    desk.press(.character("j"), .character("j"), Key(.enter))
    let draft = desk.state.composer?.draft
    #expect(draft?.recipient == "Tomás Vega <tomas.vega@globex.example>")
    #expect(draft?.subject == "Thank you – Staff Engineer, Infrastructure")
    #expect(draft?.body == "")
  }

  @Test(arguments: Hostile.dossiers)
  func `nothing unseen gets into a new letter`(dossier: Dossier) {
    var desk = Desk(100, 30)
    _ = desk.asks(.opened(.write, followUp: dossier.followUps[0].id, dossier))
    let draft = desk.state.composer?.draft
    #expect(draft?.recipient == Text.printable(draft?.recipient ?? ""))
    #expect(draft?.subject == Text.printable(draft?.subject ?? ""))
  }

  /// `afterword write` opens a letter before anything of the queue was read.
  @Test(arguments: [
    ("Globex", 1, QueueView.pending), ("Stark Solar", 0, .waiting), ("Tyrell", 0, .done),
  ])
  func `the queue then stands on the letter that the program was opened with`(
    company: String, person: Int, view: QueueView
  ) throws {
    var desk = Desk(100, 30)
    desk.state = State(size: desk.state.size, now: Sample.now, clock: Sample.clock)
    let dossier = try #require(
      Sample.dossiers.first { $0.interview.role.company == company })
    let followUp = dossier.followUps[person].id
    desk.send(.opened(.write, followUp: followUp, dossier))
    desk.press(Key(.escape))
    #expect(desk.state.composer == nil)
    #expect(desk.state.queue.view == view)
    #expect(desk.state.queue.selectedRow?.id == dossier.id)
    #expect(desk.state.queue.person == followUp)
  }

  @Test func `looking at a new letter stores nothing`() {
    var desk = Desk(100, 30)
    desk.press(.character("j"), Key(.enter), Key(.tab), Key(.left))
    #expect(desk.asks(Key(.escape)) == [])
    #expect(desk.state.composer == nil)
  }

  @Test func `a draft is stored while keys keep coming, and the disk waited for at a pause`() {
    var desk = open()
    for tenth in 1...28 {
      desk.press(.character("x"))
      desk.wait(0.1)
      let body = Sample.ben.body + String(repeating: "x", count: tenth)
      let saves = desk.takeEffects()
      // Every 0.7 seconds, so that with the time of writing no more than a second is ever lost.
      #expect(saves.count == (tenth % 7 == 0 ? 1 : 0), "\(tenth)")
      if case .saveUnsynced(let draft, _, _, _)? = saves.first {
        #expect(draft.body == body)
      } else {
        #expect(saves.isEmpty)
      }
      #expect(desk.screen.contains("typing"))
    }
    desk.wait(0.7)
    let all = Sample.ben.body + String(repeating: "x", count: 28)
    let caret = 52 + 28
    #expect(desk.takeEffects().contains(save(all, caret: caret, step: 7, isSynced: false)))
    #expect(desk.screen.contains("saved"))
  }

  /// Where no other key is as far away. It is not made in the midst of a pause for that.
  @Test func `a save that is soon due comes right after a key`() {
    var desk = open()
    desk.press(.character("x"))
    desk.wait(0.4)
    desk.press(.character("y"))
    #expect(duties(of: desk.state, afterKey: true).isEmpty)
    desk.wait(0.15)
    desk.press(.character("z"))
    #expect(duties(of: desk.state).isEmpty)
    guard case .saveUnsynced(let draft, _, _, _)? = duties(of: desk.state, afterKey: true).first
    else {
      Issue.record("nothing is saved")
      return
    }
    #expect(draft.body == Sample.ben.body + "xyz")
  }

  @Test func `someone who never pauses has the letter on the disk within ten seconds`() {
    var desk = open()
    var saved: [Int] = []
    for tenth in 1...120 {
      desk.press(.character("x"))
      desk.wait(0.1)
      if desk.takeEffects().contains(where: { if case .save = $0 { true } else { false } }) {
        saved.append(tenth)
      }
    }
    #expect(saved == [100] || saved == [101], "\(saved)")
  }

  @Test func `the loop wakes up for the save`() {
    var desk = open()
    desk.press(.character("x"))
    // For the checks first.
    #expect(timeout(of: desk.state) == 300)
    desk.wait(0.5)
    #expect((199...201).contains(timeout(of: desk.state)))
    desk.wait(0.2)
    #expect(timeout(of: desk.state) > 1000)
  }

  @Test func `leaving waits for the save`() {
    var desk = open()
    desk.press(.character("!"))
    #expect(desk.asks(Key(.escape)) == [save(Sample.ben.body + "!", caret: 53)])
    #expect(desk.state.composer != nil)
    #expect(desk.asks(.draftSaved(Sitting(step: 1))) == [])
    #expect(desk.state.composer == nil)
    desk.settle()
    // Its rows alone: a draft moves no interview.
    guard case .loadQueue(QueueQuery(.pending), _, _, .some, nil) = desk.takeEffects().first
    else {
      Issue.record("the rows were not read anew")
      return
    }
  }

  @Test func `a caret that moved is stored on the way out`() {
    var desk = open()
    desk.press(Key(.left))
    #expect(desk.asks(Key(.escape)) == [save(Sample.ben.body, caret: 51)])
  }

  @Test func `a failed save keeps the letter and says why`() {
    var desk = open()
    desk.diskProblem = "no space is left"
    desk.press(.character("!"), Key(.escape))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "!")
    #expect(desk.screen.contains("Not saved, trying again: no space is left"))
    _ = desk.takeEffects()
    desk.wait(0.7)
    #expect(desk.takeEffects() == [save(Sample.ben.body + "!", caret: 53)])
    desk.diskProblem = nil
    desk.wait(0.7)
    #expect(desk.state.composer?.saving.problem == nil)
    #expect(desk.state.composer?.saving.unsavedSince == nil)
    #expect(desk.state.composer != nil)
    desk.press(Key(.escape))
    #expect(desk.state.composer == nil)
  }

  @Test func `the saves of a sitting are one step to undo`() {
    var desk = open()
    desk.press(.character("a"))
    desk.wait(1)
    desk.press(.character("b"))
    desk.wait(1)
    #expect(
      desk.takeEffects() == [
        save(Sample.ben.body + "a", caret: 53),
        save(Sample.ben.body + "ab", caret: 54, step: 7),
      ])
  }

  @Test func `marking as sent saves, then asks`() {
    var desk = open()
    desk.press(.character("!"))
    #expect(desk.asks(.alt("m")) == [save(Sample.ben.body + "!", caret: 53)])
    _ = desk.asks(.draftSaved(Sitting(step: 1)))
    #expect(
      desk.asks(Key(.enter)) == [
        .mark(.followUp(Sample.id(102)), .email, time: "")
      ])
    // The letter is there until it is known that it was marked.
    #expect(desk.state.composer != nil)
    _ = desk.asks(.changed("Marked", keeping: nil))
    #expect(desk.state.composer == nil && desk.state.form == nil)
  }

  @Test func `what turns out to be written twice is not marked`() {
    var desk = open()
    desk.press(.character("!"))
    _ = desk.asks(.alt("m"))
    #expect(desk.state.form != nil)
    desk.send(.draftSaved(Sitting(step: 1, version: Sample.id(250))))
    #expect(desk.state.form == nil)
    #expect(desk.state.composer != nil)
    #expect(desk.state.notice?.text.contains("writes this letter too") == true)
  }

  /// The one who came second is told where the text is, while it is written and when it is left.
  @Test func `what is written beside another's text is said to be`() {
    var desk = open()
    desk.press(.character("!"))
    let sitting = Sitting(step: 1, version: Sample.id(250))
    desk.send(.draftSaved(sitting))
    desk.press(Key(.left))
    #expect(desk.screen.contains(" saved apart "))
    desk.press(.character("!"))
    #expect(desk.screen.contains(" typing "))
    _ = desk.asks(Key(.escape))
    _ = desk.asks(.draftSaved(sitting))
    desk.settle()
    #expect(desk.state.composer == nil)
    #expect(
      desk.state.notice?.text.hasPrefix("What you wrote is kept beside the other text") == true)
  }

  @Test func `what cannot be saved is not marked`() {
    var desk = open()
    desk.diskProblem = "no space is left"
    desk.press(.character("!"), .alt("m"))
    #expect(desk.state.form == nil)
    #expect(desk.state.composer?.saving.problem == "no space is left")
  }

  @Test func `a call is marked without a letter`() {
    var desk = Desk(100, 30)
    desk.press(.character("j"), Key(.enter), .alt("m"))
    #expect(desk.takeEffects().allSatisfy { if case .save = $0 { false } else { true } })
    #expect(desk.state.form != nil)
  }

  @Test(arguments: [
    (Event.terminal(.key(.control("z"))), [Effect.suspend], false),
    (.terminal(.suspend), [.suspend], false), (.terminal(.terminate(signal: 15)), [], true),
  ])
  func `the letter is saved before the program stops`(event: Event, then: [Effect], ends: Bool) {
    var desk = open()
    desk.press(.character("!"))
    #expect(desk.asks(event) == [save(Sample.ben.body + "!", caret: 53)] + then)
    #expect(desk.state.isDone == ends)
    #expect(desk.state.composer != nil)
  }

  @Test(arguments: [100, 60])
  func `Tab visits each part`(columns: Int) {
    let expected: [Draft.Part?] = [nil, .recipient, .subject, .body]
    var desk = open(columns)
    var visited: [Draft.Part?] = []
    for _ in expected {
      desk.press(Key(.tab))
      visited.append(desk.state.composer.flatMap { $0.isInGuide ? nil : $0.focus })
    }
    #expect(visited == expected)
    desk.press(Array(repeating: Key(.tab, .shift), count: expected.count))
    #expect(desk.state.composer?.focus == .body && desk.state.composer?.isInGuide == false)
  }

  @Test func `nothing is typed into what is not seen`() {
    var desk = open(60)
    desk.press(Key(.tab), .character("x"))
    desk.send(.terminal(.paste("y")))
    #expect(desk.state.composer?.draft == Sample.ben)
    // A wider window shows both panes, and typing goes on.
    desk.send(.terminal(.resize(Size(columns: 100, rows: 30))))
    desk.press(.character("x"))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "x")
  }

  @Test func `the guide scrolls where it stands alone`() {
    var desk = open(40, 10)
    desk.press(Key(.tab))
    #expect(desk.screen.contains("STEPS") && desk.screen.contains(" more"))
    desk.press(Key(.pageDown), Key(.down), Key(.up))
    #expect(desk.state.composer?.guide.top == 6)
    desk.press(Array(repeating: Key(.pageDown), count: 9))
    #expect(desk.screen.contains("Chen Li") && !desk.screen.contains(" more"))
    desk.press(Array(repeating: Key(.pageUp), count: 9))
    #expect(desk.state.composer?.guide.top == 0)
  }

  @Test func `beside the letter the guide scrolls once it has the focus`() {
    var desk = open(80, 20)
    let typed = desk.screen
    desk.press(Key(.tab), .character("z"), Key(.end))
    #expect(desk.state.composer?.draft == Sample.ben)
    #expect(desk.screen.contains("Chen Li") && !typed.contains("Chen Li"))
    #expect(render(desk.state).showsCursor == false)
    desk.press(Key(.tab, .shift), .character("x"))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "x")
    #expect(render(desk.state).showsCursor)
  }

  @Test func `what the guide was scrolled to stays beside the letter`() {
    var desk = open(80, 20)
    #expect(!desk.screen.contains("Chen Li"))
    desk.press(Key(.tab), Key(.end), Key(.tab, .shift), .character("x"))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "x")
    #expect(desk.screen.contains("Chen Li"))
    desk.press(Key(.tab), Key(.home), Key(.tab, .shift))
    #expect(!desk.screen.contains("Chen Li") && desk.screen.contains("STEPS"))
    for _ in 0..<9 { desk.point(.wheelDown, 6, 4) }
    #expect(desk.state.composer?.isInGuide == false && desk.screen.contains("Chen Li"))
    for _ in 0..<9 { desk.point(.wheelUp, 6, 4) }
    #expect(desk.screen.contains("STEPS"))
  }

  @Test func `a letter opens where it was left, caret and scroll`() throws {
    var desk = open(80, 20)
    desk.press(Key(.home, .control))
    desk.send(.terminal(.paste((1...60).map { "line \($0)\n" }.joined())))
    desk.press(Array(repeating: Key(.up), count: 5))
    desk.press(Key(.left))
    desk.wait(0)
    let shown = desk.screen
    let draft = try #require(desk.state.composer?.draft)
    #expect(draft.topLine > 30)
    desk.press(Key(.escape))
    let index = try #require(desk.dossiers.firstIndex { $0.id == Sample.id(1) })
    let person = try #require(desk.dossiers[index].followUps.firstIndex { $0.id == Sample.id(102) })
    desk.dossiers[index].followUps[person].draft = draft
    desk.press(Key(.enter))
    #expect(desk.screen == shown.replacing("typing", with: "saved "))
  }

  @Test func `Enter in a field goes on to the next`() {
    var desk = open()
    desk.press(Key(.tab), Key(.tab), Key(.enter))
    #expect(desk.state.composer?.focus == .subject)
    desk.press(Key(.end), .character("!"), Key(.enter), Key(.enter))
    #expect(desk.state.composer?.draft.subject == Sample.ben.subject + "!")
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "\n")
  }

  @Test func `a paste is text, whatever it holds`() {
    var desk = open()
    desk.send(.terminal(.paste("q\r\n\u{1B}日本")))
    #expect(desk.state.composer?.draft.body == Sample.ben.body + "q\n日本")
    desk.press(.control("_"))
    #expect(desk.state.composer?.draft == Sample.ben)
  }

  @Test func `a person who is gone is said to be`() {
    var desk = Desk(100, 30)
    _ = desk.asks(.opened(.write, followUp: Sample.id(250), Sample.northwind))
    #expect(desk.state.composer == nil)
    #expect(desk.state.notice?.tone == .problem)
  }

  @Test func `the clock leaves an open letter alone`() {
    var desk = open()
    desk.wait(120)
    #expect(desk.takeEffects() == [])
    desk.press(Key(.escape))
    #expect(desk.state.queue.selectedRow?.id == Sample.northwind.id)
  }

  @Test func `a letter that cannot be stored is kept in a file, and leaving is possible`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    desk.type("Hello")
    desk.diskProblem = "the disk is full"
    desk.press(Key(.escape))
    #expect(desk.state.composer != nil)
    _ = desk.takeEffects()
    let draft = desk.state.composer?.draft
    #expect(desk.asks(Key(.escape)) == draft.map { [.keepAside(.letter($0), at: nil)] })
    desk.send(.keptAside("What was typed was written to a file"))
    #expect(desk.state.composer == nil)
    #expect(desk.state.notice == .done("What was typed was written to a file"))
  }
}
