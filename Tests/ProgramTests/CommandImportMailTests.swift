import Foundation
import Testing

/// `import` of mails and of folders, with files of our own writing.
struct CommandImportMailTests {
  let home: Home
  init() throws { home = try Home() }

  private static func mail(_ company: String, sequence: Int = 0, day: Int = 20) -> String {
    """
    From: Ana Ruiz <ana@\(company.lowercased()).example>
    To: sam@mail.example
    Subject: Your interview
    Message-ID: <\(company)\(sequence)@mail.example>
    MIME-Version: 1.0
    Content-Type: multipart/alternative; boundary="b"

    --b
    Content-Type: text/plain

    Dear Sam
    --b
    Content-Type: text/calendar; charset=iso-2022-jp
    Content-Transfer-Encoding: quoted-printable

    BEGIN:VCALENDAR
    METHOD:REQUEST
    BEGIN:VEVENT
    UID:\(company)
    SEQUENCE:\(sequence)
    DTSTART:202611\(day)T140000Z
    DTEND:202611\(day)T150000Z
    SUMMARY:Interview with \(company)
    LOCATION:=1B$B4L@\\=1B(B
    ORGANIZER;CN=Ana Ruiz:mailto:ana@\(company.lowercased()).example
    END:VEVENT
    END:VCALENDAR
    --b--

    """
  }

  private static let note = "From: bob@mail.example\nSubject: hello\n\nNothing to see.\n"

  private func run(_ arguments: String...) throws -> Home.Outcome {
    try home.shell(
      "$afterword import --me sam@mail.example " + arguments.joined(separator: " "))
  }

  @Test func aMail() throws {
    try home.write(Self.mail("Globex"), to: "x.eml")
    let first = try run("x.eml")
    #expect(first.errors == "")
    #expect(first.output.hasPrefix("new       Globex"))
    #expect(try run("- < x.eml").output.hasPrefix("known     Globex"))
    #expect(try home.run("undo").output == "undone    import 1 interview from x.eml\n")
    try home.write(Self.note, to: "note.eml")
    let none = try run("note.eml")
    #expect(none.errors == "afterword: note.eml: There is no invitation in this message.\n")
    #expect(none.status == 65)
  }

  /// What Outlook alone can read is said, with what to do; in a folder only where it speaks of an interview.
  @Test func whatMayBeMissedIsNamed() throws {
    func sent(_ subject: String, _ attachment: String) -> String {
      """
      From: Ana Ruiz <ana@globex.example>
      Subject: \(subject)
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain

      See below.
      --b
      \(attachment)
      --b--

      """
    }
    let outlook = """
      Content-Type: application/MS-TNEF; name="winmail.dat"
      Content-Transfer-Encoding: base64

      eJ8+IgAAAAA=
      """
    let picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="
    try home.write(sent("Interview: Cook at Globex", outlook), to: "mail/1.eml")
    try home.write(sent("Your interview with Globex", picture), to: "mail/2.eml")
    try home.write(sent("Minutes", outlook), to: "mail/3.eml")
    try home.write(sent("Minutes", picture), to: "mail/4.eml")
    let advice =
      "What Outlook sent in this message as winmail.dat cannot be read. Ask for the "
      + "invitation as an .ics file, or save the event as one in Outlook, and import that.\n"
    try home.write(sent("Minutes", outlook), to: "minutes.eml")
    let named = try run("minutes.eml")
    #expect(named.errors == "afterword: minutes.eml: " + advice && named.status == 65)
    let folder = try run("mail")
    #expect(
      folder.errors
        == "afterword: mail/1.eml: " + advice
        + "afterword: mail/2.eml: There is no invitation in this message, "
        + "“Your interview with Globex”.\n4 files of 4 hold no event.\n")
    #expect(folder.status == 0)
    for number in 5...11 {
      try home.write(sent("Interview with Globex \(number)", picture), to: "mail/\(number).eml")
    }
    let many = try run("mail", "--again").errors.split(separator: "\n")
    #expect(many.count == 7)
    #expect(many.contains("afterword: 4 more mails speak of an interview and hold no invitation."))
  }

  @Test func aMailboxByItsContent() throws {
    let separator = "From ana@mail.example Mon Nov  2 10:00:00 2026\n"
    let mails = [Self.note, Self.mail("Globex"), Self.note, Self.mail("Initech")]
    try home.write(mails.map { separator + $0 + "\n" }.joined(), to: "INBOX")
    for input in ["INBOX", "- < INBOX"] {
      let outcome = try run(input, "--dry-run")
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.hasPrefix("new       Globex") == true)
      #expect(lines.last?.hasPrefix("new       Initech") == true)
      #expect(outcome.errors == "This was a dry run: nothing was changed.\n")
    }
    #expect(try run("INBOX", "--dry-run --json").output.contains("\"INBOX, message 4\""))
    try home.write(separator + Self.note, to: "Empty")
    let empty = try run("Empty")
    #expect(empty.errors == "afterword: Empty: There is no invitation in its only message.\n")
    #expect(empty.status == 0)
    #expect(try run("INBOX").status == 0)
    #expect(try home.run("undo").output == "undone    import 2 interviews from INBOX\n")
  }

  @Test func foldersAreWalked() throws {
    let maildir = "mail/.Jobs"
    for name in ["cur", "new", "tmp", ".Jobs/cur", ".Jobs/new"] {
      try FileManager.default.createDirectory(
        at: home.folder.appendingPathComponent("mail/\(name)"), withIntermediateDirectories: true)
    }
    try home.write(Self.mail("Globex"), to: "mail/cur/1.x:2,S")
    try home.write(Self.mail("Globex", sequence: 1, day: 23), to: "mail/new/2.x")
    try home.write(Self.note, to: "mail/cur/3.x:2,")
    try home.write(Self.mail("Hooli"), to: "mail/tmp/4.x")
    try home.write(Self.mail("Initech"), to: "\(maildir)/cur/5.x:2,")
    try home.write(Self.mail("Umbrella"), to: "mail/dovecot.index")
    try home.write(Self.mail("Vandelay"), to: "papers/deep/er/saved mail")
    try home.write(Self.mail("Wonka"), to: "papers/.hidden")
    try home.write(Self.mail("Wonka"), to: "papers/.git/x.eml")
    try home.write("\u{1}\u{0}\u{2}", to: "papers/photo.jpg")
    _ = try home.shell(
      "mkfifo papers/pipe; ln -s . papers/loop; ln -s deep papers/again; ln -s no papers/no")
    let outcome = try run("mail", "papers/")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4, "\(outcome.output)")
    for company in ["Globex", "Initech", "Vandelay"] {
      #expect(outcome.output.contains(company))
    }
    #expect(outcome.errors == "2 files of 6 hold no event.\n")
    #expect(outcome.status == 0)
    #expect(try home.run("list", "--all").output.contains("23"))
    let again = try run("mail", "papers/", "--again")
    #expect(again.output.split(separator: "\n").allSatisfy { $0.hasPrefix("known ") })
  }

  @Test func aFolderWithABrokenFileGivesTheRest() throws {
    try home.write(Self.mail("Globex"), to: "in/a")
    try home.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n", to: "in/b")
    try home.write(Self.mail("Initech"), to: "in/c")
    let outcome = try run("in")
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.hasPrefix("afterword: in/b, line 2: "))
    #expect(outcome.status == 65)
  }

  /// 100 levels of folders end, and are said.
  @Test func foldersInsideOneAnotherEnd() throws {
    let deep = (0..<100).map { _ in "d" }.joined(separator: "/")
    try home.write(Self.mail("Globex"), to: "\(deep)/x.eml")
    try home.write(Self.mail("Initech"), to: "d/x.eml")
    let outcome = try run("d")
    #expect(outcome.output.hasPrefix("new       Initech"))
    #expect(outcome.errors.contains("more than 32 folders inside one another"))
  }
}
