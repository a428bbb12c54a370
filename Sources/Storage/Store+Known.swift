import GRDB

extension Store {
  /// Whether there is a role at a company of that name, in any case of its letters.
  package func knowsCompany(_ name: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM role WHERE company = ? COLLATE NOCASE)",
        arguments: [name.storable]) ?? false
    }
  }
}
