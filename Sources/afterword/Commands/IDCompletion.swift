import ArgumentParser
import Core
import Foundation
import Screen
import Storage

extension CompletionKind {
  /// The ids of interviews, the most pressing first, with their titles where the shell shows such.
  /// Nothing where they cannot be read: a shell that completes is no place for an error.
  static let interview = CompletionKind.custom { words, _, typed in
    (try? interviews(words, typed.lowercased())) ?? []
  }

  /// More than one looks through.
  private static let limit = 200

  private static func interviews(_ words: [String], _ typed: String) throws -> [String] {
    let world = try World(environment: ProcessInfo.processInfo.environment, output: Output())
    let option = words.firstIndex(of: "--database").flatMap { words.dropFirst($0 + 1).first }
    let path = try world.databasePath(option)
    // Completing makes no database.
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let (configuration, _) = world.readConfiguration()
    let store = try world.openStore(path, configuration)
    defer { store.close() }
    let rows = try store.window(of: QueueQuery(.all), at: world.now(), from: 0, count: limit).rows
    return rows.filter { $0.id.short.hasPrefix(typed) }.map { row in
      let title = Text.printable(row.interview.title)
      return switch CompletionShell.requesting {
      case .zsh: "\(row.id.short):\(title)"
      case .fish: "\(row.id.short)\t\(title)"
      default: row.id.short
      }
    }
  }
}
