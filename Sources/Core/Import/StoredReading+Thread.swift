/// The mails in which an interview was agreed on.
extension StoredReading {
  func thread(_ stored: StoredInterview) throws(StoredFault) -> [ThreadMessage] {
    var thread: [ThreadMessage] = []
    for (index, message) in (stored.thread ?? []).enumerated() {
      thread.append(try self.message(message, "thread \(index + 1)"))
    }
    return thread
  }

  private func message(
    _ stored: StoredInterview.Message, _ field: String
  ) throws(StoredFault) -> ThreadMessage {
    for id in [stored.id] + (stored.references ?? []) where !ThreadMessage.isID(id) {
      throw StoredFault("\(field), id", "“\(id.quotable)” is no Message-ID")
    }
    if let email = stored.from?.email, !Interviewer.isAddress(email) {
      throw StoredFault("\(field), from", "“\(email.quotable)” is no address")
    }
    return ThreadMessage(
      id: stored.id, references: stored.references ?? [], subject: (stored.subject ?? "").tidy,
      sender: (stored.from?.name ?? "").tidy, address: stored.from?.email ?? "",
      sent: try optional(stored.sentAt) { text throws(StoredFault) in
        try instant(text, "\(field), sentAt")
      })
  }
}
