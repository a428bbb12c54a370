import Core
import Screen
import Testing
import Views

/// A database whose file was taken away, and a letter that nothing takes.
struct UpdateGoneTests {
  private static let gone = State.Gone(
    reason:
      "/d/afterword.sqlite was deleted or moved away, so that nothing more can be stored in it",
    sparePath: "/d/afterword.sqlite")

  private func open() -> Desk {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    desk.type("Hello")
    desk.diskProblem = Self.gone.reason
    desk.send(.databaseGone(Self.gone))
    return desk
  }

  @Test func `the queue says it and asks for another file`() {
    var desk = Desk(100, 30)
    desk.send(.databaseGone(Self.gone))
    #expect(desk.screen.contains("/d/afterword.sqlite was deleted or moved away"))
    #expect(desk.screen.contains("B goes on\n in another file, with all that was stored"))
    desk.press(.character("B"))
    #expect(desk.screen.contains("Write everything to: /d/afterword.sqlite"))
    #expect(desk.asks(Key(.enter)) == [.backUp(to: "/d/afterword.sqlite")])
    // A name that cannot be used can be mended.
    desk.send(.failed("/d cannot be made"))
    #expect(desk.screen.contains("/d cannot be made"))
    desk.type("2")
    #expect(desk.asks(Key(.enter)) == [.backUp(to: "/d/afterword.sqlite2")])
    desk.send(.wentOn("Everything that was stored is in /d/afterword.sqlite2"))
    #expect(desk.state.prompt == nil && desk.state.gone == nil)
    #expect(desk.screen.contains("Everything that was stored is in /d/afterword.sqlite2"))
  }

  @Test func `a letter stays while all goes on in another file`() {
    var desk = open()
    desk.wait(0.7)
    #expect(desk.screen.contains("Not saved, trying again: /d/afterword.sqlite was deleted"))
    #expect(
      desk.screen.replacing("\n", with: "").contains(
        "Esc asks for another file in which all goes on"))
    desk.press(Key(.escape))
    #expect(
      desk.screen.hasSuffix(
        """
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ goes on in this file with all that was stored, and with what stands here. Esc leaves what stands
         here in a text file of its own
         Write everything to: /d/afterword.sqlite
        """), "\(desk.screen)")
    #expect(desk.state.composer?.body.text.hasSuffix("Hello") == true)
    #expect(desk.asks(Key(.enter)) == [.backUp(to: "/d/afterword.sqlite")])
    desk.diskProblem = nil
    desk.send(.wentOn("Everything is there"))
    _ = desk.takeEffects()
    desk.wait(0.7)
    let saved = desk.takeEffects().compactMap { effect -> String? in
      if case .save(let draft, _, _, _) = effect { String(draft.body.suffix(5)) } else { nil }
    }
    #expect(saved == ["Hello"])
    #expect(desk.state.composer?.saving.problem == nil)
  }

  @Test func `what is suggested gives way to what is typed`() {
    var desk = open()
    desk.wait(0.7)
    desk.press(Key(.escape))
    desk.type("/m/x")
    #expect(desk.asks(Key(.enter)) == [.backUp(to: "/m/x")])
  }

  @Test func `whoever wants no other file leaves the letter in one of its own`() throws {
    var desk = open()
    desk.wait(0.7)
    desk.press(Key(.escape))
    let draft = try #require(desk.state.composer?.draft)
    #expect(desk.asks(Key(.escape)) == [.keepAside(.letter(draft), at: nil)])
    #expect(desk.state.prompt == nil)
  }

  @Test func `a letter that no file takes is written where the user says`() throws {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    desk.type("Hello")
    desk.diskProblem = "the disk is full"
    desk.press(Key(.escape))
    let draft = try #require(desk.state.composer?.draft)
    #expect(desk.asks(Key(.escape)) == [.keepAside(.letter(draft), at: nil)])
    desk.send(.keepFailed("/s/letter-1.txt could not be written either: No space left on device"))
    #expect(desk.screen.contains("Name a file for what was\n typed; Esc goes back to it"))
    desk.type("/media/l")
    #expect(desk.screen.contains("Write what was typed to: /media/l"))
    #expect(desk.asks(Key(.enter)) == [.keepAside(.letter(draft), at: "/media/l")])
    desk.send(.keepFailed("/media/l is there already; it was not touched"))
    desk.type("2")
    #expect(desk.asks(Key(.enter)) == [.keepAside(.letter(draft), at: "/media/l2")])
    desk.press(Key(.escape))
    #expect(desk.state.prompt == nil && desk.state.composer?.draft == draft)
    desk.send(.keptAside("What was typed was written to /media/l2"))
    #expect(desk.state.composer == nil)
  }

  /// The disk is too full for all that belongs to a save, and has room for the text.
  @Test func `a letter that is stored but not safe from a power cut is said to be, and left so`() {
    var desk = Desk(100, 30)
    desk.press(Key(.enter))
    desk.type("Hello")
    desk.send(.draftWritten(Sitting(saved: desk.state.composer?.draft, isSynced: false)))
    desk.send(.saveFailed("the disk is full; make room"))
    #expect(
      desk.screen.contains(
        "Stored, but a power cut could still take it; trying again: the disk is full; make room."))
    #expect(!desk.screen.contains("Not saved"))
    #expect(desk.state.unstored == nil)
    // It is tried again, and what is typed from here on is not stored yet.
    desk.diskProblem = "the disk is full; make room"
    desk.type("!")
    desk.wait(0.8)
    #expect(desk.screen.contains("Not saved, trying again: the disk is full"))
    desk.send(.draftWritten(Sitting(saved: desk.state.composer?.draft, isSynced: false)))
    #expect(desk.asks(Key(.escape)) == [])
    #expect(desk.state.composer == nil)
    #expect(
      desk.screen.contains("The letter is stored as it was left, but a power cut could still"))
  }

  @Test func `that it is back is said, and a click under the line is no key of the letter`() {
    var desk = open()
    desk.wait(0.7)
    desk.press(Key(.escape))
    desk.click(29, 3)
    #expect(desk.state.form == nil && desk.state.prompt != nil)
    desk.press(Key(.escape))
    desk.send(.databaseGone(nil))
    #expect(desk.state.notice == .done("The database is in its place again"))
  }
}
