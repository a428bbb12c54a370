import Core
import Foundation
import Testing

/// What is said where a change changes nothing.
struct ChangeTests {
  private static let one = UUID()
  private static let person = Change.Target.followUp(one)

  @Test(arguments: [
    (Change.setState(interviews: [one], .scheduled), "it is noted as agreed already"),
    (.setState(interviews: [one, UUID()], .noShowMine), "they are noted as missed by you already"),
    (.decide(interviews: [one], .offer), "the role is noted as an offer already"),
    (.snooze(person, until: nil), "it is not snoozed"),
    (.snooze(.owed(interviews: [one]), until: nil), "none of them is snoozed"),
    (.snooze(person, until: Date(timeIntervalSince1970: 0)), "it is snoozed until then already"),
    (.resolve(person, .replied, reason: ""), "an answer is noted already"),
    (.resolve(person, .skipped, reason: ""), "it is so already"),
  ])
  func whyNothingChanges(_ change: Change, words: String) {
    #expect(change.wordsForNothing == words)
  }
}
