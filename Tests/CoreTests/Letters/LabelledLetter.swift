import Core
import Foundation

/// A letter of the labelled set: what it is and which steps it serves, as people see it.
///
/// The fitted weights were made from `Tests/CoreTests/Letters/set`; `unseen` beside it is for telling
/// how the rules do on letters that no weight was made from. The environment variable
/// `AFTERWORD_LETTERS` names another folder instead of the first. A file has a head of `key: value`
/// lines, an empty line, and the body.
struct LabelledLetter {
  let name: String
  let kind: LetterKind
  /// Nil where nobody judged them, as in another language.
  let steps: Set<LetterStep>?
  let subject: String
  let text: LetterText

  enum Fault: Error {
    case noHead(String)
    case unknownKind(String, String)
    case unknownStep(String, String)
  }

  init(name: String, _ source: String) throws {
    guard let gap = source.range(of: "\n\n") else { throw Fault.noHead(name) }
    var head: [String: String] = [:]
    for line in source[..<gap.lowerBound].split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      head[String(parts[0])] = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    }
    guard let kind = LetterKind(rawValue: head["kind"] ?? "") else {
      throw Fault.unknownKind(name, head["kind"] ?? "")
    }
    self.name = name
    self.kind = kind
    subject = head["subject"] ?? ""
    text = LetterText(String(source[gap.upperBound...]))
    let steps = head["steps"] ?? "-"
    self.steps =
      steps == "-"
      ? nil
      : Set(
        try steps.split(separator: " ").map {
          guard let step = LetterStep(rawValue: String($0)) else {
            throw Fault.unknownStep(name, String($0))
          }
          return step
        })
  }

  /// All letters of a set, by name.
  static func all(of set: String = "set") throws -> [LabelledLetter] {
    let own = URL(filePath: #filePath).deletingLastPathComponent().appending(path: set)
    let other = set == "set" ? ProcessInfo.processInfo.environment["AFTERWORD_LETTERS"] : nil
    let folder = other.map { URL(filePath: $0) } ?? own
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map {
        try LabelledLetter(
          name: $0.lastPathComponent, String(contentsOf: $0, encoding: .utf8))
      }
  }
}
