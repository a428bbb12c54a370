import Core
import Foundation
import GRDB
import Storage
import Testing

/// What `doctor` finds in a database, and that looking changes nothing.
struct ExaminationTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let store = try folder.store()
    try store.add(dossier(), now: now)
    store.close()
    _ = try Backups(path: folder.database).make(now: now)
  }

  private func grades(clock: Clock = clock) -> [String: Finding.Grade] {
    let findings = Examination(path: folder.database, clock: clock).findings
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.subject, $0.grade) })
  }

  private func text(_ subject: String) -> String {
    Examination(path: folder.database, clock: clock).findings.first { $0.subject == subject }?.text
      ?? ""
  }

  @Test func allIsWell() {
    let all = ["database", "schema", "integrity", "agenda", "writing", "rights", "copies"]
    #expect(grades() == Dictionary(uniqueKeysWithValues: all.map { ($0, .fine) }))
    #expect(text("database") == "\(folder.database), interviews: 1")
  }

  /// In every state of the file: closed, open elsewhere, left by one that was killed.
  @Test(arguments: ["closed", "open", "killed", "missing", "damaged", "read-only"])
  func nothingIsWritten(_ state: String) async throws {
    var store: Store?
    switch state {
    case "open": store = try folder.store()
    case "missing": unlink(folder.database)
    case "damaged": try damage(folder.database)
    case "read-only": chmod((folder.database as NSString).deletingLastPathComponent, 0o500)
    case "killed":
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.database as String] in
        let store = try Store.open(path)
        try withExtendedLifetime(store) { store in
          try store.add(dossier("Killed"), now: now)
          kill(getpid(), SIGKILL)
        }
      }
    default: break
    }
    let before = try contents()
    let findings = Examination(path: folder.database, clock: clock).findings
    #expect(try contents() == before)
    #expect(findings.contains { $0.grade == .wrong } == ["missing", "damaged"].contains(state))
    if state == "killed" { #expect(text("database").hasSuffix("interviews: 2")) }
    chmod((folder.database as NSString).deletingLastPathComponent, 0o700)
    store?.close()
  }

  @Test func rights() {
    chmod(folder.database, 0o640)
    #expect(grades()["rights"] == .wrong)
    #expect(text("rights").contains("\(folder.database) (640)"))
    chmod(folder.database, 0o600)
    chmod(Backups(path: folder.database).all()[0].path, 0o604)
    #expect(grades()["rights"] == .wrong)
  }

  /// What is to be done names files alone: the folder may be one of the user's with much else in it.
  @Test func rightsOfAFolderAreNotAfterwords() throws {
    chmod((folder.database as NSString).deletingLastPathComponent, 0o755)
    #expect(grades()["rights"] == .fine)
    let place = folder.path + "/it's mine.sqlite"
    try Store.open(place).close()
    chmod(place, 0o644)
    let finding = Examination(path: place, clock: clock).findings.first { $0.subject == "rights" }
    #expect(
      finding?.remedy
        == "take their rights away: chmod go= '\(folder.path)/it'\\''s mine.sqlite'")
    let device = Examination(path: "/dev/null", clock: clock).findings
    #expect(!device.contains { $0.subject == "rights" })
  }

  @Test func rowsThatPointNowhere() throws {
    try run("PRAGMA foreign_keys = OFF; DELETE FROM role")
    #expect(grades()["integrity"] == .wrong)
    #expect(text("integrity") == "a row of interview points to role that is not there")
  }

  @Test func theAgenda() throws {
    var rules = ClockRules()
    rules.dueAfterHours = 30
    let other = Clock(rules: rules, calendar: clock.calendar)
    let finding = Examination(path: folder.database, clock: other).findings
      .first { $0.subject == "agenda" }
    #expect(finding?.text == "of other rules or another zone; the next start makes it anew")
    for damage in ["DELETE FROM agenda", "UPDATE agendaCount SET interviews = 7"] {
      try run(damage)
      #expect(grades()["agenda"] == .wrong)
      let store = try folder.store()
      try store.remakeAgenda(now: now)
      store.close()
      #expect(grades()["agenda"] == .fine, "\(damage)")
    }
  }

  @Test func schemas() throws {
    let next = Migration { try $0.execute(sql: "CREATE TABLE next (x)") }
    let older = Examination(
      path: folder.database, clock: clock, migrations: Migration.all + [next]
    ).findings
    let now = Migration.all.count
    #expect(
      older.first { $0.subject == "schema" }?.text
        == "\(now), brought to \(now + 1) by the next start, after a copy")
    try run("PRAGMA user_version = 99")
    #expect(grades()["database"] == .wrong)
    #expect(text("database").contains("newer Afterword (schema 99"))
  }

  @Test func withoutACopy() throws {
    try FileManager.default.removeItem(atPath: Backups(path: folder.database).folder)
    #expect(grades()["copies"] == .advice)
    unlink(folder.database)
    #expect(grades() == ["database": .fine])
  }

  /// What is not Afterword's, or not this one's, gets no advice for what is damaged, and none to change it.
  @Test(arguments: ["folder", "link", "other", "newer", "text", "unreadable"])
  func whatIsNotOurs(_ kind: String) async throws {
    let place = folder.path + "/elsewhere/\(kind).sqlite"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/elsewhere", withIntermediateDirectories: false)
    switch kind {
    case "folder": mkdir(place, 0o755)
    case "link": symlink(folder.database, place)
    case "other": try run("CREATE TABLE other (x)", in: place)
    case "newer", "unreadable":
      try Store.open(place).close()
      if kind == "newer" { try run("PRAGMA user_version = 99", in: place) }
    default: try Data("Dear Ana".utf8).write(to: URL(fileURLWithPath: place))
    }
    if kind != "newer" { chmod(place, 0o755) }
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, place = place as String, kind] in
      if kind == "unreadable" {
        try becomeNobody(over: folder, forbidding: place)
        chmod(place, 0o200)
      }
      let findings = Examination(path: place, clock: clock).findings
      let found = try #require(findings.first)
      #expect(found.subject == "database" && found.grade == .wrong)
      let remedies = [
        "newer": "install the newer Afterword again; what is in it is as it was",
        "unreadable": "give yourself the right to read it: chmod u+r \(place)",
        "link":
          "name what it leads to with --database or AFTERWORD_DATABASE; a folder may be a link",
      ]
      #expect(
        found.remedy == remedies[kind] ?? "name another database with --database, or move that away"
      )
      if kind == "folder" {
        #expect(found.text == "\(place) is a folder or a device, not a database")
      }
      if kind == "link" {
        #expect(found.text.hasPrefix("\(place) is a link to \(folder)/data/afterword.sqlite, and "))
      }
      if !["newer", "unreadable"].contains(kind) {
        #expect(findings.map(\.subject) == ["database"])
      }
    }
  }

  @Test func anEmptyFileIsNoDatabase() throws {
    unlink(folder.database)
    try Data().write(to: URL(fileURLWithPath: folder.database))
    chmod(folder.database, 0o600)
    #expect(grades()["database"] == .wrong)
    try FileManager.default.removeItem(atPath: Backups(path: folder.database).folder)
    #expect(grades()["database"] == .advice)
    #expect(text("database").contains("is an empty file, in which a new database begins"))
  }

  @Test(arguments: ["a file", "closed"])
  func aFolderOfCopiesThatCannotBeRead(_ state: String) async throws {
    let copies = Backups(path: folder.database).folder
    if state == "a file" {
      try FileManager.default.removeItem(atPath: copies)
      try Data().write(to: URL(fileURLWithPath: copies))
    }
    await #expect(processExitsWith: .success) {
      [
        folder = folder.path as String, path = folder.database as String, copies = copies as String,
        state
      ] in
      try becomeNobody(over: folder, forbidding: copies)
      if state == "closed" { chmod(copies, 0o300) }
      let found = Examination(path: path, clock: clock).findings.first { $0.subject == "copies" }
      chmod(copies, 0o700)
      #expect(found?.grade == .wrong)
      #expect(found?.text.hasPrefix("\(copies) cannot be read: Permission denied") == true)
    }
  }

  /// Each of what a change is written to is named where it may only be read.
  @Test(arguments: ["data/afterword.sqlite", "data", "data/backups", "data/afterword.sqlite-shm"])
  func whatMayNotBeWrittenTo(_ place: String) async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, place] in
      for suffix in ["-wal", "-shm"] where place.hasSuffix("-shm") {
        try Data().write(to: URL(fileURLWithPath: path + suffix))
      }
      try becomeNobody(over: folder, forbidding: folder + "/" + place)
      let found = Examination(path: path, clock: clock).findings.first { $0.subject == "writing" }
      chmod(folder + "/" + place, 0o700)
      #expect(found?.grade == .wrong)
      #expect(found?.text.hasPrefix("\(folder)/\(place) may only be read, so that no") == true)
      #expect(found?.remedy?.hasSuffix("chmod u+w \(folder)/\(place)") == true)
    }
  }

  private func run(_ sql: String, in path: String? = nil) throws {
    let queue = try connect(path ?? folder.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Every file below the folder, with its bytes and the time of its last change. The index of a
  /// log is shared memory: readers note in it that they read.
  private func contents() throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let path = folder.path + "/" + name
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let bytes = name.hasSuffix("-shm") ? nil : FileManager.default.contents(atPath: path)
        let date = name.hasSuffix("-shm") ? nil : attributes[.modificationDate] as? Date
        return (name, "\(bytes?.hashValue ?? 0) \(date?.timeIntervalSince1970 ?? 0)")
      })
  }
}
