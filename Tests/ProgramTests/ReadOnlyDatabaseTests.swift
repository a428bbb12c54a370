import Foundation
import Testing

/// Someone who is not root, to whom nothing is forbidden.
enum Someone {
  /// What a command is run with so that permissions count: nothing is forbidden to root.
  static let prefix: [String]? = {
    guard getuid() == 0 else { return [] }
    let way = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let tried = try? Command(
      path: way[0], arguments: Array(way.dropFirst()) + [Programs.afterword, "--version"]
    ).run()
    return tried?.status == 0 ? way : nil
  }()
}

/// A database that the user may only read: what looks works and says so, what changes is refused.
@Suite(
  .enabled(if: Someone.prefix != nil, "needs someone to whom things are forbidden")
)
struct ReadOnlyDatabaseTests {
  private let home: Home
  private var database: String { home.folder.path + "/.local/share/afterword/afterword.sqlite" }

  init() throws {
    home = try Home()
    _ = try home.addNorthwind()
    let names = FileManager.default.enumerator(atPath: home.folder.path)?.compactMap {
      $0 as? String
    }
    for path in [home.folder.path] + (names ?? []).map({ home.folder.path + "/" + $0 }) {
      if getuid() == 0 { chown(path, 65534, 65534) }
    }
  }

  private func run(_ arguments: String...) throws -> (text: String, status: Int) {
    let words = (Someone.prefix ?? []) + [Programs.afterword] + arguments
    let result = try Command(
      path: words[0], arguments: Array(words.dropFirst()), environment: home.environment
    ).run()
    return (result.text, result.status)
  }

  /// Whoever only looks, in a prompt at that, wants no warning with each answer.
  @Test(arguments: ["file", "folder"])
  func commandsReadItAndSaySoWhereTheyAreToChangeIt(_ what: String) throws {
    let place = what == "file" ? database : (database as NSString).deletingLastPathComponent
    chmod(place, what == "file" ? 0o400 : 0o500)
    defer { chmod(place, 0o700) }
    let reason = "\(place) may only be read, so that nothing can be changed"
    let before = try Data(contentsOf: URL(fileURLWithPath: database))
    #expect(try run("status", "--short").text == "3 late\n")
    #expect(try run("status", "--quiet").text == "")
    let list = try run("list")
    #expect(list.status == 0)
    #expect(list.text.contains("Northwind"))
    #expect(!list.text.contains(reason))
    let added = try run("add", "Globex, SRE, tomorrow 9:30")
    #expect(added.status == 74)
    #expect(added.text.contains(reason))
    #expect(added.text.contains("give yourself the right to write to it, or name a copy of it"))
    #expect(try run("undo").status == 74)
    #expect(try Data(contentsOf: URL(fileURLWithPath: database)) == before)
  }

  /// What could only be read once is in nobody's way, for commands and for a tracker that is open.
  @Test(.enabled(if: Tmux.path != nil, "needs tmux"))
  func itIsChangedOnceItMayBe() throws {
    for suffix in ["-wal", "-shm"] {
      try Data().write(to: URL(fileURLWithPath: database + suffix))
      chmod(database + suffix, 0o400)
      if getuid() == 0 { chown(database + suffix, 65534, 65534) }
    }
    chmod(database, 0o400)
    let doctor = try run("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.text.contains("! writing       \(database) and 2 more may only be read"))
    let session = try TmuxSession(
      command: (Someone.prefix ?? []) + [Programs.afterword], columns: 200, rows: 30,
      environment: home.environment.mapValues { $0 })
    try session.wait(for: "may only be read, so that nothing can be changed; B writes a copy")
    chmod(database, 0o600)
    let added = try run("add", "Globex, SRE, 2026-11-20 9:30", "--yes")
    #expect(added.status == 0, "\(added.text)")
    try session.wait(for: "Globex")
    try session.press("m")
    try session.wait(for: "Mark as sent to")
    try session.press("Enter")
    try session.wait(for: "u takes it back")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    #expect(try run("doctor").text.contains("✓ writing "))
  }

  @Test func theHomeFolderTakesNothing() throws {
    let state = home.folder.path + "/.local"
    chmod(state, 0o500)
    defer { chmod(state, 0o700) }
    let outcome = try run("doctor")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("! what is kept  \(state) may only be read"), "\(outcome.text)")
  }

  @Test(.enabled(if: Tmux.path != nil, "needs tmux"))
  func theTrackerGoesOnInACopy() throws {
    let folder = (database as NSString).deletingLastPathComponent
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    let session = try TmuxSession(
      command: (Someone.prefix ?? []) + [Programs.afterword], columns: 200, rows: 30,
      environment: home.environment.mapValues { $0 })
    try session.wait(for: "may only be read, so that nothing can be changed; B writes a copy")
    try session.press("m")
    try session.wait(for: "Mark as sent to Ana")
    try session.press("Enter")
    try session.wait(for: "may only be read, so that nothing can be changed: give yourself")
    try session.press("Escape")
    try session.wait(until: "the form's end") { !$0.contains("Mark as sent to Ana") }
    try session.press("B")
    try session.wait(for: "Write everything to:")
    try session.type("~/mine.sqlite")
    try session.press("Enter")
    try session.wait(for: "Afterword goes on there")
    try session.press("m")
    try session.wait(for: "Mark as sent to Ana")
    try session.press("Enter")
    try session.wait(for: "1 of 3")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }
}
