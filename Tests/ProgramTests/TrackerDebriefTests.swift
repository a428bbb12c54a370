import Foundation
import Testing

/// Notes of an interview are never lost, whatever others do meanwhile.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerDebriefTests {
  private let home: Home
  private let northwind: String

  init() throws {
    home = try Home()
    northwind = try home.addNorthwind()
  }

  /// The debrief of the one interview, open.
  private func open() throws -> TmuxSession {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try session.press("d")
    try session.wait(for: "What did you learn?")
    return session
  }

  /// The files of what could not be stored.
  private func keptFiles() throws -> [String] {
    let folder = home.folder.path + "/.local/state/afterword"
    return try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
  }

  private let kept = "Northwind · Platform Engineer, onsite\n\nWhat did you learn?\nsix people\n"

  private func shown() throws -> String { try home.run("show", northwind, "--json").output }

  @Test func notesOfACommandStay() throws {
    let session = try open()
    try session.type("six people")
    try session.wait(until: "that all of it is saved") {
      try $0.contains(" saved ") && shown().contains("\"six people\"")
    }
    try home.run("debrief", northwind, "--need", "quick deploys", "--learned", "theirs")
    // Shown once it is known, in place of what was saved; what is typed then goes on from it.
    try session.wait(until: "the notes of the command") {
      $0.contains("quick deploys") && $0.contains("theirs") && !$0.contains("six people")
    }
    try session.type("!")
    try session.press("Escape")
    try session.wait(for: "0 of 3")
    let notes = try shown()
    #expect(notes.contains("\"text\": \"quick deploys\""))
    #expect(notes.contains("\"text\": \"theirs!\""))
  }

  /// A day half typed leaves the one that was saved while it was typed.
  @Test func aDayThatIsNoneLeavesTheOneBefore() throws {
    let session = try open()
    try session.press("BTab")
    try session.type("tomorrow")
    try session.wait(for: "that is Wed 25 Nov 2026")
    try session.type("x")
    try session.wait(for: "By when? “tomorrowx”")
    #expect(try shown().contains("\"promised\": \"2026-11-25\""))
    try session.press("Escape")
    try session.wait(for: "leaves without it")
    try session.press("Escape")
    try session.wait(for: "0 of 3")
  }

  @Test func escapeKeepsWhatCannotBeStored() throws {
    let session = try open()
    try home.run("delete", northwind, "--yes")
    try session.type("six people")
    try session.wait(for: "Not saved, trying again: the interview was removed")
    try session.press("Escape")
    try session.wait(for: "What was typed was written to")
    #expect(try keptFiles() == [kept])
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func aSignalKeepsWhatCannotBeStored() throws {
    let session = try open()
    try home.run("delete", northwind, "--yes")
    try session.type("six people")
    try session.wait(for: "six people")
    kill(try session.processID, SIGTERM)
    #expect(try session.exitStatus() == 74)
    #expect(try session.screen.contains("the notes could not be stored (the interview was removed"))
    #expect(try keptFiles() == [kept])
  }
}
