import Core
import Testing

/// Frames of phrasing in which one makes the writer small, presses, or criticises, each with words
/// of its class, and sentences that share the frame and mean no harm.
@Suite struct ToneFamilyTests {
  /// Of a few words alone the language cannot be told.
  private static let opening = "Thank you for the time that you and the others took for me.\n\n"
  private static let checks: Set<LetterCheck.Name> = [
    .weakPhrase, .apologetic, .begging, .demanding, .criticism, .pay, .gift, .attachment,
  ]

  private func found(in sentence: String) -> [LetterFinding] {
    LetterReview.run(.northwind(Self.opening + sentence)).findings
      .filter { Self.checks.contains($0.check) }
  }

  @Test(arguments: [
    "I was a little incoherent in the second half.", "I felt flustered during the role play.",
    "I am sorry, I was all over the place.", "My presentation was a bit muddled.",
    "My explanation of joins was not very clear.", "My answers were all over the place.",
    "My spelling is terrible, as you saw.", "I'm afraid I lack the experience that you need.",
    "I don't interview well.", "I am terrible at interviews.", "Interviews are not my strong suit.",
    "I let myself down on the case study.", "I went blank when you asked about the budget.",
    "I lost my train of thought twice.", "I did badly in the written test.",
    "I stumbled over your last question.", "I struggled with the third question.",
    "I came across as nervous.", "I should have prepared better.",
    "Thank you for putting up with my nerves.", "I would understand if you chose someone stronger.",
    "I am only a student, so I may have said silly things.", "I was late with the test, sorry.",
    "I didn't do myself justice.", "My mind went blank at the whiteboard.",
    "I know I was all over the place in the group task.",
    "I was a bit rusty on dosages, apologies.",
    "I am afraid I do not have the experience you want.", "I realise my answer on sepsis was poor.",
    "My English is not very good, I know.",
    "I was a bag of nerves.",
    "I felt that I rambled a lot.",
    "My answers were all over the place.",
    "I botched the coding question, I know.",
    "I really fumbled your second question.",
    "I was sorry about my answer.",
  ])
  func apologetic(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .apologetic && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You asked how I would answer the joins question now: with an index on the date.",
    "The instructions were all over the place until I wrote them anew.",
    "I was flustered by nothing on that ward, and that is what I learned there.",
    "My answer on queues was short, so here is the rest of it.",
    "My first presentation at the mill was terrible, and I have practised since.",
    "My Welsh is not good yet, and I have begun a course.", "My English pupils did well.",
    "I struggled with the question of shifts for years, and a board solved it.",
    "I lost my first job when the mill closed.", "I let the dough rest for a day.",
    "I came across your advert in the paper.",
    "The buyer stumbled over the price, so I wrote it larger.",
    "We should have been better prepared for the frost, and now we are.",
    "I would understand the trade better with a year on nights.", "I am only a short walk away.",
    "I am just a bus ride from the depot.", "The customer wrote back with his apologies.",
    "I taught interviews skills to school leavers.",
    "I did poorly paid work in the first years and liked it.", "My role was to answer the phones.",
    "I went off to sea at eighteen.", "My performance review was in May.",
    "My answer was the one that you hoped for, I think.", "I know that my answers were long.",
    "I rambled along the coast for a week.",
    "My English was not good when I came, and I took a course.",
    "I had not seen that my answers were all about the code.",
    "Thank you for putting up with my questions.",
    "You said you were sorry about the noise in the corridor; I did not mind.",
    "The crew were so sorry about the delay that they ran.",
    "I caught the ball that he fumbled.",
  ])
  func notApologetic(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "You need to decide by Friday, as I have another offer.", "You will have to answer soon.",
    "I had hoped to hear from you by now.", "I should have had an answer by Monday.",
    "I have never received a reply.", "I haven't had any feedback yet.",
    "I need to know whether I got it by Friday.", "I have another offer, so please decide quickly.",
    "You were supposed to call me on Tuesday.", "It is high time you decided.",
    "Surely someone can tell me where I stand.", "How much longer must I wait?",
    "My time is valuable too.", "Please treat this as urgent.",
    "I will call every day until I hear from you.", "My emails have gone unanswered.",
    "You forgot to send me the date.", "Please don't keep me waiting.",
    "I was left waiting in the lobby for an hour.", "I need an urgent reply.",
    "You still owe me an answer.", "I will not take no for an answer.",
    "I have been waiting for an answer for three weeks.", "I've been waiting since Monday.",
    "I want to hear back by tomorrow.",
    "I have another offer and you will have to decide this week.",
    "I would have expected an answer by now.",
    "I still have not had a reply to my last two messages.", "I must hear back before Friday.",
    "Frankly I am disappointed that I was kept waiting for forty minutes.",
    "I was hoping for a faster reply.",
    "You have had two weeks to decide.",
    "I should not have to chase you.",
    "Nobody bothered to tell me.",
    "I must insist on an answer.",
    "I assume that you will make me an offer this week.",
    "Please confirm at once that I have the job.",
    "It has been two weeks and I still have had no answer.",
    "I have still received no reply.",
  ])
  func demanding(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .demanding && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You will have to show me the night shift some day.",
    "You said that you have to decide by Friday.",
    "I know that you must answer to the board by March.",
    "I had expected a noisy floor, and it was calm.", "I had hoped to see the press run.",
    "I have not had a slow day since.", "I have never had an answer as clear as yours.",
    "We must know by noon what the oven holds.", "I need to know the stock before I order.",
    "You were supposed to be on leave, and came in for me.", "It is time for me to move to days.",
    "It was the first time I heard someone say so.", "Surely that is how a shop should run.",
    "How long do you keep the records?", "How long does a coat need to dry?",
    "A ward is no place for those whose time is precious to them alone.",
    "I treat each form as urgent until I have read it.",
    "I will check the tanks each morning until I know them.",
    "No call went unanswered in my two years there.",
    "You forgot your umbrella, and it is with Ben.", "We do not keep customers waiting.",
    "The patients were left waiting for hours before we changed the rota.",
    "I expect to be in town on Friday.", "I expect to be back from leave by the tenth.",
    "I have been waiting for a team like this.", "I have been waiting for someone to ask me that.",
    "I will write again on Tuesday if I have not heard by then.",
    "If I do not hear by Friday I will give you a call.",
    "I have another offer, and yours is the one that I want.",
    "I want to hear more about the pilot soon.",
    "I would like to hear about the tests before I start.", "I have still not seen a better bench.",
    "An urgent job comes in each night, you said.", "I expect to be in Cupertino next week.",
    "I expect to be done with the course in May.", "I have been waiting for a place like yours.",
    "I will be in touch on Tuesday if I have not heard by then.",
    "You have had a long week.",
    "Nobody bothered to read the forms.",
    "We hoped for a faster press.",
    "You need someone who will not treat it as a chore.",
    "I assume that you will take more drivers on in spring.",
    "You insist on clean hands, and so do I.",
    "I still have no nerves at heights.",
    "I liked that you answer at once when a nurse calls.",
  ])
  func notDemanding(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "Your toilets were disgusting.", "Your stock room is untidy.",
    "Your safety record is appalling.", "Your order system is antiquated.",
    "The kitchen seemed dirty to me.", "The reception could do with a coat of paint.",
    "Your booking site needs an overhaul.", "The rota could use some improvement.",
    "I spotted three errors in your manual.", "I found a few typos on your website.",
    "You should do better on hygiene.", "I was shocked at how dirty the ward was.",
    "The tour started twenty minutes late.", "I was underwhelmed by the office.",
    "Your safety record leaves a lot to be desired.", "Your paperwork is not up to standard.",
    "Your office is stuck in the nineties.", "I was annoyed that I was kept standing.",
    "I was not even offered a glass of water.", "Your staff don't seem to care.",
    "The workshop was filthy.", "The canteen was a disgrace and the food was awful.",
    "Your training programme is inadequate.", "Your lunch menu is bland.",
    "The panel seemed bored to me.", "Your control room is out of date.",
    "Your control room is badly out of date.", "Frankly, your maintenance records are poor.",
    "The site was a mess.", "Your plant is dirty.", "The crew looked sloppy to me.",
    "The menu could do with some work.", "Your website could use some work.",
    "I noticed several mistakes in your procedure.", "You could do a lot better on safety.",
    "I was surprised how badly organised the tour was.",
    "The interview started late and nobody said why.",
    "Your canteen smells.",
    "Your team needs better leadership.",
  ])
  func criticism(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .criticism && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "The site was busy and calm at once.", "When I came, the site was a mess, and in May it ran.",
    "I took over two kitchens. The kitchen in Leeds was a mess.",
    "Your ward is calm, and nobody looked tired.", "The crew looked proud to me.",
    "Your team could use another pair of hands, and I have two.",
    "Your menu could use the plums from the north orchard, as you said.",
    "The menu could do without me, and I would learn it all the same.",
    "I noticed several ideas in your procedure that I want to copy.",
    "You could do more of it with one more driver.", "I was surprised how quiet the floor was.",
    "I was surprised how well organised the tour was.",
    "The tour started late because my train was held up.",
    "The tour ran over, and I was glad of it.", "The records that I took over were poor.",
    "Our records were poor before the audit.",
    "Your competitors' sites are dated, and yours is not.",
    "Your website is not a mess, whatever you say.",
    "You told me that your control room is out of date.",
    "You were frank that the maintenance records are poor, you said.",
    "I was offered a glass of water by everyone I met.",
    "I was not shown around by a manager, but by a welder, which I liked.",
    "Your customers care, and it shows.", "Nothing in your process is pointless.",
    "The old plant was dirty, and I ran it for a year.", "Your order system is new to me.",
    "You do not seem to lose people, and I see why.", "I liked your plans for the old mill.",
    "I saw errors in our own manual and mended them.",
    "We were underwhelmed by the first version of our own tool.",
    "Your stock is low in March, as you told me.", "The interviewer before you was kind.",
    "I could do better on nights with a second porter.", "The best thing on the menu was the soup.",
    "The plan needs work, you said, and I would like to do some of it.",
    "Your bakery smells of rye.",
    "Your team needs a nurse who knows the drug round.",
  ])
  func notCriticism(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
