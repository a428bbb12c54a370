import Core
import Testing

/// What does not belong in a letter, in the many ways in which one may say it, and sentences that come
/// near to it.
@Suite struct MatterCheckTests {
  /// Of a few words alone the language cannot be told.
  private static let opening = "Thank you for the time that you and the others took for me.\n\n"
  private static let tone: Set<LetterCheck.Name> = [
    .weakPhrase, .apologetic, .begging, .demanding, .criticism, .pay, .gift,
  ]

  private func found(in sentence: String) -> [LetterFinding] {
    LetterReview.run(.northwind(Self.opening + sentence)).findings
      .filter { Self.tone.contains($0.check) }
  }

  @Test(arguments: [
    "Your process was disorganised.",
    "The interview felt unstructured.",
    "I found the questions irrelevant.",
    "I was surprised by how unprepared the panel was.",
    "Nobody seemed to have read my CV.",
    "The interviewer was late and did not apologise.",
    "Your competitors do this better.",
    "Your app crashes all the time.",
    "The office is too noisy.",
    "The test task was far too long.",
    "Your interviewers asked the wrong questions.",
    "You seem to have a culture problem.",
    "Your code is a mess.",
    "To be honest, I found the interview a bit boring.",
    "I expected more from a company of your size.",
    "The process took too long.",
    "Your reviews on Glassdoor are bad.",
    "I don't think your strategy will work.",
    "You are doing it wrong.",
    "Your product lacks basic features.",
    "I was not impressed by the tour.",
    "The way you deploy is old-fashioned.",
    "You clearly don't know what you want.",
    "Ben was unfriendly in the interview.",
    "Your tests are a joke compared to ours.",
    "I thought the coding test was unfair.",
    "Your website is out of date.", "Your website looks old.", "Your site was filthy.",
    "Your programme is a shambles.", "The waiting room was a mess.",
  ])
  func criticism(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .criticism && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You said that your process is too slow, and I have mended one.",
    "The code that I took over was a mess.",
    "My last office was too noisy, so I like yours.",
    "Your app is calm, which I like.",
    "The first version crashed all the time until I rewrote the cache.",
    "I liked that the interview had no trick in it.",
    "You do this better than your competitors.",
    "Your questions were hard and fair.",
    "You were honest about what does not work yet.",
    "The task took me a weekend, and I enjoyed it.",
    "I learned that your deploys fail twice a week.",
    "You told me that nobody reads the forms.",
    "I was impressed by how prepared the panel was.",
    "Nobody had read the manual before I wrote it anew.",
    "The wrong part had been ordered three times.",
    "It is boring work to some, and I love it.",
    "Your code base is old, you said, and it runs.",
    "I read your reviews and liked the honest ones.",
    "Your product has what others lack.",
    "The plan will work if the night shift agrees.",
    "I was late in my first week, once.",
    "Poor light is the reason for most bad welds.",
    "You have a culture that I would like to be part of.",
    "I have seen strategies that did not work.",
    "The tour was too short for all that I wanted to ask.",
    "The out of date forms at my last ward were the first to go.",
    "You said that your website looks old.", "The old site was filthy before we came.",
    "I took the forms out of the waiting room, and the mess ended.",
  ])
  func notCriticism(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "What is the salary?",
    "Could you tell me the salary range?",
    "I would like to discuss compensation.",
    "My salary expectation is 60k.",
    "How much does the position pay?",
    "I currently earn 55,000 a year.",
    "Is the pay negotiable?",
    "I would need at least 70k to move.",
    "What benefits do you offer?",
    "How many vacation days are there?",
    "Is there a signing bonus?",
    "I'd expect equity as well.",
    "I hope that we can agree on a fair wage.",
    "When do you do raises?",
    "I am looking for 80 to 90 thousand.",
    "Do you cover relocation?",
    "What are the perks?",
    "Does the role come with stock?",
    "I would want to be paid weekly.",
    "My current rate is 90 an hour.",
    "Will overtime be paid?",
    "I would be happy with 45k plus bonus.",
    "Could we talk about money?",
    "What is the budget for the role?",
    "Would health insurance be included?",
    "Can you match my current pay?", "I was hoping for something around £48,000.",
    "I would need at least 48,000 to move.", "What package do you offer?",
    "I expect 52000 gross.",
  ])
  func pay(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .pay && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "I cut the cost of a build by 40 percent.",
    "The wage slips were late, so I wrote the payroll import.",
    "We paid the growers on the day.",
    "It pays to ask the night shift.",
    "I saved 90k a year on licences.",
    "The benefits of a shorter rota were plain.",
    "Your clients benefit from it, and so would I.",
    "I liked how you speak of equity in care.",
    "We raised the oven by a hand.",
    "The stock in the cold room was counted twice a day.",
    "I ran the stock system for a decade.",
    "I would be on the 7:40 train.",
    "Health insurance is the trade that I know best.",
    "The vacation rota is the hardest one to write.",
    "Overtime fell by a third once the forms were gone.",
    "I moved four depots and know what relocation takes.",
    "The budget of the ward was mine to keep.",
    "Thank you for paying such close attention.",
    "We had 80 to 90 thousand requests a minute.",
    "A raise in pressure told us first.",
    "The perks of a small team are short ways.",
    "I look after a bonus scheme for drivers as part of payroll.",
    "I charge nothing for advice, my gran used to say.",
    "We negotiated with the supplier for a week.",
    "The rate of failed deploys fell to two in a hundred.",
    "We need 48,000 litres to fill the tank, and I kept the log.",
    "I want to see 12,000 parcels go out in a night.", "I was hoping for rain in May.",
    "What the package offers is a parser.",
  ])
  func notPay(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I have enclosed a gift card for your trouble.",
    "I would like to buy you a coffee to say thank you.",
    "I sent flowers to your office.",
    "A small token of my gratitude is on its way.",
    "I left a box of chocolates at the reception.",
    "Please accept this small gift.",
    "Let me take you out to lunch.",
    "I will bring cake for the team.",
    "A bottle of wine should reach you today.",
    "I baked cookies for everyone.",
    "I'd like to invite you to dinner.",
    "I have two tickets to the game for you.",
    "I got you something small.",
    "Dinner is on me.",
    "I put a little something in the post for you.",
    "Please enjoy the chocolates.",
    "The coffee is on me next time.",
    "I ordered a fruit basket for the team.",
    "I would love to treat you all to pizza.",
    "I have a surprise for the team.",
    "I am sending you a voucher.",
    "Please accept the enclosed book as a present.",
    "I hope you like the flowers.",
    "I'd be happy to pay for lunch.",
    "I bought you the book that we spoke about.", "I'd like to buy you lunch.",
    "A hamper is on its way to the team.", "Tickets to the match are in the post for you.",
  ])
  func gift(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .gift && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "Thank you for the coffee and the tour.",
    "You have a gift for hard questions.",
    "The flowers in the hall were fresh.",
    "I baked four hundred loaves a night.",
    "I brought the cake to the tasting at my last shop.",
    "The tickets were closed within a day.",
    "I sold wine for six years.",
    "The gift shop was my first work.",
    "The book that you named is on my desk.",
    "We sent vouchers to the customers who had waited.",
    "I had lunch in the canteen, and the talk there was good.",
    "Dinner service is what I know best.",
    "You invited me to the tasting, which I enjoyed.",
    "I learned to make chocolate from a man in Bruges.",
    "It was a present day problem.",
    "The surprise was how calm it was.",
    "I sent you the plan on Tuesday.",
    "I will bring the notes to the next round.",
    "I bought the oven second hand and mended it.",
    "We put a card in each parcel.",
    "I hope you like the plan.",
    "The basket on the door is where forms go.",
    "I would love to see the pizza oven at work.",
    "You treat your growers well.",
    "A token in the header was the cause.", "The tickets are in the queue for days, you said.",
    "The plan is on its way to you.", "I buy the flour myself, and lunch was late for it.",
  ])
  func notGift(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
