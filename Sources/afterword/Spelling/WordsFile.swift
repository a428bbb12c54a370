import Core

/// The words that the user has told Afterword to take for right in every letter: a word a line, in a
/// file beside the config file that may be written by hand as well. Lines that begin with # say
/// something else.
///
/// The checkers have lists of their own, each in a place and form of its own; none of them takes a word
/// back over the pipe, and which checker is asked may change from one day to the next.
struct WordsFile {
  let file: UserFile

  /// Seconds for which a key may wait for another instance, which takes some milliseconds.
  private static let patience = 0.1

  /// The words, in the order of the file; none where there is no file.
  func words() throws(Failure) -> [String] {
    try (file.text() ?? "").lines.compactMap(Self.word(in:))
  }

  /// Writes a word behind the others, where it is not among them. What else is in the file stays.
  func add(_ word: String) throws(Failure) {
    try file.change(within: Self.patience) { text in
      guard !text.lines.compactMap(Self.word(in:)).contains(word) else { return nil }
      let isEnded = text.isEmpty || text.last?.isNewline == true
      return text + (isEnded ? "" : "\n") + word + "\n"
    }
  }

  /// Takes a word out again.
  func remove(_ word: String) throws(Failure) {
    try file.change(within: Self.patience) { text in
      let lines = text.lines.filter { Self.word(in: $0) != word }
      return lines.count == text.lines.count ? nil : lines.joined(separator: "\n")
    }
  }

  private static func word(in line: String) -> String? {
    let word = line.trimmed
    return word.isEmpty || word.hasPrefix("#") ? nil : word
  }
}

extension World {
  /// nil where nothing says where the user's files are.
  var wordsFile: WordsFile? {
    (try? folders.file("words.txt", in: .configuration)).map { WordsFile(file: UserFile(path: $0)) }
  }
}
