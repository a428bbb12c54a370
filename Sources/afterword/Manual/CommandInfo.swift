import ArgumentParser
import Foundation

/// A command as the argument parser describes it: the one list of commands and options there is.
struct CommandInfo: Decodable {
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      let kind: String
      let name: String

      /// "--json", "-h".
      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?

    /// What stands for the value.
    var value: String { (valueName ?? "").uppercased() }

    /// As it is typed: "--at WHEN", "ID", "--json".
    var written: String {
      let names = (names ?? []).map(\.written).joined(separator: ", ")
      return switch kind {
      case .positional: value
      case .option: "\(names) \(value)"
      case .flag: names
      }
    }

    /// True of what every command has.
    var isCommon: Bool { names?.contains { ["help", "version"].contains($0.name) } ?? false }
  }

  private struct Tool: Decodable {
    let command: CommandInfo
  }

  let commandName: String
  /// nil of the program itself.
  let superCommands: [String]?
  let shouldDisplay: Bool?
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// The whole command line.
  static func all() throws -> CommandInfo {
    try JSONDecoder().decode(Tool.self, from: Data(Afterword._dumpHelp().utf8)).command
  }

  /// The subcommands that are there to be used; `help` explains the others.
  var commands: [CommandInfo] {
    (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
  }

  /// What can be given, without what every command has.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isCommon }
  }
}
