import Foundation
import GRDB
import Testing

/// An import that is killed has stored nothing or all, and the next one makes up for it.
struct ImportKillTests {
  private let home: Home
  private var database: String {
    home.folder.path + "/.local/share/afterword/afterword.sqlite"
  }

  init() throws { home = try Home() }

  private static let events = 1500

  private static let calendar =
    "BEGIN:VCALENDAR\n"
    + (0..<events).map { number in
      """
      BEGIN:VEVENT
      UID:\(number)@globex.example
      DTSTART:202611\(10 + number % 18)T\(10 + number % 9)0000Z
      SUMMARY:Interview \(number) with Globex \(number)
      ORGANIZER;CN=Ana Ruiz \(number):mailto:ana\(number)@globex\(number).example
      DESCRIPTION:\(String(repeating: "what is said of it ", count: 30))
      END:VEVENT

      """
    }.joined() + "END:VCALENDAR\n"

  private func count() throws -> Int {
    let queue = try DatabaseQueue(path: database)
    return try queue.read { db in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM interview") ?? -1
    }
  }

  /// Killed once it has written so many bytes that are not yet part of the database.
  @Test func nothingOrAll() throws {
    _ = try home.addNorthwind()
    try home.write(Self.calendar, to: "all.ics")
    var found: [Int] = []
    for bytes in [0, 60_000, 400_000, 1_000_000, 2_000_000] {
      _ = try home.shell(
        """
        "$afterword" import all.ics --all --me sam@mail.example > out 2>&1 & id=$!
        before=$(wc -c < '\(database)-wal' 2>/dev/null || echo 0)
        while kill -0 $id 2>/dev/null; do
          now=$(wc -c < '\(database)-wal' 2>/dev/null || echo 0)
          [ "$now" -gt $((before + \(bytes))) ] && kill -KILL $id
        done
        wait $id
        """)
      found.append(try count())
    }
    #expect(Set(found).isSubset(of: [1, Self.events + 1]), "\(found)")
    #expect(found.first == 1, "the first was killed before it was done")
    let whole = try home.run("import", "all.ics", "--all", "--me", "sam@mail.example")
    #expect(whole.status == 0, "\(whole.errors.prefix(500))")
    #expect(try count() == Self.events + 1)
    _ = try home.run("import", "all.ics", "--all", "--me", "sam@mail.example")
    #expect(try count() == Self.events + 1)
  }
}
