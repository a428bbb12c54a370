import Foundation
import Testing

/// What comes after a letter went, or did not: exports that lose nothing of it, and people who write first.
struct CommandFateTests {
  private let box: MailHome
  private var home: Home { box.home }
  private var id: String { box.id }

  init() throws { box = try MailHome() }

  /// Everything, brought into a home of its own by an export.
  private func moved(_ format: String) throws -> (other: Home, outcome: Home.Outcome) {
    let other = try Home()
    try other.mailboxes()
    try other.install("msmtp", "cat > '\(other.folder.path)/sent-message'; exit 0")
    let path = try other.write(
      home.run("export", "--format", format).output, to: "export.\(format)")
    let outcome = try other.run("import", path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (other, outcome)
  }

  private func leaveInDoubt() throws {
    try home.install("msmtp", "cat > '\(home.folder.path)/sent-message'; kill -9 $PPID; exit 0")
    #expect(try home.run("send", id, "ben", "--yes").status != 0)
    #expect(try box.stage() == "unconfirmed")
  }

  /// A letter that may have gone is in doubt in the new database as well, and does not go twice.
  @Test(arguments: ["json", "csv"])
  func anExportKeepsTheDoubt(_ format: String) throws {
    try leaveInDoubt()
    let (other, _) = try moved(format)
    #expect(try other.stage(of: "Ben Okafor", at: id) == "unconfirmed")
    if format == "json" {
      let again = try other.run("send", id, "ben", "--yes")
      #expect(again.status == 65 && again.errors.contains("--went or --not-gone"))
      #expect(
        try other.run("export", "--format", "json").output.components(separatedBy: "\n")
          == home.run("export", "--format", "json").output.components(separatedBy: "\n"))
    }
    #expect(!FileManager.default.fileExists(atPath: other.folder.path + "/sent-message"))
    #expect(try other.run("send", id, "ben", "--not-gone").status == 0)
    #expect(try other.stage(of: "Ben Okafor", at: id) == "late")
  }

  @Test(arguments: ["json", "csv"])
  func anExportKeepsWhatCameBack(_ format: String) throws {
    try box.send()
    try home.put(box.report(hasMessage: true), into: "Mail/INBOX")
    try home.run("deliver")
    let (other, _) = try moved(format)
    #expect(try other.stage(of: "Ben Okafor", at: id) == "late")
    guard format == "json" else { return }
    #expect(try other.run("show", id).output.contains("came back: 550 no such user"))
    let again = try other.run("send", id, "ben", "--yes")
    #expect(again.status == 65 && again.errors.contains("--anyway"), "\(again.errors)")
  }

  /// What waits does not go by itself from where it was not scheduled, and that is said.
  @Test func whatWaitedIsADraftAndThatIsSaid() throws {
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    let (other, outcome) = try moved("json")
    #expect(
      outcome.errors.contains("The letter to Ben Okafor at Northwind waited to go by itself"),
      "\(outcome.errors)")
    let due = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]
    #expect(try other.run("deliver", with: due).output == "")
    #expect(try other.run("show", id).output.contains("Draft, Ben Okafor"))
  }

  /// A report about a letter that was handed over by someone who was killed.
  @Test func aReportSettlesWhatWasInDoubt() throws {
    try leaveInDoubt()
    try home.put(box.report(hasMessage: true), into: "Mail/INBOX")
    let outcome = try home.run("deliver")
    #expect(
      outcome.output.contains("the letter to Ben Okafor at Northwind came back"),
      "\(outcome.output)")
    #expect(try box.stage() == "late")
  }

  @Test func anAnswerSettlesWhatWasInDoubt() throws {
    try leaveInDoubt()
    try home.put(box.answer("Hi Sam, see you on Monday."), into: "Mail/INBOX")
    let outcome = try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"])
    #expect(
      outcome.output.contains("the letter to Ben Okafor at Northwind was answered: it went out"))
    #expect(try box.stage() == "replied")
    #expect(!(try home.run("show", id).output.contains("outcome unknown")))
  }

  /// The provider has the copy in Sent under another Message-ID; the answer names that one, and comes from
  /// another address.
  @Test func theProvidersOwnIDIsKnown() throws {
    try box.send()
    let own = try box.messageID()
    try home.put(
      box.sentMessage().replacing(own, with: "<rewritten@provider.example>"), into: "Mail/Sent")
    try home.put(
      "From: B. Okafor <okafor@home.example>\nTo: sam@mail.example\nSubject: Re: Thank you\n"
        + "Date: Tue, 24 Nov 2026 10:42:30 +0100\nMessage-ID: <answer@home.example>\n"
        + "In-Reply-To: <rewritten@provider.example>\n\nHi Sam, see you on Monday.\n",
      into: "Mail/INBOX")
    let outcome = try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"])
    #expect(outcome.output.contains("is in Sent: it went out"), "\(outcome.output)")
    #expect(outcome.output.contains("Ben Okafor at Northwind answered"), "\(outcome.output)")
    #expect(try box.stage() == "replied")
  }

  /// A nudge answers the letter as the provider has named it.
  @Test func aNudgeRefersToTheProvidersID() throws {
    try box.send()
    let own = try box.messageID()
    try home.put(
      box.sentMessage().replacing(own, with: "<rewritten@provider.example>"), into: "Mail/Sent")
    try home.run("deliver")
    try home.run("write", id, "ben", "--subject", "Any news?", "--body", "letter.txt")
    let nudge = try home.run(
      "send", id, "ben", "--yes", with: ["AFTERWORD_NOW": "@2026-12-02T09:00:00+01:00"])
    #expect(nudge.status == 0, "\(nudge.errors)")
    #expect(
      try box.sentMessage().lowercased().contains("in-reply-to: <rewritten@provider.example>"))
  }

  /// Ben writes before the letter that waits has gone: it stays, with the reason, until the user has it go.
  @Test func whatWaitsIsHeldOnceTheyWrote() throws {
    let due = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    try home.put(
      "From: Ben Okafor <ben@northwind.example>\nTo: sam@mail.example\nSubject: Our talk\n"
        + "Date: Tue, 24 Nov 2026 18:00:00 +0100\nMessage-ID: <word@northwind.example>\n\n"
        + "Hi Sam,\n\nunfortunately we will not move forward.\n", into: "Mail/INBOX")
    let outcome = try home.run("deliver", with: due)
    #expect(outcome.output.contains("wrote (reads like a rejection)"), "\(outcome.output)")
    #expect(
      outcome.output.contains("not sent") && outcome.output.contains("they wrote to you on"),
      "\(outcome.output)")
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/sent-message"))
    let sheet = try home.run("show", id, with: due).output
    #expect(
      sheet.contains("they wrote Tue 24 Nov 2026 18:00, reads like a rejection: “unfortunately"))
    #expect(
      try home.run("list", "--json", with: due).output.contains("\"sense\": \"rejection\""))
    let asked = try home.run("send", id, "ben", "--yes", with: due)
    #expect(asked.status == 65 && asked.errors.contains("--anyway"), "\(asked.errors)")
    #expect(
      try home.run("send", id, "ben", "--later", "10:00", "--yes", "--anyway", with: due).status
        == 0)
    let later = try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-25T10:01:00+01:00"])
    #expect(later.output.hasPrefix("sent "), "\(later.output)")
  }

  /// After the last nudge's wait nothing is to be written, and the user is told that it can be left at that.
  @Test func closingIsSuggestedAndDeclaresNoAnswer() throws {
    for day in ["2026-11-20 19:00", "2026-11-27 19:00", "2026-12-04 19:00"] {
      let outcome = try home.run(
        "mark", id, "ben", "--via", "email", "--at", day, "--again",
        with: ["AFTERWORD_NOW": "@2026-12-10T09:00:00Z"])
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    for person in ["ana", "chen"] { try home.run("skip", id, person) }
    let due = ["AFTERWORD_NOW": "@2026-12-12T09:00:00Z"]
    #expect(try home.run("list", "--waiting", with: due).output.contains("no answer: close it?"))
    let sheet = try home.run("show", id, with: due).output
    #expect(sheet.contains("no answer: “afterword skip"))
    #expect(try home.run("list", "--all", "--json", with: due).output.contains("\"closing\": true"))
    #expect(
      try home.run("remind", "--dry-run", with: due).output.hasPrefix("1 without an answer"))
    try home.run("edit", id, "--outcome", "rejected")
    #expect(try box.stage() == "closed")
  }

  /// By time, whoever it is to or from.
  @Test func markdownTellsMessagesAndAnswersByTime() throws {
    try box.send()
    try home.put(box.answer("Hi Sam, see you on Monday."), into: "Mail/INBOX")
    let later = ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"]
    try home.run("deliver", with: later)
    try home.run("mark", id, "ana", "--via", "phone", "--at", "2026-11-24 10:50", with: later)
    try home.run("mark", id, "chen", "--via", "phone", "--at", "2026-11-23 10:00", with: later)
    let text = try home.run("export", "--format", "markdown", with: later).output
    #expect(
      text.contains(
        """
          - Mon 23 Nov 2026: message to Chen Li by phone
          - Tue 24 Nov 2026: message to Ben Okafor by e-mail
          - Tue 24 Nov 2026: answer from Ben Okafor
          - Tue 24 Nov 2026: message to Ana Ruiz by phone
        """), "\(text)")
  }

  /// HR writes from the company's domain, outside of any thread.
  @Test func aMailOfTheCompanyIsAHint() throws {
    try box.send()
    try home.put(
      "From: HR <people@northwind.example>\nTo: sam@mail.example\nSubject: Your application\n"
        + "Date: Tue, 24 Nov 2026 18:00:00 +0100\nMessage-ID: <hr@northwind.example>\n\n"
        + "Dear Sam,\n\nwe decided to go with another candidate.\n", into: "Mail/INBOX")
    let later = ["AFTERWORD_NOW": "@2026-11-24T19:00:00+01:00"]
    let outcome = try home.run("deliver", with: later)
    #expect(
      outcome.output.contains(
        "a mail from northwind.example, not from Ben Okafor at Northwind (reads like a rejection)"),
      "\(outcome.output)")
    #expect(try box.stage() == "unconfirmed")
    #expect(
      try home.run("show", id, with: later).output.contains(
        "a mail from northwind.example, Tue 24 Nov 2026 18:00, reads like a rejection: “we decided")
    )
  }
}
