import Core
import Foundation
import GRDB

/// Other orders than the agenda's, filters, and what is found by its words.
extension Store {
  /// Writes down anew what has changed in the catalogue, and so what it is found by.
  func updateCatalogue(_ db: Database) throws {
    let isTrue = try db.cachedStatement(sql: "SELECT NOT EXISTS (SELECT 1 FROM uncatalogued)")
    if try Bool.fetchOne(isTrue) == true { return }
    try writeCatalogue(db, of: "WHERE interview IN (SELECT interview FROM uncatalogued)")
    try db.executeCached(sql: "DELETE FROM uncatalogued")
  }

  /// The interviews of a query's view, in its order.
  func interviews(_ db: Database, _ query: QueueQuery, at now: Date) throws -> [Int64] {
    _ = try list(db, query, at: now)
    return overview.list?.interviews(in: query.view) ?? []
  }

  func makeList(_ db: Database, _ query: QueueQuery, at now: Date) throws -> QueueList {
    guard let matching = Matching(query) else { return QueueList(query, at: now) }
    if !matching.isBounded, query.order != .due {
      return try sortedList(db, query, matching, at: now)
    }
    var list = QueueList(query, at: now)
    try matching.forEach(db, at: now, order: query.order) { list.append($0, rank: $1) }
    if try matching.isMoreThanBound(db) { list.cap() }
    return list
  }

  /// Many interviews in an order of the catalogue: both are walked along once, which takes a fraction
  /// of the time of looking each interview up.
  private func sortedList(
    _ db: Database, _ query: QueueQuery, _ matching: Matching, at now: Date
  ) throws -> QueueList {
    var ranks: [Int64: UInt8] = [:]
    try matching.forEach(db, at: now, order: nil) { ranks[$0] = $1 }
    var sorted: [[Int64]] = Array(repeating: [], count: Rank.count)
    let company = query.filter.company?.storable ?? ""
    let statement = try db.cachedStatement(
      sql: """
        SELECT catalogue.interview FROM catalogue \(company.isEmpty ? "" : Matching.ofCompany)
        ORDER BY \(Matching.sorting(by: query.order == .date ? .date : .company))
        """)
    let cursor = try Int64.fetchCursor(
      statement, arguments: company.isEmpty ? [] : [company, company])
    var list = QueueList(query, at: now)
    while let interview = try cursor.next() {
      guard let rank = ranks[interview] else { continue }
      if query.order == .stage {
        sorted[Int(rank)].append(interview)
      } else {
        list.append(interview, rank: rank)
      }
    }
    for (rank, interviews) in sorted.enumerated() {
      for interview in interviews { list.append(interview, rank: UInt8(rank)) }
    }
    return list
  }
}

/// What the interviews of a query have in common, as statements.
private struct Matching {
  /// Whether no more than so many of those that match are looked at.
  let isBounded: Bool
  /// What FTS5 is to find; nil where any text will do.
  private let pattern: String?
  private let filter: QueueFilter

  /// - Returns: nil where nothing can match.
  init?(_ query: QueueQuery) {
    let texts = [query.find, query.filter.text].compactMap(\.self)
      .filter { !$0.isBlank }
    let patterns = texts.compactMap(FindPattern.init).map { "(\($0.text))" }
    guard patterns.count == texts.count else { return nil }
    pattern = patterns.isEmpty ? nil : patterns.joined(separator: " AND ")
    isBounded = query.find?.isBlank == false
    filter = query.filter
  }

  static let ofCompany = "WHERE company COLLATE NOCASE BETWEEN ? AND ? || char(1114111)"

  /// The terms of an order, in the words of the tables.
  static func sorting(by order: QueueOrder) -> String {
    let role = "company COLLATE NOCASE, title COLLATE NOCASE, start DESC, catalogue.interview"
    return switch order {
    case .due: "rank, sort, agenda.interview"
    case .company: role
    case .date: "start DESC, catalogue.interview"
    case .stage: "rank, \(role)"
    }
  }

  /// Hands over the interviews and their ranks.
  /// - Parameter order: nil for no order, in which case the company does not count either.
  func forEach(
    _ db: Database, at now: Date, order: QueueOrder?, _ body: (Int64, UInt8) -> Void
  ) throws {
    var tables: [String] = []
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let pattern {
      let bound = isBounded ? "ORDER BY rowid DESC LIMIT \(QueueQuery.findLimit)" : ""
      tables.append("(SELECT rowid AS interview FROM found WHERE found MATCH ? \(bound)) AS match")
      arguments += [pattern]
    }
    let company = order == nil ? nil : filter.company?.storable
    if company != nil || order.map({ $0 != .due }) == true {
      if pattern != nil { conditions.append("catalogue.interview = match.interview") }
      tables.append(
        "(SELECT * FROM catalogue \(company == nil ? "" : Self.ofCompany)) AS catalogue")
      if let company { arguments += [company, company] }
    }
    if !tables.isEmpty {
      let last = tables.last?.hasSuffix("match") == true ? "match" : "catalogue"
      conditions.append("agenda.interview = \(last).interview")
    }
    tables.append("agenda")
    conditions.append("since <= ? AND until > ?")
    arguments += [now.seconds, now.seconds]
    if !filter.stages.isEmpty {
      let stages = filter.stages.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      conditions.append("stage IN (\(stages))")
    }
    if let person = filter.person {
      conditions.append(
        """
        agenda.interview IN (
          SELECT number FROM interview WHERE id IN (
            SELECT interviewID FROM followUp WHERE personID = ?))
        """)
      arguments += [person.id.text]
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT agenda.interview, rank FROM \(tables.joined(separator: " CROSS JOIN "))
        WHERE \(conditions.joined(separator: " AND "))
        \(order.map { "ORDER BY " + Self.sorting(by: $0) } ?? "")
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      let rank: Int = try row[1]
      if (0..<Rank.count).contains(rank) { body(try row[0], UInt8(rank)) }
    }
  }

  /// Whether there are more that match than are looked at.
  func isMoreThanBound(_ db: Database) throws -> Bool {
    guard isBounded, let pattern else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) > ?2 FROM (SELECT 1 FROM found WHERE found MATCH ?1 LIMIT ?2 + 1)
        """)
    return try Bool.fetchOne(statement, arguments: [pattern, QueueQuery.findLimit]) ?? false
  }
}

/// What has been typed, as a pattern of FTS5: each word a phrase in quotes, in which nothing has a
/// meaning of its own, and whose last word may be the beginning of one.
struct FindPattern {
  let text: String

  /// - Returns: nil where there is no letter and no digit.
  init?(_ typed: String) {
    let words = SoughtWords(typed).words
      .filter { $0.unicodeScalars.contains(where: Self.isOfWords) }
      .map { "\"\($0.indexable.storable.replacing("\"", with: "\"\""))\" *" }
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
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
    order == .due && filter.isEmpty && find?.isBlank != false
  }
}
