import Screen
import Terminal
import Testing

/// Feeds pieces one after the other, each `gap` milliseconds after the one before, expiring what is
/// due in between and at the end.
private func events(
  _ pieces: [[UInt8]], gap: Int = 0, keys: [[UInt8]: Key] = [:]
) -> [TerminalEvent] {
  var parser = InputParser(keys: keys)
  var now = 0
  var found: [TerminalEvent] = []
  func expire(until moment: Int) {
    while let deadline = parser.deadline, deadline <= moment {
      found += parser.expire(at: deadline)
    }
  }
  for piece in pieces {
    expire(until: now)
    found += parser.feed(piece, at: now)
    now += gap
  }
  expire(until: now + 5_000)
  return found
}

private func events(_ pieces: String..., gap: Int = 0) -> [TerminalEvent] {
  events(pieces.map { Array($0.utf8) }, gap: gap)
}

private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

@Suite struct KeyTests {
  @Test(arguments: [
    ("a", "a"), ("é", "é"), ("日", "日"), ("🎉", "🎉"), (" ", "Space"),
    ("\r", "⏎"), ("\n", "⏎"), ("\t", "Tab"), ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"),
    ("\u{3}", "^C"), ("\u{18}", "^X"), ("\u{1C}", "^\\"), ("\u{1F}", "^_"), ("\u{1B}", "Esc"),
    ("\u{1B}x", "Alt-x"), ("\u{1B}é", "Alt-é"), ("\u{1B}\r", "Alt-⏎"), ("\u{1B}[", "Alt-["),
    ("\u{1B}O", "Alt-O"), ("\u{1B}]", "Alt-]"), ("\u{1B}P", "Alt-P"),
    ("\u{1B}\u{7F}", "Alt-Backspace"),
    ("\u{1B}[A", "↑"), ("\u{1B}OB", "↓"), ("\u{1B}[H", "Home"), ("\u{1B}OF", "End"),
    ("\u{1B}[1~", "Home"), ("\u{1B}[4~", "End"), ("\u{1B}[5~", "PgUp"), ("\u{1B}[3~", "Del"),
    ("\u{1B}[2~", "Ins"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"), ("\u{1B}[11~", "F1"),
    ("\u{1B}[[A", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}[1;5P", "Ctrl-F1"),
    ("\u{1B}[1;5D", "Ctrl-←"), ("\u{1B}[1;3C", "Alt-→"), ("\u{1B}[1;2A", "Shift-↑"),
    ("\u{1B}[1;6B", "Ctrl-Shift-↓"), ("\u{1B}[1;5H", "Ctrl-Home"), ("\u{1B}[6;5~", "Ctrl-PgDn"),
    ("\u{1B}[3;5~", "Ctrl-Del"), ("\u{1B}[1;9A", "Alt-↑"), ("\u{1B}O5D", "Ctrl-←"),
    ("\u{1B}[a", "Shift-↑"), ("\u{1B}Od", "Ctrl-←"), ("\u{1B}[7$", "Shift-Home"),
    ("\u{1B}[8^", "Ctrl-End"), ("\u{1B}[5@", "Ctrl-Shift-PgUp"), ("\u{1B}OM", "⏎"),
    ("\u{1B}Oq", "1"), ("\u{1B}[97;5u", "^A"), ("\u{1B}[13;2u", "Shift-⏎"),
    ("\u{1B}[27;5;105~", "^I"), ("\u{1B}[233u", "é"),
  ])
  func sequenceIsKey(bytes: String, name: String) {
    #expect(events(bytes).map(describe) == [name])
  }

  @Test(arguments: [
    "\0", "\u{1B}[I", "\u{1B}[O", "\u{1B}[201~", "\u{1B}[?2026;1$y", "\u{1B}[?1;2c",
    "\u{1B}[>41;354;0c",
    "\u{1B}[24;80R", "\u{1B}[99~", "\u{1B}[1;2;3;4x", "\u{1B}[<0;10;5M", "\u{1B}[M !!",
    "\u{1B}[57399u",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]4;0;rgb:0/0/0\u{1B}\\",
    "\u{1B}P>|XTerm(388)\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}[12", "\u{1B}]11;rgb",
    "\u{1B}Oz", "\u{85}",
  ])
  func whatIsNoKeyLeavesNothing(bytes: String) {
    #expect(events(bytes) == [])
    #expect(events(bytes.unicodeScalars.map { Array(String($0).utf8) }, gap: 10) == [])
  }

  @Test func whatFollowsAnUnknownSequenceIsKept() {
    #expect(
      events("\u{1B}[99~a\u{1B}[Ib\u{1B}]0;t\u{7}c\u{1B}[1\u{3}") == keys("abc") + [
        .key(.control("c"))
      ])
  }

  @Test func escapeTwiceIsEscapeTwice() {
    #expect(events("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(events("\u{1B}\u{1B}[A") == [.key(Key(.escape)), .key(Key(.up))])
  }

  @Test func descriptionOfTheTerminalGoesFirst() {
    let own: [[UInt8]: Key] = [
      Array("\u{1B}[224z".utf8): Key(.function(1)), Array("\u{1B}A".utf8): Key(.up),
    ]
    #expect(
      events([Array("\u{1B}[224z\u{1B}A".utf8)], keys: own) == [
        .key(Key(.function(1))), .key(Key(.up)),
      ])
  }

  @Test func combiningCharactersJoinTheirBase() {
    #expect(events("e\u{301}x") == keys("e\u{301}x"))
    #expect(events("👩\u{200D}💻") == keys("👩\u{200D}💻"))
    #expect(events("\u{1B}e\u{301}") == [.key(.alt("e")), .key(.character("\u{301}"))])
  }

  @Test func invalidBytesBecomeAMark() {
    #expect(events([[0xFF, 0x61, 0xC3, 0x62, 0xE4]]) == keys("\u{FFFD}a\u{FFFD}b\u{FFFD}"))
  }
}

@Suite struct SplitTests {
  @Test(arguments: [
    "é日🎉", "\u{1B}[1;5D", "\u{1B}OA", "\u{1B}[[C", "\u{1B}é", "\u{1B}[200~a\u{1B}b\u{1B}[201~",
  ])
  func anySplitGivesTheSame(text: String) {
    let bytes = Array(text.utf8)
    let whole = events([bytes])
    for cut in 1..<bytes.count {
      #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])], gap: 10) == whole)
    }
  }

  @Test func loneEscapeIsToldInTime() {
    var parser = InputParser()
    #expect(parser.feed([0x1B], at: 1_000) == [])
    #expect(parser.deadline == 1_025)
    #expect(parser.expire(at: 1_025) == [.key(Key(.escape))])
    #expect(parser.deadline == nil)
  }

  @Test(arguments: [
    ("[A", Key(.up)), ("OD", Key(.left)), ("[1;5C", Key(.right, .control)), ("[3~", Key(.delete)),
  ])
  func restOfALateSequenceIsNoText(tail: String, key: Key) {
    #expect(events("\u{1B}", tail, gap: 200) == [.key(Key(.escape)), .key(key)])
  }

  @Test func laterSplitsWait() {
    #expect(events("\u{1B}[", "A", gap: 200) == [.key(Key(.up))])
    #expect(events("\u{1B}[1;", "5D", gap: 200) == [.key(Key(.left, .control))])
  }

  @Test func textAfterEscapeStaysText() {
    #expect(events("\u{1B}", "[", "x", gap: 100) == [.key(Key(.escape))] + keys("[x"))
    #expect(events("\u{1B}", "O", "k", gap: 100) == [.key(Key(.escape))] + keys("Ok"))
    #expect(events("\u{1B}", "Ok", gap: 300) == [.key(Key(.escape))] + keys("Ok"))
    #expect(events("\u{1B}", "[q", gap: 100) == [.key(Key(.escape))] + keys("[q"))
  }

  @Test func pasteMarkSplitAfterItsEscapeIsAPaste() {
    #expect(events("\u{1B}", "[200~dd\u{1B}[201~", gap: 100) == [.key(Key(.escape)), .paste("dd")])
  }
}

private func describe(_ event: TerminalEvent) -> String {
  if case .key(let key) = event { return key.description }
  return "\(event)"
}
