import Foundation
import Testing

/// Pastes, and keys that other programs are frozen by.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerInputTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  @Test func pasteOverTheListRunsNoCommand() throws {
    let session = try home.track()
    let before = try session.wait(for: "q quit")
    try session.paste("uqa\nm\n\u{3}5?")
    let after = try session.wait(for: "Pasted text was not taken")
    #expect(after.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast())
    #expect(try home.companies(in: "pending") == ["Northwind"])
    try session.press("?")
    // The bottom line is painted last.
    let help = try session.wait(until: "the whole help") {
      $0.contains("take back the last change") && $0.contains("PgDn more")
    }
    try session.paste("q\u{1B}jjj")
    try session.press("j", "k")
    try session.wait(until: "the help as it was") { $0 == help }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func pasteIntoAFormIsOneLineOfText() throws {
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.press("a")
    try session.wait(for: "Add an interview")
    try session.paste("Globex\nq\tu")
    try session.wait(for: "Company   Globex q u")
    #expect(try home.companies(in: "all") == ["Northwind"])
  }

  @Test func flowControlKeysFreezeNothing() throws {
    let session = try home.openLetter()
    try session.type("a")
    try session.press("C-s")
    try session.type("b")
    try session.press("C-q")
    try session.type("c")
    try session.wait(for: "abc")
    try session.press("C-s", "Escape")
    try session.wait(for: "Pending 1")
    try session.press("C-s", "?")
    try session.wait(for: "take back the last change")
    try session.press("C-q", "Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "abc")
  }

  /// What keyboards send for the same keys, and what input methods send at once.
  @Test func keyboardsOfAllKindsWrite() throws {
    let session = try home.openLetter()
    // AltGr gives characters of its own; a dead key's comes with its base or as one.
    try session.type("@€ße\u{301}ñ 日本語 👩\u{200D}💻")
    try session.send(bytes: Array("ですが".utf8))
    try session.wait(for: "ですが")
    // The letter's text begins at 42; the woman at her computer shows as the woman alone.
    let width = 3 + 2 + 1 + 6 + 1 + 2 + 6
    try session.wait(until: "the caret behind its text") { _ in
      try session.cursor.column == 42 + width
    }
    try session.send(bytes: [0x7F, 0x08, 0x7F, 0x7F])
    try session.wait(until: "four characters less") { _ in
      try session.cursor.column == 42 + width - 8
    }
    try session.press("Left", "Left", "Left", "Left", "Delete")
    try session.wait(until: "one less before it") { _ in
      try session.cursor.column == 42 + 6
    }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "@€ße\u{301}ñ 本語 ")
  }

  /// Marks take no cell, and text from right to left is drawn in the order of its characters, as
  /// terminals without such a direction do: the caret stands behind what was typed.
  @Test(arguments: [
    ("o\u{301}u\u{308}\u{304}n", 3), ("שלום", 4), ("שָׁלוֹם", 4), ("مرحبا", 5), ("नमस्ते", 4),
    ("각하", 4), ("🇩🇪x", 0), ("ab\u{200D}c", 0),
  ])
  func theCaretStandsOnItsCell(text: String, columns: Int) throws {
    let session = try home.openLetter()
    try session.type(text)
    try session.type(".")
    let start = 42
    try session.wait(until: "the text to its end") { shown in
      let line = shown.split(separator: "\n", omittingEmptySubsequences: false)[5]
      return line.hasSuffix(".") && !line.contains("Write here")
    }
    let column = try session.cursor.column
    if columns > 0 { #expect(column == start + columns + 1) }
    try session.press("Home")
    try session.wait(until: "the caret at the start") { _ in try session.cursor.column == start }
    try session.press("End")
    try session.wait(until: "the caret at the end") { _ in try session.cursor.column == column }
    // A key that is typed at the caret stands in the caret's cell.
    try session.type("|")
    try session.wait(until: "the sign at the end") { _ in
      try session.cursor.column == column + 1
    }
  }

  /// A slow line may bring a sequence in pieces a fifth of a second apart.
  @Test func sequencesInPiecesInsertNothing() throws {
    let session = try home.openLetter()
    try session.type("one two")
    try session.wait(for: "one two")
    for (first, rest) in [("\u{1B}[1;", "5D"), ("\u{1B}[", "D"), ("\u{1B}[<0;70;", "2M")] {
      try session.send(bytes: Array(first.utf8))
      usleep(200_000)
      try session.send(bytes: Array(rest.utf8))
    }
    try session.type("x")
    try session.wait(for: "onex two")
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "onex two")
  }

  /// Esc is told apart from the beginning of a sequence by nothing but silence.
  @Test func escapeAnswersAtOnce() throws {
    let session = try home.track()
    try session.wait(for: "q quit")
    var times: [Duration] = []
    for _ in 0..<5 {
      try session.press("?")
      try session.wait(for: "take back the last change")
      times.append(
        try ContinuousClock().measure {
          try session.press("Escape")
          try session.wait(for: "Pending 1")
        })
    }
    // With what tmux takes to hand it on and to tell of it; the program itself waits for 25 ms.
    #expect(times.min().map { $0 < .milliseconds(100) } == true, "\(times)")
  }

  @Test func megabytePasteIsExactAndOneStep() throws {
    let session = try home.openLetter()
    try session.type("before ")
    try session.wait(for: "before")
    let text = (0..<60_000).map { "\($0) é日本🎉\tq\n" }.joined() + "the end"
    #expect(text.utf8.count > 1_000_000)
    try session.paste(text)
    try session.wait(for: "the end")
    try session.wait(until: "the paste in the letter stored") { _ in
      try home.letter() == "before " + text
    }
    try session.send(bytes: [0x1F])
    try session.wait(until: "the letter as before the paste") {
      $0.contains("before") && !$0.contains("the end")
    }
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == "before ")
  }
}
