/// A letter with all that is known about it: what the checks look at.
package struct LetterContext: Sendable {
  /// `Name <address>`, several parted by commas; nil where it stands elsewhere and is not judged.
  package var recipient: String?
  /// nil where it stands elsewhere and is not judged.
  package var subject: String?
  package var body: String
  /// What the letter follows up on; nil where it is judged alone.
  package var meeting: Meeting?
  /// Whether the letter is to the interview's person whatever the recipient line says.
  package var isForPerson = false
  /// Whether a file goes along with it.
  package var hasAttachments = false
  package var purpose = LetterPurpose.first
  /// What was written to others who were there.
  package var siblings: [Sibling] = []
  package var stories: [Story] = []
  /// The user's own names and signature.
  package var ownTexts: [String] = []
  /// The text of the template that the letter was begun with; nil where none was.
  package var template: String?
  /// nil where days are not to be compared.
  package var today: CivilDate?
  package var names = KnownNames.none
  /// What the user's spelling checker found in the body.
  package var misspellings: [Misspelling] = []
  /// The same of the subject.
  package var misspellingsOfSubject: [Misspelling] = []
  /// Words that the writer takes for right in this letter, as ``LetterWord/key``.
  package var accepted: Set<String> = []
  /// The same, and names, as the findings have them that were about them.
  package var acceptedAsWritten: Set<String> = []

  package init(recipient: String? = nil, subject: String? = nil, body: String) {
    self.recipient = recipient
    self.subject = subject
    self.body = body
  }

  /// An interview, as far as a letter can agree or disagree with it.
  package struct Meeting: Sendable {
    package var company: String
    /// Empty where it is not known.
    package var role: String
    package var round: String
    package var location: String
    /// To whom the letter is owed; nil where no one is known yet.
    package var person: Interviewer?
    /// Who else was there.
    package var others: [Interviewer]
    package var notes: [DebriefNote]
    /// The day on which it was, on its own clock; nil where it is not known.
    package var day: CivilDate?

    package init(
      company: String, role: String = "", round: String = "", location: String = "",
      person: Interviewer? = nil, others: [Interviewer] = [], notes: [DebriefNote] = []
    ) {
      self.company = company
      self.role = role
      self.round = round
      self.location = location
      self.person = person
      self.others = others
      self.notes = notes
    }
  }

  /// A letter to someone else who was there.
  package struct Sibling: Hashable, Sendable {
    package var addressee: String
    package var body: String

    package init(addressee: String, body: String) {
      self.addressee = addressee
      self.body = body
    }
  }

  /// A story of the user's.
  package struct Story: Hashable, Sendable {
    package var title: String
    package var text: String
    /// Whether another letter to this company tells it.
    package var isTold: Bool

    package init(title: String, text: String, isTold: Bool = false) {
      self.title = title
      self.text = text
      self.isTold = isTold
    }
  }

  /// A word that a spelling checker does not know.
  package struct Misspelling: Hashable, Sendable {
    /// Character offsets into the body, or the subject.
    package var range: Range<Int>
    package var word: String
    /// The likeliest first.
    package var suggestions: [String]

    package init(range: Range<Int>, word: String, suggestions: [String]) {
      self.range = range
      self.word = word
      self.suggestions = suggestions
    }
  }
}

extension LetterContext {
  /// The letter of a follow-up with what its interview says of it.
  /// - Parameter home: the user's own zone.
  package init(_ draft: Draft, to followUp: FollowUp, in dossier: Dossier, home: Zone) {
    self.init(recipient: draft.recipient, subject: draft.subject, body: draft.body)
    hasAttachments = !draft.attachments.isEmpty
    accepted = LetterText.keys(of: draft.accepted.filter { !$0.contains(" ") })
    acceptedAsWritten = draft.accepted
    let others = dossier.followUps.filter { $0.id != followUp.id }
    meeting = Meeting(
      company: dossier.interview.role.company, role: dossier.interview.role.title,
      round: dossier.interview.round, location: dossier.interview.location,
      person: followUp.interviewer, others: others.compactMap(\.interviewer), notes: dossier.notes)
    let schedule = dossier.interview.schedule
    meeting?.day = schedule.clock(home: home).wallClock(at: schedule.startInstant(home: home)).date
    purpose = LetterPurpose(of: followUp, in: dossier.interview, home: home)
    siblings = others.flatMap { other in
      let texts = other.deliveries.map(\.body) + [other.draft?.body ?? ""]
      return texts.filter { !$0.isBlank }.map { Sibling(addressee: other.addressee, body: $0) }
    }
  }
}
