import Core
import Foundation
import Screen
import Testing
import Views

/// What is done elsewhere reaches the queue and disturbs nothing.
struct UpdateElsewhereTests {
  @Test func `the queue is read anew and the selection kept`() {
    var desk = Desk(80, 24)
    desk.press(.character("j"), .character("j"))
    _ = desk.takeEffects()
    desk.dossiers.remove(at: 0)
    desk.send(.changedElsewhere)
    desk.settle()
    guard case .loadQueue(QueueQuery(.pending), _, _, nil, Sample.id(3)) = desk.takeEffects().first
    else {
      Issue.record("the rows were not counted again")
      return
    }
    #expect(desk.state.queue.selectedRow?.id == Sample.id(3))
    #expect(desk.state.queue.selection == 1)
  }

  @Test func `a sentence in the footer stays`() {
    var desk = Desk(80, 24)
    desk.send(.failed("Nothing is left to take back"))
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.screen.contains("Nothing is left to take back"))
  }

  @Test func `an interview that is to be found again is not forgotten`() {
    var desk = Desk(80, 24)
    _ = desk.asks(.changed("Added", keeping: Sample.id(3)))
    _ = desk.asks(.changedElsewhere)
    _ = desk.asks(.changedElsewhere)
    desk.settle()
    #expect(desk.state.queue.selectedRow?.id == Sample.id(3))
  }

  @Test(arguments: [[Key(.enter)], [.character("?")], [Key(.enter), Key(.function(1))]])
  func `what covers the queue stays, and the queue waits`(keys: [Key]) {
    var desk = Desk(80, 24)
    desk.press([.character("j")] + keys)
    let shown = desk.screen
    _ = desk.takeEffects()
    desk.dossiers.remove(at: 0)
    desk.send(.changedElsewhere)
    desk.settle()
    let looks: [Effect] = [
      .findStories, .findLetter(followUp: Sample.id(104), interview: Sample.id(2)),
    ]
    #expect(desk.takeEffects().filter { !looks.contains($0) } == [])
    #expect(desk.screen == shown)
    for _ in keys { desk.press(Key(.escape)) }
    #expect(desk.state.queue.selectedRow?.id == Sample.id(2))
    #expect(desk.state.queue.selection == 0)
  }

  /// The letter to Ben Okafor as another instance has stored it.
  private func rewritten(_ body: String) -> Dossier {
    var dossier = Sample.northwind
    let place = dossier.followUps.firstIndex { $0.draft == Sample.ben }
    place.map { dossier.followUps[$0].draft?.body = body }
    return dossier
  }

  @Test func `a letter at rest takes what another wrote`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    desk.dossiers[0] = rewritten("Hi Ben, from elsewhere.")
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.composer?.body.text == "Hi Ben, from elsewhere.")
    #expect(desk.screen.contains("Another Afterword wrote on here"))
    desk.press(.character("!"))
    #expect(desk.state.composer?.body.text.contains("!") == true)
  }

  @Test func `notes that were changed elsewhere stand beside the letter`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter), .character("!"))
    desk.dossiers[0].notes = [Sample.note(.learned, "ten ovens")]
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.screen.contains("ten ovens"))
    desk.press(.control("n"))
    #expect(desk.state.composer?.body.text.contains("en ovens") == true)
  }

  /// Another command tells a story to the same company, and thanks a colleague.
  @Test func `what was told elsewhere is said beside the letter by itself`() {
    var desk = Desk(100, 60)
    let story = Story(
      id: Sample.id(60), title: "CI at Acme",
      text: "At Acme our deploys were flaky, and I cut them from forty minutes to nine.")
    desk.stories = [StoryRow(story: story)]
    desk.dossiers[0] = rewritten("Hi Ben,\n\n\(story.text)\n")
    desk.press(Key(.enter), Key(.end, .control), .character(" "))
    desk.dossiers[0] = rewritten("Hi Ben,\n\n\(story.text)\n ")
    desk.wait(2)
    #expect(desk.state.composer?.fitting.count == 1)
    #expect(!desk.screen.contains("told here") && !desk.screen.contains("the story “CI"))
    #expect(desk.screen.contains("Chen Li: not thanked yet"))
    desk.stories[0].tellings = [
      .init(company: "Northwind", addressee: "Chen Li", at: Sample.now)
    ]
    desk.dossiers[0].followUps[2].deliveries = [
      Delivery(id: Sample.id(61), at: Sample.now, way: .email)
    ]
    desk.send(.changedElsewhere)
    desk.settle()
    desk.wait(0.4)
    #expect(desk.screen.contains("CI at Acme (told here)"))
    #expect(desk.screen.contains("the story “CI at Acme” was"))
    #expect(desk.screen.contains("Chen Li: thanked"))
  }

  @Test func `a letter with something unsaved stays`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter), .character("!"))
    let body = desk.state.composer?.body.text
    desk.dossiers[0] = rewritten("Hi Ben, from elsewhere.")
    desk.send(.changedElsewhere)
    desk.settle()
    desk.send(.letterFound(desk.dossiers[0], followUp: Sample.id(102)))
    #expect(desk.state.composer?.body.text == body)
  }

  /// A letter in which something was written here, and all of it is stored.
  private func openStored() -> Desk {
    var desk = Desk(100, 30)
    desk.press(.character("j"), Key(.enter))
    desk.type("Hello Mira")
    desk.wait(2)
    _ = desk.takeEffects()
    return desk
  }

  @Test func `a first draft that was taken back elsewhere is stored again`() {
    var desk = openStored()
    #expect(desk.state.composer?.saving.unsavedSince == nil)
    desk.send(.changedElsewhere)
    desk.settle()
    let saves = desk.takeEffects().compactMap { effect -> Sitting? in
      guard case .save(let draft, _, _, let sitting) = effect else { return nil }
      return draft.body == "Hello Mira" ? sitting : nil
    }
    #expect(saves == [Sitting()])
    #expect(desk.state.composer?.body.text == "Hello Mira")
    #expect(desk.screen.contains("took this letter back: it is stored again"))
  }

  @Test func `one that was only looked at goes`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    let place = Sample.northwind.followUps.firstIndex { $0.draft == Sample.ben }
    place.map { desk.dossiers[0].followUps[$0].draft = nil }
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.composer?.body.text.contains("deploys") == false)
    #expect(desk.state.composer?.isTouched == false)
    #expect(desk.screen.contains("took back what was written here"))
    #expect(desk.screen.contains("not started") == false)
    desk.press(Key(.right))
    #expect(desk.screen.contains("not started"))
  }

  private func sent(_ draft: Draft?, _ way: Delivery.Way) -> Dossier {
    var dossier = Sample.initech
    dossier.followUps[0].deliveries = [
      Delivery(
        id: Sample.id(90), at: Sample.now, way: way, recipient: draft?.recipient ?? "",
        subject: draft?.subject ?? "", body: draft?.body ?? "")
    ]
    return dossier
  }

  @Test(arguments: [false, true])
  func `a letter that was sent elsewhere is said once`(isTyping: Bool) {
    var desk = openStored()
    desk.dossiers[1] = sent(desk.state.composer?.draft, .email)
    if isTyping { desk.type("!") }
    desk.send(.changedElsewhere)
    #expect(desk.screen.contains("Another Afterword marked it as sent by e-mail"))
    #expect(desk.state.composer?.body.text.hasPrefix("Hello Mira") == true)
    desk.press(Key(.left))
    desk.send(.changedElsewhere)
    #expect(!desk.screen.contains("Another Afterword"))
    #expect(!desk.takeEffects().contains { if case .save = $0 { true } else { false } })
  }

  @Test func `so is a call, beside a letter that was not begun`() {
    var desk = Desk(100, 30)
    desk.press(.character("j"), Key(.enter))
    desk.dossiers[1] = sent(nil, .phone)
    desk.send(.changedElsewhere)
    #expect(desk.screen.contains("Another Afterword marked it as sent by phone"))
    #expect(desk.state.composer?.isTouched == false)
  }

  @Test func `an open debrief with nothing unsaved shows what another noted`() {
    var desk = Desk(80, 24)
    desk.press(.character("d"), Key(.end))
    let caret = desk.state.debrief?.answers[0].caret
    desk.dossiers[0].notes = [
      Sample.note(.learned, "seven people"), Sample.note(.gap, "Bazel"),
      Sample.note(.promise, "a decision", by: "2026-11-30"),
    ]
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(
      desk.state.debrief?.answers.map(\.text) == ["seven people", "", "Bazel", "a decision"])
    #expect(desk.state.debrief?.until.text == "2026-11-30")
    #expect(caret != nil && desk.state.debrief?.saving.unsavedSince == nil)
  }

  @Test func `one with something unsaved stays, and the save puts both together`() {
    var desk = Desk(80, 24)
    desk.press(.character("d"))
    desk.type("!")
    let shown = desk.state.debrief?.answers.map(\.text)
    desk.dossiers[0].notes = [Sample.note(.gap, "Bazel")]
    _ = desk.takeEffects()
    desk.send(.changedElsewhere)
    desk.send(.notesFound(desk.dossiers[0]))
    #expect(!desk.takeEffects().contains(.findNotes(Sample.northwind.id)))
    #expect(desk.state.debrief?.answers.map(\.text) == shown)
  }

  @Test func `a choice between two texts is asked anew`() {
    var desk = Desk(100, 30)
    let version = DraftVersion(id: Sample.id(9), savedAt: Sample.now, draft: Sample.ben)
    desk.send(.versionsFound([version], followUp: Sample.id(102), Sample.northwind))
    #expect(desk.state.menu != nil)
    desk.dossiers[0] = rewritten("Hi Ben, it was chosen.")
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.state.menu == nil)
    #expect(desk.state.composer?.body.text == "Hi Ben, it was chosen.")
  }

  private func person(_ number: UInt8) -> PersonRow {
    PersonRow(
      person: Interviewer(id: Sample.id(number), name: "Person \(number)"), company: "Globex",
      interviews: 1, letters: 0)
  }

  @Test func `the list of people is read anew and the selection kept`() {
    var desk = Desk(100, 30)
    let people = (1...3).map { person($0) }
    desk.send(.peopleLoaded(PeopleWindow(rows: people, offset: 0, total: 3)))
    desk.press(.character("j"))
    guard case .loadPeople(from: 0, _)? = desk.asks(.changedElsewhere).first else {
      Issue.record("nobody was asked for")
      return
    }
    desk.send(.peopleLoaded(PeopleWindow(rows: [person(9)] + people, offset: 0, total: 4)))
    #expect(desk.state.list?.person?.id == Sample.id(2))
    #expect(desk.state.list?.selection == 2)
  }

  @Test func `a history is read anew where it stands`() {
    var desk = Desk(100, 30)
    func entries(_ count: Int) -> [HistoryEntry] {
      (0..<count).map { HistoryEntry(at: Sample.now, title: "step \($0)", isUndone: false) }
    }
    desk.send(.historyLoaded(entries(5), of: Sample.globex))
    desk.press(.character("j"), .character("j"))
    #expect(desk.asks(.changedElsewhere) == [.loadHistory(Sample.globex.id)])
    desk.send(.historyLoaded(entries(6), of: Sample.globex))
    #expect(desk.state.list?.selection == 2 && desk.screen.contains("step 5"))
  }

  @Test func `what was done to others leaves the selection where it is`() {
    var desk = Desk(80, 24)
    desk.press(.character("5"), .character("j"))
    let selected = desk.state.queue.selectedRow?.id
    #expect(selected != nil)
    desk.dossiers.remove(at: 0)
    desk.send(.changed("Deleted Northwind · Platform Engineer", keeping: nil, hint: .undo))
    desk.settle()
    #expect(desk.state.queue.selectedRow?.id == selected)
  }

  @Test func `what was typed into a form stays`() {
    var desk = Desk(80, 24)
    desk.press(.character("a"))
    desk.type("Globex")
    let rows = desk.screen.split(separator: "\n").suffix(10)
    desk.dossiers.remove(at: 0)
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.screen.split(separator: "\n").suffix(10) == rows)
    #expect(desk.state.queue.total == 3)
  }
}
