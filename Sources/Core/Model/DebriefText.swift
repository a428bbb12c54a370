/// The notes of an interview as its four questions have them, one text each.
package struct DebriefText: Hashable, Sendable {
  /// By kind of note; lines are ended by "\n".
  package var texts: [DebriefNote.Kind: String]
  /// The day by which they promised to be heard from.
  package var promised: CivilDate?

  package init(texts: [DebriefNote.Kind: String] = [:], promised: CivilDate? = nil) {
    self.texts = texts
    self.promised = promised
  }

  /// Notes of one kind become one text, a line each.
  package init(_ notes: [DebriefNote]) {
    texts = Dictionary(grouping: notes, by: \.kind)
      .mapValues { $0.map(\.text).joined(separator: "\n") }
    promised = notes.compactMap(\.promised).max()
  }

  /// The text of a kind; empty where nothing was noted.
  package subscript(kind: DebriefNote.Kind) -> String {
    get { texts[kind] ?? "" }
    set { texts[kind] = newValue }
  }
}

extension DebriefNote.Kind {
  /// As the debrief asks for it.
  package var question: String {
    switch self {
    case .learned: "What did you learn?"
    case .need: "What do they need?"
    case .gap: "Which gap did you feel?"
    case .promise: "What did they promise?"
    }
  }
}
