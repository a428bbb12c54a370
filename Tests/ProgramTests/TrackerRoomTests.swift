#if os(Linux)
  import Foundation
  import Testing

  /// A letter for which the disk has no room: what was typed stays, and is stored once there is some.
  @Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
  struct TrackerRoomTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.receive()
    }

    /// More than the files have room for.
    private let long = String(repeating: "without room, ", count: 3000)

    private var data: String { home.folder.path + "/.local/share/afterword" }

    /// A limit on the size of files, at which SQLite fails with one of the pages that it writes.
    @Test(arguments: [0, 1, 2, 4, 6])
    func aFileThatMayNotGrow(pages: Int) throws {
      let session = try home.openLetter()
      let limit = { (bytes: String) in
        let set = try home.shell(
          "prlimit --pid \(session.processID) --fsize=\(bytes):unlimited")
        try #require(set.status == 0, "\(set.errors)")
      }
      try expectKept(in: session) {
        try limit("\(pages * 4096)")
      } makingRoom: {
        try limit("unlimited")
      }
      #expect(try home.letter() == "before, \(long)after")
    }

    /// Where some of what belongs to a save finds room, what is said of the text is what is so.
    @Test(arguments: 0..<12)
    func whatIsSaidOfTheTextIsTrue(pages: Int) throws {
      let session = try home.openLetter()
      try session.type("before")
      try session.wait(for: "saved ")
      let log = try home.shell("stat -c %s \(data)/afterword.sqlite-wal").output
      let size = (Int(log.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) + pages * 4_120
      let set = try home.shell("prlimit --pid \(session.processID) --fsize=\(size):unlimited")
      try #require(set.status == 0, "\(set.errors)")
      let long = String(repeating: "words in a row ", count: 300)
      try session.paste(long)
      let shown = try session.wait(until: "how it stands") {
        $0.contains("Not saved, trying again") || $0.contains("Stored, but a power cut")
          || $0.contains("saved ") && $0.contains("1200 words")
      }
      #expect(try home.letter().hasSuffix(long) == !shown.contains("Not saved"), "\(shown)")
      if shown.contains("Stored, but") {
        try session.press("Escape")
        try session.wait(for: "The letter is stored as it was left")
        try session.press("q")
        #expect(try session.exitStatus() == 0)
        #expect(try home.letter().hasSuffix(long))
        let state = home.folder.path + "/.local/state/afterword"
        #expect((try? FileManager.default.contentsOfDirectory(atPath: state))?.isEmpty != false)
      }
    }

    /// The data folder on a disk of its own, given to the program alone.
    private static let onSmallDisk = """
      cp -a "$1" "$1.before" && mount -t tmpfs -o size=4m,mode=700 none "$1" &&
      cp -a "$1.before/." "$1" && shift && exec "$@"
      """

    private static let canMount: Bool = {
      let mount = Command(
        path: "/usr/bin/unshare", arguments: ["-Urm", "mount", "-t", "tmpfs", "none", "/mnt"])
      return (try? mount.run().status) == 0
    }()

    @Test(.enabled(if: canMount, "needs user namespaces"))
    func aFullDisk() throws {
      let session = try TmuxSession(
        command: ["unshare", "-Urm", "sh", "-c", Self.onSmallDisk, "-", data, Programs.afterword],
        columns: 100, rows: 30, environment: home.environment.mapValues { $0 })
      try session.wait(for: "? help")
      try session.press("Enter")
      try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
      let disk = "/proc/\(try session.processID)/root\(data)"
      try expectKept(in: session) {
        let filled = try home.shell("head -c 8m /dev/zero >\(disk)/filler")
        #expect(filled.status != 0)
      } makingRoom: {
        try FileManager.default.removeItem(atPath: disk + "/filler")
      }
      let taken = try home.shell("cp \(disk)/afterword.sqlite* \(data)/")
      try #require(taken.status == 0, "\(taken.errors)")
      #expect(try home.letter() == "before, \(long)after")
    }

    /// Types before the room is taken, without any, and once there is some; then leaves the letter.
    private func expectKept(
      in session: TmuxSession, takingRoom take: () throws -> Void,
      makingRoom make: () throws -> Void
    ) throws {
      let process = try session.processID
      try session.type("before, ")
      try session.wait(for: "saved ")
      try take()
      try session.paste(long)
      // The text alone may find room that all of a save does not.
      try session.wait(for: "trying again: ")
      try make()
      try session.wait(until: "that it is stored") {
        !$0.contains("trying again: ") && $0.contains("saved ")
      }
      try session.type("after")
      try session.press("Escape")
      try session.wait(for: "? help")
      #expect(try session.processID == process)
    }
  }
#endif
