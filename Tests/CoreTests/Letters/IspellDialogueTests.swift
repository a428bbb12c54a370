import Core
import Testing

/// What spelling checkers write, and what is understood of it.
struct IspellDialogueTests {
  private static let greeting = "@(#) International Ispell Version 3.2.06 (but really Hunspell)\n"

  /// A dialogue in which some words were asked.
  private func dialogue(_ words: String...) -> IspellDialogue {
    var dialogue = IspellDialogue()
    for word in words { _ = dialogue.ask(word) }
    return dialogue
  }

  @Test(
    arguments: [
      ("*\n\n", .known), ("\n", .known), ("+ DEPLOY\n\n", .known), ("-\n\n", .known),
      ("# discusion 1\n\n", .unknown(suggestions: [])),
      (
        "& discusion 2 1: discussion, discus ion\n\n",
        .unknown(suggestions: ["discussion", "discus ion"])
      ),
      // Of four the last two are guesses, put together of parts.
      (
        "& discusion 2 0: discussion, décision, dis+cusion, cusion+s\n\n",
        .unknown(suggestions: ["discussion", "décision"])
      ),
      ("? discusion 0 1: dis+cusion\n\n", .unknown(suggestions: [])),
      ("& discusion 1 1: discussion\r\n\r\n", .unknown(suggestions: ["discussion"])),
      // A part of the word is replaced in it.
      ("*\n& cusion 1 4: cushion\n\n", .unknown(suggestions: ["discushion"])),
      ("& other 1 1: another\n\n", .unknown(suggestions: [])),
    ] as [(String, IspellDialogue.Verdict)])
  func anAnswer(_ text: String, _ verdict: IspellDialogue.Verdict) throws {
    var dialogue = dialogue("discusion")
    let answers = try dialogue.take((Self.greeting + text).utf8)
    #expect(answers == [.init(word: "discusion", verdict: verdict)])
    #expect(dialogue.waiting.isEmpty)
  }

  @Test func answersComeInTheOrderOfTheWordsAndInPieces() throws {
    var dialogue = dialogue("good", "bda", "fine")
    var answers: [IspellDialogue.Answer] = []
    for byte in (Self.greeting + "\n& bda 1 1: bad\n\n\n").utf8 {
      answers += try dialogue.take([byte])
    }
    #expect(
      answers == [
        .init(word: "good", verdict: .known),
        .init(word: "bda", verdict: .unknown(suggestions: ["bad"])),
        .init(word: "fine", verdict: .known),
      ])
  }

  @Test func aWordIsNoCommand() {
    var dialogue = IspellDialogue()
    #expect(dialogue.ask("*word") == Array("^*word\n".utf8))
    #expect(dialogue.ask("naïve") == Array("^naïve\n".utf8))
    #expect(dialogue.waiting == ["*word", "naïve"])
    #expect(!dialogue.isGreeted)
  }

  @Test(
    arguments: [
      "hello\n", "\n", "y\ny\n", greeting + "what?\n", greeting + "& discusion: a\n",
      greeting + "& discusion -1 1: a\n", greeting + "& discusion x 1: a\n", greeting + "\n\n",
      greeting + "\n*\n", greeting + String(repeating: "x", count: 70_000),
      String(repeating: "\0", count: 70_000), greeting + "\u{1B}[2J\n",
    ])
  func nonsense(_ text: String) {
    var dialogue = dialogue("discusion")
    let error = #expect(throws: IspellDialogue.Nonsense.self) { try dialogue.take(text.utf8) }
    #expect((error?.line.utf8.count ?? 0) <= 80)
  }

  @Test func bytesThatAreNoTextAreTaken() throws {
    var dialogue = dialogue("discusion")
    let bytes = Array((Self.greeting + "& discusion 1 1: ").utf8) + [0xFF, 0xE9, 10, 10]
    let answers = try dialogue.take(bytes)
    #expect(answers.first?.verdict == .unknown(suggestions: ["\u{FFFD}\u{FFFD}"]))
  }
}
