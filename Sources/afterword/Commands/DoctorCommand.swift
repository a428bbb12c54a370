import ArgumentParser
import Core
import Foundation
import Storage

/// `doctor`: looks whether everything that Afterword needs is as it should be.
struct DoctorCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether everything is as it should be, and say what to do where it is not.",
    discussion: """
      It changes nothing but with --mend. ✓ is fine, · could be better, ! is \
      wrong: then the exit status is 1.

      Examples:
        afterword doctor
        afterword doctor --json
        afterword doctor --mend
      """)

  @Flag(help: "Print an array of JSON objects.")
  var json = false

  @Flag(help: "First make anew what is worked out from the interviews: when each is due.")
  var mend = false

  @OptionGroup var database: DatabaseOption

  func run(in world: World) throws {
    let (configuration, mistakes) = world.readConfiguration()
    let path = try world.databasePath(database.path)
    let clock = configuration.clock(home: world.home)
    if mend { try mendAgenda(in: world) }
    let findings =
      Surroundings(world: world).findings(configuration, mistakes)
      + Examination(path: path, clock: clock).findings
    if json {
      try world.output.say(.array(findings.map(\.json)))
    } else {
      for line in Self.lines(findings) { try world.output.say(line) }
    }
    if findings.contains(where: { $0.grade == .wrong }) { throw Failure(.no, "") }
  }

  private func mendAgenda(in world: World) throws {
    let session = try world.openSession(database.path)
    defer { session.store.close() }
    try session.store.remakeAgenda(now: session.now)
  }

  /// One line each, and below it what to do.
  private static func lines(_ findings: [Finding]) -> [String] {
    let width = findings.map(\.subject.count).max() ?? 0
    return findings.flatMap { finding in
      let gap = String(repeating: " ", count: width - finding.subject.count + 2)
      let indent = String(repeating: " ", count: width + 4)
      return ["\(finding.grade.mark) \(finding.subject)\(gap)\(finding.text)"]
        + (finding.remedy.map { [indent + "→ " + $0] } ?? [])
    }
  }
}

extension Finding {
  fileprivate var json: JSON {
    [
      "subject": .string(subject), "grade": .string(grade.rawValue), "text": .string(text),
      "remedy": JSON(remedy),
    ]
  }
}

extension Finding.Grade {
  fileprivate var mark: String {
    switch self {
    case .fine: "✓"
    case .advice: "·"
    case .wrong: "!"
    }
  }
}
