import Screen
import Terminal
import Testing

private func events(_ pieces: String..., gap: Int = 0, takesMouse: Bool = true) -> [TerminalEvent] {
  var parser = InputParser(takesMouse: takesMouse)
  var found: [TerminalEvent] = []
  var now = 0
  for piece in pieces {
    while let deadline = parser.deadline, deadline <= now { found += parser.expire(at: deadline) }
    found += parser.feed(Array(piece.utf8), at: now)
    now += gap
  }
  while let deadline = parser.deadline { found += parser.expire(at: deadline) }
  return found
}

private func mouse(
  _ action: MouseEvent.Action, _ row: Int, _ column: Int, _ held: Key.Modifiers = []
) -> TerminalEvent {
  .mouse(MouseEvent(action, at: Point(row: row, column: column), held))
}

@Suite struct MouseTests {
  @Test(arguments: [
    ("\u{1B}[<0;1;1M", mouse(.press(.left), 0, 0)), ("\u{1B}[<0;1;1m", mouse(.release, 0, 0)),
    ("\u{1B}[<1;10;5M", mouse(.press(.middle), 4, 9)),
    ("\u{1B}[<2;300;100M", mouse(.press(.right), 99, 299)),
    ("\u{1B}[<32;7;8M", mouse(.drag(.left), 7, 6)),
    ("\u{1B}[<64;7;8M", mouse(.wheelUp, 7, 6)), ("\u{1B}[<65;7;8M", mouse(.wheelDown, 7, 6)),
    ("\u{1B}[<4;7;8M", mouse(.press(.left), 7, 6, .shift)),
    ("\u{1B}[<24;7;8M", mouse(.press(.left), 7, 6, [.alt, .control])),
    ("\u{1B}[<81;7;8M", mouse(.wheelDown, 7, 6, .control)),
  ])
  func reportIsEvent(bytes: String, event: TerminalEvent) {
    #expect(events(bytes) == [event])
    #expect(events("a\(bytes)b") == [.key(.character("a")), event, .key(.character("b"))])
    for cut in 1..<bytes.count {
      let split = (String(bytes.prefix(cut)), String(bytes.dropFirst(cut)))
      #expect(events(split.0, split.1, gap: 10) == [event])
      // An Escape that waited alone for so long was told; nothing of the rest is text.
      let late = events(split.0, split.1, gap: 200)
      #expect(late == (cut == 1 ? [.key(Key(.escape)), event] : [event]))
    }
  }

  /// Broken ones, buttons without a meaning, motion without a button, the older forms.
  @Test(arguments: [
    "\u{1B}[<0;0;5M", "\u{1B}[<0;5;0M", "\u{1B}[<0;5M", "\u{1B}[<M", "\u{1B}[<1:2;;M",
    "\u{1B}[<0;1;1;1M", "\u{1B}[<35;3;3M", "\u{1B}[<66;3;3M", "\u{1B}[<64;3;3m",
    "\u{1B}[<128;3;3M", "\u{1B}[<0;3;3x", "\u{1B}[<0;3", "\u{1B}[M !!", "\u{1B}[0;3;3M",
    "\u{1B}[<99999999999999999999;1;1M",
  ])
  func whatIsNoneLeavesNothing(bytes: String) {
    #expect(events(bytes) == [])
  }

  @Test(arguments: ["\u{1B}[<0;10;5M", "\u{1B}[<65;10;5M", "\u{1B}[I", "\u{1B}[O"])
  func whatWasNotAskedForIsDropped(bytes: String) {
    #expect(
      events("a\(bytes)b", takesMouse: false) == [.key(.character("a")), .key(.character("b"))])
    for cut in 2..<bytes.count {
      let split = (String(bytes.prefix(cut)), String(bytes.dropFirst(cut)))
      #expect(events(split.0, split.1, gap: 200, takesMouse: false) == [])
    }
  }

  @Test func reportsWithinAPasteAreText() {
    #expect(
      events("\u{1B}[200~x\u{1B}[<0;1;1My\u{1B}[201~") == [.paste("x\u{1B}[<0;1;1My")])
  }
}
