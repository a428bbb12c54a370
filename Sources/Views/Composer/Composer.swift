import Core
import Foundation
import Screen

/// The letter being written: what the split pane shows and what is to be saved of it.
package struct Composer {
  /// What it is written about.
  @Shared package private(set) var dossier: Dossier
  package let followUpID: UUID
  @Shared package var recipient: LineField
  @Shared package var subject: LineField
  package var body: TextBuffer { didSet { arranged = nil } }
  /// The first position of the letter on the screen.
  package var top = TextPosition.start { didSet { arranged = nil } }
  /// What of the letter shows in an area, kept until one of them is another.
  private var arranged: (area: Area, layout: EditorLayout)?
  package var focus: Draft.Part
  /// True while the guide has the focus; in a narrow window it then stands in the letter's place.
  package var isInGuide = false
  @Shared package var guide = GuideState()
  /// The left pane's rows as they were last made.
  var shownGuide: ShownGuide?
  @Shared package var reviewing = Reviewing()
  /// What is being found in the letter; nil while nothing is.
  @Boxed package var finding: Finding?
  /// What had the focus before that.
  var partBeforeFinding = Draft.Part.body
  /// What was gone to in the letter's text and is shown there without being selected, until the next key
  /// that moves or writes.
  package internal(set) var pointedAt: Range<TextPosition>?
  package var saving = Saving()
  /// Whether anything was ever written: an untouched letter with its suggestions is no draft.
  package var isTouched: Bool
  /// Set until the letter is stored and can be handed to another editor.
  var isHandingOver = false
  /// The subject that a fresh letter has by itself.
  var begunSubject: String
  /// The text of the template that it was begun with; empty without one.
  package internal(set) var template: String
  /// Files that go along, by their paths.
  var attachments: [String]
  /// Whether it answers the mail in which the interview was agreed on.
  var inThread: Bool
  /// What changed several parts at once, and can be undone or done again at once.
  var undoableWhole: [WholeChange] = []
  var redoableWhole: [WholeChange] = []
  /// All stories of the user's; nil until they have been read.
  package internal(set) var stories: [StoryRow]?
  /// Those that share words with what they need.
  package internal(set) var fitting: [FittingStory] = []
  /// Addresses that are offered where none is known; nil until they were looked for.
  var addresses: [AddressOffer]?
  /// Whether there is someone to look for addresses of; kept, as it is asked at each key.
  private(set) var wantsAddresses: Bool
  /// What its saves know of each other.
  @Shared package var sitting = Sitting()
  /// The messages of which the user knows that they went out.
  var deliveriesKnown: Set<UUID>

  package init?(_ dossier: Dossier, followUp id: UUID) {
    guard let followUp = dossier.followUps.first(where: { $0.id == id }) else { return nil }
    self.dossier = dossier
    followUpID = id
    let fresh = Draft.suggested(for: followUp, in: dossier.interview, clean: Text.printable)
    let draft = followUp.draft ?? fresh
    begunSubject = fresh.subject
    let caret = TextPosition(line: draft.caretLine, column: draft.caretColumn)
    focus = followUp.bounceWords(to: draft.recipient) == nil ? draft.partToOpen : .recipient
    let knowsCaret = draft.focus == focus
    func field(_ part: Draft.Part, _ text: String) -> LineField {
      LineField(text, column: draft.focus == part && knowsCaret ? draft.caretColumn : nil)
    }
    recipient = field(.recipient, draft.recipient)
    subject = field(.subject, draft.subject)
    let end = TextPosition(line: .max, column: .max)
    body = TextBuffer(draft.body, caret: knowsCaret && focus == .body ? caret : end)
    top = TextPosition(line: draft.topLine, column: draft.topColumn)
    template = draft.template
    (attachments, inThread) = (draft.attachments, draft.inThread)
    isTouched = followUp.draft != nil
    wantsAddresses = followUp.lacksAddress
    deliveriesKnown = Set(followUp.deliveries.map(\.id))
    reviewing.dismissed = draft.dismissed
    reviewing.accepted = draft.accepted
  }

  /// Takes in that something was stored elsewhere: the stories are read anew, and the checks, which know
  /// all that is stored, look once more.
  mutating func noteNews(at uptime: Double) {
    stories = nil
    reviewing.noteChange(at: uptime)
  }

  /// Takes what was changed elsewhere of the interview: beside the letter, in what can be put in, in the
  /// checks. Its draft stays the one with which the letter was opened.
  mutating func take(news: Dossier, at uptime: Double) {
    var news = news
    if let place = news.followUps.firstIndex(where: { $0.id == followUpID }) {
      news.followUps[place].draft = followUp?.draft
    }
    guard news != dossier else { return }
    dossier = news
    wantsAddresses = followUp?.lacksAddress == true
    shownGuide = nil
    reviewing.noteChange(at: uptime)
    fitting = stories?.fitting(news.notes, company: news.interview.role.company) ?? []
  }

  /// The follow-up that the letter is for.
  package var followUp: FollowUp? { dossier.followUps.first { $0.id == followUpID } }

  /// Whether it goes by itself at its time: it does until it is changed.
  var isScheduled: Bool { sitting.unscheduled == nil && followUp?.outgoing?.state == .waiting }

  /// How the letter most likely goes, as it stands.
  var likelyWay: Delivery.Way {
    var followUp = followUp
    followUp?.draft = draft
    return followUp?.likelyWay ?? .email
  }

  /// The letter as it stands, with the place to come back to.
  package var draft: Draft {
    var draft = Draft(
      recipient: recipient.text, subject: subject.text, body: body.text, focus: focus,
      topLine: top.line, topColumn: top.column, template: template,
      dismissed: reviewing.dismissed, accepted: reviewing.accepted, attachments: attachments,
      inThread: inThread)
    draft.focus = draft.partToOpen
    let caret = self[draft.focus].caret
    (draft.caretLine, draft.caretColumn) = (caret.line, caret.column)
    return draft
  }

  /// Scrolls the letter as far as the caret needs in its area, and keeps what shows there.
  mutating func arrange(in area: Area) {
    guard arranged?.area != area else { return }
    body.keepRows(of: body.caret.line, paneWidth: area.columns)
    let layout = layout(in: area)
    top = layout.top
    arranged = (area, layout)
  }

  /// What of the letter shows in an area.
  func layout(in area: Area) -> EditorLayout {
    if let arranged, arranged.area == area { return arranged.layout }
    return EditorLayout(body, width: area.columns, height: area.rows, top: top)
  }

  /// Words of the letter itself.
  package var words: Int { body.words }

  /// The effect that stores it.
  var save: Effect {
    .save(draft, followUp: followUpID, in: dossier, sitting)
  }

  /// The effect that stores it without waiting for the disk.
  var unsyncedSave: Effect {
    .saveUnsynced(draft, followUp: followUpID, in: dossier, sitting)
  }
}

extension Draft {
  /// The part that has the focus when the letter is opened: its body, once that is begun or nothing
  /// else is left to be filled in. What had it is no guide, as people go on writing in the letter.
  fileprivate var partToOpen: Part {
    let isAddressed = !recipient.isBlank && !subject.isBlank
    return isAddressed || !body.isEmpty ? .body : focus
  }
}
