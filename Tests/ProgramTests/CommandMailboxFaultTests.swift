import Foundation
import Testing

/// What mailboxes are like while others work on them.
struct CommandMailboxFaultTests {
  private let box: MailHome
  private var home: Home { box.home }

  init() throws { box = try MailHome() }

  static let cuts = [40, 130, 250, 290, 330]

  /// A message that is being delivered into an mbox waits for its rest.
  @Test(arguments: cuts)
  func aMessageThatIsStillGrowingIsReadOnceItIsWhole(_ cut: Int) throws {
    let before = try openMailbox()
    let answer = try delivered("Hi Sam,\n\nthank you. We decided to go with another candidate.\n")
    try #require(answer.utf8.count > 331)
    try home.write(before + answer.prefix(cut), to: "Mail/inbox.mbox")
    let first = try home.run("deliver", with: Self.later)
    #expect(first.errors == "" && first.output == "", "\(first.output)")
    try home.write(before + answer, to: "Mail/inbox.mbox")
    let second = try home.run("deliver", with: Self.later)
    #expect(second.output.contains("(reads like a rejection)"), "\(first.output)\(second.output)")
    #expect(try box.stage() == "replied")
    #expect(try home.run("show", box.id).output.contains("another candidate"))
    #expect(try home.run("deliver", with: Self.later).output == "")
  }

  /// Not every program ends a message with an empty line: what is as it was at the last look is whole.
  @Test func aMessageThatGrowsNoMoreIsWhole() throws {
    let before = try openMailbox()
    let answer = try delivered("thank you.").trimmingCharacters(in: .newlines)
    try home.write(before + answer, to: "Mail/inbox.mbox")
    #expect(try home.run("deliver", with: Self.later).output == "")
    let second = try home.run("deliver", with: Self.later)
    #expect(second.output.contains("answered: “thank you.”"), "\(second.errors)")
    #expect(try home.run("deliver", with: Self.later).output == "")
  }

  /// - Returns: what is in the mbox.
  private func openMailbox() throws -> String {
    try home.mailboxes(inbox: "Mail/inbox.mbox")
    let before = "From a Tue Nov 24 08:00:00 2026\nTo: x@x.example\n\nHi\n\n"
    try home.write(before, to: "Mail/inbox.mbox")
    try box.send()
    #expect(try home.run("deliver", with: Self.later).output == "")
    return before
  }

  private func delivered(_ text: String) throws -> String {
    try "From ben@northwind.example Tue Nov 24 10:43:00 2026\n" + box.answer(text)
  }

  static let errors = [("EACCES", true), ("EMFILE", true), ("ENOENT", false)]

  /// One that cannot be opened is told of once, and read as soon as it can be.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"),
    arguments: errors)
  func aMessageThatCouldNotBeOpenedIsTriedAgain(_ error: String, _ isSaid: Bool) throws {
    try box.send()
    try home.put(box.answer("Hi Sam,\n\nthank you.\n"), into: "Mail/INBOX")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: home.folder.path + "/Mail/INBOX/cur").first)
    let path = "\(home.folder.path)/Mail/INBOX/cur/\(name)"
    // A file that is gone is told from others by a look at it, which has to fail as well.
    let calls = error == "ENOENT" ? "openat,newfstatat,stat" : "openat"
    func failing() throws -> Home.Outcome {
      try home.shell(
        "AFTERWORD_NOW=@2026-11-24T10:00:00Z strace -f -o /dev/null -P '\(path)' "
          + "-e trace=\(calls) -e inject=\(calls):error=\(error) $afterword deliver")
    }
    let first = try failing()
    #expect(first.output == "", "\(first.errors)")
    #expect(first.errors.contains("it is tried again at each look") == isSaid, "\(first.errors)")
    #expect(try failing().errors == "")
    #expect(try box.stage() == "unconfirmed")
    let later = ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"]
    #expect(
      try home.run("deliver", with: later).output.contains("Ben Okafor at Northwind answered"))
    #expect(try home.run("deliver", with: later).output == "")
  }

  /// What is written no further than its head may yet say that a program wrote it.
  @Test func aMessageWithoutTheEndOfItsHeadIsTriedAgain() throws {
    try box.send()
    let answer = try box.answer("Hi Sam,\n\nthank you.\n")
    let head = try #require(answer.range(of: "\n\n")).lowerBound
    try home.put(answer[..<head] + "\n", into: "Mail/INBOX")
    let later = ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"]
    let early = try home.run("deliver", with: later)
    #expect(early.output + early.errors == "")
    #expect(try box.stage() == "unconfirmed")
    let folder = home.folder.path + "/Mail/INBOX/cur"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    try answer.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    #expect(
      try home.run("deliver", with: later).output.contains("Ben Okafor at Northwind answered"))
  }

  /// What could be read by no one is counted.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"))
  func doctorCountsWhatCannotBeOpened() throws {
    try home.put("To: x@x.example\n\nHi\n", into: "Mail/INBOX")
    let folder = "\(home.folder.path)/Mail/INBOX"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder + "/cur").first)
    let outcome = try home.shell(
      "TERM=xterm-256color strace -f -o /dev/null -P '\(folder)/cur/\(name)' "
        + "-e trace=access,faccessat,faccessat2 "
        + "-e inject=access,faccessat,faccessat2:error=EACCES $afterword doctor")
    #expect(
      outcome.output.contains("· mail.inbox    1 message in \(folder) cannot be opened\n"),
      "\(outcome.output)\(outcome.errors)")
    #expect(outcome.status == 0)
  }

  private static let later = ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"]

  /// A report that has nothing of the message: whom it names, and that one letter went there lately.
  @Test func aBareReportReopensTheLetterWhichIsTheDraftAgain() throws {
    try box.send()
    try home.put(box.report(), into: "Mail/INBOX")
    let told = try home.run("deliver", with: Self.later)
    #expect(told.output.contains("came back: 550 no such user; it is owed again"), "\(told.errors)")
    #expect(try home.run("show", box.id).output.contains("Hi Ben,"))
    let undone = try home.run("undo", with: Self.later)
    #expect(
      undone.errors.contains(
        "the letter to Ben Okafor at Northwind came back and is owed again since, which nothing takes"
      ),
      "\(undone.errors)")
    try home.run("redo", with: Self.later)
    // It goes again where that is said, as another message.
    let first = try box.messageID()
    let asked = try home.run("send", box.id, "ben", "--yes", with: Self.later)
    #expect(asked.status == 65 && asked.errors.contains("--anyway"), "\(asked.errors)")
    let again = try home.run("send", box.id, "ben", "--yes", "--anyway", with: Self.later)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try box.messageID() != first)
    #expect(try box.stage() == "unconfirmed")
  }

  /// What was addressed to two is offered for each, and taken for each.
  @Test func aLetterToTwoIsOfferedForBoth() throws {
    try home.put(
      """
      From: Sam Doe <sam@mail.example>
      To: Ana Ruiz <ana.ruiz@northwind.example>
      Cc: Ben Okafor <ben@northwind.example>
      Subject: Thank you for Friday
      Date: Mon, 23 Nov 2026 18:00:00 +0100
      Message-ID: <both@mail.example>

      \(Home.letter.replacing("Ben", with: "both"))
      """, into: "Mail/Sent")
    let offer = try home.run("import", "--configured")
    #expect(
      offer.output.contains("you wrote to Ana Ruiz") && offer.output.contains("to Ben Okafor"))
    for name in ["ana", "ben"] {
      let taken = try home.run("mark", box.id, name, "--found")
      #expect(taken.status == 0, "\(taken.errors)")
    }
    #expect(try box.stage() == "sent")
    #expect(try home.stage(of: "Ana Ruiz", at: box.id) == "sent")
  }

  /// `import --configured` says what it looked at, whatever way it is asked.
  @Test func whatWasLookedAtIsSaid() throws {
    let looked = "Looked through ~/Mail/Sent and ~/Mail/INBOX: nothing new.\n"
    #expect(try home.run("import", "--configured").errors == looked)
    let dry = try home.run("import", "--configured", "--dry-run")
    #expect(dry.output == "" && dry.errors == looked + "This was a dry run: nothing was changed.\n")
    let json = try home.run("import", "--configured", "--dry-run", "--json")
    #expect(json.output == "[]\n" && json.errors == looked)
    try box.send()
    try home.put(box.answer("Hi Sam,\n\nthank you.\n"), into: "Mail/INBOX")
    let line = "answered  \(box.id.prefix(8))  Ben Okafor at Northwind answered: “thank you.”\n"
    let news = try home.run("import", "--configured", "--dry-run", with: Self.later)
    #expect(news.output == line, "\(news.errors)")
    #expect(try box.stage() == "unconfirmed")
    let shown = try home.run("import", "--configured", "--dry-run", "--json", with: Self.later)
    #expect(shown.output == "[]\n" && shown.errors == line)
    #expect(try home.run("import", "--configured", with: Self.later).output == line)
    #expect(try box.stage() == "replied")
  }
}
