import Foundation
import Testing

/// `remind`, with a notify-send that writes down what it is given.
struct CommandRemindTests {
  private let home: Home
  private let letter = "SECRET words of the letter"

  init() throws {
    home = try Home()
    try home.install(
      "notify-send", "for word; do printf '<%s>' \"$word\"; done >>'\(home.folder.path)/told'")
  }

  private func told() -> String {
    (try? String(contentsOfFile: home.folder.path + "/told", encoding: .utf8)) ?? ""
  }

  @Test func severalAreToldAtOnceAndOnce() throws {
    let id = try home.addNorthwind()
    _ = try home.run("add", "--company", "Initech", "--start", "2026-11-23 15:00")
    let body = try home.write(letter, to: "letter.txt")
    _ = try home.run("write", id, "ben", "--subject", letter, "--body", body)
    let dry = try home.run("remind", "--dry-run")
    #expect(dry.output == "3 late: Northwind\n  1 due: Initech\n" && dry.errors == "")
    #expect(told() == "")
    let outcome = try home.run("remind")
    #expect(outcome.output == "told      3 late: Northwind\n" && outcome.status == 0)
    #expect(told() == "<--app-name=Afterword><--><3 late: Northwind><1 due: Initech>")
    let again = try home.run("remind")
    #expect(again.output + again.errors == "" && again.status == 0)
    #expect(try home.run("remind", "--dry-run").errors == "There is nothing to be told.\n")
    #expect(!told().contains("SECRET"))
    let later = try home.run("remind", with: ["AFTERWORD_NOW": "@2026-11-24T16:00:00Z"])
    #expect(later.output == "told      1 late: Initech\n")
    // No step of the user's: what is taken back is the last one.
    #expect(try home.run("undo").output.contains("write"))
  }

  /// Markup, an escape for notify-send, an option, and sequences for a terminal.
  @Test func aNameMeansNothingToWhoShowsIt() throws {
    let names = ["--icon=\u{1B}]0;x\u{7}", "--icon=/x"]
    for (name, time) in zip(names, ["15:00", "15:30"]) {
      let added = try home.run(
        "add", "--company=\(name)", "--role", "<a href=\"x\">&\\n\u{202E}", "--start",
        "2026-11-23 \(time)")
      try #require(added.status == 0, "\(added.errors)")
    }
    #expect(try home.run("remind").status == 0)
    #expect(told().hasPrefix("<--app-name=Afterword><--><"))
    #expect(told().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    let other = try home.run("remind", with: ["AFTERWORD_NOW": "@2026-11-24T15:10:00Z"])
    #expect(other.status == 0)
    #expect(told().contains("&lt;a href=\"x\"&gt;&amp;\\\\n"), "\(told())")
    #expect(!told().contains("<a href"))
  }

  @Test func quietHoursWait() throws {
    try home.write("[remind]\nquiet = \"10:00-11:00\"\n", to: ".config/afterword/config.toml")
    _ = try home.addNorthwind()
    let quiet = try home.run("remind")
    #expect(quiet.output + quiet.errors + told() == "" && quiet.status == 0)
    let dry = try home.run("remind", "--dry-run")
    #expect(dry.output == "3 late: Northwind\n")
    #expect(dry.errors == "It is told at 11:00, when the quiet hours end.\n")
    let later = try home.run("remind", with: ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"])
    #expect(later.output == "told      3 late: Northwind\n")
  }

  @Test func stagesAreChosen() throws {
    try home.write(
      "[remind]\nstages = [\"due\", \"soon\"]\n", to: ".config/afterword/config.toml")
    _ = try home.addNorthwind()
    let outcome = try home.run("remind", "--dry-run")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("line 2: remind.stages has to be a list of \"returned\", "))
  }

  @Test func whatCannotBeToldIsSaidAndComesAgain() throws {
    _ = try home.addNorthwind()
    try home.install("notify-send", "echo 'no \u{1B}[31mbus' >&2; exit 1")
    let failed = try home.run("remind")
    #expect(failed.status == 69 && failed.output == "")
    #expect(failed.errors.contains("notify-send failed: no ") && !failed.errors.contains("\u{1B}"))
    let missing = try home.run("remind", with: ["PATH": "/nowhere"])
    #expect(missing.status == 69)
    #expect(missing.errors.contains("there is no notify-send here"))
    #expect(try home.run("remind", "--dry-run").output == "3 late: Northwind\n")
  }
}
