import Foundation

/// A short story of the user's own, which letters to several companies may tell.
package struct Story: Identifiable, Hashable, Sendable {
  package var id: UUID
  /// "CI at Acme, 40 to 9 minutes": by what the user knows it; no letter shows it.
  package var title: String
  /// As a letter tells it.
  package var text: String
  /// What it is about, in words of the user's: none twice, none empty, in the user's order.
  package var tags: [String]

  package init(id: UUID, title: String = "", text: String = "", tags: [String] = []) {
    self.id = id
    self.title = title
    self.text = text
    self.tags = tags
  }

  /// Whether there is nothing in it that would be worth keeping.
  package var isBlank: Bool { title.isBlank && text.isBlank && tags.isEmpty }

  /// What lists and sentences call it: the title, else how the text begins.
  package var label: String {
    if !title.isBlank { return title.trimmed }
    let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) }
    return line.map { String($0).trimmed } ?? "a story without a title"
  }

  /// Words of its text.
  package var words: Int { countWords(text) }

  /// Tags as one line has them.
  package var tagLine: String { tags.joined(separator: ", ") }

  /// The tags of a line in which commas part them.
  package static func tags(of line: String) -> [String] {
    var seen: Set<String> = []
    return line.split(whereSeparator: { $0 == "," || $0.isNewline })
      .map { String($0).trimmed }
      .filter { !$0.isEmpty && seen.insert($0.unaccented).inserted }
  }
}

/// A story with whom it was told to: what the list of stories shows.
package struct StoryRow: Identifiable, Hashable, Sendable {
  package var story: Story
  /// The newest first.
  package var tellings: [Telling]

  /// A letter that went out and told it.
  package struct Telling: Hashable, Sendable {
    package var company: String
    /// The person's name or address; a phrase where no one is named.
    package var addressee: String
    package var at: Date

    package init(company: String, addressee: String, at: Date) {
      self.company = company
      self.addressee = addressee
      self.at = at
    }
  }

  package var id: UUID { story.id }

  package init(story: Story, tellings: [Telling] = []) {
    self.story = story
    self.tellings = tellings
  }

  /// The companies that know it, that of the last letter first.
  package var companies: [String] {
    var seen: Set<String> = []
    return tellings.map(\.company).filter { seen.insert($0.unaccented).inserted }
  }

  /// Whether a letter to a company told it, in any case of the name's letters.
  package func isTold(to company: String) -> Bool {
    let company = company.unaccented
    return tellings.contains { $0.company.unaccented == company }
  }
}

/// The writing of a story from its opening to its closing, as its saves know of each other.
package struct StorySitting: Hashable, Sendable {
  /// The step to undo that the saves belong to; nil before the first.
  package var step: Int64?
  /// What was stored at the opening, or by the last save; nil for a new one.
  package var known: Story?

  package init(step: Int64? = nil, known: Story? = nil) {
    self.step = step
    self.known = known
  }
}
