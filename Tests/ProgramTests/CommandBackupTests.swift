import Foundation
import Testing

/// `backup` and `restore`, and what is said when the database is gone.
struct CommandBackupTests {
  private let home: Home
  private var data: String { home.folder.path + "/.local/share/afterword" }

  init() throws {
    home = try Home()
    _ = try home.addNorthwind()
  }

  @Test func backAndForth() throws {
    let made = try home.run("backup")
    let copy = data + "/backups/afterword-20261124T094200Z.sqlite"
    #expect(made.output.hasPrefix(copy + ", "))
    #expect(made.output.hasSuffix(" bytes, looked through and whole\n"))
    let before = try home.run("list", "--all", "--json").output
    _ = try home.run("add", "--company", "Globex", "--start", "2026-11-24 08:00")
    let listed = try home.run("restore", "--list").output
    #expect(listed.contains("afterword-20261124T094200Z.sqlite"))
    let restored = try home.run("restore", "--latest", "--yes")
    let kept = data + "/backups/replaced-20261124T094200Z.sqlite"
    #expect(
      restored.output
        == "\(data)/afterword.sqlite is now as in \(copy)\nWhat was there is kept in \(kept)\n")
    #expect(try home.run("list", "--all", "--json").output == before)
    let name = try home.run("restore", "replaced-20261124T094200Z.sqlite", "--yes")
    #expect(name.status == 0)
    #expect(try home.run("list", "--all").output.contains("Globex"))
  }

  /// The words and the status of each.
  @Test(
    arguments: [
      (["restore"], 64, "one of PATH, --latest and --list is needed"),
      (["restore", "--latest", "--list"], 64, "one of PATH, --latest and --list is needed"),
      (["restore", "--latest"], 66, "there is no copy in"),
      (["restore", "none.sqlite", "--yes"], 66, "there is no copy at"),
      (["restore", ".", "--yes"], 65, "is no file"),
      (["restore", "--list"], 0, "There are no copies in"),
      (
        ["backup", ".local/share/afterword/afterword.sqlite", "--force"], 65,
        "is the database itself"
      ),
      (["backup", "/nowhere/at/all/x.sqlite"], 74, "/nowhere/at/all/x.sqlite"),
      (["backup", "--force"], 64, "--force needs the path"),
      (["backup", "--database", "none.sqlite"], 66, "there is no database at"),
    ] as [([String], Int32, String)])
  func whatCannotBeIsSaid(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let outcome = try home.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func noOneIsAskedInAScript() throws {
    _ = try home.run("backup")
    let outcome = try home.run("restore", "--latest")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("say --yes"))
  }

  /// The newest copy is damaged: the one before it is taken, and it is said.
  @Test func theNewestThatCanBeUsed() throws {
    _ = try home.run("backup")
    try home.write("x", to: ".local/share/afterword/backups/afterword-later.sqlite")
    let outcome = try home.run("restore", "--latest", "--yes")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("afterword-later.sqlite is no database of Afterword"))
  }

  /// Databases in one folder: none is taken for another.
  @Test func eachDatabaseHasItsOwnCopies() throws {
    _ = try home.run("backup")
    let other = data + "/other.sqlite"
    let first = try home.run("list", "--database", other)
    #expect(!first.errors.contains("restore"), "\(first.errors)")
    #expect(try home.run("restore", "--latest", "--yes", "--database", other).status == 66)
    _ = try home.run(
      "add", "--company", "Globex", "--start", "2026-11-24 08:00", "--database", other)
    let made = try home.run("backup", "--database", other)
    #expect(made.output.hasPrefix(data + "/backups/other.sqlite/afterword-"), "\(made.errors)")
    #expect(try home.run("restore", "--latest", "--yes", "--database", other).status == 0)
    #expect(try home.run("restore", "--latest", "--yes").status == 0)
    #expect(try home.run("list", "--all").output.contains("Northwind"))
  }

  /// The database is gone, and a copy is made every night.
  @Test func anEmptyDatabaseHidesNoCopy() throws {
    let place = home.folder.path + "/copy.sqlite"
    _ = try home.run("backup")
    _ = try home.run("backup", place)
    try FileManager.default.removeItem(atPath: data + "/afterword.sqlite")
    _ = try home.run("list")
    for arguments in [["backup"], ["backup", place, "--force"]] {
      let refused = try home.run(arguments)
      #expect(refused.status == 65)
      #expect(refused.errors.contains("nothing was ever entered in"), "\(refused.errors)")
    }
    // One that was made all the same is passed over.
    try FileManager.default.copyItem(
      atPath: data + "/afterword.sqlite", toPath: data + "/backups/later.sqlite")
    let listed = try home.run("restore", "--list").output.split(separator: "\n")
      .map { $0.split(separator: " ").map(String.init) }
    #expect(listed.contains { $0.first == "later.sqlite" && $0.contains("0") })
    #expect(listed.contains { $0.first == "afterword-20261124T094200Z.sqlite" && $0.contains("1") })
    let restored = try home.run("restore", "--latest", "--yes")
    #expect(restored.errors.contains("there are no interviews in \(data)/backups/later.sqlite"))
    #expect(try home.run("list").output.contains("Northwind"))
  }

  @Test func aLossIsSaidByEachCommand() throws {
    _ = try home.run("backup")
    try FileManager.default.removeItem(atPath: data + "/afterword.sqlite")
    for command in [["list"], ["status"], ["list", "--all", "--json"], ["undo"]] {
      let outcome = try home.run(command)
      #expect(outcome.errors.contains("“afterword restore --latest” brings the newest back"))
    }
    #expect(try home.run("restore", "--latest", "--yes").status == 0)
    let outcome = try home.run("list")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Northwind"))
  }
}

/// The same in the full screen.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerLossTests {
  @Test func aLossIsShownInsteadOfAnEmptyList() throws {
    let home = try Home()
    _ = try home.addNorthwind()
    _ = try home.run("backup")
    let data = home.folder.path + "/.local/share/afterword"
    try FileManager.default.removeItem(atPath: data + "/afterword.sqlite")
    let session = try home.track()
    let screen = try session.wait(for: "afterword restore --latest")
    #expect(!screen.contains("No interviews yet"))
    // It stays when the footer's sentence has gone.
    try session.press("Tab", "5")
    let other = try session.wait(for: "? help")
    #expect(other.contains("restore --latest") && !other.contains("No interviews yet"))
    // Nothing is put under an open tracker.
    let refused = try home.run("restore", "--latest", "--yes")
    #expect(refused.status == 69)
    #expect(refused.errors.contains("is open in another program"))
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    #expect(try home.run("restore", "--latest", "--yes").status == 0)
    #expect(try home.run("list").output.contains("Northwind"))
  }

  @Test(arguments: [
    ("y", "What was there is kept"), ("n", "Nothing was changed."), ("", "Nothing was changed."),
  ])
  func itAsksFirst(_ answer: String, _ words: String) throws {
    let home = try Home()
    _ = try home.addNorthwind()
    _ = try home.run("backup")
    let session = try home.openShell()
    try session.type("$afterword restore --latest")
    try session.press("Enter")
    try session.wait(for: "[y/N]")
    if !answer.isEmpty { try session.type(answer) }
    try session.press("Enter")
    try session.wait(for: words)
  }
}
