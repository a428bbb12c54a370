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
    desk.press(Key(.escape))
    #expect(desk.screen.contains("Write everything to: /d/afterword.sqlite"))
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
