import Core
import Testing

/// Frames of phrasing in which one does not belong in a letter, or not without a file, each with words
/// of its class, and sentences that share the frame and mean no harm.
@Suite struct MatterFamilyTests {
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
    "What would you pay me?", "My current CTC is 9 lakhs.", "My take-home pay is 2,400 a month.",
    "Do you have a figure in mind?", "Are you able to match my salary?",
    "I would not take a pay cut.", "I was on 31,000 a year at my last place.",
    "I am on £38,500 at the moment.", "What is the bonus structure?", "What about sick pay?",
    "I am currently on 55k.", "I'd like to know about the pension.",
    "I would need the salary to be higher.", "With the cost of living here, I would need more.",
    "My expected CTC is 12 LPA.", "I was on 42,000 a year before.",
    "I am currently on £42,000 plus car.",
    "I would need at least 60,000 a year.",
    "I would not move for less than £55,000.",
    "My current package is 70k.",
    "How many days of holiday do I get?",
    "How much vacation is there?",
    "How many weeks of paid leave are there?",
  ])
  func pay(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .pay && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "My merchants paid salaries through our tool.", "I cut the wage bill by a tenth.",
    "The bonus of the scan is fewer quarrels.", "We processed wages for nine shops.",
    "I was on 40 wards in a year.", "I was on call 24 hours a day.",
    "I am on 12 of your forms as a referee.", "The pension office was my first work.",
    "I cut our pay run from two days to one.", "The package arrived on the Monday.",
    "I had 40,000 birds a year in my care.", "The salary sheets were kept by hand until I came.",
    "You pay attention to small things.", "The bonus is that I live near.",
    "I work best on a mix of nights and days.", "I ran a round of 120 houses on foot.",
    "The salary ledger was the hard part.",
    "I set up the bonus rules for 300 drivers.",
    "My salary work at the bank taught me care.",
    "I built the whole tool for less than £500.",
    "You said how many days the repair takes.",
  ])
  func notPay(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I am sending a box of doughnuts.", "I'm bringing muffins on Friday.",
    "I will send a case of beer for the team.", "I have popped a bottle of wine in the post.",
    "A tin of biscuits is on its way.", "A bottle should reach you tomorrow.",
    "The roses should arrive on Friday.", "I left some brownies at the front desk.",
    "I dropped off a plant at reception.", "I have sent your team a tray of baklava.",
    "Some chocolates to say thank you will be with you soon.",
    "I ordered a hamper for your office.", "I am sending a bottle of gin.",
    "A bottle of gin is on its way to you.",
    "I have put a bottle of Yorkshire gin in the post for you.",
    "Some flowers should arrive tomorrow.", "I dropped off some doughnuts at reception.",
    "I have sent some chocolates.",
    "I left a gift card for you at reception.",
    "I have a small gift for the team.",
  ])
  func gift(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .gift && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "We gave every customer a small present at Christmas.",
    "I sent croissants to four shops each morning.",
    "I sell flowers, and the flowers arrive at four.",
    "I brought cakes to the market every Saturday.",
    "I open a bottle of champagne without a sound.", "We put a card in each box for the customer.",
    "I poured wine for guests for six years.",
    "I will bring the tickets down to the queue of ten, as I did there.",
    "I baked pies for the pupils on Fridays.", "The wine list is what I would begin with.",
    "I am sending the wine order to nobody else, I told the supplier.",
    "The beer should be served at nine degrees.",
    "I left the candles to the end, as they burn down.", "My gran kept honey, and I sold it.",
    "The box of samples is in the store room.", "I brought a mug of tea to each patient.",
    "I have ordered wine for restaurants of forty tables.",
    "I sold gift cards for a year.",
    "I gave my trainees small gifts at Christmas.",
    "We wrapped small presents all December.",
  ])
  func notGift(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I have included my transcript with this email.", "My references are included below.",
    "PFA my updated CV, as you asked.", "Please find herewith my certificates.", "Here is my CV.",
    "I'm forwarding my references.", "I am sending my certificates in this mail.",
    "I will include my portfolio as well.", "My licence is appended.",
    "I've included my CV with this mail.", "I'm including my CV.", "My CV is included.",
    "I'm sending my CV along with this.",
    "My transcript is appended to this mail.",
    "You'll find my resume below as a PDF.",
    "See the attachment to this email.",
  ])
  func attachment(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.contains { $0.check == .attachment && $0.severity == .warn }, "\(found)")
  }

  @Test(arguments: [
    "I included the night shift in the plan.", "I have included two numbers that you asked for.",
    "My CV says little of it.", "You have my CV already.", "I sent my CV in March.",
    "The certificate is valid until May.", "I will send my references on Monday.",
    "Here is my portfolio: www.jo-reyes.example/work",
    "Here is my answer to your question on joins.", "I can forward my references if you like.",
    "My licence is included in the fee that I paid.", "I added a step to the check list.",
    "I included samples in each parcel.",
    "My attachment to the place is strong.",
    "The attachment theory course was the best of my degree.",
    "You'll find my references as reliable as I am.",
  ])
  func notAttachment(_ sentence: String) {
    let found = found(in: sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }
}
