import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

struct FindTests {
  private let folder: Folder
  private let store: Store
  private let interview: Dossier

  init() throws {
    folder = try Folder()
    store = try folder.store()
    var added = dossier(
      "Nörd & Söhne GmbH", "Développeuse",
      people: [
        Interviewer(id: UUID(), name: "Jane O'Doe", email: "jane.doe@globex.example")
      ])
    added.interview.round = "Onsite"
    added.notes = [DebriefNote(id: UUID(), kind: .need, text: "Kubernetes, 日本データ; C++")]
    added.followUps[0].draft = Draft(
      recipient: "cc@hooli.example", subject: "Gracias", body: "über\nden Mond")
    interview = added
    try store.add(added, now: now)
    try store.add(dossier("Initech", "SRE"), now: now)
  }

  private func found(_ typed: String) throws -> [UUID] {
    try store.window(of: QueueQuery(.all, find: typed), at: now, from: 0, count: 9).rows.map(\.id)
  }

  @Test(arguments: [
    "nord", "NÖRD", "söhne", "sohne gmbh", "gmbh nörd", "dev", "developpeuse", "onsite", "jane",
    "o'doe", "doe jane", "jane.doe@globex.example", "jane.doe@glo", "@globex doe", "kubernetes",
    "日本", "日本データ", "データ", "本デ", "タ", "日 データ", "c++", "hooli", "gracias uber", "mond",
    "nord jane kubernetes gracias m",
    "  nord  ", "& nord", "nord @",
    "nor sohne", "sohne n gm", "jan ku grac",
  ])
  func isFound(typed: String) throws {
    #expect(try found(typed) == [interview.id])
  }

  @Test(arguments: [
    "ordn", "ord sohne", "initech jane", "本日", "日データ", "データー", "日本x", "@", "\"", "😀", "doe.nord",
    "NOT nord", "text:nord",
  ])
  func isNotFound(typed: String) throws {
    #expect(try !found(typed).contains(interview.id))
  }

  /// Letters that Unicode takes for letters of their own, as they are typed without them and with them.
  @Test(arguments: [
    "lodz", "LODZ", "łódź", "ŁÓDŹ", "lódz", "strasse", "STRASSE", "straße", "STRAẞE", "lod str",
    "orsted", "Ørsted", "ØRSTED", "dakovic", "Đaković", "hamrun", "ħamrun", "aeon", "ÆON", "oeuvre",
    "ŒUVRE", "isik", "ışık", "IŞIK", "istanbul", "İstanbul", "ISTANBUL", "thor", "þór",
  ])
  func lettersOfTheirOwn(typed: String) throws {
    let added = dossier(
      "Łódź Straße", "Ørsted Đaković Ħamrun",
      people: [Interviewer(id: UUID(), name: "Æon Œuvre Işık İstanbul Þór", email: "a@b.example")])
    try store.add(added, now: now)
    #expect(try found(typed) == [added.id])
    // What is written without them is found by them as well.
    let plain = dossier("Lodz Strasse")
    try store.add(plain, now: now)
    #expect(try Set(found("łódź straße")) == [added.id, plain.id])
  }

  /// What an earlier version wrote into the catalogue by another rule is found by the present one.
  @Test func aCatalogueOfAnEarlierVersionIsWrittenAnew() throws {
    try connect(folder.database).write { db in
      try db.execute(
        sql: """
          UPDATE catalogue SET text = 'Kubernetes, 日本データ';
          UPDATE agendaBasis SET basis = 'v5' || substr(basis, instr(basis, ' '))
          """)
    }
    #expect(try found("データ").isEmpty)
    store.close()
    let later = try folder.store()
    let rows = try later.window(of: QueueQuery(.all, find: "データ"), at: now, from: 0, count: 9).rows
    #expect(rows.map(\.id) == [interview.id])
  }

  /// Where no blanks stand between words, any part of the text is found.
  @Test(arguments: [
    ("日本", ["noerd", "tokyo"]), ("日本支", ["tokyo"]), ("東京", ["tokyo"]), ("京日", ["tokyo"]),
    ("東京日本", ["tokyo"]), ("支店3", ["tokyo"]), ("3階", ["tokyo"]), ("本店", []), ("京東", []),
    ("대학교", ["tokyo"]), ("서울", ["tokyo"]), ("울대", ["tokyo"]), ("교대", []),
    ("大学", ["kyoto"]), ("c言語", ["kyoto"]), ("語", ["kyoto"]), ("ﾀ", ["kyoto"]), ("野", ["kyoto"]),
    ("日本 大学", []),
  ])
  func partsOfRuns(typed: String, expected: [String]) throws {
    let tokyo = dossier("東京日本支店3階", "서울대학교")
    let kyoto = dossier("大学 C言語", "ﾃﾞｰﾀ 𠮷野")
    try store.add(tokyo, now: now)
    try store.add(kyoto, now: now)
    let names = [interview.id: "noerd", tokyo.id: "tokyo", kyoto.id: "kyoto"]
    #expect(try Set(found(typed).map { names[$0] }) == Set(expected))
  }

  /// Someone's interviews are theirs alone, not those of others whose address begins the same.
  @Test func interviewsArePeoples() throws {
    let people = ["jane@globex", "jane@globex.example"].map {
      Interviewer(id: UUID(), name: "Jane Doe", email: $0)
    }
    let theirs = people.map { dossier("Globex", "SRE \($0.email ?? "")", people: [$0]) }
    for dossier in theirs { try store.add(dossier, now: now) }
    for (person, dossier) in zip(people, theirs) {
      for (order, text) in [(QueueOrder.due, nil), (.company, "globex")] {
        let filter = QueueFilter(company: "glob", text: text, person: person)
        let query = QueueQuery(.all, order: order, filter: filter)
        let rows = try store.window(of: query, at: now, from: 0, count: 9).rows
        #expect(rows.map(\.id) == [dossier.interview.id])
      }
    }
  }

  /// Whatever is pasted is answered like a short text, by its first words.
  @Test func aLargePasteIsBounded() throws {
    let words = (0..<200_000).map { "w\($0)" }.joined(separator: " ")
    let start = ContinuousClock.now
    for text in [
      "nord " + String(repeating: "jane sohne ", count: 100_000),
      String(repeating: "nord ", count: 250_000),
    ] {
      #expect(try found(text) == [interview.id])
      let filter = QueueQuery(.all, filter: QueueFilter(text: text))
      #expect(
        try store.window(of: filter, at: now, from: 0, count: 9).rows.map(\.id) == [interview.id])
    }
    for text in [
      words, String(repeating: "n", count: 1 << 20), String(repeating: "n.", count: 1 << 19),
    ] {
      #expect(try found(text).isEmpty)
    }
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  /// Nothing that is typed means anything to the index.
  @Test func nothingIsASyntaxError() throws {
    let pieces = [
      "\"", "'", "*", "(", ")", "^", "-", "+", ":", "{", "}", ",", ".", "AND", "OR", "NOT", "NEAR",
      "\u{0}", "\\", "%", "nord", "é", "日", "😀", " ", "e\u{301}", "\u{301}", "ꟲ", "𞤀",
    ]
    var random = Seeded(5)
    for _ in 0..<600 {
      let typed = (0...Int.random(in: 0...5, using: &random)).map { _ in random.pick(pieces) }
      _ = try found(typed.joined())
    }
  }

  @Test func followsEveryChange() throws {
    let followUp = interview.followUps[0].id
    let saved = try store.save(
      Draft(body: "zebra"), of: followUp, in: interview,
      continuing: Sitting(saved: interview.followUps[0].draft), now: now)
    #expect(saved.version == nil)
    #expect(try found("zebra") == [interview.id] && found("mond").isEmpty)
    _ = try store.undo()
    #expect(try found("zebra").isEmpty && found("mond") == [interview.id])
    _ = try store.redo()
    try store.mark(
      followUp, of: interview, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    #expect(try found("zebra") == [interview.id])
    _ = try store.apply(.delete(interviews: [interview.id]), now: now)
    #expect(try found("jane").isEmpty)
    _ = try store.undo()
    #expect(try found("nord jane zebra") == [interview.id])
  }

  /// What another program writes is found after the next change of ours.
  @Test func followsPeopleAndRolesThatChange() throws {
    try step(folder.database, "UPDATE person SET name = 'Zoë Quark' WHERE name LIKE 'Jane%'")
    try step(folder.database, "UPDATE role SET company = 'Tyrell' WHERE company LIKE 'N%'")
    try step(folder.database, "DELETE FROM note")
    try store.add(dossier("Hooli"), now: now)
    #expect(try found("zoe tyrell") == [interview.id])
    #expect(try found("nord").isEmpty && found("kubernetes").isEmpty)
    try connect(folder.database).read { db in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM uncatalogued") == 0)
      let differing = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT * FROM catalogue EXCEPT SELECT * FROM cataloguePresent)
          """)
      #expect(differing == 0)
    }
    // The index itself: SQLite throws where it is not that of the catalogue.
    try connect(folder.database).write {
      try $0.execute(sql: "INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
    }
  }

  /// More matches than are looked at: those added last, in the queue's order, and said to be some.
  @Test func countsNoMoreThanItLooksAt() throws {
    let limit = QueueQuery.findLimit
    let many = (0..<limit + 5).map { dossier("Acme", "\($0)", ended: now - Double($0 * 60)) }
    try store.fill(with: many, now: now)
    let window = try store.window(of: QueueQuery(.all, find: "acme"), at: now, from: 0, count: 9)
    #expect(window.tally.isCapped && window.count(.all) == limit)
    let expected = try store.window(
      of: QueueQuery(.all, filter: QueueFilter(text: "acme")), at: now, from: 0, count: .max)
    let dropped = Set(many.prefix(5).map(\.id))
    let kept = expected.rows.map(\.id).filter { !dropped.contains($0) }
    #expect(window.rows.map(\.id) == Array(kept.prefix(9)))
    #expect(!expected.tally.isCapped && expected.count(.all) == limit + 5)
  }
}
