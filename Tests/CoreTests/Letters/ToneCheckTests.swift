import Core
import Testing

/// The tone of single sentences, in the many ways in which one may strike it, and sentences that come
/// near to it.
@Suite struct ToneCheckTests {
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
    "Sorry to bother you again about this.",
    "I know you must be very busy.",
    "I apologize for the inconvenience of another email.",
    "Apologies for the long message.",
    "I realise you have a lot on your plate, so I am sorry to add to it.",
    "I hate to be a pest, but I wanted to ask.",
    "I hope I am not bothering you with this.",
    "I'm afraid I didn't come across well on Monday.",
    "I feel bad about how I answered the third question.",
    "I regret that I could not answer it properly.",
    "I wish I had answered your question about queues better.",
    "Please excuse my rambling on Friday.",
    "I know I talked too much.",
    "I don't want to take up more of your time.",
    "I was not at my best that morning.",
    "Pardon the interruption.",
    "I am embarrassed about my answer on joins.",
    "I hope you don't mind me writing again.",
    "I know I'm not the strongest candidate.",
    "I may not have much experience, but I work hard.",
    "Forgive me for writing so soon.",
    "I am not as qualified as the others.",
    "I completely blanked when you asked about locks.",
    "Sorry again for being late to the call.",
    "I know I don't have the degree that you asked for.",
  ])
  func apologetic(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .apologetic && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "I was sorry to hear that the launch slipped.",
    "You must be busy with the move to Bazel, which is the part that I would like to help with.",
    "The ward was busy, and nobody raised a voice.",
    "I know how busy the season is at a nursery, as I have worked four of them.",
    "My answer on queues was short, so here is the rest of it.",
    "I thought again about your question on joins.",
    "We wrote an apology to each customer and kept all but two.",
    "I took the call from a customer who was sorry to leave us.",
    "I made a mistake in my first year and wrote the checklist that still hangs there.",
    "I would be sorry to see that workshop close.",
    "The bus was late, and you waited, which was kind.",
    "I regret nothing of those years.",
    "You asked what I would do better: I would ask the night shift first.",
    "I am not a manager, and I like it that way.",
    "I talked to the porter, who knew every bed.",
    "I do not bother with long reports; a line on the board does.",
    "I was at my best in the weeks before Christmas.",
    "I wish that I had met the night team too.",
    "My degree is in history, and the archive taught me SQL.",
    "It is no trouble to come by again.",
    "You said that nobody should feel bad about a red build.",
    "Please excuse Ben if he is late, he is with the plumber.",
    "I hope you had a good weekend.",
    "I was embarrassed for the vendor, who had no answer.",
  ])
  func notApologetic(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I really need this job.",
    "Please give me a chance.",
    "Please, please consider me for it.",
    "I would do anything to work with you.",
    "This job would change my life.",
    "I need a job badly, as my lease ends soon.",
    "I have been out of work for a year, and I need this.",
    "Just give me one chance to prove myself.",
    "I am begging you to reconsider.",
    "I'll take any role that you have.",
    "You would not regret hiring me.",
    "All I ask is a chance.",
    "I will work harder than anyone, I promise.",
    "I would be forever grateful if you hired me.",
    "It would mean the world to me.",
    "My family depends on me finding work.",
    "I have bills to pay.",
    "I can't afford to lose this opportunity.",
    "Please don't reject me.",
    "I would even work for less.",
    "I have applied to over a hundred jobs without luck.",
    "This is my last hope.",
    "I'm willing to do whatever it takes to get this job.",
    "Please take a chance on me.",
    "I really hope you pick me.",
    "I want this job more than anything.",
  ])
  func begging(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .begging && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You need someone who reads the logs at night.",
    "We gave the new pump a chance, and it held.",
    "Thank you for giving me the chance to see the floor.",
    "I would welcome the chance to meet the night team.",
    "I am glad that I had the chance to meet you.",
    "The patients depend on the rota being right.",
    "We could not afford to lose the cold chain.",
    "I promised the growers a call, and I made it.",
    "The project needs this badly, as you said.",
    "I would take any shift that helps the team through the winter.",
    "My last employer closed, so I am free from May.",
    "You said that your customers beg for dark mode.",
    "We fed four hundred children a day.",
    "Please consider the second plan that I sketched.",
    "I have worked with less and with more.",
    "The last chance to fix a weld is before the paint.",
    "I did whatever the ward needed that week.",
    "I would be grateful for a word on the timing.",
    "I hope that you find the right person.",
    "It meant a lot to me that you showed me the books.",
    "A new line would change how the depot works.",
    "I want to learn more about the ledger.",
    "Pay the bills by the tenth, was the rule.",
    "I need a day to give notice.",
    "You can take your time with it.",
  ])
  func notBegging(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I expect an answer by Friday.",
    "You must tell me where I stand.",
    "You need to let me know by tomorrow.",
    "I require a response within 48 hours.",
    "I need to know your decision today.",
    "Please respond immediately.",
    "Let me know ASAP.",
    "I want to know why I was not chosen.",
    "I demand an explanation.",
    "Kindly expedite the process.",
    "I trust I will have your answer by Monday.",
    "I am still waiting for your reply.",
    "I expect to be hired.",
    "You have to give me an answer.",
    "I think I deserve an answer by now.",
    "I would appreciate it if you stopped ignoring my emails.",
    "I will assume that I am rejected if I do not hear back by Friday.",
    "Get back to me soon, please.",
    "If I don't hear from you by Friday, I will take the other offer.",
    "You should have decided by now.",
    "I urge you to decide this week.",
    "I need you to confirm by noon.",
    "Tell me your decision now.",
    "I can only wait until Friday.",
    "Hire me and you will see.",
    "Other firms are waiting for my decision, so be quick.",
    "I have other offers and cannot wait long.", "I am owed an explanation.",
    "You will regret it.", "You'll regret not hiring me.", "You will be sorry if you pass.",
  ])
  func demanding(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .demanding && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You must see the new line at night, Ben said.",
    "You must be proud of the ward.",
    "You said that the pump must run by Friday.",
    "I need to know the queue before I touch it, as I told you.",
    "We had to answer within 48 hours, and did.",
    "I would be glad to know when you plan to decide.",
    "Could you tell me when I may expect an answer?",
    "I expect that the move will take a winter.",
    "You need to hear the machine to know it.",
    "The customers demand an explanation for each delay, and get one.",
    "We had to decide by noon each day.",
    "If you need anything by Friday, I can send it tonight.",
    "I look forward to your decision.",
    "I wait until the dough tells me.",
    "The process was expedited by the new form.",
    "I can wait until you have met the others.",
    "I have another offer, with an answer due on Friday; you asked me to tell you.",
    "I would like to know how the pilot went.",
    "Please let me know if a reference would help.",
    "I understand that you will decide by Friday.",
    "You have to love the early shift to do it.",
    "Confirming by noon was our rule at the clinic.",
    "You should have seen the faces when it ran.",
    "I need to hear both sides before I act.",
    "Tell me if I misread the plan.", "I cannot wait to see the new line.",
    "Be it quick or slow, the dough tells.",
    "Other companies wait for it; you begin.",
    "The growers were owed a fair price.",
  ])
  func notDemanding(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "You promised me an answer last week.",
    "You promised that I would hear by Monday.",
    "I still haven't heard anything, which is disappointing.",
    "I was told that I would hear back last Friday, and nobody called.",
    "It is disappointing not to have heard from you.",
    "I have written three times without any reply.",
    "I'm surprised that I have not heard back.",
    "You said you would call, and you did not.",
    "You said I would hear by Friday, but I have heard nothing.",
    "I have been patient long enough.",
    "It has been three weeks since my interview and no one has been in touch.",
    "I find it rude that nobody has answered.",
    "I took a day off for this interview and expected at least an email.",
    "I thought we had an agreement.",
    "I can't understand why it takes so long.",
    "This silence is frustrating.",
    "I have yet to receive the courtesy of a reply.",
    "It is a shame that you did not get back to me.",
    "Clearly you have no interest in my application.",
    "You told me to expect a call that never came.",
    "As you have not bothered to reply, I write again.",
    "Is it too much to ask for a reply?",
    "I deserve better than silence.",
  ])
  func reproachful(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .demanding && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "You promised the growers a fair price, and I like that.",
    "You said that you would decide by Friday, and I look forward to it.",
    "I have not heard of a calmer ward.",
    "The silence on the floor at six was a surprise.",
    "It was frustrating to lose two weeks, you said, and I can help.",
    "You told me to expect a second round.",
    "The customers had written three times without a reply before I took over.",
    "I was told that the team is kind, and it is.",
    "I was surprised by how calm the kitchen is.",
    "You mentioned that you would be in touch next week.",
    "It has been a week since we spoke, and I am still interested.",
    "I was patient with the dough and with the oven.",
    "You did not rush me, and I noticed.",
    "I took a day off to see the depot, and it was worth it.",
    "We had an agreement with the night shift.",
    "I have yet to see a better workshop.",
    "It is a shame that the mill closed.",
    "I understand why it takes so long to train a weaver.",
    "My old firm never answered its letters, and I changed that.",
    "You answered every question.",
    "I wrote to you on Tuesday about the interview.",
    "Nobody has told me more about queues than you did.",
    "I have received your note, thank you.",
    "You were right about silence on a line.",
    "I wonder whether there is any news.",
  ])
  func notReproachful(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
