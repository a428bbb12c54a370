import Core
import Foundation
import Screen

/// Everything that the screen depends on. ``update(_:_:)`` changes it, ``render(_:)`` draws it.
package struct State {
  package var size: Size
  /// The present moment, told by the loop before it hands on what came in.
  package var now: Date
  /// Seconds on a clock that only runs forward, for what has to happen within a second.
  package var uptime: Double = 0
  /// The rules and the user's own zone.
  package let clock: Clock
  /// Which key means what.
  package var keymap: Keymap
  package var queue = QueueState()
  /// The letter being written; nil while the queue has the screen.
  package var composer: Composer?
  /// The notes being taken of an interview; nil while something else has the screen.
  @Boxed package var debrief: Debrief?
  /// People, or what happened to an interview; nil while something else has the screen.
  @Boxed package var list: ListState?
  /// The story being written; nil while something else has the screen.
  @Boxed package var story: StoryEditor?
  /// A letter that is looked at before it goes; nil while something else has the screen.
  @Boxed package var departure: Departure?
  /// A letter that is being handed over; nil while none is.
  package var sending: Sending?
  /// The user's mailboxes.
  package var mail = MailState()
  /// The story that was written last: the list shows it once it is read anew.
  var lastStory: UUID?
  /// A form over the lower part of the screen; it has the focus while it is there.
  @Boxed package var form: Form?
  /// What was imported last, to be offered again.
  var lastImport = ""
  /// The path that was imported last, where nothing in it was new.
  var unchangedImport: String?
  /// Files that are being read for an import; nil while none are.
  package var importing: Importing?
  /// Whether a file holds what stands, or stood, in the form of an interview.
  var isFormKept = false
  /// Addresses that are being looked for; nil while none are.
  @Boxed package var addressSearch: AddressSearch?
  /// A few choices over the lower part of the screen; they have the focus while they are there.
  @Boxed package var menu: Menu?
  /// A line in the place of the footer, in which something is found or named.
  @Boxed package var prompt: Prompt?
  /// The help, scrolled by so many rows; it covers all else while it is there.
  package var help: HelpState?
  /// What was cut or copied last.
  package var clip = Clip()
  /// What was found last in a letter.
  package var lastFound = ""
  /// The last press of the mouse's button.
  package var lastPress: Press?
  /// Said in the footer until the next key.
  package var notice: Notice?
  /// Why there is nothing to see where there should be something; shown in place of the list.
  package var warning: String?
  /// That the database's file is not in its place; nil while it is.
  package var gone: Gone?
  /// The signal that ended the program, for its exit status.
  package var endSignal: Int32?
  /// True once the loop is to end.
  package var isDone = false

  package init(size: Size, now: Date, clock: Clock, keymap: Keymap = .standard) {
    self.size = size
    self.now = now
    self.clock = clock
    self.keymap = keymap
  }

  /// The user's own zone.
  package var home: Zone { clock.calendar.home }

  /// The full minute that has begun, since 1970: what the header's clock and the stages show.
  package var minute: Double { (now.timeIntervalSince1970 / 60).rounded(.down) }

  /// What has the focus, and so decides what a key means.
  package var focus: Focus {
    if help != nil { return .help }
    if menu != nil { return .menu }
    if let form { return form.interview == nil ? .form : .interview }
    if prompt != nil { return .prompt }
    if debrief != nil { return .debrief }
    if story != nil { return .story }
    if let list { return list.focus }
    if departure != nil { return .send }
    guard let composer else { return .queue }
    return composer.isInGuide ? .guide : .composer
  }
}

/// A part of the program with keys of its own.
package enum Focus: String, CaseIterable, Sendable {
  case queue, composer, guide, form, interview, menu, prompt, debrief, people, history, stories,
    story, insert, plan, send, help

  /// Whether characters are typed into it, and so mean no commands.
  package var takesText: Bool {
    switch self {
    case .composer, .form, .interview, .prompt, .debrief, .story: true
    case .queue, .guide, .menu, .people, .history, .stories, .insert, .plan, .send, .help: false
    }
  }

  /// The heading of its keys in the help.
  package var title: String {
    switch self {
    case .queue: "The queue"
    case .composer: "The letter"
    case .guide: "Beside the letter"
    case .form: "A form"
    case .menu: "A choice"
    case .prompt: "A line"
    case .debrief: "The debrief"
    case .people: "People"
    case .history: "The history"
    case .stories: "Stories"
    case .story: "A story"
    case .insert: "A text for the letter"
    case .plan: "An import"
    case .send: "A letter before it goes"
    case .interview: "The form of an interview"
    case .help: "This help"
    }
  }
}

extension State {
  /// A database whose file was taken away.
  package struct Gone: Hashable, Sendable {
    /// What happened, as a sentence without a full stop.
    package let reason: String
    /// A path that is free, at which all could go on.
    let sparePath: String

    package init(reason: String, sparePath: String) {
      (self.reason, self.sparePath) = (reason, sparePath)
    }
  }
}

/// A sentence in the footer.
package struct Notice: Hashable, Sendable {
  package enum Tone: Hashable, Sendable {
    case done, problem
    case question
  }

  /// What is asked: the same command once more means yes, any other no.
  package enum Question: Hashable, Sendable {
    /// Whether the last step is to be taken back, a text with it.
    case undo
    /// Whether interviews are to be deleted: those that were named, wherever the selection is since.
    case delete([UUID])
    /// Whether a story is to be deleted.
    case deleteStory(UUID)
    /// Whether what the open form asks is meant; it remembers itself what that is.
    case ofForm
    /// The same of the open line.
    case ofPrompt
    /// Whether a letter is to go this way although something speaks against it.
    case send(Command)
  }

  package var tone: Tone
  package var text: String
  /// Set while the tone is ``Tone/question``.
  package var question: Question?

  package static func done(_ text: String) -> Notice {
    Notice(tone: .done, text: text, question: nil)
  }
  package static func question(_ text: String, _ question: Question) -> Notice {
    Notice(tone: .question, text: text, question: question)
  }
  package static func problem(_ text: String) -> Notice {
    Notice(tone: .problem, text: text, question: nil)
  }
}

/// The help over everything else.
package struct HelpState: Hashable, Sendable {
  /// Rows scrolled past.
  package var top = 0
}

/// The list of interviews: which view, which row, and what of it has been read.
package struct QueueState {
  package var query = QueueQuery(.pending)
  /// The selected row's place in the whole view, from 0.
  package var selection = 0
  /// The place of the first row on the screen.
  package var top = 0
  package var window = QueueWindow.empty
  /// Set when the window no longer tells what is stored; the interview named keeps the selection.
  package var stale: Staleness? = .everything(keeping: nil)
  /// Whether the detail stands under the list; nil: as the window's height suggests.
  package var wantsDetail: Bool?
  /// The selected interview with all that hangs on it, while the detail shows it.
  @Boxed package var dossier: Dossier? { didSet { facts = nil } }
  /// What the detail says of it besides its people, kept until it is another: notes may be long.
  var facts: DetailFacts?
  /// The steps of its drafts.
  var judging = Judging()
  /// The person in the detail to whom keys go; nil for the one who is most pressing.
  package var person: UUID?
  /// How many lines of an interview's detail were scrolled past; nil while it follows the person.
  var detailScroll: (interview: UUID, lines: Int)?
  /// ``State/uptime`` from which on letters are looked at again that another Afterword hands over.
  var nextLook = 0.0
  /// The interviews on which a key acts instead of on the selected row alone.
  package var chosen: Set<UUID> = []
  /// Whom a key was about that decides, and takes the decision back when it comes again.
  var decided: (interview: UUID, followUp: UUID?)?
  /// The row decided about last, while the view holds it no longer: until the selection moves, keys
  /// still go to it. ``selection`` is then where the next row came up.
  var apart: QueueRow?

  /// Why the window has to be read anew.
  package enum Staleness: Hashable, Sendable {
    /// Only other rows are wanted; the tally still holds.
    case rows
    /// The same for another view, in which the selection goes to the interview if it is there.
    case view(keeping: UUID?)
    /// Anything may have changed. The selection stays on the interview if it is still in the view.
    case everything(keeping: UUID?)
  }

  /// The selected row, if there is one and what was read of the view still holds.
  package var selectedRow: QueueRow? { stale == nil ? apart ?? window[selection] : nil }
  /// The selected interview, or the one that is to be it once the rows are read.
  var kept: UUID? {
    switch stale {
    case nil: selectedRow?.id
    case .view(let keeping), .everything(let keeping): keeping
    case .rows: (apart ?? window[selection])?.id
    }
  }
  package var view: QueueView { query.view }
  /// How many lines of this interview's detail were scrolled past; nil where none were.
  func scrolled(_ interview: UUID) -> Int? {
    detailScroll.flatMap { $0.interview == interview ? $0.lines : nil }
  }
  /// How many interviews the view holds.
  package var total: Int { window.count(view) }
  /// "3 found", "500+ found", "3 found by the first 12 words".
  package var foundWords: String {
    let sought = SoughtWords(query.find ?? "")
    return "\(total)\(window.tally.isCapped ? "+" : "") found"
      + (sought.isCut ? " by \(sought.extent)" : "")
  }
}
