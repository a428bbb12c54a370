import Foundation
import Testing

/// Copying to the system's clipboard, by the terminal and by the desktop's programs.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerClipboardTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A letter in which "one two" is selected.
  private func selecting(with extra: [String: String?] = [:], columns: Int = 160) throws
    -> TmuxSession
  {
    let session = try home.track(columns: columns, with: extra)
    try session.wait(for: "? help")
    try session.press("Enter")
    try session.wait(for: "Ana Ruiz <ana.ruiz@northwind.example>")
    try session.type("one two é日")
    try session.press("M-a")
    return session
  }

  /// A program that stands in for the desktop's; `$copied` is a file in the home.
  private func stand(in name: String, _ script: String) throws -> [String: String?] {
    try home.writeProgram("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
    return [
      "PATH": "\(home.folder.path)/bin:\(home.programs):/usr/bin:/bin",
      "copied": home.folder.path + "/copied",
      "WAYLAND_DISPLAY": "wayland-9",
    ]
  }

  private var copied: String? {
    try? String(contentsOf: home.folder.appendingPathComponent("copied"), encoding: .utf8)
  }

  @Test func theTerminalIsSentIt() throws {
    try home.receive()
    let session = try selecting()
    try session.takeClipboard()
    try session.press("M-w")
    try session.wait(for: "Copied; ^Y puts it in. The terminal was sent it")
    try session.wait(until: "the text in the terminal's clipboard") { _ in
      try session.clipboard == "one two é日"
    }
  }

  /// What the terminal would cut or drop is not sent, and not said to be copied there.
  @Test func whatIsTooLongForTheTerminalIsNotSent() throws {
    try home.receive()
    let session = try selecting()
    try session.takeClipboard()
    try session.press("M-w")
    try session.wait(for: "Copied; ^Y puts it in. The terminal was sent it")
    let pasted = String(repeating: "word ", count: 15_000)
    try session.paste(pasted)
    try session.wait(for: "15000 words")
    try session.type("!")
    try session.press("M-a", "M-w")
    try session.wait(for: "it is longer than the 74994 bytes that terminals take")
    #expect(try session.clipboard == pasted, "what was there before")
    try session.press("End", "C-y")
    try session.wait(for: "30001 words")
  }

  @Test func theDesktopsProgramTakesIt() throws {
    try home.receive()
    let session = try selecting(with: stand(in: "wl-copy", "cat >\"$copied\"; echo noise"))
    try session.press("M-x")
    try session.wait(for: "Cut; ^Y puts it in. wl-copy took it for other programs")
    #expect(copied == "one two é日")
    try session.wait(for: "Write here")
    try session.press("C-y")
    try session.wait(for: "one two é日")
  }

  @Test func aProgramThatFailsIsNamed() throws {
    try home.receive()
    let session = try selecting(with: stand(in: "wl-copy", "exit 3"))
    try session.press("M-w")
    try session.wait(for: "wl-copy failed; the terminal was sent it, and does not say if it took")
  }

  /// The desktop's server may hang: typing goes on all the while, and leaving does not wait.
  @Test func aProgramThatHangsHoldsNothingUp() throws {
    try home.receive()
    let session = try selecting(with: stand(in: "wl-copy", "echo $$ >\"$copied\"; exec sleep 60"))
    try session.press("M-w", "End")
    try session.wait(until: "the program running") { _ in copied?.hasSuffix("\n") == true }
    try session.type(" typed on")
    try session.wait(for: "é日 typed on")
    try session.wait(for: "wl-copy did not answer within 2 seconds")
    let id = try #require(copied.flatMap { Int32($0.trimmingCharacters(in: .newlines)) })
    #expect(kill(id, 0) != 0, "it is gone")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "one two é日 typed on")
  }
}
