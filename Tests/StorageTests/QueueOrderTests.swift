import Core
import Fixtures
import Foundation
import Storage
import Testing

/// Orders, filters and what is found, held against a plain sort of all interviews.
struct QueueOrderTests {
  /// An interview with what its place depends on.
  private struct Entry {
    let dossier: Dossier
    let entry: AgendaEntry
    let number: Int
    let tokens: Set<String>

    var id: UUID { dossier.id }
    var rank: Int { entry.rank }

    /// Whether every word occurs, the last as a beginning.
    func has(_ typed: String) -> Bool {
      let words = Self.tokens(typed)
      guard let last = words.last else { return false }
      return words.dropLast().allSatisfy(tokens.contains)
        && tokens.contains { $0.hasPrefix(last) }
    }

    static func tokens(_ text: String) -> [String] {
      text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    static func texts(_ dossier: Dossier) -> [String] {
      let role = dossier.interview.role
      let people = dossier.followUps.flatMap { followUp in
        [followUp.interviewer?.name ?? "", followUp.interviewer?.email ?? ""]
          + [followUp.draft?.recipient, followUp.draft?.subject, followUp.draft?.body]
          .compactMap(\.self) + followUp.deliveries.flatMap { [$0.recipient, $0.subject, $0.body] }
      }
      return [role.company, role.title, dossier.interview.round] + people
        + dossier.notes.map(\.text)
    }
  }

  /// Text as SQLite's NOCASE compares it.
  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  private static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool? {
    left == right ? nil : left.lexicographicallyPrecedes(right)
  }

  private func sorted(_ entries: [Entry], _ order: QueueOrder, ranked: [UUID]) -> [Entry] {
    let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
    func byRole(_ left: Entry, _ right: Entry) -> Bool {
      let (one, other) = (left.dossier.interview, right.dossier.interview)
      return Self.precedes(Self.folded(one.role.company), Self.folded(other.role.company))
        ?? Self.precedes(Self.folded(one.role.title), Self.folded(other.role.title))
        ?? byDate(left, right)
    }
    func byDate(_ left: Entry, _ right: Entry) -> Bool {
      let (one, other) = (left.dossier.interview.schedule, right.dossier.interview.schedule)
      return one.start == other.start ? left.number < right.number : one.start > other.start
    }
    return entries.sorted { left, right in
      switch order {
      case .due: places[left.id, default: 0] < places[right.id, default: 0]
      case .company: byRole(left, right)
      case .date: byDate(left, right)
      case .stage: left.rank == right.rank ? byRole(left, right) : left.rank < right.rank
      }
    }
  }

  private func randomQuery(using random: inout Seeded) -> QueueQuery {
    let words = [
      "glob", "globex ana", "SRE", "reseau", "日本", "person1", "two", "onsite engineer", "thank y",
      "zzz", "1", "e", "a",
    ]
    var query = QueueQuery(
      random.pick(QueueView.allCases), order: random.pick(QueueOrder.allCases))
    if random.once(in: 3) { query.filter.company = random.pick(["glo", "Hooli", "nør", "x", ""]) }
    if random.once(in: 3) {
      query.filter.stages = Set((0..<3).map { _ in random.pick(Stage.allCases) })
    }
    if random.once(in: 3) { query.filter.text = random.pick(words) }
    if random.once(in: 3) { query.find = random.pick(words + ["", " "]) }
    return query
  }

  private func matches(_ entry: Entry, _ query: QueueQuery) -> Bool {
    let company = Self.folded(entry.dossier.interview.role.company)
    let typed = [query.find, query.filter.text].compactMap(\.self).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    return typed.allSatisfy(entry.has)
      && company.starts(with: Self.folded(query.filter.company ?? ""))
      && (query.filter.stages.isEmpty || query.filter.stages.contains(entry.entry.stage))
  }

  @Test(arguments: 0..<4)
  func equalsANaiveSort(seed: UInt64) throws {
    var random = Seeded(seed)
    let store = try Store.inMemory()
    let ids = try store.addRandom(90, using: &random)
    for _ in 0..<60 {
      let moment = now + Double(Int.random(in: -4_000_000...4_000_000, using: &random))
      let ranked = try store.dossiers(in: .all, at: moment).map(\.id)
      let entries = try ids.enumerated().map { number, id in
        let dossier = try #require(try store.dossier(id))
        return Entry(
          dossier: dossier,
          entry: try #require(clock.agenda(of: dossier).last { $0.since <= moment }),
          number: number, tokens: Set(Entry.texts(dossier).flatMap(Entry.tokens)))
      }
      let query = randomQuery(using: &random)
      let matching = sorted(entries.filter { matches($0, query) }, query.order, ranked: ranked)
      let expected = matching.filter { query.view.ranks.contains($0.rank) }
      try check(store, query, at: moment, is: expected.map(\.id), using: &random)
      let tally = try store.window(of: query, at: moment, from: 0, count: 1).tally
      for view in QueueView.allCases {
        #expect(tally.count(view) == matching.filter { view.ranks.contains($0.rank) }.count)
      }
      #expect(!tally.isCapped)
    }
  }

  private func check(
    _ store: Store, _ query: QueueQuery, at moment: Date, is expected: [UUID],
    using random: inout Seeded
  ) throws {
    let page = Int.random(in: 1...40, using: &random)
    for first in [-3, 0, expected.count / 2, expected.count, .max] {
      let window = try store.window(of: query, at: moment, from: first, count: page)
      let offset = max(0, min(first, expected.count - page))
      #expect(window.offset == offset, "\(query)")
      #expect(window.rows.map(\.id) == Array(expected[offset...].prefix(page)), "\(query)")
    }
    for (index, id) in expected.enumerated() {
      #expect(try store.index(of: id, in: query, at: moment) == index)
    }
    #expect(try store.index(of: UUID(), in: query, at: moment) == nil)
  }

  /// A list that was made is not used once it is untrue.
  @Test func aListFollowsChanges() throws {
    let folder = try Folder()
    let store = try folder.store()
    let query = QueueQuery(.all, order: .company)
    func companies() throws -> [String] {
      try store.window(of: query, at: now, from: 0, count: 9).rows.map(\.interview.role.company)
    }
    try store.add(dossier("Hooli"), now: now)
    #expect(try companies() == ["Hooli"])
    try store.add(dossier("Globex"), now: now)
    #expect(try companies() == ["Globex", "Hooli"])
    try folder.store().add(dossier("Acme"), now: now)
    #expect(try companies() == ["Acme", "Globex", "Hooli"])
    _ = try store.undo()
    #expect(try companies() == ["Globex", "Hooli"])
  }
}
