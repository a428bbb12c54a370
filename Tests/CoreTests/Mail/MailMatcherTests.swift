import Core
import Fixtures
import Foundation
import Testing

/// What messages of the user's mailboxes mean for follow-ups.
struct MailMatcherTests {
  private static let letter = """
    Hi Ben,

    Thank you for taking the time to walk me through how your deploys are run. I learned that six people
    keep the platform up, and that two weeks a quarter go into flaky ones.

    At Acme I brought a build of forty minutes down to nine, and would enjoy doing the same with you.

    I look forward to the next steps.

    Sam Doe
    """

  private static let now = Date("2026-11-24T09:42:00Z")
  private static let end = Date("2026-11-20T15:30:00Z")

  private let id = UUID()
  private let delivery = Delivery(
    id: UUID(), at: now, way: .email, recipient: "Ben <ben@x.example>", body: letter,
    messageID: "own.1@mail.example", proof: nil, hasGoneOut: true)

  private func matcher(
    owed: Bool = false, _ deliveries: [Delivery], thread: Set<String> = []
  ) -> MailMatcher {
    let one = Correspondence(
      followUp: id, interview: UUID(), addresses: ["ben@x.example"], end: Self.end, isOwed: owed,
      deliveries: deliveries, thread: thread)
    return MailMatcher(
      [one], me: ["sam@mail.example"], now: Self.now.addingTimeInterval(86_400 * 3))
  }

  private func mail(
    id: String? = "other@x", from: String = "sam@mail.example", to: String = "ben@x.example",
    references: [String] = [], after seconds: Double = 60, _ text: String,
    isAutomatic: Bool = false,
    isBulk: Bool = false, bounce: FoundMail.Bounce? = nil
  ) -> FoundMail {
    FoundMail(
      head: MessageOrigin(
        id: id, references: references, subject: "Thank you",
        from: CalendarEvent.Party(name: nil, email: from),
        to: [CalendarEvent.Party(name: "Ben", email: to)],
        sent: Int(Self.now.timeIntervalSince1970 + seconds)),
      text: text, isAutomatic: isAutomatic || isBulk, isBulk: isBulk, bounce: bounce)
  }

  /// A letter as mail programs send it on: wrapped anew, with a signature, above what it answers.
  static let copies = [
    letter, letter.replacing("\n", with: "\r\n"),
    letter.split(separator: " ").joined(separator: "\n"),
    letter + "\n\n-- \nSam Doe\nPlatform Engineer\n+49 30 1234\n",
    letter + "\n\nOn Fri, 20 Nov 2026, Ben wrote:\n> Dear Sam,\n> see you at two.\n",
    "Hi Ben!\n" + letter.split(separator: "\n").dropFirst().joined(separator: "\n"),
  ]

  @Test(arguments: copies)
  func aCopyIsProof(_ text: String) {
    #expect(
      matcher([delivery]).findings(inSent: [mail(text)])
        == [.proof(followUp: id, delivery: delivery.id, as: "other@x")])
  }

  @Test func theMessageIDIsProofWhateverElseStandsThere() {
    let copy = mail(id: "own.1@mail.example", to: "someone@else.example", after: -9e6, "?")
    #expect(
      matcher([delivery]).findings(inSent: [copy])
        == [.proof(followUp: id, delivery: delivery.id)])
  }

  @Test func otherMailsAreNoProof() {
    let others = [
      mail(to: "ana@x.example", Self.letter), mail(after: -86_400, Self.letter),
      mail("Hi Ben, are you free for a coffee on Thursday? I will be around at noon. Sam"),
      mail(Self.letter.components(separatedBy: "\n").prefix(3).joined()),
    ]
    #expect(matcher([delivery]).findings(inSent: others).isEmpty)
  }

  @Test func aLetterOfWhichNobodyKnewIsSettled() throws {
    var me = Me()
    me.emails = ["sam@mail.example"]
    let message = try OutgoingMessage(
      Draft(recipient: "Ben <ben@x.example>", subject: "Thank you", body: Self.letter),
      to: FollowUp(id: id), from: me, date: Self.now, zone: Zones.berlin)
    let one = Correspondence(
      followUp: id, interview: UUID(), addresses: ["ben@x.example"], end: Self.end,
      doubtful: message)
    let matcher = MailMatcher([one], me: [], now: Self.now.addingTimeInterval(99))
    #expect(matcher.findings(inSent: [mail(Self.letter)]) == [.went(followUp: id, as: "other@x")])
    #expect(
      matcher.findings(inSent: [mail(id: message.messageID, "?")]) == [.went(followUp: id)])
  }

  @Test func aLetterFromTheMailProgramIsOffered() {
    let found = matcher(owed: true, []).findings(inSent: [mail(Self.letter)])
    guard case .letter(id, let kept) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && kept.kind == .letter && kept.mailbox == "Ben <ben@x.example>")
    #expect(kept.text.hasPrefix("Hi Ben,") && kept.key == "other@x")
    let others = [
      mail("Hi Ben, lunch at one? The place by the river has a table for us. Sam"),
      mail(after: -86_400 * 5, Self.letter), mail(to: "ana@x.example", Self.letter),
    ]
    #expect(matcher(owed: true, []).findings(inSent: others).isEmpty)
    #expect(matcher(owed: false, []).findings(inSent: [mail(Self.letter)]).isEmpty)
    // The user said of this one by hand that it went; by which ID it is answered, the copy tells.
    var marked = delivery
    (marked.proof, marked.messageID) = (.user, nil)
    #expect(
      matcher(owed: true, [marked]).findings(inSent: [mail(Self.letter)])
        == [.proof(followUp: id, delivery: marked.id, as: "other@x")])
    marked.sentID = "other@x"
    #expect(matcher(owed: true, [marked]).findings(inSent: [mail(Self.letter)]).isEmpty)
  }

  @Test func whatComesBackIsOwedAgain() {
    func bounce(_ isFinal: Bool, _ ids: [String], _ to: [String]) -> FoundMail {
      mail(
        from: "mailer-daemon@mail.example", "",
        bounce: FoundMail.Bounce(
          isFinal: isFinal, recipients: to, ids: ids, reason: "550 no such user"))
    }
    let own = ["own.1@mail.example"]
    let found = matcher([delivery]).findings(inInbox: [bounce(true, own, ["ben@x.example"])])
    guard case .returned(id, delivery.id, let kept) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(kept.text == "550 no such user")
    let others = [
      bounce(false, own, ["ben@x.example"]), bounce(true, [], ["ben@x.example"]),
      bounce(true, own, ["ana@x.example"]),
    ]
    #expect(matcher([delivery]).findings(inInbox: others).isEmpty)
  }

  @Test func answersAreToldFromOtherMail() {
    func answers(_ mail: FoundMail, _ deliveries: [Delivery], thread: Set<String> = []) -> Bool {
      matcher(deliveries, thread: thread).findings(inInbox: [mail]).contains {
        if case .answer = $0 { true } else { false }
      }
    }
    let ben = "ben@x.example"
    #expect(answers(mail(from: ben, "Thanks!"), [delivery]))
    #expect(
      answers(mail(from: "hr@x.example", references: ["own.1@mail.example"], "Hi"), [delivery]))
    #expect(
      answers(mail(from: "hr@x.example", references: ["t@x"], "Hi"), [delivery], thread: ["t@x"]))
    #expect(!answers(mail(from: "hr@x.example", references: ["t@x"], "Hi"), [delivery]))
    #expect(!answers(mail(from: ben, after: -60, "See you!"), [delivery]))
    #expect(!answers(mail(from: ben, "Thanks!"), []))
    #expect(!answers(mail(from: ben, "Thanks!", isAutomatic: true), [delivery]))
    #expect(!answers(mail(from: ben, "I am out of the office until Monday."), [delivery]))
    #expect(!answers(mail(references: ["own.1@mail.example"], "My own"), [delivery]))
  }

  @Test func whatAnAnswerComesToIsKept() {
    let found = matcher([delivery]).findings(
      inInbox: [mail(from: "ben@x.example", "We decided to go with another candidate.")])
    guard case .answer(id, let kept) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(kept.sense == .rejection && kept.kind == .answer)
  }
}
