import Foundation

/// What an export holds of letters on their way and of the user's mailboxes.
extension StoredReading {
  /// Of a letter of which nobody knows whether it went, or that was refused, all comes back. None goes by
  /// itself from where it was not put into the outbox: one that waits comes back as its draft.
  func addOutgoing(
    of stored: StoredInterview.FollowUp, _ field: String, to whole: inout Whole
  ) throws(StoredFault) {
    guard let outgoing = stored.outgoing, let last = whole.dossier.followUps.indices.last else {
      return
    }
    let followUp = whole.dossier.followUps[last]
    let state: Outgoing.State = try word(outgoing.state, "\(field), state")
    let at = try instant(outgoing.at, "\(field), at")
    guard state != .waiting else {
      let company = whole.dossier.interview.role.company
      whole.warnings.append(
        "The letter to \(followUp.addressee) at \(company) waited to go by itself; here it is a draft, and "
          + "does not go before you send it.")
      return
    }
    guard let letter = outgoing.letter else {
      throw StoredFault("\(field), letter", "it is missing")
    }
    let stands = Outgoing(
      state == .going ? .unknown : state, at: at, said: outgoing.said ?? "")
    whole.dossier.followUps[last].outgoing = stands
    whole.parts.letters[followUp.id] = StoredLetter(
      stands, try message(letter, of: followUp.id, "\(field), letter"))
  }

  private func message(
    _ stored: StoredInterview.Outgoing.Letter, of followUp: UUID, _ field: String
  ) throws(StoredFault) -> OutgoingMessage {
    let date = try instant(stored.date, "\(field), date")
    do throws(MessageRefusal) {
      return try OutgoingMessage(
        id: followUp, messageID: stored.messageID,
        from: OutgoingMessage.Mailbox(name: stored.from.name ?? "", email: stored.from.email),
        to: OutgoingMessage.Mailbox(name: stored.to.name ?? "", email: stored.to.email),
        subject: stored.subject ?? "", body: stored.body ?? "", date: date, zone: .utc,
        inReplyTo: stored.inReplyTo, references: stored.references ?? [])
    } catch {
      throw StoredFault(field, error.sentence)
    }
  }

  func add(
    _ stored: StoredInterview.Mail, _ field: String, to whole: inout Whole
  ) throws(StoredFault) {
    let place = try followUpPlace(stored.followUp, in: whole.dossier, field)
    let sense = try optional(stored.sense) { text throws(StoredFault) -> AnswerSense in
      let sense: AnswerSense = try word(text, "\(field), sense")
      guard sense != .automatic else {
        throw StoredFault("\(field), sense", "no mail is kept that a program wrote")
      }
      return sense
    }
    whole.dossier.followUps[place].mails.append(
      KeptMail(
        try word(stored.kind, "\(field), kind"), key: stored.key,
        at: try instant(stored.at, "\(field), at"), mailbox: stored.mailbox ?? "",
        subject: stored.subject ?? "", text: stored.text ?? "", sense: sense,
        isDeclined: stored.declined ?? false))
  }
}
