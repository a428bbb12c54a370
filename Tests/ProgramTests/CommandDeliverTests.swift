import Foundation
import Testing

/// `send` and `deliver` with programs that send, take too long, refuse or kill.
struct CommandDeliverTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
    try home.configure()
    try home.write(Home.letter, to: "letter.txt")
    try home.run(
      "write", id, "ben", "--subject", "Thank you – Platform Engineer", "--body", "letter.txt")
  }

  /// A sendmail that keeps each message in a file of its own, then does what is said.
  private func sendmail(_ line: String = "exit 0") throws {
    try home.install(
      "msmtp",
      "cat > '\(home.folder.path)'/sent-$$; echo \"$*\" >> '\(home.folder.path)/arguments'; \(line)"
    )
  }

  private var sent: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: home.folder.path)
    return (names ?? []).filter { $0.hasPrefix("sent-") }
  }

  private func field(_ name: String) throws -> String? {
    let text = try home.run("show", id, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let people = object?["followUps"] as? [[String: Any]]
    let ben = people?.first {
      (($0["interviewer"] as? [String: Any])?["name"] as? String) == "Ben Okafor"
    }
    if name == "outgoing" { return (ben?[name] as? [String: Any])?["state"] as? String }
    return ben?[name] as? String
  }

  private func draft() throws -> String { try home.run("show", id).output }

  @Test func itGoesOnceAndStaysUnconfirmed() throws {
    try sendmail()
    let silent = try home.run("send", id, "ben")
    #expect(silent.status == 64 && silent.output.contains("Message-ID:"), "\(silent.errors)")
    #expect(silent.errors.contains("nothing was sent: --yes has it go by msmtp"))
    #expect(sent.isEmpty)
    let outcome = try home.run("send", id, "ben", "--yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.hasPrefix("sent      \(id.prefix(8))  the letter to Ben Okafor at Northwind"))
    #expect(sent.count == 1)
    #expect(
      try home.shell("cat arguments").output
        == "-i -f sam@mail.example -- ben@northwind.example\n")
    #expect(try field("stage") == "unconfirmed" && field("via") == "email")
    #expect(try home.run("status", "--json").output.contains(#""unconfirmed": 1"#))
    #expect(try home.run("send", id, "ben", "--yes").status == 65)
    try home.run("write", id, "ben", "--subject", "Thank you once more", "--body", "letter.txt")
    let again = try home.run("send", id, "ben", "--yes")
    #expect(again.status == 65 && again.errors.contains("--again sends another letter"))
    #expect(try home.run("send", id, "ben", "--yes", "--again").status == 0)
    #expect(sent.count == 2)
    #expect(try home.run("send", id, "ben", "--went").status == 0)
    let undone = try home.run("undo")
    #expect(undone.output.contains("Ben Okafor"))
    #expect(try field("stage") == "unconfirmed")
  }

  /// What programs end with, and what is said then.
  static let refusals = [
    ("echo 'msmtp: account default not found' >&2; exit 78", "msmtp: account default not found"),
    ("exit 75", "msmtp ended with status 75"),
  ]

  @Test(arguments: refusals)
  func aProgramThatFailsLeavesTheDraft(_ line: String, _ words: String) throws {
    let before = try home.run("show", id, "--json").output
    try sendmail(line)
    let outcome = try home.run("send", id, "ben", "--yes")
    #expect(outcome.status == 69 && outcome.output == "")
    #expect(outcome.errors == "afterword: not sent: \(words); the draft is as it was\n")
    #expect(try field("outgoing") == "refused" && field("stage") == "late")
    #expect(try draft().contains("not sent Tue 24 Nov 2026 10:42: \(words)"))
    let after = try home.run("show", id, "--json").output
    #expect(
      after.components(separatedBy: "\"drafts\"").last
        == before.components(separatedBy: "\"drafts\"").last)
  }

  @Test func aMissingProgramIsSaid() throws {
    try home.write(
      """
      [me]
      emails = ["sam@mail.example"]
      [send]
      command = "/none/sendmail -t"

      """, to: ".config/afterword/config.toml")
    let outcome = try home.run("send", id, "ben", "--yes")
    #expect(outcome.status == 69 && outcome.errors.contains("there is no such program"))
    #expect(try field("outgoing") == nil)
  }

  /// Afterword is killed as the program has the letter: before it is done, and after.
  @Test(arguments: ["kill -9 $PPID; sleep 0.2; exit 0", "kill -9 $PPID; exit 1"])
  func killedWhileItSendsNobodyKnows(_ line: String) throws {
    try sendmail(line)
    #expect(try home.run("send", id, "ben", "--yes").status != 0)
    #expect(sent.count == 1)
    #expect(try field("outgoing") == "unknown" && field("stage") == "unconfirmed")
    #expect(try draft().contains("outcome unknown"))
    try sendmail()
    for arguments in [["--yes"], ["--yes", "--again"], ["--later", "tomorrow 9", "--yes"]] {
      let outcome = try home.run(["send", id, "ben"] + arguments)
      #expect(outcome.status == 65 && outcome.errors.contains("--went or --not-gone"))
    }
    #expect(try home.run("deliver").output == "")
    #expect(sent.count == 1)
    let messageID = try home.shell("grep -hi '^message-id' sent-*").output
    #expect(try home.run("send", id, "ben", "--not-gone").status == 0)
    #expect(try field("stage") == "late" && field("outgoing") == nil)
    #expect(try home.run("send", id, "ben", "--yes").status == 0)
    let both = try home.shell("grep -hi '^message-id' sent-* | sort -u").output
    #expect(both == messageID)
  }

  @Test func laterItGoesByItself() throws {
    try sendmail()
    let outcome = try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    #expect(
      outcome.output
        == "waiting   \(id.prefix(8))  the letter to Ben Okafor at Northwind goes by “afterword deliver”, "
        + "Wed 25 Nov 2026 08:30\n", "\(outcome.errors)")
    let missing =
      "No timer of Afterword's is here: it goes when “afterword deliver” is run, as “afterword service "
      + "install --now” has it\n"
    #expect(outcome.errors == missing)
    #expect(try home.run("doctor").output.contains("· timer "))
    try home.write("", to: ".config/systemd/user/afterword.timer")
    #expect(
      try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes").errors
        .hasPrefix("The timer of “service install” is not started"))
    try home.write("", to: ".config/systemd/user/timers.target.wants/afterword.timer")
    #expect(try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes").errors == "")
    #expect(try home.run("doctor").output.contains("✓ timer "))
    #expect(try field("outgoing") == "waiting")
    #expect(try home.run("deliver").output == "")
    let time = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]
    let dry = try home.run("deliver", "--dry-run", with: time)
    #expect(dry.output == "due       \(id.prefix(8))  the letter to Ben Okafor at Northwind\n")
    #expect(sent.isEmpty)
    let delivered = try home.run("deliver", with: time)
    #expect(
      delivered.output == "sent      \(id.prefix(8))  the letter to Ben Okafor at Northwind\n")
    #expect(sent.count == 1)
    #expect(
      try home.shell("grep -h '^Date:' sent-*").output == "Date: Wed, 25 Nov 2026 08:31:00 +0100\n")
    #expect(try home.run("deliver", with: time).output == "")
    #expect(sent.count == 1)
  }

  /// Two at once, a dozen times: each letter goes once.
  @Test func twoThatDeliverSendOnce() throws {
    try sendmail("sleep 0.3; exit 0")
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    let deliver = "$afterword deliver"
    // A pipe, as the four run at once and the shell waits for all of them.
    _ = try home.shell(
      "export AFTERWORD_NOW=@2026-11-25T08:31:00+01:00; "
        + [String](repeating: deliver, count: 4).joined(separator: " | "))
    #expect(sent.count == 1)
    #expect(try field("stage") == "unconfirmed")
  }

  @Test func whatCannotGoIsSaid() throws {
    try sendmail("exit 75")
    try home.write("four", to: "cv.pdf")
    try home.run(
      "send", id, "ben", "--later", "tomorrow 8:30", "--yes", "--attach", "cv.pdf")
    let time = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]
    let failed = try home.run("deliver", with: time)
    #expect(failed.status == 69 && failed.output.contains("not sent"))
    #expect(try field("outgoing") == "waiting")
    #expect(
      try home.run("show", id, with: time).output.contains(
        "goes by “afterword deliver” Wed 25 Nov 2026 08:30, tried Wed 25 Nov 2026 08:31 and not sent: "
          + "msmtp ended with status 75; its next run tries again"))
    try home.write("other", to: "cv.pdf")
    let changed = try home.run("deliver", with: time)
    #expect(changed.output.contains("cv.pdf is another file than the one that was reviewed"))
    #expect(try field("outgoing") == "refused")
    #expect(try home.run("deliver", with: time).output == "")
  }

  @Test func itIsHeldBack() throws {
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    try sendmail()
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    let held = try home.run("send", id, "ben", "--hold")
    #expect(held.output.contains("Held back the letter to Ben Okafor at Northwind"))
    #expect(try field("outgoing") == nil)
    #expect(try home.run("send", id, "ben", "--hold").status == 65)
    #expect(try home.run("undo").output.contains("hold back"))
    #expect(try field("outgoing") == "waiting")
    let written = try home.run("write", id, "ben", "--body", "-", input: "Hi Ben,\n\nother.\n")
    #expect(
      written.output.hasSuffix(
        "it was to go by itself Wed 25 Nov 2026 08:30, and does not any more: “afterword send” takes it "
          + "from here\n"), "\(written.output)")
    #expect(try field("outgoing") == nil)
  }

  /// Programs that may have sent it before they ended, and what is said of them.
  static let riddles = [
    ("kill -SEGV $$", "msmtp was ended by signal 11 with the whole letter in its hands"),
    ("exit 137", "msmtp was ended by signal 9 with the whole letter in its hands"),
  ]

  @Test(arguments: riddles)
  func whatMayHaveGoneIsNotSentAgain(_ line: String, _ words: String) throws {
    try sendmail(line)
    let outcome = try home.run("send", id, "ben", "--yes")
    #expect(outcome.status == 69)
    #expect(
      outcome.errors.hasPrefix("afterword: nobody knows whether it went: \(words). Look among"))
    #expect(try field("outgoing") == "unknown")
    #expect(try home.run("send", id, "ben", "--yes").status == 65)
    #expect(sent.count == 1)
  }

  @Test func aLetterLeftUnreadIsNotTakenForSent() throws {
    try home.install("msmtp", "head -c 100 > /dev/null; exit 0")
    try home.write(String(repeating: "x", count: 300_000), to: "cv.pdf")
    let outcome = try home.run("send", id, "ben", "--yes", "--attach", "cv.pdf")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("msmtp ended well, but had not read the letter to its end"))
    #expect(try field("outgoing") == "unknown")
  }

  @Test func aServerThatDefersIsTriedAgainForThreeDays() throws {
    try sendmail(
      "echo 'msmtp: recipient not accepted' >&2; echo 'msmtp: server message: 451 4.7.1 Later' >&2; "
        + "exit 65")
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    for day in ["25T08:31", "28T08:29"] {
      let time = ["AFTERWORD_NOW": "@2026-11-\(day):00+01:00"]
      #expect(try home.run("deliver", with: time).output.contains("451 4.7.1 Later"))
      #expect(try field("outgoing") == "waiting")
    }
    let late = try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-28T08:31:00+01:00"])
    #expect(late.output.contains("it was to go Wed 25 Nov 2026 08:30, which is long ago"))
    #expect(try field("outgoing") == "refused")
  }

  @Test func aLetterRestsOnItsInterview() throws {
    try sendmail()
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    let edited = try home.run("edit", id, "--outcome", "rejected")
    #expect(
      edited.errors
        == "The letter to Ben Okafor does not go by itself any more: the application ended meanwhile: "
        + "rejected\n")
    #expect(
      try draft().contains(
        "not sent Wed 25 Nov 2026 08:30: the application ended meanwhile: rejected"))
    let time = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]
    #expect(try home.run("deliver", with: time).output == "")
    #expect(sent.isEmpty)
  }
}
