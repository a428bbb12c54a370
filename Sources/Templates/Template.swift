/// A letter to begin with, in Mustache (mustache.github.io), with the names of ``TemplateField``.
///
/// It may begin with `Subject:` lines; the first that is short enough and lacks nothing is the
/// subject. The rest is the letter.
package struct Template: Hashable, Sendable {
  /// By what the user knows it; of two with one name the user's own stands for both.
  package let name: String
  /// The user's own file; nil for one of ``builtIn``.
  package let path: String?
  package let source: String
  /// When it is offered first; nil for the user's own.
  let occasion: Occasion?

  /// A template of the user's own.
  package init(name: String, path: String, source: String) {
    self.init(name: name, path: path, source: source, occasion: nil)
  }

  init(name: String, path: String? = nil, source: String, occasion: Occasion?) {
    self.name = name
    self.path = path
    self.source = Self.cleaned(source)
    self.occasion = occasion
  }

  /// Lines end in "\n", and no mark of the encoding stands before the first.
  private static func cleaned(_ source: String) -> String {
    var source = source.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if source.unicodeScalars.first == "\u{FEFF}" { source.unicodeScalars.removeFirst() }
    return source
  }

  /// A part of the source, and the number of its first line, from 1.
  struct Part {
    let text: String
    let line: Int
    /// Columns of the line that stand before it.
    var indent = 0
  }

  /// The subjects to choose from, and the letter.
  var parts: (subjects: [Part], body: Part) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var subjects: [Part] = []
    var next = 0
    while next < lines.count, let label = lines[next].wholeLabel {
      let text = lines[next].dropFirst(label)
      subjects.append(
        Part(text: String(text.drop { $0 == " " }), line: next + 1, indent: label + 1))
      next += 1
    }
    while next < lines.count, lines[next].allSatisfy(\.isWhitespace) { next += 1 }
    var body = lines[next...].joined(separator: "\n")
    while body.last?.isWhitespace == true { body.removeLast() }
    return (subjects, Part(text: body, line: min(next + 1, lines.count)))
  }
}

extension Substring {
  /// Characters of the label "Subject:" at the beginning; nil where it is not there.
  fileprivate var wholeLabel: Int? {
    let label = "subject:"
    return prefix(label.count).lowercased() == label ? label.count : nil
  }
}
