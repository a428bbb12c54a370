import Core
import GRDB

/// Names that a letter may hold by mistake.
extension Store {
  /// All companies, people and roles.
  package func knownNames() throws(StoreError) -> KnownNames {
    try read { db in
      let roles = try Row.fetchAll(db, sql: "SELECT title, company FROM role").map {
        KnownNames.Role(title: try $0[0], company: try $0[1])
      }
      let people = try Row.fetchAll(
        db,
        sql: """
          SELECT name, company FROM person JOIN followUp ON personID = person.id
          JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
          WHERE name <> ''
          """
      ).map { KnownNames.Person(name: try $0[0], company: try $0[1]) }
      return KnownNames(companies: roles.map(\.company), people: people, roles: roles)
    }
  }
}
