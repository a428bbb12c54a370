import Screen

/// The keys where something is filled in, or looked at before it goes.
extension Keymap {
  static let send: [Binding<Command>] = [
    Binding([.character("s")], .sendNow, "send it by the program that sends mail", label: "send"),
    Binding([.character("l")], .sendLater, "have it go by itself, at a time", label: "later"),
    Binding(
      [.character("d")], .saveDraft, "put it among the drafts of your mail program, or into a file",
      label: "draft"),
    Binding(
      [.character("m")], .openLink, "open it in the mail program of the desktop",
      label: "mailto"),
    Binding(
      [.character("e")], .markSent, "mark as sent elsewhere, in any way", label: "elsewhere",
      brief: "else"),
    Binding([.character("c")], .copyLetter, "copy its text", label: "copy"),
    Binding(
      [.character("t")], .answerInThread,
      "answer the mail in which the interview was agreed on; again: as a new message",
      label: "in the thread", brief: "thread"),
    Binding([.character("a")], .attach, "add a file that goes along", label: "attach"),
    Binding([.character("A")], .detach, "let no file go along", label: "no files"),
    Binding([.character(":"), Key(.function(2))], .commandLine, "any command by its name"),
    Binding([Key(.down), .character("j"), .control("n")], .down, "a row down"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "a row up"),
    Binding([Key(.pageDown), .character(" "), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "to the top"),
    Binding([Key(.end), .character("G")], .last, "to the end"),
    Binding(
      [Key(.escape), .character("q"), .control("c")], .back, "back; nothing is sent", label: "back"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  static let form: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "do it", label: "do it"),
    Binding([Key(.tab), Key(.down)], .nextField, "next field", label: "next"),
    Binding([Key(.tab, .shift), Key(.up)], .previousField, "previous field"),
    Binding([Key(.right)], .nextChoice, "next choice"),
    Binding([Key(.left)], .previousChoice, "previous choice"),
    Binding([Key(.escape), .control("c")], .back, "leave it", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  static let interview: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "store it", label: "store"),
    Binding([Key(.tab)], .nextField, "next field", label: "next"),
    Binding([Key(.tab, .shift)], .previousField, "previous field"),
    Binding([Key(.down)], .down, "a row down"),
    Binding([Key(.up)], .up, "a row up"),
    Binding(
      [.control("n")], .nextCandidate,
      "offer the next of what is known, which is taken as the field is left", label: "known"),
    Binding([.control("p")], .previousCandidate, "offer the one before"),
    Binding(
      [Key(.right)], .nextChoice,
      "take what is offered, at the text's end, as End does; of a choice the next, as Space",
      label: "take it"),
    Binding(
      [.control("x")], .removePerson, "remove the person; the blank row at the end adds one",
      label: "remove person"),
    Binding([Key(.left)], .previousChoice, "previous choice"),
    Binding(
      [Key(.escape), .control("c")], .back, "leave it, after asking where something was typed",
      label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  static let debrief: [Binding<Command>] = [
    Binding([Key(.tab)], .nextField, "next question", label: "next"),
    Binding([Key(.tab, .shift)], .previousField, "previous question"),
    Binding(
      [Key(.enter)], .submit,
      "at the day, on to the next question once it is understood; in an "
        + "answer a new line"),
    Binding(
      [Key(.escape), .control("c")], .back, "back to the queue; the notes are kept", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]
}
