import Core
import Testing

/// Judgements, pleas and demands in words that letters seldom have, and harmless neighbours.
@Suite struct ToneSayingTests {
  private static let checks: Set<LetterCheck.Name> = [
    .begging, .demanding, .criticism, .pay, .gift, .capitals,
  ]

  private func found(in sentence: String) -> [LetterFinding] {
    LetterReview.run(
      .northwind("Thank you for the time that you and the others took for me.\n\n" + sentence)
    ).findings.filter { Self.checks.contains($0.check) }
  }

  @Test(arguments: [
    ("The code I was shown is a mess.", LetterCheck.Name.criticism),
    ("The tests that you gave me were dreadful.", .criticism),
    ("The report she sent me was poor.", .criticism),
    ("Honestly, your script is terrible.", .criticism), ("Your machines are ancient.", .criticism),
    ("Your last manager clearly had no idea what he was doing.", .criticism),
    ("Your old foreman did not know the line.", .criticism),
    ("The back wall was badly neglected by your staff.", .criticism),
    ("The archive was poorly kept by your people.", .criticism),
    ("Please, please give me this chance.", .begging),
    ("I ask you, give me this one chance.", .begging), ("Please please take a look.", .begging),
    ("I hope that you give me this opportunity.", .begging),

    ("Just please give me that opportunity.", .begging),
    ("It is only fair that I am told where I stand.", .demanding),

    ("It is but fair that I hear from you.", .demanding),
    ("Kindly confirm receipt at once.", .demanding),
    ("Kindly confirm receipt of this letter at once.", .demanding),
    ("Please acknowledge my message immediately.", .demanding),
    ("I have every right to know.", .demanding),
    ("I wonder how many days of vacation come with the job.", .pay),
    ("How many weeks of leave are there?", .pay), ("What about vacation days?", .pay),
    ("I would like to know the holiday entitlement.", .pay),
    ("Are there 30 days of paid vacation?", .pay), ("Could you tell me of the PTO days?", .pay),
    ("A bottle of Burgundy is on its way to you as a small thank-you.", .gift),
    ("A jar of our honey is on its way to your desk.", .gift),
    ("A crate of apples should reach you on Friday.", .gift),

    ("A tin of my shortbread is in the post for you.", .gift),
    ("A basket of plums should be at your door.", .gift),
    ("That is where i learned it.", .capitals), ("It was where i had my first job.", .capitals),
    ("This is the house where i grew up.", .capitals),
  ])
  func isFound(_ sentence: String, _ check: LetterCheck.Name) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == check && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "The code I was shown is clear and short.", "The tests that you gave me were hard and fair.",
    "Your last manager had a good idea of the rota.",
    "The garden was badly neglected when I came to the mill.",
    "The wall was poorly built, and we built it anew.", "The code I wrote was a mess until June.",
    "Your foreman clearly knows the line.", "An ancient oak stands before the door.",
    "Please give me a day to think.", "Thank you for giving me this opportunity to meet the team.",
    "Please do call me, please do not worry about the hour.", "I gave him that one chance.",
    "Thank you for the chance to speak.", "I was given this opportunity by my first foreman.",
    "It is only fair that the night shift is asked too.", "I kindly confirm Tuesday at ten.",
    "I can confirm that I have your letter.", "We had to answer all calls at once.",
    "It was only right that the crew had the day off.", "I acknowledge that the road is long.",
    "On our vacation we walked for ten days.", "I can come on all days of the week.",
    "I was on leave when the flood came.", "How many days does the course take?",
    "The rota counts the weeks by itself.", "Our holiday club had ninety children.",
    "A bottle of Burgundy stood on the shelf for a year.", "The jar of honey was my first label.",
    "A crate of apples weighs twenty kilos.", "We packed a case of tools for each van.",
    "A box of old slides led me to the archive.", "The tin of paint was on the way to the yard.",
    "We loop to n, where i is the row.", "The place where i and j meet is the sum.",
    "It holds where i runs to ten.",
  ])
  func isHarmless(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
