import Core
import Foundation
import GRDB
import Storage
import Testing

/// The user's stories as they are kept.
struct StoryStoreTests {
  private let folder: Folder
  private let store: Store
  private let story = Story(
    id: UUID(), title: "CI at Acme",
    text:
      "At Acme I made every red build name its owner; the queue went from forty minutes to nine.",
    tags: ["builds", "ownership"])

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  @discardableResult
  private func write(
    _ story: Story, continuing sitting: StorySitting = StorySitting(), in store: Store? = nil
  ) throws -> StorySitting {
    try (store ?? self.store).save(story, continuing: sitting, now: now)
  }

  private var stories: [Story] { get throws { try store.stories().map(\.story) } }

  @Test func aSittingIsOneStep() throws {
    var sitting = try write(Story(id: story.id, title: "CI"))
    sitting = try write(story, continuing: sitting)
    #expect(try stories == [story])
    #expect(try store.letterAtStake() == "write the story “CI at Acme”")
    #expect(try store.undo() == "write the story “CI at Acme”")
    #expect(try stories.isEmpty)
    #expect(try store.redo() != nil)
    #expect(try folder.store().stories().map(\.story) == [story])
  }

  @Test func nothingIsNoStory() throws {
    #expect(try write(Story(id: UUID(), text: " \n")) == StorySitting())
    #expect(try stories.isEmpty && store.undo() == nil)
  }

  @Test func twoWritersKeepBoth() throws {
    let sitting = try write(story)
    let other = try folder.store()
    var theirs = story
    theirs.text += " Theirs."
    try write(theirs, continuing: StorySitting(known: story), in: other)
    var ours = story
    ours.text += " Ours."
    let next = try write(ours, continuing: sitting)
    #expect(Set(try stories.map(\.text)) == [theirs.text, ours.text])
    ours.id = try #require(next.known?.id)
    ours.text += " More."
    try write(ours, continuing: next)
    #expect(Set(try stories.map(\.text)) == [theirs.text, ours.text])
  }

  /// One that was deleted meanwhile comes back with what was typed.
  @Test func writingOnWhatWasDeleted() throws {
    let sitting = try write(story)
    _ = try folder.store().apply(.deleteStory(story.id), now: now)
    var longer = story
    longer.text += " More."
    try write(longer, continuing: sitting)
    #expect(try stories.map(\.text) == [longer.text])
  }

  /// Marks a letter with that text as sent to the one person of a company.
  private func send(_ body: String, to company: String, _ way: Delivery.Way = .email) throws {
    let dossier = dossier(company)
    let followUp = dossier.followUps[0].id
    try store.add(dossier, now: now)
    _ = try store.save(
      Draft(body: body), of: followUp, in: dossier, continuing: nil, now: now)
    _ = try store.apply(.mark(.followUp(followUp), way, at: now), now: now)
  }

  @Test func isToldByTheLetterThatWentOut() throws {
    try write(story)
    try send("Hi Ana,\n\n\(story.text)\n", to: "Globex")
    try send("Hi Ana,\n\nThank you for your time.", to: "Initech")
    try send("Hi Ana,\n\n\(story.text)", to: "Hooli", .phone)
    let row = try #require(try store.stories().first)
    #expect(row.companies == ["Globex"])
    #expect(row.tellings.map(\.addressee) == ["Ana Ruiz"])
    // However it is worded later.
    let sitting = StorySitting(known: story)
    try write(Story(id: story.id, title: "x", text: "y"), continuing: sitting)
    #expect(try store.stories().first?.companies == ["Globex"])
  }

  @Test func undoTakesTheTellingBack() throws {
    try write(story)
    try send(story.text, to: "Globex")
    let before = try dump(folder.database)
    #expect(before["telling"]?.count == 1)
    #expect(try store.undo() == "mark Ana Ruiz at Globex as sent")
    #expect(try store.stories().first?.companies == [])
    #expect(try store.redo() != nil)
    #expect(try dump(folder.database) == before)
  }

  @Test func deletingIsUndoneWithWhomItWasToldTo() throws {
    try write(story)
    try send(story.text, to: "Globex")
    let before = try store.stories()
    let report = try store.apply(.deleteStory(story.id), now: now)
    #expect(report.deed.sentence == "Deleted the story “CI at Acme”")
    #expect(try stories.isEmpty)
    #expect(throws: StoreError.self) { try store.apply(.deleteStory(story.id), now: now) }
    #expect(try store.letterAtStake() == nil)
    #expect(try store.undo() == "delete the story “CI at Acme”")
    #expect(try store.stories() == before)
  }

  /// The interview goes, and with it what was sent; the story stays.
  @Test func outlivesTheInterview() throws {
    try write(story)
    try send(story.text, to: "Globex")
    let interview = try #require(try store.dossiers(in: .all, at: now).first)
    _ = try store.apply(.delete(interviews: [interview.id]), now: now)
    #expect(try store.stories().map(\.companies) == [[]])
    #expect(try store.undo() != nil)
    #expect(try store.stories().map(\.companies) == [["Globex"]])
  }
}
