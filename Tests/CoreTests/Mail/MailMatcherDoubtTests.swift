import Core
import Fixtures
import Foundation
import Testing

/// What is harder to tell of messages in mailboxes: several people, answers that look like a program's, and
/// bounces that say little.
struct MailMatcherDoubtTests {
  private static let now = Date("2026-11-24T09:42:00Z")
  private static let end = Date("2026-11-20T15:30:00Z")

  private static func delivery(
    to address: String, id: String = "own.1@mail.example", daysAgo days: Double = 0,
    proof: Delivery.Proof? = nil
  ) -> Delivery {
    Delivery(
      id: UUID(), at: now - days * 86_400, way: .email, recipient: address, body: "A letter",
      messageID: id, proof: proof, hasGoneOut: true)
  }

  private static func one(
    _ address: String, owed: Bool = false, end: Date = end, _ deliveries: [Delivery] = []
  ) -> Correspondence {
    Correspondence(
      followUp: UUID(), interview: UUID(), addresses: [address], end: end, isOwed: owed,
      deliveries: deliveries)
  }

  private static func matcher(_ known: [Correspondence]) -> MailMatcher {
    MailMatcher(known, me: ["sam@mail.example"], now: now + 86_400)
  }

  private static func mail(
    id: String = "other@x", from: String = "sam@mail.example", to: [String] = [],
    references: [String] = [], sent: Date = now + 60, _ text: String = "",
    subject: String = "Thank you", isAutomatic: Bool = false, isBulk: Bool = false,
    bounce: FoundMail.Bounce? = nil
  ) -> FoundMail {
    FoundMail(
      head: MessageOrigin(
        id: id, references: references, subject: subject,
        from: CalendarEvent.Party(name: nil, email: from),
        to: to.map { CalendarEvent.Party(name: nil, email: $0) },
        sent: Int(sent.timeIntervalSince1970)),
      text: text, isAutomatic: isAutomatic || isBulk, isBulk: isBulk, bounce: bounce)
  }

  private static let letter = """
    Hi both,

    Thank you for taking the time to walk me through how your deploys are run. I learned that six people
    keep the platform up, and that two weeks a quarter go into flaky ones.

    At Acme I brought a build of forty minutes down to nine, and would enjoy doing the same with you.

    I look forward to the next steps.

    Sam Doe
    """

  // MARK: Several people

  @Test func aLetterToSeveralIsOfferedForEachWhoIsOwed() {
    let (ana, ben, chen) = (
      Self.one("ana@x.example", owed: true), Self.one("ben@x.example", owed: true),
      Self.one("chen@x.example", owed: false)
    )
    let earlier = Self.one("ben@x.example", owed: true, end: Self.end - 86_400)
    let mail = Self.mail(
      to: ["ana@x.example", "BEN@x.example", "chen@x.example", "ana@x.example"], Self.letter)
    let found = Self.matcher([ana, earlier, ben, chen]).findings(inSent: [mail])
    #expect(found.map(\.whom) == [ana.followUp, ben.followUp])
    #expect(found.compactMap(\.kept).map(\.mailbox) == ["ana@x.example", "BEN@x.example"])
  }

  /// Once it is taken for one of them it stays what the other is offered.
  @Test func whatIsTakenForOneIsStillOfferedForTheOther() {
    let ana = Self.one(
      "ana@x.example", [Self.delivery(to: "ana@x.example", id: "other@x", proof: .sent)])
    let ben = Self.one("ben@x.example", owed: true)
    let mail = Self.mail(to: ["ana@x.example", "ben@x.example"], Self.letter)
    #expect(
      Self.matcher([ana, ben]).findings(inSent: [mail]).map(\.whom) == [ben.followUp])
    // Nothing is owed twice to one address by one mail.
    let again = Self.one("ana@x.example", owed: true)
    let alone = Self.mail(to: ["ana@x.example"], Self.letter)
    #expect(Self.matcher([ana, again]).findings(inSent: [alone]).isEmpty)
  }

  /// One message to two is answered by each of them, and comes back from each of them.
  @Test func aMessageToTwoIsTwoDeliveries() {
    let people = ["ana@x.example", "ben@x.example"].map {
      Self.one($0, [Self.delivery(to: $0, id: "both@x")])
    }
    let matcher = Self.matcher(people)
    let answer = Self.mail(id: "a@x", from: "ben@x.example", references: ["both@x"], "Thanks!")
    #expect(matcher.findings(inInbox: [answer]).map(\.whom) == [people[1].followUp])
    let bounce = Self.mail(
      from: "mailer-daemon@x",
      bounce: .init(isFinal: true, recipients: ["ben@x.example"], ids: ["both@x"], reason: ""))
    #expect(matcher.findings(inInbox: [bounce]).map(\.whom) == [people[1].followUp])
    let copy = Self.mail(id: "both@x", to: ["ana@x.example", "ben@x.example"])
    #expect(matcher.findings(inSent: [copy]).map(\.whom) == people.map(\.followUp))
  }

  // MARK: Answers

  static let inThread: [(text: String, isAutomatic: Bool, isBulk: Bool, counts: Bool)] = [
    ("I am out of the office tomorrow, but we would like to see you again.", false, false, true),
    ("I am out of office tomorrow. We decided to go with someone else.", false, true, true),
    ("Thanks!", false, true, true), ("We will call you.", false, true, true),
    ("We will call you.", true, false, false),
    ("I am out of the office until Monday.", false, false, false),
    ("I am out of the office until Monday.", false, true, false),
    (
      "Hi,\n\nThank you for your email. I am out of the office until 5 December with limited access to "
        + "email, and will reply when I am back. In urgent cases please contact my colleague Ana Ruiz.\n\n"
        + "Best regards,\nBen Okafor\nHead of Platform at Northwind GmbH", false, true, false
    ),
    ("This is an automated message. Your application has arrived.", false, false, false),
    (
      "Vielen Dank für Ihre Nachricht. Ich bin bis Montag nicht im Büro und ab dem 30. November wieder "
        + "erreichbar.", false, false, false
    ),
  ]

  @Test(arguments: inThread)
  func whoeverAnswersALetterAnswers(
    _ text: String, _ isAutomatic: Bool, _ isBulk: Bool, _ counts: Bool
  ) {
    let ben = Self.one("ben@x.example", [Self.delivery(to: "ben@x.example")])
    func answers(_ references: [String]) -> Bool {
      let mail = Self.mail(
        from: "ben@x.example", references: references, text, isAutomatic: isAutomatic,
        isBulk: isBulk)
      return !Self.matcher([ben]).findings(inInbox: [mail]).isEmpty
    }
    #expect(answers(["own.1@mail.example"]) == counts)
    // Outside the thread whatever looks like a program is taken for one.
    #expect(!answers([]) || !isBulk && counts && !text.contains("office"))
  }

  // MARK: Bounces

  @Test func aBareBounceIsMatchedByRecipientAndTime() {
    func returned(_ known: [Correspondence], _ to: [String], isBare: Bool = true) -> [UUID] {
      let bounce = Self.mail(
        from: "mailer-daemon@x",
        bounce: .init(
          isFinal: true, recipients: to, ids: [], reason: "550 no such user", isBare: isBare))
      return Self.matcher(known).findings(inInbox: [bounce]).map(\.whom)
    }
    let address = "ben@x.example"
    func ben(_ days: Double, _ recipient: String = "Ben <ben@x.example>") -> Correspondence {
      Self.one(address, [Self.delivery(to: recipient, daysAgo: days)])
    }
    let lately = ben(1)
    #expect(returned([lately], [address]) == [lately.followUp])
    #expect(returned([lately, ben(30)], [address]) == [lately.followUp])
    #expect(returned([lately], [address], isBare: false).isEmpty)
    #expect(returned([lately], ["ana@x.example"]).isEmpty && returned([lately], []).isEmpty)
    #expect(returned([ben(30)], [address]).isEmpty && returned([ben(-1)], [address]).isEmpty)
    // It went to another address than the one that is known.
    #expect(returned([ben(1, "Ben <ben@home.example>")], [address]).isEmpty)
    // It may have been either.
    #expect(returned([lately, ben(2)], [address]).isEmpty)
  }

  // MARK: Copies to oneself

  @Test func aCopyToOneselfProvesThatItWent() throws {
    let open = Self.one("ben@x.example", [Self.delivery(to: "ben@x.example")])
    let proved = Self.one("ben@x.example", [Self.delivery(to: "ben@x.example", proof: .user)])
    let copy = Self.mail(id: "own.1@mail.example", to: ["ben@x.example"], "A letter")
    #expect(
      Self.matcher([open]).findings(inInbox: [copy])
        == [.proof(followUp: open.followUp, delivery: open.deliveries[0].id)])
    #expect(Self.matcher([proved]).findings(inInbox: [copy]).isEmpty)
    // The same text without the Message-ID could be anyone's.
    let other = Self.mail(id: "x@x", to: ["ben@x.example"], "A letter")
    #expect(Self.matcher([open]).findings(inInbox: [other]).isEmpty)
    var me = Me()
    me.emails = ["sam@mail.example"]
    let message = try OutgoingMessage(
      Draft(recipient: "Ben <ben@x.example>", subject: "Thank you", body: "A letter"),
      to: FollowUp(id: UUID()), from: me, date: Self.now, zone: Zones.berlin)
    var doubtful = Self.one("ben@x.example")
    doubtful.doubtful = message
    #expect(
      Self.matcher([doubtful]).findings(inInbox: [Self.mail(id: message.messageID)])
        == [.went(followUp: doubtful.followUp)])
  }

  // MARK: Few words

  static let short: [(String, Bool)] = [
    ("Hi Ben,\n\nThank you for your time today.\n\nBest,\nSam", true),
    ("Hi Ben, it was great talking to you. I enjoyed hearing about the team.\n\nSam", true),
    (
      "Dear Ben,\n\nThanks so much for the interview. I really appreciate it. Please say hello to Ana.\n\n"
        + "Kind regards,\nSam Doe", true
    ),
    ("Hallo Ben,\n\nvielen Dank für das nette Gespräch.\n\nViele Grüße\nSam", true),
    ("Hi Ben, thanks for the call invitation, Thursday works. See you then!\n\nSam", false),
    ("Hi Ben, thank you for your time slots. I confirm Tuesday at two.\n\nSam", false),
    ("Hi Ben, are you free for lunch today? Thanks!\n\nSam", false),
    ("Hi Ben, the invoice is attached. Thank you.\n\nSam", false), ("Thanks!\n\nSam", false),
  ]

  @Test(arguments: short)
  func aFewWordsOfThanksAreOfferedSoonAfter(_ text: String, _ isOne: Bool) {
    func isOffered(_ mail: FoundMail, _ deliveries: [Delivery] = []) -> Bool {
      let ben = Self.one("ben@x.example", owed: true, deliveries)
      return !Self.matcher([ben]).findings(inSent: [mail]).isEmpty
    }
    #expect(
      isOffered(Self.mail(to: ["ben@x.example"], sent: Self.end + 7200, text, subject: "Friday"))
        == isOne)
    guard !LetterJudge.read(LetterText(text), subject: "Friday").isFollowUp else { return }
    #expect(
      !isOffered(
        Self.mail(to: ["ben@x.example"], sent: Self.end + 86_400 * 4.5, text, subject: "Friday")))
    #expect(
      !isOffered(Self.mail(to: ["ben@x.example"], sent: Self.end - 60, text, subject: "Friday")))
    let first = Self.delivery(to: "ben@x.example", id: "first@x", daysAgo: 3.9, proof: .user)
    #expect(
      !isOffered(
        Self.mail(to: ["ben@x.example"], sent: Self.end + 3600, text, subject: "Friday"), [first]))
  }
}

extension MailFinding {
  /// Whom it is about.
  fileprivate var whom: UUID {
    switch self {
    case .proof(let id, _, _), .went(let id, _), .arrived(let id), .letter(let id, _),
      .returned(let id, _, _), .answer(let id, _), .wrote(let id, _):
      id
    }
  }

  fileprivate var kept: KeptMail? {
    switch self {
    case .letter(_, let mail), .returned(_, _, let mail), .answer(_, let mail), .wrote(_, let mail):
      mail
    case .proof, .went, .arrived: nil
    }
  }
}
