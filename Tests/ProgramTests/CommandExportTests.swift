import Foundation
import Testing

/// `export`: the same interviews in three forms.
struct CommandExportTests {
  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    _ = try home.run("add", "--company", "=cmd|' /C calc'!A0", "--start", "2026-12-01 09:00")
    _ = try home.run("mark", id, "Ana Ruiz", "--via", "phone", "--at", "2026-11-20 19:12")
  }

  @Test func jsonIsWhatShowPrints() throws {
    let exported = try home.run("export", "--format", "json").output
    let ids = try home.run("list", "--all", "--json").output
      .matches(of: /^    "id": "([^"]*)"/.anchorsMatchLineEndings()).map { String($0.output.1) }
    #expect(ids.count == 2)
    let shown = try ids.map { id in
      let output = Data(try home.run("show", id, "--json").output.utf8)
      var object = try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:]
      // What is offered besides is no part of what is stored.
      object["candidates"] = nil
      return try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    }
    let all = try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [[String: Any]]
    #expect(
      try all?.map { try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys) } == shown
    )
    let one = try home.run("export", "--format", "json", id).output
    let array = try JSONSerialization.jsonObject(with: Data(one.utf8)) as? [[String: Any]]
    #expect(array?.count == 1 && array?.first?["company"] as? String == "Northwind")
    #expect(try home.run("export", "--format", "json", "--done").output == "[]\n")
  }

  @Test func csvIsSafeAndStable() throws {
    let outcome = try home.run("export", "--format", "csv")
    #expect(
      outcome.numbered.replacing("\r\n", with: "\n") == """
        id,company,role,round,start,end,timeZone,location,state,outcome,followUp,name,email,title,\
        stage,due,snoozedUntil,sentAt,via,words,reason,link,storedState,decidedAt,invite,\
        inviteSequence,promiseID,promise,promised,person,jobTitle,hiringManager,resolution,messages,\
        talks,invitation
        #1,Northwind,Platform Engineer,onsite,2026-11-20T13:00:00Z,2026-11-20T15:30:00Z,\
        Europe/Berlin,,happened,open,#2,Ana Ruiz,ana.ruiz@northwind.example,,sent,\
        2026-11-27T18:12:00Z,,2026-11-20T18:12:00Z,phone,,,,scheduled,,,,,,,#3,,false,,\
        #4 2026-11-20T18:12:00Z phone user,,
        #1,Northwind,Platform Engineer,onsite,2026-11-20T13:00:00Z,2026-11-20T15:30:00Z,\
        Europe/Berlin,,happened,open,#5,Ben Okafor,ben@northwind.example,,late,\
        2026-11-23T15:30:00Z,,,,,,,scheduled,,,,,,,#6,,false,,,,
        #1,Northwind,Platform Engineer,onsite,2026-11-20T13:00:00Z,2026-11-20T15:30:00Z,\
        Europe/Berlin,,happened,open,#7,Chen Li,,,late,2026-11-23T15:30:00Z,,,,,,,scheduled,,,,,,,\
        #8,,false,,,,
        #9,'=cmd|' /C calc'!A0,,,2026-12-01T08:00:00Z,2026-12-01T09:00:00Z,Europe/Berlin,,\
        scheduled,open,#10,,,,upcoming,2026-12-02T09:00:00Z,,,,,,,scheduled,,,,,,,,,\
        false,,,,

        """)
  }

  @Test func markdownIsADatedList() throws {
    try home.write("[me]\nname = \"Sam *S* Doe\"\n", to: ".config/afterword/config.toml")
    #expect(
      try home.run("export", "--format", "markdown").output == """
        # Interviews of Sam \\*S\\* Doe

        As of Tue 24 Nov 2026. Interviews: 2, messages sent: 1.

        ## Nov 2026

        - Fri 20 Nov 2026 14:00–16:30: **Northwind**, Platform Engineer, onsite
          - Fri 20 Nov 2026: message to Ana Ruiz by phone

        ## Dec 2026

        - Tue 1 Dec 2026 09:00–10:00: **=cmd\\|' /C calc'!A0**

        """)
  }

  @Test func theProofOfASearchHasWhatWasAppliedForAndDecided() throws {
    try home.write(
      """
      Company,Position,Status,Date Applied
      Globex,Staff *Engineer*,Applied,2026-11-03
      Initech,SRE,Applied,

      """, to: "applications.csv")
    _ = try home.run("import", "applications.csv", "--me", "sam@mail.example")
    _ = try home.run("edit", id, "--outcome", "rejected")
    #expect(
      try home.run("export", "--format", "markdown").output == """
        # Interviews

        As of Tue 24 Nov 2026. Applications: 1, interviews: 2, messages sent: 1.

        ## Nov 2026

        - Tue 3 Nov 2026: applied to **Globex**, Staff \\*Engineer\\*
        - Fri 20 Nov 2026 14:00–16:30: **Northwind**, Platform Engineer, onsite
          - Fri 20 Nov 2026: message to Ana Ruiz by phone
        - Tue 24 Nov 2026: **Northwind**, Platform Engineer, rejected

        ## Dec 2026

        - Tue 1 Dec 2026 09:00–10:00: **=cmd\\|' /C calc'!A0**

        """)
  }

  @Test(
    arguments: [
      (["--company", "north"], 1), (["--company", "x"], 0), (["--stage", "upcoming"], 1),
      (["--stage", "late", "--stage", "upcoming"], 2), (["--text", "ana onsite"], 1),
      (["--text", "ana", "--upcoming"], 0),
    ] as [([String], Int)])
  func itIsNarrowedAsTheQueueIs(_ arguments: [String], _ count: Int) throws {
    let output = try home.run(["export", "--format", "markdown"] + arguments).output
    #expect(output.contains("Interviews: \(count), "), "\(output)")
    let json = try home.run(["export", "--format", "json"] + arguments).output
    let array = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any]
    #expect(array?.count == count)
  }

  @Test func paragraphsArePartedOnATerminalToo() throws {
    let session = try TmuxSession(
      command: [Programs.afterword, "export", "--format", "markdown"],
      environment: home.environment.mapValues { $0 })
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "messages sent: 1.\n\n## Nov 2026\n\n- Fri 20 Nov 2026")
  }

  @Test func aFileIsTheUsersAloneAndNotReplaced() throws {
    let path = home.folder.path + "/out.csv"
    let arguments = ["export", "--format", "csv", "--output", path]
    #expect(try home.run(arguments).status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try home.run("export", "--format", "csv").output == text)
    try home.write("precious", to: "out.csv")
    let refused = try home.run(arguments)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("is there already; it was not touched. --force replaces it"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
    #expect(try home.run(arguments + ["--force"]).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    // What a link leads to is not written over.
    let victim = try home.write("precious", to: "victim")
    try FileManager.default.removeItem(atPath: path)
    symlink(victim, path)
    #expect(try home.run(arguments + ["--force"]).status == 65)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
  }

  @Test(arguments: ["", "-wal", "-journal"])
  func theDatabaseIsNotWrittenOver(_ suffix: String) throws {
    let before = try home.run("list", "--all", "--json").output
    let path = home.folder.path + "/.local/../.local/share/afterword/afterword.sqlite" + suffix
    let outcome = try home.run("export", "--format", "json", "--output", path, "--force")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("is the database itself"))
    #expect(try home.run("list", "--all", "--json").output == before)
  }

  @Test(
    arguments: [
      (["--format", "pdf"], 64, "“pdf” is no format; there are: json, csv, ics, vdir, markdown"),
      ([], 64, "--format"), (["--format", "vdir"], 64, "vdir needs --output FOLDER"),
      (["--format", "vdir", "--output", "x", "--force"], 64, "vdir needs --output FOLDER"),
      (
        ["--format", "csv", "--text", "x", "abcd"], 64,
        "ids and --company, --stage or --text exclude"
      ),
      (["--format", "csv", "--all", "abcd"], 64, "ids and a view exclude each other"),
      (["--format", "csv", "--all", "--done"], 64, "--all and --done exclude each other"),
      (["--format", "csv", "--force"], 64, "--force goes with --output"),
      (["--format", "csv", "ffff"], 65, "no interview has an id"),
      (["--format", "csv", "--output", "/nowhere/x"], 74, "/nowhere/x: it cannot be written"),
    ] as [([String], Int32, String)])
  func whatCannotBeIsSaid(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let outcome = try home.run(["export"] + arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
