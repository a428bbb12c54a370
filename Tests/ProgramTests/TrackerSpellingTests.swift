import Foundation
import Testing

/// Misspelt words in the composer, with programs that stand in for the user's checker.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerSpellingTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  private func typing(_ text: String) throws -> TmuxSession {
    let session = try home.openLetter(columns: 120, rows: 40)
    try session.press("M-a")
    try session.type(text)
    return session
  }

  @Test func aMisspeltWordIsShownAndReplaced() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
    try session.press("M-$")
    try session.wait(for: "Instead of “discusion”")
    try session.press("Enter")
    try session.wait(for: "I enjoyed the discussion")
    try session.wait(until: "nothing misspelt") { !$0.contains("is not in the") }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "Thank you for the time, I enjoyed the discussion")
    let american = home.started.count { $0.line.hasSuffix("en_US") }
    #expect(american == 1, "one program for all pauses")
    try session.press("q")
    try session.wait(until: "the end of the checker") { _ in
      home.started.allSatisfy { kill($0.process, 0) != 0 }
    }
  }

  @Test func aWordIsAddedToTheUsersOwnAndTakenOutAgain() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let file = home.folder.path + "/.config/afterword/words.txt"
    try home.write("# mine\nBazel", to: ".config/afterword/words.txt")
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
    try session.press("M-$")
    try session.wait(for: "add it to your words")
    try session.press("a")
    try session.wait(for: "“discusion” is one of your words, in ")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "# mine\nBazel\ndiscusion\n")
    try session.type(".")
    try session.wait(until: "nothing misspelt") { !$0.contains("is not in the") }
    try session.press("Tab", "End", "a")
    try session.wait(for: "“discusion” is none of your words any more")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "# mine\nBazel\n")
    try session.wait(for: "“discusion” is not in the")
  }

  @Test func wordsThatOthersAddMeanwhileStay() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let file = home.folder.path + "/.config/afterword/words.txt"
    try home.write("Bazel\n", to: ".config/afterword/words.txt")
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
    try session.press("M-$")
    try session.wait(for: "add it to your words")
    let lock = open((file as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    try session.press("a")
    // No key waits for long, and the next one finds the other's words.
    try session.wait(for: "in a moment; the word was not stored")
    try home.write("Bazel\nKubernetes\n", to: ".config/afterword/words.txt")
    // Programs that other tests start may hold the descriptor as well.
    flock(lock, LOCK_UN)
    close(lock)
    try session.press("M-$")
    try session.wait(for: "add it to your words")
    try session.press("a")
    try session.wait(for: "“discusion” is one of your words, in ")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "Bazel\nKubernetes\ndiscusion\n")
  }

  @Test func aWordThatIsWrittenIntoTheFileMeanwhileCounts() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
    try home.write("discusion\n", to: ".config/afterword/words.txt")
    try session.type(".")
    try session.wait(until: "nothing misspelt") { !$0.contains("is not in the") }
  }

  @Test func aCheckThatIsOffForTheLetterIsOffInTheCommand() throws {
    try home.install("enchant-2", SpellingStandIn.usual)
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
    let id = try home.interview().id
    try session.press("Tab", "End")
    try session.press("x")
    try session.wait(for: "“spelling” is off for this letter")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try !home.run("check", "--for", id).output.contains("(spelling)"))
    try session.press("Enter")
    try session.wait(for: "off: spelling")
    try session.press("Tab", "End", "x")
    try session.wait(for: "“spelling” looks at this letter again")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.run("check", "--for", id).output.contains("(spelling)"))
  }

  /// What is not answered in time is there later, without another key.
  @Test func answersThatComeLateAreShown() throws {
    try home.install("enchant-2", "sleep 0.6\n\(SpellingStandIn.usual)")
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(for: "“discusion” is not in the")
  }

  @Test func aCheckerThatHangsHoldsNothingUpAndIsSaidOnce() throws {
    try home.install("enchant-2", "exec sleep 60")
    for other in ["hunspell", "aspell"] { try home.install(other, "exit 1") }
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(until: "the program running") { _ in !home.started.isEmpty }
    try session.type(" typed on")
    try session.wait(for: "discusion typed on")
    try session.wait(for: "Spelling is not checked: enchant-2 does not answer", within: 30)
    #expect(home.started.allSatisfy { kill($0.process, 0) != 0 }, "none is left")
    let count = home.started.count
    try session.type(" and on")
    try session.wait(for: "typed on and on")
    try session.wait(for: "13 words")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(home.started.count == count, "it is left alone")
  }

  @Test func aHangingCheckerEndsWithTheProgram() throws {
    try home.install(
      "enchant-2", SpellingStandIn.answering("^discusion) trap '' TERM HUP; exec sleep 60 ;;"))
    let session = try typing("Thank you for the time, I enjoyed the discusion")
    try session.wait(until: "the program running") { _ in !home.started.isEmpty }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    try session.wait(until: "the end of the checker") { _ in
      home.started.allSatisfy { kill($0.process, 0) != 0 }
    }
  }
}
