import Foundation

/// A table of `LetterCues` in its own file.
struct Table {
  private static let width = 100
  private let name: String
  private let about: String
  private var lines: [String] = []

  init(name: String, about: String, _ weights: [(turn: String, weight: Int)]) {
    self.name = name
    self.about = about
    let byWeight = Dictionary(grouping: weights, by: \.weight)
    for weight in byWeight.keys.sorted(by: { (abs($0), $0) > (abs($1), $1) }) {
      fold((byWeight[weight] ?? []).map(\.turn).sorted(), behind: "\(weight)")
    }
  }

  init(name: String, about: String, words: [String]) {
    self.name = name
    self.about = about
    fold(words, behind: "")
  }

  private mutating func fold(_ words: [String], behind head: String) {
    var line = head
    for word in words {
      if line.utf8.count + word.utf8.count + 5 > Self.width {
        lines.append(line)
        line = head
      }
      line += line.isEmpty ? word : " " + word
    }
    lines.append(line)
  }

  func write(to folder: URL) throws {
    let source =
      [
        "extension LetterCues {", "  /// \(about); see ``LetterStepTurns``.",
        "  static let \(name) = \"\"\"",
      ]
      + lines.map { "    " + $0 } + ["    \"\"\"", "}", ""]
    let file = "LetterCues+\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
    try source.joined(separator: "\n").write(
      to: folder.appending(path: file), atomically: true, encoding: .utf8)
  }
}
