import Foundation
import Testing

/// A user's home of its own for one test, in which the built program runs.
final class Home {
  /// What a command said and how it ended.
  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  let folder: URL
  /// Set for every run.
  var environment: [String: String]

  /// The moment at which the clock is held.
  static let now = "@2026-11-24T09:42:00Z"

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("afterword-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "PATH": "\(folder.path)/.programs:/usr/bin:/bin", "TZ": "Europe/Berlin",
      "LANG": "C.UTF-8",
      "AFTERWORD_NOW": Self.now,
    ]
    try install("enchant-2", SpellingStandIn.content)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs `afterword` with arguments, and waits for its end.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", with extra: [String: String] = [:]
  ) throws -> Outcome {
    try launch(Programs.afterword, arguments, input: input, with: extra)
  }

  /// The same with the arguments in a list.
  func run(_ arguments: [String]) throws -> Outcome {
    try launch(Programs.afterword, arguments, input: "", with: [:])
  }

  /// Runs a line of shell in which `$afterword` is the program.
  func shell(_ line: String) throws -> Outcome {
    try launch("/bin/sh", ["-c", line], input: "", with: ["afterword": Programs.afterword])
  }

  private func launch(
    _ program: String, _ arguments: [String], input: String, with extra: [String: String]
  ) throws -> Outcome {
    let files = try ["in", "out", "err"].map { name in
      let url = folder.appendingPathComponent(".\(name)-\(UUID().uuidString)")
      try (name == "in" ? input : "").write(to: url, atomically: false, encoding: .utf8)
      return url
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment.merging(extra) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8),
      status: process.terminationStatus)
  }

  /// Writes a file into the home.
  /// - Returns: its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// Writes a program into the home, by another process: one that a test beside this starts meanwhile
  /// holds for a moment what is open here, and a file that is open for writing cannot be started.
  /// - Returns: its path.
  @discardableResult
  func writeProgram(_ text: String, to name: String) throws -> String {
    let source = try write(text, to: name + ".text")
    let path = folder.appendingPathComponent(name).path
    let outcome = try launch(
      "/usr/bin/install", ["-m", "755", source, path], input: "", with: [:])
    try #require(outcome.status == 0, "\(outcome.errors)")
    try FileManager.default.removeItem(atPath: source)
    return path
  }

  /// Adds the interview that most tests begin with: over since Friday, three people, no one thanked.
  /// - Returns: the beginning of its id.
  func addNorthwind() throws -> String {
    let outcome = try run(
      "add", "--company", "Northwind", "--role", "Platform Engineer", "--round", "onsite",
      "--start", "2026-11-20 14:00", "--duration", "2h30m",
      "--with", "Ana Ruiz <ana.ruiz@northwind.example>",
      "--with", "Ben Okafor <ben@northwind.example>", "--with", "Chen Li")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return String(outcome.output.split(separator: " ")[1])
  }
}

extension Home.Outcome {
  /// The output with the first id in it written as `#1`, the second as `#2`, and so on.
  var numbered: String {
    var numbers: [String: String] = [:]
    var result = output
    for match in output.matches(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) {
      let id = String(match.output.0)
      guard numbers[id] == nil else { continue }
      numbers[id] = "#\(numbers.count + 1)"
      result = result.replacingOccurrences(of: id, with: numbers[id] ?? "")
    }
    return result
  }
}
