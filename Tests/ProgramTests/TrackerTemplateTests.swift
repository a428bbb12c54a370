import Foundation
import Testing

/// The user's own templates, from their files into a letter.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerTemplateTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  @Test func anOwnTemplateIsFilledIn() throws {
    try home.write("[me]\nname = \"Sam Doe\"\n", to: ".config/afterword/config.toml")
    try home.write(
      "Subject: About {{company}}\n\n{{greeting}}\n\nSee {{nmae}}.\n\n{{me}}\n",
      to: ".config/afterword/templates/mine.mustache")
    try home.write("{{#need}}", to: ".config/afterword/templates/broken.mustache")
    try Data([0x61, 0xFF]).write(
      to: home.folder.appending(path: ".config/afterword/templates/latin.mustache"))
    let session = try home.openLetter()
    try session.press("C-t")
    try session.wait(for: "was left out")
    try session.press("j")
    try session.wait(for: "“need”")
    try session.press("j")
    try session.wait(for: "“nmae”")
    try session.press("Enter")
    try session.wait(until: "the letter") { $0.contains("1 Thanks") && $0.contains("is no name") }
    try session.type("!")
    let shown = try session.wait(for: "Sam Doe!")
    #expect(shown.contains("Subject About Northwind") && shown.contains("Sam Doe!"))
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "Hi Ana,\n\nSee {{nmae}}.\n\nSam Doe!")
  }

  @Test func theConfigFileMayNameAnotherFolder() throws {
    try home.write(
      "[templates]\nfolder = \"~/letters\"\n", to: ".config/afterword/config.toml")
    try home.write("Dear {{first-name}}", to: "letters/thanks.mustache")
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains("1 in \(home.folder.path)/letters"))
    let session = try home.openLetter()
    try session.press("C-t")
    try session.wait(for: "thanks")
    try home.write("Dear {{frist-name}}", to: "letters/thanks.mustache")
    #expect(
      try home.run("doctor").output.contains(
        "thanks.mustache, line 1, column 6: “frist-name” is no name that Afterword knows; is "
          + "“first-name” meant?"))
  }

  /// A story, written, told, and known to be told.
  @Test func aStoryIsToldAndKnownToBe() throws {
    let session = try home.track()
    try session.wait(for: "? help")
    try session.press("S")
    try session.wait(for: "No story is written yet")
    try session.press("a")
    try session.type("Builds")
    try session.press("Enter", "Enter")
    try session.type("Every red build named its owner; the queue went from forty minutes to nine.")
    try session.press("Escape")
    try session.wait(for: "no one yet")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("Enter")
    try session.wait(for: "Write here")
    try session.press("M-s")
    try session.wait(for: "Stories to tell at Northwind")
    try session.press("Enter")
    try session.wait(for: "Every red build named")
    try session.press("M-m")
    try session.wait(for: "Mark as sent to Ana Ruiz")
    try session.press("Enter")
    try session.wait(for: "Marked Ana Ruiz")
    try session.press("S")
    try session.wait(until: "the story") { $0.contains("TOLD TO") && $0.contains("Northwind") }
    try session.press("D")
    try session.wait(for: "once more deletes “Builds”")
    try session.press("D")
    try session.wait(for: "No story is written yet")
    try session.press("u")
    try session.wait(until: "the story") { $0.contains("TOLD TO") && $0.contains("Northwind") }
  }
}
