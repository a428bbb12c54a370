import Foundation
import Testing

private func installed(_ name: String) -> String? {
  ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }.first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// Real programs with what is exported for them.
struct CalendarProgramTests {
  private let home: Home
  private var folder: String { home.folder.path + "/cal" }

  init() throws {
    home = try Home()
    home.environment["LANG"] = "C.UTF-8"
    home.environment["LC_ALL"] = "C.UTF-8"
    _ = try home.addNorthwind()
    _ = try home.run(
      "add", "--company", "Hooli; \"日本\", \\é", "--role",
      String(repeating: "Very long ", count: 12),
      "--start", "2026-12-01 09:00", "--with", "Zoë B.")
    let outcome = try home.run("export", "--format", "vdir", "--output", folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func run(_ name: String, _ arguments: String...) throws -> Command.Result {
    try Command(
      path: try #require(installed(name)), arguments: arguments, environment: home.environment
    ).run()
  }

  @Test(.enabled(if: installed("todoman") != nil, "todoman is not installed"))
  func todomanShowsAndTicks() throws {
    let config = try home.write(
      "path = \"\(home.folder.path)/c*\"\ndate_format = \"%Y-%m-%d\"\ntime_format = \"%H:%M\"\n"
        + "cache_path = \"\(home.folder.path)/todo.db\"\n", to: "todoman.py")
    let list = try run("todoman", "--config", config, "list").text
    for name in ["Ana Ruiz", "Ben Okafor", "Chen Li"] {
      #expect(list.contains("Thank \(name), Northwind"), "\(list)")
    }
    #expect(list.contains("2026-11-23 16:30"), "\(list)")
    let number = try #require(list.firstMatch(of: /(\d+)[^\n]*Thank Ben/)).output.1
    let done = try run("todoman", "--config", config, "done", String(number))
    #expect(done.status == 0, "\(done.text)")
    let asked = try home.run("import", "--me", "sam@mail.example", folder)
    #expect(
      asked.errors.contains("The message to Ben Okafor at Northwind is ticked"), "\(asked.errors)")
    #expect(try home.run("status", "--short").output == "3 late\n")
    #expect(
      try home.run("export", "--format", "vdir", "--output", folder).output.contains("0 written"))
  }

  @Test(.enabled(if: installed("khal") != nil, "khal is not installed"))
  func khalShowsTheInterview() throws {
    let config = try home.write(
      """
      [calendars]
      [[afterword]]
      path = \(folder)
      [sqlite]
      path = \(home.folder.path)/khal.db
      [locale]
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M

      """, to: "khal.conf")
    let list = try run(
      "khal", "-c", config, "list", "--format",
      "{start}|{end}|{title}|{description}|{alarm-symbol}",
      "2026-12-01", "2d"
    ).text
    #expect(
      list.contains("2026-12-01 09:00|2026-12-01 10:00|Interview: Hooli; \"日本\", \\é, Very long"),
      "\(list)")
    #expect(list.contains("With Zoë B."), "\(list)")
  }

  @Test(.enabled(if: installed("calcurse") != nil, "calcurse is not installed"))
  func calcurseShowsBoth() throws {
    let file = home.folder.path + "/all.ics"
    #expect(try home.run("export", "--format", "ics", "--output", file).status == 0)
    let data = home.folder.path + "/calcurse"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    let taken = try run("calcurse", "-D", data, "-C", data, "-q", "-i", file)
    #expect(taken.status == 0, "\(taken.text)")
    let days = try run(
      "calcurse", "-D", data, "-C", data, "-Q", "--from", "12/01/2026", "--days", "1")
    #expect(days.text.contains("Interview: Hooli; \"日本\""), "\(days.text)")
    let tasks = try run("calcurse", "-D", data, "-C", data, "-t")
    #expect(tasks.text.contains("Thank Ben Okafor, Northwind"), "\(tasks.text)")
  }

  @Test(.enabled(if: installed("vdirsyncer") != nil, "vdirsyncer is not installed"))
  func vdirsyncerCarriesThem() throws {
    let other = home.folder.path + "/phone"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let config = try home.write(
      """
      [general]
      status_path = "\(home.folder.path)/sync/"
      [pair both]
      a = "here"
      b = "there"
      collections = null
      [storage here]
      type = "filesystem"
      path = "\(folder)"
      fileext = ".ics"
      [storage there]
      type = "filesystem"
      path = "\(other)"
      fileext = ".ics"

      """, to: "vdirsyncer.conf")
    #expect(try run("vdirsyncer", "-c", config, "discover").status == 0)
    func sync() throws {
      let outcome = try run("vdirsyncer", "-c", config, "sync")
      #expect(outcome.status == 0, "\(outcome.text)")
    }
    func contents(_ folder: String) throws -> [String: String] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return try Dictionary(
        uniqueKeysWithValues: names.filter { $0.hasSuffix(".ics") }.map {
          ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
        })
    }
    try sync()
    #expect(try contents(other).count == 4 && contents(other) == contents(folder))
    // What is ticked there comes here; what is sent here goes there.
    let ben = try #require(try contents(other).first { $0.value.contains("Thank Ben") })
    let ticked = ben.value.replacing("STATUS:NEEDS-ACTION", with: "STATUS:COMPLETED")
    try home.write(ticked, to: "phone/" + ben.key)
    try sync()
    let asked = try home.run("import", "--me", "sam@mail.example", folder)
    #expect(
      asked.errors.contains("The message to Ben Okafor at Northwind is ticked"), "\(asked.errors)")
    let id = try #require(try home.listed().first { $0.company == "Northwind" }).id
    _ = try home.run("mark", id, "ana", "--via", "phone")
    _ = try home.run("export", "--format", "vdir", "--output", folder)
    try sync()
    let ana = try #require(try contents(other).values.first { $0.contains("Thank Ana") })
    #expect(ana.contains("STATUS:COMPLETED"))
  }
}
