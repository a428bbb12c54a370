import Core
import Testing

/// Sentences that are worded as a step is and say nothing for it, beside such as do.
@Suite struct LetterSubstanceTests {
  private func steps(
    of sentence: String, company: String = "", role: String = ""
  ) -> Set<LetterStep> {
    let text = LetterText(
      "Hi Ana,\n\nThe day was long.\n\n\(sentence)\n\nThe bus was late.\n\nBest,\nBen")
    return LetterJudge.read(text, company: company, role: role).steps
  }

  @Test(arguments: [
    "I am a hard worker.", "I am a hard-working, punctual and reliable person.",
    "I believe that I would be a great fit for your team.",
    "My skills and experience align perfectly with the requirements of the role.",
    "I am a team player and a fast learner.", "I've dreamt of being a nurse since I was little.",
    "I am confident I would be an asset in the Policy Analyst position.",
    "I am dedicated, highly motivated and thrive under pressure.",
  ])
  func aBareClaimIsNoFit(_ sentence: String) {
    #expect(!steps(of: sentence).contains(.fit), "\(sentence)")
  }

  @Test(arguments: [
    "I am a hard worker: at Globex I packed nine lorries a day.",
    "I am a fast learner and had the forklift ticket in a week.",
    "My experience with infusion pumps fits what your ward needs.",
    "I kept the books of a bakery for six years.", "I am a certified arborist.",
    "I played first horn in 14 productions.",
    "I kept such an hour myself, with coffee and no agenda.",
  ])
  func whatWasDoneIsFit(_ sentence: String) {
    #expect(steps(of: sentence).contains(.fit), "\(sentence)")
  }

  @Test(arguments: [
    "I enjoyed learning about your company and its culture.",
    "Everyone was so kind and your school has such a proud tradition.",
    "It was a pleasure to learn more about the Department and its important mission.",
    "Your passion was contagious.",
    "It was great to meet you on Tuesday and to learn more about the role.",
  ])
  func praiseIsNothingLearned(_ sentence: String) {
    #expect(!steps(of: sentence).contains(.learned), "\(sentence)")
  }

  @Test(arguments: [
    "I enjoyed learning how your company dries its oak.",
    "Eleven weeks for a first appointment must be hard on everyone.",
    "You said that a third of the people drop off at the second page.",
    "You spoke of nurses who come to the chapel, and of your wish that someone would meet them.",
    "The figure you mentioned stayed with me: four in ten leave at the address page.",
    "I took note that the plan has to be adopted by September.",
  ])
  func whatWasHeardIsLearned(_ sentence: String) {
    #expect(steps(of: sentence).contains(.learned), "\(sentence)")
  }

  /// What is known of the interview tells nothing of it.
  @Test func theCompanysNameIsNothingLearned() {
    let sentence = "I enjoyed learning more about Northwind and its culture."
    #expect(!steps(of: sentence, company: "Northwind").contains(.learned))
    let title = "I know that I would be a great Site Manager."
    #expect(!steps(of: title, role: "Site Manager").contains(.fit))
  }

  @Test(arguments: [
    "I remain very interested in the position.", "I am still very much interested.",
    "I am very excited about this opportunity.", "Please take care in the hot season.",
    "I will work harder than anybody you have seen.", "My own future I see in a smaller firm.",
    "Here are three story ideas, as you asked.",
  ])
  func whatIsNotToComeIsNoNextStep(_ sentence: String) {
    #expect(!steps(of: sentence).contains(.next), "\(sentence)")
  }

  @Test(arguments: [
    "I remain very interested and look forward to your answer.",
    "I am still interested and can come on Friday.",
    "Here are the references that you asked for.", "I would be glad to work a trial day.",
  ])
  func whatIsToComeIsANextStep(_ sentence: String) {
    #expect(steps(of: sentence).contains(.next), "\(sentence)")
  }

  /// Of work alone any text may tell.
  @Test(arguments: ["I tested the code.", "I fixed the pump and replaced two valves."])
  func aTextOfWorkIsNoFollowUp(_ text: String) {
    #expect(!LetterJudge.read(LetterText(text)).isFollowUp)
  }
}
