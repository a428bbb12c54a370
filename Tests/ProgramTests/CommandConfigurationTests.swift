import Foundation
import Testing

/// The config file: what it changes, and what is said of its mistakes.
struct CommandConfigurationTests {
  let home: Home
  let path: String

  init() throws {
    home = try Home()
    path = home.folder.appendingPathComponent(".config/afterword/config.toml").path
  }

  private func configure(_ text: String) throws {
    try home.write(text, to: ".config/afterword/config.toml")
  }

  /// A file's text and what is said of it, after the file's name.
  static let mistakes: [(String, [String])] = [
    ("[clock\n", [", line 1, column 7: "]),
    ("\n[clock]\ndue-after-hours = \n", [", line 3, column 19: "]),
    (
      "[me]\nname = \"Sam\"\n[\n", [", line 3: a table's heading needs a name, like [me]; the line"]
    ),
    ("[[\n", [", line 1: a table's heading needs a name"]),
    ("# [\n\t[ [\r\n", [", line 2: a table's heading needs a name"]),
    ("\u{FEFF}[[[\n", [", line 1: a table's heading needs a name"]),
    (
      "x = [\n[1],\n[\n2]]\ny = \"\"\"\n[\n\"\"\"\"\n[.a]\n",
      [
        ", line 8: a table's heading needs", ", line 1: x is not known", ": y is not known",
      ]
    ),
    (
      "x = [\n[1],\n[\n2]]\ny = \"\"\"\n[\n\"\"\"\"\nz = '''\n[\n'''\n",
      [
        ", line 1: x is not known and was left out", ": y is not known and was left out",
        ": z is not known and was left out",
      ]
    ),
    (
      "[clock]\ndue-after-hours = 48\n[me]\nemails = [\"jo@x.example\"\n[screen]\ntheme = \"mono\"",
      [", line 4: a bracket is opened there and not closed; the line was left out"]
    ),
    (
      "[clock]\ndays-off = [\n\"2026-12-25\",\nmaximum-nudges = 3\n",
      [", line 2: a bracket is opened there and not closed; the line was left out"]
    ),
    (
      "[clock]\ndays-off = [\n\"2026-12-25\",\noops,\n]\nmaximum-nudges = 3\n",
      [", line 4, column 1"]
    ),
    ("[]\n", [", line 1, column 2: "]), ("[", [", line 1"]),
    ("[a\n[\n", [", line 1, column 3: ", ", line 2: a table"]),
    (
      "[clock]\ndue-after-hours = \"24\"\n",
      [
        ", line 2: clock.due-after-hours has to be a whole number from 1 to 720; 24 is used"
      ]
    ),
    (
      "[clock]\nmaximum-nudges = 99\nopens-after-hours = -1\n",
      [
        ", line 2: clock.maximum-nudges has to be a whole number from 0 to 9; 2 is used",
        ", line 3: clock.opens-after-hours has to be a whole number from 0 to 720; 2 is used",
      ]
    ),
    (
      "[clock]\ndays-off = [\"2026-12-25\", \"2026-02-30\", 2026-12-26]\n",
      [
        ", line 2: clock.days-off has to be a list of days like \"2026-12-25\" in brackets; "
          + "number 2, \"2026-02-30\", was left out"
      ]
    ),
    (
      "me.emails = [\"sam@mail.example\", \"sam\"]\n",
      [
        ", line 1: me.emails has to be a list of addresses like \"me@mail.example\" in brackets; "
          + "number 2, \"sam\", was left out"
      ]
    ),
    (
      "[me]\nname = \"Sam\"\nsignature = \"Sam\"\nnmae = \"Sam\"\n",
      [", line 4: me.nmae is not known and was left out"]
    ),
    (
      "[clock]\r\ndue-after-hours = 24\r\n\r\nmaximum-nudges = 99\r\n",
      [", line 4: clock.maximum-nudges has to be a whole number from 0 to 9; 2 is used"]
    ),
    (
      "[screen]\ntheme = \"pink\"\nmouse = \"no\"\n",
      [
        ", line 2: screen.theme has to be \"terminal\" or \"afterword\" or \"mono\"; "
          + "\"terminal\" is used",
        ", line 3: screen.mouse has to be true or false; true is used",
      ]
    ),
    (
      "[keys.queue]\nmark-sent = \"M\"\nadd = [\"M\", \"Alt-a\"]\nfly = \"f\"\nquit = []\n"
        + "undo = \"Hyper-u\"\nredo = 7\n[keys.composer]\nmark-sent = \"m\"\n[keys.moon]\n",
      [
        ", line 6: keys.queue.undo cannot be \"Hyper-u\": keys are written like \"m\", \"^X\", ",
        ", line 7: keys.queue.redo cannot be what is no text: keys are written like ",
        ", line 10: keys.moon is no part of the program with keys: queue, composer, ",
        ", line 3: keys.queue.add cannot be M: it is keys.queue.mark-sent already",
        ", line 4: keys.queue.fly is not known and was left out",
        ", line 9: keys.composer.mark-sent cannot be m: characters are typed there",
        ", line 5: keys.queue.quit cannot be without a key: q ^C is used",
      ]
    ),
    ("keys.queue = { fly = \"f\" }\n", [", line 1: keys.queue.fly is not known"]),
    ("keys = 1\n", [", line 1: keys has to be a table: write [keys] on a line of its own"]),
    (
      "[me]\nname = \"Sam\\nDoe\"\n",
      [", line 2: me.name has to be a name in one line, like \"Sam Doe\"; \"\" is used"]
    ),
    ("me = 1\n[colours]\n", [", line 1: me has to be a table", ", line 2: colours is not known"]),
    (
      "[send]\ncommand = 1\n[people]\n[sources]\n",
      [", line 2: send.command has to be a command like \"msmtp -a work\", or \"\"; \"\" is used"]
    ),
    (
      "[remind]\nquiet = \"22-8\"\n",
      [
        ", line 2: remind.quiet has to be hours like \"22:00-08:00\", or \"\"; \"22:00-08:00\" is used"
      ]
    ),
  ]

  @Test(arguments: mistakes.indices)
  func aMistakeIsSaidWithItsPlace(_ index: Int) throws {
    let (text, sentences) = Self.mistakes[index]
    try configure(text)
    let outcome = try home.run("list", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.output == "[]\n")
    let lines = outcome.errors.split(separator: "\n")
    try #require(lines.count == sentences.count, "\(outcome.errors)")
    for (line, sentence) in zip(lines, sentences) {
      #expect(line.hasPrefix("afterword: \(path)\(sentence)"), "\(line)")
    }
  }

  @Test func aMistakeCostsOnlyItsOwnValue() throws {
    try configure("[clock]\nmaximum-nudges = 99\ndue-after-hours = 48\n")
    _ = try home.addNorthwind()
    // Friday 16:30 and 48 hours is Sunday, and so Monday.
    #expect(try home.run("list", "--json").output.contains(#""due": "2026-11-23T15:30:00Z""#))
    try configure("[clock]\ndays-off = [\"2026-11-23\"]\n")
    #expect(try home.run("list", "--json").output.contains(#""due": "2026-11-24T15:30:00Z""#))
    #expect(try home.run("status", "--short").output == "3 due\n")
  }

  @Test func anOpenBracketCostsItsLine() throws {
    try configure("[me]\nemails = [\"jo@x.example\"\n[clock]\ndue-after-hours = 48\n")
    let outcome = try home.run("config")
    #expect(outcome.output.contains("due-after-hours = 48"))
    #expect(outcome.errors.contains(", line 2: a bracket is opened there"))
    #expect(outcome.status == 65)
  }

  /// A line that is no TOML costs itself, not the file.
  @Test func aSlipCostsItsLine() throws {
    try configure("[clock]\nmaximum-nudges = maybe\ndue-after-hours = 48\n[[\n[me]\nname = \"Jo\n")
    _ = try home.addNorthwind()
    let outcome = try home.run("list", "--json")
    #expect(outcome.output.contains(#""due": "2026-11-23T15:30:00Z""#))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasSuffix("; the line was left out") })
    for (line, number) in zip(lines.sorted(), [2, 4, 6]) {
      #expect(line.contains(", line \(number)"))
    }
  }

  @Test func whatIsNoTextIsSaid() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    let sentence = "afterword: \(path): it is no file; nothing of it was used\n"
    #expect(try home.run("list").errors.hasPrefix(sentence))
  }

  @Test func bytesOutsideUTF8AreSaid() throws {
    try configure("")
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: path))
    #expect(try home.run("list").errors.contains("it is not written in UTF-8"))
  }

  /// What `config` says is in force, without the line that names the file.
  private func inForce() throws -> String {
    let outcome = try home.run("config")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .joined(separator: "\n")
  }

  /// The printed file says what holds without one, as it is and with every setting taken in.
  @Test func theDefaultsAreTheDefaults() throws {
    let usual = try inForce()
    #expect(usual.contains("due-after-hours = 24\n"))
    #expect(!usual.contains("by default"))
    let printed = try home.run("config", "--default").output
    try configure(printed)
    #expect(try inForce() == usual)
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    let isSetting = { (line: Substring) in line.hasPrefix("#") && !line.hasPrefix("# ") }
    let uncommented = lines.map { isSetting($0) ? $0.dropFirst() : $0 }
    try configure(uncommented.joined(separator: "\n"))
    #expect(try inForce() == usual)
    for setting in ["name", "days-off", "theme", "mark-sent", "delete-word-backward", "repaint"] {
      #expect(uncommented.contains { $0.hasPrefix("\(setting) = ") }, "\(setting)")
    }
    // Each of them is read: a value that none can have is a mistake of each.
    let wrong = uncommented.map { line in
      line.hasPrefix("#") || !line.contains(" = ")
        ? line : line.prefix(while: { $0 != "=" }) + "= 2000-01-01"
    }
    try configure(wrong.joined(separator: "\n"))
    let outcome = try home.run("config")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.split(separator: "\n").count == wrong.count { $0.hasSuffix("2000-01-01") })
  }

  @Test func whatIsInForceIsSaid() throws {
    try configure(
      """
      [me]
      name = "Sam \\"S\\" Doe"
      emails = ["sam@mail.example"]
      signature = \"\"\"
      Sam
      +49 30 1\"\"\"
      [clock]
      due-after-hours = 48
      days-off = ["2026-12-25", 2026-01-01]
      [screen]
      theme = "mono"
      mouse = false
      [checks]
      off = ["shouting"]
      language = "en-GB"
      words = ["Bazel", "Kubernetes"]
      [keys.queue]
      mark-sent = ["M", "Alt-m"]
      undo = "^U"
      [keys.editor]
      yank = []
      """)
    let outcome = try home.run("config")
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        # \(path)

        [me]
        name = "Sam \\"S\\" Doe"         # "" by default
        emails = ["sam@mail.example"]  # [] by default
        signature = "Sam\\n+49 30 1"    # "" by default

        [sources]
        folders = []

        [clock]
        opens-after-hours = 2
        due-after-hours = 48                     # 24 by default
        nudge-after-business-days = 5
        nudge-after-promise-business-days = 2
        maximum-nudges = 2
        days-off = ["2026-01-01", "2026-12-25"]  # [] by default

        [send]
        command = ""

        [mail]
        inbox = ""
        sent = ""
        drafts = ""

        [remind]
        quiet = "22:00-08:00"
        stages = ["returned", "answer", "late", "due", "nudge-due", "unconfirmed", "closing"]

        [people]
        address-book-command = ""

        [screen]
        theme = "mono"  # "terminal" by default
        mouse = false   # true by default

        [checks]
        off = ["shouting"]               # [] by default
        language = "en-GB"               # "" by default
        words = ["Bazel", "Kubernetes"]  # [] by default

        [templates]
        folder = ""

        [keys.queue]
        mark-sent = ["M", "Alt-m"]  # ["m"] by default
        undo = ["^U"]               # ["u"] by default

        [keys.editor]
        yank = []  # ["^Y"] by default

        """)
    // What it prints says the same.
    try configure(outcome.output)
    #expect(try home.run("config").output == outcome.output)
  }

  @Test func thePathIsSaid() throws {
    #expect(try home.run("config", "--path").output == path + "\n")
    let sentence = "# \(path) (not there: all is as by default)\n"
    #expect(try home.run("config").output.hasPrefix(sentence))
    #expect(try home.run("config", "--path", "--default").status == 64)
  }

  @Test func mistakesEndItWithTheirStatus() throws {
    try configure("[clock]\nmaximum-nudges = 99\n[screen]\nmouse = false\n")
    let outcome = try home.run("config")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("mouse = false"))
    let sentence =
      "\(path), line 2: clock.maximum-nudges has to be a whole number from 0 to 9; 2 is"
    #expect(outcome.errors == "afterword: \(sentence) used\n")
  }
}

/// The user's keys in the real program.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerKeysTests {
  @Test func theUsersKeysHold() throws {
    let home = try Home()
    try home.write(
      "[keys.queue]\nmark-sent = \"M\"\nquit = \"Alt-q\"\n", to: ".config/afterword/config.toml")
    try home.receive()
    let session = try home.track()
    try session.wait(for: "M mark sent")
    try session.press("m", "q", "M")
    try session.wait(for: "Esc back")
    try session.press("Escape")
    try session.wait(for: "M mark sent")
    try session.press("M-q")
    #expect(try session.exitStatus() == 0)
  }
}
