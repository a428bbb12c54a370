import Core

/// What a key can ask for, besides editing text. The raw value is its name in the config file and
/// on the command line, and so never changes.
package enum Command: String, CaseIterable, Sendable {
  case up, down, first, last
  case pageUp = "page-up"
  case pageDown = "page-down"
  case showPending = "show-pending"
  case showUpcoming = "show-upcoming"
  case showWaiting = "show-waiting"
  case showDone = "show-done"
  case showAll = "show-all"
  case nextView = "next-view"
  case previousView = "previous-view"
  case toggleDetail = "toggle-detail"
  case write, add, edit, undo, redo, skip, answered, snooze, happened, outcome, debrief, delete
  case findAddress = "find-address"
  case importFiles = "import"
  case importConfigured = "import-configured"
  case renameCompany = "rename-company"
  case renameRole = "rename-role"
  case joinVisit = "join-visit"
  case export, backup, people, history, stories, versions
  case insertNote = "insert-note"
  case insertStory = "insert-story"
  case insertTemplate = "insert-template"
  case openEditor = "open-editor"
  case previewDown = "preview-down"
  case previewUp = "preview-up"
  case order, filter, find, select
  case nextPerson = "next-person"
  case previousPerson = "previous-person"
  case commandLine = "command-line"
  case markSent = "mark-sent"
  case send
  case sendNow = "send-now"
  case sendLater = "send-later"
  case saveDraft = "save-draft"
  case openLink = "open-link"
  case copyLetter = "copy-letter"
  case answerInThread = "answer-in-thread"
  case attach, detach
  case nextPart = "next-part"
  case previousPart = "previous-part"
  case nextFinding = "next-finding"
  case previousFinding = "previous-finding"
  case suggest, dismiss
  case acceptWord = "accept-word"
  case addWord = "add-word"
  case nextField = "next-field"
  case previousField = "previous-field"
  case nextChoice = "next-choice"
  case previousChoice = "previous-choice"
  case nextCandidate = "next-candidate"
  case previousCandidate = "previous-candidate"
  case removePerson = "remove-person"
  case back, submit, help, repaint, suspend, quit

  /// The view that it shows.
  var view: QueueView? {
    switch self {
    case .showPending: .pending
    case .showUpcoming: .upcoming
    case .showWaiting: .waiting
    case .showDone: .done
    case .showAll: .all
    default: nil
    }
  }
}
