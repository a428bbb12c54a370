import Core
import Foundation
import Storage
import Testing

/// What is remembered of files that were read, and when it is forgotten.
@Suite struct SourceStoreTests {
  let store: Store
  let now = CivilTime(CivilDate(year: 2026, month: 11, day: 20), hour: 9).asUTC

  init() throws {
    let clock = Clock(calendar: BusinessCalendar(home: .utc))
    store = try Store(inMemoryWith: clock, zones: ZoneDirectory(environment: [:]), now: now)
  }

  private func source(_ place: String, size: Int = 10, open: [MailboxPlace] = []) -> ReadSource {
    ReadSource(
      place: place, stamp: FileStamp(size: size, modified: .max, inode: -1), basis: "b",
      readAt: now,
      mailbox: .init(digest: "d", next: 7), open: open)
  }

  private func plan(_ uid: String? = nil) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: ["me@home.example"], home: .utc, zone: Zone.init(fixedIdentifier:),
      knowledge: store.knowledge)
    if let uid {
      let event = CalendarEvent(
        line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: 0, method: "REQUEST",
        status: nil, summary: "Interview with \(uid)", details: nil, location: nil, link: nil,
        timeKind: .zoned, start: 1_795_500_000, end: 1_795_503_600, timeZone: "UTC",
        organizer: nil, attendees: [], warnings: [])
      planner.add([.event(event)], from: uid)
    }
    return try planner.plan()
  }

  private func bringIn(_ uid: String? = nil, _ sources: ReadSource..., gone: [String] = []) throws {
    try store.apply(
      plan(uid), remembering: SourceNews(read: sources, gone: gone), now: now)
  }

  @Test func allOfItIsKept() throws {
    let open = [MailboxPlace(offset: 3, message: 1), MailboxPlace(offset: 9, message: 4)]
    var plain = source("/b")
    plain.mailbox = nil
    try bringIn(nil, source("/a", open: open), plain)
    #expect(try store.readSources() == ["/a": source("/a", open: open), "/b": plain])
    try bringIn(nil, source("/a", size: 11), gone: ["/b"])
    #expect(try store.readSources() == ["/a": source("/a", size: 11)])
    // No interview changed, so that there is nothing to take back.
    #expect(try store.undo() == nil)
  }

  @Test func withAnImportItsFilesAreForgotten() throws {
    try bringIn(nil, source("/before"))
    try bringIn("globex", source("/a"))
    #expect(try store.undo() == "import 1 interview from globex")
    #expect(try store.readSources().keys.sorted() == ["/before"])
    // Done again it is there, and its file only has to be read once more.
    _ = try store.redo()
    #expect(try store.readSources().keys.sorted() == ["/before"])
  }

  /// A copy of what an import brought in says nothing new, until that is taken back.
  @Test func withAnImportWhatWasReadSinceIsForgotten() throws {
    try bringIn("globex", source("/a"))
    try bringIn(nil, source("/copy"), source("/a", size: 12))
    try bringIn("hooli", source("/c"))
    _ = try store.undo()
    #expect(try store.readSources().keys.sorted() == ["/a", "/copy"])
    _ = try store.undo()
    #expect(try store.readSources().isEmpty)
  }

  @Test func otherStepsForgetNothing() throws {
    try bringIn("globex", source("/a"))
    let dossier = try #require(try store.dossiers(in: .all, at: now).first)
    _ = try store.save(
      Draft(subject: "Thank you", body: "Hi"), of: dossier.followUps[0].id, in: dossier,
      continuing: nil, now: now)
    try bringIn(nil, source("/b"))
    _ = try store.undo()
    #expect(try store.readSources().keys.sorted() == ["/a", "/b"])
  }

  /// Nothing is remembered of an import that failed, as a kill would end it.
  @Test func allOrNothing() throws {
    var plan = try plan("globex")
    if case .add(var dossier)? = plan.changes.last {
      // The database holds one follow-up of a key only.
      dossier.followUps.append(dossier.followUps[0])
      plan.changes = [.add(dossier)]
    }
    #expect(throws: StoreError.self) {
      try store.apply(plan, remembering: SourceNews(read: [source("/a")]), now: now)
    }
    #expect(try store.readSources().isEmpty)
  }
}
