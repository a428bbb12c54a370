import Foundation
import Testing

/// The user's mailboxes, looked through by `deliver` and `import --configured`.
struct CommandMailboxTests {
  private let box: MailHome
  private var home: Home { box.home }
  private var id: String { box.id }

  init() throws { box = try MailHome() }

  private func stage() throws -> String? { try box.stage() }
  private func send() throws { try box.send() }
  private func sentMessage() throws -> String { try box.sentMessage() }
  private func messageID() throws -> String { try box.messageID() }

  static let places = ["Mail/Sent", "Mail/sent.mbox", "Mail/INBOX/.Sent"]

  @Test(arguments: places)
  func theCopyInSentIsProof(_ place: String) throws {
    try home.mailboxes(sent: place == "Mail/INBOX/.Sent" ? nil : place)
    let isMailbox = place.hasSuffix(".mbox")
    if isMailbox {
      try home.write("From a Tue Nov 24 09:00:00 2026\nTo: x@x.example\n\nHi\n\n", to: place)
    } else {
      try home.makeMaildir(place)
    }
    try send()
    #expect(try home.run("deliver").output == "")
    if isMailbox {
      let before = try String(contentsOfFile: home.folder.path + "/" + place, encoding: .utf8)
      let copy = try sentMessage()
      try home.write(before + "From a Tue Nov 24 09:42:00 2026\n\(copy)\n", to: place)
    } else {
      try home.put(sentMessage(), into: place)
    }
    let outcome = try home.run("deliver")
    #expect(
      outcome.output
        == "proof     \(id.prefix(8))  the letter to Ben Okafor at Northwind is in Sent: it went out\n",
      "\(outcome.errors)")
    #expect(try stage() == "sent")
    #expect(try home.run("deliver").output == "")
  }

  /// What was seen is not read again: a reader that is gone is not missed until something new comes.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"))
  func onlyWhatIsNewIsRead() throws {
    try home.makeMaildir("Mail/Sent")
    try send()
    for number in 0..<5 { try home.put("To: a\(number)@x.example\n\nHi\n", into: "Mail/Sent") }
    try home.run("deliver")
    let seen = try home.shell(
      "strace -f -e trace=openat -o opened $afterword deliver; grep -c Mail/Sent/cur/ opened")
    let first = seen.output.trimmingCharacters(in: .newlines)
    try home.put("To: b@x.example\n\nHi\n", into: "Mail/Sent")
    let new = try home.shell(
      "strace -f -e trace=openat -o opened $afterword deliver; grep -c Mail/Sent/cur/ opened")
    #expect(first == "0" && new.output.trimmingCharacters(in: .newlines) == "1", "\(new.errors)")
  }

  @Test func aLetterFromTheMailProgramIsOfferedAndTaken() throws {
    try home.makeMaildir("Mail/Sent")
    try home.put(
      """
      From: Sam Doe <sam@mail.example>
      To: Ana Ruiz <ana.ruiz@northwind.example>
      Subject: Thank you for Friday
      Date: Mon, 23 Nov 2026 18:00:00 +0100
      Message-ID: <other@mail.example>

      \(Home.letter.replacing("Ben", with: "Ana"))
      """, into: "Mail/Sent")
    let offer = try home.run("import", "--configured")
    #expect(offer.status == 0, "\(offer.errors)")
    #expect(
      offer.output.hasPrefix(
        "found     \(id.prefix(8))  you wrote to Ana Ruiz at Northwind on Mon 23 Nov 2026 18:00, "
          + "“Thank you for Friday”: “afterword mark "), "\(offer.output)")
    #expect(try home.stage(of: "Ana Ruiz", at: id) == "late")
    #expect(try home.run("import", "--configured").output == offer.output)
    #expect(try home.run("show", id).output.contains("you wrote Mon 23 Nov 2026 18:00"))
    #expect(try home.run("mark", id, "ben", "--found").status == 65)
    let taken = try home.run("mark", id, "ana", "--found")
    #expect(
      taken.output.contains("Ana Ruiz at Northwind followed up by e-mail, Mon 23 Nov 2026 18:00"))
    #expect(try home.stage(of: "Ana Ruiz", at: id) == "sent")
    #expect(try home.run("import", "--configured").output == "")
    #expect(try home.run("mark", id, "ben").status == 64)
    #expect(try home.run("mark", id, "ben", "--found", "--via", "email").status == 64)
  }

  /// From the mail program to Ana or Ben, on a day.
  private func letterElsewhere(to name: String, _ address: String, on date: String) -> String {
    """
    From: Sam Doe <sam@mail.example>
    To: \(name) <\(address)@northwind.example>
    Subject: Thank you for Friday
    Date: \(date)
    Message-ID: <other@mail.example>

    \(Home.letter.replacing("Ben", with: name.prefix(3)))
    """
  }

  private static let nextDay = ["AFTERWORD_NOW": "@2026-11-25T08:31:00+01:00"]

  /// What waits is not sent to someone to whom the user wrote meanwhile.
  @Test func whatWaitsIsHeldOnceItMayHaveGone() throws {
    try home.run("send", id, "ben", "--later", "tomorrow 8:30", "--yes")
    let mail = letterElsewhere(to: "Ben Okafor", "ben", on: "Tue, 24 Nov 2026 18:00:00 +0100")
    try home.put(mail, into: "Mail/Sent")
    let outcome = try home.run("deliver", with: Self.nextDay)
    #expect(outcome.output.contains("not sent") && outcome.output.contains("mark --found takes"))
    #expect(!FileManager.default.fileExists(atPath: home.folder.path + "/sent-message"))
    try home.put(mail.replacing("<other@", with: "<another@"), into: "Mail/Sent")
    let next = try home.run("deliver", with: Self.nextDay).output
    #expect(next.hasPrefix("found     ") && !next.contains("sent  "), "\(next)")
  }

  /// Nor to someone whose answer lies in the inbox.
  @Test func whatWaitsIsHeldOnceAnAnswerCame() throws {
    try send()
    let id = try messageID()
    try home.run("write", self.id, "ben", "--subject", "Once more", "--body", "letter.txt")
    let later = try home.run(
      "send", self.id, "ben", "--again", "--later", "tomorrow 8:30", "--yes")
    try #require(later.status == 0, "\(later.errors)")
    try home.put(
      "From: Ben Okafor <ben@northwind.example>\nSubject: Re: Thank you\nIn-Reply-To: \(id)\n"
        + "Date: Tue, 24 Nov 2026 18:00:00 +0100\n\nHi Sam,\n\nthe position was filled.\n",
      into: "Mail/INBOX")
    let outcome = try home.run("deliver", with: Self.nextDay)
    #expect(outcome.output.hasPrefix("answered") && !outcome.output.contains("\nsent"))
    #expect(try messageID() == id)
    #expect(try home.run("show", self.id).output.contains("Subject  Once more"))
    #expect(try home.run("deliver", with: Self.nextDay).output == "")
  }

  /// An answer that was seen before anybody knew of the letter.
  @Test func theAnswerToALetterThatIsFoundLaterCounts() throws {
    try home.put(
      letterElsewhere(to: "Ana Ruiz", "ana.ruiz", on: "Mon, 23 Nov 2026 18:00:00 +0100"),
      into: "Mail/Sent")
    try home.put(
      "From: Ana Ruiz <ana.ruiz@northwind.example>\nSubject: Re: Thank you for Friday\n"
        + "Date: Tue, 24 Nov 2026 08:00:00 +0100\n\nHi Sam,\n\nthank you, I will call you.\n",
      into: "Mail/INBOX")
    let found = try home.run("deliver").output
    #expect(
      found.contains(
        "you wrote to Ana Ruiz at Northwind on Mon 23 Nov 2026 18:00, “Thank you for Friday”: take it as "
          + "the follow-up? “afterword mark ") && found.contains(" --found” does\n"), "\(found)")
    #expect(try home.run("deliver").output == "")
    #expect(try home.run("list").output.contains("mail found in Sent"))
    #expect(
      try home.run("list", "--json").output.contains(#""subject": "Thank you for Friday""#))
    try home.run("mark", id, "ana", "--found")
    #expect(try home.stage(of: "Ana Ruiz", at: id) == "replied")
    #expect(try home.run("deliver").output == "")
  }

  /// A draft that a mail program keeps there proves nothing.
  @Test func aDraftInSentIsNoProof() throws {
    try send()
    try home.put(sentMessage(), into: "Mail/Sent", flags: "DS")
    #expect(try home.run("deliver").output == "")
    #expect(try stage() == "unconfirmed")
  }

  @Test func aBounceReopensAndADelayDoesNot() throws {
    try home.makeMaildir("Mail/INBOX")
    try send()
    try home.put(box.report("delayed", hasMessage: true), into: "Mail/INBOX")
    #expect(try home.run("deliver").output == "")
    #expect(try stage() == "unconfirmed")
    try home.put(box.report(hasMessage: true), into: "Mail/INBOX")
    #expect(
      try home.run("deliver").output.contains(
        "the letter to Ben Okafor at Northwind came back: 550 no such user; it is owed again"))
    #expect(try stage() == "late")
    #expect(try home.run("show", id).output.contains("came back: 550 no such user"))
    for person in ["ana", "chen"] { try home.run("skip", id, person) }
    #expect(try home.run("list").output.contains("came back, draft 67 words"))
    #expect(try home.run("list", "--json").output.contains(#""reason": "550 no such user""#))
    // It does not go there again without another word, whether at once or later.
    for time in [[], ["--later", "tomorrow 8:30"]] {
      let again = try home.run(["send", id, "ben", "--yes"] + time)
      #expect(again.status == 65)
      #expect(
        again.errors.contains(
          "What was sent to ben@northwind.example came back Tue 24 Nov 2026 10:42: 550 no such user; nothing was sent. --anyway sends it all the same"
        ), "\(again.errors)")
    }
    #expect(
      try home.run("send", id, "ben", "--print").output.contains("\nwarn      What was sent to"))
    #expect(try home.run("send", id, "ben", "--yes", "--anyway").status == 0)
  }

  /// A mail in Sent that may be the follow-up is asked about, too; and a nudge that is due goes without a word,
  /// in answer to what went before.
  @Test func whatMayHaveGoneIsAskedAboutAndANudgeIsNot() throws {
    try send()
    let first = try messageID()
    try home.run("send", id, "ben", "--went")
    try home.put(
      letterElsewhere(to: "Ana Ruiz", "ana.ruiz", on: "Mon, 23 Nov 2026 18:00:00 +0100"),
      into: "Mail/Sent")
    try home.run("deliver")
    try home.write(Home.letter.replacing("Ben", with: "Ana"), to: "other.txt")
    try home.run("write", id, "ana", "--subject", "Thank you", "--body", "other.txt")
    let asked = try home.run("send", id, "ana", "--yes")
    #expect(asked.status == 65 && asked.errors.contains("it is in Sent, and may be this follow-up"))
    #expect(try home.run("send", id, "ana", "--yes", "--again").status == 0)
    try home.run("write", id, "ben", "--subject", "Any news?", "--body", "letter.txt")
    let early = try home.run("send", id, "ben", "--yes")
    #expect(early.status == 65 && early.errors.contains("is marked already"))
    let due = ["AFTERWORD_NOW": "@2026-12-02T09:00:00+01:00"]
    let nudge = try home.run("send", id, "ben", "--yes", with: due)
    #expect(nudge.status == 0, "\(nudge.errors)")
    let lines = try sentMessage().split(separator: "\n")
    #expect(lines.contains { $0.lowercased() == "in-reply-to: \(first)" }, "\(lines)")
    #expect(lines.contains { $0.lowercased() == "references: \(first)" })
  }

  @Test func anAnswerIsNotedAndSaysWhatItComesTo() throws {
    try home.makeMaildir("Mail/INBOX")
    try send()
    func mail(_ fields: String, _ text: String) -> String {
      "From: Ben Okafor <ben@northwind.example>\nTo: sam@mail.example\nSubject: Re: Thank you\n"
        + "Date: Tue, 24 Nov 2026 10:43:00 +0100\n\(fields)\n\n\(text)\n"
    }
    try home.put(mail("Auto-Submitted: auto-replied", "I am away."), into: "Mail/INBOX")
    #expect(try home.run("deliver").output == "")
    try home.put(
      mail("In-Reply-To: \(messageID())", "Hi Sam,\n\nwe decided to go with another candidate."),
      into: "Mail/INBOX")
    let later = ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"]
    #expect(
      try home.run("deliver", with: later).output
        == "answered  \(id.prefix(8))  Ben Okafor at Northwind answered (reads like a rejection): "
        + "“we decided to go with another candidate.”\n")
    #expect(try stage() == "replied")
    // What became of the application is the user's to say.
    #expect(try home.run("show", id, "--json").output.contains("\"outcome\": \"open\""))
  }

  @Test func whatCannotBeReadIsSaidAndLosesNothing() throws {
    try home.mailboxes(sent: "Mail/nowhere")
    let outcome = try home.run("deliver")
    #expect(outcome.status == 0 && outcome.errors.contains("which [mail] names: there is none"))
    try home.write("", to: "Mail/empty/x")
    try home.mailboxes(sent: "Mail/empty")
    #expect(try home.run("deliver").errors.contains("neither a Maildir"))
    #expect(try stage() == "late")
  }
}
