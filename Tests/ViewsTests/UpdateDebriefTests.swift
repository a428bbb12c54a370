import Core
import Foundation
import Screen
import Testing
import Views

/// The debrief: what is typed is kept, by itself and at every way out.
struct UpdateDebriefTests {
  private func open(_ columns: Int = 80, _ rows: Int = 24) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(.character("d"))
    _ = desk.takeEffects()
    return desk
  }

  private func text(
    learned: String = "six people for forty services; moving to Bazel this winter",
    need: String = "they lose two weeks a quarter to flaky deploys", promise: String = "a decision"
  ) -> DebriefText {
    DebriefText(texts: [.learned: learned, .need: need, .gap: "", .promise: promise])
  }

  /// What is stored at the opening, and what a save makes of a text.
  private func sitting(_ text: DebriefText? = nil, step: Int64? = nil) -> DebriefSitting {
    var text = text ?? self.text()
    text.promised = CivilDate(year: 2026, month: 11, day: 27)
    return DebriefSitting(step: step, known: text)
  }

  private func save(_ text: DebriefText, _ sitting: DebriefSitting? = nil) -> Effect {
    .saveDebrief(
      text, until: "2026-11-27", of: Sample.northwind, sitting ?? self.sitting())
  }

  @Test func `opens with what was noted`() {
    let debrief = open().state.debrief
    #expect(debrief?.answers.map(\.text) == [text()[.learned], text()[.need], "", "a decision"])
    #expect(debrief?.until.text == "2026-11-27")
    #expect(debrief?.understood == .day(CivilDate(year: 2026, month: 11, day: 27)))
  }

  @Test func `what is typed is saved within a second, lines and all`() {
    var desk = open()
    desk.press(Key(.enter))
    desk.type("paid on call")
    #expect(desk.takeEffects().isEmpty)
    desk.wait(0.7)
    let longer = text(learned: text()[.learned] + "\npaid on call")
    #expect(desk.takeEffects() == [save(longer)])
    desk.type("!")
    desk.wait(0.7)
    #expect(
      desk.takeEffects() == [
        save(text(learned: longer[.learned] + "!"), sitting(longer, step: 5))
      ])
  }

  @Test func `Esc saves first, and leaves once that is done`() {
    var desk = open()
    desk.type("!")
    #expect(desk.asks(Key(.escape)) == [save(text(learned: text()[.learned] + "!"))])
    #expect(desk.state.debrief != nil)
    desk.send(.debriefSaved(sitting(step: 5), .nothing))
    #expect(desk.state.debrief == nil)
  }

  @Test func `Esc leaves what was not touched at once`() {
    var desk = open()
    #expect(desk.asks(Key(.escape)).isEmpty)
    #expect(desk.state.debrief == nil)
  }

  @Test(arguments: [TerminalEvent.terminate(signal: 15), .suspend])
  func `every way out saves`(_ event: TerminalEvent) {
    var desk = open()
    desk.type("!")
    #expect(desk.asks(.terminal(event)).contains(save(text(learned: text()[.learned] + "!"))))
  }

  @Test func `a failure keeps it open and tries again`() {
    var desk = open()
    desk.diskProblem = "the disk is full"
    desk.type("!")
    desk.press(Key(.escape))
    #expect(desk.state.debrief?.saving.problem == "the disk is full")
    desk.wait(0.7)
    #expect(desk.state.debrief?.saving.problem != nil)
    desk.diskProblem = nil
    desk.wait(0.7)
    #expect(desk.state.debrief?.saving.problem == nil)
    #expect(desk.state.debrief?.saving.unsavedSince == nil)
  }

  @Test func `notes that cannot be stored are kept in a file, and leaving is possible`() {
    var desk = open()
    desk.diskProblem = "the disk is full"
    desk.type("!")
    desk.press(Key(.escape))
    #expect(desk.screen.contains("Not saved, trying again: the disk is full. Esc keeps it in a"))
    let notes = Unstored.notes(
      text(learned: text()[.learned] + "!"), until: "2026-11-27", of: Sample.northwind.interview)
    #expect(desk.asks(Key(.escape)) == [.keepAside(notes, at: nil)])
    desk.send(.keepFailed("/x could not be written either"))
    #expect(desk.state.debrief?.saving.problem == "the disk is full")
    desk.type("/y/notes")
    #expect(desk.asks(Key(.enter)) == [.keepAside(notes, at: "/y/notes")])
    desk.send(.keptAside("What was typed was written to a file"))
    #expect(desk.state.debrief == nil)
    #expect(desk.state.notice == .done("What was typed was written to a file"))
  }

  @Test func `notes that cannot be stored at the end are there to be kept`() {
    var desk = open()
    desk.diskProblem = "the disk is full"
    desk.type("!")
    #expect(desk.state.unstored == nil)
    desk.send(.terminal(.terminate(signal: 15)))
    #expect(desk.state.isDone)
    #expect(desk.state.unstored?.problem == "the disk is full")
  }

  @Test func `Tab and the arrows go from question to question`() {
    var desk = open()
    for expected in [1, 2, 3, 4, 0] {
      desk.press(Key(.tab))
      #expect(desk.state.debrief?.focus == expected)
    }
    desk.press(Key(.tab, .shift))
    #expect(desk.state.debrief?.focus == 4)
    desk.press(Key(.up), Key(.up))
    #expect(desk.state.debrief?.focus == 2)
    desk.press(Key(.down), Key(.down), Key(.down))
    #expect(desk.state.debrief?.focus == 0)
  }

  private var refused: Event {
    .debriefSaved(sitting(step: 1), .problem("“next friday” is Nov 27 or Dec 4"))
  }

  @Test(arguments: [false, true])
  func `a day that is none is said before it is left`(isLeftByTab: Bool) {
    var desk = open()
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("next friday")
    if isLeftByTab { desk.press(Key(.tab)) }
    _ = desk.asks(Key(.escape))
    desk.send(refused)
    #expect(desk.state.debrief?.focus == 4)
    #expect(desk.screen.contains("By when? “next friday” is Nov 27 or Dec 4. Esc once more leaves"))
    _ = desk.asks(Key(.escape))
    desk.send(refused)
    #expect(desk.state.debrief == nil)
  }

  @Test func `a day that was typed at again is said again`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("next friday")
    _ = desk.asks(Key(.escape))
    desk.send(refused)
    desk.press(Key(.backspace), .character("y"))
    _ = desk.asks(Key(.escape))
    desk.send(refused)
    #expect(desk.state.debrief != nil)
    // Going elsewhere and back is no edit.
    desk.press(Key(.tab), Key(.tab, .shift))
    _ = desk.asks(Key(.escape))
    desk.send(refused)
    #expect(desk.state.debrief == nil)
  }

  /// The save in between has stored nothing.
  @Test func `a day that is none is said after a pause as well`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .character("x"))
    desk.send(.debriefSaved(sitting(), .problem("“2026-11-27x” is no date")))
    desk.press(Key(.escape))
    #expect(desk.state.debrief != nil)
    #expect(desk.state.notice?.tone == .problem)
    desk.press(Key(.escape))
    #expect(desk.state.debrief == nil)
  }

  @Test func `a day that is none is said where it is typed`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("next friday")
    desk.send(refused)
    #expect(desk.screen.contains("By when? “next friday” is Nov 27 or Dec 4"))
    desk.press(Key(.backspace))
    #expect(!desk.screen.contains("Nov 27 or Dec 4"))
  }

  @Test func `Enter goes on from a day that is one`() {
    var desk = open()
    desk.press(Key(.tab, .shift), Key(.enter))
    #expect(desk.state.debrief?.focus == 0)
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("2026-11-30")
    // Not read yet when Enter comes.
    desk.press(Key(.enter))
    #expect(desk.state.debrief?.focus == 0)
    #expect(desk.state.debrief?.understood == .day(CivilDate(year: 2026, month: 11, day: 30)))
    desk.press(Key(.tab, .shift), .control("u"), Key(.enter))
    #expect(desk.state.debrief?.focus == 0)
  }

  /// What is typed next is meant for the day, and the message is about it.
  @Test func `Enter stays at a day that is none, and what is wrong with it stays too`() {
    var desk = open()
    desk.press(Key(.tab, .shift), .control("u"))
    desk.type("next friday")
    let message = "By when? “next friday” is Nov 27 or Dec 4"
    #expect(desk.asks(Key(.enter)).count == 1)
    desk.send(refused)
    #expect(desk.state.debrief?.focus == 4)
    desk.press(Key(.enter))
    #expect(desk.state.debrief?.focus == 4)
    #expect(desk.screen.contains(message))
    desk.press(Key(.home), Key(.tab), Key(.end))
    #expect(desk.screen.contains(message))
    // A save of another answer says it again.
    desk.type("!")
    desk.send(refused)
    #expect(desk.screen.contains(message))
    desk.press(Key(.tab, .shift))
    desk.type("s")
    #expect(!desk.screen.contains(message))
  }

  @Test func `Enter is a line in an answer`() {
    var desk = open()
    desk.press(Key(.tab), Key(.tab), Key(.enter))
    #expect(desk.state.debrief?.answers[2].text == "\n")
    #expect(desk.state.debrief?.focus == 2)
  }

  @Test func `what others stored meanwhile shows, behind what is typed`() {
    var desk = open()
    desk.press(Key(.home))
    desk.type("A")
    var stored = text(learned: "A" + text()[.learned] + "\ntheirs", need: "quiet nights")
    stored[.gap] = "no Bazel yet"
    stored.promised = CivilDate(year: 2026, month: 11, day: 30)
    let sitting = DebriefSitting(step: 5, known: stored)
    desk.send(
      .debriefSaved(sitting, .day(CivilDate(year: 2026, month: 11, day: 27))))
    let debrief = desk.state.debrief
    let answers = debrief?.answers.map(\.text)
    #expect(answers == DebriefNote.Kind.allCases.map { stored[$0] })
    #expect(debrief?.until.text == "2026-11-30")
    #expect(debrief?.understood == stored.promised.map { .day($0) })
    // The caret is where it was.
    desk.type("B")
    #expect(desk.state.debrief?.answers[0].text == "AB" + stored[.learned].dropFirst())
  }

  @Test func `what cannot be shown is not taken for a change`() {
    var dossier = Sample.northwind
    dossier.notes = [DebriefNote(id: Sample.id(250), kind: .need, text: "quick\u{1B} deploys")]
    var desk = Desk(80, 24, [dossier])
    desk.press(.character("d"), .character("x"))
    guard case .saveDebrief(let text, _, _, _) = desk.asks(Key(.escape)).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(text == DebriefText(texts: [.learned: "x", .need: "quick\u{1B} deploys"]))
  }

  @Test func `a paste is text`() {
    var desk = open()
    desk.press(Key(.tab), Key(.tab))
    desk.send(.terminal(.paste("q\nu\u{1B}")))
    #expect(desk.state.debrief?.answers[2].text == "q\nu")
  }
}
