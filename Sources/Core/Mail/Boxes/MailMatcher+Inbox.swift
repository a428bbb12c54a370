import Foundation

extension MailMatcher {
  /// Of the mailbox in which answers come in, and a copy of what the user sent to their own address as well.
  package func findings(inInbox mails: [FoundMail]) -> [MailFinding] {
    var answered: Set<UUID> = []
    var findings: [MailFinding] = []
    for mail in mails.sorted(by: { ($0.head.sent ?? 0) < ($1.head.sent ?? 0) }) {
      let answer = answer(mail)
      if let answer, answered.insert(answer.followUp).inserted { findings += answer.findings }
      findings += words(mail, besides: answer)
    }
    return mails.filter { $0.bounce == nil }.flatMap(proofsByID) + mails.compactMap(returned)
      + findings
  }

  private func kept(
    _ kind: KeptMail.Kind, _ mail: FoundMail, _ sense: AnswerSense?
  ) -> KeptMail {
    KeptMail(
      kind, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
      subject: mail.head.subject,
      text: String(LetterLikeness.ownText(mail.text).prefix(Self.firstLines)), sense: sense)
  }

  private struct Answer {
    let followUp: UUID
    /// Whether it names the letter that it answers.
    let isNamed: Bool
    /// Whether that is the one of which nobody knew whether it went.
    let isToDoubtful: Bool
    let mail: KeptMail

    var findings: [MailFinding] {
      (isToDoubtful ? [.arrived(followUp: followUp)] : [])
        + [.answer(followUp: followUp, mail)]
    }
  }

  /// Who wrote, where it is neither the user nor a program.
  private func writer(of mail: FoundMail) -> String? {
    guard mail.bounce == nil, let from = mail.head.from?.email?.lowercased(), !isMe(from) else {
      return nil
    }
    return from
  }

  private func answer(_ mail: FoundMail) -> Answer? {
    guard let from = writer(of: mail), let found = answered(by: from, mail),
      !mail.isAutomatic || mail.isBulk && found.isNamed
    else { return nil }
    let sense = AnswerSense(
      of: mail.text, subject: mail.head.subject, answersLetter: found.isNamed)
    guard sense != .automatic else { return nil }
    return Answer(
      followUp: found.one.followUp, isNamed: found.isNamed, isToDoubtful: found.isToDoubtful,
      mail: kept(.answer, mail, sense))
  }

  /// The letter that is named; else of the same conversation, or to whom wrote, the last one before.
  /// - Returns: whose it is, whether the answer names the letter, and whether that is one in doubt.
  private func answered(
    by from: String, _ mail: FoundMail
  ) -> (one: Correspondence, isNamed: Bool, isToDoubtful: Bool)? {
    let references = Set(mail.head.references)
    if let named = mail.head.references.reversed().lazy.compactMap({ byID[$0] }).first {
      let one = named.first { known[$0.followUp].addresses.contains(from) } ?? named.first
      return one.map { (known[$0.followUp], true, $0.delivery == nil) }
    }
    let at = time(mail)
    let before = known.compactMap { one in
      one.deliveries.last { $0.at < at }.map { (one: one, at: $0.at) }
    }
    let own = before.filter { $0.one.addresses.contains(from) }
    let inThread = before.filter { !$0.one.thread.isDisjoint(with: references) }
    let both = own.filter { !$0.one.thread.isDisjoint(with: references) }
    return [both, own, inThread].lazy.compactMap { $0.max { $0.at < $1.at }?.one }.first
      .map { ($0, false, false) }
  }

  /// What someone wrote after an interview who is owed a message, and what someone else of the company wrote.
  private func words(_ mail: FoundMail, besides answer: Answer?) -> [MailFinding] {
    guard let from = writer(of: mail), !mail.isAutomatic, answer?.isNamed != true else { return [] }
    let at = time(mail)
    let own = known.filter { one in
      one.isOwed && one.addresses.contains(from) && one.end <= at
        && one.deliveries.allSatisfy { $0.at > at }
    }
    let isStranger = answer == nil && !known.contains { $0.addresses.contains(from) }
    let other = isStranger ? colleague(of: from, at) : nil
    guard !own.isEmpty || other != nil else { return [] }
    let sense = AnswerSense(of: mail.text, subject: mail.head.subject)
    guard sense != .automatic else { return [] }
    return own.map { .wrote(followUp: $0.followUp, kept(.word, mail, sense)) }
      + [other].compactMap(\.self).map {
        .wrote(followUp: $0.followUp, kept(.colleague, mail, sense))
      }
  }

  /// Who was written to last of the last interview before at the company that an address belongs to.
  private func colleague(of address: String, _ at: Date) -> Correspondence? {
    guard let domain = MailDomain(ofAddress: address) else { return nil }
    let there = domain.andAbove.flatMap { byEmployer[$0] ?? [] }.map { known[$0] }
      .filter { $0.end <= at }
    func last(_ one: Correspondence) -> Date { one.deliveries.last?.at ?? .distantPast }
    return there.max { ($0.end, last($0)) < ($1.end, last($1)) }
  }

  private func returned(_ mail: FoundMail) -> MailFinding? {
    guard let bounce = mail.bounce, bounce.isFinal,
      let (one, delivery) = bounce.isBare ? latelySent(to: bounce, mail) : named(by: bounce)
    else { return nil }
    return .returned(
      followUp: one.followUp, delivery: delivery?.id,
      KeptMail(
        .bounce, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
        subject: mail.head.subject, text: bounce.reason))
  }

  /// - Returns: nil for a delivery stands for the letter of which nobody knows whether it went.
  private func named(by bounce: FoundMail.Bounce) -> (Correspondence, Delivery?)? {
    for (index, delivery) in bounce.ids.flatMap({ byID[$0] ?? [] }) {
      let one = known[index]
      guard bounce.recipients.isEmpty || !one.addresses.isDisjoint(with: bounce.recipients)
      else { continue }
      return (one, delivery)
    }
    return nil
  }

  /// The one letter that went to such an address lately; nil where it may have been another.
  private func latelySent(
    to bounce: FoundMail.Bounce, _ mail: FoundMail
  ) -> (Correspondence, Delivery?)? {
    let at = time(mail)
    let span = at.addingTimeInterval(-Self.returnsWithin)...at.addingTimeInterval(Self.skew)
    let sent = known.flatMap { one -> [(Correspondence, Delivery?)] in
      let gone = one.deliveries.filter { delivery in
        let recipient = try? OutgoingMessage.Mailbox(parsing: delivery.recipient).readable
        let addresses = recipient.map(Correspondence.forms) ?? one.addresses
        return delivery.way == .email && span.contains(delivery.at)
          && !addresses.isDisjoint(with: bounce.recipients)
      }
      let doubtful = one.doubtful.map { message in
        span.contains(message.date)
          && !Correspondence.forms(of: message.to.readable).isDisjoint(with: bounce.recipients)
      }
      return gone.map { (one, $0) } + (doubtful == true ? [(one, nil)] : [])
    }
    return sent.count == 1 ? sent.first : nil
  }

  /// Seconds for which servers try to deliver a message, and then give it back (RFC 5321, 4.5.4.1).
  private static let returnsWithin = 6 * 86_400.0
  /// Characters of an answer that are kept.
  private static let firstLines = 1_000
}
