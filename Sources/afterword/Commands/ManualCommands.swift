import ArgumentParser

/// `completions`: a script that has a shell complete the command line.
struct CompletionsCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a script by which a shell completes the command line.",
    discussion: """
      Examples:
        afterword completions bash > \\
          ~/.local/share/bash-completion/completions/afterword
        afterword completions zsh > ~/.zfunc/_afterword
        afterword completions fish > ~/.config/fish/completions/afterword.fish
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var completing: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run(in world: World) throws {
    let script = Afterword.completionScript(for: shell.completing)
    for line in script.lines { try world.output.say(line) }
  }
}

/// `man`: the manual page.
struct ManualCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print the manual page, for man to show.",
    discussion: """
      Examples:
        afterword man | man -l -
        afterword man > ~/.local/share/man/man1/afterword.1
      """)

  func run(in world: World) throws {
    for line in try Manual.lines() { try world.output.say(line) }
  }
}
