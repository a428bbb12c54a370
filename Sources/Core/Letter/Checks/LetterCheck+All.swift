extension LetterCheck {
  /// All checks, those that block first.
  package static let all: [LetterCheck] =
    blocking + naming + length + tone + substance + form + hints

  private static func check(
    _ name: Name, _ severity: Severity, _ purpose: String, _ example: String, several: String = "",
    needs: String = "",
    _ find: @escaping @Sendable (LetterUnderReview) -> [LetterFinding]
  ) -> LetterCheck {
    LetterCheck(
      name: name, severity: severity, purpose: purpose, example: example,
      several: several, needs: needs, find: find)
  }

  private static let blocking = [
    check(
      .noRecipient, .block, "The letter has no address to go to.", "To: Ben Okafor",
      HeaderChecks.noRecipient),
    check(
      .noSubject, .block, "The letter has no subject, or only “Re:”.", "Subject:",
      HeaderChecks.noSubject),
    check(
      .placeholder, .block,
      "Something is still to be filled in: brackets, XXX, ___, ??, “Your Name”.",
      "Dear [Name], thank you for telling me about {{company}}.", several: "placeholders",
      PlaceholderCheck.find),
    check(
      .salutation, .block, "The salutation names someone else than the recipient.",
      "“Dear Mark,” in a letter to Ana Ruiz", several: "greetings of someone else",
      needs: "the recipient's name",
      SalutationChecks.someoneElse),
    check(
      .otherCompany, .block,
      "The letter names another company that you know. Former employers and tools may be named; "
        + "what is doubtful warns.",
      "“I would love to work at Target.” in a letter to Northwind",
      several: "names of other companies", needs: "the interview",
      OtherCompanyCheck.find),
    check(
      .otherPerson, .block,
      "The letter names someone whom you know from another interview, or goes to an address that "
        + "is someone else's; what is doubtful warns.",
      "“Thank you again, Mark.” where Mark was at Target", several: "names of other people",
      needs: "the interview",
      OtherPersonCheck.find),
  ]

  private static let naming = [
    check(
      .otherRole, .warn,
      "The letter names another role that you know; one in which you offer to work blocks.",
      "“the Product Manager position” in a letter about Platform Engineer",
      several: "names of other roles", needs: "the interview",
      OtherRoleCheck.find),
    check(
      .misspeltName, .warn,
      "The name of the company, of someone who was there, of the role or your own is mistyped, or the "
        + "domain of the address.",
      "“Dear Ms. Okafro,” in a letter to Ben Okafor", several: "mistyped names",
      needs: "the recipient's name"
    ) { MisspeltNameCheck.find($0) + MistypedDomain.find($0) },
    check(
      .twoAddressed, .warn, "The letter goes to one and speaks to several.",
      "“Dear Ana and Ben,” in a letter to Ana Ruiz", several: "greetings of several",
      needs: "the recipient's name",
      SalutationChecks.several),
    check(
      .subjectRole, .warn, "The subject does not name the role.", "Subject: Thank you",
      needs: "the interview", HeaderChecks.subjectRole),
    check(
      .subjectLength, .warn,
      "The subject has more than \(Draft.longestSubject) characters.",
      "Subject: Thank you very much for the long and interesting talk about the role",
      HeaderChecks.subjectLength),
  ]

  private static let length = [
    check(
      .length, .warn,
      "The letter has fewer or more words than read best: "
        + LetterLength.allCases.map { "\($0.range) \($0.rawValue)" }.joined(separator: ", ")
        + ". The interview's round tells a phone screen, by “phone”, “screen”, “call” or "
        + "“recruiter”; where no round is known, the letter's own words do.",
      "Thank you for your time.", FormChecks.length),
    check(
      .oneBlock, .warn, "The letter is one long block without paragraphs.",
      "ninety words without a blank line", FormChecks.oneBlock),
    check(
      .noSalutation, .warn, "The letter greets no one; of a nudge a hint.",
      "a letter without “Dear Ana,”", EndsChecks.noSalutation),
    check(
      .noSignature, .warn, "The letter ends without your name, or with another; of a nudge a hint.",
      "a letter that ends with “Best regards,”", EndsChecks.noSignature),
  ]

  private static let tone = [
    check(
      .weakPhrase, .warn, "A phrase says nothing, or anyone can say it.",
      "I am just checking in.", several: "weak phrases", PhraseChecks.weakPhrase),
    check(
      .wornOpening, .warn, "The letter begins as all do.", "I hope this email finds you well.",
      several: "worn openings",
      PhraseChecks.wornOpening),
    check(
      .apologetic, .warn, "The letter apologises and makes little of you.",
      "Sorry that I was so nervous.", several: "apologies", PhraseChecks.apologetic),
    check(
      .begging, .warn, "The letter begs.", "I really need this job.", several: "phrases that beg",
      PhraseChecks.begging),
    check(
      .demanding, .warn, "The letter demands, presses, reproaches or argues with a no.",
      "I expect your answer by Monday.", several: "demands", PhraseChecks.demanding),
    check(
      .criticism, .warn, "The letter criticises them.", "Your website is outdated.",
      several: "words against them",
      PhraseChecks.criticism),
    check(
      .pay, .warn, "The letter speaks of pay, which is for the offer.",
      "What is the salary?", several: "words about pay", PhraseChecks.pay),
    check(
      .gift, .warn, "The letter speaks of a gift, which may embarrass them.",
      "A small gift for your team is on its way.", several: "words about gifts", PhraseChecks.gift),
  ]

  private static let substance = [
    check(
      .noDetail, .warn, "Nothing that you noted in the debrief is in the letter.",
      "a letter without a word on the deploys that they lose two weeks to", needs: "the debrief",
      SubstanceChecks.noDetail),
    check(
      .rawNote, .warn,
      "A note stands in the letter as you took it down; one that is not about them is a hint.",
      "“They struggle with deploys.”, which is a note of yours",
      several: "notes as you took them down", needs: "the debrief",
      RawNote.find),
    check(
      .sharedSentence, .warn, "A letter to someone else of the panel says the same.",
      "the same thanks to Ana and to Ben, word for word", several: "letters that say the same",
      needs: "letters to others who were there",
      RepetitionChecks.sharedSentence),
    check(
      .storyTold, .warn, "A story was told to this company already.",
      "the story of the nine minutes, again", several: "stories that they know",
      needs: "the stories", RepetitionChecks.storyTold),
    check(
      .promise, .warn, "The letter names another day than the one that they promised.",
      "“I look forward to hearing from you by Wednesday.” where they said Friday",
      several: "other days than promised", needs: "the debrief", PromiseCheck.find),
    check(
      .attachment, .warn, "An attachment is announced, and no file is attached.",
      "I have attached my portfolio.", several: "announced attachments", PhraseChecks.attachment),
  ]

  private static let form = [
    check(
      .doubledWord, .warn,
      "A word or a sentence stands twice; “that that”, “had had” and “very very” are hints.",
      "I enjoyed the the talk.", several: "words that stand twice"
    ) { FormChecks.doubledWord($0) + RepetitionChecks.twice($0) },
    check(
      .shouting, .warn, "Words in capitals, or exclamation marks in a row.",
      "I REALLY enjoyed it!!!", several: "words that shout", ShoutingCheck.find),
    check(
      .capitals, .warn, "A sentence or “I” has a small letter.", "it was good to meet you.",
      several: "small letters for capitals",
      FormChecks.capitals),
    check(
      .spelling, .warn, "Your spelling checker does not know a word.", "I enjoyed the discusion.",
      several: "unknown words", needs: "enchant-2, hunspell or aspell", SpellingCheck.find),
  ]

  private static let hints = [
    check(
      .gap, .hint, "You noted a gap, and the letter does not say how you close one.",
      "a letter without a word on the missing Kubernetes", needs: "the debrief",
      SubstanceChecks.gap),
    check(
      .generic, .hint, "Most sentences would fit any employer.",
      "I enjoyed our talk. I am excited about the role. My skills would be an asset.",
      SubstanceChecks.generic),
    check(
      .template, .hint, "Most of the letter is still its template.",
      "a template with the names filled in", needs: "the template", SubstanceChecks.template),
  ]
}
