import Foundation

/// Says what messages of the user's mailboxes mean for follow-ups; a pure function of both.
package struct MailMatcher: Sendable {
  let known: [Correspondence]
  let now: Date
  private let me: Set<String>
  /// By Message-ID: one that the user wrote to several is a delivery to each of them.
  private(set) var byID: [String: [(followUp: Int, delivery: Delivery?)]] = [:]

  /// - Parameter me: the user's own addresses.
  package init(_ known: [Correspondence], me: [String], now: Date) {
    self.known = known
    self.me = Set(me.map { $0.lowercased() })
    self.now = now
    for (index, one) in known.enumerated() {
      for delivery in one.deliveries {
        if let id = delivery.messageID { byID[id, default: []].append((index, delivery)) }
      }
      if let doubtful = one.doubtful { byID[doubtful.messageID, default: []].append((index, nil)) }
    }
  }

  /// Of the mailbox in which answers come in, and a copy of what the user sent to their own address as well.
  package func findings(inInbox mails: [FoundMail]) -> [MailFinding] {
    var answered: Set<UUID> = []
    let answers = mails.sorted { ($0.head.sent ?? 0) < ($1.head.sent ?? 0) }.compactMap(answer)
      .filter { finding in
        guard case .answer(let followUp, _) = finding else { return true }
        return answered.insert(followUp).inserted
      }
    return mails.filter { $0.bounce == nil }.flatMap(proofsByID) + mails.compactMap(returned)
      + answers
  }

  private func returned(_ mail: FoundMail) -> MailFinding? {
    guard let bounce = mail.bounce, bounce.isFinal,
      let (one, delivery) = bounce.isBare ? latelySent(to: bounce, mail) : named(by: bounce)
    else { return nil }
    return .returned(
      followUp: one.followUp, delivery: delivery.id,
      KeptMail(
        .bounce, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
        subject: mail.head.subject, text: bounce.reason))
  }

  private func named(by bounce: FoundMail.Bounce) -> (Correspondence, Delivery)? {
    for (index, delivery) in bounce.ids.flatMap({ byID[$0] ?? [] }) {
      let one = known[index]
      guard let delivery,
        bounce.recipients.isEmpty || !one.addresses.isDisjoint(with: bounce.recipients)
      else { continue }
      return (one, delivery)
    }
    return nil
  }

  /// The one letter that went to such an address lately; nil where it may have been another.
  private func latelySent(
    to bounce: FoundMail.Bounce, _ mail: FoundMail
  ) -> (Correspondence, Delivery)? {
    let at = time(mail)
    let span = at.addingTimeInterval(-Self.returnsWithin)...at.addingTimeInterval(Self.skew)
    let sent = known.flatMap { one in
      one.deliveries.filter { delivery in
        let recipient = try? OutgoingMessage.Mailbox(parsing: delivery.recipient).readable
        let addresses = recipient.map(Correspondence.forms) ?? one.addresses
        return delivery.way == .email && span.contains(delivery.at)
          && !addresses.isDisjoint(with: bounce.recipients)
      }.map { (one, $0) }
    }
    return sent.count == 1 ? sent.first : nil
  }

  private func answer(_ mail: FoundMail) -> MailFinding? {
    guard mail.bounce == nil, let from = mail.head.from?.email?.lowercased(),
      !me.contains(from), let (one, isNamed) = answered(by: from, mail),
      !mail.isAutomatic || mail.isBulk && isNamed
    else { return nil }
    let sense = AnswerSense(of: mail.text, subject: mail.head.subject, answersLetter: isNamed)
    guard sense != .automatic else { return nil }
    let text = LetterLikeness.ownText(mail.text)
    return .answer(
      followUp: one.followUp,
      KeptMail(
        .answer, key: mail.key, at: time(mail), mailbox: Self.words(mail.head.from),
        subject: mail.head.subject, text: String(text.prefix(Self.firstLines)), sense: sense))
  }

  /// The letter that is named; else of the same conversation, or to whom wrote, the last one before.
  /// - Returns: whose it is, and whether the answer names the letter.
  private func answered(
    by from: String, _ mail: FoundMail
  ) -> (one: Correspondence, isNamed: Bool)? {
    let references = Set(mail.head.references)
    if let named = mail.head.references.reversed().lazy.compactMap({ byID[$0] }).first {
      let writers = named.map { known[$0.followUp] }
      let one = writers.first { $0.addresses.contains(from) } ?? writers.first
      return one.map { ($0, true) }
    }
    let at = time(mail)
    let before = known.compactMap { one in
      one.deliveries.last { $0.at < at }.map { (one: one, at: $0.at) }
    }
    let own = before.filter { $0.one.addresses.contains(from) }
    let inThread = before.filter { !$0.one.thread.isDisjoint(with: references) }
    let both = own.filter { !$0.one.thread.isDisjoint(with: references) }
    return [both, own, inThread].lazy.compactMap { $0.max { $0.at < $1.at }?.one }.first
      .map { ($0, false) }
  }

  /// Seconds by which the clocks of two machines may differ.
  static let skew = 300.0
  /// Seconds for which servers try to deliver a message, and then give it back (RFC 5321, 4.5.4.1).
  private static let returnsWithin = 6 * 86_400.0
  /// Characters of an answer that are kept.
  private static let firstLines = 1_000

  private func time(_ mail: FoundMail) -> Date {
    mail.head.sent.map { min(Date(timeIntervalSince1970: Double($0)), now) } ?? now
  }

  func isSince(_ moment: Date, _ mail: FoundMail) -> Bool {
    guard let sent = mail.head.sent else { return true }
    return Double(sent) > moment.timeIntervalSince1970 - Self.skew
  }

  func recipients(_ mail: FoundMail) -> Set<String> {
    Set(mail.head.to.compactMap { $0.email?.lowercased() })
  }

  static func words(_ party: CalendarEvent.Party?) -> String {
    let (name, email) = (party?.name ?? "", party?.email)
    guard let email else { return name }
    return name.isEmpty ? email : "\(name) <\(email)>"
  }
}
