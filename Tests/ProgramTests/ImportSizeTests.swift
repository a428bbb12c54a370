import Foundation
import Testing

/// What is too much is refused, and the screen answers meanwhile.
struct ImportSizeTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func aLineOf100MegabytesIsRefused() throws {
    let outcome = try home.shell(
      """
      { printf 'BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nSUMMARY:'; head -c 104857600 /dev/zero | tr '\\0' x; } > a.ics
      { printf 'Company,Role\\n'; head -c 104857600 /dev/zero | tr '\\0' x; } > b.csv
      { printf 'From: a@b.example\\nContent-Type: text/calendar\\n\\n'
        head -c 104857600 /dev/zero | tr '\\0' x; } > c.eml
      "$afterword" import a.ics b.csv c.eml --me sam@mail.example
      """)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        afterword: a.ics: The file has more than 32 MB, as no calendar of invites has. It was not read.
        afterword: b.csv: The file has more than 32 MB. It was not read.
        afterword: c.eml: It has more than 64 MB, as no invitation has. It was not read.

        """)
    #expect(outcome.status == 65)
  }

  @Test(.enabled(if: Tmux.path != nil, "needs tmux"))
  func theScreenAnswersWhileAReaderHangs() throws {
    let program = home.folder.appendingPathComponent("bin/afterword")
    try home.writeProgram("#!/bin/sh\nexec sleep 60\n", to: "bin/afterword-reader")
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: Programs.afterword).resolvingSymlinksInPath(), to: program)
    try home.write("BEGIN:VCALENDAR", to: "a.ics")
    let session = try TmuxSession(
      command: [program.path, "--demo"], environment: home.environment.mapValues { $0 })
    try session.wait(for: "q quit")
    try session.press("i")
    try session.wait(for: "Import from")
    try session.press("C-u")
    try session.type("\(home.folder.path)/a.ics")
    try session.press("Enter")
    try session.wait(for: "Esc stops")
    try session.press("?")
    try session.wait(for: "The queue")
    try session.press("Escape")
    try session.wait(for: "Esc stops")
    try session.press("Escape")
    try session.wait(for: "Stopped: nothing was imported")
  }
}
