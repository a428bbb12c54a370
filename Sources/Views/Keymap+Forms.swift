import Screen

/// The keys where something is filled in.
extension Keymap {
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
