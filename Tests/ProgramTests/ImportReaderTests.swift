import Foundation
import Testing

/// The program beside a reader that misbehaves.
private func run(reader script: String?) throws -> Home.Outcome {
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
  try home.write("", to: "invite.ics")
  return try home.shell("SECRET=1 bin/afterword import invite.ics --me me@home.example")
}

private let event = #"""
  {"event":{"_0":{"attendees":[],"end":3600,"isRoom":false,"line":1,"sequence":0,
  "sourceHash":"a","start":0,"summary":"Interview with Globex","timeKind":"floating",
  "warnings":[]}}}
  """#.replacing("\n", with: "")

/// Whatever becomes of the reader, the program says so, and what was read before is imported.
@Suite struct ImportReaderTests {
  @Test(arguments: [
    ("kill -SEGV $$", "The reader crashed on it (signal 11); the rest of it was not read."),
    (
      "kill -KILL $$",
      "Reading it took more time or memory than a calendar can need; it was given up."
    ),
    ("yes", "There is more in it than a calendar can hold; it was given up."),
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
    let outcome = try run(reader: script)
    #expect(outcome.errors == "afterword: invite.ics: \(sentence)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 65)
  }

  @Test func missing() throws {
    let outcome = try run(reader: nil)
    #expect(outcome.errors.contains("The program that reads calendars is missing: it should be /"))
    #expect(outcome.status == 65)
  }

  @Test func whatWasReadBeforeACrashIsKept() throws {
    let outcome = try run(reader: "echo '\(event)'; printf '{\"event'; kill -SEGV $$")
    #expect(outcome.output.hasPrefix("new       Globex, "))
    #expect(outcome.errors.contains("The reader crashed on it (signal 11)"))
    #expect(outcome.status == 65)
  }
}
