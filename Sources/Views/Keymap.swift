import Core
import Screen

/// The keys that everyone has who changes none.
extension Keymap {
  /// The bindings of a focus, in the order of the help and of the footer; those of
  /// ``standardEverywhere`` hold besides.
  static func standard(_ focus: Focus) -> [Binding<Command>] {
    switch focus {
    case .queue: queue
    case .composer: composer
    case .guide: guide
    case .form: form
    case .interview: interview
    case .menu: menu
    case .prompt: prompt
    case .debrief: debrief
    case .people: people
    case .history: history
    case .stories: stories
    case .story: story
    case .insert: insert
    case .plan: plan
    case .send: send
    case .help: help
    }
  }

  private static let queue: [Binding<Command>] = [
    Binding([Key(.enter)], .write, "write to the person who is most pressing", label: "write"),
    Binding(
      [.character("m")], .markSent, "mark as sent, in any way", label: "mark sent", brief: "sent"),
    Binding([.character("X")], .send, "look at the letter before it goes, and send it"),
    Binding(
      [.character("d")], .debrief, "note what was said", label: "debrief", brief: "note"),
    Binding([.character("a")], .add, "add an interview", label: "add"),
    Binding([.character("e")], .edit, "change the interview and its people"),
    Binding([.character("@")], .findAddress, "find an address of who has none"),
    Binding([.character("u")], .undo, "take back the last change", label: "undo"),
    Binding([.character("U"), .control("r")], .redo, "do again what was taken back"),
    Binding([.character("/")], .find, "find as you type", label: "find"),
    Binding([.character("i")], .importFiles, "import from calendars and mails", label: "import"),
    Binding([.character("I")], .importConfigured, "import what is new in your folders"),
    Binding([.character("s")], .skip, "skip, for a reason; take up again", label: "skip"),
    Binding([.character("r")], .answered, "note that they answered; or take that back"),
    Binding([.character("z")], .snooze, "let it wait until a time", label: "snooze"),
    Binding([.character("h")], .happened, "say what became of the interview"),
    Binding([.character("O")], .outcome, "say how the application ended"),
    Binding([.character("D")], .delete, "delete, after asking"),
    Binding([.character("x")], .export, "export to a file"),
    Binding([.character("B")], .backup, "copy everything to a new file"),
    Binding([.character(" ")], .select, "select, for what is done to several at once"),
    Binding([.character("o")], .order, "sort by company, date or stage"),
    Binding([.character("f")], .filter, "show one company, stage or text only"),
    Binding([.character("p")], .people, "people, with their interviews and letters"),
    Binding([.character("H")], .history, "what happened to the interview, and when"),
    Binding([.character("S")], .stories, "stories of yours, for letters to tell"),
    Binding([.character("V")], .versions, "write, from an earlier text of the letter"),
    Binding([.character(":")], .commandLine, "any command by its name"),
    Binding([Key(.down), .character("j"), .control("n")], .down, "next interview"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "previous interview"),
    Binding([Key(.pageDown), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "first interview"),
    Binding([Key(.end), .character("G")], .last, "last interview"),
    Binding([.character("]"), Key(.down, .shift)], .nextPerson, "next person in the detail"),
    Binding([.character("["), Key(.up, .shift)], .previousPerson, "previous person in the detail"),
    Binding([.character("J")], .previewDown, "more of the detail"),
    Binding([.character("K")], .previewUp, "back in the detail"),
    Binding([.character("1")], .showPending, "who is owed a message now"),
    Binding([.character("2")], .showUpcoming, "interviews to come"),
    Binding([.character("3")], .showWaiting, "sent, and no answer yet"),
    Binding([.character("4")], .showDone, "answered, skipped or closed"),
    Binding([.character("5")], .showAll, "all interviews"),
    Binding([Key(.tab)], .nextView, "next view", label: "next view"),
    Binding([Key(.tab, .shift)], .previousView, "previous view"),
    Binding(
      [.character("v"), Key(.right)], .toggleDetail, "open or close the detail", label: "detail"),
    Binding(
      [Key(.escape)], .back,
      "let go of the selection, of the detail in a low window, then of the filter"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
    Binding([.character("q"), .control("c")], .quit, "leave", label: "quit"),
  ]

  private static let composer: [Binding<Command>] = [
    Binding(
      [.control("x")], .send, "look at the letter before it goes, and send it", label: "send"),
    Binding([.alt("m")], .markSent, "mark as sent elsewhere, after asking"),
    Binding([.alt("+")], .attach, "add a file that goes along"),
    Binding([.control("o")], .openEditor, "write on in your own editor", label: "editor"),
    Binding(
      [.control("t")], .insertTemplate, "begin with a template, or put one in", label: "template"),
    Binding([.control("n")], .insertNote, "put a note of the debrief in", label: "note"),
    Binding([.alt("s")], .insertStory, "put a story in"),
    Binding([.alt("v")], .versions, "go back to an earlier text of the letter"),
    Binding(
      [Key(.tab)], .nextPart, "to the next of recipient, subject, letter and what is known",
      label: "next"),
    Binding([Key(.tab, .shift)], .previousPart, "to the previous one"),
    Binding([.alt("/")], .find, "find in the letter"),
    Binding([.alt(":"), Key(.function(2))], .commandLine, "any command by its name"),
    Binding(
      [.alt("n")], .nextFinding, "to the next thing that the checks found", label: "next finding"),
    Binding([.alt("p")], .previousFinding, "to the previous one"),
    Binding(
      [.alt("$"), Key(.function(7))], .suggest,
      "what could stand there instead of a misspelt word: the one at the caret, else the next"),
    Binding(
      [Key(.escape), .control("c")], .back,
      "let go of the selection, else back to the queue; the draft is kept", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let guide: [Binding<Command>] = [
    Binding(
      [Key(.enter), Key(.right)], .submit,
      "show what belongs into the step, go to what was found, or put the text in", label: "take it"),
    Binding(
      [.character("i")], .acceptWord,
      "take the word or name for right here; again: look at it as before", label: "accept"),
    Binding(
      [.character("a")], .addWord, "add the word to your own, for every letter; again: no longer",
      label: "add"),
    Binding(
      [.character("x")], .dismiss, "switch the check off for this letter; again: on", label: "off"),
    Binding([Key(.tab)], .nextPart, "back to the letter", label: "next"),
    Binding([Key(.tab, .shift)], .previousPart, "to the letter's text"),
    Binding([Key(.down), .character("j")], .down, "next row that does something"),
    Binding([Key(.up), .character("k")], .up, "previous one"),
    Binding([Key(.pageDown)], .pageDown, "scroll down"),
    Binding([Key(.pageUp)], .pageUp, "scroll up"),
    Binding([Key(.home), .character("g")], .first, "first row"),
    Binding([Key(.end), .character("G")], .last, "last row"),
    Binding(
      [Key(.escape), .control("c")], .back, "back to the queue; the draft is kept", label: "back"),
    Binding([Key(.function(1)), .character("?")], .help, "show all keys", label: "help"),
  ]

  private static let menu: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "take it", label: "take it"),
    Binding([Key(.down), Key(.tab), .control("n")], .down, "next choice"),
    Binding([Key(.up), Key(.tab, .shift), .control("p")], .up, "previous choice"),
    Binding([Key(.escape), .control("c")], .back, "leave it", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let prompt: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "take it", label: "take it"),
    Binding(
      [Key(.down), .control("n")], .down, "next of what was found, or of what fits", label: "next"),
    Binding([Key(.up), .control("p")], .up, "the one before"),
    Binding([Key(.tab)], .nextChoice, "complete; again: the next that fits", label: "complete"),
    Binding([Key(.tab, .shift)], .previousChoice, "the one that fits before it"),
    Binding([Key(.escape), .control("c")], .back, "back to where you were", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let people: [Binding<Command>] =
    [
      Binding([Key(.enter)], .submit, "show the person's interviews in the queue", label: "show")
    ] + history

  private static let stories: [Binding<Command>] =
    [
      Binding([Key(.enter)], .submit, "write on at the story", label: "write"),
      Binding([.character("a")], .add, "write a new one", label: "add"),
      Binding([.character("D")], .delete, "delete it, after asking", label: "delete"),
      Binding([.character("u")], .undo, "take back the last change", label: "undo"),
      Binding([.character("U"), .control("r")], .redo, "do again what was taken back"),
    ] + history

  private static let story: [Binding<Command>] = [
    Binding([Key(.tab)], .nextField, "next of title, tags and text", label: "next"),
    Binding([Key(.tab, .shift)], .previousField, "the one before"),
    Binding([.alt("/")], .find, "find in the text"),
    Binding(
      [Key(.escape), .control("c")], .back, "back to the stories; it is kept", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let insert: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "take it into the letter", label: "take it"),
    Binding([Key(.down), .character("j"), .control("n")], .down, "next text"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "previous text"),
    Binding([Key(.pageDown), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "first text"),
    Binding([Key(.end), .character("G")], .last, "last text"),
    Binding(
      [.character(" "), Key(.down, .shift)], .previewDown, "more of the text", label: "more"),
    Binding([.character("b"), Key(.up, .shift)], .previewUp, "back in the text"),
    Binding(
      [Key(.escape), .character("q"), .control("c")], .back, "back to the letter as it was",
      label: "back"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let plan: [Binding<Command>] = [
    Binding([Key(.enter)], .submit, "import what is marked", label: "import"),
    Binding(
      [.character(" ")], .select, "leave it out, or take it in", label: "leave out", brief: "leave"),
    Binding([.character("c")], .renameCompany, "name the company otherwise", label: "company"),
    Binding([.character("r")], .renameRole, "name the role otherwise", label: "role"),
    Binding([.character("v")], .joinVisit, "make one visit of those in a row, or part them"),
    Binding([Key(.down), .character("j"), .control("n")], .down, "next event"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "previous event"),
    Binding([Key(.pageDown), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "first event"),
    Binding([Key(.end), .character("G")], .last, "last event"),
    Binding([.character("J"), Key(.down, .shift)], .previewDown, "more of what is known of it"),
    Binding([.character("K"), Key(.up, .shift)], .previewUp, "back in it"),
    Binding([.character(":")], .commandLine, "any command by its name"),
    Binding(
      [Key(.escape), .character("q"), .control("c")], .back, "leave it; nothing is imported",
      label: "back"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let history: [Binding<Command>] = [
    Binding([Key(.down), .character("j"), .control("n")], .down, "next line"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "previous line"),
    Binding([Key(.pageDown), .character(" "), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "first line"),
    Binding([Key(.end), .character("G")], .last, "last line"),
    Binding([.character(":")], .commandLine, "any command by its name"),
    Binding(
      [Key(.escape), .character("q"), .control("c")], .back, "back to the queue", label: "back"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
  ]
}
