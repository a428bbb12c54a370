import Core
import Foundation
import Testing

/// What becomes of notes that are typed in two places.
struct DebriefTextTests {
  @Test(arguments: [
    // (typed here, stored, known, merged)
    ("quick deploys", "quick deploys", "quick deploys", "quick deploys"),
    ("quick deploys", "quiet nights", "quick deploys", "quiet nights"),
    ("quick deploys", "", "quick deploys", ""),
    ("quick deploys!", "quick deploys", "quick deploys", "quick deploys!"),
    ("", "quick deploys", "quick deploys", ""),
    ("quick deploys", "quiet nights", "", "quick deploys\nquiet nights"),
    ("a\nmine", "a\ntheirs", "a", "a\nmine\ntheirs"),
    ("a\nmine", "a\nmine", "a", "a\nmine"),
    ("", "a\ntheirs", "a", "theirs"),
    ("a\nmine", "", "a", "a\nmine"),
    ("mine\n", "theirs\n\nmore", "", "mine\n\ntheirs\nmore"),
  ])
  func `of a text what was changed here and there is kept`(
    own: String, stored: String, known: String, merged: String
  ) {
    func text(_ text: String) -> DebriefText {
      DebriefText(texts: [.learned: "six people", .need: text])
    }
    #expect(text(own).merged(with: text(stored), since: text(known)) == text(merged))
  }

  /// Days of November: typed here, stored, known, merged.
  private static let days: [[Int?]] = [
    [27, 27, 27, 27], [27, 30, 27, 30], [26, 27, 27, 26], [26, 30, 27, 26], [nil, 27, 27, nil],
    [27, nil, 27, nil],
  ]

  @Test(arguments: days)
  func `of two days the one that was changed here holds`(days: [Int?]) {
    let texts = days.map { day in
      DebriefText(promised: day.map { CivilDate(year: 2026, month: 11, day: $0) })
    }
    #expect(texts[0].merged(with: texts[1], since: texts[2]) == texts[3])
  }

  @Test func `a day without words is no text`() {
    let day = CivilDate(year: 2026, month: 11, day: 27)
    let note = DebriefNote(id: UUID(), kind: .promise, text: "", promised: day)
    #expect(DebriefText([note]) == DebriefText(promised: day))
  }
}
