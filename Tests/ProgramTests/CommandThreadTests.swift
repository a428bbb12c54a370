import Foundation
import Testing

/// Addresses with their evidence, and the mails of an interview, as commands tell them.
struct CommandThreadTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let mail = """
    From: Ana Ruiz <ana.ruiz@northwind.example>
    To: sam@mail.example, Chen Li <chenli@gmail.com>
    Subject: Your onsite
    Date: Thu, 12 Nov 2026 09:30:00 +0100
    Message-ID: <two@northwind.example>
    References: <one@northwind.example>
    MIME-Version: 1.0
    Content-Type: text/calendar; method=REQUEST

    BEGIN:VCALENDAR
    METHOD:REQUEST
    BEGIN:VEVENT
    UID:onsite@northwind.example
    DTSTART:20261120T140000Z
    DTEND:20261120T150000Z
    SUMMARY:Interview: Platform Engineer at Northwind
    ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@northwind.example
    ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
    END:VEVENT
    END:VCALENDAR

    """

  private func receive() throws -> String {
    try home.write(Self.mail, to: "x.eml")
    let outcome = try home.run("import", "--me", "sam@mail.example", "x.eml")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let list = try home.run("list", "--all").output
    let id = String(list.split(separator: "\n")[1].prefix(8))
    try home.run("edit", id, "--add", "Chen Li", "--add", "Ben Okafor")
    return id
  }

  private func book(_ script: String) throws {
    try home.install("book", script)
    try home.write(
      "[people]\naddress-book-command = \"book -q %s\"\n", to: ".config/afterword/config.toml")
  }

  @Test func showTellsWhatIsKnownOfAddressesAndTheThread() throws {
    let id = try receive()
    let shown = try home.run("show", id)
    let text = shown.output
    #expect(
      text.contains("maybe chenli@gmail.com: mail to them, 12 Nov; private: a namesake’s?\n"))
    #expect(
      text.contains(
        "maybe chen.li@northwind.example: a guess, as ana.ruiz@northwind.example is written\n"))
    #expect(text.contains("maybe ben.okafor@northwind.example: a guess, as "))
    #expect(
      text.contains(
        "Mail     “Your onsite” from Ana Ruiz <ana.ruiz@northwind.example>, Thu 12 Nov 2026 09:30\n"
      ))
    let json = try home.run("show", id, "--json").output
    #expect(json.contains("\"id\": \"two@northwind.example\""))
    #expect(json.contains("\"one@northwind.example\""))
    #expect(json.contains("\"address\": \"chenli@gmail.com\""))
    #expect(json.contains("\"sentAt\": \"2026-11-12T08:30:00Z\""))
    #expect(try home.run("export", "--format", "json").output.contains("\"candidates\"") == false)
  }

  @Test func theThreadSurvivesAnExportAndAnImport() throws {
    _ = try receive()
    let first = try home.run("export", "--format", "json").output
    let other = try Home()
    let path = try other.write(first, to: "export.json")
    #expect(try other.run("import", path).errors == "")
    #expect(try other.run("export", "--format", "json").output == first)
    #expect(try other.run("import", "--again", path).output.contains("known "))
    #expect(try other.run("undo").output.contains("import 1 interview"))
    let broken = try other.write(
      first.replacing("two@northwind.example", with: "two@north wind.example"), to: "broken.json")
    #expect(try other.run("import", broken).errors.contains("is no Message-ID"))
  }

  @Test func theAddressBookIsAskedByListOfArguments() throws {
    let id = try receive()
    try book("printf 'searching\\nben@northwind.example\\tBen \\033[31mOkafor\\n'")
    let outcome = try home.run("show", id)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("maybe ben@northwind.example: address book\n"))
    #expect(!outcome.output.contains("ben.okafor@"))
    #expect(
      home.started.map(\.line).filter { $0.hasPrefix("book") }.sorted() == [
        "book -q Ben Okafor", "book -q Chen Li",
      ])
  }

  @Test(arguments: [
    ("echo 'cannot open contacts' >&2; exit 3", "The address book failed: cannot open contacts"),
    ("exit 4", "The address book failed: it ended with status 4"),
    ("kill -9 $$", "The address book failed: signal 9 ended it"),
    ("exec sleep 60", "The address book did not answer within 5 seconds"),
    (
      "while :; do echo 'a@b.example'; done",
      "The address book says more than anyone could choose from"
    ),
  ])
  func anAddressBookThatFails(_ script: String, _ words: String) throws {
    let id = try receive()
    try book(script)
    let outcome = try home.run("show", id)
    #expect(outcome.errors == "afterword: \(words)\n")
    #expect(outcome.status == 0 && outcome.output.contains("maybe chenli@gmail.com"))
  }

  @Test func anAddressBookThatFindsNoOneOrIsNotThere() throws {
    let id = try receive()
    try book("exit 1")
    #expect(try home.run("show", id).errors == "")
    try home.write(
      "[people]\naddress-book-command = \"no-such-book\"\n", to: ".config/afterword/config.toml")
    #expect(
      try home.run("show", id).errors
        == "afterword: The address book could not be asked: there is no program “no-such-book”\n")
    try home.write(
      "[people]\naddress-book-command = \"book 'x\"\n", to: ".config/afterword/config.toml")
    #expect(
      try home.run("show", id).errors.contains("people.address-book-command has to be a command"))
  }
}
