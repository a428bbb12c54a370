import Foundation
import Testing

/// What comes in through a real terminal in pieces and in bulk.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"), .serialized)
struct TerminalInputTests {
  private func probe(columns: Int = 80) throws -> TmuxSession {
    let session = try TmuxSession(command: [Programs.probe], columns: columns)
    try session.wait(for: "keys 0.")
    return session
  }

  @Test func characterSplitOverReadsSurvives() throws {
    let session = try probe()
    for byte in "日🎉".utf8 { try session.send(bytes: [byte]) }
    try session.wait(until: "both characters") { shown in
      shown.contains("keys 2.") && shown.contains(" 日\n") && shown.contains(" 🎉\n")
    }
  }

  @Test func sequenceSplitOverReadsLeavesNoText() throws {
    let session = try probe()
    for byte in "\u{1B}[1;5D".utf8 { try session.send(bytes: [byte]) }
    try session.type("x")
    let shown = try session.wait(for: " x\n")
    #expect(!shown.contains("Alt-"))
    #expect(!shown.contains(" ;\n"))
  }

  @Test func controlKeysArriveAsKeys() throws {
    let session = try probe()
    try session.press("C-c", "C-\\", "C-s", "C-q", "C-v", "C-y", "BSpace", "Enter")
    try session.wait(until: "each key") { shown in
      shown.contains("keys 8.")
        && ["^C", "^\\", "^S", "^Q", "^V", "^Y", "Backspace", "⏎"]
          .allSatisfy { shown.contains(" \($0)\n") }
    }
  }

  @Test func megabytePasteIsExact() throws {
    let session = try probe()
    let text = (0..<60_000).map { "\($0) é日本🎉\tq\n" }.joined()
    #expect(text.utf8.count > 1_000_000)
    try session.paste(text)
    try session.wait(for: "paste of \(text.utf8.count) bytes, \(fingerprint(text))")
    try session.type("x")
    try session.wait(for: "keys 1.")
  }

  @Test func endMarkInPastedTextRunsNoKeys() throws {
    let session = try probe(columns: 120)
    try session.paste("one \u{1B}[201~ qqq")
    try session.type("x")
    let shown = try session.wait(for: "keys 1.")
    #expect(shown.contains("paste \"one \u{FFFD}[201~ qqq\""))
  }

  /// FNV-1a, as the probe prints it.
  private func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(into: 0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
