import Foundation
import Testing

/// What commands and other instances store appears without a key, and disturbs nothing.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerLiveTests {
  private let home: Home
  private let northwind: String

  init() throws {
    home = try Home()
    northwind = try home.addNorthwind()
  }

  private func add(_ company: String) throws {
    let outcome = try home.run(
      "add", "--company", company, "--role", "SRE", "--start", "2026-11-20 09:00")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func commandsAppearWithinTwoSeconds() throws {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try add("Globex")
    try session.wait(for: "Pending 2")
    try home.run("mark", northwind, "Ana", "--via", "phone")
    try session.wait(for: "1 of 3")
    try home.run("undo")
    try session.wait(for: "0 of 3")
  }

  /// Nobody there has an address, so that it was hardly an e-mail.
  @Test func severalAreMarkedAsTheyMostLikelyWere() throws {
    try home.run("delete", northwind, "--yes")
    try add("Globex")
    try add("Initech")
    let session = try home.track()
    try session.wait(for: "Initech")
    try session.press("Space", "Space", "m")
    try session.wait(for: "Mark as sent to everyone at 2 interviews")
    try session.press("Enter")
    try session.wait(for: "Waiting 2")
    let json = try home.run("list", "--waiting", "--json").output
    #expect(json.split(separator: "\"via\": \"linkedin\"").count == 3, "\(json)")
  }

  @Test func instancesSeeOneAnother() throws {
    let (first, second) = (try home.track(), try home.track())
    for session in [first, second] { try session.wait(for: "0 of 3") }
    try first.press("m")
    try first.wait(for: "Mark as sent to Ana")
    try first.press("Enter")
    try second.wait(for: "1 of 3")
    try second.press("u")
    try first.wait(for: "0 of 3")
  }

  @Test func selectionStaysOnItsInterview() throws {
    try add("Globex")
    let session = try home.track()
    try session.wait(for: "Pending 2")
    try session.press("j")
    try session.wait(for: " Northwind · ")
    // Longest overdue, so that it comes before both others.
    let outcome = try home.run(
      "add", "--company", "Initech", "--role", "SRE", "--start", "2026-11-02 09:00")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let shown = try session.wait(for: "Pending 3")
    #expect(try session.cursor.row == 5)
    #expect(shown.contains(" Northwind · "))
  }

  /// The last one to store a field wins, and is told what was there.
  @Test func aFieldChangedTwiceIsSaid() throws {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try session.press("e")
    try session.wait(for: "Change Northwind")
    try home.run("edit", northwind, "--round", "panel")
    try session.press("Tab", "Tab")
    try session.type("phone screen ")
    try session.press("Enter")
    try session.wait(for: "over what another Afterword stored meanwhile: round")
  }

  /// Where something stands over the queue, it stays as it is; the queue is read when it is seen
  /// again.
  @Test(arguments: [
    ("?", "Keys"), ("a", "Add an interview"), ("m", "Mark as sent"), ("Enter", "Write here"),
  ])
  func whatIsOpenStaysAsItIs(key: String, mark: String) throws {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try session.press(key)
    try session.wait(for: mark)
    if key == "a" { try session.type("half typed") }
    let before = try session.wait(for: key == "a" ? "half typed" : mark)
    let rows = before.split(separator: "\n", omittingEmptySubsequences: false).suffix(8)
    try add("Globex")
    if key == "m" { try session.wait(for: "Pending 2") }
    // A key that does nothing here: what the screen shows after it has taken in what came before.
    try session.press("F9")
    let after = try session.picture
    #expect(
      after.split(separator: "\n", omittingEmptySubsequences: false).suffix(8) == rows)
    try session.press("Escape")
    if key == "a" {
      try session.wait(for: "once more")
      try session.press("Escape")
    }
    try session.wait(for: "Pending 2")
  }

  /// "saved" stands over no letter that is not stored.
  @Test func aFirstDraftTakenBackElsewhereIsStoredAgain() throws {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try session.press("Enter")
    try session.wait(for: "not started")
    try session.type("Hello")
    try session.wait(for: "saved")
    try session.wait(until: "the draft") { _ in try home.letter() == "Hello" }
    try home.run("undo")
    try session.wait(for: "took this letter back: it is stored again")
    try session.wait(until: "the draft again") { _ in try home.letter() == "Hello" }
    kill(try session.processID, SIGKILL)
    #expect(try home.letter() == "Hello")
  }

  @Test func aLetterSentElsewhereIsSaid() throws {
    let session = try home.track()
    try session.wait(for: "0 of 3")
    try session.press("Enter")
    try session.wait(for: "not started")
    try session.type("Hello")
    try session.wait(until: "the draft") { _ in try home.letter() == "Hello" }
    try home.run("mark", northwind, "Ana", "--via", "email")
    try session.wait(for: "Another Afterword marked it as sent by e-mail")
    try session.press("Escape")
    try session.wait(for: "1 of 3")
    #expect(try home.letter().isEmpty)
  }

  #if os(Linux)
    private static let withoutWatches =
      "echo 0 >/proc/sys/user/max_inotify_instances || exit 77; exec \"$@\""

    private static let canTakeWatches: Bool = {
      let unshare = Command(
        path: "/usr/bin/unshare", arguments: ["-Ur", "sh", "-c", withoutWatches, "-", "true"])
      return (try? unshare.run().status) == 0
    }()

    /// Each key looks.
    @Test(.enabled(if: canTakeWatches, "needs user namespaces"))
    func withoutAWatchKeysShowIt() throws {
      let session = try TmuxSession(
        command: ["unshare", "-Ur", "sh", "-c", Self.withoutWatches, "-", Programs.afterword],
        columns: 100, rows: 30, environment: home.environment.mapValues { $0 })
      try session.wait(for: "0 of 3")
      try add("Globex")
      try session.press("k")
      try session.wait(for: "Pending 2")
    }

    /// Woken by nothing, also after a change of its own was written and after one from outside.
    @Test func idleCostsNoWakeUps() throws {
      let session = try home.track()
      try session.wait(for: "0 of 3")
      try session.press("m", "Enter")
      try session.wait(for: "1 of 3")
      try add("Globex")
      try session.wait(for: "Pending 2")
      let process = try session.processID
      // What comes once a second is over: the last look that a change asks for.
      var before = try signsOfLife(of: process)
      let end = Date(timeIntervalSinceNow: TmuxSession.patience)
      var quiet = Date()
      while Date().timeIntervalSince(quiet) < 3, Date() < end {
        usleep(100_000)
        let count = try signsOfLife(of: process)
        if count != before { (before, quiet) = (count, Date()) }
      }
      #expect(Date() < end, "it never was quiet for three seconds")
    }

    /// How often it has waited, and the time that it has worked, in hundredths of a second: one
    /// that never waits does not wake up either.
    private func signsOfLife(of process: Int32) throws -> [Int] {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      let waits = try #require(line?.split(separator: "\t").last.flatMap { Int($0) })
      let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      let fields = stat.split(separator: ")").last?.split(separator: " ").compactMap { Int($0) }
      // Of the numbers behind the name, the 11th and 12th are its user and its system time.
      let times = try #require(fields?.dropFirst(10).prefix(2))
      return [waits] + times
    }
  #endif
}
