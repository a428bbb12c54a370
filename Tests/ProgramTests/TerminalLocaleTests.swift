import Foundation
import Testing

/// Whatever the locale is, what is shown and stored is the same.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TerminalLocaleTests {
  @Test(
    .enabled(if: Locales.folder != nil, "needs localedef and its sources"),
    arguments: ["en_US.ISO-8859-1", "ja_JP.EUC-JP"])
  func otherEncodingsShowAllText(locale: String) throws {
    let folder = try #require(Locales.folder)
    let session = try TmuxSession(
      command: [Programs.probe], environment: ["LC_ALL": locale, "LOCPATH": folder])
    try session.wait(for: "é日e\u{301}|")
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8", "en_US.ISO-8859-1", "ja_JP.EUC-JP"])
  func lettersAreStoredAsTheyWereTyped(locale: String) throws {
    let home = try Home()
    try home.receive()
    home.environment["LC_ALL"] = locale
    home.environment["LOCPATH"] = Locales.folder
    let session = try home.openLetter()
    try session.type("café 日本 🎉")
    try session.wait(for: "café 日本 🎉")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "café 日本 🎉")
  }
}
