import Core
import Templates
import Views

/// The manual page, made from the commands, the keymap and the tables here.
struct Manual {
  private let tool: CommandInfo
  private var page: Roff

  /// The page's lines.
  static func lines() throws -> [String] {
    var manual = Manual(tool: try CommandInfo.all())
    manual.write()
    return manual.page.lines
  }

  private init(tool: CommandInfo) {
    self.tool = tool
    page = Roff(title: "AFTERWORD", source: "afterword \(Version.current)")
  }

  private static let environment = [
    ("AFTERWORD_DATABASE", "the database; --database goes before it"),
    (
      "AFTERWORD_NOW",
      "a time at which the clock starts, or with @ before it stands: for demonstrations and tests"
    ),
    ("XDG_DATA_HOME", "where the database is; ~/.local/share by default"),
    ("XDG_CONFIG_HOME", "where the config file is; ~/.config by default"),
    (
      "VISUAL, EDITOR",
      "the editor that the letter is handed to, with its arguments; no shell runs it"
    ),
    (
      "XDG_STATE_HOME", "where letters are kept that could not be stored; ~/.local/state by default"
    ),
    ("NO_COLOR", "if set and not empty, the tracker has no colours"),
    ("TERM", "the terminal's type"),
    ("TZ", "your time zone, where it is not the system's"),
  ]

  private static let files = [
    ("$XDG_DATA_HOME/afterword/afterword.sqlite", "the database"),
    (
      "$XDG_DATA_HOME/afterword/backups/",
      "copies of it; those of a database with another name are in backups/NAME/ beside it"
    ),
    ("$XDG_CONFIG_HOME/afterword/config.toml", "the config file; see afterword config --default"),
    (
      "$XDG_CONFIG_HOME/afterword/words.txt",
      "words that no letter's spelling is blamed for, a word a line; the composer adds to it"
    ),
    (
      "$XDG_CONFIG_HOME/afterword/templates/NAME.mustache",
      "templates of your own; the config file may name another folder"
    ),
    ("$XDG_STATE_HOME/afterword/", "letters that could not be stored"),
  ]

  private mutating func write() {
    let name = tool.commandName
    page.section("NAME")
    page.paragraph("\(name) - \(Self.lowercased(tool.abstract ?? ""))")
    page.section("SYNOPSIS")
    page.verbatim([Self.usage(tool, name), "\(name) COMMAND [OPTIONS]"])
    page.section("DESCRIPTION")
    page.text(tool.discussion ?? "")
    page.section("OPTIONS")
    page.paragraph("--database, --help and --version are understood by every command.")
    options(of: tool)
    page.item("--help", "Show help.")
    page.item("--version", "Show the version.")
    page.section("COMMANDS")
    for command in tool.commands {
      page.subsection(Self.usage(command, command.commandName))
      page.text([command.abstract, command.discussion].compactMap { $0 }.joined(separator: "\n\n"))
      options(of: command)
    }
    keys()
    checks()
    templates()
    page.section("EXIT STATUS")
    page.item("0", "All went well.")
    for status in Failure.Status.allCases { page.item("\(status.rawValue)", status.meaning) }
    page.item("128+N", "The signal N ended the tracker; what was typed is stored.")
    page.section("FILES")
    for (path, what) in Self.files { page.item(path, what) }
    page.section("ENVIRONMENT")
    for (variable, what) in Self.environment { page.item(variable, what) }
  }

  /// What a command takes besides the options of the tracker that hold for all. Flags that exclude
  /// each other have one explanation.
  private mutating func options(of command: CommandInfo) {
    let common = command.superCommands == nil ? [] : tool.shownArguments.map(\.written)
    let arguments = command.shownArguments.filter { !common.contains($0.written) }
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      let same = arguments[index...].prefix {
        $0.kind == .flag && argument.kind == .flag && $0.abstract == argument.abstract
      }
      let terms = same.isEmpty ? [argument.written] : same.map(\.written)
      let usual =
        argument.kind == .option ? argument.defaultValue.map { " By default \($0)." } : nil
      page.item(terms.joined(separator: ", "), (argument.abstract ?? "") + (usual ?? ""))
      index += terms.count
    }
  }

  private mutating func keys() {
    page.section("KEYS")
    page.paragraph("These are the keys by default; [keys] in the config file changes them.")
    for section in KeySection.all {
      page.subsection(section.title)
      for row in Keymap.standard.rows(section) {
        page.item(row.keys.map(\.notation).joined(separator: ", "), row.help)
      }
    }
  }

  private mutating func checks() {
    page.section("CHECKS")
    page.paragraph(
      "What the composer and afterword check look for in a letter. What blocks should be mended "
        + "before the letter goes out, the rest is advice. [checks] in the config file switches "
        + "checks off by their names.")
    for check in LetterCheck.all {
      page.item("\(check.name.rawValue) (\(check.severity.rawValue))", check.documentation)
    }
  }

  private mutating func templates() {
    page.section("TEMPLATES")
    page.paragraph(
      "A letter can begin with a template in Mustache. Its first lines may be Subject: lines, of which "
        + "the first counts that is short enough and lacks nothing. These names stand for what is known; "
        + "{{uppercased(NAME)}}, lowercased and capitalized change how it is written, and "
        + "{{#NAME}}...{{/NAME}} is left out where nothing is known.")
    for field in TemplateField.allCases { page.item("{{\(field.rawValue)}}", field.about) }
  }

  /// How a command is called: options first, then what it is about.
  private static func usage(_ command: CommandInfo, _ name: String) -> String {
    let hasOptions = command.shownArguments.contains { $0.kind != .positional }
    let arguments = command.shownArguments.filter { $0.kind == .positional }.map { argument in
      let value = argument.value + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? "[\(value)]" : value
    }
    return ([name] + (hasOptions ? ["[OPTIONS]"] : []) + arguments).joined(separator: " ")
  }

  /// A sentence as the rest of a line, without its full stop.
  private static func lowercased(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
