import Core
import Foundation
import GRDB

/// Addresses that stood in sources, and what else tells an address that someone may have.
extension Store {
  /// More than that are kept of invites and tables alone.
  private static let enough = 50_000

  /// What is known that may tell the address of someone at a company.
  package func addressMaterial(
    for name: String, at company: String
  ) throws(StoreError) -> AddressMaterial {
    let beginnings = NameLikeness.beginnings(of: name)
    let folded = company.trimmed.unaccented
    return try read { db in
      var sites = CompanySites(company).names
      let colleagues = try people(db, ofCompany: folded)
      for person in colleagues {
        sites.formUnion(AddressSighting.sites(of: [person.person.email].compactMap(\.self)))
      }
      var sightings: Set<AddressSighting> = []
      for beginning in beginnings {
        sightings.formUnion(try self.sightings(db, Self.byName, beginning))
      }
      for site in sites.sorted() {
        sightings.formUnion(try self.sightings(db, "site = ?", site))
      }
      var people = colleagues
      for beginning in Set(PersonName(name).firstWords + beginnings) {
        people += try self.people(db, beginningWith: beginning)
      }
      return AddressMaterial(
        sightings: sightings.sorted { $0.key < $1.key }, people: people)
    }
  }

  /// Names that begin with a word; no text sorts behind the last scalar.
  private static let byName = "folded >= ?1 AND folded < ?1 || char(1114111)"
  /// Of names that begin alike, and of one company, so many are looked at.
  private static let most = 500

  private func sightings(
    _ db: Database, _ condition: String, _ argument: String
  ) throws -> [AddressSighting] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT address, name, place, at, company, origin FROM sighting WHERE \(condition)
        ORDER BY at DESC, id LIMIT \(Self.most)
        """)
    return try Row.fetchAll(statement, arguments: [argument.storable]).map { row in
      try AddressSighting(
        address: row[0], name: row[1], place: row.word(2, AddressSighting.Place.self), at: row[3],
        company: row[4], origin: row[5])
    }
  }

  /// People with addresses whom interviews at a company know.
  private func people(_ db: Database, ofCompany folded: String) throws -> [AddressMaterial.Met] {
    try met(
      db,
      """
      SELECT DISTINCT person.id, name, email, person.title, company FROM role
      CROSS JOIN interview ON roleID = role.id CROSS JOIN followUp ON interviewID = interview.id
      CROSS JOIN person ON person.id = personID
      WHERE company COLLATE NOCASE IN (SELECT company FROM companyName WHERE folded = ?)
        AND email IS NOT NULL LIMIT \(Self.most)
      """, folded)
  }

  private func people(
    _ db: Database, beginningWith text: String
  ) throws -> [AddressMaterial.Met] {
    try met(
      db,
      """
      SELECT id, name, email, title, coalesce((SELECT company FROM followUp
        JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
        WHERE personID = person.id ORDER BY number DESC LIMIT 1), '')
      FROM person WHERE \(Self.personName) COLLATE NOCASE >= ?1
        AND \(Self.personName) COLLATE NOCASE < ?1 || char(1114111) AND email IS NOT NULL
      LIMIT \(Self.most)
      """, text)
  }

  private func met(
    _ db: Database, _ sql: String, _ argument: String
  ) throws -> [AddressMaterial.Met] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [argument.storable]).map { row in
      AddressMaterial.Met(
        Interviewer(id: try row.uuid(0), name: try row[1], email: try row[2], title: try row[3]),
        at: try row[4])
    }
  }

  /// Writes what was seen, over what tells less of the same address and name.
  func put(_ db: Database, _ sightings: [AddressSighting]) throws {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM sighting") ?? 0
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO sighting (id, address, name, folded, site, place, at, company, origin)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET place = excluded.place, at = excluded.at,
          company = excluded.company, origin = excluded.origin
        """)
    for sighting in sightings {
      let isMail = [.sender, .recipient].contains(sighting.place)
      let stored = try stored(db, sighting)
      guard stored.map(sighting.tellsMore) ?? !(isMail && count > Self.enough) else { continue }
      try statement.execute(
        arguments: [
          sighting.key.storable, sighting.address.storable, sighting.name.storable,
          sighting.folded.storable, sighting.site.storable, sighting.place.rawValue,
          sighting.at, sighting.company?.storable, sighting.origin?.storable,
        ])
    }
  }

  private func stored(
    _ db: Database, _ sighting: AddressSighting
  ) throws -> AddressSighting? {
    try sightings(db, "id = ?", sighting.key).first
  }

  /// What of an import is news besides interviews, roles and stories.
  struct News {
    fileprivate var addresses = 0
    fileprivate var threads = 0

    /// What a step of nothing else is called; nil where there is no news.
    var title: String? {
      let parts = [
        addresses == 0
          ? nil : "remember \(counted(addresses, "address", plural: "addresses")) of people",
        threads == 0 ? nil : "keep \(counted(threads, "mail")) about interviews",
      ].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: " and ")
    }
  }

  /// A later date of what is known already is none.
  func news(_ db: Database, of plan: ImportPlan) throws -> News {
    guard plan.isEmpty else { return News() }
    var news = News()
    news.addresses = try plan.sightings.count { try stored(db, $0) == nil }
    news.threads = try unkept(db, of: plan.threads)
    return news
  }

  /// Gives an address to the person of a follow-up.
  func give(
    _ address: String, to followUp: UUID, _ db: Database, now: Date
  ) throws -> Plan {
    let interview = try String.fetchOne(
      db, sql: "SELECT interviewID FROM followUp WHERE id = ?", arguments: [followUp.text])
    try expect(interview != nil, followUp.text, of: "followUp", db)
    let dossier = try interview.flatMap { try self.dossier(db, $0) }
    let place = dossier?.followUps.firstIndex { $0.id == followUp }
    guard var dossier, let place, let person = dossier.followUps[place].interviewer else {
      return Plan(deed: Deed(.edit, FollowUp.unnamed), count: 0, interviews: { _ in [] }) { _ in }
    }
    let isSame = person.email == address
    dossier.followUps[place].interviewer?.email = address
    let deed = Deed(
      .edit, "the address of \(person.label) at \(dossier.interview.role.company) to \(address)")
    return Plan(deed: deed, count: isSame ? 0 : 1) { [dossier] _ in
      [dossier.id.text]
    } run: { [dossier] db in
      try self.edit(db, dossier, now: now)
    }
  }
}
