import Core
import Testing

/// A letter as one text and back, and commands as words.
struct LetterInFullTests {
  private let draft = Draft(
    recipient: "Ana <ana@globex.example>", subject: "Thanks", body: "Hi Ana,\n\n  x\n",
    caretLine: 2, caretColumn: 1, template: "t")

  @Test(arguments: [
    ("To: b@c.example\nSubject: New\n\nHi\nB\n", "b@c.example", "New", "Hi\nB"),
    ("Subject: New\n\nHi", "Ana <ana@globex.example>", "New", "Hi"),
    ("subject:New\r\nTO:  b@c.example \r\n \r\nHi\r\n\r\n\r\n", "b@c.example", "New", "Hi"),
    ("Hi\n\nTo: be honest", "Ana <ana@globex.example>", "Thanks", "Hi\n\nTo: be honest"),
    ("To:\nSubject:\n\n\n  Hi", "", "", "  Hi"),
    ("To: the team\nHi", "Ana <ana@globex.example>", "Thanks", "To: the team\nHi"),
    ("", "Ana <ana@globex.example>", "Thanks", ""), ("To: x\n\n", "x", "Thanks", ""),
  ])
  func comesBack(_ text: String, _ recipient: String, _ subject: String, _ body: String) {
    let changed = draft.changed(to: text)
    #expect(changed.recipient == recipient)
    #expect(changed.subject == subject)
    #expect(changed.body == body)
    #expect(changed.template == "t" && changed.caretLine == 2)
  }

  @Test(arguments: ["Hi", "", "a\n\nb", "  x", "To: me\n\nSubject: y", "日本\n🇩🇪"])
  func isTheSameUnchanged(_ body: String) {
    var draft = draft
    draft.body = body
    #expect(draft.changed(to: draft.inFull) == draft)
  }

  @Test(arguments: [
    ("vi", ["vi"]), ("  code  --wait ", ["code", "--wait"]), ("", []), (" \t", []),
    ("'/a b/ed' -x", ["/a b/ed", "-x"]), ("\"/a b/ed\" \"\"", ["/a b/ed", ""]),
    ("/a\\ b/ed", ["/a b/ed"]), ("a'b'\"c\"d", ["abcd"]), ("'a\"b'", ["a\"b"]),
    ("\"a'b\\\"c\\d\\\\\"", ["a'b\"c\\d\\"]), ("'a\\'", ["a\\"]),
    ("ed $(x) `y` $HOME *; z", ["ed", "$(x)", "`y`", "$HOME", "*;", "z"]),
  ])
  func commandsAreDividedAsInAShell(_ text: String, _ words: [String]) throws {
    #expect(try CommandWords(text).words == words)
  }

  @Test(arguments: [("'a", "has a ' that is not closed"), ("a\\", "ends in a backslash")])
  func commandsThatAreNone(_ text: String, _ reason: String) {
    #expect(throws: CommandWords.Failure(reason: reason)) { try CommandWords(text) }
  }
}
