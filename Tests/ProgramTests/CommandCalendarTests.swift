import Foundation
import Testing

/// `export --format ics` and `vdir`, and what `import` makes of a task that was ticked there.
struct CommandCalendarTests {
  private let home: Home
  private let id: String
  private var folder: String { home.folder.path + "/cal" }

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    let letter = try home.write("SECRET words", to: "letter.txt")
    _ = try home.run("write", id, "ben", "--subject", "SECRET", "--body", letter)
    _ = try home.run("debrief", id, "--need", "SECRET need")
    _ = try home.run("add", "--company", "Hooli", "--start", "2026-12-01 09:00")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private func export(_ arguments: String..., at now: String = Home.now) throws -> Home.Outcome {
    home.environment["AFTERWORD_NOW"] = now
    return try home.run(["export", "--format", "vdir", "--output", folder] + arguments)
  }

  private func name(of person: String) throws -> String {
    try #require(try names().first { try text($0).contains("SUMMARY:Thank \(person)") })
  }

  private func tick(_ name: String) throws {
    let ticked = try text(name).replacing(
      "STATUS:NEEDS-ACTION", with: "STATUS:COMPLETED\r\nCOMPLETED:20261124T080000Z")
    try home.write(ticked, to: "cal/" + name)
  }

  @Test func aCalendarHoldsTasksAndEvents() throws {
    let all = try home.run("export", "--format", "ics").output
    #expect(all.components(separatedBy: "BEGIN:VTODO\r\n").count == 4)
    #expect(all.components(separatedBy: "BEGIN:VEVENT\r\n").count == 2)
    #expect(!all.contains("SECRET"))
    #expect(!(try home.run("export", "--format", "ics", "--pending").output.contains("VEVENT")))
    #expect(!(try home.run("export", "--format", "ics", "--upcoming").output.contains("VTODO")))
    #expect(try home.run("export", "--format", "ics").output == all)
  }

  @Test func aFolderIsBroughtUpToDate() throws {
    #expect(try export().output == "exported  4 items to ~/cal: 4 written, 0 removed\n")
    let first = try names()
    #expect(first.count == 4)
    #expect(try first.allSatisfy { !(try text($0).contains("SECRET")) })
    let foreign = try home.write("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", to: "cal/mine.ics")
    let ben = try name(of: "Ben Okafor")
    let before = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(ben)")
    #expect((before[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try export().output == "exported  4 items to ~/cal: 0 written, 0 removed\n")
    let after = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(ben)")
    #expect(before[.systemFileNumber] as? NSNumber == after[.systemFileNumber] as? NSNumber)
    // One is sent, one skipped; what a filter leaves out stays.
    let ana = try name(of: "Ana Ruiz")
    _ = try home.run("mark", id, "ana", "--via", "phone")
    _ = try home.run("skip", id, "chen")
    #expect(try export("--upcoming").output == "exported  1 item to ~/cal: 1 written, 1 removed\n")
    #expect(try names().count == 4)
    #expect(try text(ana).contains("STATUS:COMPLETED\r\nCOMPLETED:20261124T094200Z"))
    #expect(try text(ben).contains("NEEDS-ACTION"))
    #expect(try String(contentsOfFile: foreign, encoding: .utf8).count > 0)
    // Five business days later a nudge is a task of its own.
    #expect(
      try export(at: "@2026-12-01T12:00:00Z").output
        == "exported  3 items to ~/cal: 2 written, 0 removed\n")
  }

  @Test func aTickIsAskedAboutAndNeverTaken() throws {
    _ = try export()
    let ben = try name(of: "Ben Okafor")
    try tick(ben)
    let again = try export()
    #expect(again.output == "exported  4 items to ~/cal: 0 written, 0 removed\n")
    #expect(again.errors.contains("1 message ticked there and not marked here"))
    for _ in 1...2 {
      let asked = try home.run("import", "--me", "sam@mail.example", folder)
      #expect(asked.status == 0, "\(asked.errors)")
      #expect(
        asked.errors.contains(
          "The message to Ben Okafor at Northwind is ticked in your calendar, Tue 24 Nov 2026 09:00. Sent "
            + "elsewhere? “afterword mark "), "\(asked.errors)")
    }
    #expect(try home.run("list", "--json").output.contains("\"stage\": \"late\""))
    #expect(try home.run("status", "--short").output == "3 late\n")
    let command = try #require(
      try home.run("import", "--me", "sam@mail.example", folder).errors
        .firstMatch(of: /“afterword (mark .*?)” says/))
    #expect(try home.shell("$afterword \(command.output.1)").status == 0)
    #expect(try home.run("status", "--short").output == "2 late\n")
    let settled = try home.run("import", "--me", "sam@mail.example", folder)
    #expect(!settled.errors.contains("ticked"))
    #expect(try home.run("list", "--all", "--json").output.contains("Hooli"))
    #expect(try home.listed().count == 2)
  }

  @Test(.enabled(if: Tmux.path != nil, "tmux is not installed"))
  func anAnswerMarksIt() throws {
    _ = try export()
    try tick(try name(of: "Ben Okafor"))
    let session = try TmuxSession(
      command: [Programs.afterword, "import", "--me", "sam@mail.example", folder], columns: 200,
      rows: 24, environment: home.environment.mapValues { $0 })
    try session.wait(for: "[email, phone, linkedin, letter, other, no; Enter: later]")
    try session.type("phone\n")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Ben Okafor at Northwind followed up by phone, Tue 24 Nov 2026 09:00")
    #expect(try home.run("status", "--short").output == "2 late\n")
  }

  @Test func nothingIsWrittenThroughALink() throws {
    _ = try export()
    let ben = try name(of: "Ben Okafor")
    let victim = try home.write("precious", to: "victim")
    try FileManager.default.removeItem(atPath: "\(folder)/\(ben)")
    symlink(victim, "\(folder)/\(ben)")
    let outcome = try export()
    #expect(outcome.status == 65)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
    mkfifo(folder + "2", 0o600)
    let fifo = try home.run("export", "--format", "vdir", "--output", folder + "2")
    #expect(fifo.status == 65 && fifo.errors.contains("is no folder"))
  }
}
