import Foundation

/// Makes changes of interviews out of what was read from files.
///
/// The events of one run know each other: whatever the order in which the files are named, the
/// messages about one event count in the order of their SEQUENCE, and a cancellation after the
/// invitation of the same SEQUENCE.
package struct ImportPlanner {
  let people: PeopleReader
  let home: Zone
  let zone: (String) -> Zone?
  let knowledge: ImportKnowledge
  let wishes: ImportWishes
  let scorer: EventScorer
  let newID: () -> UUID
  /// What decides about roles and rows of tables.
  package var tables = TableKnowledge()
  /// The moment of the import, by which rows that changed are told from new ones; nil takes them for new.
  package var now: Date?
  /// What stood in the heads of mails.
  package var seen = AddressSightings()
  /// The files as the user named them, each with what was read from it.
  private var files: [(source: String, records: [ReaderRecord])] = []

  /// - Parameters:
  ///   - me: the user's own addresses, who is no interviewer.
  ///   - home: the zone in which times are told to the user.
  ///   - zone: finds a zone by its name.
  ///   - knowledge: what was imported and entered before.
  ///   - wishes: what the user says of single events, or of all.
  ///   - newID: makes keys.
  package init(
    me: [String], home: Zone, zone: @escaping (String) -> Zone?,
    knowledge: ImportKnowledge = ImportKnowledge(), wishes: ImportWishes = ImportWishes(),
    newID: @escaping () -> UUID = UUID.init
  ) {
    people = PeopleReader(me: me, newID: newID)
    scorer = EventScorer(me: me)
    self.home = home
    self.zone = zone
    self.knowledge = knowledge
    self.wishes = wishes
    self.newID = newID
  }

  /// Takes in what was read from one file.
  /// - Parameter source: the file as the user named it.
  package mutating func add(_ records: [ReaderRecord], from source: String) {
    let hasResult = records.contains {
      switch $0 {
      case .event, .row, .stored, .ticked, .failure, .nothing: true
      case .warning, .begun, .seen: false
      }
    }
    let note = ReaderRecord.Note(line: nil, message: "There is no event with a start in it.")
    files.append((source, hasResult ? records : records + [.failure(note)]))
  }

  /// What the import would do.
  /// - Throws: what `knowledge` throws.
  package func plan() throws -> ImportPlan {
    var entries = files.flatMap { Self.entries(of: $0.records, from: $0.source) }
    var standings = ImportStandings()
    var met = Met()
    let superseded = superseded(entries)
    var roles = try judgeRoles(&entries, &standings)
    for index in Self.inOrderOfSequence(entries, without: superseded) + superseded.sorted() {
      guard var event = entries[index].event else { continue }
      var standing = try tellApart(&event, among: standings)
      let isOther = event.owner != nil
      entries[index].event = event
      if standing.dossier == nil, let original = original(of: event, in: entries, met) {
        standing = entries[original].event.flatMap { standings[$0.identity] } ?? standing
        takeAsCopy(event, of: entries[original], &standing, &entries[index])
      } else if superseded.contains(index), !isOther {
        supersede(event, standing, &entries[index])
      } else if standing.dossier == nil, let first = try firstTime(of: event, among: standings) {
        take(first, for: event, &entries[index])
      } else {
        try judge(event, &standing, &entries[index], beside: standings)
        try completeRole(&standing, &entries[index], from: roles)
        met.add(event, at: index)
      }
      if isOther, entries[index].action == .new { entries[index].reasons.append(Self.reusedUID) }
      standings.put(standing, of: event)
      try cancelTimes(of: event, &standings, &entries[index])
    }
    var plan = ImportPlan(entries: entries)
    plan.cancellations = standings.cancellations
    plan.parts = try judgeStored(&plan.entries, &roles, &standings)
    try judgeMeetings(&plan.entries, &standings)
    plan.changes = standings.changes
    plan.choices = standings.choices
    plan.unmetWishes = wishes.unmet(by: plan.entries)
    try judgePeople(&plan.entries, beside: plan.changes)
    plan.roles = roles
    plan.openSources = ImportPlan.openSources(of: plan.entries)
    plan.sightings = sightings(in: entries)
    try offerVisits(&plan)
    return plan
  }

  /// One entry for each event and failure of a file. A warning belongs to the last that begins at or
  /// before its line, else to the first.
  private static func entries(
    of records: [ReaderRecord], from source: String
  ) -> [ImportEntry] {
    var entries: [ImportEntry] = []
    var notes: [ReaderRecord.Note] = []
    for record in records {
      switch record {
      case .event(let event):
        entries.append(
          ImportEntry(
            source: source, line: event.message == nil ? event.line : nil, event: event,
            action: .known, warnings: event.warnings))
      case .failure(let note), .nothing(let note):
        entries.append(
          ImportEntry(
            source: source, line: note.line, action: .unreadable, reasons: [note.message]))
      case .row(let row):
        entries.append(
          ImportEntry(
            source: source, line: row.line, action: .known, warnings: row.warnings, row: row))
      case .stored(let item):
        entries.append(ImportEntry(source: source, action: .known, stored: item))
      case .warning(let note): notes.append(note)
      case .begun, .seen, .ticked: continue
      }
    }
    let places = entries.indices.compactMap { index in entries[index].line.map { ($0, index) } }
      .sorted { $0 < $1 }
    for note in notes where !entries.isEmpty {
      let before = places.endOfPrefix { $0.0 <= note.line ?? 0 }
      let index = before > 0 ? places[before - 1].1 : 0
      let line = note.line.map { "Line \($0): " } ?? ""
      entries[index].warnings.append(line + note.message)
    }
    return entries
  }

  /// The places of the events, earlier messages first.
  private static func inOrderOfSequence(
    _ entries: [ImportEntry], without superseded: Set<Int>
  ) -> [Int] {
    entries.indices.filter { !superseded.contains($0) }.sorted { left, right in
      func key(_ index: Int) -> (Int, Int, Int) {
        let event = entries[index].event
        return (event?.sequence ?? 0, event?.isCancellation == true ? 1 : 0, index)
      }
      return key(left) < key(right)
    }
  }

  /// The places of invitations that come again with the same SEQUENCE and other times: the last one
  /// counts, so that the same files once more change nothing.
  private func superseded(_ entries: [ImportEntry]) -> Set<Int> {
    var latest: [String: [Int: CalendarEvent]] = [:]
    var superseded: Set<Int> = []
    for index in entries.indices.reversed() {
      guard let event = entries[index].event, event.isInvitation else { continue }
      if let last = latest[event.identity]?[event.sequence] {
        if !last.hasSameTimes(as: event), !hasSameClock(last, event) { superseded.insert(index) }
      } else {
        latest[event.identity, default: [:]][event.sequence] = event
      }
    }
    return superseded
  }

  private func hasSameClock(_ one: CalendarEvent, _ other: CalendarEvent) -> Bool {
    guard one.timeKind != other.timeKind else { return false }
    var warnings: [String] = []
    return schedule(of: one, &warnings).hasSameClock(as: schedule(of: other, &warnings))
  }
}

extension Array {
  /// How many of the first elements satisfy what none behind the first other one does.
  fileprivate func endOfPrefix(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
