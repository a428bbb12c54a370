import Core
import Testing

/// Turns that criticise, press, beg or give without a word that would say so alone.
@Suite struct ToneFrameTests {
  private static let opening = "Thank you for the time that you and the others took for me.\n\n"

  private func found(_ sentence: String, _ check: LetterCheck.Name) -> [LetterFinding] {
    LetterContext.northwind(Self.opening + sentence).found(check)
  }

  @Test(
    arguments: [
      ("To be frank, your processes are a mess.", .criticism),
      ("Your manual reads as if it had been put together overnight.", .criticism),
      ("Your forms look like they were drawn by children.", .criticism),
      ("Whoever wrote your advert did a sloppy job.", .criticism),
      ("Whoever plans the rota has no idea of nights.", .criticism),
      ("I cannot believe that you still print the orders.", .criticism),
      ("It is odd that your nurses still write by hand.", .criticism),
      ("No wonder your drivers quit.", .criticism),
      ("I had expected the tour to be less rushed.", .criticism),
      ("I was hoping the panel would be better organised.", .criticism),
      ("I have called three times without a reply.", .demanding),
      ("I wrote on Monday and still have heard nothing.", .demanding),
      ("That is inconsiderate towards applicants.", .demanding),
      ("Such a silence is disrespectful of my time.", .demanding),
      ("Please revert to me soon.", .demanding), ("Kindly answer at the earliest.", .demanding),
      ("You must let me know by Friday.", .demanding),
      ("You'd be saving my family.", .begging), ("I hardly deserve your patience.", .begging),
      ("My whole household and my kids are relying on you.", .begging),
      ("I would like to give you a print of the bridge as a small present.", .gift),
      ("A table by the window is booked for you at the inn.", .gift),
      ("My strengths align closely with what you do.", .weakPhrase),
      ("My background fits your needs perfectly.", .weakPhrase),
      ("I am a bit of a perfectionist.", .weakPhrase),
      ("I feel I could perhaps be of use.", .weakPhrase),
      ("The slides are attached.", .attachment), ("A scan is enclosed with this.", .attachment),
      ("I would need £60k plus stock.", .pay), ("I was very nervous.", .apologetic),
      ("I was nervous at first in our talk.", .apologetic),
    ] as [(String, LetterCheck.Name)])
  func found(in sentence: String, _ check: LetterCheck.Name) {
    let found = found(sentence, check)
    #expect(found.count == 1 && found.allSatisfy { $0.severity == .warn }, "\(found)")
  }

  @Test(
    arguments: [
      ("Your manual reads like it was written by people who care.", .criticism),
      ("Whoever wrote your advert did a fine job.", .criticism),
      ("I can't believe how kind you were.", .criticism),
      ("It is no wonder that your guests come back.", .criticism),
      ("I was hoping the weather would be better.", .criticism),
      ("I had hoped the tour would be long, and it was.", .criticism),
      ("I had written twice to the council, and we got our ramp.", .demanding),
      ("It would be rude of me not to thank you.", .demanding),
      ("I had to revert to the old build.", .demanding),
      ("Please write to me whenever it suits.", .demanding),
      ("You wanted to let me know by the end of the month.", .demanding),
      ("The pump would be saving you an hour.", .begging),
      ("They hardly deserve this name.", .begging),
      ("My whole family is waiting for me in Leeds.", .begging),
      ("I send you these lines as a thank you.", .gift),
      ("I can send you the plan as a PDF.", .gift),
      ("The tickets were waiting for me at the desk.", .gift),
      ("I aligned the rotor with the shaft.", .weakPhrase),
      ("My experience fits what you told me of the night desk.", .weakPhrase),
      ("I think I could begin in May.", .weakPhrase),
      ("The lamp is attached to the mast.", .attachment),
      ("We moved £140k of stock in a night, and I counted it.", .pay),
      ("The wage statistics of the guild were my thesis.", .pay),
      ("Your salary benchmark is a model of its kind.", .pay),
      ("I was nervous about the crane at first, and after a week I loved it.", .apologetic),
      ("I was so nervous before my first flight that I sang.", .apologetic),
    ] as [(String, LetterCheck.Name)])
  func nothing(in sentence: String, _ check: LetterCheck.Name) {
    let found = found(sentence, check)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
