import Foundation

/// An interview as Afterword exports it, with all that hangs on it. The keys are those of `export`.
package struct StoredInterview: Codable, Hashable, Sendable {
  package struct Person: Codable, Hashable, Sendable {
    package var id: String?
    package var name: String?
    package var email: String?
    package var title: String?

    package init(id: String?, name: String?, email: String?, title: String?) {
      (self.id, self.name, self.email, self.title) = (id, name, email, title)
    }
  }

  package struct FollowUp: Codable, Hashable, Sendable {
    package var id: String
    package var interviewer: Person?
    package var hiringManager: Bool?
    package var resolution: String?
    package var reason: String?
    package var snoozedUntil: String?
    package var outgoing: Outgoing?

    package init(
      id: String, interviewer: Person?, hiringManager: Bool?, resolution: String?, reason: String?,
      snoozedUntil: String?
    ) {
      (self.id, self.interviewer, self.hiringManager) = (id, interviewer, hiringManager)
      (self.resolution, self.reason, self.snoozedUntil) = (resolution, reason, snoozedUntil)
    }
  }

  /// A letter on its way out; see ``Core/Outgoing``.
  package struct Outgoing: Codable, Hashable, Sendable {
    package struct Party: Codable, Hashable, Sendable {
      package var name: String?
      package var email: String
    }

    /// What was handed over, without the files that went along.
    package struct Letter: Codable, Hashable, Sendable {
      package var messageID: String
      package var from: Party
      package var to: Party
      package var subject: String?
      package var body: String?
      package var date: String
      package var inReplyTo: String?
      package var references: [String]?
    }

    package var state: String
    package var at: String
    package var said: String?
    package var letter: Letter?
  }

  /// A mail of the user's mailboxes that is kept with a follow-up; see ``KeptMail``.
  package struct Mail: Codable, Hashable, Sendable {
    package var followUp: String
    package var kind: String
    package var key: String
    package var at: String
    package var mailbox: String?
    package var subject: String?
    package var text: String?
    package var sense: String?
    package var declined: Bool?
  }

  package struct Note: Codable, Hashable, Sendable {
    package var id: String
    package var kind: String
    package var text: String
    package var promised: String?

    package init(id: String, kind: String, text: String, promised: String?) {
      (self.id, self.kind, self.text, self.promised) = (id, kind, text, promised)
    }
  }

  /// A draft, or another text of the same letter, which has a key and a time.
  package struct Draft: Codable, Hashable, Sendable {
    package var followUp: String
    package var id: String?
    package var savedAt: String?
    package var to: String?
    package var subject: String?
    package var body: String
    package var template: String?
    package var dismissed: [String]?
    package var accepted: [String]?
    package var inThread: Bool?
  }

  package struct Delivery: Codable, Hashable, Sendable {
    package var id: String
    package var followUp: String
    package var at: String
    package var via: String
    package var to: String?
    package var subject: String?
    package var body: String?
    package var messageID: String?
    package var sentID: String?
    package var proof: String?
    package var returned: String?
    package var wentOut: Bool?
    /// The stories that it told, by their keys.
    package var stories: [String]?

    package init(id: String, followUp: String, at: String, via: String, proof: String?) {
      (self.id, self.followUp, self.at, self.via, self.proof) = (id, followUp, at, via, proof)
    }
  }

  /// A mail in which it was agreed on.
  package struct Message: Codable, Hashable, Sendable {
    package struct Sender: Codable, Hashable, Sendable {
      package var name: String?
      package var email: String?
    }

    package var id: String
    package var references: [String]?
    package var subject: String?
    package var from: Sender?
    package var sentAt: String?
  }

  package struct Invite: Codable, Hashable, Sendable {
    package var identity: String
    package var sequence: Int
    package var said: Interview.Said?
    package var others: [Invite]?

    package init(identity: String, sequence: Int) {
      self.identity = identity
      self.sequence = sequence
    }

    package init(_ invite: Interview.Invite) {
      (identity, sequence, said) = (invite.identity, invite.sequence, invite.said)
      others = invite.others.isEmpty ? nil : invite.others.map { Invite($0) }
    }

    var invite: Interview.Invite {
      Interview.Invite(
        identity: identity, sequence: sequence, said: said, others: (others ?? []).map(\.invite))
    }
  }

  /// An event of a visit.
  package struct Talk: Codable, Hashable, Sendable {
    package var identity: String
    package var sequence: Int
    package var start: String
    package var end: String
    package var timeZone: String?
    package var round: String?
    package var location: String?
    package var link: String?
    package var cancelled: Bool?
    package var followUps: [String]?
    package var said: Interview.Said?
    package var others: [Invite]?

    package init(_ talk: Interview.Talk) {
      identity = talk.invite.identity
      sequence = talk.invite.sequence
      start = TimeText.iso(talk.schedule.start, of: talk.schedule.kind)
      end = TimeText.iso(talk.schedule.end, of: talk.schedule.kind)
      timeZone = talk.schedule.zone?.identifier
      (round, location, link) = (talk.round, talk.location, talk.link)
      cancelled = talk.isCancelled
      followUps = talk.followUps.map { $0.uuidString.lowercased() }
      let invite = Invite(talk.invite)
      (said, others) = (invite.said, invite.others)
    }

    var invite: Interview.Invite {
      Interview.Invite(
        identity: identity, sequence: sequence, said: said, others: (others ?? []).map(\.invite))
    }

    /// One whose text is none, and which is refused for its start.
    package init(unreadable text: String) {
      (identity, sequence, start, end) = ("", 0, text, text)
    }
  }

  package var id: String
  package var company: String?
  package var role: String?
  package var round: String?
  package var start: String
  package var end: String
  package var timeZone: String?
  package var location: String?
  package var link: String?
  /// The effective state; ``storedState`` counts where it is there.
  package var state: String
  package var storedState: String?
  package var outcome: String?
  package var decidedAt: String?
  package var invite: Invite?
  package var talks: [Talk]?
  package var followUps: [FollowUp]
  package var notes: [Note]?
  package var drafts: [Draft]?
  package var versions: [Draft]?
  package var deliveries: [Delivery]?
  package var mails: [Mail]?
  package var thread: [Message]?

  package init(id: String, start: String, end: String, state: String, followUps: [FollowUp] = []) {
    self.id = id
    self.start = start
    self.end = end
    self.state = state
    self.followUps = followUps
  }
}

/// One thing of Afterword's own export.
package enum StoredItem: Codable, Hashable, Sendable {
  case interview(StoredInterview)
  case story(StoredStory)
  case application(StoredApplication)
}

/// A story as Afterword exports it.
package struct StoredStory: Codable, Hashable, Sendable {
  package var id: String
  package var title: String
  package var text: String
  package var tags: [String]
}

/// A role that is known without an interview, as Afterword exports it.
package struct StoredApplication: Codable, Hashable, Sendable {
  package var id: String
  package var company: String
  package var role: String?
  package var outcome: String?
  package var decidedAt: String?
  package var applied: String?
  package var source: String?
}
