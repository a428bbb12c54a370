import Foundation
import Testing

/// The program beside a reader that misbehaves, importing some files.
private func run(
  reader script: String?, files: [String] = ["invite.ics"]
) throws -> (outcome: Home.Outcome, home: Home) {
  let home = try Home()
  let folder = home.folder.appendingPathComponent("bin")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let program = folder.appendingPathComponent("afterword")
  let built = URL(fileURLWithPath: Programs.afterword).resolvingSymlinksInPath()
  do {
    try FileManager.default.linkItem(at: built, to: program)
  } catch {
    try FileManager.default.copyItem(at: built, to: program)
  }
  if let script {
    try home.writeProgram("#!/bin/sh\n\(script)\n", to: "bin/afterword-reader")
  }
  for file in files { try home.write("", to: file) }
  let names = files.joined(separator: " ")
  return (
    try home.shell("SECRET=1 bin/afterword import \(names) --me me@home.example"), home
  )
}

private let event = #"""
  {"event":{"_0":{"attendees":[],"end":3600,"isTimeless":false,"line":1,"sequence":0,
  "sourceHash":"a","start":0,"summary":"Interview with Globex","timeKind":"floating",
  "warnings":[]}}}
  """#.replacing("\n", with: "")

/// Whatever becomes of the reader, the program says so, and what was read before is imported.
@Suite struct ImportReaderTests {
  @Test(arguments: [
    (
      "kill -BUS $$",
      "It was shortened while it was read, and the rest of it was not read; import it again."
    ),
    ("kill -SEGV $$", "The reader crashed on it (signal 11); the rest of it was not read."),
    (
      "kill -KILL $$",
      "Reading it took more time or memory than a file of interviews can need; it was given up."
    ),
    (
      "kill -ABRT $$",
      "Reading it took more time or memory than a file of interviews can need; it was given up."
    ),
    ("yes", "The reader said something that this program does not understand."),
    (
      "tr '\\0' x < /dev/zero",
      "There is more in it than a file of interviews can hold; it was given up."
    ),
    ("echo nonsense", "The reader said something that this program does not understand."),
    ("exit 0", "The reader found nothing to say of it."),
    ("echo 'libx: not found' >&2; exit 127", "The reader ended with status 127: libx: not found."),
    // It knows nothing of the user's environment, has no input, and shows nothing on the screen.
    (
      "test -z \"$SECRET$HOME$AFTERWORD_NOW\" && cat && echo noise >&2 && exit 3",
      "The reader ended with status 3: noise."
    ),
    ("exec sleep 60", "Reading it took longer than 15 seconds; it was given up."),
  ])
  func misbehaving(script: String, isTold sentence: String) throws {
    let outcome = try run(reader: script).outcome
    #expect(outcome.errors == "afterword: invite.ics: \(sentence)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test func missing() throws {
    let outcome = try run(reader: nil).outcome
    #expect(outcome.errors.contains("The program that reads files is missing: it should be /"))
    #expect(outcome.status == 65)
  }

  @Test func whatWasReadBeforeACrashIsKept() throws {
    let outcome = try run(
      reader: "echo '\(event)'; printf '{\"event'; kill -SEGV $$"
    ).outcome
    #expect(outcome.output.hasPrefix("new       Globex, "))
    #expect(outcome.errors.contains("The reader crashed on it (signal 11)"))
    #expect(outcome.status == 65)
  }

  /// As on a machine that has little time for it.
  @Test func silenceAtWorkIsWaitedFor() throws {
    let outcome = try run(
      reader:
        "end=$(($(date +%s) + 17)); while [ $(date +%s) -lt $end ]; do :; done; echo '\(event)'"
    ).outcome
    #expect(outcome.output.hasPrefix("new       Globex, "), "\(outcome.errors)")
    #expect(outcome.status == 0)
  }

  /// Reads each file, and dies or stands still at those that say so by their names.
  private static let patient = #"""
    echo run >> runs
    number=0
    for file; do
      echo "{\"begun\":{\"_0\":{\"file\":$number}}}"
      case $file in
        crash*) kill -SEGV $$ ;;
        hang*) exec sleep 60 ;;
        silent*) ;;
        *) echo '{"nothing":{"_0":{"message":"Read."}}}' ;;
      esac
      number=$((number + 1))
    done
    """#

  @Test func aFileThatTheReaderDiesOfCostsOnlyItself() throws {
    let files = [
      "1.ics", "crash1.ics", "2.ics", "silent.ics", "3.ics", "hang.ics", "crash2.ics", "4.ics",
    ]
    let (outcome, home) = try run(reader: Self.patient, files: files)
    #expect(
      outcome.errors == """
        afterword: 1.ics: Read.
        afterword: crash1.ics: The reader crashed on it (signal 11); the rest of it was not read.
        afterword: 2.ics: Read.
        afterword: silent.ics: The reader found nothing to say of it.
        afterword: 3.ics: Read.
        afterword: hang.ics: Reading it took longer than 15 seconds; it was given up.
        afterword: crash2.ics: The reader crashed on it (signal 11); the rest of it was not read.
        afterword: 4.ics: Read.

        """)
    #expect(outcome.status == 65)
    #expect(try home.shell("cat runs").output == "run\nrun\nrun\nrun\n")
  }

  @Test func manyFilesTakeFewReaders() throws {
    let files = (1000..<1600).map { "\($0).ics" }
    let (outcome, home) = try run(reader: Self.patient, files: files)
    #expect(outcome.errors == files.map { "afterword: \($0): Read.\n" }.joined())
    #expect(try home.shell("cat runs").output == "run\nrun\nrun\n")
  }

  @Test func aReaderThatAlwaysDiesIsGivenUp() throws {
    let files = (1000..<1100).map { "crash\($0).ics" }
    let (outcome, home) = try run(reader: Self.patient, files: files)
    #expect(outcome.errors.contains("crash1049.ics: The reader crashed on it"))
    #expect(outcome.errors.contains("crash1050.ics: It was not read: too many of the files before"))
    #expect(outcome.errors.split(separator: "\n").count == 100)
    #expect(try home.shell("grep -c run runs").output == "50\n")
    let silent = try run(reader: "exit 3", files: files)
    #expect(silent.outcome.errors.split(separator: "\n").count == 100)
  }

  @Test func aFileThatIsWrittenToWhileItIsReadIsReadAgain() throws {
    let (outcome, home) = try run(reader: "echo '\(event)'; echo >> $1")
    #expect(outcome.output.hasPrefix("new "))
    let again = "bin/afterword import invite.ics --me me@home.example"
    #expect(try home.shell(again).output.hasPrefix("known "))
    try home.writeProgram("#!/bin/sh\necho '\(event)'\n", to: "bin/afterword-reader")
    #expect(try home.shell(again).output.hasPrefix("known "))
    #expect(try home.shell(again).output == "")
  }

  #if os(Linux)
    /// The program that is installed, while it waits for its input.
    @Test func theReaderGivesUpItsRights() throws {
      let outcome = try Home().shell(
        #"""
        mkfifo pipe; "$afterword"-reader - < pipe > out & id=$!; exec 3> pipe
        for try in $(seq 500); do
          grep -q '^Seccomp:.*2' /proc/$id/status && break
          sleep 0.02
        done
        grep -E '^(NoNewPrivs|Seccomp):' /proc/$id/status
        grep -E '^Max (data|core)' /proc/$id/limits
        """#)
      #expect(
        outcome.output.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace) } == [
          ["NoNewPrivs:", "1"], ["Seccomp:", "2"],
          ["Max", "data", "size", "805306368", "805306368", "bytes"],
          ["Max", "core", "file", "size", "0", "0", "bytes"],
        ])
    }
  #endif
}
