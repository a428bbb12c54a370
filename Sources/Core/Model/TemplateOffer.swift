/// A template filled in for one letter: what a list of them shows, and what the letter begins with.
package struct TemplateOffer: Hashable, Sendable {
  /// By what the user knows it: "first nudge", or the name of their file.
  package var name: String
  /// The user's own file; nil for one that comes with Afterword.
  package var path: String?
  /// Empty where the template has none.
  package var subject: String
  /// Empty where the template cannot be used.
  package var body: String
  /// What is wrong with it, each with file, line and column.
  package var problems: [String]
  /// False for one that cannot be used.
  package var isUsable: Bool

  package init(
    name: String, path: String? = nil, subject: String = "", body: String = "",
    problems: [String] = [], isUsable: Bool = true
  ) {
    self.name = name
    self.path = path
    self.subject = subject
    self.body = body
    self.problems = problems
    self.isUsable = isUsable
  }

  /// Whether it is a letter from greeting to close, though the name that it greets is still to be filled in.
  package var isWholeLetter: Bool {
    let blocks = LetterText(body).blocks
    return blocks.contains { $0.kind == .salutation }
      || body.split(separator: "\n").contains { line in
        ["Hello [", "Hi [", "Dear ["].contains(where: line.hasPrefix) && line.hasSuffix("],")
      }
  }
}
