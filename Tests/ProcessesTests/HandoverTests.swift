import Foundation
import Processes
import Testing

/// Programs that take a message, refuse it, hang or misbehave.
struct HandoverTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func begin(
    _ script: String, message: String = "Subject: x\n\nHi\n", within seconds: Double = 30
  ) throws -> Handover {
    let path = try folder.write(script, to: "mailer")
    let environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "OWN": "kept"]
    let program = try SendmailProgram("sh '\(path)'", in: environment)
    return try Handover(
      of: Array(message.utf8), to: program, from: "sam@mail.example",
      to: "ben@northwind.example", environment: environment, within: seconds)
  }

  @Test func itGetsTheMessageAndTheRecipientAlone() throws {
    let message = "Subject: x\n\n.\nFrom me\n" + String(repeating: "é\n", count: 200_000)
    let handover = try begin(
      "cat > ~/got; printf '%s\\n' \"$@\" \"$OWN\" > ~/arguments; ls /proc/$$/fd > ~/open",
      message: message)
    #expect(handover.wait() == .accepted)
    #expect(try folder.read("got") == message)
    #expect(try folder.read("arguments") == "--\nben@northwind.example\nkept\n")
  }

  @Test(arguments: [
    ("echo 'msmtp: no account' >&2; exit 78", 78, "msmtp: no account"),
    ("echo said; exit 1", 1, "said"), ("exit 75", 75, ""), ("kill -TERM $$", 143, ""),
    ("echo ' a '; printf '\\nb\\r\\n' >&2; echo >&2; echo c >&2; exit 2", 2, "b; c"),
    (
      "printf '\\033]0;title\\007\\033[31mred\\033[0m \\302\\233 \\342\\200\\256x\\n' >&2; exit 1",
      1,
      "red    x"
    ),
    ("kill -KILL $$", 137, ""), ("exec /nonexistent 2>/dev/null", 127, ""),
  ])
  func itsOwnWordsAreKept(_ script: String, _ status: Int32, _ words: String) throws {
    let outcome = try begin(script).wait()
    guard case .refused(let ended, let said) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(ended == status || status == 127 && ended == 126)
    #expect(said == words)
  }

  @Test func megabytesOnBothSidesAreCut() throws {
    let script = """
      dd if=/dev/zero bs=1000 count=5000 2>/dev/null | tr '\\0' o
      dd if=/dev/zero bs=1000 count=5000 2>/dev/null | tr '\\0' e >&2
      cat >/dev/null; exit 69
      """
    #expect(
      try begin(script).wait()
        == .refused(status: 69, words: String(repeating: "e", count: 500) + "…"))
  }

  /// Killed with what it started; what it said by then is told.
  @Test func oneThatHangsIsKilledWithItsChildren() throws {
    let script = """
      sleep 600 & echo $! > ~/child
      echo $$ > ~/parent
      echo connecting >&2
      while :; do sleep 600; done
      """
    let handover = try begin(script, within: 2)
    #expect(handover.wait() == .timedOut(words: "connecting", hadAll: false))
    for file in ["child", "parent"] {
      let id = try #require(Int32(folder.read(file).trimmingCharacters(in: .newlines)))
      // One that nobody has waited for yet is there, and is nothing any more.
      let end = Date(timeIntervalSinceNow: 30)
      var isGone = false
      while !isGone, Date() < end {
        let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
        isGone = kill(id, 0) != 0 || state?.contains(") Z ") == true
        usleep(10_000)
      }
      #expect(isGone, "\(file)")
    }
  }

  /// One that has read all of the message may have sent it, whatever keeps it; one that has not cannot have.
  @Test(arguments: [
    ("cat >/dev/null; exec sleep 600", true), ("head -c 70000 >/dev/null; exec sleep 600", false),
    ("exec sleep 600", false), ("exec <&-; exec sleep 600", false),
  ])
  func whetherOneThatHangsHadTheMessageIsKnown(_ script: String, _ hadAll: Bool) throws {
    let message = "Subject: x\n\n" + String(repeating: "line\n", count: 20_000)
    let outcome = try begin(script, message: message, within: 1.5).wait()
    #expect(outcome == .timedOut(words: "", hadAll: hadAll))
  }

  /// A program may go on delivering with its outputs open, as sendmail does.
  @Test func whatItLeavesRunningIsNotWaitedFor() throws {
    let handover = try begin("cat >/dev/null; sleep 20 & echo $! > ~/child; exit 0", within: 15)
    #expect(handover.wait() == .accepted)
    let id = try #require(Int32(folder.read("child").trimmingCharacters(in: .newlines)))
    #expect(kill(id, SIGKILL) == 0)
  }

  @Test func itCanBeLookedAtWithoutWaiting() throws {
    try folder.makePipe("gate")
    let handover = try begin("read line < ~/gate; exit 3")
    #expect(handover.look() == nil)
    try folder.write("go\n", toPipe: "gate")
    #expect(handover.wait() == .refused(status: 3, words: ""))
  }

  @Test func whatCannotBeStartedIsAnError() throws {
    let path = try folder.write("no program", to: "bin/broken", mode: 0o755)
    let program = try SendmailProgram(path, in: [:])
    #expect(throws: SystemError.self) {
      try Handover(of: [], to: program, from: "a@b.example", to: "c@d.example", environment: [:])
    }
  }
}
