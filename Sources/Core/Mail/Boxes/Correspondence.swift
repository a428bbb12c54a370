import Foundation

/// What a follow-up has to do with mailboxes: whom it goes to, what went out, and what may have come.
package struct Correspondence: Hashable, Sendable {
  package var followUp: UUID
  package var interview: UUID
  /// In lower case, as they are read and as servers know them.
  package var addresses: Set<String>
  /// When the interview was over.
  package var end: Date
  /// Whether a message is owed, so that one which was sent elsewhere may be it.
  package var isOwed: Bool
  /// What went out and did not come back, the oldest first.
  package var deliveries: [Delivery]
  /// Those deliveries that were told of only once they had gone: sent elsewhere, found in Sent, or in doubt.
  package var told: [UUID]
  /// The letter of which nobody knows whether it went.
  package var doubtful: OutgoingMessage?
  /// The Message-IDs of the conversation in which the interview was agreed on.
  package var thread: Set<String>

  package init(
    followUp: UUID, interview: UUID, addresses: Set<String>, end: Date, isOwed: Bool = false,
    deliveries: [Delivery] = [], told: [UUID] = [], doubtful: OutgoingMessage? = nil,
    thread: Set<String> = []
  ) {
    self.followUp = followUp
    self.interview = interview
    self.addresses = addresses
    self.end = end
    self.isOwed = isOwed
    self.deliveries = deliveries
    self.told = told
    self.doubtful = doubtful
    self.thread = thread
  }

  /// The Message-IDs of letters from here.
  var ids: [String] {
    deliveries.flatMap(\.messageIDs) + [doubtful?.messageID].compactMap(\.self)
  }

  /// The domain of an address, where it tells an employer.
  fileprivate static func employer(of address: String) -> String? {
    MailDomain(ofAddress: address).flatMap { $0.isPublicMail || $0.isSystem ? nil : $0.name }
  }

  /// An address as people read it and as servers know it, in lower case.
  package static func forms(of address: String) -> Set<String> {
    let ascii = MailAddress(address)?.text
    return Set([address, ascii].compactMap { $0?.lowercased() })
  }
}

extension [Correspondence] {
  /// What the messages of a mailbox are asked for.
  /// - Parameter me: the user's own addresses.
  package func question(of files: [MailQuestion.File], me: [String]) -> MailQuestion {
    MailQuestion(
      files: files, ids: Set(flatMap { $0.ids + $0.thread }), addresses: Set(flatMap(\.addresses)),
      domains: Set(byEmployer(butOf: me).keys))
  }

  /// Where those stand who have an address of an employer's domain: a mail from there may be about the
  /// interview, whoever wrote it. From the user's own employer everything comes, so that it says nothing.
  func byEmployer(butOf me: [String]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for index in indices {
      for domain in Set(self[index].addresses.compactMap(Correspondence.employer)) {
        places[domain, default: []].append(index)
      }
    }
    for own in me.compactMap(Correspondence.employer) { places[own] = nil }
    return places
  }

  /// What messages that came earlier may be asked for anew: people, conversations, and letters that were
  /// told of once they had gone, as what came in answer may have been seen before. The Message-ID of one that
  /// went from here is in no message that was there before it.
  package var terms: Set<String> {
    Set(flatMap { $0.addresses.union($0.thread).union($0.told.map(\.uuidString)) })
  }

  /// The same for the mailbox in which answers come in: one may name a letter by an ID that the copy in Sent
  /// told of later.
  package var termsOfAnswers: Set<String> {
    terms.union(flatMap(\.deliveries).compactMap(\.sentID))
  }

  /// With the Message-IDs that the copies in Sent told of, so that what answers them is known at once.
  package func knowing(_ findings: [MailFinding]) -> [Correspondence] {
    var known = self
    for case .proof(let followUp, let delivery, let id?) in findings {
      for one in known.indices where known[one].followUp == followUp {
        for place in known[one].deliveries.indices
        where known[one].deliveries[place].id == delivery {
          known[one].deliveries[place].sentID = id
        }
      }
    }
    return known
  }
}

/// What of a mailbox was seen, so that only what is new is read.
package struct MailboxMemory: Hashable, Sendable {
  /// The mailbox's path from the root.
  package var place: String
  /// The program's version.
  package var basis: String
  /// What its messages were asked for, see ``Swift/Array/terms``.
  package var terms: Set<String>
  /// Of a Maildir: a number of each message by name, size, time and inode.
  package var seen: Set<UInt64>
  /// Those of its messages that could not be opened at the last look, which was said.
  package var unread: Set<UInt64>
  /// Of an mbox: how it was, and a fingerprint of its beginning and end.
  package var stamp: FileStamp?
  package var digest: String

  package init(
    place: String, basis: String, terms: Set<String>, seen: Set<UInt64> = [],
    unread: Set<UInt64> = [], stamp: FileStamp? = nil, digest: String = ""
  ) {
    self.place = place
    self.basis = basis
    self.terms = terms
    self.seen = seen
    self.unread = unread
    self.stamp = stamp
    self.digest = digest
  }
}
