import Foundation
import Testing

/// `import` of what was read before, and of the folders that the config file names.
struct CommandSourcesTests {
  let home: Home
  init() throws { home = try Home() }

  /// An invitation that is an interview by its title, from a company.
  static func invite(
    _ company: String, summary: String? = nil, method: String = "REQUEST", day: Int = 20
  ) -> String {
    let domain = "\(company.lowercased()).example"
    return """
      BEGIN:VCALENDAR
      METHOD:\(method)
      BEGIN:VEVENT
      UID:\(company)
      DTSTART:202611\(day)T140000Z
      DTEND:202611\(day)T150000Z
      SUMMARY:\(summary ?? "Interview with \(company)")
      ORGANIZER;CN=Ana Ruiz:mailto:ana@\(domain)
      ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
      END:VEVENT
      END:VCALENDAR

      """
  }

  static func mail(_ company: String, filled: Int = 0) -> String {
    let fill = String(repeating: "X-Filler: \(String(repeating: "x", count: 60))\n", count: filled)
    return """
      From ana@mail.example Mon Nov  2 10:00:00 2026
      From: Ana Ruiz <ana@\(company.lowercased()).example>
      Subject: Your interview
      \(fill)Content-Type: text/calendar; charset=utf-8

      \(invite(company))

      """
  }

  static let note = "From bob@mail.example Mon Nov  2 11:00:00 2026\nSubject: hello\n\nNothing.\n\n"

  private static let unchanged = "unchanged since Tue 24 Nov 10:42, not read again; --again reads"

  private func run(_ arguments: String...) throws -> Home.Outcome {
    try home.run(["import", "--me", "sam@mail.example"] + arguments)
  }

  private func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: home.folder.appendingPathComponent(name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// What each entry of an import does, one character each line's first word.
  private func actions(_ outcome: Home.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func unchangedFilesAreNotReadAgain() throws {
    try home.write(Self.invite("Globex"), to: "in/a.ics")
    try home.write(Self.invite("Initech"), to: "in/b.ics")
    try home.write("nothing", to: "in/c")
    #expect(try actions(run("in")) == ["new", "new"])
    for path in ["in", "in/", "./in/../in"] {
      let again = try run(path)
      #expect(again.output == "" && again.status == 0)
      #expect(again.errors == "3 files \(Self.unchanged) them.\n")
    }
    #expect(try run("in/a.ics").errors == "1 file \(Self.unchanged) it.\n")
    #expect(try actions(run("in", "--again")) == ["known", "known"])
    #expect(try actions(run("in", "--dry-run")) == ["known", "known"])
    #expect(try actions(run("in", "--take", "Globex")) == ["known", "known"])

    try home.write(Self.invite("Globex", day: 23), to: "in/a.ics")
    try home.write(Self.invite("Hooli"), to: "in/d.ics")
    let changed = try run("in")
    #expect(actions(changed) == ["changed", "new"])
    #expect(changed.errors == "2 files \(Self.unchanged) them.\n")
  }

  @Test func anImportThatIsTakenBackIsReadAnew() throws {
    try home.write(Self.invite("Globex"), to: "a.ics")
    #expect(try actions(run("a.ics")) == ["new"])
    #expect(try home.run("undo").status == 0)
    #expect(try actions(run("a.ics")) == ["new"])
    #expect(try home.run("undo").status == 0)
    #expect(try home.run("redo").status == 0)
    #expect(try actions(run("a.ics")) == ["known"])
    #expect(try actions(run("a.ics")) == [])
  }

  /// By who the user is it is decided what is an interview, and with whom.
  @Test func withOtherAddressesOfTheUsersAllIsReadAgain() throws {
    try home.write(Self.invite("Globex"), to: "a.ics")
    #expect(try actions(run("a.ics")) == ["new"])
    #expect(try actions(run("a.ics", "--me", "doe@mail.example")) == ["known"])
    #expect(try actions(run("a.ics", "--me", "DOE@mail.example")) == [])
  }

  /// Only what was added to a mailbox is read, and keeps its number.
  @Test func aMailboxThatGrewIsReadOn() throws {
    try home.write(Self.mail("Globex", filled: 600) + Self.note + Self.mail("Initech"), to: "INBOX")
    #expect(try actions(run("INBOX")) == ["new", "new"])
    #expect(try run("INBOX").errors == "1 file \(Self.unchanged) it.\n")
    try append(Self.note, to: "INBOX")
    let none = try run("INBOX")
    #expect(none.output == "" && none.status == 0)
    #expect(none.errors == "afterword: INBOX: There is no invitation in its new message.\n")
    try append(
      Self.mail("Hooli") + Self.mail("Umbrella").replacing("DTSTART", with: "X"), to: "INBOX")
    let grown = try run("INBOX")
    #expect(actions(grown) == ["new"])
    #expect(grown.output.contains("Hooli"))
    #expect(grown.errors.hasPrefix("afterword: INBOX, message 6: "))
    #expect(grown.status == 65)
    // What cannot be read is read, and told, again; what is known is not.
    let again = try run("INBOX")
    #expect(again.output == "" && again.status == 65)
    #expect(again.errors == grown.errors + "1 file \(Self.unchanged) it.\n")
  }

  /// A mailbox out of which something was taken, or that was written anew, is another.
  @Test(arguments: [0, 600])
  func aMailboxThatWasWrittenAnewIsReadWhole(_ filled: Int) throws {
    let old = [Self.note, Self.mail("Globex", filled: filled), Self.note, Self.mail("Initech")]
    try home.write(old.joined(), to: "INBOX")
    #expect(try actions(run("INBOX")) == ["new", "new"])
    let new = [old[1], old[2], old[3], Self.mail("Hooli"), Self.mail("Vandelay", filled: 9)]
    try home.write(new.joined(), to: "INBOX")
    #expect(try actions(run("INBOX")) == ["known", "known", "new", "new"])
  }

  /// A message of a Maildir is the same after it was read, answered and moved.
  @Test func aMessageKeepsItsPlaceInAMaildir() throws {
    for folder in ["cur", "new", "tmp"] { try home.write("", to: "mail/\(folder)/.keep") }
    try home.write(Self.invite("Globex"), to: "mail/new/1.x")
    try home.write(Self.invite("Initech"), to: "mail/cur/2.x:2,")
    #expect(try actions(run("mail")) == ["new", "new"])
    _ = try home.shell("cd mail && mv new/1.x cur/1.x:2,S && mv cur/2.x:2, cur/2.x:2,RS")
    #expect(try run("mail").errors.hasPrefix("2 files unchanged since"))
  }

  /// What seems to be no interview becomes one as its company comes to be known.
  @Test func whatWaitsForACompanyIsReadAgain() throws {
    let call = Self.invite("Globex", summary: "Call with Globex")
    try home.write(call, to: "in/a.ics")
    try home.write(Self.note + Self.mail("Hooli").replacing("Interview", with: "Call"), to: "in/b")
    let first = try run("in")
    // What is done are the addresses that were seen.
    #expect(actions(first) == ["left", "left", "done"])
    // Nothing is told twice.
    #expect(try run("in").output == "")
    try home.write("Company,Position\nGlobex,Clerk\nHooli,Clerk\n", to: "in/roles.csv")
    #expect(try actions(run("in")).filter { $0 == "role" }.count == 2)
    let known = try run("in")
    #expect(actions(known) == ["new", "new"], "\(known.output)")
    #expect(try run("in").errors == "3 files \(Self.unchanged) them.\n")
  }

  @Test func whatIsBrokenIsToldUntilItIsMended() throws {
    try home.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n", to: "in/a.ics")
    try home.write(Self.invite("Globex"), to: "in/b.ics")
    let first = try run("in")
    #expect(first.status == 65)
    let second = try run("in")
    #expect(second.status == 65 && second.output == "")
    #expect(second.errors.hasPrefix(first.errors) && first.errors.contains("in/a.ics, line 2"))
    try home.write(Self.invite("Hooli"), to: "in/a.ics")
    #expect(try run("in").status == 0)
    #expect(try run("in").errors == "2 files \(Self.unchanged) them.\n")
  }

  @Test func theConfigFileNamesWhatIsRead() throws {
    let none = try run("--configured")
    #expect(none.status == 64)
    #expect(
      none.errors == "afterword: no folders are named: write folders = [\"~/Mail\"] below "
        + "[sources] in ~/.config/afterword/config.toml\n")
    try home.write(Self.invite("Globex"), to: "in/a.ics")
    try home.write(Self.mail("Initech"), to: "mail/INBOX")
    try home.write(
      "[sources]\nfolders = [\"~/in\", \"\(home.folder.path)/mail/INBOX\", \"mail\", \"~/none\"]\n",
      to: ".config/afterword/config.toml")
    let refused = "sources.folders has to be a list of paths from / or ~/ on"
    let first = try run("--configured")
    #expect(actions(first) == ["new", "new"])
    #expect(
      first.errors.contains(refused) && first.errors.contains("number 3, \"mail\", was left out"))
    #expect(first.errors.contains("/none: There is no such file.") && first.status == 66)
    try home.write(Self.invite("Hooli"), to: "in/b.ics")
    #expect(try actions(run("--configured")) == ["new"])
  }

  @Test(arguments: [[], ["--configured", "a.ics"]])
  func eitherPathsOrTheConfigured(_ arguments: [String]) throws {
    let outcome = try home.run(["import"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("name files or folders, or --configured in their place"))
  }
}
