import Foundation
import Testing

/// The full screen under strace, from the first key of a letter until it went: nothing of it reaches the
/// network by itself, and its words stand in no argument, no file of ours but the database, and no notification.
@Suite(
  .enabled(
    if: Tmux.path != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
    "needs tmux and strace"))
struct TrackerTraceTests {
  private let home: Home
  private static let secret = "zebrafinch"

  init() throws {
    home = try Home()
    try home.receive()
    try home.mailboxes()
    try home.install("msmtp", "cat > '\(home.folder.path)/sent-message'; exit 0")
    let id = try home.interview().id
    try home.write(Home.letter.replacing("Ben", with: "Ana"), to: "letter.txt")
    try home.run("write", id, "--subject", "Thank you", "--body", "letter.txt")
    try home.install("notify-send", "printf '%s\\n' \"$@\" >> '\(home.folder.path)/notified'")
  }

  private var trace: String { home.folder.path + "/trace" }

  /// Writes a letter and sends it, with every call on record.
  private func send() throws {
    let session = try TmuxSession(
      command: [
        "/usr/bin/strace", "-f", "-s", "65536", "-e", "trace=network,execve,write", "-o", trace,
        Programs.afterword,
      ], columns: 100, rows: 30, environment: home.environment.mapValues { $0 })
    try session.wait(for: "? help")
    try session.press("Enter")
    try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    try session.type(" \(Self.secret)")
    try session.wait(for: Self.secret)
    try session.wait(for: "saved")
    try session.press("C-x")
    try session.wait(for: "Message-ID")
    try session.press("s")
    let shown = try session.wait(until: "that it was sent, or what speaks against it") {
      $0.contains("Sent to Ana Ruiz") || $0.contains("once more does it")
    }
    if !shown.contains("Sent to Ana Ruiz") { try session.press("s") }
    try session.wait(for: "Sent to Ana Ruiz at Northwind by msmtp")
    session.end()
  }

  @Test func nothingOfALetterLeavesButByItsProgram() throws {
    try send()
    let sent = try String(contentsOfFile: home.folder.path + "/sent-message", encoding: .utf8)
    #expect(sent.contains(Self.secret), "\(sent)")
    _ = try home.run("remind")
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    // One that another call interrupts is told in two lines, the arguments in the first.
    let started = lines.filter { $0.contains("execve(") }
    #expect(started.contains { $0.contains("afterword-reader") && $0.contains("--compose") })
    #expect(started.contains { $0.contains("/msmtp") })
    #expect(!started.contains { $0.contains(Self.secret) })
    // Sockets between processes of this machine are no network.
    let network = lines.filter { line in
      ["socket(", "connect(", "sendto(", "sendmsg(", "bind("].contains { line.contains($0) }
        && !line.contains("AF_UNIX") && line.contains("AF_")
    }
    #expect(network.isEmpty, "\(network)")
    let notified = try? String(contentsOfFile: home.folder.path + "/notified", encoding: .utf8)
    #expect(notified?.contains(Self.secret) != true)
    let files = try home.shell("grep -rl '\(Self.secret)' . 2>/dev/null; true").output
    let named = files.split(separator: "\n").filter {
      !$0.contains("/afterword.sqlite") && $0 != "./trace" && $0 != "./sent-message"
    }
    #expect(named.isEmpty, "\(named)")
  }
}
