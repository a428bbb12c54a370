import Core
import Foundation
import Screen

/// Takes an event into the state.
/// - Returns: what has to be done outside because of it, in this order.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  defer { state.keepGuide() }
  let typed = state.form?.typed
  return take(event, into: &state) + state.noteTyped(was: typed)
}

private func take(_ event: Event, into state: inout State) -> [Effect] {
  switch event {
  case .clock(let now, let uptime):
    state.tell(now: now, uptime: uptime)
  case .terminal(let event):
    return state.handle(event)
  case .changedElsewhere:
    state.refresh()
    state.composer?.stories = nil
    return state.refreshList() + state.renewed
  case .queueLoaded(let window, let selection):
    state.queue.take(window, selection: selection)
  case .dossierLoaded(let dossier):
    state.queue.dossier = dossier
    state.queue.judging.show(dossier, at: state.uptime)
    if dossier == nil {
      state.queue.apart = nil
      state.queue.stale = .everything(keeping: nil)
    }
  case .opened(let purpose, let followUp, let dossier, let typed):
    if state.menu?.renewal != nil { state.menu = nil }
    return state.open(purpose, followUp: followUp, of: dossier, typed: typed)
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
  case .storiesFound(let stories): state.composer?.take(stories)
  case .storySaved(let sitting): return state.storySaved(sitting)
  case .storyBegun(let id): state.story = StoryEditor(newWith: id)
  case .begun(let offer): state.begin(with: offer)
  case .templatesLoaded(let offers, let problems): state.take(offers, problems: problems)
  case .earlierTextsLoaded(let texts): state.take(texts)
  case .edited(let draft): return state.take(edited: draft)
  case .versionsFound(let versions, let followUp, let dossier):
    state.menu = .versions(versions, followUp: followUp, in: dossier, home: state.home)
  case .changed(let sentence, let keeping, let hint):
    state.form = nil
    state.queue.chosen = []
    state.composer = nil
    state.notice = .done(state.keymap.sentence(sentence, hint: hint))
    state.queue.noteChange(keeping: keeping)
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
  case .judged(let steps):
    state.queue.judging.take(steps)
  case .spelling(let answer):
    state.take(answer)
  case .ownWord(let word, let isOwn, let sentence):
    state.take(word, isOwn: isOwn, sentence)
  case .clipboard(let answer):
    state.take(answer)
  case .failed(let reason):
    state.notice = .problem(reason)
  case .formKept(let isKept): state.formKept(isKept)
  case .formUnkept(let reason): state.formUnkept(reason)
  case .formRejected(let field, let reason):
    state.form?.reject(field, reason)
  case .markedAlready(let sentence): state.askAgain(sentence)
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

/// What has to be done by now and no picture waits for: what was typed goes to the disk, the checks
/// look at it and at drafts in the detail, what was copied goes to other programs. The loop asks once
/// the user has seen what a batch of input did.
/// - Parameter afterKey: whether a key has just been answered: a save is made then that would soon be
///   due, as the next key is never further away.
package func duties(of state: State, afterKey: Bool = false) -> [Effect] {
  state.dueSave(afterKey: afterKey) + state.dueKeeping(afterKey: afterKey) + state.dueReview
    + state.dueJudging + state.clip.demand
}

/// What the state lacks before it can be drawn. The loop asks after each batch of input, so that a
/// hundred keys cost one look into the database.
package func demands(of state: State) -> [Effect] {
  var effects = state.form?.demands ?? []
  if let query = state.prompt?.query { effects.append(.lookUp(query)) }
  guard state.help == nil, Layout(state.size).fits else { return effects }
  if let list = state.list {
    let layout = state.listLayout
    let load = list.demand(rows: layout.list.rows, hasDetail: layout.detail != nil)
    return effects + [load].compactMap(\.self)
  }
  if let composer = state.composer {
    return effects + (composer.stories == nil ? [.findStories] : [])
  }
  guard state.debrief == nil, state.story == nil else { return effects }
  if let load = state.queue.demand(rows: state.queueLayout.list.rows) {
    return effects + [load]
  }
  if state.queueLayout.detail != nil, let row = state.queue.selectedRow,
    state.queue.dossier?.id != row.id
  {
    effects.append(.loadDossier(row.id))
  }
  return effects
}

/// Brings what shows to where it has to be for the next picture: once for all keys of a batch.
package func arrange(_ state: inout State) {
  let area = state.letterArea
  state.composer?.arrange(in: area)
}

/// Milliseconds until the state wants to hear the time again: the next full minute, when the
/// header's clock and the stages move on, or the moment by which a draft has to be saved.
package func timeout(of state: State) -> Int {
  let seconds = state.now.timeIntervalSince1970
  var wait = 60 - seconds.truncatingRemainder(dividingBy: 60)
  let waits = [
    state.secondsToSave, state.secondsToKeep, state.secondsToReview, state.secondsToJudge,
    state.clip.secondsToWait,
  ]
  for seconds in waits.compactMap(\.self) { wait = min(wait, seconds) }
  return Int((wait * 1000).rounded(.up))
}

extension State {
  /// The queue's rows on the screen, and its detail's. An empty view has none to show, and while one
  /// finds the list shows what is found.
  var queueLayout: (list: Area, detail: Area?) {
    let isEmpty = queue.total == 0 && queue.apart == nil
    let layout = Layout(size).queue(wantsDetail: isEmpty ? false : queue.wantsDetail)
    guard layout.list.rows == 0, case .find = prompt?.purpose else { return layout }
    return Layout(size).queue(wantsDetail: false)
  }

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

  mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key):
      let question = notice?.question
      notice = nil
      let effects = press(key, answering: question)
      noteOverfull()
      return effects
    case .paste(let text):
      notice = nil
      paste(text)
      noteOverfull()
      return []
    case .mouse(let event): return point(event)
    case .resize(let size):
      let wasNarrow = isNarrow
      self.size = size
      // Both panes show now: the guide no longer stands in the letter's place.
      if wasNarrow, !isNarrow { composer?.isInGuide = false }
      return []
    case .tick, .stirred, .resumed: return []
    case .suspend: return leave() + [.suspend]
    case .terminate(let signal):
      isDone = true
      endSignal = signal
      return leave()
    }
  }

  private mutating func press(_ key: Key, answering question: Notice.Question?) -> [Effect] {
    let command = keymap.command(for: key, in: focus)
    switch command {
    case .repaint, .suspend, .help: return command.map { run($0, answering: question) } ?? []
    default: break
    }
    switch focus {
    case .guide:
      // What the letter's own keys do they do here as well, where they mean nothing else.
      let own = command ?? keymap.command(for: key, in: .composer)
      return own.map { run($0, answering: question) } ?? undoFromGuide(key)
    case .queue, .people, .history, .stories, .insert, .help:
      return command.map { run($0, answering: question) } ?? []
    case .composer: return pressInComposer(key, command)
    case .form, .interview: return pressInForm(key, command)
    case .menu: return pressInMenu(key, command)
    case .prompt: return pressInPrompt(key, command)
    case .debrief: return pressInDebrief(key, command)
    case .story: return pressInStory(key, command)
    }
  }

  /// Carries out a command, whatever key or name it came from.
  /// - Parameter question: what the key before asked.
  mutating func run(
    _ command: Command, answering question: Notice.Question? = nil
  ) -> [Effect] {
    switch command {
    case .repaint: return [.repaint]
    case .suspend: return leave() + [.suspend]
    case .help:
      help = HelpState()
      return []
    default: break
    }
    switch focus {
    case .queue: return runInQueue(command, answering: question)
    case .people, .history, .stories, .insert: return runInList(command, answering: question)
    case .help: runInHelp(command)
    case .guide: return runInGuide(command)
    case .composer: return runInComposer(command) ?? []
    case .form, .interview, .menu, .prompt, .debrief, .story: break
    }
    return []
  }

  /// Pasted text goes into the field that has the focus; a list takes none of it as keys.
  private mutating func paste(_ text: String) {
    switch focus {
    case .composer: editComposer(.paste(text))
    case .form, .interview: editForm(.paste(text))
    case .prompt: pasteIntoPrompt(text)
    case .debrief: editDebrief(.paste(text))
    case .story: editStory(.paste(text))
    case .queue, .people, .history, .stories, .insert, .menu, .guide:
      notice = .problem("Pasted text was not taken: open a letter first")
    case .help: break
    }
  }

  mutating func runInHelp(_ command: Command) {
    guard let top = help?.top else { return }
    let page = max(1, helpRows - 1)
    let last = max(0, helpLines(columns: size.columns).count - helpRows)
    switch command {
    case .up: help?.top = max(0, top - 1)
    case .down: help?.top = min(last, top + 1)
    case .pageUp: help?.top = max(0, top - page)
    case .pageDown: help?.top = min(last, top + page)
    case .first: help?.top = 0
    case .last: help?.top = last
    case .back: help = nil
    default: break
    }
  }

  /// Rows of help text on the screen.
  var helpRows: Int { max(1, size.rows - 4) }
}
