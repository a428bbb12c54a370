import Core
import Fixtures
import Foundation
import Storage
import Testing

struct DossierTests {
  @Test(arguments: 0..<5)
  func whatIsAddedComesBack(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<40 {
      let store = try Store.inMemory()
      var added = Dossier.random(using: &random)
      try store.add(added, now: now)
      let found = try #require(try store.dossier(added.id))
      added.followUps.sort { $0.isHiringManager && !$1.isHiringManager }
      #expect(found == added)
    }
  }

  @Test func roleOfOtherCapitalsIsTheSame() throws {
    let store = try Store.inMemory()
    let spellings = [("Globex", "SRE"), ("GLOBEX", "sre"), ("globex", "SRE"), ("Globex", "Data")]
    let roles = try spellings.map { company, title in
      let added = dossier(company, title)
      try store.add(added, now: now)
      return try #require(try store.dossier(added.id)).interview.role
    }
    #expect(roles[1] == roles[0] && roles[2] == roles[0])
    #expect(roles[3].id != roles[0].id)
  }

  @Test func personOfOneAddressIsTheSame() throws {
    let store = try Store.inMemory()
    let spellings = [
      Interviewer(id: UUID(), name: "", email: "Ana@Globex.example"),
      Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example"),
      Interviewer(id: UUID(), name: "ANA RUIZ", email: "ANA@GLOBEX.EXAMPLE"),
      Interviewer(id: UUID(), name: "Ana Ruiz"), Interviewer(id: UUID(), name: "Ana Ruiz"),
    ]
    let people = try spellings.map { person in
      let added = dossier(people: [person])
      try store.add(added, now: now)
      return added.id
    }.map { try #require(try store.dossier($0)?.followUps.first?.interviewer) }
    #expect(people[0].name == "Ana Ruiz")
    #expect(people[0].email == "Ana@Globex.example")
    #expect(people[1] == people[0] && people[2] == people[0])
    // Without an address no one can tell.
    #expect(Set(people[3...].map(\.id) + [people[0].id]).count == 3)
  }

  /// A mailbox may be that of a department: the letter must not go to another name.
  @Test func peopleOfOneMailboxStayApart() throws {
    let store = try Store.inMemory()
    func add(_ names: String...) throws -> [Interviewer] {
      let added = dossier(
        people: names.map { Interviewer(id: UUID(), name: $0, email: "jobs@globex.example") })
      try store.add(added, now: now)
      return try #require(try store.dossier(added.id)).followUps.compactMap(\.interviewer)
    }
    let both = try add("Ben", "Ana Ruiz")
    #expect(both.map(\.name) == ["Ben", "Ana Ruiz"])
    #expect(try add("ana ruiz", "BEN") == [both[1], both[0]])
    #expect(try add("") == [both[0]])
    let carla = try add("Carla")
    #expect(carla.map(\.name) == ["Carla"] && !both.contains(carla[0]))
  }

  @Test func notesKeepTheirOrder() throws {
    let folder = try Folder()
    let store = try folder.store()
    var added = dossier()
    added.notes = (0..<20).map { DebriefNote(id: UUID(), kind: .need, text: "\($0)") }
    try store.add(added, now: now)
    try step(folder.database, "DELETE FROM interview")
    #expect(try store.dossier(added.id) == nil)
    #expect(try store.undo() == "by hand")
    #expect(try store.dossier(added.id) == added)
  }

  @Test func draftGivesTheDeliveryItsText() throws {
    let store = try Store.inMemory()
    let added = dossier()
    try store.add(added, now: now)
    let followUp = added.followUps[0].id
    let draft = Draft(recipient: "Ana <ana@globex.example>", subject: "Thanks", body: "Hi,\n日本")
    _ = try store.save(draft, of: followUp, in: added, continuing: nil, now: now)
    let call = Delivery(id: UUID(), at: now - 60, way: .phone)
    try store.mark(followUp, of: added, sent: call, now: now)
    // A call takes none, and the next letter begins afresh; what was written is kept.
    let called = try #require(try store.dossier(added.id)?.followUps.first)
    #expect(called.draft == nil && called.deliveries.map(\.body) == [""])
    #expect(try store.earlierTexts(of: followUp).map(\.draft.body) == [draft.body])
    let rows = try store.window(of: QueueQuery(.waiting), at: now, from: 0, count: 1).rows
    #expect(rows.map(\.draftWords) == [nil])
    #expect(rows.map { $0.statusWords(now: now, home: Zones.berlin) } == ["sent Tue 24 Nov"])
    _ = try store.save(draft, of: followUp, in: added, continuing: nil, now: now)
    let delivery = Delivery(id: UUID(), at: now, way: .email)
    try store.mark(followUp, of: added, sent: delivery, now: now)
    let found = try #require(try store.dossier(added.id)?.followUps.first)
    let sent = try #require(found.deliveries.last)
    #expect(found.draft == nil)
    #expect(found.deliveries.map(\.at) == [call.at, delivery.at])
    #expect(
      (sent.recipient, sent.subject, sent.body) == (draft.recipient, draft.subject, draft.body))
  }

  @Test func prefixes() throws {
    let store = try Store.inMemory()
    func key(_ text: String) throws -> UUID { try #require(UUID(uuidString: text)) }
    var first = dossier()
    first.interview.id = try key("ABCD0000-0000-0000-0000-000000000001")
    first.followUps[0].id = try key("EEEE0000-0000-0000-0000-000000000001")
    var second = dossier()
    second.interview.id = try key("ABCE0000-0000-0000-0000-000000000002")
    second.followUps[0].id = try key("ABCE0000-0000-0000-0000-00000000000f")
    try store.add(first, now: now)
    try store.add(second, now: now)
    #expect(try store.interviews(withPrefix: "abcd") == [first.id])
    #expect(try store.interviews(withPrefix: "ABCD0000-0") == [first.id])
    #expect(try store.interviews(withPrefix: first.id.uuidString) == [first.id])
    #expect(try store.interviews(withPrefix: "eeee") == [first.id])
    #expect(try store.interviews(withPrefix: "abce") == [second.id])
    #expect(try store.interviews(withPrefix: "abce0000-0000-0000-0000-00000000000F") == [second.id])
    #expect(Set(try store.interviews(withPrefix: "abc")) == [first.id, second.id])
    for text in ["", "abcf", "%", "abcd%", "a'b", "abcd_", "' OR 1 --", "g", "abcd\0", "é"] {
      #expect(try store.interviews(withPrefix: text) == [], "\(text)")
    }
  }

  @Test func invitesAreFound() throws {
    let store = try Store.inMemory()
    var added = dossier()
    added.interview.invite = Interview.Invite(identity: "uid'1@x", sequence: 3)
    try store.add(added, now: now)
    #expect(try store.interview(withInvite: "uid'1@x") == added)
    #expect(try store.interview(withInvite: "UID'1@x") == nil)
    // The same event again is refused, and nothing of it is kept.
    var again = dossier("Hooli")
    again.interview.invite = added.interview.invite
    #expect(throws: StoreError.self) { try store.add(again, now: now) }
    #expect(try store.dossier(again.id) == nil)
    #expect(try store.undo() != nil)
    #expect(try store.undo() == nil)
  }
}

/// What no one would type but a file may hold.
struct ExtremeTests {
  @Test(arguments: [
    "'; DROP TABLE interview; --", "\"", "\\", "$.id", "null", "12", "{\"a\":1}",
    "\u{1}\u{1F}\u{7F}",
    "\r\n", "\u{2028}", "\u{FEFF}x", "\u{202E}", "e\u{301}", "👩‍👩‍👧‍👦", "\u{10FFFF}", "\u{FFFE}",
    String(repeating: "語", count: 100_000),
  ])
  func textsComeBackAlsoFromTheHistory(_ text: String) throws {
    let folder = try Folder()
    let store = try folder.store()
    let added = hostile(text)
    try store.add(added, now: now)
    #expect(try store.dossier(added.id) == added)
    let before = try dump(folder.database)
    try step(folder.database, "DELETE FROM interview; DELETE FROM person; DELETE FROM role")
    _ = try store.undo()
    #expect(try dump(folder.database) == before)
    #expect(try store.dossier(added.id) == added)
  }

  /// SQLite ends texts at a NUL: it is left out and nothing behind it is lost.
  @Test func nul() throws {
    let store = try Store.inMemory()
    var added = hostile("a\0b")
    added.followUps[0].draft = nil
    try store.add(added, now: now)
    let found = try #require(try store.dossier(added.id))
    var clean = hostile("ab")
    clean.interview.id = added.id
    #expect(found.interview.role.company == "ab" && found.interview.role.title == "ab")
    #expect(
      [found.interview.round, found.interview.location, found.interview.link]
        == ["ab", "ab", "ab"])
    #expect(found.interview.invite?.identity == "ab")
    #expect(found.notes.map(\.text) == ["ab"])
    let person = try #require(found.followUps[0].interviewer)
    #expect([person.name, person.email, person.title] == ["ab", "ab", "ab"])
    let delivery = try #require(found.followUps[0].deliveries.first)
    #expect(
      [delivery.recipient, delivery.subject, delivery.body, delivery.messageID]
        == ["ab", "ab", "ab", "ab"])
    let second = try #require(added.followUps.first)
    _ = try store.save(
      Draft(recipient: "a\0b", subject: "a\0b", body: "a\0b"), of: second.id, in: added,
      continuing: nil, now: now)
    let draft = try #require(try store.dossier(added.id)?.followUps[0].draft)
    #expect([draft.recipient, draft.subject, draft.body] == ["ab", "ab", "ab"])
  }

  @Test(arguments: [
    "0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z",
    "2038-01-19T03:14:08Z", "4001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
  ])
  func dates(_ text: String) throws {
    let folder = try Folder()
    let store = try folder.store()
    var added = dossier(ended: Date(text))
    added.followUps[0].deliveries = [Delivery(id: UUID(), at: Date(text), way: .letter)]
    added.notes = [
      DebriefNote(id: UUID(), kind: .promise, text: "", promised: CivilTime(utc: Date(text)).date)
    ]
    try store.add(added, now: now)
    #expect(try store.dossier(added.id) == added)
    for moment in [Date.distantPast, Date(text), now, Date.distantFuture] {
      let window = try store.window(of: QueueQuery(.all), at: moment, from: 0, count: 10)
      #expect(window.rows.map(\.id) == [added.id])
    }
    _ = try store.undo()
    _ = try store.redo()
    #expect(try store.dossier(added.id) == added)
  }

  /// Another program may write any number; reading it must not end Afterword.
  @Test(arguments: [Int64.min, Int64.min + 1, -1 << 53, 1 << 53, Int64.max - 1, Int64.max])
  func numbers(_ seconds: Int64) throws {
    let folder = try Folder()
    var store = try folder.store()
    let added = dossier()
    try store.add(added, now: now)
    try connect(folder.database).write { db in
      try db.execute(sql: "UPDATE interview SET start = ?1, end = ?1", arguments: [seconds])
      try db.execute(sql: "DELETE FROM agendaBasis")
    }
    store = try folder.store()
    #expect(try store.dossier(added.id) != nil)
    let rows = try store.window(of: QueueQuery(.all), at: now, from: 0, count: 10).rows
    #expect(rows.count == 1)
    for row in rows {
      _ = TimeText.start(of: row.interview.schedule, now: now, home: Zones.berlin)
      _ = TimeText.full(row.interview.schedule, home: Zones.berlin)
      _ = TimeText.utc(row.interview.schedule.start)
    }
  }

  private func hostile(_ text: String) -> Dossier {
    var result = dossier(
      text, text,
      people: [Interviewer(id: UUID(), name: text, email: text, title: text)])
    result.interview.round = text
    result.interview.location = text
    result.interview.link = text
    result.interview.invite = Interview.Invite(identity: text, sequence: -1)
    result.notes = [DebriefNote(id: UUID(), kind: .gap, text: text)]
    result.followUps[0].draft = Draft(
      recipient: text, subject: text, body: text, caretLine: 9, caretColumn: 9, topLine: 8,
      topColumn: 7)
    result.followUps[0].deliveries = [
      Delivery(
        id: UUID(), at: now, way: .other, recipient: text, subject: text, body: text,
        messageID: text, proof: nil)
    ]
    return result
  }
}
