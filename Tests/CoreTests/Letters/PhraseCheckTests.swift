import Core
import Testing

/// Phrases and tone: what is found where, and what is none.
@Suite struct PhraseCheckTests {
  /// Of a few words alone the language cannot be told.
  private static let opening = "Thank you for the time that you and the others took for me.\n\n"

  @Test(
    arguments: [
      ("I am «just checking in».", .weakPhrase),
      ("«Just following up» on my interview.", .weakPhrase),
      ("I am «touching base» about the role.", .weakPhrase),
      ("«Circling back» on this.", .weakPhrase),
      ("I am a real «team player».", .weakPhrase), ("I can «hit the ground running».", .weakPhrase),
      ("I «would be a great fit» for it.", .weakPhrase),
      ("Please «do not hesitate to» contact me.", .weakPhrase),
      ("Please «don't hesitate to» call.", .weakPhrase),
      ("Please «feel free to contact» me.", .weakPhrase),
      ("«I am very excited about the opportunity».", .weakPhrase),
      ("«I'm passionate about» rails.", .weakPhrase), ("I «think outside the box».", .weakPhrase),
      ("I live «outside the box».", .weakPhrase),
      ("I «look forward to hearing from you soon».", .weakPhrase),
      ("«I hope this email finds you» well.", .wornOpening),
      ("«I hope you are doing well».", .wornOpening),
      ("«I hope that you had a great weekend».", .wornOpening),
      ("«I am writing to» thank you for the talk.", .wornOpening),
      ("«Sorry that» I was so quiet.", .apologetic),
      ("«I was so nervous» at the start.", .apologetic),
      ("«I know I could have» answered better.", .apologetic),
      ("«I really need this» work.", .begging), ("«Please give me a chance» to show it.", .begging),
      ("«You will not regret it».", .begging), ("«I would do anything» for it.", .begging),
      ("«I expect your» answer soon.", .demanding), ("«I need an answer by» Monday.", .demanding),
      ("«I expect an answer» soon.", .demanding), ("«I expect the next offer» today.", .demanding),
      ("«I expect the company to reply».", .demanding), ("«I expect that you» call.", .demanding),
      ("«I have not heard back» from you.", .demanding),
      ("«Why is it taking so long»?", .demanding),
      ("«When I start», I will sort the shelves.", .demanding),
      ("«Why did you not answer»?", .demanding),
      ("«You never called» me back as promised.", .demanding),
      ("It has been two weeks and I have «heard nothing from» you.", .demanding),
      ("«Let me know by Friday».", .demanding), ("I have another offer, «so hurry».", .demanding),
      ("«Why have you not written» to me?", .demanding),
      ("«Why didn't anyone call» me?", .demanding),
      ("It is a week, and «nobody has replied».", .demanding),
      ("There was «no answer from» you.", .demanding),
      ("«Reply by Monday», please.", .demanding),
      ("«Please answer before the» weekend.", .demanding),
      ("I have an offer, so «please decide quickly».", .demanding),
      ("Answer me, «or I will accept» the other offer.", .demanding),
      ("«Please get back to me by» noon.", .demanding), ("«I won't wait much» longer.", .demanding),
      ("You «should make up your mind».", .demanding),
      ("I sent two mails «without any answer».", .demanding),
      ("«Your website is outdated».", .criticism), ("It was a «waste of my time».", .criticism),
      ("«I was rather disappointed by» the wait.", .criticism),
      ("«I was disappointed by» how you ran it.", .criticism),
      ("«I was disappointed that nobody» had read my file.", .criticism),
      ("«The interview was badly organised».", .criticism),
      ("«I did not like your office».", .criticism), ("«Your onboarding is a mess».", .criticism),
      ("«Your code base is terrible».", .criticism), ("«You should fix your» tests.", .criticism),
      ("It is «inferior to» what I know.", .criticism),
      ("«I didn't enjoy the tour» much.", .criticism),
      ("«Your coffee is awful».", .criticism), ("«The questions were rather silly».", .criticism),
      ("It was a «poorly prepared interview».", .criticism),
      ("«Your tests need work».", .criticism),
      ("«Your menu could be better».", .criticism),
      ("«I disliked how you» spoke to me.", .criticism),
      ("«Your builds look like a joke».", .criticism),
      ("«Your ward seems poorly run».", .criticism),
      ("«You must really improve the» rota.", .criticism),
      ("«I do not like the way» it ended.", .criticism),
      ("«How much does it pay»?", .pay), ("«What does the role pay»?", .pay),
      ("I would need at least «90k».", .pay), ("My minimum is «80,000 euros» a year.", .pay),
      ("I am looking for €«75,000» to begin with.", .pay), ("I earn «45k» now.", .pay),
      ("I expect «60 thousand» or more.", .pay),
      ("I cannot accept less than £«40k», or I make «50k».", .pay),
      ("I would be on «52,000 pounds» a year.", .pay), ("«What would you pay» for it?", .pay),
      ("I wonder what «the job pays».", .pay),
      ("What is the «budget for this role»?", .pay), ("«My day rate is» fair.", .pay),
      ("What is the «salary»?", .pay), ("Is there «paid overtime»?", .pay),
      ("I would like to «send you a small gift» for the team.", .gift),
      ("A «bottle of wine» is on its way.", .gift), ("I have «a gift for you» at the desk.", .gift),
      ("«A gift is on» its way to your office.", .gift),
      ("I have «left a present» for the team.", .gift),
      ("I would like to «send you a gift».", .gift),
      ("A «little present» should reach you soon.", .gift),
      ("Please take it as «a gift from me».", .gift),
      ("I «bought you a present» on the way.", .gift),
      ("I «have attached my» portfolio.", .attachment),
      ("«I attached a» sketch of the queue to this.", .attachment),
      ("«I am sorry that» it took so long.", .apologetic),
      ("«Enclosed is» the list you asked for.", .attachment),
      ("«The attached diagram» shows it.", .attachment),
      ("«My attached résumé» says more.", .attachment),
      ("My «résumé is enclosed».", .attachment),
      ("Den Lebenslauf finden Sie «im Anhang» und die Zeugnisse auch.", .attachment),
    ] as [(String, LetterCheck.Name)])
  func found(_ marked: String, _ check: LetterCheck.Name) {
    let letter = MarkedLetter(Self.opening + marked)
    let found = LetterContext.northwind(letter.text).found(check)
    #expect(found.map(\.place.range.lowerBound) == letter.ranges.map(\.lowerBound), "\(found)")
    #expect(found.allSatisfy { $0.severity == .warn })
  }

  /// No check of tone has anything to say.
  @Test(arguments: [
    "I checked in at the desk and followed the signs.", "The base of the tower was touched up.",
    "I need both hands for it, as you saw.", "I am attached to the idea of quiet builds.",
    "I attached a bell to each side room, and they rang.",
    "I attach the bracket to the frame before each run.", "I attach it to the frame with tape.",
    "They are attached with screws.",
    "I enclosed the drug trolley in a glass box in 2019.",
    "I am sorry that it was not to be, and wish you well.",
    "I am sorry that it did not work out, and I would be glad to hear of the next one.",
    "I am sorry about the outcome, and thank you for the answer.",
    "The attached garage was cold, and its walls are enclosed by trees.",
    "You said that your website is outdated, and I can mend that.",
    "I hope that the launch goes well.", "I expected a room of twelve and met two.",
    "The pay-off was a build of nine minutes.", "I would gladly pay the library fine.",
    "Your gift for questions made the hour short.", "When I started at the mill, I was sixteen.",
    "I was sorry to leave.", "I regret nothing of those years.",
    "I am disappointed, of course.", "I was disappointed by your decision, and I see why.",
    "I am disappointed that you chose someone else.", "I am disappointed not to join you.",
    "It was a gift to meet you.", "The hour was a gift to someone who is new to the trade.",
    "You have a gift for explaining hard things.", "The gift of your time is not lost on me.",
    "At present you have two teams.", "The present state of it is clear to me.",
    "I would like to present to you what I built.", "The gift shop was my first work.",
    "Everyone who was present explained it well.", "For the present it is one team.",
    "I have another offer with a deadline of Friday.", "Could you let me know by Friday?",
    "Please let me know by Friday if you need anything else.", "I can let you know by Friday.",
    "Let me know what else I can send.", "I will answer by Monday, as I said.",
    "I have heard nothing but good of your house.", "There is no hurry on my side.",
    "I was in a hurry on the day, so I ran.", "Why did you come to this trade?",
    "I can't wait to see the new ward.", "You never know with bread, and you never sat down.",
    "I decide quickly and explain slowly.",
    "You told me of it, you gave me time and you showed me the lab.",
    "When I took over, nobody had called on them since spring.", "I do like your office.",
    "Nobody has called about the rails since.", "I had no answer to that question.",
    "We could talk on Monday, or I'll take the train on Tuesday.",
    "I know that your time is short.",
    "If something else would help you make up your mind, I will send it.",
    "You answer fast on that line, and I like it.", "We heard nothing in the lab but the fan.",
    "There is no answer in the manual.", "The queue had no word for it.", "I can decide soon.",
    "I saved the ward 90k a year.", "I raised 50,000 euros for the choir.",
    "I need at least 90k requests to see it.", "I run at least 10k every week.",
    "My budget was 80,000 euros a year.", "We need 5k lines to tell.",
    "I will pay attention to it.",
    "What do I do to pay attention? I write.", "It pays to ask, and hard work pays off.",
    "I read 2,000 pages a year.", "You pay the growers on the day, which I like.",
    "I looked after 40 people and 3,000 plants.", "I have until 9 to get there, at least.",
    "When I joined, the tests were a mess, and I mended them.",
    "The code was badly documented, so I wrote it down.",
    "The questions were not bad at all.", "My last team was badly run, and I stayed.",
    "I did not like the job that I had before.", "Your story of how bad it was made me laugh.",
    "You described the onboarding as a mess, and I can help.",
    "I would like your office to be mine.",
    "Your point about terrible tests is one I share.", "You should hear the noise it made.",
    "Your tests were never boring.", "You need someone who can fix the deploys.",
    "I did not expect your team to be so kind.", "Nothing is worse than silence on a line.",
    "I have seen code that was terrible, and mended it.",
    "Your work in the poor parts of town matters.",
    "The weather was awful, and the coffee was good.", "I liked how your interview was run.",
    "I expect the Bazel move to take a winter.", "I expect a hard first month.",
    "We built the salary module.", "I wrote the payslip import for the payroll team.",
    "I look forward to hearing from you.", "I am glad about the opportunity to learn.",
    "Please tell me when you decide.", "You will not find it in the manual; I wrote it down.",
  ])
  func nothing(_ text: String) {
    let tone: Set<LetterCheck.Name> = [
      .weakPhrase, .wornOpening, .apologetic, .begging, .demanding, .criticism, .pay, .gift,
      .attachment,
    ]
    let found = LetterReview.run(.northwind(Self.opening + text)).findings.filter {
      tone.contains($0.check)
    }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func toneIsJudgedInEnglishAlone() {
    let german = """
      Sehr geehrte Frau Ruiz,

      vielen Dank für das Gespräch über die Stelle, das ich sehr genossen habe. Ich bin ein team \
      player und freue mich auf die Zusammenarbeit mit Ihnen und dem ganzen Haus.
      """
    let review = LetterReview.run(.northwind(german))
    #expect(!review.reading.isJudged)
    #expect(!review.findings.contains { $0.check == .weakPhrase })
  }

  @Test func payIsTheSubjectOfSomeRoles() {
    var context = LetterContext.northwind("You run the salary of nine hundred people.")
    #expect(!context.found(.pay).isEmpty)
    context.meeting?.role = "Payroll Clerk"
    #expect(context.found(.pay).isEmpty)
  }

  /// A bracket that opens in what is quoted closes in it.
  @Test(arguments: [
    ("Dear Hiring [team or] Manager,", "“Dear Hiring [team or] Manager”"),
    ("Dear Hiring (Design) Manager,", "“Dear Hiring (Design) Manager”"),
    ("Dear Recruiter (Design),", "“Dear Recruiter”"),
    ("Dear [Interviewer],", "“Dear [Interviewer]”"), ("Dear (Recruiter),", "“Dear (Recruiter)”"),
  ])
  func quotesAreWhole(_ greeting: String, _ quote: String) {
    let found = LetterContext.northwind("\(greeting)\n\nThank you for your time.")
      .found(.wornOpening)
    #expect(found.allSatisfy { $0.message.hasPrefix(quote) }, "\(found.map(\.message))")
  }
}
