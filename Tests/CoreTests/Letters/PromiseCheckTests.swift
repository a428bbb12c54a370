import Core
import Foundation
import Testing

/// Days that a letter names, beside the one that they promised.
@Suite struct PromiseCheckTests {
  /// Written on Tuesday 24 November 2026; they promised a decision by Friday the 27th.
  @Test(arguments: [
    ("I look forward to hearing from you by «Wednesday».", true),
    ("I look forward to your decision next «Monday».", true),
    ("Please send me your answer «tomorrow».", true),
    ("I look forward to hearing from you «next week».", true),
    ("I look forward to your decision on «30 November».", true),
    ("I look forward to your decision on «December 1st».", true),
    ("I look forward to hearing from you by Friday.", false),
    ("I look forward to hearing from you this week.", false),
    ("I look forward to your decision on 27 November.", false),
    ("Thank you for your answer on Monday.", false), ("We met on Monday.", false),
    ("I am available on Wednesday.", false), ("I look forward to hearing from you.", false),
  ])
  func promise(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter(marked)
    var context = LetterContext.northwind(letter.text)
    context.today = CivilDate(year: 2026, month: 11, day: 24)
    context.meeting?.notes = [
      DebriefNote(
        id: UUID(), kind: .promise, text: "a decision",
        promised: CivilDate(year: 2026, month: 11, day: 27))
    ]
    #expect(context.found(.promise).map(\.place.range) == letter.ranges)
    #expect(letter.ranges.isEmpty != isFound)
  }

  /// Written on the same day; they promised a decision by Friday, 4 December.
  @Test(arguments: [
    "I look forward to hearing from you by Friday, 4 December, as you said.",
    "You said I would hear by Friday 4 December.", "You said I would hear by Friday, December 4.",
    "You said I would hear by Friday the 4th.", "You said I would hear on Friday next week.",
    "I look forward to your decision on Friday 4 December.",
    "I look forward to your decision by Friday, the 4th of December.",
    "I look forward to your decision on 4 December, a Friday.",
    "I look forward to your decision on Friday 4/12.",
    "I look forward to your decision a week on Friday.",
    "I look forward to your decision on Friday week.", "You said you would decide by the 4th.",
    "I look forward to hearing from you next Friday.",
    "You said that interviews run until Monday 30 November and that you decide on the Friday.",
    "Ich freue mich auf Ihre Antwort bis Freitag, den 4. Dezember.",
    "Je me réjouis de votre réponse, vendredi 4 décembre.",
    "Espero su respuesta el viernes 4 de diciembre.",
    "I look forward to your decision on the 3rd floor.", "You said I would hear by «Friday».",
    "I look forward to hearing from you by «Friday, 27 November».",
    "I look forward to your decision on «Friday 5 December».",
    "You said I would hear by «Friday the 11th».", "You said I would hear «Thursday next week».",
    "You interview until Monday, and I hope for your decision on the «2nd of December».",
    "Ich freue mich auf Ihre Antwort bis «Donnerstag, 3». Dezember.",
    "You said that I would hear by the «end of the week».",
    "I look forward to your decision before the «end of this week».",
    "I look forward to hearing from you by the «end of November».",
    "You said you would decide by «end of month».", "I hope to hear from you «this month».",
    "I look forward to hearing from you in «mid January».",
    "I look forward to hearing from you by the end of next week.",
    "I look forward to your decision in early December.", "I hope to hear from you next month.",
    "You said I would hear by the end of December.",
    "I liked hearing how you count the stock at the end of the week.",
    "I was glad to hear that the rota ends well at the end of a long month.",
  ])
  func promiseOfAnotherWeek(_ marked: String) {
    let letter = MarkedLetter(marked)
    var context = LetterContext.northwind(letter.text)
    context.today = CivilDate(year: 2026, month: 11, day: 24)
    context.meeting?.notes = [
      DebriefNote(
        id: UUID(), kind: .promise, text: "a decision",
        promised: CivilDate(year: 2026, month: 12, day: 4))
    ]
    #expect(context.found(.promise).map(\.place.range) == letter.ranges)
  }

  /// Written on the same day; they promised something by Friday the 27th.
  private func found(_ marked: String, _ note: String) -> (
    found: [Range<Int>], marked: [Range<Int>]
  ) {
    let letter = MarkedLetter(marked)
    var context = LetterContext.northwind(letter.text)
    context.today = CivilDate(year: 2026, month: 11, day: 24)
    context.meeting?.notes = [
      DebriefNote(
        id: UUID(), kind: .promise, text: note,
        promised: CivilDate(year: 2026, month: 11, day: 27))
    ]
    return (context.found(.promise).map(\.place.range), letter.ranges)
  }

  @Test(arguments: [
    "You mentioned you would call on «Monday».", "You said you would call by «Monday».",
    "I look forward to your call on «Monday».", "You said that you would ring on «Monday».",
    "You said you would write to me on «Monday».", "You said you'd let me know on «Monday».",
    "You were going to get back to me by «Monday».", "You told me that Ben will phone on «Monday».",
    "I know that you decide on «11 December».",
    "I know that you decide on «11 December», and I can come in again on any day this week.",
    "I am free on any day, and look forward to your message on «Monday».",
    "You said that you would call me on Friday.", "I could call you on Monday.",
    "Shall I ring on Monday?", "If you call on Monday I am on a train.",
    "Could you call on Monday?", "I will be in touch on Monday.",
    "Thank you for your call on Monday.", "I am free on Monday and Tuesday.",
    "I start a course on Monday, and look forward to your call.", "My train leaves on Monday.",
    "When we spoke on Monday you said you would call.", "I read your message on Monday.",
    "You call it the Monday board.", "You know the rota on Monday nights.",
    "I will be in touch on Tuesday if I have not heard by then.",
    "I will answer your question on Monday.", "You send a van out on Monday.",
    "We can talk on Monday, and you can decide then.", "Your van comes on Monday.",
    "Talk to you on «Monday»!",
    "Speak to you on «Monday».",
    "We speak on «Monday», then.",
    "I will be by the phone on «Monday» when you call.",
    "Thank you for offering to call me on «Monday».",
    "Talk to you on Friday!",
    "I could speak to you on Monday.",
    "We speak on Monday nights with the drivers.",
    "I offered to call on Monday.",
    "Talking to you on Monday was a pleasure.",
  ])
  func promiseOfAMessage(_ marked: String) {
    let (found, ranges) = found(marked, "Ben calls with a decision")
    #expect(found == ranges)
  }

  @Test(arguments: [
    "See you at the trial shift on «Sunday».", "You said the trial shift would be on «Thursday».",
    "I look forward to the trial shift on «Monday».",
    "The trial shift is on «Sunday», as you said.",
    "I look forward to hearing from you by «Thursday».",
    "The trial shift on Friday is what I look forward to.",
    "At Ritz my trial shift was on a Sunday.",
    "I worked a trial shift on Sunday.",
    "On Sunday I will bring what you need for the trial shift.", "I am free on Sunday.",
    "The shift on Monday was long.", "I could do it on Sunday, too.",
    "Thank you for the trial shift on Sunday.",
    "I will read the menu before the trial shift and after the market on Monday.",
  ])
  func promiseOfAnEvent(_ marked: String) {
    let (found, ranges) = found(marked, "trial shift")
    #expect(found == ranges)
  }
}
