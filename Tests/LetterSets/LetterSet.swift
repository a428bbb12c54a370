import Core
import Foundation

/// The labelled sets in `Tests/CoreTests/Letters`.
package enum LetterSet {
  /// Sets of which no weight is made: what the rules do on them tells what they do on letters that
  /// nobody has seen. `script/fit-steps` and `script/fit-turns` leave them out.
  package static let heldOut: Set<String> = ["unseen", "fourth", "fifth"]

  /// Folders of letters, a file each, of which the steps are labelled for the letter as a whole.
  package static let folders = ["set", "everyday", "roundabout", "told", "unseen"]

  /// Files of letters with a label on each sentence. A letter begins with `=== kind | about`, and with a
  /// line `subject: …` where it has one; its lines are a sentence each behind the steps that it serves, as `t l f n`, `-` for none and `.` for what is
  /// no sentence, as a greeting.
  package static let labelled = ["first", "second", "third", "fourth", "fifth"]

  /// Files of single sentences, a line each.
  package static let sentences = ["sentences", "told"]

  package static let home = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CoreTests/Letters")

  /// All letters of a set, by name.
  /// - Parameter folder: another folder in place of the set's own.
  package static func letters(of set: String, in folder: String? = nil) throws -> [LabelledLetter] {
    if labelled.contains(set) { return try lettersOfFile(set) }
    let folder = folder.map { URL(filePath: $0) } ?? home.appending(path: set)
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map {
        try LabelledLetter(
          name: $0.lastPathComponent, String(contentsOf: $0, encoding: .utf8))
      }
  }

  private static func lettersOfFile(_ set: String) throws -> [LabelledLetter] {
    var found: [(head: Substring, lines: [Substring])] = []
    let file = home.appending(path: "labelled/\(set).txt")
    let source = try String(contentsOf: file, encoding: .utf8)
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        found.append((line.dropFirst(4), []))
      } else if !found.isEmpty {
        found[found.count - 1].lines.append(line)
      }
    }
    return try found.enumerated().map {
      try LabelledLetter(name: "\(set) \($0 + 1)", head: $1.head, lines: $1.lines)
    }
  }
}

/// A single sentence of which the steps are labelled. A line is a step, or "none", and a sentence that
/// serves that step and no other; a step with "?" is one that it may serve besides.
package struct LabelledSentence {
  package let step: LetterStep?
  package let allowed: Set<LetterStep>
  package let sentence: String

  package struct UnknownStep: Error {
    let line: String
  }

  /// The sentence in the middle of a letter that serves no step otherwise.
  package var letter: LetterText {
    LetterText(
      "Dear Ms. Ray,\n\nThe sun came out.\n\n\(sentence)\n\nThe sun went in.\n\nBest,\nPaul Hart\n")
  }

  /// - Parameter table: one of ``LetterSet/sentences``.
  package static func all(of table: String) throws -> [LabelledSentence] {
    let file = LetterSet.home.appending(path: "\(table).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      var step: LetterStep?
      var allowed: Set<LetterStep> = []
      for word in parts[0].split(separator: " ") where word != "none" {
        guard let named = LetterStep(rawValue: String(word.prefix { $0 != "?" })) else {
          throw UnknownStep(line: String(line))
        }
        if word.last == "?" { allowed.insert(named) } else { step = named }
      }
      return LabelledSentence(
        step: step, allowed: allowed, sentence: parts[1].trimmingCharacters(in: .whitespaces))
    }
  }
}
