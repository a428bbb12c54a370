import Core
import Foundation
import GRDB

extension Date {
  /// Whole seconds since 1970, as the database keeps instants.
  var seconds: Int64 { Int64(timeIntervalSince1970.rounded(.down)) }

  /// The instant of a stored number. What no calendar reaches, written by another program, becomes
  /// the nearest that the calendar's arithmetic can be trusted with, some 35,000 years from 1970.
  init(seconds: Int64) {
    let limit: Int64 = 1 << 40
    self.init(timeIntervalSince1970: Double(min(max(seconds, -limit), limit)))
  }
}

extension UUID {
  /// Lower case, as it is stored and typed.
  package var text: String { uuidString.lowercased() }
}

extension UUID {
  /// Reads what ``text`` writes; Foundation's own way takes several times as long, which a list shows.
  init?(key: String) {
    var key = key
    let bytes = key.withUTF8 { letters -> uuid_t? in
      guard letters.count == 36 else { return nil }
      var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
      let isWhole = withUnsafeMutableBytes(of: &bytes) { bytes in
        var place = 0
        for index in bytes.indices {
          if index == 4 || index == 6 || index == 8 || index == 10 {
            guard letters[place] == UInt8(ascii: "-") else { return false }
            place += 1
          }
          guard let high = letters[place].hexValue, let low = letters[place + 1].hexValue else {
            return false
          }
          bytes[index] = high << 4 | low
          place += 2
        }
        return true
      }
      return isWhole ? bytes : nil
    }
    guard let bytes else { return nil }
    self.init(uuid: bytes)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit in ASCII.
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension String {
  /// Without NUL, at which SQLite would cut it.
  var storable: String { hasNUL ? String(unicodeScalars.filter { $0.value != 0 }) : self }

  /// A long letter is looked through at each save, so by what is fastest.
  private var hasNUL: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    return found ?? utf8.contains(0)
  }
}

extension Row {
  /// A key. The schema lets nothing else in; what an outside program wrote is an error.
  func uuid(_ column: String) throws -> UUID { try Self.uuid(self[column]) }
  func uuid(_ place: Int) throws -> UUID { try Self.uuid(self[place]) }

  private static func uuid(_ text: String) throws -> UUID {
    guard let id = UUID(key: text) else {
      throw StoreError(.damaged, "the database holds “\(text)” where a key should be")
    }
    return id
  }

  /// One of the words that the schema allows in a column.
  func word<Word: RawRepresentable<String>>(_ place: Int, _: Word.Type) throws -> Word {
    try Self.word(self[place])
  }

  private static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw StoreError(
        .damaged, "the database holds the word “\(text)”, which this version does not know")
    }
    return word
  }

  /// The same for a column that may be empty.
  func optionalWord<Word: RawRepresentable<String>>(_ place: Int, _: Word.Type) throws -> Word? {
    let text: String? = try self[place]
    return try text.map { try Self.word($0) }
  }

  func date(_ column: String) throws -> Date { try Date(seconds: self[column]) }

  func optionalDate(_ place: Int) throws -> Date? {
    try (self[place] as Int64?).map(Date.init(seconds:))
  }
}

/// Makes the nouns of Core from rows. Zones come from the system's database by name; one that is
/// missing there shows its times in UTC.
struct RowReader {
  let zone: (String) -> Zone?

  /// What ``interview(_:)`` reads, by place: names are looked up too slowly for a list of hundreds.
  static let interviewColumns = """
    interview.id, roleID, round, timeKind, start, "end", timeZone, location, link, state,
    inviteIdentity, inviteSequence, company, role.title, outcome, decidedAt
    """
  /// The place behind the last of ``interviewColumns``.
  static let interviewColumnCount = 16

  /// The interview of a row that begins with ``interviewColumns``.
  func interview(_ row: Row) throws -> Interview {
    let schedule = try schedule(
      kind: row.word(3, Schedule.Kind.self), start: row[4], end: row[5], zone: row[6])
    let identity: String? = try row[10]
    return try Interview(
      id: row.uuid(0),
      role: Role(
        id: row.uuid(1), company: row[12], title: row[13],
        outcome: row.word(14, Role.Outcome.self),
        decidedAt: row.optionalDate(15)),
      round: row[2], schedule: schedule, location: row[7], link: row[8],
      state: row.word(9, Interview.State.self),
      invite: identity.map { try Interview.Invite(identity: $0, sequence: row[11]) })
  }

  func schedule(kind: Schedule.Kind, start: Int64, end: Int64, zone name: String?) -> Schedule {
    Schedule(
      kind: kind, start: Date(seconds: start), end: Date(seconds: end),
      zone: kind == .zoned ? name.flatMap(zone) ?? .utc : nil)
  }

  /// What ``draft(_:from:)`` reads, by place.
  static let draftColumns = """
    draft.recipient, draft.subject, draft.body, draft.focus, draft.caretLine, draft.caretColumn,
    draft.topLine, draft.topColumn, draft.template, draft.dismissed, draft.accepted,
    draft.attachments, draft.inThread
    """

  /// The draft of a row that has ``draftColumns``, the first at a place.
  func draft(_ row: Row, from place: Int = 0) throws -> Draft {
    try Draft(
      recipient: row[place], subject: row[place + 1], body: row[place + 2],
      focus: row.word(place + 3, Draft.Part.self), caretLine: row[place + 4],
      caretColumn: row[place + 5], topLine: row[place + 6], topColumn: row[place + 7],
      template: row[place + 8], dismissed: Draft.dismissed(row[place + 9]),
      accepted: Draft.accepted(row[place + 10]),
      attachments: Draft.attachments(row[place + 11]), inThread: row[place + 12])
  }

  func version(_ row: Row) throws -> Draft {
    try Draft(
      recipient: row["recipient"], subject: row["subject"], body: row["body"],
      template: row["template"])
  }

  /// What ``delivery(_:)`` reads, by place.
  static let deliveryColumns = """
    delivery.id, delivery.at, delivery.way, delivery.recipient, delivery.subject, delivery.body,
    delivery.messageID, delivery.proof, delivery.returned, delivery.hasGoneOut, delivery.sentID
    """
  /// The place behind the last of ``deliveryColumns``.
  static let deliveryColumnCount = 11

  /// The delivery of a row that begins with ``deliveryColumns``.
  func delivery(_ row: Row) throws -> Delivery {
    try Delivery(
      id: row.uuid(0), at: Date(seconds: row[1]), way: row.word(2, Delivery.Way.self),
      recipient: row[3], subject: row[4], body: row[5], messageID: row[6],
      sentID: row[10], proof: row.optionalWord(7, Delivery.Proof.self),
      returned: row.optionalDate(8),
      hasGoneOut: row[9])
  }

  /// What ``note(_:)`` reads, by place.
  static let noteColumns = "note.id, note.kind, note.text, note.promised"

  /// The note of a row that begins with ``noteColumns``.
  func note(_ row: Row) throws -> DebriefNote {
    let promised: String? = try row[3]
    return try DebriefNote(
      id: row.uuid(0), kind: row.word(1, DebriefNote.Kind.self), text: row[2],
      promised: promised.flatMap(TimeParser.day))
  }
}
