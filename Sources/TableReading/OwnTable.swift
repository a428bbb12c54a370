import Core
import Foundation
import Reading

/// Afterword's own export as CSV: rows of one id are one interview.
struct OwnTable {
  private let places: [String: Int]

  /// The titles that begin each export.
  private static let beginning = ["id", "company", "role", "round", "start", "end", "timeZone"]

  /// - Returns: nil where the titles are those of another table.
  init?(_ titles: CsvRow) {
    guard (0..<Self.beginning.count).allSatisfy({ titles[$0] == Self.beginning[$0] }) else {
      return nil
    }
    places = Dictionary(
      titles.cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The export as records, or one failure: half of it would look whole.
  /// - Returns: nil where it is none of Afterword's.
  static func records(of bytes: [UInt8]) -> [ReaderRecord]? {
    var rows = CsvRows(bytes, delimiter: UInt8(ascii: ","))
    var table: OwnTable?
    var isOther = false
    var interviews: [(stored: StoredInterview, line: Int)] = []
    var warnings: [ReaderRecord] = []
    var places: [String: Int] = [:]
    let stopped = rows.forEach { row in
      guard let own = table else {
        table = OwnTable(row)
        isOther = table == nil
        return !isOther
      }
      let id = own.cell("id", row)
      if places[id] == nil {
        places[id] = interviews.count
        interviews.append((own.interview(row), row.line))
        if own.hasBrokenInvitation(row) { warnings.append(brokenInvitation(row.line)) }
      }
      if let place = places[id] { own.add(row, to: &interviews[place].stored) }
      return true
    }
    guard table != nil, !isOther else { return nil }
    if let broken = rows.unreadable.first ?? stopped {
      return [
        .failure(
          .init(line: broken.line, message: broken.message + " Nothing of the file was read."))
      ]
    }
    let records = checked(
      interviews.map { .interview($0.stored) }, place: { _ in "The row" },
      line: { interviews[$0].line })
    if case .failure? = records.last { return records }
    return records + warnings
  }

  /// The interview stays known by its identity, which has a column of its own.
  private static func brokenInvitation(_ line: Int) -> ReaderRecord {
    .warning(
      .init(
        line: line,
        message:
          "“invitation” cannot be read and was left out: of this interview it is not known what its "
          + "invitation said last, nor other invitations to it."))
  }

  private func hasBrokenInvitation(_ row: CsvRow) -> Bool {
    known("invitation", row) != nil && invitation(row) == nil
  }

  private func invitation(_ row: CsvRow) -> StoredInterview.Invite? {
    known("invitation", row).flatMap {
      try? JSONDecoder().decode(StoredInterview.Invite.self, from: Data($0.utf8))
    }
  }

  private func cell(_ title: String, _ row: CsvRow) -> String {
    places[title].map { CSV.restored(row[$0]) } ?? ""
  }

  private func known(_ title: String, _ row: CsvRow) -> String? {
    let text = cell(title, row)
    return text.isEmpty ? nil : text
  }

  private func interview(_ row: CsvRow) -> StoredInterview {
    var stored = StoredInterview(
      id: cell("id", row), start: cell("start", row), end: cell("end", row),
      state: cell("state", row))
    stored.company = known("company", row)
    stored.role = known("role", row)
    stored.round = known("round", row)
    stored.timeZone = known("timeZone", row)
    stored.location = known("location", row)
    stored.link = known("link", row)
    stored.storedState = known("storedState", row)
    stored.outcome = known("outcome", row)
    stored.decidedAt = known("decidedAt", row)
    if let identity = known("invite", row) {
      stored.invite = .init(
        identity: identity, sequence: known("inviteSequence", row).flatMap { Int($0) } ?? 0)
    }
    if let invite = invitation(row) { stored.invite = invite }
    if let talks = known("talks", row) {
      // What cannot be read becomes a talk that is refused with its name.
      stored.talks =
        (try? JSONDecoder().decode([StoredInterview.Talk].self, from: Data(talks.utf8)))
        ?? [.init(unreadable: talks)]
    }
    if let id = known("promiseID", row) {
      stored.notes = [
        .init(id: id, kind: "promise", text: cell("promise", row), promised: known("promised", row))
      ]
    }
    return stored
  }

  private func add(_ row: CsvRow, to stored: inout StoredInterview) {
    let id = cell("followUp", row)
    let (name, email) = (known("name", row), known("email", row))
    let title = places["jobTitle"] == nil ? known("title", row) : known("jobTitle", row)
    stored.followUps.append(
      .init(
        id: id,
        interviewer: name == nil && email == nil
          ? nil : .init(id: known("person", row), name: name, email: email, title: title),
        hiringManager: cell("hiringManager", row) == "true", resolution: known("resolution", row),
        reason: known("reason", row), snoozedUntil: known("snoozedUntil", row)))
    let messages = cell("messages", row).split(separator: ";")
    for message in messages {
      let words = message.split(separator: " ").map(String.init)
      guard words.count >= 3 else { continue }
      stored.deliveries = (stored.deliveries ?? []) + [delivery(words, of: id)]
    }
  }

  /// A message as the export writes it; without a key it is one of which nobody knows whether it went, and
  /// which nothing makes sure of.
  private func delivery(_ words: [String], of followUp: String) -> StoredInterview.Delivery {
    let key = words[0] == "-" ? UUID().uuidString.lowercased() : words[0]
    var delivery = StoredInterview.Delivery(
      id: key, followUp: followUp, at: words[1], via: words[2], proof: nil)
    for word in words.dropFirst(3) {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count) {
      case ("gone", 1): delivery.wentOut = true
      case ("returned", 2): delivery.returned = parts[1]
      case ("id", 2): delivery.messageID = parts[1]
      case ("sentID", 2): delivery.sentID = parts[1]
      default: delivery.proof = word
      }
    }
    return delivery
  }
}
