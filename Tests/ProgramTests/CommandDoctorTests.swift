import Foundation
import Testing

/// `doctor`: a line for each thing, what to do, and the exit status.
struct CommandDoctorTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.write("[me]\nemails = [\"sam@mail.example\"]\n", to: ".config/afterword/config.toml")
    _ = try home.addNorthwind()
  }

  private func doctor(with extra: [String: String] = [:]) throws -> Home.Outcome {
    try home.run("doctor", with: extra.merging(["TERM": "xterm-256color"]) { first, _ in first })
  }

  @Test func allIsWell() throws {
    _ = try home.run("backup")
    for folder in ["systemd/user/timers.target.wants", "../Library/LaunchAgents"] {
      for name in ["timer", "deliver.plist", "remind.plist"] {
        try home.write("", to: ".config/\(folder)/afterword.\(name)")
      }
    }
    let outcome = try doctor()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("✓ ") }, "\(outcome.output)")
    #expect(lines.contains("✓ me.emails     sam@mail.example"))
    #expect(lines.contains("✓ terminal      xterm-256color, colours: 256"))
    let database = home.folder.path + "/.local/share/afterword/afterword.sqlite"
    #expect(lines.contains("✓ database      \(database), interviews: 1"))
  }

  @Test func whatIsWrongEndsItWithOne() throws {
    let database = home.folder.path + "/.local/share/afterword/afterword.sqlite"
    chmod(database, 0o644)
    try home.write("[clock]\nmaximum-nudges = 99\n", to: ".config/afterword/config.toml")
    let outcome = try doctor()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("! rights        others may read \(database) (644)\n"))
    #expect(outcome.output.contains("→ take their rights away: chmod go= \(database)\n"))
    #expect(outcome.output.contains("line 2: clock.maximum-nudges has to be"))
    #expect(outcome.output.contains("· me.emails     not set"))
    #expect(outcome.output.contains("· copies        none in "))
  }

  @Test func textsKeptAreCounted() throws {
    for name in ["form-1.txt", "form-1-1.txt", "letter-1.txt", "database-1.sqlite", "other.txt"] {
      try home.write("x", to: ".local/state/afterword/\(name)")
    }
    // What was begun and holds nothing is nothing to copy from, nor is what SQLite has beside a database.
    try home.write("", to: ".local/state/afterword/database-2.sqlite-unfinished")
    try home.write("x", to: ".local/state/afterword/database-2.sqlite-unfinished-journal")
    let outcome = try doctor()
    let kept = home.folder.path + "/.local/state/afterword: 1 letter, 2 forms, 1 database\n"
    #expect(outcome.output.contains("· what is kept  what could not be stored or taken back"))
    #expect(outcome.output.contains(kept), "\(outcome.output)")
    #expect(outcome.status == 0)
  }

  /// What the surroundings are, and what is said of them.
  @Test(
    arguments: [
      (["TERM": ""], "· terminal      TERM is not set, so the terminal is taken for xterm-256", 0),
      (["TERM": "dumb"], "! terminal      TERM is “dumb”, on which text cannot be placed", 1),
      (["TERM": "nonsense"], "· terminal      “nonsense” has no description here", 0),
      (["NO_COLOR": "1"], "✓ terminal      xterm-256color, colours: NO_COLOR asks for none", 0),
      (["LANG": "de_DE.ISO-8859-1"], "· locale        LANG=de_DE.ISO-8859-1 is not of UTF-8", 0),
      (["LC_ALL": "C"], "· locale        LC_ALL=C is not of UTF-8", 0),
    ] as [([String: String], String, Int32)])
  func surroundings(_ extra: [String: String], _ words: String, _ status: Int32) throws {
    let outcome = try doctor(with: extra)
    #expect(outcome.output.contains(words), "\(outcome.output)")
    #expect(outcome.status == status)
  }

  private func configure(_ lines: String) throws {
    try home.write(
      "[me]\nemails = [\"sam@mail.example\"]\n\(lines)\n", to: ".config/afterword/config.toml")
  }

  static let mail: [(config: String, words: String, remedy: String)] = [
    (
      "[send]\ncommand = \"nowhere -t\"",
      "! send.command  send.command in the config file names “nowhere”, and",
      "give its whole path"
    ),
    (
      "[send]\ncommand = \"~/letter\"",
      "! send.command  send.command in the config file names “~/letter”, which",
      "make it one with chmod +x"
    ),
    (
      "[mail]\nsent = \"~/none\"", "! mail.sent     $HOME/none: there is none (No such file",
      "name the one that your mail program writes to; without it no letter is proved to have gone"
    ),
    (
      "[mail]\ninbox = \"~/letter\"",
      "! mail.inbox    $HOME/letter: it is neither a Maildir, which has",
      "name a Maildir or an mbox; without it no answer is noticed"
    ),
    (
      "[mail]\ndrafts = \"~/letter\"",
      "! mail.drafts   $HOME/letter is no folder, and drafts go into",
      "name a Maildir"
    ),
  ]

  /// What of the mail is not as it has to be, in one line, and what to do.
  @Test(arguments: mail)
  func whatIsWrongWithMailIsSaid(_ config: String, _ words: String, _ remedy: String) throws {
    try home.write("Hi Ben,\n", to: "letter")
    try configure(config)
    let outcome = try doctor()
    let lines = outcome.output.split(separator: "\n")
    let at = try #require(
      lines.firstIndex { $0.hasPrefix(words.replacing("$HOME", with: home.folder.path)) },
      "\(outcome.output)")
    #expect(lines[at + 1].contains("→ \(remedy)"), "\(lines[at + 1])")
    #expect(outcome.status == 1)
  }

  @Test func mailThatIsAsItShouldBeIsNamed() throws {
    try home.makeMaildir("Mail/INBOX")
    try home.write("From a Tue Nov 24 09:00:00 2026\nTo: x@x.example\n\nHi\n\n", to: "Mail/sent")
    try home.install("msmtp", "exit 0")
    try configure(
      "[send]\ncommand = \"msmtp -a work\"\n[mail]\ninbox = \"~/Mail/INBOX\"\n"
        + "sent = \"~/Mail/sent\"\ndrafts = \"~/Mail/Drafts\"")
    let outcome = try doctor()
    let folder = home.folder.path
    for line in [
      "✓ send.command  \(folder)/.programs/msmtp", "✓ mail.sent     \(folder)/Mail/sent, an mbox",
      "✓ mail.inbox    \(folder)/Mail/INBOX, a Maildir",
      "✓ mail.drafts   \(folder)/Mail/Drafts, which the first draft makes",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(outcome.output)")
    }
    try home.write("", to: "Mail/sent")
    #expect(try doctor().output.contains("✓ mail.sent     \(folder)/Mail/sent, an mbox\n"))
    try configure("")
    #expect(try doctor().output.contains("/.programs/msmtp, found by itself\n"))
  }

  @Test func eachBrokenTemplateIsNamed() throws {
    for name in ["one", "two", "three"] {
      try home.write("Hi {{#a}}\n", to: ".config/afterword/templates/\(name).mustache")
    }
    let output = try home.run("doctor").output
    for name in ["one", "two", "three"] {
      #expect(output.contains("/\(name).mustache"), "\(output)")
    }
  }

  @Test func json() throws {
    struct Found: Decodable { let subject, grade, text: String, remedy: String? }
    let output = try home.run("doctor", "--json").output
    let found = try JSONDecoder().decode([Found].self, from: Data(output.utf8))
    #expect(found.first { $0.subject == "database" }?.grade == "fine")
    #expect(found.first { $0.subject == "copies" }?.remedy == "“afterword backup” makes one")
  }
}
