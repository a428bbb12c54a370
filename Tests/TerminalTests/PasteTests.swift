import Screen
import Terminal
import Testing

private let start = "\u{1B}[200~"
private let end = "\u{1B}[201~"

@Suite struct PasteTests {
  /// Feeds at the times given and expires at the end.
  private func events(_ pieces: [(at: Int, bytes: [UInt8])]) -> [TerminalEvent] {
    var parser = InputParser()
    var found: [TerminalEvent] = []
    for piece in pieces {
      while let deadline = parser.deadline, deadline <= piece.at {
        found += parser.expire(at: deadline)
      }
      found += parser.feed(piece.bytes, at: piece.at)
    }
    while let deadline = parser.deadline { found += parser.expire(at: deadline) }
    return found
  }

  private func events(_ text: String) -> [TerminalEvent] { events([(0, Array(text.utf8))]) }

  @Test(arguments: [
    ("", ""), ("a", "a"), ("a\rb\r\nc\nd\r\r\n", "a\nb\nc\nd\n\n"),
    ("q\u{3}\u{1B}[A\t\0", "q\u{3}\u{1B}[A\t\0"),
    ("日本\u{1B}", "日本\u{1B}"), ("\u{1B}[200~x", "\u{1B}[200~x"), ("\u{1B}[20", "\u{1B}[20"),
  ])
  func textIsExactButForLineEnds(pasted: String, text: String) {
    #expect(
      events("k" + start + pasted + end + "j") == [
        .key(.character("k")), .paste(text), .key(.character("j")),
      ])
  }

  @Test func invalidBytesAreRepaired() {
    let bytes = Array(start.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)
    #expect(events([(0, bytes)]) == [.paste("a\u{FFFD}b")])
  }

  @Test func twoPastesStayTwo() {
    #expect(events(start + "a" + end + start + "b" + end) == [.paste("a"), .paste("b")])
    #expect(
      events(start + "a" + end + "x" + start + "b" + end) == [
        .paste("a"), .key(.character("x")), .paste("b"),
      ])
  }

  @Test func endMarkWithinTheTextRunsNoKeys() {
    #expect(
      events(start + "a" + end + "dd" + end + "j") == [
        .paste("a" + end + "dd"), .key(.character("j")),
      ])
  }

  @Test func missingEndMarkEndsWithSilence() {
    let pieces: [(Int, [UInt8])] = [
      (0, Array((start + "abc").utf8)), (900, Array("def".utf8)), (2_000, Array("q".utf8)),
    ]
    #expect(events(pieces) == [.paste("abcdef"), .key(.character("q"))])
  }

  @Test func typingDoesNotHoldAPasteBack() {
    var parser = InputParser()
    #expect(parser.feed(Array((start + "abc" + end).utf8), at: 0) == [])
    #expect(parser.feed(Array("x".utf8), at: 15) == [])
    #expect(parser.deadline == 20)
    #expect(parser.expire(at: 20) == [.paste("abc"), .key(.character("x"))])
  }

  @Test(arguments: [1, 5, 4_095, 65_536])
  func megabyteIsExactInAnyPieces(size: Int) {
    let text = String((0..<(size == 1 ? 2_000 : 40_000)).map { "line \($0) é日🎉\n" }.joined())
    let bytes = Array((start + text + end).utf8)
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      (0, Array(bytes[$0..<min($0 + size, bytes.count)]))
    }
    #expect(events(pieces) == [.paste(text)])
  }

  /// Random bytes with every kind of beginning never trap, never wait for ever and never lose a key
  /// that comes after them.
  @Test(arguments: 0..<50)
  func anyBytesAreSurvived(seed: UInt64) {
    var random = SplitMix(state: seed)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, 0x3B, 0x24, 0x5D, 0x50, 0x07, 0x61, 0xC3, 0xE4,
      0xF0, 0x80, 0x00, 0x5C,
    ]
    var pieces: [(Int, [UInt8])] = []
    var now = 0
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      pieces.append((now, bytes))
      now += Int.random(in: 0...400, using: &random)
    }
    pieces.append((now + 5_000, Array("z".utf8)))
    #expect(events(pieces).last == .key(.character("z")))
  }
}

/// Numbers that are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
