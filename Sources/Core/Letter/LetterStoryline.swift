/// Where a letter tells of the writer's own work, so that what follows there without a word of the
/// reader goes on with it: "I went there each week. The children are at home again." The second
/// sentence alone could be about the reader's work, and would say what was learned.
struct LetterStoryline {
  /// The block in which the sentence before told of the writer's work.
  private var block: Int?

  /// The steps that a sentence serves where it stands; sentences are taken one after the other.
  mutating func place(
    _ steps: [LetterStep: LetterReason], speaksOfReader: Bool, in block: Int
  ) -> [LetterStep: LetterReason] {
    let goesOn = self.block == block && !speaksOfReader
    var steps = steps
    if goesOn { steps[.learned] = nil }
    let tells = steps[.fit] != nil && steps[.learned] == nil
    self.block = goesOn || tells ? block : nil
    return steps
  }
}
