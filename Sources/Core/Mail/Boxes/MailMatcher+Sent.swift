import Foundation

extension MailMatcher {
  /// Of the mailbox in which the user keeps what went out.
  package func findings(inSent mails: [FoundMail]) -> [MailFinding] {
    var proved: Set<UUID> = []
    var findings: [MailFinding] = []
    let mails = mails.filter { $0.bounce == nil && !$0.isAutomatic }
    for mail in mails {
      for finding in proofs(mail, besides: proved) {
        if case .proof(_, let delivery, _) = finding { proved.insert(delivery) }
        findings.append(finding)
      }
    }
    return findings + mails.flatMap(letters)
  }

  /// That a letter went, told by its Message-ID.
  func proofsByID(_ mail: FoundMail) -> [MailFinding] {
    guard let id = mail.head.id else { return [] }
    return (byID[id] ?? []).compactMap { index, delivery in
      guard let delivery else { return .went(followUp: known[index].followUp) }
      return delivery.proof == nil
        ? .proof(followUp: known[index].followUp, delivery: delivery.id) : nil
    }
  }

  private func proofs(_ mail: FoundMail, besides proved: Set<UUID>) -> [MailFinding] {
    if let id = mail.head.id, byID[id] != nil { return proofsByID(mail) }
    let to = recipients(mail)
    for one in known where !one.addresses.isDisjoint(with: to) {
      for delivery in one.deliveries
      where lacksProofOrID(delivery) && !proved.contains(delivery.id) && isSince(delivery.at, mail)
        && LetterLikeness.isSame(mail.text, as: delivery.body)
      {
        return [.proof(followUp: one.followUp, delivery: delivery.id, as: mail.head.id)]
      }
      if let doubtful = one.doubtful, isSince(doubtful.date, mail),
        LetterLikeness.isSame(mail.text, as: doubtful.body)
      {
        return [.went(followUp: one.followUp, as: mail.head.id)]
      }
    }
    return []
  }

  /// Whether a copy in Sent tells anything of a letter that has another Message-ID, or of which none is known.
  private func lacksProofOrID(_ delivery: Delivery) -> Bool {
    delivery.proof == nil
      || delivery.proof == .user && delivery.way == .email && delivery.sentID == nil
  }

  /// Whether a mail stands as sent to an address already.
  private func stands(_ mail: FoundMail, for address: String) -> Bool {
    let named = mail.head.id.flatMap { byID[$0] } ?? []
    return named.contains { known[$0.followUp].addresses.contains(address) }
      || known.contains { one in
        one.addresses.contains(address)
          && one.deliveries.contains {
            isSince($0.at, mail) && LetterLikeness.isSame(mail.text, as: $0.body)
          }
      }
  }

  /// A letter of the user's, for each of those to whom it went and one is owed.
  private func letters(_ mail: FoundMail) -> [MailFinding] {
    guard let at = mail.head.sent.map({ Date(timeIntervalSince1970: Double($0)) }),
      at <= now.addingTimeInterval(Self.skew)
    else { return [] }
    var offered: [Correspondence] = []
    var addressees: [CalendarEvent.Party] = []
    for party in mail.head.to {
      guard let address = party.email?.lowercased(), !stands(mail, for: address) else { continue }
      let owed = known.filter { one in
        one.isOwed && one.addresses.contains(address) && one.end <= at
          && one.deliveries.allSatisfy { $0.at.addingTimeInterval(Self.skew) < at }
      }
      guard let one = owed.max(by: { $0.end < $1.end }),
        !offered.contains(where: { $0.followUp == one.followUp })
      else { continue }
      offered.append(one)
      addressees.append(party)
    }
    guard !offered.isEmpty else { return [] }
    let text = LetterLikeness.ownText(mail.text)
    let isFollowUp = LetterJudge.read(LetterText(text), subject: mail.head.subject).isFollowUp
    let isThanks = isFollowUp || ShortThanks.isOne(text)
    return zip(offered, addressees).compactMap { one, party in
      let isEarly = one.deliveries.isEmpty && at < one.end.addingTimeInterval(Self.thanksWithin)
      guard isFollowUp || isThanks && isEarly else { return nil }
      return .letter(
        followUp: one.followUp,
        KeptMail(
          .letter, key: mail.key, at: at, mailbox: Self.words(party), subject: mail.head.subject,
          text: text))
    }
  }

  /// Seconds from an interview's end on in which a few words of thanks are most likely for it: until the
  /// business day after, over a weekend.
  private static let thanksWithin = 4 * 86_400.0
}
