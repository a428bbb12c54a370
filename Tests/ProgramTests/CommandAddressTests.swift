import Foundation
import Testing

/// The question which of those invited the user is, and where the answer is kept.
struct CommandAddressTests {
  let home: Home
  let invite: String

  init() throws {
    home = try Home()
    invite = try home.write(
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Afterword//Tests//EN
      BEGIN:VEVENT
      UID:onsite@northwind.example
      DTSTAMP:20261101T090000Z
      DTSTART:20261120T130000Z
      DTEND:20261120T153000Z
      SUMMARY:Interview at Northwind
      ATTENDEE;CN=Ben Okafor:mailto:ben@northwind.example
      ATTENDEE;CN=Sam\u{1B}[2J Doe:mailto:sam@mail.example
      ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@northwind.example
      END:VEVENT
      END:VCALENDAR

      """, to: "invite.ics")
  }

  private var configuration: URL {
    home.folder.appendingPathComponent(".config/afterword/config.toml")
  }

  private func importing() throws -> TmuxSession {
    try TmuxSession(
      command: [Programs.afterword, "import", invite], columns: 120,
      environment: home.environment.mapValues { $0 })
  }

  private static let emails = #"emails = ["sam@mail.example"]"#

  /// A config file before and after the answer; nil where there is none.
  static let files: [(String?, String)] = [
    (nil, "[me]\n\(emails)\n"),
    ("", "[me]\n\(emails)\n"),
    (
      "# mine\n[clock]\ndue-after-hours = 48 # two days\n",
      "# mine\n[clock]\ndue-after-hours = 48 # two days\n\n[me]\n\(emails)\n"
    ),
    ("[clock]", "[clock]\n\n[me]\n\(emails)\n"),
    (
      "[ me ] # that is me\nname = \"Sam\"\n\n[clock]\n",
      "[ me ] # that is me\n\(emails)\nname = \"Sam\"\n\n[clock]\n"
    ),
    ("[me]\r\nname = \"Sam\"\r\n", "[me]\r\n\(emails)\r\nname = \"Sam\"\r\n"),
    ("[clock]\r\n", "[clock]\r\n\r\n[me]\r\n\(emails)\r\n"),
    ("[me]\nemails = [ ] # none yet\n", "[me]\n\(emails) # none yet\n"),
    ("[me]\r\nemails = []\r\n", "[me]\r\n\(emails)\r\n"),
    ("me.name = \"Sam\"\n", "me.\(emails)\nme.name = \"Sam\"\n"),
    ("me = { name = \"Sam\" }\n", "me = { name = \"Sam\" }\n"),
    ("[me\n", "[me\n"),
  ]

  @Test(arguments: files.indices)
  func theAnswerGoesIntoTheConfigFileAndNothingElseChanges(_ index: Int) throws {
    let (before, after) = Self.files[index]
    if let before { try home.write(before, to: ".config/afterword/config.toml") }
    let session = try importing()
    try session.wait(for: "1  Ben Okafor <ben@northwind.example>")
    let screen = try session.wait(for: "Number, or Enter for none of them:")
    #expect(screen.contains("2  Sam"))
    #expect(!screen.contains("Room 4"))
    try session.type("2")
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    #expect(try Data(contentsOf: configuration) == Data(after.utf8))
    #expect(try !home.run("list", "--json").output.contains("sam@mail.example"))
  }

  /// The import goes on with the answer all the same.
  @Test func whatCannotBeKeptIsSaid() throws {
    try home.write("[me\n", to: ".config/afterword/config.toml")
    let session = try importing()
    try session.wait(for: "none of them:")
    try session.press("2", "Enter")
    // The sentence goes over several rows.
    let sentence =
      "it has no place for your address; the file is as it was: "
      + "write \(Self.emails) below [me] in it yourself"
    try session.wait(until: sentence) {
      $0.filter { !$0.isWhitespace }.contains(sentence.filter { !$0.isWhitespace })
    }
    #expect(try session.exitStatus() == 0)
  }

  @Test func whatIsNoNumberOfTheListIsAskedAgain() throws {
    let session = try importing()
    for (asked, answer) in ["3", "0", "sam", "-1", ""].enumerated() {
      try session.wait(until: "question \(asked + 1)") {
        $0.split(separator: "none of them:", omittingEmptySubsequences: false).count == asked + 2
      }
      try session.type(answer)
      try session.press("Enter")
    }
    #expect(try session.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: configuration.path))
    #expect(try home.run("list", "--json").output.contains("sam@mail.example"))
  }

  @Test func aLinkStaysOneAndNewFilesAreTheUsersOwn() throws {
    let target = try home.write("[me]\n", to: "dotfiles/afterword.toml")
    try FileManager.default.createDirectory(
      at: configuration.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: configuration.path, withDestinationPath: "../../dotfiles/afterword.toml")
    let session = try importing()
    try session.wait(for: "none of them:")
    try session.press("2", "Enter")
    #expect(try session.exitStatus() == 0)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "[me]\n\(Self.emails)\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: configuration.path)
        == "../../dotfiles/afterword.toml")
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: home.folder.appendingPathComponent("dotfiles").path) == ["afterword.toml"])
  }

  @Test func aNewFileIsForTheUserAlone() throws {
    let session = try importing()
    try session.wait(for: "none of them:")
    try session.press("2", "Enter")
    #expect(try session.exitStatus() == 0)
    for (path, mode) in [
      (configuration.path, 0o600), (configuration.deletingLastPathComponent().path, 0o700),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }
}
