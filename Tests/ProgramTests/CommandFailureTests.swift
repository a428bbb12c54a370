import Foundation
import Testing

/// How commands end that cannot do what is asked.
struct CommandFailureTests {
  let home: Home
  init() throws { home = try Home() }

  /// Arguments, the exit status, and how the sentence on standard error begins.
  static let failures: [([String], Int32, String)] = [
    (["nonsense"], 64, "Unexpected argument 'nonsense'"),
    (["list", "--pending", "--done"], 64, "--pending and --done exclude each other"),
    (["add", "--company", "X"], 65, "when is it? Write it like tomorrow 15:00"),
    (
      ["add", "--company", "X", "--start", "", "--yes"], 65,
      "when is it? Write it like tomorrow 15:00 or 24 Nov 2026 15:00; nothing was added"
    ),
    (
      ["add", "--company", "X", "--start", "next friday 3pm", "--yes"], 65,
      "--start: “next friday 3pm” could be Fri 27 Nov 2026 or Fri 4 Dec 2026: write the date; "
        + "nothing was added"
    ),
    (["add"], 65, "which company was it? Nothing was added"),
    (["add", "--company", " ", "--start", "2026-11-24 10:00"], 65, "which company was it?"),
    (["add", "--company", "X", "--start", "soon"], 65, "--start: “soon” is no date"),
    (
      ["add", "--company", "X", "--start", "2026-02-30 10:00"], 65,
      "--start: there is no 2026-02-30"
    ),
    (
      ["add", "--company", "X", "--start", "2026-11-24 10:00 Mars/Base"], 65,
      "--start: “Mars/Base” is no time zone"
    ),
    (
      ["add", "--company", "X", "--start", "2026-11-24 10:00", "--duration", "long"], 65,
      "--duration: “long” is no duration: write it like 45m or 1h30m; nothing was added"
    ),
    (
      ["add", "--company", "X", "--start", "2026-11-24 10:00", "--with", "a@b@c"], 65,
      "“a@b@c” is no person"
    ),
    (["show", "abc"], 65, "“abc” is too short for an id"),
    (
      ["show", "0000"], 65,
      "no interview has an id that begins with “0000”; see `afterword list --all`"
    ),
    (["show", "%'; DROP"], 65, "no interview has an id that begins with “%'; DROP”"),
    (["mark", "0000"], 64, "say how it went, with --via, or take the mail that was --found"),
    (["mark", "0000", "--via", "pigeon"], 64, "The value 'pigeon' is invalid for '--via <via>'"),
    (["mark", "0000", "--via", "email", "--at", "soon"], 65, "--at: “soon” is no date"),
    (
      ["mark", "0000", "--via", "email", "--at", "yesterday 9pm 45m"], 65,
      "--at: “yesterday 9pm 45m” says how long it takes: no length belongs there"
    ),
    (["status", "--short", "--json"], 64, "--short, --json and --quiet exclude each other"),
    (["import", "x.ics", "--json"], 64, "--json goes with --dry-run"),
    (["import", "x.ics", "--me", "Sam"], 64, "--me: “Sam” is no address"),
    (["list", "--database", "/dev/null"], 65, "/dev/null is a link, a folder or a device"),
    (["undo"], 1, "there is nothing to undo"),
    (["redo"], 1, "there is nothing to redo"),
  ]

  @Test(arguments: failures.indices)
  func saysWhyAndLeavesWithTheRightStatus(_ index: Int) throws {
    let (arguments, status, sentence) = Self.failures[index]
    let outcome = try home.run(arguments)
    #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
    #expect(outcome.status == status)
    #expect(outcome.output == "")
  }

  private static let lookers = [
    ["list"], ["show", "3f2a"], ["status"], ["status", "--short"], ["export", "--format", "csv"],
    ["undo"], ["mark", "3f2a", "--via", "email"], ["add", "Globex, SRE, yesterday 3pm", "--yes"],
  ]

  /// A link in the place of the database, or of its folder as where a disk is not mounted, never looks
  /// as if nothing were owed.
  @Test(arguments: ["afterword.sqlite", "."], ["nowhere", "itself", "a database"])
  func aLinkIsNoDatabaseWithNothingInIt(_ name: String, _ target: String) throws {
    let other = home.folder.path + "/other"
    let data = home.folder.path + "/.local/share/afterword"
    _ = try home.addNorthwind()
    try FileManager.default.moveItem(atPath: data, toPath: other)
    if name != "." { mkdir(data, 0o700) }
    let link = name == "." ? data : data + "/" + name
    let real = name == "." ? other : other + "/" + name
    let leadsTo = ["nowhere": other + "/nowhere", "itself": link, "a database": real][target] ?? ""
    symlink(leadsTo, link)
    if name == ".", target == "a database" {
      #expect(try home.companies(in: "pending") == ["Northwind"])
      return
    }
    let isReal = target == "a database"
    for arguments in Self.lookers {
      let outcome = try home.run(arguments)
      #expect(
        outcome.errors.hasPrefix(
          "afterword: \(link) is a link to \(leadsTo), "
            + (isReal ? "and the database has to be a file of its own" : "where there is nothing")),
        "\(arguments) \(outcome.errors)")
      #expect(outcome.status == 65 && outcome.output == "")
    }
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains("! database      \(link) is a link to"), "\(doctor.output)")
  }

  /// Nor does a file without a byte; nothing that only looks writes to it.
  @Test func anEmptyFileIsNoDatabaseWithNothingInIt() throws {
    let path = try home.write("", to: ".local/share/afterword/afterword.sqlite")
    for arguments in [["list"], ["status", "--short"], ["export", "--format", "csv"]] {
      let outcome = try home.run(arguments)
      #expect(
        outcome.errors.hasPrefix("afterword: \(path) is an empty file, and no database: "),
        "\(arguments) \(outcome.errors)")
      #expect(outcome.status == 0)
    }
    #expect(try home.run("list", "--database", path).status == 66)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    let added = try home.run("add", "Globex, SRE, yesterday 3pm", "--yes")
    #expect(added.errors.contains("\(path) was an empty file, in which a new database has begun"))
    #expect(try home.companies(in: "pending") == ["Globex"])
    #expect(try home.run("list").errors == "")
  }

  @Test(arguments: [
    ["list"], ["show", "3f2a"], ["status"], ["export", "--format", "csv"], ["undo"],
    ["mark", "3f2a", "--via", "email"],
  ])
  func aPathThatIsMistypedMakesNoDatabase(_ arguments: [String]) throws {
    let path = home.folder.path + "/typo/x.sqlite"
    let outcome = try home.run(arguments + ["--database", path])
    #expect(
      outcome.errors.hasPrefix("afterword: there is no database at \(path), and none was made"),
      "\(outcome.errors)")
    #expect(outcome.status == 66 && outcome.output == "")
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/typo"))
  }

  @Test func lookingMakesNoDatabase() throws {
    let home = try Home()
    #expect(try home.run("list").errors == "No one is owed a message now.\n")
    #expect(try home.run("status", "--quiet").status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/.local/share/afterword"))
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    let path = try home.write("root:x:0:0\n", to: "notes.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let outcome = try home.run("list", "--database", path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("it was not touched"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "root:x:0:0\n")
  }

  @Test func severalPeopleNeedAName() throws {
    let id = try home.addNorthwind()
    for (arguments, sentence) in [
      ([id], "3 people at Northwind are owed a message; name one of them: Ana Ruiz <ana.ruiz@"),
      ([id, "northwind"], "“northwind” fits several: Ana Ruiz <ana.ruiz@northwind.example>, Ben"),
      ([id, "Zoe"], "no one at Northwind is called “Zoe”; there are: Ana Ruiz"),
      ([id, ""], "no one at Northwind is called “”; there are: Ana Ruiz"),
    ] {
      let outcome = try home.run(["mark"] + arguments + ["--via", "email"])
      #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
      #expect(outcome.status == 65)
    }
  }

  @Test func whatIsStillToComeHasNotBeenSent() throws {
    let id = try home.addNorthwind()
    let outcome = try home.run(
      "mark", id, "ana", "--via", "email", "--at", "2026-11-24 10:43")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("--at: that is still to come"))
  }

  @Test func whatIsBeforeTheInterviewIsNotMarked() throws {
    let id = try home.addNorthwind()
    let added = try home.run("add", "Globex, tomorrow 15:00, Jane <jane@globex.example>")
    let globex = String(added.output.split(separator: " ")[1])
    for (arguments, sentence) in [
      ([globex], "that is before the interview, which is Wed 25 Nov 2026 15:00–16:00; nothing"),
      ([id, "ana", "--at", "20 Nov 13:59"], "--at: that is before the interview, which is Fri 20"),
    ] {
      let outcome = try home.run(["mark"] + arguments + ["--via", "email"])
      #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
      #expect(outcome.status == 65)
    }
    #expect(try home.run("mark", id, "ana", "--via", "email", "--at", "20 Nov 14:00").status == 0)
    // Thanks for an interview that is not to be.
    try home.run("edit", globex, "--state", "cancelled")
    #expect(try home.run("mark", globex, "jane", "--via", "email").status == 0)
  }

  @Test func theSameMessageIsNotMarkedTwice() throws {
    let id = try home.addNorthwind()
    #expect(try home.run("mark", id, "ana", "--via", "email").status == 0)
    let again = try home.run("mark", id, "ana", "--via", "email")
    #expect(
      again.errors == "afterword: Ana Ruiz is marked already as followed up by e-mail, "
        + "Tue 24 Nov 2026 10:42; nothing was changed. --again marks one more\n")
    #expect(again.status == 65)
    let earlier = try home.run("mark", id, "ana", "--via", "email", "--at", "today 9:00")
    #expect(earlier.status == 65)
    #expect(try home.run("mark", id, "ana", "--via", "email", "--at", "yesterday 9:00").status == 0)
    #expect(try home.run("mark", id, "ana", "--via", "email", "--again").status == 0)
    #expect(try home.run("mark", id, "ana", "--via", "phone").status == 0)
  }

  @Test func argumentsCannotSteerTheTerminal() throws {
    let evil = "a\u{1B}[2J\u{7}\u{202E}b\u{9B}1m"
    let path = try home.write("no database", to: evil)
    for arguments in [[evil], ["list", evil], ["show", evil], ["list", "--database", path]] {
      let outcome = try home.run(arguments)
      #expect(outcome.status != 0)
      #expect(outcome.errors.contains("a�[2J��b�1m"))
      #expect(outcome.errors.unicodeScalars.allSatisfy(isHarmless))
    }
  }

  @Test func aFullDiskBehindStandardOutputIsSaid() throws {
    _ = try home.addNorthwind()
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try home.shell("\"$afterword\" list --all > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("afterword: the output cannot be written: "))
  }

  @Test func aClosedStandardOutputIsSaid() throws {
    _ = try home.addNorthwind()
    let outcome = try home.shell("\"$afterword\" list --all >&-")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "afterword: the output cannot be written: it is closed\n")
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    for number in 0..<20 {
      try home.run(
        "add", "--company", String(repeating: "Northwind \(number) ", count: 400), "--start",
        "2026-11-20 14:00")
    }
    let outcome = try home.shell(
      "{ \"$afterword\" list --all --json; echo $? >&2; } | head -n 1")
    #expect(outcome.output == "[\n")
    #expect(outcome.errors == "0\n")
  }
}
