import Foundation
import Testing

/// The data folder is deleted while the tracker is open.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerGoneTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  private var data: String { home.folder.path + "/.local/share/afterword" }

  @Test func aLetterGoesOnInAnotherFile() throws {
    let session = try home.openLetter()
    try session.type("written before, ")
    try session.wait(for: "saved ")
    try FileManager.default.removeItem(atPath: data)
    // It is noticed without a key.
    try session.wait(for: "Esc goes on in another file")
    try session.type("written after")
    try session.wait(for: "Not saved, trying again")
    try session.press("Escape")
    try session.wait(until: "the question where to") {
      $0.contains("Write everything to: ") && $0.contains("share/afterword/afterword.sqlite\n")
    }
    try session.press("C-u")
    try session.type("~/mine.sqlite")
    try session.press("Enter")
    try session.wait(for: "Everything that was stored is in")
    try session.press("Left")
    try session.wait(for: "saved ")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    home.environment["AFTERWORD_DATABASE"] = home.folder.path + "/mine.sqlite"
    #expect(try home.letter() == "written before, written after")
  }

  @Test func theQueueOffersItAndTheEndKeepsAll() throws {
    let session = try home.openShell()
    try session.start(Programs.afterword)
    try session.wait(for: "Pending 1")
    try FileManager.default.moveItem(atPath: data, toPath: data + "-moved")
    try session.wait(for: "B goes on in another file")
    try session.press("h", "c")
    try session.wait(for: "nothing more can be stored in it")
    try session.press("q")
    try session.waitForPrompt()
    let screen = try session.screen
    #expect(screen.contains("all of it was written to"))
    let state = home.folder.path + "/.local/state/afterword"
    let names = try FileManager.default.contentsOfDirectory(atPath: state)
    let name = try #require(names.first { $0.hasPrefix("database-") })
    #expect(try home.run("restore", state + "/" + name, "--yes").status == 0)
    #expect(try home.companies(in: "pending") == ["Northwind"])
  }

  /// A window that closes sends its signal twice, and what asks once may ask again and again: all is
  /// written in full nonetheless.
  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func furtherSignalsCutNothingOff(signal: Int32) throws {
    let session = try home.openShell()
    try session.start(Programs.afterword)
    try session.wait(for: "Pending 1")
    try FileManager.default.removeItem(atPath: data)
    try session.wait(for: "B goes on in another file")
    try session.runOutside(
      "p=$(cat pid); while kill -\(signal) $p 2>/dev/null; do sleep 0.005; done")
    try session.waitForPrompt()
    #expect(try session.screen.contains("all of it was written to"))
    try expectOneWholeDatabase()
  }

  /// The shell is told of the window's end first, and tells its jobs; then the terminal does.
  @Test func aClosedWindowCutsNothingOff() throws {
    let session = try home.openShell()
    try session.start(Programs.afterword)
    try session.wait(for: "Pending 1")
    let process = try session.startedProcess()
    try FileManager.default.removeItem(atPath: data)
    try session.wait(for: "B goes on in another file")
    session.end()
    #expect(TmuxSession.isEnding(process))
    try expectOneWholeDatabase()
  }

  private func expectOneWholeDatabase() throws {
    let state = home.folder.path + "/.local/state/afterword"
    let names = try FileManager.default.contentsOfDirectory(atPath: state)
    try #require(names.count == 1, "\(names)")
    #expect(try home.run("restore", state + "/" + names[0], "--yes").status == 0)
    #expect(try home.companies(in: "pending") == ["Northwind"])
  }

  @Test func allIsCopiedWhileNothingIsAmiss() throws {
    let session = try home.track()
    try session.wait(for: "Pending 1")
    try session.press("B")
    try session.wait(for: "Write everything to:")
    try session.type("~/copy.sqlite")
    try session.press("Enter")
    try session.wait(for: "Everything was copied to")
    try session.press("u", "q")
    #expect(try session.exitStatus() == 0)
    #expect(try home.companies(in: "all").isEmpty)
    home.environment["AFTERWORD_DATABASE"] = home.folder.path + "/copy.sqlite"
    #expect(try home.companies(in: "all") == ["Northwind"])
  }
}
