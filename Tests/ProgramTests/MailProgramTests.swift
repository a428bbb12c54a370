import Foundation
import Testing

private let neomutt = ["/usr/bin/neomutt", "/usr/bin/mutt", "/opt/homebrew/bin/neomutt"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Real mail programs with what is handed to them.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"))
struct MailProgramTests {
  /// The draft is recalled from the Maildir as one that neomutt had put there itself.
  @Test(.enabled(if: neomutt != nil, "neither neomutt nor mutt is installed"))
  func neomuttRecallsTheDraft() throws {
    let home = try Home()
    try home.configure()
    let id = try home.addNorthwind()
    let letter = Home.letter + "\n\nGrüße aus 日本\n.\nFrom here on\n"
    try home.write(letter, to: "letter.txt")
    try home.run(
      "write", id, "ben", "--to", "Zoë, \"B\" <zoe@bücher.example>", "--subject",
      "Thank you – 日本", "--body", "letter.txt")
    let sent = try home.run("send", id, "ben", "--draft", "--anyway", "--attach", "letter.txt")
    try #require(sent.status == 0, "\(sent.errors)")
    try home.writeProgram("#!/bin/sh\ncp \"$1\" '\(home.folder.path)/edited'\n", to: "editor")
    try home.write(
      """
      set mbox_type=Maildir folder="\(home.folder.path)/Mail" spoolfile="+Inbox"
      set postponed="+Drafts" record="" editor="\(home.folder.path)/editor %s"
      set charset=utf-8 send_charset=utf-8 recall=yes abort_unmodified=no
      set header_cache="" sendmail="/bin/false"

      """, to: "muttrc")
    let session = try TmuxSession(
      command: [
        neomutt ?? "", "-n", "-F", "\(home.folder.path)/muttrc", "-p",
      ], columns: 100, rows: 30, environment: home.environment.mapValues { $0 })
    let shown = try session.wait(until: "the letter ready to be sent") {
      $0.contains("To:") && $0.contains("Subject:") && $0.contains("letter.txt")
    }
    #expect(shown.contains("zoe@"), "\(shown)")
    #expect(shown.contains("Subject: Thank you – 日本"), "\(shown)")
    #expect(shown.contains("From: Sam Doe <sam@mail.example>"), "\(shown)")
    let edited = try String(contentsOfFile: home.folder.path + "/edited", encoding: .utf8)
    #expect(edited.hasSuffix(letter), "\(edited)")
  }
}
