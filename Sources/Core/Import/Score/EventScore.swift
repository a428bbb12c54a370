/// How much speaks for an event being an interview of the user's, and what.
package struct EventScore: Hashable, Sendable {
  /// From so many points on it is taken for an interview.
  package static let threshold = 40

  /// What speaks for or against it.
  package struct Reason: Hashable, Sendable {
    /// Below 0 where it speaks against it.
    package var points: Int
    /// A part of a sentence: "“onsite” in the title".
    package var words: String

    package init(points: Int, words: String) {
      self.points = points
      self.words = words
    }
  }

  /// The sum of the reasons' points.
  package let points: Int
  /// The weightiest first.
  package let reasons: [Reason]

  package init(_ reasons: [Reason]) {
    points = reasons.reduce(0) { $0 + $1.points }
    self.reasons = reasons.enumerated().sorted { left, right in
      (-abs(left.element.points), left.offset) < (-abs(right.element.points), right.offset)
    }.map(\.element)
  }

  package var isInterview: Bool { points >= Self.threshold }

  /// So many reasons are told.
  private static let told = 3

  /// The weightiest reasons for what it was taken for, as parts of a sentence.
  package var words: [String] {
    let telling = reasons.filter { ($0.points > 0) == isInterview }.prefix(Self.told).map(\.words)
    if !isInterview && telling.isEmpty {
      return ["little says that it is an interview (\(points) points of \(Self.threshold))"]
    }
    return telling
  }
}
