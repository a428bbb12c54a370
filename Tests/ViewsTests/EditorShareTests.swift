import Screen
import Testing
import Views

/// Where in a long letter one is, at its right side.
struct EditorShareTests {
  /// The rows of the letter's pane that the bar fills, in a window of 80 × 24, of 17 rows of text.
  private func bar(_ body: String, _ keys: Key...) -> [Int] { bar(body, keys) }

  private func bar(_ body: String, _ keys: [Key]) -> [Int] {
    var desk = Desk(80, 24)
    desk.press(Key(.enter), .alt("a"))
    desk.send(.terminal(.paste(body)))
    desk.press(keys)
    desk.wait(0)
    let lines = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].hasSuffix("┃") }.map { $0 - 5 }
  }

  @Test func `a letter that shows as a whole has none`() {
    #expect(bar("one\ntwo") == [])
    #expect(bar((1...17).map(String.init).joined(separator: "\n")) == [])
  }

  @Test func `it is at the ends where the text is, and as long as what shows`() {
    let lines = (1...68).map { "line \($0)" }.joined(separator: "\n")
    #expect(bar(lines, Key(.home, .control)) == [0, 1, 2, 3])
    #expect(bar(lines) == [13, 14, 15, 16])
    #expect(bar(lines, Key(.pageUp), Key(.pageUp)).allSatisfy { (1...15).contains($0) })
    let long = String(repeating: "one two three ", count: 600)
    #expect(bar(long, Key(.home, .control)).first == 0)
    #expect(bar(long).last == 16)
    let many = String(repeating: "x\n", count: 50_000)
    #expect(bar(many, Key(.home, .control)) == [0])
    #expect(bar(many) == [16])
    let pages = Array(repeating: Key(.pageDown), count: 2)
    #expect(bar(many, [Key(.home, .control)] + pages) == [1], "not quite the start")
    #expect(bar(many, Key(.pageUp), Key(.pageUp)) == [15])
  }
}
