import Core
import Foundation
import Screen

/// Takes an event into the state.
/// - Returns: what has to be done outside because of it, in this order.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  // The time, which is told with each key, changes nothing beside a letter.
  defer { if !event.isTime { state.keepGuide() } }
  let typed = state.form?.typed
  return take(event, into: &state) + state.noteTyped(was: typed)
}

private func take(_ event: Event, into state: inout State) -> [Effect] {
  switch event {
  case .clock(let now, let uptime):
    state.tell(now: now, uptime: uptime)
    state.lookAtGoing()
  case .terminal(let event):
    return state.handle(event)
  case .changedElsewhere:
    state.refresh()
    state.composer?.noteNews(at: state.uptime)
    return state.refreshList() + state.renewed
  case .queueLoaded(let window, let selection):
    state.queue.take(window, selection: selection)
  case .dossierLoaded(let dossier):
    state.queue.dossier = dossier
    state.queue.judging.show(dossier, at: state.uptime, home: state.home)
    if dossier == nil {
      state.queue.apart = nil
      state.queue.stale = .everything(keeping: nil)
    }
  case .opened(let purpose, let followUp, let dossier, let typed):
    if state.menu?.renewal != nil { state.menu = nil }
    return state.open(purpose, followUp: followUp, of: dossier, typed: typed)
  case .wayFound(let way, let interviews, let typed):
    return state.mark(everyoneAt: interviews, likely: way, typed: typed)
  case .letterFound(let dossier, let followUp):
    return state.follow(dossier, followUp: followUp)
  case .notesFound(let dossier): state.follow(notesOf: dossier)
  case .draftSaved(let sitting):
    state.draftSaved(sitting)
    return state.handOver()
  case .draftWritten(let sitting):
    state.draftWritten(sitting)
  case .saveFailed(let reason):
    state.saveFailed(reason)
  case .keptAside(let sentence):
    state.keptAside(sentence)
  case .keepFailed(let reason):
    state.keepFailed(reason)
  case .databaseGone(let gone):
    state.take(gone)
  case .wentOn(let sentence):
    state.wentOn(sentence)
  case .debriefSaved(let sitting, let understood):
    state.debriefSaved(sitting, understood)
  case .peopleLoaded(let window):
    state.take(window)
  case .personLoaded(let record):
    state.take(record)
  case .historyLoaded(let entries, let dossier):
    state.take(entries, of: dossier)
  case .storiesLoaded(let stories): state.take(stories)
  case .storiesFound(let stories): state.take(storiesToTell: stories)
  case .storySaved(let sitting): return state.storySaved(sitting)
  case .storyBegun(let id): state.story = StoryEditor(newWith: id)
  case .addressesFound(let found): state.take(found)
  case .begun(let offer): state.begin(with: offer)
  case .templatesLoaded(let offers, let problems): state.take(offers, problems: problems)
  case .earlierTextsLoaded(let texts): state.take(texts)
  case .edited(let draft): return state.take(edited: draft)
  case .versionsFound(let versions, let followUp, let dossier):
    if state.queue.kept == nil { state.leadQueue(to: dossier, followUp) }
    state.menu = .versions(versions, followUp: followUp, in: dossier, home: state.home)
  case .pathsFound(let typed, let names): state.prompt?.take(paths: names, beginningWith: typed)
  case .importBegun(let origin): state.importBegun(origin)
  case .nothingNew(let sentence): state.nothingNew(sentence)
  case .importGoesOn(let done, let all): state.importGoesOn(done, of: all)
  case .askedWhoAmI(let choices):
    state.importing = nil
    state.menu = .whoAmI(choices)
  case .planned(let planned): state.take(planned)
  case .importFailed(let sentence):
    state.importing = nil
    state.notice = .problem(sentence)
  case .imported(let sentence, let changed): state.imported(sentence, changed: changed)
  case .changed(let sentence, let keeping, let hint):
    state.form = nil
    state.queue.chosen = []
    state.composer = nil
    state.departure = nil
    state.notice = .done(state.keymap.sentence(sentence, hint: hint))
    state.queue.noteChange(keeping: keeping)
    return state.refreshList()
  case .ticked(let sentence, let followUp, let dossier):
    state.queue.show(QueueQuery(state.queue.view, order: state.queue.query.order))
    state.queue.apart = nil
    state.leadQueue(to: dossier, followUp)
    state.notice = .done(
      "\(sentence). Sent elsewhere? \(state.keymap.name(of: .markSent)) marks it")
    return state.refreshList()
  case .said(let sentence):
    state.prompt = nil
    state.notice = .done(sentence)
  case .asked(let question):
    state.notice = .question(
      "\(state.keymap.name(of: .undo)) once more takes this back, text and all: \(question.ended) "
        + "Any other key keeps it", .undo)
  case .fileFound(let path):
    state.askToReplace(path)
  case .reviewed(let review, let followUp):
    state.take(review, of: followUp)
  case .unready:
    state.composer?.reviewing.postpone(at: state.uptime)
    state.queue.judging.postpone(at: state.uptime)
  case .judged(let steps):
    state.queue.judging.take(steps)
  case .spelling(let answer):
    state.take(answer)
  case .ownWord(let word, let isOwn, let sentence):
    state.take(word, isOwn: isOwn, sentence)
  case .clipboard(let answer):
    state.take(answer)
  case .readyToSend(let letter): state.take(letter)
  case .sendingGoesOn: state.sendingGoesOn()
  case .sendingEnded(let end): return state.sendingEnded(end)
  case .mailStirred: state.mail.isDue = true
  case .mailWaits: state.mail.dueAt = state.uptime + MailState.rest
  case .mailAsked(let boxes):
    state.mail.isDue = true
    state.mail.asked = boxes
  case .mailGoesOn: state.mailGoesOn()
  case .mailRead(let sentences, let problem):
    return state.mailRead(sentences, problem: problem)
  case .attached(let path, let words): return state.attached(path, words)
  case .askedBeyond(let whom, let hasReturned):
    let fate = hasReturned ? "came back and is owed again" : "has gone out"
    state.notice = .question(
      "The letter to \(whom) \(fate), which nothing takes back. "
        + "\(state.keymap.name(of: .undo)) once more takes back what was done before it. Any other key "
        + "keeps it", .undo)
  case .failed(let reason):
    state.notice = .problem(reason)
  case .formKept(let isKept): state.formKept(isKept)
  case .formUnkept(let reason): state.formUnkept(reason)
  case .formRejected(let field, let reason):
    state.form?.reject(field, reason)
  case .isThereAlready(let sentence): state.askAgain(sentence)
  case .personInDoubt(let person, let doubt): state.ask(who: person, doubt)
  case .entryRejected(let failure):
    state.form?.reject(failure)
  case .understood(let understanding):
    state.form?.take(understanding)
  case .timeUnderstood(let question, let text):
    state.form?.understoodTime = (question, text)
  case .known(let query, let found):
    state.form?.take(found, for: query)
    state.prompt?.take(found, for: query)
  }
  return []
}

extension Event {
  fileprivate var isTime: Bool { if case .clock = self { true } else { false } }
}

extension State {
  fileprivate mutating func tell(now: Date, uptime: Double) {
    self.uptime = uptime
    let minute = minute
    self.now = now
    if minute != self.minute, queue.stale == nil { refresh() }
  }

  /// Reads the queue anew and keeps the selected interview selected.
  /// An interview that is to be found again already is not forgotten.
  mutating func refresh() {
    queue.dossier = nil
    if case .everything = queue.stale { return }
    queue.stale = .everything(keeping: queue.kept)
  }
}
