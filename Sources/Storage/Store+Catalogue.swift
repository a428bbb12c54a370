import Core
import Foundation
import GRDB

/// Other orders than the agenda's, filters, and what is found by its words.
extension Store {
  /// Writes down anew what has changed in the catalogue, and so what it is found by.
  func updateCatalogue(_ db: Database) throws {
    let isTrue = try db.cachedStatement(sql: "SELECT NOT EXISTS (SELECT 1 FROM uncatalogued)")
    if try Bool.fetchOne(isTrue) == true { return }
    try db.executeCached(
      sql: """
        INSERT INTO catalogue SELECT * FROM cataloguePresent
        WHERE interview IN (SELECT interview FROM uncatalogued)
        ON CONFLICT DO UPDATE SET company = excluded.company, title = excluded.title,
          start = excluded.start, text = excluded.text
        """, arguments: [])
    try db.executeCached(sql: "DELETE FROM uncatalogued", arguments: [])
  }

  /// The interviews of a query's view, in its order.
  func interviews(_ db: Database, _ query: QueueQuery, at now: Date) throws -> [Int64] {
    _ = try list(db, query, at: now)
    return overview.list?.interviews(in: query.view) ?? []
  }

  func makeList(_ db: Database, _ query: QueueQuery, at now: Date) throws -> QueueList {
    var list = QueueList(query, at: now)
    guard let source = Source(query, at: now) else { return list }
    let cursor = try Row.fetchCursor(
      db.cachedStatement(sql: source.sql), arguments: source.arguments)
    while let row = try cursor.next() {
      let rank: Int = row[1]
      guard (0..<Rank.count).contains(rank) else { continue }
      list.append(row[0], rank: UInt8(rank))
    }
    if let pattern = source.bounded {
      let count = try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM (SELECT 1 FROM found WHERE found MATCH ? LIMIT ?)"),
        arguments: [pattern, QueueQuery.findLimit + 1])
      if count ?? 0 > QueueQuery.findLimit { list.cap() }
    }
    return list
  }
}

/// The statement that lists a query's interviews with their ranks.
private struct Source {
  private(set) var arguments = StatementArguments()
  /// What is matched where no more than so many matches are looked at.
  private(set) var bounded: String?
  private var from: [String] = []
  private var conditions: [String] = []
  private let order: String

  var sql: String {
    """
    SELECT agenda.interview, agenda.rank FROM \(from.joined(separator: " CROSS JOIN "))
    WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order)
    """
  }

  /// - Returns: nil where nothing can match.
  init?(_ query: QueueQuery, at now: Date) {
    let role = "catalogue.company COLLATE NOCASE, catalogue.title COLLATE NOCASE"
    order =
      switch query.order {
      case .due: "agenda.rank, agenda.sort, agenda.interview"
      case .company: "\(role), catalogue.start DESC, catalogue.interview"
      case .date: "catalogue.start DESC, catalogue.interview"
      case .stage: "agenda.rank, \(role), catalogue.start DESC, catalogue.interview"
      }
    guard match(query) else { return nil }
    if query.order != .due || query.filter.company != nil { add("catalogue", "interview") }
    if let company = query.filter.company, !company.isEmpty {
      conditions.append(
        "catalogue.company COLLATE NOCASE BETWEEN ? AND ? || char(1114111)")
      arguments += [company.storable, company.storable]
    }
    add("agenda", "interview")
    conditions.append("agenda.since <= ? AND agenda.until > ?")
    arguments += [now.seconds, now.seconds]
    if !query.filter.stages.isEmpty {
      let stages = query.filter.stages.map(\.rawValue).sorted()
      conditions.append("agenda.stage IN (\(stages.map { _ in "?" }.joined(separator: ", ")))")
      arguments += StatementArguments(stages)
    }
  }

  /// - Returns: false where nothing can match.
  private mutating func match(_ query: QueueQuery) -> Bool {
    let texts = [query.find, query.filter.text].compactMap(\.self)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard !texts.isEmpty else { return true }
    let patterns = texts.compactMap(FindPattern.init).map { "(\($0.text))" }
    guard patterns.count == texts.count else { return false }
    let pattern = patterns.joined(separator: " AND ")
    arguments += [pattern]
    let isBounded = query.find?.allSatisfy(\.isWhitespace) == false
    if isBounded { bounded = pattern }
    let limit = isBounded ? "ORDER BY rowid DESC LIMIT \(QueueQuery.findLimit)" : ""
    from.append("(SELECT rowid AS interview FROM found WHERE found MATCH ? \(limit)) AS match")
    return true
  }

  /// Adds a table whose rows are of the interviews of the one before.
  private mutating func add(_ table: String, _ key: String) {
    if let last = from.last.map({ $0.hasPrefix("(") ? "match" : $0 }) {
      conditions.append("\(table).\(key) = \(last).interview")
    }
    from.append(table)
  }
}

/// What has been typed, as a pattern of FTS5: each word a phrase in quotes, in which nothing has a
/// meaning of its own, and the last one a beginning.
struct FindPattern {
  let text: String

  /// - Returns: nil where there is no letter and no digit.
  init?(_ typed: String) {
    let words = typed.storable.split(whereSeparator: \.isWhitespace)
      .filter { $0.unicodeScalars.contains(where: Self.isOfWords) }
      .map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ") + " *"
  }

  /// What FTS5's `unicode61` takes for a part of a word.
  private static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }
}

extension QueueQuery {
  /// Whether it is the agenda's own order, and all of it.
  var isPlain: Bool {
    order == .due && filter.isEmpty && find?.allSatisfy(\.isWhitespace) != false
  }
}
