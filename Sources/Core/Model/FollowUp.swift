import Foundation

/// A person at an interview. One person may appear at several.
package struct Interviewer: Identifiable, Hashable, Sendable {
  package var id: UUID
  package var name: String
  /// nil where it is not known yet.
  package var email: String?
  /// "hiring manager", "staff engineer"; may be empty.
  package var title: String

  package init(id: UUID, name: String, email: String? = nil, title: String = "") {
    self.id = id
    self.name = name
    self.email = email
    self.title = title
  }

  /// The name, or the address where there is no name.
  package var label: String { name.isEmpty ? email ?? "" : name }

  /// "Jane Doe <jane@globex.example>", as a letter is addressed; empty without an address.
  package var mailbox: String {
    guard let email else { return "" }
    return name.isEmpty ? email : "\(name) <\(email)>"
  }
}

/// What is owed to one interviewer after one interview, or to a person not yet named.
package struct FollowUp: Identifiable, Hashable, Sendable {
  /// A decision or an answer that ends the clock.
  package enum Resolution: String, Sendable, CaseIterable {
    case replied, skipped, closed
  }

  package var id: UUID
  /// nil while no one who took part is known.
  package var interviewer: Interviewer?
  package var isHiringManager: Bool
  package var resolution: Resolution?
  /// Why the user skipped or closed it; may be empty.
  package var reason: String
  /// Until when its place in the queue and its reminder wait; stage and due stay as they are.
  package var snoozedUntil: Date?
  package var draft: Draft?
  /// Whether the letter has versions between which the user has not chosen yet.
  package var isWrittenTwice: Bool
  /// The letter's way out, while it waits for it or nobody knows what became of it.
  package var outgoing: Outgoing?
  /// The oldest first.
  package var deliveries: [Delivery]
  /// What was found of it in the user’s mailboxes, the oldest first.
  package var mails: [KeptMail]

  package init(
    id: UUID, interviewer: Interviewer? = nil, isHiringManager: Bool = false,
    resolution: Resolution? = nil, reason: String = "", snoozedUntil: Date? = nil,
    draft: Draft? = nil, isWrittenTwice: Bool = false, outgoing: Outgoing? = nil,
    deliveries: [Delivery] = [], mails: [KeptMail] = []
  ) {
    self.id = id
    self.interviewer = interviewer
    self.isHiringManager = isHiringManager
    self.resolution = resolution
    self.reason = reason
    self.snoozedUntil = snoozedUntil
    self.draft = draft
    self.isWrittenTwice = isWrittenTwice
    self.outgoing = outgoing
    self.deliveries = deliveries
    self.mails = mails
  }

  /// The person's name or address, or a phrase that stands for a person not yet named.
  package var addressee: String {
    guard let label = interviewer?.label, !label.isEmpty else { return Self.unnamed }
    return label
  }

  /// Stands for a person not yet named.
  package static let unnamed = "whoever was there"

  /// "hiring manager", else the person's own title; empty where nothing is known.
  package var personTitle: String {
    isHiringManager ? "hiring manager" : interviewer?.title ?? ""
  }
}

/// The letter being written for a follow-up, with the place where the writer left it.
package struct Draft: Hashable, Sendable {
  /// The three parts of a letter, in the order in which Tab visits them.
  package enum Part: String, Sendable, CaseIterable {
    case recipient, subject, body
  }

  /// Characters of a subject that lists of mail still show whole (product.md).
  package static let longestSubject = 50

  package var recipient: String
  package var subject: String
  package var body: String
  /// The part that gets the focus when the letter is opened again, and the caret in it: line from 0,
  /// column in characters from 0.
  package var focus: Part
  package var caretLine: Int
  package var caretColumn: Int
  /// The first place of the body that was on the screen.
  package var topLine: Int
  package var topColumn: Int
  /// The text of the template that the letter was begun with, as it was inserted; empty where it was
  /// begun without one. A letter that is still mostly this says little of its own.
  package var template: String
  /// Checks that the writer does not want for this letter.
  package var dismissed: Set<LetterCheck.Name>
  /// Words that the writer takes for right in this letter, whatever a dictionary says.
  package var accepted: Set<String>
  /// Files that go along, by their paths from the root on.
  package var attachments: [String]
  /// Whether it answers the mail in which the interview was agreed on, where that is known.
  package var inThread: Bool

  package init(
    recipient: String = "", subject: String = "", body: String = "", focus: Part = .body,
    caretLine: Int = 0, caretColumn: Int = 0, topLine: Int = 0, topColumn: Int = 0,
    template: String = "", dismissed: Set<LetterCheck.Name> = [],
    accepted: Set<String> = [], attachments: [String] = [], inThread: Bool = false
  ) {
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.focus = focus
    self.caretLine = caretLine
    self.caretColumn = caretColumn
    self.topLine = topLine
    self.topColumn = topColumn
    self.template = template
    self.dismissed = dismissed
    self.accepted = accepted
    self.attachments = attachments
    self.inThread = inThread
  }

  /// Whether recipient, subject and body are the same, whatever else is kept of the two.
  package func hasSameText(as other: Draft) -> Bool {
    (recipient, subject, body) == (other.recipient, other.subject, other.body)
  }

  /// Whether the same files go along, and it answers the same mail or none.
  package func goesLike(_ other: Draft) -> Bool {
    (attachments, inThread) == (other.attachments, other.inThread)
  }

  /// Words of the letter itself, as its length is judged.
  package var words: Int { countWords(body) }
}

/// A message that went out.
package struct Delivery: Identifiable, Hashable, Sendable {
  /// How it went.
  package enum Way: String, Sendable, CaseIterable {
    case email, phone, linkedin, letter, other

    /// Whether a written text went with it: a call takes none.
    package var carriesText: Bool {
      switch self {
      case .email, .linkedin, .letter: true
      case .phone, .other: false
      }
    }

    /// "by e-mail", as a sentence goes on.
    package var phrase: String {
      switch self {
      case .email: "by e-mail"
      case .phone: "by phone"
      case .linkedin: "on LinkedIn"
      case .letter: "by letter"
      case .other: "another way"
      }
    }
  }

  /// What makes sure that it went out.
  package enum Proof: String, Sendable, CaseIterable {
    /// The user says so.
    case user
    /// It was found in the user's Sent mailbox.
    case sent
  }

  package var id: UUID
  package var at: Date
  package var way: Way
  package var recipient: String
  package var subject: String
  /// Empty where no text was kept, as of a call.
  package var body: String
  package var messageID: String?
  /// The Message-ID that the provider put in the place of ``messageID``, as the copy in Sent has it; nil of most.
  package var sentID: String?
  /// nil while it is not certain that it went out.
  package var proof: Proof?
  /// When it came back undelivered; nil for nearly all. One that came back followed nothing up.
  package var returned: Date?
  /// Whether a program took it to send it: no step takes back what went out.
  package var hasGoneOut: Bool

  package init(
    id: UUID, at: Date, way: Way, recipient: String = "", subject: String = "", body: String = "",
    messageID: String? = nil, sentID: String? = nil, proof: Proof? = .user, returned: Date? = nil,
    hasGoneOut: Bool = false
  ) {
    self.id = id
    self.at = at
    self.way = way
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.messageID = messageID
    self.sentID = sentID
    self.proof = proof
    self.returned = returned
    self.hasGoneOut = hasGoneOut
  }

  /// The Message-IDs by which an answer or a report may name it.
  package var messageIDs: [String] { [messageID, sentID].compactMap(\.self) }
}

/// Something noticed in or right after an interview, while it was fresh.
package struct DebriefNote: Identifiable, Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// What was learned of the company and the position.
    case learned
    /// What they need.
    case need
    /// Where the user felt a gap of experience.
    case gap
    /// What they promised; ``DebriefNote/promised`` says by when.
    case promise

    /// As a heading of such notes.
    package var label: String {
      switch self {
      case .learned: "Learned"
      case .need: "Need"
      case .gap: "Gap"
      case .promise: "Promise"
      }
    }
  }

  package var id: UUID
  package var kind: Kind
  package var text: String
  /// The day by which they promised to be heard from.
  package var promised: CivilDate?

  package init(id: UUID, kind: Kind, text: String, promised: CivilDate? = nil) {
    self.id = id
    self.kind = kind
    self.text = text
    self.promised = promised
  }
}

/// An interview with everything that hangs on it.
package struct Dossier: Identifiable, Hashable, Sendable {
  package var interview: Interview
  /// At least one: to each interviewer, or to a person not yet named. The hiring manager first.
  package var followUps: [FollowUp]
  package var notes: [DebriefNote]

  package var id: UUID { interview.id }

  package init(interview: Interview, followUps: [FollowUp], notes: [DebriefNote] = []) {
    self.interview = interview
    self.followUps = followUps
    self.notes = notes
  }

  /// The day of the last promise that has one.
  package var promised: CivilDate? { notes.compactMap(\.promised).max() }
}
