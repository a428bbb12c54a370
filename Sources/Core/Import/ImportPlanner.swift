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
  private let known: (String) throws -> Dossier?
  let newID: () -> UUID
  private var read: [(source: String, record: ReaderRecord)] = []

  /// - Parameters:
  ///   - me: the user's own addresses, who is no interviewer.
  ///   - home: the zone in which times are told to the user.
  ///   - zone: finds a zone by its name.
  ///   - known: finds the interview that came from an event, by ``Interview/Invite/identity``.
  ///   - newID: makes keys.
  package init(
    me: [String], home: Zone, zone: @escaping (String) -> Zone?,
    known: @escaping (String) throws -> Dossier?, newID: @escaping () -> UUID = UUID.init
  ) {
    people = PeopleReader(me: me, newID: newID)
    self.home = home
    self.zone = zone
    self.known = known
    self.newID = newID
  }

  /// Takes in what was read from one file.
  /// - Parameter source: the file as the user named it.
  package mutating func add(_ records: [ReaderRecord], from source: String) {
    read += records.map { (source, $0) }
    let hasResult = records.contains {
      switch $0 {
      case .event, .failure, .nothing: true
      case .warning, .begun: false
      }
    }
    if !hasResult {
      let note = ReaderRecord.Note(line: nil, message: "There is no event with a start in it.")
      read.append((source, .failure(note)))
    }
  }

  /// What the import would do.
  /// - Throws: what `known` throws.
  package func plan() throws -> ImportPlan {
    var entries = entriesAsRead()
    var standings: [String: EventStanding] = [:]
    var order: [String] = []
    let superseded = Self.superseded(entries)
    for index in Self.inOrderOfSequence(entries, without: superseded) + superseded.sorted() {
      guard let event = entries[index].event else { continue }
      let identity = event.identity
      var standing: EventStanding
      if let met = standings[identity] {
        standing = met
      } else {
        let stored = try known(identity)
        standing = EventStanding(dossier: stored, isStored: stored != nil)
        order.append(identity)
      }
      if superseded.contains(index) {
        supersede(event, standing, &entries[index])
      } else {
        judge(event, &standing, &entries[index])
      }
      standings[identity] = standing
    }
    return ImportPlan(entries: entries, changes: order.compactMap { standings[$0]?.change })
  }

  /// One entry for each event and failure, with the warnings of its place.
  private func entriesAsRead() -> [ImportEntry] {
    var entries: [ImportEntry] = []
    for (source, record) in read {
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
      case .warning, .begun: continue
      }
    }
    for case (let source, .warning(let note)) in read {
      guard let index = Self.index(of: note, in: source, entries) else { continue }
      let line = note.line.map { "Line \($0): " } ?? ""
      entries[index].warnings.append(line + note.message)
    }
    return entries
  }

  /// The entry that a warning belongs to: the last that begins at or before its line, else the first
  /// of the file.
  private static func index(
    of note: ReaderRecord.Note, in source: String, _ entries: [ImportEntry]
  ) -> Int? {
    let own = entries.indices.filter { entries[$0].source == source }
    return own.last { (entries[$0].line ?? .max) <= note.line ?? 0 } ?? own.first
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
  private static func superseded(_ entries: [ImportEntry]) -> Set<Int> {
    var latest: [String: [Int: CalendarEvent]] = [:]
    var superseded: Set<Int> = []
    for index in entries.indices.reversed() {
      guard let event = entries[index].event, event.isInvitation else { continue }
      if let last = latest[event.identity]?[event.sequence] {
        if !last.hasSameTimes(as: event) { superseded.insert(index) }
      } else {
        latest[event.identity, default: [:]][event.sequence] = event
      }
    }
    return superseded
  }
}
