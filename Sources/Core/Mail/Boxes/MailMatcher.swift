import Foundation

/// Says what messages of the user's mailboxes mean for follow-ups; a pure function of both.
package struct MailMatcher: Sendable {
  private let known: [Correspondence]
  private let me: Set<String>
  private let now: Date
  private var byID: [String: (followUp: Int, delivery: Delivery?)] = [:]

  /// - Parameter me: the user's own addresses.
  package init(_ known: [Correspondence], me: [String], now: Date) {
    self.known = known
    self.me = Set(me.map { $0.lowercased() })
    self.now = now
    for (index, one) in known.enumerated() {
      for delivery in one.deliveries {
        if let id = delivery.messageID { byID[id] = (index, delivery) }
      }
      if let doubtful = one.doubtful { byID[doubtful.messageID] = (index, nil) }
    }
  }

  /// Of the mailbox in which the user keeps what went out.
  package func findings(inSent mails: [FoundMail]) -> [MailFinding] {
    var proved: Set<UUID> = []
    var findings: [MailFinding] = []
    var rest: [FoundMail] = []
    for mail in mails where mail.bounce == nil && !mail.isAutomatic {
      guard let finding = proof(mail, besides: proved) else {
        if !isOurs(mail) { rest.append(mail) }
        continue
      }
      if case .proof(_, let delivery) = finding { proved.insert(delivery) }
      findings.append(finding)
    }
    return findings + rest.compactMap(letter)
  }

  /// Of the mailbox in which answers come in.
  package func findings(inInbox mails: [FoundMail]) -> [MailFinding] {
    var answered: Set<UUID> = []
    let answers = mails.sorted { ($0.head.sent ?? 0) < ($1.head.sent ?? 0) }.compactMap(answer)
      .filter { finding in
        guard case .answer(let followUp, _) = finding else { return true }
        return answered.insert(followUp).inserted
      }
    return mails.compactMap(returned) + answers
  }

  private func proof(_ mail: FoundMail, besides proved: Set<UUID>) -> MailFinding? {
    if let id = mail.head.id, let (index, delivery) = byID[id] {
      guard let delivery else { return .went(followUp: known[index].followUp) }
      return delivery.proof == nil
        ? .proof(followUp: known[index].followUp, delivery: delivery.id) : nil
    }
    let to = recipients(mail)
    for one in known where !one.addresses.isDisjoint(with: to) {
      for delivery in one.deliveries
      where delivery.proof == nil && !proved.contains(delivery.id) && isSince(delivery.at, mail)
        && LetterLikeness.isSame(mail.text, as: delivery.body)
      {
        return .proof(followUp: one.followUp, delivery: delivery.id)
      }
      if let doubtful = one.doubtful, isSince(doubtful.date, mail),
        LetterLikeness.isSame(mail.text, as: doubtful.body)
      {
        return .went(followUp: one.followUp)
      }
    }
    return nil
  }

  /// Whether a mail is one that stands as sent already.
  private func isOurs(_ mail: FoundMail) -> Bool {
    if let id = mail.head.id, byID[id] != nil { return true }
    let to = recipients(mail)
    return known.contains { one in
      !one.addresses.isDisjoint(with: to)
        && one.deliveries.contains {
          isSince($0.at, mail) && LetterLikeness.isSame(mail.text, as: $0.body)
        }
    }
  }

  private func letter(_ mail: FoundMail) -> MailFinding? {
    let to = recipients(mail)
    guard let at = mail.head.sent.map({ Date(timeIntervalSince1970: Double($0)) }),
      at <= now.addingTimeInterval(Self.skew)
    else { return nil }
    let owed = known.filter { one in
      one.isOwed && !one.addresses.isDisjoint(with: to) && one.end <= at
        && one.deliveries.allSatisfy { $0.at.addingTimeInterval(Self.skew) < at }
    }
    guard let one = owed.max(by: { $0.end < $1.end }) else { return nil }
    let text = LetterLikeness.ownText(mail.text)
    guard LetterJudge.read(LetterText(text), subject: mail.head.subject).isFollowUp else {
      return nil
    }
    let party = mail.head.to.first { one.addresses.contains($0.email?.lowercased() ?? "") }
    return .letter(
      followUp: one.followUp,
      KeptMail(
        .letter, key: mail.key, at: at, mailbox: Self.words(party), subject: mail.head.subject,
        text: text))
  }

  private func returned(_ mail: FoundMail) -> MailFinding? {
    guard let bounce = mail.bounce, bounce.isFinal else { return nil }
    for id in bounce.ids {
      guard let (index, found) = byID[id], let delivery = found else { continue }
      let one = known[index]
      guard bounce.recipients.isEmpty || !one.addresses.isDisjoint(with: bounce.recipients) else {
        continue
      }
      return .returned(
        followUp: one.followUp, delivery: delivery.id,
        KeptMail(
          .bounce, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
          subject: mail.head.subject, text: bounce.reason))
    }
    return nil
  }

  private func answer(_ mail: FoundMail) -> MailFinding? {
    guard mail.bounce == nil, !mail.isAutomatic, let from = mail.head.from?.email?.lowercased(),
      !me.contains(from), let one = answered(by: from, mail)
    else { return nil }
    let sense = AnswerSense(of: mail.text, subject: mail.head.subject)
    guard sense != .automatic else { return nil }
    let text = LetterLikeness.ownText(mail.text)
    return .answer(
      followUp: one.followUp,
      KeptMail(
        .answer, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
        subject: mail.head.subject, text: String(text.prefix(Self.firstLines)), sense: sense))
  }

  /// The letter that is named; else of the same conversation, or to whom wrote, the last one before.
  private func answered(by from: String, _ mail: FoundMail) -> Correspondence? {
    let references = Set(mail.head.references)
    if let index = mail.head.references.reversed().lazy.compactMap({ byID[$0]?.followUp }).first {
      return known[index]
    }
    let at = time(mail)
    let before = known.compactMap { one in
      one.deliveries.last { $0.at < at }.map { (one: one, at: $0.at) }
    }
    let own = before.filter { $0.one.addresses.contains(from) }
    let inThread = before.filter { !$0.one.thread.isDisjoint(with: references) }
    let both = own.filter { !$0.one.thread.isDisjoint(with: references) }
    return [both, own, inThread].lazy.compactMap { $0.max { $0.at < $1.at }?.one }.first
  }

  /// Seconds by which the clocks of two machines may differ.
  private static let skew = 300.0
  /// Characters of an answer that are kept.
  private static let firstLines = 1_000

  private func time(_ mail: FoundMail) -> Date {
    mail.head.sent.map { min(Date(timeIntervalSince1970: Double($0)), now) } ?? now
  }

  private func isSince(_ moment: Date, _ mail: FoundMail) -> Bool {
    guard let sent = mail.head.sent else { return true }
    return Double(sent) > moment.timeIntervalSince1970 - Self.skew
  }

  private func recipients(_ mail: FoundMail) -> Set<String> {
    Set(mail.head.to.compactMap { $0.email?.lowercased() })
  }

  private static func words(_ party: CalendarEvent.Party?) -> String {
    let (name, email) = (party?.name ?? "", party?.email)
    guard let email else { return name }
    return name.isEmpty ? email : "\(name) <\(email)>"
  }
}
