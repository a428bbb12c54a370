/// The notes of an interview as its four questions have them, one text each.
package struct DebriefText: Hashable, Sendable {
  /// By kind of note, none of them empty; lines are ended by "\n".
  package private(set) var texts: [DebriefNote.Kind: String]
  /// The day by which they promised to be heard from.
  package var promised: CivilDate?

  package init(texts: [DebriefNote.Kind: String] = [:], promised: CivilDate? = nil) {
    self.texts = texts.filter { !$0.value.isEmpty }
    self.promised = promised
  }

  /// Notes of one kind become one text, a line each.
  package init(_ notes: [DebriefNote]) {
    self.init(
      texts: Dictionary(grouping: notes, by: \.kind)
        .mapValues { $0.map(\.text).joined(separator: "\n") },
      promised: notes.compactMap(\.promised).max())
  }

  /// The text of a kind; empty where nothing was noted.
  package subscript(kind: DebriefNote.Kind) -> String {
    get { texts[kind] ?? "" }
    set { texts[kind] = newValue.isEmpty ? nil : newValue }
  }

  /// These notes with what others have stored while they were typed.
  ///
  /// What was not changed here is as the others left it. Where a text was changed here and there,
  /// the lines that they added come behind it. Of two days that were typed the one here holds.
  /// - Parameters:
  ///   - stored: what is stored.
  ///   - known: what these notes were made from.
  package func merged(with stored: DebriefText, since known: DebriefText) -> DebriefText {
    var merged = DebriefText(promised: promised == known.promised ? stored.promised : promised)
    for kind in DebriefNote.Kind.allCases {
      merged[kind] = Self.merged(self[kind], with: stored[kind], since: known[kind])
    }
    return merged
  }

  private static func merged(
    _ own: String, with stored: String, since known: String
  ) -> String {
    if own == known { return stored }
    if stored == known { return own }
    let familiar = Set((own + "\n" + known).split(separator: "\n"))
    let added = stored.split(separator: "\n").filter { !familiar.contains($0) }.map(String.init)
    return (own.isEmpty ? added : [own] + added).joined(separator: "\n")
  }
}

/// The taking of notes from its opening to its closing, as its saves know of each other.
package struct DebriefSitting: Hashable, Sendable {
  /// The step to undo that the saves belong to; nil before the first.
  package var step: Int64?
  /// What was stored at the opening, or by the last save.
  package var known: DebriefText

  package init(step: Int64? = nil, known: DebriefText) {
    self.step = step
    self.known = known
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
