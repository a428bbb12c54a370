import Core
import Foundation
import Screen
import Testing
import Views

/// Stories: the list of them, and one being written.
struct UpdateStoryTests {
  private let story = Story(
    id: Sample.id(1), title: "CI at Acme", text: "It was slow.", tags: ["builds"])

  private func desk(_ stories: [Story]) -> Desk {
    var desk = Desk(80, 24)
    desk.stories = stories.map { StoryRow(story: $0) }
    desk.press(.character("S"))
    _ = desk.takeEffects()
    return desk
  }

  @Test func `a story is begun, typed and stored`() {
    var desk = desk([])
    desk.press(.character("a"))
    desk.type("CI")
    desk.press(Key(.enter))
    desk.type("builds, own")
    desk.press(Key(.tab))
    desk.type("It was slow.")
    #expect(
      desk.state.story?.story
        == Story(id: Sample.id(200), title: "CI", text: "It was slow.", tags: ["builds", "own"]))
    desk.wait(1)
    #expect(desk.takeEffects().contains { if case .saveStory = $0 { true } else { false } })
    desk.press(.character("!"), Key(.escape))
    let effects = desk.takeEffects()
    #expect(effects.last == .loadStories)
    #expect(desk.state.story == nil && desk.state.focus == .stories)
  }

  @Test func `looking at a story stores nothing`() {
    var desk = desk([story])
    desk.press(Key(.enter), Key(.left), Key(.tab), Key(.escape))
    #expect(desk.takeEffects() == [.loadStories])
  }

  @Test func `something is found in the text, and Escape goes back to where one was`() {
    var long = story
    long.text = (1...40).map { "Line \($0)." }.joined(separator: "\n") + "\nIt was slow."
    var desk = desk([long])
    desk.press(Key(.enter), Key(.tab), .alt("/"))
    desk.type("line 1")
    #expect(desk.screen.contains(" Find: line 1"))
    #expect(desk.screen.contains("1 of 11") && desk.screen.contains("Line 1."))
    desk.press(Key(.down), Key(.enter))
    #expect(desk.state.story?.focus == .text && desk.state.prompt == nil)
    desk.type("Row, ")
    #expect(desk.state.story?.text.text.contains("\nLine 9.\nRow, Line 10.\nLine 11.") == true)
    desk.press(Key(.tab), .alt("/"))
    desk.type("zebra")
    #expect(desk.screen.contains("not in the story"))
    desk.press(Key(.escape))
    #expect(desk.state.story?.focus == .title)
  }

  @Test func `the story that was written stays selected`() {
    var desk = desk([story, Story(id: Sample.id(2), title: "Z")])
    desk.press(.character("j"), Key(.enter))
    desk.type("x")
    desk.stories.reverse()
    desk.press(Key(.escape))
    #expect(desk.state.list?.selection == 0)
  }

  @Test func `deleting asks`() {
    var desk = desk([story])
    #expect(desk.asks(.character("D")) == [])
    #expect(
      desk.state.notice?.text
        == "D once more deletes “CI at Acme”. Any other key keeps it")
    #expect(desk.asks(.character("j")) == [])
    #expect(desk.asks(.character("D")) == [])
    #expect(desk.asks(.character("D")) == [.change(.deleteStory(story.id), keeping: nil)])
    #expect(desk.asks(.changed("Deleted", keeping: nil)) == [.loadStories])
    #expect(desk.asks(.character("u")) == [.undo(keeping: nil, isSure: false)])
    #expect(desk.asks(.asked("write the story")) == [])
    #expect(desk.asks(.character("u")) == [.undo(keeping: nil, isSure: true)])
  }

  @Test func `what cannot be stored is kept in a file`() {
    var desk = desk([story])
    desk.diskProblem = "no space left"
    desk.press(Key(.enter))
    desk.type("!")
    desk.wait(1)
    #expect(desk.screen.contains("Not saved, trying again: no space left"))
    var changed = story
    changed.text += "!"
    #expect(desk.asks(Key(.escape)) == [.keepAside(.story(changed), at: nil)])
    desk.send(.keptAside("It is in a file"))
    #expect(desk.state.story == nil)
  }

  @Test func `another's change is said, and the text goes on by itself`() {
    var desk = desk([story])
    desk.press(Key(.enter))
    desk.type("!")
    var other = story
    (other.id, other.text) = (Sample.id(9), "It was slow.!")
    desk.send(.storySaved(StorySitting(step: 3, known: other)))
    #expect(desk.state.notice?.text.contains("is kept beside it") == true)
    #expect(desk.state.story?.story.id == Sample.id(9))
  }

  @Test func `pasted text goes into it, and a list takes none`() {
    var desk = desk([story])
    desk.send(.terminal(.paste("D\n")))
    #expect(desk.state.notice?.text.contains("not taken") == true)
    desk.press(Key(.enter))
    desk.send(.terminal(.paste("\r\nD")))
    #expect(desk.state.story?.story.text == "It was slow.\nD")
  }

  @Test func `clicks put the caret`() throws {
    var desk = desk([story])
    try desk.click(on: "CI at Acme")
    try desk.click(on: "was slow")
    desk.type("X")
    #expect(desk.state.story?.story.text == "It Xwas slow.")
    try desk.click(on: "Tags")
    desk.press(Key(.end))
    desk.type(", x")
    #expect(desk.state.story?.story.tags == ["builds", "x"])
  }

  @Test func `signals store it`() {
    var desk = desk([story])
    desk.press(Key(.enter))
    desk.type("!")
    let effects = desk.asks(.terminal(.terminate(signal: 15)))
    #expect(effects.count == 1)
    guard case .saveStory(let saved, _) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(saved.text == "It was slow.!")
  }
}
