import Foundation
import Testing

/// The config file: what it changes, and what is said of its mistakes.
struct CommandConfigurationTests {
  let home: Home
  let path: String

  init() throws {
    home = try Home()
    path = home.folder.appendingPathComponent(".config/afterword/config.toml").path
  }

  private func configure(_ text: String) throws {
    try home.write(text, to: ".config/afterword/config.toml")
  }

  /// A file's text and what is said of it, after the file's name.
  static let mistakes: [(String, [String])] = [
    ("[clock\n", [", line 1, column 7: "]),
    ("\n[clock]\ndue-after-hours = \n", [", line 3, column 19: "]),
    (
      "[clock]\ndue-after-hours = \"24\"\n",
      [
        ", line 2: clock.due-after-hours has to be a whole number from 1 to 720; 24 is used"
      ]
    ),
    (
      "[clock]\nmaximum-nudges = 99\nopens-after-hours = -1\n",
      [
        ", line 2: clock.maximum-nudges has to be a whole number from 0 to 9; 2 is used",
        ", line 3: clock.opens-after-hours has to be a whole number from 0 to 720; 2 is used",
      ]
    ),
    (
      "[clock]\ndays-off = [\"2026-12-25\", \"2026-02-30\", 2026-12-26]\n",
      [
        ", line 2: clock.days-off is a list of days like \"2026-12-25\"; number 2 was left out"
      ]
    ),
    (
      "me.emails = [\"sam@mail.example\", \"sam\"]\n",
      [
        ", line 1: me.emails is a list of addresses like me@mail.example; number 2 was left out"
      ]
    ),
    (
      "[me]\nname = \"Sam\"\nsignature = \"Sam\"\nnmae = \"Sam\"\n",
      [", line 4: me.nmae is not known and was left out"]
    ),
    (
      "[clock]\r\ndue-after-hours = 24\r\n\r\nmaximum-nudges = 99\r\n",
      [", line 4: clock.maximum-nudges has to be a whole number from 0 to 9; 2 is used"]
    ),
    ("me = 1\n[colours]\n", [", line 1: me has to be a table", ", line 2: colours is not known"]),
    ("[send]\ncommand = 1\n[keys]\n[remind]\n[people]\n[sources]\n", []),
  ]

  @Test(arguments: mistakes.indices)
  func aMistakeIsSaidWithItsPlace(_ index: Int) throws {
    let (text, sentences) = Self.mistakes[index]
    try configure(text)
    let outcome = try home.run("list", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.output == "[]\n")
    let lines = outcome.errors.split(separator: "\n")
    try #require(lines.count == sentences.count, "\(outcome.errors)")
    for (line, sentence) in zip(lines, sentences) {
      #expect(line.hasPrefix("afterword: \(path)\(sentence)"), "\(line)")
    }
  }

  @Test func aMistakeCostsOnlyItsOwnValue() throws {
    try configure("[clock]\nmaximum-nudges = 99\ndue-after-hours = 48\n")
    _ = try home.addNorthwind()
    // Friday 16:30 and 48 hours is Sunday, and so Monday.
    #expect(try home.run("list", "--json").output.contains(#""due": "2026-11-23T15:30:00Z""#))
    try configure("[clock]\ndays-off = [\"2026-11-23\"]\n")
    #expect(try home.run("list", "--json").output.contains(#""due": "2026-11-24T15:30:00Z""#))
    #expect(try home.run("status", "--short").output == "3 due\n")
  }

  @Test func whatIsNoTextIsSaid() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    let sentence = "afterword: \(path): it is no file; nothing of it was used\n"
    #expect(try home.run("list").errors.hasPrefix(sentence))
  }

  @Test func bytesOutsideUTF8AreSaid() throws {
    try configure("")
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: path))
    #expect(try home.run("list").errors.contains("it is not written in UTF-8"))
  }
}
