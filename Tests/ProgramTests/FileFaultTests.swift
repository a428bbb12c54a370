import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What others on the machine may see of the user's files, and put in their way.
struct FileFaultTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A session of commands that writes all there is to be written.
  private static let session = """
    set -e
    "$afterword" add --company Northwind --role "Platform Engineer" --start "2026-11-20 14:00" \
      --duration 1h --with "Ana Ruiz <ana.ruiz@northwind.example>" > /dev/null
    id=$("$afterword" list --all | sed -n 2p | cut -c1-8)
    "$afterword" write "$id" --subject "Thank you" --body letter.txt > /dev/null
    "$afterword" backup > /dev/null
    "$afterword" send "$id" --draft > /dev/null
    "$afterword" send "$id" --yes > /dev/null
    "$afterword" remind > /dev/null 2>&1 || true
    "$afterword" deliver > /dev/null
    """

  private func prepare() throws {
    try home.configure()
    try home.mailboxes()
    let config = ".config/afterword/config.toml"
    let text = try String(contentsOfFile: "\(home.folder.path)/\(config)", encoding: .utf8)
    try home.write(text.replacing("[mail]", with: "[mail]\ndrafts = \"~/Mail/Drafts\""), to: config)
    try home.write(Home.letter.replacing("Ben", with: "Ana"), to: "letter.txt")
    try home.install("msmtp", "cat > /dev/null; exit 0")
  }

  /// Whoever has a lax umask, or whose system has it, does not share letters by it.
  @Test(arguments: ["000", "022"])
  func nobodyElseMayReadWhatIsWritten(_ umask: String) throws {
    try prepare()
    let outcome = try home.shell("umask \(umask)\n" + Self.session)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let places = ".local/share/afterword .local/state/afterword Mail/Drafts"
    let open = try home.shell("find \(places) -perm /077 -exec ls -ld {} + 2>/dev/null; true")
    #expect(open.output == "")
    let all = try home.shell("find \(places) -type f 2>/dev/null")
    #expect(all.output.contains("afterword.sqlite") && all.output.contains("Mail/Drafts/cur/"))
  }

  /// While it runs, too: the files beside the database live as long as it is open.
  @Test(.enabled(if: Tmux.path != nil, "needs tmux"), arguments: ["000", "022"])
  func norWhileTheTrackerIsOpen(_ umask: String) throws {
    try home.receive()
    _ = try home.shell("find . -name afterword -type d -exec rm -r {} +")
    let session = try home.openShell()
    try session.type(
      "umask \(umask); $afterword import $HOME/invite.ics --all --me sam@mail.example; $afterword")
    try session.press("Enter")
    try session.wait(for: "? help")
    try session.press("Enter")
    try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    try session.type("Hi Ana, this is only for you.")
    try session.wait(for: "saved")
    let open = try home.shell(
      "find .local/share/afterword .local/state/afterword -perm /077 -exec ls -ld {} + 2>/dev/null; true"
    )
    #expect(open.output == "")
    #expect(try home.shell("ls .local/share/afterword").output.contains("afterword.sqlite-wal"))
  }

  /// Where something is to be written a link to the victim is planted: the victim stays as it is.
  static let planted = [
    ("Mail/Drafts/tmp", "send \"$id\" --draft"), ("Mail/Drafts/cur", "send \"$id\" --draft"),
    ("letter.eml", "send \"$id\" --eml letter.eml"), ("copy.sqlite", "backup copy.sqlite"),
    ("out.json", "export --output out.json"),
  ]

  private func begin() throws {
    try prepare()
    try home.write("precious\n", to: "victim/precious")
    let outcome = try home.shell(
      Self.session.components(separatedBy: "\n\"$afterword\" backup")[0].replacing(
        "set -e\n", with: ""))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func run(_ command: String) throws -> Home.Outcome {
    try home.shell(
      "id=$(\"$afterword\" list --all | sed -n 2p | cut -c1-8); timeout 20 \"$afterword\" \(command)"
    )
  }

  @Test(arguments: planted)
  func aPlantedLinkLeavesTheVictimUntouched(_ place: String, _ command: String) throws {
    try begin()
    let isFolder = place.hasPrefix("Mail/")
    let victim = home.folder.path + (isFolder ? "/victim" : "/victim/precious")
    try FileManager.default.createDirectory(
      atPath: home.folder.path + "/" + (place as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(home.folder.path)/\(place)", withDestinationPath: victim)
    _ = try run(command)
    #expect(
      try String(contentsOfFile: home.folder.path + "/victim/precious", encoding: .utf8)
        == "precious\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.folder.path + "/victim")
        == ["precious"])
  }

  /// A pipe there makes nothing wait, and is told of or passed over.
  @Test(arguments: [
    ("Mail/Drafts", "send \"$id\" --draft"), ("letter.eml", "send \"$id\" --eml letter.eml"),
    ("copy.sqlite", "backup copy.sqlite"), ("Mail/Sent", "deliver"),
    ("Mail/INBOX/new/message", "deliver"),
  ])
  func aPlantedPipeHoldsNothingUp(_ place: String, _ command: String) throws {
    try begin()
    let path = "\(home.folder.path)/\(place)"
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    #expect(mkfifo(path, 0o600) == 0)
    let outcome = try run(command)
    #expect(outcome.status != 124, "it waited: \(outcome.errors)")
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }
}

/// A whole session under strace: nothing of it reaches the network but what the sender sends, and no letter
/// stands in an argument, a file of its own or a notification.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") && SmtpServer.isThere,
    "needs strace, msmtp and aiosmtpd"))
struct TraceTests {
  private let home: Home
  private let server: SmtpServer
  private static let secret = "forty minutes down to nine"

  init() throws {
    home = try Home()
    server = try SmtpServer(in: home.folder.path, from: "sam@mail.example")
    try home.mailboxes()
    let config = ".config/afterword/config.toml"
    let text = try String(contentsOfFile: "\(home.folder.path)/\(config)", encoding: .utf8)
    try home.write(text + "[send]\ncommand = \"\(server.command)\"\n", to: config)
    try home.write(Home.letter.replacing("Ben", with: "Ana"), to: "letter.txt")
    try home.install("notify-send", "printf '%s\\n' \"$@\" >> '\(home.folder.path)/notified'")
  }

  /// The calls of one kind, one a line, with the program that made them.
  private func trace(_ calls: String, _ command: String) throws -> [Substring] {
    try home.write("#!/bin/sh\nexec \"$afterword\" \"$@\"\n", to: "run")
    let outcome = try home.shell(
      "strace -f -s 4096 -e trace=\(calls) -o trace-$$ sh -c '\(command)' > said 2>&1; cat trace-$$"
    )
    return outcome.output.split(separator: "\n")
  }

  @Test func nothingLeavesButTheLetter() throws {
    let session = """
      "$afterword" add --company Northwind --role Engineer --start "2026-11-20 14:00" --duration 1h \
      --with "Ana Ruiz <ana.ruiz@northwind.example>" && \
      id=$("$afterword" list --all | sed -n 2p | cut -c1-8) && \
      "$afterword" write "$id" --subject "Thank you" --body letter.txt && "$afterword" show "$id" && \
      "$afterword" remind; "$afterword" send "$id" --yes && "$afterword" deliver && \
      "$afterword" import --configured; "$afterword" status --short
      """
    let lines = try trace("execve,connect,sendto,sendmsg", session)
    let said = try String(contentsOfFile: home.folder.path + "/said", encoding: .utf8)
    #expect(said.contains("sent      "), "\(said)")
    #expect(try String(decoding: server.arrived, as: UTF8.self).contains("Northwind"))
    // Which process is which program, as each is started.
    var programs: [Substring: String] = [:]
    var connected: [String] = []
    for line in lines {
      let process = line.prefix { !$0.isWhitespace }
      // One that another call interrupts is told in two lines, the arguments in the first.
      if line.contains("execve("), !line.contains(") = -1 ") {
        programs[process] = line.split(separator: "\"").dropFirst().first.map(String.init)
        #expect(!line.contains(Self.secret), "\(line)")
      } else if line.contains("AF_INET") {
        connected.append(programs[process] ?? "an unknown program: \(line)")
      }
    }
    let name = { (path: String) in String(path.split(separator: "/").last ?? "") }
    #expect(!connected.isEmpty && Set(connected.map(name)) == ["msmtp"], "\(connected)")
    #expect(programs.values.map(name).contains("afterword-reader"))
    let notified = try? String(contentsOfFile: home.folder.path + "/notified", encoding: .utf8)
    #expect(notified?.contains("Northwind") == true && notified?.contains(Self.secret) == false)
    let written = try home.shell("grep -rl '\(Self.secret)' .local .config 2>/dev/null; true")
      .output
    #expect(
      written.split(separator: "\n").allSatisfy { $0.contains("/afterword.sqlite") }, "\(written)")
  }
}
