import Core
import Foundation
import Testing

/// Which steps single sentences serve, in a letter's middle.
@Suite struct LetterStepTests {
  @Test(arguments: [
    ("Thank you for taking the time to meet with me on Friday.", "thanks"),
    ("It was a pleasure speaking with you and your colleagues.", "thanks"),
    ("I really appreciate how patiently you answered my questions.", "thanks"),
    ("Thank you for your consideration.", ""),
    ("Thank you in advance for your reply.", ""),
    ("I would appreciate an update.", "next"),
    ("I enjoyed learning more about your plans for the second site.", "thanks learned"),
    ("I had no idea that the lab runs three shifts.", "learned"),
    ("You mentioned that the team is moving to a new building.", "learned"),
    ("You said you would decide by Friday.", "next"),
    ("At Globex I cut the error rate by a third in two years.", "fit"),
    ("I am confident that my welding would be an asset to your team.", "fit"),
    ("I am confident that my skills would be an asset to your team.", ""),
    ("Although I have not worked in retail, I learn quickly.", "fit"),
    ("You need someone who can lead the migration.", "fit"),
    ("I look forward to hearing from you.", "next"),
    ("Please let me know if you need anything else.", "next"),
    ("I remain very interested in the position.", ""),
    ("Is there any news about the job?", "next"),
    ("I really need this job.", ""),
    ("The weather was mild.", ""),
  ])
  func stepsOfASentence(_ sentence: String, _ expected: String) {
    let text = LetterText(
      "Hi Ana,\n\nThe day was long.\n\n\(sentence)\n\nThe bus was late.\n\nBest,\nBen")
    let reading = LetterJudge.read(text)
    #expect(
      reading.steps
        == Set(expected.split(separator: " ").compactMap { LetterStep(rawValue: String($0)) }))
  }

  /// Sentences that sound like another step, each alone in its letter's middle.
  @Test(arguments: [
    ("It was kind of you to stay on after closing.", "thanks"),
    ("I ran a marathon in May.", ""),
    ("I play the cello.", ""),
    ("I was born in Leeds.", ""),
    ("I learnt more about laminating in those three hours than in a year of reading.", "learned"),
    ("The idea that a tutor stays with one group for five years is new to me.", "learned"),
    ("I always look forward to Christmas.", ""),
    ("I will be on holiday in July.", ""),
    ("You told me the afternoons are harder, with two on shift.", "learned"),
    ("I would start with the photo step here and test it.", "fit"),
    ("My mother thanked me for the flowers.", ""),
  ])
  func stepsOfWhatSoundsAlike(_ sentence: String, _ expected: String) {
    stepsOfASentence(sentence, expected)
  }

  /// Afterword's own ways to begin a step serve that step and no other, once they are filled in.
  @Test(arguments: ["", "Site Manager", "Platform Engineer", "Nurse"], [true, false])
  func anOpeningServesItsOwnStep(_ role: String, hasNotes: Bool) {
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Northwind", title: role),
      schedule: Schedule(
        from: Date(timeIntervalSince1970: 0), to: Date(timeIntervalSince1970: 3600), in: .utc))
    let notes: [DebriefNote] = [
      (.need, "someone to lead the migration"), (.learned, "they deploy twice a day"),
      (.gap, "Kubernetes"), (.promise, "an answer"),
    ].map { kind, text in
      DebriefNote(
        id: UUID(), kind: kind, text: text,
        promised: kind == .promise ? CivilDate(year: 2026, month: 11, day: 27) : nil)
    }
    let endings: [LetterStep: String] = [
      .learned: "how the night shift works.", .fit: "led a team of six for three years.",
    ]
    for step in LetterStep.allCases {
      for opening in step.openings(for: interview, notes: hasNotes ? notes : []) {
        let isOpen = opening.last == " "
        let filled =
          opening.replacing("[", with: "").replacing("]", with: "")
          + (isOpen ? endings[step] ?? "" : "")
        let text = LetterText("Hi Ana,\n\nThe day was long.\n\n\(filled)\n\nThe bus was late.")
        #expect(LetterJudge.read(text).steps == [step], "\(filled)")
      }
    }
  }

  /// Steps that a sentence names only to deny them, and sentences that sound alike and deny nothing.
  @Test(arguments: [
    ("I learned nothing.", ""),
    ("I learned nothing new about the role in our talk.", ""),
    ("We learned nothing of your plans.", ""),
    ("I never learned what the team does.", ""),
    ("I have not learned anything about your team.", ""),
    ("I hardly learned anything about the team.", ""),
    ("Nothing of what you told me about the team stayed with me.", ""),
    ("I have never learned so much about kilns in one hour.", "learned"),
    ("I learned that nothing ships without a second review.", "learned"),
    ("Nothing impressed me more than the calm of your team.", "learned"),
    ("I have nothing to thank you for.", ""),
    ("I have no reason to thank you for your time.", ""),
    ("I am not grateful for your time.", ""),
    ("I would not thank you for your time.", ""),
    ("Thank you for nothing.", ""),
    ("No thanks are due for your time.", ""),
    ("I cannot thank you enough for your time.", "thanks"),
    ("I do not know how to thank you for your time.", "thanks"),
    ("There are no next steps.", ""),
    ("I see no next steps between us.", ""),
    ("I do not look forward to hearing from you.", ""),
    ("There is nothing I look forward to.", ""),
    ("I do not want to hear from you.", ""),
    ("Please do not contact me again.", ""),
    ("There is nothing I look forward to more than the next round.", "next"),
    ("Please do not hesitate to call me.", "next"),
    ("I can’t wait to hear about the next steps.", "next"),
  ])
  func whatIsDeniedIsNotThere(_ sentence: String, _ expected: String) {
    stepsOfASentence(sentence, expected)
  }

  @Test(arguments: [
    ("You need someone who can lead the migration.", LetterFitPart.need),
    ("You mentioned that Saturdays fall apart because two people do the work of four.", .need),
    ("You told us that the gap between set two and set three widens every summer.", .need),
    ("When I was at Globex, I rebuilt the ledger in nine weeks.", .story),
    ("Although I have not worked in retail, I learn quickly.", .gap),
  ])
  func partsOfFit(_ sentence: String, _ part: LetterFitPart) {
    let reading = LetterJudge.read(LetterText("Hi Ana,\n\nThe day was long.\n\n\(sentence)"))
    #expect(reading.first(part)?.sentence == 2)
  }

  /// What a template left open says nothing yet; it still tells what the letter is.
  @Test(arguments: [
    ("Thank you for walking me through [one thing that they showed you].", LetterStep.thanks),
    ("I learned a lot about your kiln: [what you learned].", .learned),
    ("You need someone who can lead [their need], and I have led such teams.", .fit),
    ("I look forward to hearing from you around {{promised-day}}.", .next),
  ])
  func whatIsStillToBeFilledInServesNoStep(_ sentence: String, _ step: LetterStep) {
    let open = LetterJudge.read(LetterText("Hi Ana,\n\nThe day was long.\n\n\(sentence)"))
    #expect(open.steps.isEmpty)
    #expect(LetterFitPart.allCases.allSatisfy { open.first($0) == nil })
    let filled = sentence.replacing("[", with: "").replacing("]", with: "")
      .replacing("{{promised-day}}", with: "Friday")
    let text = LetterText("Hi Ana,\n\nThe day was long.\n\n\(filled)")
    let reading = LetterJudge.read(text)
    #expect(reading.steps.contains(step))
    #expect(reading.kind == open.kind)
  }

  @Test(arguments: ["", "\n\n", "> Thank you for the interview.", "🙂"])
  func withoutWordsItIsNoFollowUp(_ body: String) {
    let subject = "Thank you for the interview"
    #expect(!LetterJudge.read(LetterText(body), subject: subject).isFollowUp)
    #expect(LetterJudge.read(LetterText("Thank you."), subject: subject).isFollowUp)
  }

  @Test func reasonsHaveTheirPlace() throws {
    let text = LetterText("Hi Ana,\n\nThe day was long. Thank you for your time.\n\nBest,\nBen")
    let found = try #require(LetterJudge.read(text).first(.thanks))
    #expect(
      text.string(in: text.sentences[found.sentence].place.range) == "Thank you for your time.")
    #expect(found.reason.text == "thanks for something they did")
    #expect(found.reason.place.line == 3)
    #expect(text.string(in: found.reason.place.range).hasPrefix("Thank"))
  }

  @Test(arguments: [
    ("On Monday, Ana wrote:\n> Thank you for your time.", false),
    (
      "Sehr geehrte Frau Ode,\n\nvielen Dank für das Gespräch. Ich freue mich auf Ihre Antwort.",
      false
    ),
    ("Hi,\n\nThank you for your time.", true),
    ("", false),
    ("🙂", false),
  ])
  func onlyTheWritersEnglishIsJudged(_ body: String, _ isThanks: Bool) {
    #expect(LetterJudge.read(LetterText(body)).steps.contains(.thanks) == isThanks)
  }
}
