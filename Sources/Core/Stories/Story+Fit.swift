import Foundation

/// A story that shares words with what they need.
package struct FittingStory: Identifiable, Hashable, Sendable {
  package var row: StoryRow
  /// The words in common, as the note has them.
  package var words: [String]

  package var id: UUID { row.id }

  package init(row: StoryRow, words: [String]) {
    self.row = row
    self.words = words
  }
}

extension Story {
  /// What the story is about: all that the user wrote of it.
  package var gist: Gist { Gist("\(title)\n\(tags.joined(separator: "\n"))\n\(text)") }

  /// From which share of a story's own words on a letter tells it. A story is mostly fitted to its
  /// letter, so that no sentence stays as it was, while its words do.
  static let toldShare = 0.6
  /// Fewer words of its own are no story that could be recognised.
  static let recognisable = 5

  /// Whether a letter tells this story, in the same words or most of them.
  package func isTold(in letter: Gist) -> Bool {
    let gist = Gist(text)
    return gist.words.count >= Self.recognisable && gist.share(in: letter) >= Self.toldShare
  }
}

extension [StoryRow] {
  /// The stories that share words with what they need, those that share most first; of equals one
  /// that was not told to the company yet, then by title. A tag or a title counts as much as the text.
  /// - Parameter notes: of the interview; without a need what was learned says what matters there.
  package func fitting(_ notes: [DebriefNote], company: String) -> [FittingStory] {
    guard !isEmpty else { return [] }
    let needs = notes.filter { $0.kind == .need }
    let meant = needs.isEmpty ? notes.filter { $0.kind == .learned } : needs
    let need = Gist(meant.map(\.text).joined(separator: "\n"))
    let found = compactMap { row -> FittingStory? in
      let words = need.shared(with: row.story.gist)
      return words.isEmpty ? nil : FittingStory(row: row, words: words)
    }
    return found.sorted { one, other in
      func rank(_ story: FittingStory) -> (Int, Int, String, String) {
        (
          -story.words.count, story.row.isTold(to: company) ? 1 : 0,
          story.row.story.label.unaccented, story.id.uuidString
        )
      }
      return rank(one) < rank(other)
    }
  }
}
