import Foundation
import Testing

/// `send`: letters on their way to the user's own mail program.
struct CommandSendTests {
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

  private var files: FileManager { FileManager.default }

  private func names(in folder: String) throws -> [String] {
    try files.contentsOfDirectory(atPath: home.folder.path + "/" + folder).sorted()
  }

  private func mode(of name: String) throws -> Int {
    let attributes = try files.attributesOfItem(atPath: home.folder.path + "/" + name)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  /// The letter has the id of its follow-up in the Message-ID.
  private func masked(_ text: String) -> String {
    text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "#")
      .replacing(/[0-9a-f]{8}/, with: "#")
  }

  @Test func printShowsAllOfIt() throws {
    try home.write("four", to: "cv.pdf")
    let outcome = try home.run("send", id, "ben", "--print", "--attach", "cv.pdf")
    #expect(
      masked(outcome.output) == """
        From:        Sam Doe <sam@mail.example>
        To:          Ben Okafor <ben@northwind.example>
        Subject:     Thank you – Platform Engineer
        Date:        Tue 24 Nov 2026 10:42
        Message-ID:  <#.1@mail.example>
        Attached:    cv.pdf, 4 bytes
        warn      67 words: 100 to 180 read best (length)

        \(Home.letter)

        """)
    #expect(outcome.errors == "" && outcome.status == 0)
  }

  @Test func aFileHoldsTheWholeMessage() throws {
    let outcome = try home.run("send", id, "ben", "--eml", "out.eml")
    #expect(
      masked(outcome.output) == """
        written   #  the letter to Ben Okafor at Northwind: out.eml
                  it is not marked as sent: “afterword mark # --via email” does that

        """, "\(outcome.errors)")
    #expect(try mode(of: "out.eml") == 0o600)
    let text = try String(contentsOfFile: home.folder.path + "/out.eml", encoding: .utf8)
    #expect(
      masked(text).hasPrefix(
        """
        Date: Tue, 24 Nov 2026 10:42:00 +0100
        From: Sam Doe <sam@mail.example>
        To: Ben Okafor <ben@northwind.example>
        Subject: =?utf-8?q?Thank_you_=E2=80=93_Platform_Engineer?=
        """), "\(text)")
    #expect(text.contains("Message-Id: <") && text.contains("\nMIME-Version: 1.0\n"))
    let piped = try home.run("send", id, "ben", "--eml", "-")
    #expect(piped.output == text)
    #expect(piped.errors.contains("it is not marked as sent"))
    let again = try home.run("send", id, "ben", "--eml", "out.eml")
    #expect(again.status == 65)
    #expect(again.errors == "afterword: out.eml is there already; it was not touched\n")
  }

  @Test func aDraftGoesIntoTheMaildir() throws {
    for count in 1...2 {
      let outcome = try home.run("send", id, "ben", "--draft")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("drafted   \(id.prefix(8))  the letter to Ben Okafor at"))
      #expect(try names(in: "Mail/Drafts/cur").count == count)
    }
    let name = try #require(names(in: "Mail/Drafts/cur").first)
    #expect(name.hasSuffix(".afterword:2,D"))
    #expect(try names(in: "Mail/Drafts/tmp").isEmpty && names(in: "Mail/Drafts/new").isEmpty)
    #expect(try mode(of: "Mail/Drafts/cur/\(name)") == 0o600)
    for folder in ["Mail/Drafts", "Mail/Drafts/cur", "Mail/Drafts/new", "Mail/Drafts/tmp"] {
      #expect(try mode(of: folder) == 0o700)
    }
    let text = try String(
      contentsOfFile: home.folder.path + "/Mail/Drafts/cur/\(name)", encoding: .utf8)
    #expect(try home.run("send", id, "ben", "--eml", "-").output == text)
  }

  /// What someone else put into the way, by a line of shell; the victim is a file of the user's.
  @Test(arguments: [
    "mkdir Mail/Drafts; ln -s ../../victims Mail/Drafts/tmp",
    "mkdir Mail/Drafts; ln -s ../../victims Mail/Drafts/cur",
    "mkdir Mail/Drafts; ln -s ../../victims Mail/Drafts/new",
    "mkdir Mail/Drafts; mkfifo Mail/Drafts/tmp", "mkdir Mail/Drafts; mkfifo Mail/Drafts/cur",
    "mkfifo Mail/Drafts", "echo mbox > Mail/Drafts", "ln -s ../victim Mail/Drafts",
  ])
  func whatIsPlantedIsRefused(_ planted: String) throws {
    try home.write("kept\n", to: "victim")
    try files.createDirectory(
      atPath: home.folder.path + "/victims", withIntermediateDirectories: true)
    _ = try home.shell("umask 000; \(planted)")
    let outcome = try home.run("send", id, "ben", "--draft")
    #expect(outcome.status == 65, "\(outcome.output) \(outcome.errors)")
    #expect(
      outcome.errors.hasPrefix("afterword: ~/Mail/Drafts") || outcome.errors.contains("/Mail/"))
    #expect(try names(in: "victims").isEmpty)
    #expect(try home.shell("cat victim").output == "kept\n")
  }

  @Test(arguments: [
    "ln -s victim out.eml", "mkfifo out.eml", "mkdir out.eml", "ln -s none out.eml",
  ])
  func aPlantedFileIsRefused(_ planted: String) throws {
    try home.write("kept\n", to: "victim")
    _ = try home.shell(planted)
    let outcome = try home.run("send", id, "ben", "--eml", "out.eml")
    #expect(outcome.status == 65 && outcome.errors.contains("it was not touched"))
    #expect(try home.shell("cat victim; test -e none || echo none").output == "kept\nnone\n")
  }

  @Test func theDesktopOpensALink() throws {
    try home.install("xdg-open", "printf '%s' \"$1\" > '\(home.folder.path)/link'; exit 0")
    let outcome = try home.run("send", id, "ben", "--mailto")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("opened    "), "\(outcome.errors)")
    let link = try home.shell("cat link").output
    #expect(
      link.hasPrefix(
        "mailto:ben@northwind.example?subject=Thank%20you%20%E2%80%93%20Platform%20Engineer&body=Hi"
          + "%20Ben%2C%0D%0A%0D%0AThank"), "\(link)")
    try home.install("xdg-open", "exit 4")
    let failed = try home.run("send", id, "ben", "--mailto")
    #expect(failed.status == 69 && failed.errors.contains("xdg-open did not open the letter"))
    try home.run(
      "write", id, "ben", "--body", "-", input: String(repeating: "word ", count: 20_000))
    let huge = try home.run("send", id, "ben", "--mailto", "--anyway")
    #expect(huge.status == 65 && huge.errors.contains("programs take no more than 8192"))
  }

  @Test func whatBlocksIsRefusedUntilItIsOverruled() throws {
    try home.run(
      "add", "--company", "Globex", "--role", "SRE", "--start", "2026-11-19 10:00", "--duration",
      "1h",
      "--with", "Jo Doe <jo@globex.example>")
    try home.write(Home.letter.replacing("Northwind", with: "Globex"), to: "letter.txt")
    try home.run("write", id, "ben", "--body", "letter.txt")
    let outcome = try home.run("send", id, "ben", "--draft")
    #expect(outcome.status == 65 && outcome.output == "")
    #expect(outcome.errors.hasPrefix("afterword: the letter should not go so: "))
    #expect(outcome.errors.contains("Globex"))
    #expect(!files.fileExists(atPath: home.folder.path + "/Mail/Drafts"))
    #expect(try home.run("send", id, "ben", "--print").output.contains("\nblock     "))
    #expect(try home.run("send", id, "ben", "--draft", "--anyway").status == 0)
  }

  @Test func itIsMarkedWhereThatIsAskedFor() throws {
    let before = try home.run("show", id, "--json").output
    try home.run("send", id, "ben", "--draft")
    #expect(try home.run("show", id, "--json").output == before)
    let outcome = try home.run("send", id, "ben", "--draft", "--mark")
    #expect(
      outcome.output.contains(
        "Ben Okafor at Northwind followed up by e-mail, Tue 24 Nov 2026 10:42\n"))
    #expect(try home.run("show", id, "--json").output.contains(#""via": "email""#))
    #expect(try home.run("send", id, "ben", "--draft").status == 65)
  }

  /// Recipients that are refused, and why.
  static let refused = [
    ("-X/tmp/x@y.example", "is no address to which a message can be sent"),
    ("a@x.example, b@y.example", "names several"), ("Chen", "has no address"),
    ("$(touch x)@y.example", "is no address"), ("\"a b\"@y.example", "is no address"),
    ("", "no recipient"),
  ]

  @Test(arguments: refused)
  func recipientsAreRefused(_ recipient: String, _ reason: String) throws {
    try home.run("write", id, "ben", "--body", "-", input: "To: \(recipient)\n\n\(Home.letter)")
    for way in [["--print"], ["--draft", "--anyway"], ["--eml", "-", "--anyway"]] {
      let outcome = try home.run(["send", id, "ben"] + way)
      #expect(outcome.status == 65 && outcome.output == "")
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }
    #expect(!files.fileExists(atPath: home.folder.path + "/Mail/Drafts"))
  }

  @Test func looksThatDeceiveAreShown() throws {
    try home.run(
      "write", id, "ben", "--body", "-",
      input: "To: ben@northwind.example <mallory@gl\u{43E}bex.example>\n\n\(Home.letter)")
    let shown = try home.run("send", id, "ben", "--print").output
    #expect(shown.contains("To:          ben@northwind.example <mallory@xn--glbex-kye.example>\n"))
    #expect(
      shown.contains("look      the name “ben@northwind.example” looks like an address; it goes to")
    )
    #expect(shown.contains("mixes Latin and Cyrillic letters"))
  }

  /// Whatever an invitation says of an address besides, no recipient and no file comes of it.
  @Test func aLinkOfAnInvitationAddsNothing() throws {
    let home = try Home()
    try home.configure()
    let invite = Home.invite().replacing(
      "mailto:ana.ruiz@northwind.example",
      with: "mailto:ana.ruiz@northwind.example?bcc=eve@evil.example&attach=/etc/passwd")
    try home.receive(invite)
    let id = try home.interview().id
    try home.run("write", id, "--subject", "Hello", "--body", "-", input: Home.letter)
    let message = try home.run("send", id, "--eml", "-", "--anyway").output
    #expect(message.contains("\nTo: Ana Ruiz <ana.ruiz@northwind.example>\n"), "\(message)")
    #expect(!message.contains("evil") && !message.contains("passwd") && !message.contains("Bcc"))
  }

  @Test func attachmentsAreLookedAt() throws {
    try home.write("x", to: "docs/cv.pdf")
    for (path, reason) in [
      ("none.pdf", "none.pdf is not there"), ("docs", "docs is a folder, a pipe or a device"),
    ] {
      let outcome = try home.run("send", id, "ben", "--eml", "-", "--attach", path)
      #expect(outcome.status == 65 && outcome.errors.contains(reason), "\(outcome.errors)")
    }
    let message = try home.run("send", id, "ben", "--eml", "-", "--attach", "docs/../docs/cv.pdf")
      .output
    #expect(message.contains("filename=cv.pdf") && !message.contains("docs"))
    _ = try home.shell("dd if=/dev/zero of=big bs=1000000 count=19 2>/dev/null; mkfifo pipe")
    let big = try home.run("send", id, "ben", "--draft", "--attach", "big")
    #expect(
      big.status == 65 && big.errors.contains("have 19 MB together; most mail servers take no more")
    )
    #expect(try home.run("send", id, "ben", "--draft", "--attach", "pipe").status == 65)
  }

  /// Command lines and settings that are refused, with their statuses.
  @Test func whatIsMissingIsSaid() throws {
    #expect(try home.run("send", id, "ben", "--draft", "--mailto").status == 64)
    #expect(try home.run("send", id, "ana", "--print").errors.contains("nothing is written to Ana"))
    try home.write("[me]\nname = \"Sam\"\n", to: ".config/afterword/config.toml")
    #expect(
      try home.run("send", id, "ben", "--print").errors
        == "afterword: there is no sender: write emails = [\"you@mail.example\"] below [me] in the "
        + "config file\n")
    try home.write("me.emails = [\"sam@mail.example\"]\n", to: ".config/afterword/config.toml")
    let outcome = try home.run("send", id, "ben", "--draft")
    #expect(
      outcome.status == 65 && outcome.errors.contains("write drafts = \"~/Mail/Drafts\" below"))
  }
}

extension Home {
  /// A letter about the interview of ``addNorthwind()`` to Ben Okafor, in which nothing blocks.
  static let letter = """
    Hi Ben,

    Thank you for taking the time to walk me through how your deploys are run at Northwind. I learned \
    that six people keep the platform up, and that two weeks a quarter go into flaky ones.

    At Acme I brought a build of forty minutes down to nine, and would enjoy doing the same with you.

    I look forward to the next steps.

    Sam Doe
    """

  /// A config file with a sender and a place for drafts.
  func configure() throws {
    try write(
      """
      [me]
      name = "Sam Doe"
      emails = ["sam@mail.example"]
      [mail]
      drafts = "~/Mail/Drafts"

      """, to: ".config/afterword/config.toml")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/Mail", withIntermediateDirectories: true)
  }
}
