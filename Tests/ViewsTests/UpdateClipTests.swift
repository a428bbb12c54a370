import Core
import Screen
import Testing
import Views

/// Cutting and copying, from text to text and to the system's clipboard.
struct UpdateClipTests {
  private func open(_ columns: Int = 100, _ rows: Int = 30) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter))
    _ = desk.takeEffects()
    return desk
  }

  private let selectWord = Key(.left, [.control, .shift])

  @Test func `what was cut in one text can be put into another`() {
    var desk = open()
    desk.press(selectWord, .alt("x"), Key(.tab, .shift), Key(.end), .control("y"))
    #expect(desk.state.composer?.subject.text == "Thank you – Platform Engineerbuilt.")
    #expect(desk.state.composer?.body.text.hasSuffix("deploys are ") == true)
    desk.press(.alt("m"), Key(.tab), .control("y"))
    #expect(desk.state.form?.fields[1].value == "built.")
  }

  @Test func `what deletions took stays in the program, what was copied goes out once`() {
    var desk = open()
    desk.press(.control("w"))
    #expect(desk.takeEffects() == [])
    desk.press(selectWord, .alt("w"))
    #expect(desk.takeEffects().last == .copy("are "))
    desk.send(.clipboard(.sent(problem: nil)))
    desk.type("y")
    #expect(desk.takeEffects() == [])
  }

  /// Nothing is said to be copied of which that is not known.
  @Test(arguments: [
    (
      ClipboardAnswer.taken(by: "wl-copy"),
      "Copied; ^Y puts it in. wl-copy took it for other programs"
    ),
    (
      .sent(problem: nil),
      "The terminal was sent it for other programs, and does not say if it took"
    ),
    (.sent(problem: "xclip failed"), "xclip failed; the terminal was sent it, and does not say"),
    (
      .tooLong(limit: 74_994, problem: nil),
      "no program took it, and it is longer than the 74994 bytes"
    ),
    (.nowhere(problem: nil), "Not for other programs: this terminal takes nothing"),
  ])
  func `the notice says what is known`(answer: ClipboardAnswer, sentence: String) {
    var desk = open(140)
    desk.press(selectWord, .alt("w"))
    desk.send(.clipboard(.underWay))
    #expect(!desk.screen.contains("Copied"))
    #expect(timeout(of: desk.state) == 20)
    #expect(desk.takeEffects().last == .copy("built."))
    desk.settle()
    #expect(desk.takeEffects().last == .awaitClipboard)
    desk.send(.clipboard(answer))
    #expect(desk.screen.contains(sentence), "\(desk.screen)")
    #expect(timeout(of: desk.state) > 20)
    desk.press(.alt("x"))
    desk.send(.clipboard(answer))
    #expect(desk.screen.contains(" Cut; ^Y puts it in."))
  }

  /// What is in hand is said first, however much there is to say of the rest.
  @Test func `what is too long for other programs can be put in here`() {
    var desk = Desk(80, 24)
    desk.press(Key(.enter), .alt("a"), .alt("x"))
    desk.send(
      .clipboard(.tooLong(limit: 74_994, problem: "wl-copy did not answer within 2 seconds")))
    let rows = desk.screen.split(separator: "\n").suffix(3).joined(separator: " ")
    #expect(rows.contains(" Cut; ^Y puts it in. Not for other programs: wl-copy did not answer"))
    #expect(rows.contains("longer than the 74994 bytes"), "\(rows)")
  }

  @Test func `an empty line is nothing to copy`() {
    var desk = open()
    desk.press(Key(.end, .control), Key(.enter), .alt("w"), .alt("x"))
    #expect(desk.takeEffects().filter { if case .copy = $0 { true } else { false } } == [])
  }
}
