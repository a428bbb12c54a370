import Core
import Testing

/// Quantities in brackets, and those that are still to be looked up.
@Suite struct PlaceholderMeasureTests {
  @Test(arguments: [
    "The herd [two Jerseys, one Friesian] was mine.", "It costs less <per head> than before.",
    "We fed them [about 40 calves] by hand.", "The rest [mostly ewes] stayed.",
    "It came to less <20 kg> than we thought.", "The crew [3 cooks, 1 porter] was small.",
    "Really?? That was quick.", "Vraiment ?? Je ne sais pas.", "Why?? the guard asked.",
    "I said what?! and ran.", "The __init__ method was mine, and __bold__ is bold.",
    "Half [half a tonne] was gone.",
  ])
  func none(_ text: String) {
    let found = LetterContext.northwind(text).found(.placeholder)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "We had «??» percent less waste.", "It fell by «??»% in a year.", "It saved $«???» a month.",
    "We had «__» percent less waste.", "It took ~«??» days.", "I can start on «??».",
    "We met («??» of May).",
    "I liked «[two or three sentences on the visit]» most.", "«[one strength]» is mine.",
    "«[3 achievements]»", "I did «<two things you did>» there.", "«[about the project]» was good.",
    "«[one more reason]» is the bus.",
  ])
  func placeholder(_ marked: String) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.placeholder)
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
  }

  @Test(arguments: ["Re:", "RE: ", "Fwd:", "Re: AW:", " ", "Subject:", "Re: Fw: Re:"])
  func aSubjectThatOnlyAnswersIsNone(_ subject: String) {
    let context = LetterContext.northwind("Thank you.", subject: subject)
    #expect(context.found(.noSubject).map(\.severity) == [.block])
    #expect(context.found(.subjectRole).isEmpty)
  }

  @Test(arguments: ["Re: Platform Engineer", "Re-cap", "Thank you", "Fwd: your call"])
  func aSubjectThatAnswersSomethingIsOne(_ subject: String) {
    #expect(LetterContext.northwind("Thank you.", subject: subject).found(.noSubject).isEmpty)
  }
}
