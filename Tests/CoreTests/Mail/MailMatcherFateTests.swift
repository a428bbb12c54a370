import Core
import Fixtures
import Foundation
import Testing

/// What became of letters in doubt, of those whose Message-ID the provider changed, and who wrote before one
/// went.
struct MailMatcherFateTests {
  private static let now = Date("2026-11-24T09:42:00Z")
  private static let end = Date("2026-11-20T15:30:00Z")

  private func one(
    _ address: String = "ben@globex.example", owed: Bool = false, end: Date = end,
    sent deliveries: [Delivery] = []
  ) -> Correspondence {
    Correspondence(
      followUp: UUID(), interview: UUID(), addresses: [address], end: end, isOwed: owed,
      deliveries: deliveries)
  }

  private func doubtful() throws -> (Correspondence, OutgoingMessage) {
    var me = Me()
    me.emails = ["sam@mail.example"]
    var one = one()
    let message = try OutgoingMessage(
      Draft(recipient: "Ben <ben@globex.example>", subject: "Thank you", body: "A letter"),
      to: FollowUp(id: one.followUp), from: me, date: Self.now, zone: Zones.berlin)
    one.doubtful = message
    return (one, message)
  }

  private func mail(
    id: String = "other@x", from: String, references: [String] = [],
    sent: Date = now + 60, _ text: String = "Hello", isAutomatic: Bool = false,
    bounce: FoundMail.Bounce? = nil
  ) -> FoundMail {
    FoundMail(
      head: MessageOrigin(
        id: id, references: references, subject: "Thank you",
        from: CalendarEvent.Party(name: nil, email: from), to: [],
        sent: Int(sent.timeIntervalSince1970)),
      text: text, isAutomatic: isAutomatic, bounce: bounce)
  }

  private func findings(_ known: [Correspondence], _ mails: FoundMail...) -> [MailFinding] {
    MailMatcher(known, me: ["sam@mail.example"], now: Self.now + 86_400 * 9)
      .findings(inInbox: mails)
  }

  @Test(arguments: [false, true])
  func aLetterInDoubtThatComesBackWent(_ isBare: Bool) throws {
    let (one, message) = try doubtful()
    let bounce = FoundMail.Bounce(
      isFinal: true, recipients: ["ben@globex.example"], ids: isBare ? [] : [message.messageID],
      reason: "550", isBare: isBare)
    let found = findings([one], mail(from: "mailer-daemon@mx.example", bounce: bounce))
    guard case .returned(one.followUp, nil, let kept) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && kept.text == "550")
  }

  @Test func anAnswerToALetterInDoubtProvesThatItWent() throws {
    let (one, message) = try doubtful()
    let answer = mail(from: "b.okafor@home.example", references: [message.messageID])
    let found = findings([one], answer)
    #expect(found.count == 2 && found.first == .arrived(followUp: one.followUp))
    guard case .answer(one.followUp, _) = found.last else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func anAnswerMayNameTheIDThatTheProviderPutIn() {
    var sent = Delivery(
      id: UUID(), at: Self.now, way: .email, recipient: "ben@globex.example", body: "A letter",
      messageID: "own.1@mail.example", proof: .sent)
    let answer = mail(from: "b.okafor@home.example", references: ["rewritten@provider.example"])
    #expect(findings([one(sent: [sent])], answer).isEmpty)
    let known = one(sent: [sent])
    let told = [known].knowing([
      .proof(followUp: known.followUp, delivery: sent.id, as: "rewritten@provider.example")
    ])
    let found = findings(told, answer)
    guard case .answer(known.followUp, _) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1)
    #expect(told.question(of: [], me: []).ids.contains("rewritten@provider.example"))
    #expect(!told.terms.contains("rewritten@provider.example"))
    #expect(told.termsOfAnswers.contains("rewritten@provider.example"))
    // A letter after it answers that one.
    sent.sentID = "rewritten@provider.example"
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"),
      schedule: Schedule(from: Self.end - 3600, to: Self.end, in: Zones.berlin))
    #expect(
      FollowUp(id: UUID(), deliveries: [sent]).messageIDs(sentAfter: interview, home: Zones.berlin)
        == ["rewritten@provider.example"])
  }

  private static let refusal = "Hi Sam,\n\nunfortunately we will not move forward.\n\nBen\n"

  @Test func whoeverIsOwedALetterAndWritesIsNoticed() {
    let ben = one(owed: true)
    let found = findings([ben], mail(from: "ben@globex.example", Self.refusal))
    guard case .wrote(ben.followUp, let word) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && word.kind == .word && word.sense == .rejection)
    #expect(word.firstLine == "unfortunately we will not move forward.")
    let others = [
      mail(from: "ben@globex.example", sent: Self.end - 60, Self.refusal),
      mail(from: "ben@globex.example", Self.refusal, isAutomatic: true),
      mail(from: "sam@mail.example", Self.refusal),
    ]
    for other in others { #expect(findings([ben], other).isEmpty) }
    #expect(findings([one()], mail(from: "ben@globex.example", Self.refusal)).isEmpty)
  }

  static let colleagues: [(from: String, address: String, isHint: Bool)] = [
    ("hr@globex.example", "ben@globex.example", true),
    ("people@hr.globex.example", "ben@globex.example", true),
    ("hr@initech.example", "ben@globex.example", false),
    ("hr@notglobex.example", "ben@globex.example", false),
    ("someone@gmail.com", "ben@gmail.com", false),
    ("no-reply@greenhouse.io", "ben@greenhouse.io", false),
  ]

  /// From the user's own employer everything comes, also where the interview was about another post there.
  @Test func aMailOfTheOwnEmployerIsNone() {
    let matcher = MailMatcher([one()], me: ["sam@globex.example"], now: Self.now + 86_400)
    #expect(matcher.findings(inInbox: [mail(from: "hr@globex.example", Self.refusal)]).isEmpty)
    let question = [one()].question(of: [], me: ["sam@globex.example"])
    #expect(question.domains.isEmpty && question.addresses == ["ben@globex.example"])
    #expect([one()].question(of: [], me: []).domains == ["globex.example"])
  }

  @Test(arguments: colleagues)
  func aMailOfTheCompanyIsAHint(_ case: (from: String, address: String, isHint: Bool)) {
    let sent = Delivery(
      id: UUID(), at: Self.now - 86_400, way: .email, recipient: `case`.address, body: "A letter",
      messageID: "own.1@mail.example", proof: .sent)
    let known = one(`case`.address, sent: [sent])
    let found = findings([known], mail(from: `case`.from, Self.refusal))
    guard `case`.isHint else {
      #expect(found.isEmpty)
      return
    }
    guard case .wrote(known.followUp, let hint) = found.first else {
      Issue.record("\(found)")
      return
    }
    #expect(found.count == 1 && hint.kind == .colleague && hint.sense == .rejection)
    #expect(hint.domain == `case`.from.split(separator: "@").last.map(String.init))
    #expect(findings([known], mail(from: `case`.from, Self.refusal, isAutomatic: true)).isEmpty)
  }
}
