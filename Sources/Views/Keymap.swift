import Core
import Screen

/// What a key can ask for, besides editing text.
package enum Command: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  case show(QueueView)
  case nextView, previousView
  case toggleDetail
  case write, markSent, add
  case undo, redo
  case nextPart, previousPart, back
  case nextField, previousField, nextChoice, previousChoice, submit
  case help, repaint, suspend, quit
}

/// Keys that mean a command while a part of the program has the focus. Footer and help are made
/// from this table, so they cannot say anything else than what holds.
package struct Binding: Sendable {
  package let keys: [Key]
  package let command: Command
  /// For the help: what it does, as a sentence without a full stop.
  package let help: String
  /// For the footer, which shows the keys with a label in this order as far as they fit.
  package let label: String?

  init(_ keys: [Key], _ command: Command, _ help: String, label: String? = nil) {
    self.keys = keys
    self.command = command
    self.help = help
    self.label = label
  }
}

/// All keys, by focus.
package enum Keymap {
  /// What a key means while `focus` has the focus; nil where it is not bound.
  package static func command(for key: Key, in focus: Focus) -> Command? {
    lookup[focus]?[key]
  }

  /// The bindings of a focus, in the order of the help; those of ``everywhere`` hold besides.
  package static func bindings(_ focus: Focus) -> [Binding] {
    switch focus {
    case .queue: queue
    case .composer: composer
    case .form: form
    case .help: help
    }
  }

  private static let lookup: [Focus: [Key: Command]] = Dictionary(
    uniqueKeysWithValues: Focus.allCases.map { focus in
      let pairs = (bindings(focus) + everywhere).flatMap { binding in
        binding.keys.map { ($0, binding.command) }
      }
      return (focus, Dictionary(pairs) { first, _ in first })
    })

  private static let queue: [Binding] = [
    Binding([Key(.enter)], .write, "write to the person who is most pressing", label: "write"),
    Binding([.character("m")], .markSent, "mark as sent, in any way", label: "mark sent"),
    Binding([.character("a")], .add, "add an interview", label: "add"),
    Binding([.character("u")], .undo, "take back the last change", label: "undo"),
    Binding([.character("U"), .control("r")], .redo, "do again what was taken back"),
    Binding([Key(.down), .character("j"), .control("n")], .down, "next interview"),
    Binding([Key(.up), .character("k"), .control("p")], .up, "previous interview"),
    Binding([Key(.pageDown), .character(" "), .control("f")], .pageDown, "a page down"),
    Binding([Key(.pageUp), .control("b")], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "first interview"),
    Binding([Key(.end), .character("G")], .last, "last interview"),
    Binding([.character("1")], .show(.pending), "who is owed a message now"),
    Binding([.character("2")], .show(.upcoming), "interviews to come"),
    Binding([.character("3")], .show(.waiting), "sent, and no answer yet"),
    Binding([.character("4")], .show(.done), "answered, skipped or closed"),
    Binding([.character("5")], .show(.all), "all interviews"),
    Binding([Key(.tab)], .nextView, "next view", label: "next view"),
    Binding([Key(.tab, .shift)], .previousView, "previous view"),
    Binding(
      [.character("v"), Key(.right)], .toggleDetail, "open or close the detail", label: "detail"),
    Binding([.character("?"), Key(.function(1))], .help, "show all keys", label: "help"),
    Binding([.character("q"), .control("c")], .quit, "leave", label: "quit"),
  ]

  private static let composer: [Binding] = [
    Binding([.control("x")], .markSent, "mark as sent, after asking", label: "mark sent"),
    Binding([Key(.tab)], .nextPart, "to the next of recipient, subject and letter", label: "next"),
    Binding([Key(.tab, .shift)], .previousPart, "to the previous one"),
    Binding(
      [Key(.escape), .control("c")], .back, "back to the queue; the draft is kept", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let form: [Binding] = [
    Binding([Key(.enter)], .submit, "do it", label: "do it"),
    Binding([Key(.tab), Key(.down)], .nextField, "next field", label: "next"),
    Binding([Key(.tab, .shift), Key(.up)], .previousField, "previous field"),
    Binding([Key(.right)], .nextChoice, "next choice"),
    Binding([Key(.left)], .previousChoice, "previous choice"),
    Binding([Key(.escape), .control("c")], .back, "leave it", label: "back"),
    Binding([Key(.function(1))], .help, "show all keys", label: "help"),
  ]

  private static let help: [Binding] = [
    Binding([Key(.down), .character("j")], .down, "scroll down"),
    Binding([Key(.up), .character("k")], .up, "scroll up"),
    Binding([Key(.pageDown), .character(" ")], .pageDown, "a page down", label: "more"),
    Binding([Key(.pageUp)], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "to the top"),
    Binding([Key(.end), .character("G")], .last, "to the end"),
    Binding(
      [Key(.escape), .character("q"), .character("?"), Key(.function(1)), .control("c")], .back,
      "back", label: "back"),
  ]

  /// What holds whatever has the focus.
  package static let everywhere: [Binding] = [
    Binding([.control("l")], .repaint, "draw the screen anew"),
    Binding([.control("z")], .suspend, "suspend; fg brings it back"),
  ]
}
