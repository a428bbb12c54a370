/// A note of the debrief that stands in the letter word for word.
struct RawNote: Sendable {
  /// Indices into ``LetterText/words``.
  let words: Range<Int>
  /// Whether it speaks of those who read the letter: "they struggle with deploys".
  let isAboutThem: Bool
  /// Whether its sentence says nothing else.
  let isWhole: Bool

  /// A turn of fewer words may stand in a note and a letter by chance.
  private static let shortest = 3
  /// The same of a whole sentence: "A decision."
  private static let shortestSentence = 2

  /// The notes in a letter, in the order of its sentences.
  static func all(in text: LetterText, of notes: [DebriefNote]) -> [RawNote] {
    let lines = notes.flatMap { note in
      let text = LetterText(note.text)
      return text.sentences.map { text.words[$0.words].map(\.key) }
    }.filter { $0.count >= shortestSentence && !$0.contains("i") && !$0.contains("my") }
    guard !lines.isEmpty else { return [] }
    return text.spoken.flatMap { sentence in
      lines.compactMap { line in
        guard line.count >= shortest || line.count == sentence.words.count,
          let start = place(of: line, in: sentence.words, text)
        else { return nil }
        return RawNote(
          words: start..<start + line.count,
          isAboutThem: line.contains(where: them.contains)
            || isLedIn(line, at: start, in: sentence, text),
          isWhole: line.count == sentence.words.count)
      }
    }
  }

  /// "They have a backlog of 900 alerts, which I noted.": a long note behind a word of theirs.
  private static func isLedIn(
    _ line: [String], at start: Int, in sentence: LetterSentence, _ text: LetterText
  ) -> Bool {
    line.count >= longNote && start - sentence.words.lowerBound <= leadIn
      && start > sentence.words.lowerBound
      && them.contains(text.words[sentence.words.lowerBound].key)
  }
  private static let longNote = 4
  private static let leadIn = 4

  private static func place(
    of line: [String], in words: Range<Int>, _ text: LetterText
  ) -> Int? {
    guard line.count <= words.count else { return nil }
    return (words.lowerBound...(words.upperBound - line.count)).first { start in
      line.indices.allSatisfy { text.words[start + $0].key == line[$0] }
    }
  }

  /// Whether a text is a whole note, or several.
  static func isNote(_ text: String, of notes: [DebriefNote]) -> Bool {
    func keys(_ text: String) -> [String] { LetterText(text).words.map(\.key) }
    let words = keys(text)
    return !words.isEmpty && notes.contains { keys($0.text) == words }
  }

  private static let them: Set<String> = [
    "they", "they're", "they've", "they'd", "they'll", "their", "theirs", "he", "she", "he's",
    "she's", "he'd", "she'd", "he'll", "she'll", "his", "her",
  ]

  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    letter.rawNotes.compactMap { note in
      let place = letter.place(ofWords: note.words)
      guard note.isAboutThem || note.isWhole,
        !letter.placeholders.contains(where: { $0.contains(place.range) })
      else { return nil }
      return LetterFinding(
        .rawNote, note.isAboutThem ? .warn : .hint, at: place,
        note.isAboutThem
          ? "a note as you took it down, about them: say it to them"
          : "a note as you took it down: say it to them in a sentence")
    }
  }
}
