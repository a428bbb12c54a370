import Core
import Testing

/// Frames in which one argues with a decision, laments a silence, makes oneself small, offers something or
/// asks for pay, and sentences that share them and mean no harm.
@Suite struct ToneRefusalTests {
  /// Of a few words alone the language cannot be told.
  private static let opening = "Thank you for the time that you and the others took for me.\n\n"
  private static let checks: Set<LetterCheck.Name> = [
    .weakPhrase, .wornOpening, .apologetic, .begging, .demanding, .criticism, .pay, .gift,
    .attachment,
  ]

  private func found(_ sentence: String) -> [LetterFinding] {
    LetterReview.run(.northwind(Self.opening + sentence)).findings
      .filter { Self.checks.contains($0.check) }
  }

  private func check(_ sentence: String, _ name: LetterCheck.Name) {
    let found = found(sentence)
    #expect(found.contains { $0.check == name && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "It has been two weeks and still nothing.", "Three weeks later there is still no answer.",
    "A month has gone by with only silence.", "There is still no word from you.",
    "When will you finally decide?", "When can I finally expect an answer?",
    "How much longer will it take?", "I had hoped for a little more courtesy.",
    "I would have liked some common decency.", "We expected more respect.",
    "I would appreciate an answer by end of business today.",
    "I'd like a final decision before Friday.", "I need an answer before I sign elsewhere.",
    "Let us talk before I have to go elsewhere.", "I would prefer a quick reply today.",
    "I was surprised by your decision.",
    "I am frankly puzzled by your decision, since we got on well.",
    "I was hurt by the rejection.",
    "I was shocked that you chose someone with less time on the floor.",
    "I was surprised not to be selected.", "Your decision surprised me.",
    "I think you are making a mistake.", "You may be making a big mistake.",
    "I believe that you have made the wrong choice.", "Your decision is unfair.",
    "Could you tell me why you rejected me?", "Please explain why you chose someone else.",
    "I would like to know why I was not selected.", "Why was I turned down?",
    "I would like to hear the reasons for my rejection.", "Please reconsider.",
    "I would ask you to reconsider.", "I hope that you reconsider your decision.",
    "Not a single word since Monday.", "Do you ever intend to reply?",
    "It would be nice to get an answer at last.", "Can you at least tell me yes or no?",
    "The rejection came as a shock.", "I honestly don't get why I was rejected.",
    "I strongly disagree with your decision.", "You will not find a better cook.",
    "I feel that I was treated unfairly.", "Is there any chance that you might reconsider?",
    "I have waited three weeks for a reply.", "I have waited long enough.",
    "Please, change your mind.", "Can you reverse this decision?",
  ])
  func demanding(_ sentence: String) { check(sentence, .demanding) }

  @Test(arguments: [
    "I have a family to feed and this position would mean everything to us.",
    "I've got three kids to support.", "I'd take anything you have, even unpaid.",
    "I would work without pay for a month.", "I will accept whatever you can offer.",
    "I would start unpaid if it helps.", "Please give me a second chance.",
    "This job would save us.", "I would do it for half the money.",
    "I would even sweep the floors.",
    "Give me another shot and I will show it.", "It would mean everything.",
  ])
  func begging(_ sentence: String) { check(sentence, .begging) }

  @Test(arguments: [
    "I know I'm probably not the strongest candidate on paper.",
    "I may not be the most experienced applicant.", "I am certainly not the obvious choice.",
    "I was a bit of a mess on the day, my apologies.", "I was a nervous wreck in the second part.",
    "I must have been a total disaster yesterday.", "I gave a poor account of myself.",
    "The answer on yields was short, my apologies.", "I made a bad impression.",
  ])
  func apologetic(_ sentence: String) { check(sentence, .apologetic) }

  @Test(arguments: [
    "The code base you showed me is a mess.", "The system that you currently use is outdated.",
    "The kitchen you run looked chaotic.", "I thought the parlour looked run down.",
    "The dining room looked rather run down.", "I felt that the barn looked neglected.",
    "Your wards are a bit run down.", "The stables have seen better days.",
    "The lobby looked worse for wear.", "Your parking lot is a disgrace.",
    "The toilets need a good scrub.", "The menu looked tired.",
  ])
  func criticism(_ sentence: String) { check(sentence, .criticism) }

  @Test(arguments: [
    "Enjoy the cookies I am sending!", "The flowers I'm sending should brighten the desk.",
    "Here is a $25 Starbucks card as thanks.", "Here's a small voucher for your trouble.",
    "Please accept the voucher in this letter.", "Enjoy the wine!",
    "The chocolates that I have posted are for the night crew.",
  ])
  func gift(_ sentence: String) { check(sentence, .gift) }

  @Test(arguments: [
    "I'm currently making 85k and would hope for a bump.", "I am currently at 60k.",
    "I would be looking for a modest raise on that.", "I'd expect a salary bump.",
  ])
  func pay(_ sentence: String) { check(sentence, .pay) }

  @Test(arguments: [
    "I'm enclosing a copy of my certificate.", "I am attaching my references.",
    "Enclosed, my certificate.", "Attached you will find my plan.", "Attached are two samples.",
    "I attached the plan that you asked for.", "Enclosed certificates are copies.",
    "I attach it with two remarks.", "I attach the reading list that you wanted.",
    "The sketch is done. It's attached.", "Both are attached below.",
  ])
  func attachment(_ sentence: String) { check(sentence, .attachment) }

  @Test(arguments: [
    "Thank you for your time and consideration.", "I am very interested in this opportunity.",
    "I'm really interested in the role and in the people.",
    "I thank you for your kind consideration.",
  ])
  func weak(_ sentence: String) { check(sentence, .weakPhrase) }

  @Test(arguments: [
    "I wanted to reach out and thank you for the talk.", "I am reaching out to thank you.",
    "Reaching out after our talk.", "I would like to express my thanks.",
    "I just wanted to reach out about the talk.", "I hope you're having a great week.",
  ])
  func worn(_ sentence: String) {
    let found = LetterReview.run(
      .northwind("\(sentence) You took the time that I needed that day.")
    )
    .findings.filter { $0.check == .wornOpening }
    #expect(found.count == 1, "\(found)")
  }

  @Test(arguments: [
    "We changed the pump twice, and the third day it ran.", "In two weeks nothing broke.",
    "There was still no answer when the alarm went, so I drove out.",
    "Nothing still beats a good knife.", "I finally decided to learn to weld at forty.",
    "How much longer the line would be was my question.", "We had hoped for more rain.",
    "I had expected more noise on the floor.", "I treated each guest with respect.",
    "I would like an answer key for the course before the term starts.",
    "I was surprised by your decision to rent the vans, and you told me why.",
    "I was surprised by the calm on the ward.", "I was amazed that you open at four.",
    "I was surprised to hear that the press is older than I am.",
    "When you make a mistake you write it on the board, which I liked.",
    "You told me that you made the wrong call on the ovens.",
    "You said that you are making a mistake on purpose in each drill.",
    "I can see why you chose the north site.",
    "I understand why you chose someone with more years.",
    "I know why you rejected the old press.", "I had to rethink my plan for the barn.",
    "We rethink the menu each spring.", "If you ever change your mind, I would be glad.",
    "Should you reconsider, I would be glad to hear of it.",
    "I would be glad to hear what I could do better.", "Your decision to wait was the right one.",
    "We had forty children to feed at the canteen.", "I take anything that moves to the yard.",
    "It meant the world to the patients.", "I gave the trainees a second chance.",
    "I would work without a net if I had to.", "The most obvious choice was the rye.",
    "I was called to a mess in the yard.", "I was in the mess tent by four.",
    "I sent him my apologies.", "The system that you showed me is fast.",
    "The barn looked run down when I took it on, and in a year it stood.",
    "I thought the kitchen looked calm.", "The tools you gave me were good.",
    "The battery was run down by noon.", "I enjoy the wine list as it is.",
    "The cakes I baked sold out by ten.", "Here is how the cards were sorted.",
    "Enclosed pens are easier to clean.", "Attached houses sell faster there.",
    "I attached the cluster wrongly once.", "I attached the hoses myself each morning.",
    "We enclosed the yard by hand.", "I'll bring a gift for teaching apprentices.",
    "She has a gift of patience.", "I demand a lot from myself.",
    "I insist on clean boards of each of my cooks.", "I demand the best of myself and get it.",
    "I made 40 loaves a day and hoped for a bump in the road to end.",
    "I raise goats.", "The very interested guests asked for more.",
    "I am very interested in the role of sleep in healing.",
    "I took time, and consideration of cost came last.",
    "I reached out to forty farms by phone.", "I waited for two weeks for the part.",
    "Before I look elsewhere for a fault I check the fuse.",
    "I enclosed each letter by hand for the bishop.",
    "I demand nothing of a horse that it cannot do.",
    "The committee was surprised by the decision to cut the bus.",
    "The customer asked why the order was rejected, and I showed her the mould.",
    "I would take whatever shift is hard to fill.", "My mill would save oats for the birds.",
    "I would like an early answer from the lab on each sample.",
    "I do not see why the press jams, and would like to find out.",
    "The horses were treated badly before we came.", "I parked on the lot behind the mill.",
  ])
  func harmless(_ sentence: String) {
    let found = found(sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
