import Core
import Foundation

/// A text in a list of those that can be put into a letter, with what is shown of it.
package struct Insertable: Sendable {
  /// What taking it does.
  package enum Taking: Sendable {
    case template(TemplateOffer)
    case story(Story)
    case earlier(EarlierText)
  }

  /// A line above the text.
  package struct Heading: Hashable, Sendable {
    package var text: String
    package var isProblem = false
  }

  package let label: String
  /// Behind it, in a few words.
  package let aside: String
  package let headings: [Heading]
  package let text: String
  package let taking: Taking

  /// What it is, where it is one.
  var story: Story? {
    if case .story(let story) = taking { story } else { nil }
  }

  /// Whether something is wrong with it.
  package var isDoubtful: Bool { headings.contains(where: \.isProblem) }
}

extension Insertable {
  init(_ offer: TemplateOffer) {
    label = offer.name
    aside = offer.path == nil ? "" : "yours"
    headings =
      offer.problems.map { Heading(text: $0, isProblem: true) }
      + (offer.subject.isEmpty ? [] : [Heading(text: "Subject: \(offer.subject)")])
    text = offer.body
    taking = .template(offer)
  }

  /// - Parameters:
  ///   - company: where the letter goes.
  ///   - words: what the story has in common with the need.
  init(_ row: StoryRow, at company: String, fits words: [String]) {
    let isTold = row.isTold(to: company)
    label = row.story.label
    aside = isTold ? "told here" : words.isEmpty ? "" : "fits"
    headings = [
      words.isEmpty ? "" : "Fits: \(words.joined(separator: ", "))",
      row.story.tags.isEmpty ? "" : "Tags: \(row.story.tagLine)",
      row.companies.isEmpty ? "" : "Told to: \(row.companies.joined(separator: ", "))",
    ].filter { !$0.isEmpty }.map { Heading(text: $0) }
    text = row.story.text
    taking = .story(row.story)
  }

  /// - Parameters:
  ///   - label: when it was stored last.
  ///   - present: the letter as it stands, from which it is told.
  init(_ earlier: EarlierText, label: String, beside present: Draft) {
    self.label = label
    aside = wordsCounted(earlier.draft.words)
    headings = [
      earlier.isOpen ? "Written in two places at once; not chosen yet" : "",
      "To: \(earlier.draft.recipient)", "Subject: \(earlier.draft.subject)",
      earlier.draft.hasSameText(as: present)
        ? "The letter as it is"
        : "First difference: \(TellingTexts.of([earlier.draft, present])[0])",
    ].filter { !$0.isEmpty }.map { Heading(text: $0) }
    text = earlier.draft.body
    taking = .earlier(earlier)
  }
}
