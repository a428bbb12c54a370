import Core
import Foundation
import Screen
import Testing
import Views

/// Words that no dictionary has and that are right all the same.
struct UpdateWordsTests {
  private static let unknown = (1...9).map { "qqzz\(Array("abcdefghi")[$0 - 1])" }
  private static let letter = "Hi Ben,\n\nThank you for \(unknown.joined(separator: " "))."

  private func desk(_ columns: Int = 100, _ rows: Int = 44) throws -> Desk {
    try .misspelt(Self.letter, unknown: Self.unknown.map { ($0, []) }, columns, rows)
  }

  private func review(_ desk: inout Desk) throws {
    try desk.review(unknown: Self.unknown.map { ($0, []) })
  }

  private func choose(_ word: String, _ desk: inout Desk) throws {
    try desk.choose("“\(word)”")
  }

  @Test func `a word is accepted for this letter, and the check goes on`() throws {
    var desk = try desk()
    try choose("qqzzb", &desk)
    let footer = try #require(desk.screen.split(separator: "\n").last)
    let warnings = try #require(footer.firstMatch(of: /!(\d+)/).flatMap { Int($0.1) })
    desk.press(.character("i"))
    #expect(!desk.screen.contains("“qqzzb” is not"))
    #expect(desk.screen.contains("“qqzzc” is not"))
    #expect(desk.screen.contains("right here: qqzzb"))
    #expect(desk.state.composer?.draft.accepted == ["qqzzb"])
    #expect(desk.state.composer?.draft.dismissed == [])
    // The next is chosen, so that the same key goes on.
    desk.press(.character("i"))
    #expect(desk.state.composer?.draft.accepted == ["qqzzb", "qqzzc"])
    desk.press(Key(.up))
    #expect(desk.screen.contains(" !\(warnings - 2) "), "the footer counts them no more")
    try review(&desk)
    #expect(!desk.screen.contains("“qqzzb” is not") && desk.screen.contains("“qqzza” is not"))
  }

  @Test(arguments: [Key(.enter), .character("i"), .character("x")])
  func `what was accepted is looked up again`(_ key: Key) throws {
    var desk = try desk()
    try choose("qqzzb", &desk)
    desk.press(.character("i"))
    try desk.click(on: "right here: qqzzb")
    desk.press(key)
    #expect(desk.state.composer?.draft.accepted == [])
    #expect(desk.screen.contains("“qqzzb” is not"))
    #expect(!desk.screen.contains("right here"))
  }

  @Test func `what was decided is stored with the letter`() throws {
    var desk = try desk()
    desk.wait(5)
    _ = desk.takeEffects()
    try choose("qqzzb", &desk)
    desk.press(.character("i"))
    desk.wait(1)
    let saved = desk.takeEffects().compactMap { effect in
      if case .save(let draft, _, _, _) = effect { draft.accepted } else { nil }
    }
    #expect(saved == [["qqzzb"]])
  }

  @Test func `a word becomes one of the user's own, and is taken back`() throws {
    var desk = try desk()
    try choose("qqzzb", &desk)
    #expect(desk.asks(.character("a")) == [.ownWord("qqzzb", isOwn: true)])
    desk.send(.ownWord("qqzzb", isOwn: true, "“qqzzb” is one of your words"))
    #expect(desk.state.notice?.text == "“qqzzb” is one of your words")
    #expect(!desk.screen.contains("“qqzzb” is not"))
    try desk.click(on: "your word: qqzzb")
    #expect(desk.asks(.character("a")) == [.ownWord("qqzzb", isOwn: false)])
    desk.send(.ownWord("qqzzb", isOwn: false, "“qqzzb” is none of your words any more"))
    #expect(desk.screen.contains("“qqzzb” is not"))
  }

  @Test func `the choice of another word has both as well`() throws {
    var desk = try desk()
    desk.press(Key(.home, .control), .alt("$"))
    #expect(desk.screen.contains(" i  it is right in this letter"))
    #expect(desk.asks(.character("a")) == [.ownWord("qqzza", isOwn: true)])
  }

  @Test func `the keys for words show where a word is chosen`() throws {
    var desk = try desk(80, 44)
    try choose("qqzzb", &desk)
    #expect(desk.screen.contains("⏎ go there   i accept   a add"))
    desk.press(Key(.home))
    #expect(!desk.screen.contains("i accept"))
    desk.press(.character("i"))
    #expect(
      desk.state.notice?.text
        == "Choose a word that is not in the dictionary, or a name that was found, first")
  }

  @Test func `a name is accepted for this letter, and the check goes on`() throws {
    var desk = try Desk.misspelt(
      "Hi Ben,\n\nThank you for the day at Northwnd. Norhtwind is a good place.", unknown: [], 80,
      44)
    try desk.choose("line 3: “Northwnd”")
    #expect(desk.screen.contains("i accept") && !desk.screen.contains("a add"))
    #expect(desk.asks(.character("a")) == [])
    #expect(
      desk.state.notice?.text
        == "A name can be taken for right in one letter at a time: i does that")
    desk.press(.character("i"))
    #expect(desk.screen.contains("right here: Northwnd"))
    #expect(desk.state.composer?.draft.accepted == ["Northwnd"])
    try desk.review(unknown: [])
    #expect(!desk.screen.contains("line 3: “Northwnd”"))
    #expect(desk.screen.contains("line 3: “Norhtwind”"))
    try desk.click(on: "right here: Northwnd")
    desk.press(.character("i"))
    try desk.review(unknown: [])
    #expect(desk.screen.contains("line 3: “Northwnd”"))
  }

  @Test func `the choice of another name has no key for every letter`() throws {
    var desk = try Desk.misspelt(
      "Hi Ben,\n\nThank you for the day at Northwnd.", unknown: [], 80, 44)
    desk.press(Key(.home, .control), .alt("$"))
    #expect(desk.screen.contains(" i  it is right in this letter"))
    #expect(!desk.screen.contains("add it to your words"))
  }

  @Test func `as much as fits is shown of what was found`() throws {
    let tall = try desk(100, 60)
    for word in Self.unknown { #expect(tall.screen.contains("“\(word)” is not")) }
    #expect(!tall.screen.contains("… "))
    let low = try desk(100, 30)
    #expect(low.screen.contains("! 9 unknown words") && !low.screen.contains("is not in"))
  }
}
