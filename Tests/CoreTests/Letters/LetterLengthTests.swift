import Core
import Foundation
import Testing

/// How long a letter may be goes by what it is written after.
@Suite struct LetterLengthTests {
  @Test(arguments: [
    (5, true), (39, true), (40, true), (99, true), (100, false), (180, false), (181, true),
    (300, true), (301, true),
  ])
  func lengthAfterAnInterview(_ count: Int, _ isFound: Bool) {
    let found = LetterContext.northwind(words(count)).found(.length)
    #expect(found.isEmpty != isFound)
    #expect(found.allSatisfy { $0.message.hasPrefix("\(count) words") })
    #expect(found.allSatisfy { $0.message.hasSuffix("100 to 180 read best") })
  }

  @Test(arguments: [
    (LetterPurpose.rejection, "", 29, true), (.rejection, "", 30, false),
    (.rejection, "", 120, false), (.rejection, "", 121, true), (.nudge, "onsite", 14, true),
    (.nudge, "onsite", 15, false), (.nudge, "phone screen", 100, false), (.nudge, "", 101, true),
    (.noShow, "", 39, true), (.noShow, "", 40, false), (.first, "Phone screen", 29, true),
    (.first, "Phone screen", 30, false), (.first, "Recruiter call", 70, false),
    (.first, "Telefoninterview", 45, false), (.first, "HR screening", 180, false),
    (.first, "phone screen", 181, true), (.first, "onsite", 70, true), (.first, "panel", 99, true),
  ])
  func lengthGoesByPurposeAndRound(
    _ purpose: LetterPurpose, _ round: String, _ count: Int, _ isFound: Bool
  ) {
    var context = LetterContext.northwind(words(count))
    context.purpose = purpose
    context.meeting?.round = round
    let found = context.found(.length)
    #expect(found.isEmpty != isFound)
    #expect(found.allSatisfy { $0.message.contains("read best") })
  }

  @Test(arguments: [
    (LetterPurpose.nudge, "", "5 words: too few, 15 to 100 read best in a nudge"),
    (
      .first, "phone screen",
      "5 words: too few to say more than thanks, 30 to 180 read best after a phone screen"
    ),
    (.rejection, "", "5 words: too few, 30 to 120 read best after a no"),
  ])
  func lengthSaysOfWhat(_ purpose: LetterPurpose, _ round: String, _ message: String) {
    var context = LetterContext.northwind(words(5))
    context.purpose = purpose
    context.meeting?.round = round
    #expect(context.found(.length).map(\.message) == [message])
  }

  /// A letter of which no round is known says itself that it may be short.
  @Test(arguments: [
    ("Thank you for our call this morning.", 60, false),
    ("Thanks for talking to me on the phone today about the clerk's job.", 45, false),
    ("It was good to hear about the shop in the phone screen.", 60, false),
    ("Thank you for our call this morning.", 29, true),
    ("Thank you for letting me know the outcome.", 50, false),
    ("Of course I am disappointed, and still glad that we met.", 50, false),
    ("I came in two weeks ago and have not heard back since.", 40, false),
    ("Is there any update on the porter's job?", 20, false),
    ("Thank you for having me on Monday.", 60, true),
    ("I enjoyed the interview, and the talk with the night crew.", 60, true),
    ("The ward is what I hoped for.", 60, true),
    ("Thank you for our call this morning.", 181, true),
  ])
  func lengthIsToldByTheLetter(_ sentence: String, _ count: Int, _ isFound: Bool) {
    let said = sentence.split(separator: " ").count
    let context = LetterContext(body: "\(sentence) \(words(count - said))")
    #expect(context.found(.length).isEmpty != isFound)
    var onsite = LetterContext.northwind(context.body)
    onsite.meeting?.round = "onsite"
    #expect(onsite.found(.length).isEmpty == (100...180).contains(count))
  }

  @Test func quotesDoNotCount() {
    let context = LetterContext.northwind("Thank you.\n\n> " + words(45))
    #expect(LetterReview.run(context).words == 2)
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }
}
