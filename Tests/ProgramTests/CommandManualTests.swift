import Foundation
import Testing

/// The manual page and the completions: all that there is, and read by the programs they are for.
struct CommandManualTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The commands that `--help` lists.
  private func commands() throws -> [String] {
    let help = try home.run("--help").output
    let list = help.split(separator: "SUBCOMMANDS:\n").last ?? ""
    return list.split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
  }

  @Test func theManualNamesEverything() throws {
    let page = try home.run("man").output
    let lines = page.split(separator: "\n").map { $0.replacing("\\-", with: "-") }
    let commands = try commands()
    #expect(commands.count > 10)
    for command in commands {
      #expect(lines.contains { $0 == ".SS \(command)" || $0.hasPrefix(".SS \(command) ") })
      let help = try home.run(command, "--help").output
      for option in help.split(separator: "\n").compactMap({ $0.firstMatch(of: /^  (--[a-z-]+)/) })
      {
        let name = String(option.output.1)
        let isThere = lines.contains { $0.hasPrefix(".B") && $0.contains(name) }
        #expect(isThere, "\(command) \(name)")
      }
    }
    for line in try home.run("config", "--default").output.split(separator: "\n") {
      guard let help = line.split(separator: "  # ").dropFirst().last else { continue }
      let written = help.unicodeScalars.map { scalar in
        switch scalar {
        case "'": "\\(aq"
        case "-": "\\-"
        case " "..."~": String(scalar)
        default: "\\[u\(String(scalar.value, radix: 16, uppercase: true))]"
        }
      }
      #expect(page.contains(written.joined()), "\(help)")
    }
    #expect(page.contains("status --quiet finds a message late".replacing("-", with: "\\-")))
    for status in ["0", "1", "64", "65", "66", "69", "74"] {
      #expect(lines.contains(".B \"\(status)\""))
    }
    for name in ["AFTERWORD_DATABASE", "NO_COLOR"] { #expect(page.contains(".B \"\(name)\"")) }
    #expect(page.utf8.allSatisfy { $0 < 0x7F })
  }

  /// A line of an example that is wrapped cannot be copied: each is in the manual as in the help.
  @Test func examplesCanBeCopied() throws {
    let page = try home.run("man").output.replacing("\\-", with: "-").replacing("\\(ti", with: "~")
      .replacing("\\(aq", with: "'").replacing("\\e", with: "\\")
      .replacing("\\[u2026]", with: "…").split(separator: "\n")
    for command in try commands() {
      let help = try home.run(command, "--help").output
      let examples = (help.split(separator: "Examples:\n").dropFirst().first ?? "")
        .split(separator: "\n").prefix { $0.hasPrefix("  ") }
      for line in examples { #expect(page.contains(line.dropFirst(2)), "\(command): \(line)") }
      #expect(!help.contains("Examples:") || help.contains("\(examples.last ?? "?")\n\nUSAGE"))
    }
    let path = home.folder.path + "/.config/afterword/config.toml"
    let outcome = try home.shell(
      """
      afterword() { "$afterword" "$@"; }
      \(home.run("config", "--help").output.split(separator: "\n")
        .filter { $0.contains("--path)") }.joined(separator: "\n"))
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test(.enabled(if: program("groff") != nil, "needs groff"))
  func theManualIsWellFormed() throws {
    let outcome = try home.shell("$afterword man | groff -man -ww -Tutf8")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("User Commands"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let script = try home.run("completions", shell).output
    for command in try commands() { #expect(script.contains(command)) }
    #expect(script == (try home.run("--generate-completion-script", shell).output))
    guard let program = program(shell) else { return }
    let path = try home.write(script, to: "completions")
    let outcome = try home.shell("\(program) -n \(path)")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func anotherShell() throws {
    let outcome = try home.run("completions", "tcsh")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("bash"))
  }

  /// As the scripts ask for them.
  @Test(arguments: [
    ("fish", "\tNorthwind · Platform Engineer"), ("zsh", ":Northwind · Platform Engineer"),
    ("bash", ""),
  ])
  func idsAreCompleted(_ shell: String, _ title: String) throws {
    let home = try Home()
    home.environment["SAP_SHELL"] = shell
    let ask = ["---completion", "show", "--", "positional@0", "2", "0", "afterword", "show", ""]
    #expect(try home.run(ask).output.trimmingCharacters(in: .whitespacesAndNewlines) == "")
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/.local/share/afterword"))
    let id = try home.addNorthwind()
    // The library adds a blank line for zsh.
    #expect(try home.run(ask).output == "\(id)\(title)\n\(shell == "zsh" ? " \n" : "")")
    #expect(try home.run("completions", shell).output.contains("---completion show"))
  }
}

/// Where a program is; nil where it is not installed.
private func program(_ name: String) -> String? {
  ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
    .first(where: FileManager.default.isExecutableFile)
}
