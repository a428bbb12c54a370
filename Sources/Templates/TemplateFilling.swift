import Core
import Foundation
import Mustache

extension Template {
  /// The template filled in for a letter.
  ///
  /// Nothing is left out unseen: a name that is not known stays as it is written, between its braces,
  /// and is reported with its place; so do the ends of a section by such a name, and what is between
  /// them. A name for which nothing is known here becomes a hint in brackets.
  package func filled(in subject: TemplateSubject) -> TemplateOffer {
    let parts = parts
    let filling = Filling(subject: subject)
    var offer = TemplateOffer(name: name, path: path)
    do throws(Refusal) {
      offer.body = try filling.text(of: parts.body)
      var subjects: [String] = []
      for part in parts.subjects { subjects.append(try filling.text(of: part).onOneLine) }
      offer.subject = subjects.first(where: filling.isWhole) ?? subjects.last ?? ""
      if offer.body.isBlank {
        throw Refusal(line: parts.body.line, column: 1, "it holds no letter")
      }
    } catch {
      offer.problems = ["\(place(error)): \(error.reason); it cannot be used"]
      offer.isUsable = false
      offer.body = ""
      return offer
    }
    offer.problems = (parts.subjects + [parts.body]).flatMap(filling.mistakes).map {
      "\(place($0)): \($0.reason)"
    }
    return offer
  }

  /// What is wrong with it in any letter, each with file, line and column.
  package var problems: [String] {
    let moment = Date(timeIntervalSince1970: 0)
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "", title: ""),
      schedule: Schedule(from: moment, to: moment, in: .utc))
    let followUp = FollowUp(id: UUID())
    let nothing = TemplateSubject(
      Dossier(interview: interview, followUps: [followUp]), followUp: followUp, me: Me(),
      home: .utc, today: CivilDate(daysSince1970: 0)
    ) { $0 }
    return filled(in: nothing).problems
  }

  private func place(_ refusal: Refusal) -> String {
    "\(path ?? "“\(name)”"), line \(refusal.line), column \(refusal.column)"
  }
}

/// What is wrong at a place of a template.
private struct Refusal: Error {
  /// From 1, in the file.
  let line: Int
  let column: Int
  let reason: String

  init(line: Int, column: Int, _ reason: String) {
    (self.line, self.column, self.reason) = (line, column, reason)
  }
}

/// The filling in of the parts of a template.
private struct Filling {
  let subject: TemplateSubject

  func text(of part: Template.Part) throws(Refusal) -> String {
    let scan = TemplateScan(part.text)
    if let (tag, reason) = scan.refused { throw refusal(tag, in: part, reason) }
    _ = try parsed(part.text, of: part)
    // Mustache leaves out what it does not know: that is kept from it.
    let isUnknown = { (tag: TemplateScan.Tag) in self.problem(of: tag) != nil }
    let unknown = (scan.named.filter(isUnknown) + scan.closings(where: isUnknown))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var source = part.text
    for (number, tag) in unknown.enumerated().reversed() {
      source.replaceSubrange(tag.range, with: Self.mark(number))
    }
    var text = try parsed(source, of: part).render(Names(subject: subject))
    for (number, tag) in unknown.enumerated() {
      text = text.replacing(Self.mark(number), with: part.text[tag.range])
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Stands for a tag, in characters that no one uses.
  private static func mark(_ number: Int) -> String { "\u{F8F0}\(number)\u{F8F1}" }

  private func parsed(
    _ text: String, of part: Template.Part
  ) throws(Refusal) -> MustacheTemplate {
    do {
      // In a line of its own, which the letter does not show.
      return try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      let line = max(1, error.context.lineNumber - 1)
      throw Refusal(
        line: part.line + line - 1,
        column: error.context.columnNumber + (line == 1 ? part.indent : 0),
        Self.words(error.error))
    } catch {
      throw Refusal(line: part.line, column: 1, "\(error)")
    }
  }

  /// Names and changes of text that are not known; they are left as they are.
  func mistakes(in part: Template.Part) -> [Refusal] {
    TemplateScan(part.text).named.compactMap { tag in
      problem(of: tag).map { refusal(tag, in: part, $0) }
    }
  }

  private func problem(of tag: TemplateScan.Tag) -> String? {
    let known = TemplateField.allCases.map(\.rawValue)
    if !known.contains(tag.name), tag.name != "." {
      let nearest = known.first { $0.isAlmost(tag.name) }.map { "; is “\($0)” meant?" } ?? ""
      return "“\(tag.name)” is no name that Afterword knows\(nearest)"
    }
    return tag.transforms.first { Change(rawValue: $0) == nil }.map {
      let all = Change.allCases.map(\.rawValue).joined(separator: ", ")
      return "“\($0)” changes no text; these do: \(all)"
    }
  }

  /// Whether a subject is short enough and lacks nothing.
  func isWhole(_ text: String) -> Bool {
    text.count <= Draft.longestSubject && !text.isBlank
      && !TemplateField.allCases.contains { text.contains($0.hint) }
  }

  private func refusal(
    _ tag: TemplateScan.Tag, in part: Template.Part, _ reason: String
  ) -> Refusal {
    Refusal(
      line: part.line + tag.line - 1, column: tag.column + (tag.line == 1 ? part.indent : 0),
      reason)
  }

  private static func words(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "what is closed here is not what was opened last"
    case .unfinishedName: "the name here has no }} behind it, or holds what no name has"
    case .expectedSectionEnd: "a section that was opened is not closed"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "this setting is not known"
    default: "it ends within {{ and }}"
    }
  }
}

/// What can be done to a text: `{{uppercased(company)}}`.
private enum Change: String, CaseIterable {
  case capitalized, lowercased, uppercased

  func applied(to text: String) -> String {
    switch self {
    case .capitalized: text.uppercasedFirst
    case .lowercased: text.lowercased()
    case .uppercased: text.uppercased()
    }
  }
}

/// Gives Mustache what the names stand for.
private struct Names: MustacheParent, MustacheCustomRenderable {
  let subject: TemplateSubject

  func child(named name: String) -> Any? {
    TemplateField(rawValue: name).map {
      Value(text: subject.value($0), hint: $0.hint, isNote: $0.isNote)
    }
  }

  /// What `{{.}}` is outside of any section.
  var renderText: String { "{{.}}" }
  var isNull: Bool { false }
}

/// What a name stands for. Mustache would look for children in what has none by itself.
private struct Value: MustacheParent, MustacheCustomRenderable, MustacheTransformable {
  /// nil where nothing is known.
  var text: String?
  let hint: String
  let isNote: Bool

  /// A note speaks of them as "they": in brackets it keeps the letter back until it is put into
  /// other words.
  var renderText: String { text.map { isNote ? "[\($0)]" : $0 } ?? hint }
  /// A section of it is left out.
  var isNull: Bool { text == nil }

  func child(named child: String) -> Any? { nil }

  func transform(_ change: String) -> Any? {
    var changed = self
    changed.text = text.map { Change(rawValue: change)?.applied(to: $0) ?? $0 }
    return changed
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }

  /// Whether two words are the same but for one letter too many, missing or changed, or for two that
  /// changed places.
  fileprivate func isAlmost(_ other: String) -> Bool {
    let (own, others) = (Array(lowercased()), Array(other.lowercased()))
    guard abs(own.count - others.count) <= 1 else { return false }
    let start = zip(own, others).prefix { $0 == $1 }.count
    let end = zip(own.dropFirst(start).reversed(), others.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let (left, right) = (own.count - start - end, others.count - start - end)
    if max(left, right) <= 1 { return true }
    return left == 2 && right == 2 && own[start] == others[start + 1]
      && own[start + 1] == others[start]
  }
}
