import Foundation
import GRDB
import Testing

/// Another program that holds the database: said, waited for, and nothing lost by it.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerHeldTests {
  private let home: Home
  private let waiting = "Another program holds the database; waiting for it. Esc stops"

  init() throws {
    home = try Home()
    try home.receive()
  }

  /// Holds the database while something is done.
  private func holding(_ body: () throws -> Void) throws {
    let path = home.folder.path + "/.local/share/afterword/afterword.sqlite"
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      try body()
    }
  }

  /// Keys that are pressed meanwhile are for what cannot be seen yet.
  @Test func changeIsStoredOnceItCanBe() throws {
    let session = try home.track()
    try session.wait(for: "q quit")
    try holding {
      try session.press("r")
      try session.wait(for: waiting)
      try session.press("s", "j", "r")
    }
    let shown = try session.wait(for: "Pending 0")
    #expect(!shown.contains(waiting) && !shown.contains("Skip"), "\(shown)")
    try session.press("u")
    try session.wait(for: "Pending 1")
  }

  @Test func waitIsStopped() throws {
    let session = try home.track()
    try session.wait(for: "q quit")
    try holding {
      try session.press("r")
      try session.wait(for: waiting)
      try session.press("Escape")
      let stopped = "Not waited for any longer: nothing was changed"
      try session.wait(for: stopped)
      try session.resize(columns: 80, rows: 24)
      try session.wait(until: "the queue and what was said") {
        $0.contains("Pending 1") && $0.contains(stopped)
      }
    }
    try session.press("r")
    try session.wait(for: "Pending 0")
  }

  @Test func whatIsTypedMeanwhileIsShownAndKept() throws {
    let session = try home.openLetter()
    try holding {
      try session.type("Thank you")
      try session.wait(for: "Not saved, trying again")
      for word in ["for", "the", "hour"] {
        try session.type(" " + word)
        try session.wait(for: word)
      }
    }
    try session.wait(for: "saved ")
    #expect(try home.letter() == "Thank you for the hour")
  }

  @Test func commandsSayForWhatTheyWait() throws {
    let session = try home.openShell()
    try holding {
      try session.type("$afterword undo")
      try session.press("Enter")
      try session.wait(for: "afterword: another program holds the database; waiting for it")
    }
    try session.wait(for: "undone    import 1 interview")
  }
}
