import Core
import Foundation
import Screen
import Storage
import Views

/// Carries out what the screen asks for, and tells it what came of it.
struct Performer {
  let store: Store
  let world: World
  let terminal: any TerminalDevice
  let configuration: Configuration
  let clipboard: Clipboard
  let spelling: SpellingChecker
  let rules = RuleReading()
  let imports = ImportReading()
  let desk = SendingDesk()
  let addressBook: AddressBook
  /// nil where nothing is kept.
  let formFile: FormFile?
  let mail: MailLooking

  /// What came of an effect that the database failed.
  func failure(of effect: Effect, _ error: StoreError) -> [Event] {
    switch effect {
    case .review(_, let followUp, _):
      return [.reviewed(nil, of: followUp), .failed(error.description)]
    case .save(let draft, let followUp, let dossier, let sitting):
      let kept = error.isHeld ? nil : saveUnsynced(draft, of: followUp, in: dossier, sitting)
      return kept.map { [$0, .saveFailed(error.cause)] } ?? [.saveFailed(error.cause)]
    case .startImport, .lookAtImport, .planImport, .planAnew:
      return [.importFailed(error.description.uppercasedFirst)]
    case .lookThroughMail, .lookAtMail:
      // What was found is not stored, and so is found by the next look.
      return error.isHeld
        ? [.mailRead([], problem: nil), .mailStirred]
        : [.mailRead([], problem: error.description.uppercasedFirst)]
    case .saveUnsynced, .saveDebrief, .saveStory:
      return [.saveFailed(error.cause)]
    default: return [.failed(error.description.uppercasedFirst)]
    }
  }

  /// - Returns: the answers, for ``update(_:_:)``.
  func perform(_ effect: Effect) throws(StoreError) -> [Event] {
    let now = world.now()
    switch effect {
    case .loadQueue(let query, let from, let count, let tally, let keeping):
      return [
        try load(query, from: from, count: count, tally: tally, keeping: keeping, now: now)
      ]
    case .loadDossier(let id):
      return [.dossierLoaded(try store.dossier(id))]
    case .open(let purpose, let interview, let followUp, let typed):
      guard let dossier = try store.dossier(interview) else {
        let sentence = "That interview is gone: another Afterword removed it"
        return [.changed(sentence, keeping: nil), .failed(sentence)]
      }
      let isWrittenTwice = dossier.followUps.contains { $0.id == followUp && $0.isWrittenTwice }
      if purpose == .write, isWrittenTwice {
        let versions = try store.openVersions(of: followUp)
        return [.versionsFound(versions, followUp: followUp, dossier)]
      }
      let begun = purpose == .write ? beginning(of: followUp, in: dossier) : []
      return [.opened(purpose, followUp: followUp, dossier, typed: typed)] + begun
    case .findWay(let interviews, let typed):
      let way = try likelyWay(toEveryoneAt: interviews, now: now)
      return [.wayFound(way, interviews: interviews, typed: typed)]
    case .findLetter(let followUp, let interview):
      return try store.dossier(interview).map { [.letterFound($0, followUp: followUp)] } ?? []
    case .findNotes(let interview):
      return try store.dossier(interview).map { [.notesFound($0)] } ?? []
    case .save(let draft, let followUp, let dossier, let sitting):
      return [
        .draftSaved(
          try store.save(draft, of: followUp, in: dossier, continuing: sitting, now: now))
      ]
    case .saveUnsynced(let draft, let followUp, let dossier, let sitting):
      let next = try store.saveUnsynced(
        draft, of: followUp, in: dossier, continuing: sitting, now: now)
      return [.draftWritten(next)]
    case .ownWord(let word, let isOwn): return own(word, isOwn: isOwn)
    case .judge where !rules.areReady(), .review where !rules.areReady(): return [.unready]
    case .review(let draft, let followUp, let dossier):
      return try review(draft, to: followUp, in: dossier, now: now)
    case .judge(let drafts):
      return [
        .judged(drafts.compactMapValues { LetterJudge.steps(of: $0.body, subject: $0.subject) })
      ]
    case .keepAside(let text, let path):
      return keepAside(text, at: path)
    case .backUp(let path):
      return try backUp(to: path)
    case .mark(let target, let way, let time, let isSure):
      return try mark(target, way, time: time, isSure: isSure, now: now)
    case .add(let entry, let isSure):
      return try add(entry, isSure: isSure, now: now)
    case .change(let change, let keeping):
      if let refusal = try refusal(of: change, now: now) { return [.failed(refusal)] }
      return [try make(change, keeping: keeping, now: now)]
    case .snooze(let target, let until, let keeping):
      return try snooze(target, until: until, keeping: keeping, now: now)
    case .move(let interview, let start, let duration, let isSure):
      return try move(interview, to: start, duration: duration, isSure: isSure, now: now)
    case .saveDebrief(let text, let until, let dossier, let sitting):
      return try save(text, until: until, of: dossier, sitting, now: now)
    case .loadStories: return [.storiesLoaded(try store.stories())]
    case .findStories: return [findStories()]
    case .findAddresses(let followUp, let dossier):
      return findAddresses(of: followUp, in: dossier)
    case .newStory: return [.storyBegun(world.newID())]
    case .saveStory(let story, let sitting):
      return [.storySaved(try store.save(story, continuing: sitting, now: now))]
    case .loadTemplates(let followUp, let dossier): return loadTemplates(followUp, in: dossier)
    case .loadEarlierTexts(let followUp):
      return [.earlierTextsLoaded(try store.earlierTexts(of: followUp))]
    case .editOutside(let draft): return editOutside(draft, now: now)
    case .export(let interviews, let path, let isSure):
      return try export(interviews, to: path, isSure: isSure, now: now)
    case .loadPeople(let from, let count):
      return [.peopleLoaded(try store.people(from: from, count: count))]
    case .loadPerson(let id):
      return [.personLoaded(try store.record(ofPerson: id))]
    case .loadHistory(let id):
      guard let dossier = try store.dossier(id) else { return [] }
      return [.historyLoaded(try store.history(of: id), of: dossier)]
    case .edit(let entry, let dossier, let isSure):
      return try edit(entry, of: dossier, isSure: isSure, now: now)
    case .understand(let start, let duration, let dossier):
      return [.understood(understanding(start, duration, of: dossier, now: now))]
    case .understandTime(let question):
      return [.timeUnderstood(question, time(question, now: now))]
    case .lookUp(let query):
      // Without an answer the form goes on all the same, and is not to ask at each key again.
      return [.known(query, (try? store.known(query)) ?? [])]
    case .keepForm(let text):
      return [keepForm(text, now: now)]
    case .dropForm:
      formFile?.drop()
      return [.formKept(false)]
    case .findPaths(let typed): return [.pathsFound(typed, files(beginningWith: typed))]
    case .startImport(let origin, let again): return try startImport(origin, again: again)
    case .lookAtImport: return try lookAtImport()
    case .planImport(let me): return try planImport(me: me)
    case .planAnew(let taken): return try planAnew(taking: taken)
    case .stopImport:
      imports.stop()
      return []
    case .applyImport(let plan): return try carryOut(plan, now: now)
    case .prepareToSend(let followUp, let interview):
      return try prepareToSend(followUp, at: interview, now: now)
    case .startSending(let message): return startSending(message, now: now)
    case .lookAtSending: return try lookAtSending(now: now)
    case .sendLater(let message, let time, let keeping):
      return try sendLater(message, at: time, keeping: keeping, now: now)
    case .saveDraft(let message, let path): return saveDraft(message, at: path, now: now)
    case .lookThroughMail: return try lookThroughMail()
    case .lookAtMail: return try lookAtMail()
    case .openLink(let message): return openLink(message)
    case .attach(let path): return attach(path)
    case .undo(let keeping, let isSure):
      if !isSure, let beyond = try store.beyondLastStep() {
        return [.askedBeyond(beyond.whom, hasReturned: beyond.kind == .returned)]
      }
      if !isSure, let title = try store.letterAtStake() {
        return [.asked(title)]
      }
      guard let title = try store.undo() else { return [.failed("Nothing is left to take back")] }
      return [.changed("Took back: \(title)", keeping: keeping, hint: .redo)]
    case .redo(let keeping):
      guard let title = try store.redo() else { return [.failed("Nothing to do again")] }
      return [.changed("Done again: \(title)", keeping: keeping, hint: .undo)]
    case .copy(let text):
      return [.clipboard(clipboard.put(text))]
    case .awaitClipboard:
      return clipboard.look().map { [.clipboard($0)] } ?? []
    case .suspend:
      terminal.suspend()
      return [.terminal(.resize(terminal.size))]
    case .repaint:
      terminal.repaint()
      return []
    }
  }

  /// Stores the text of a letter that could not be stored with all that belongs to it, as where little
  /// room is left on the disk; mostly it has been already, while it was being typed.
  private func saveUnsynced(
    _ draft: Draft, of followUp: UUID, in dossier: Dossier, _ sitting: Sitting
  ) -> Event? {
    let next = try? store.saveUnsynced(
      draft, of: followUp, in: dossier, continuing: sitting, now: world.now())
    return next.map(Event.draftWritten)
  }

  private func load(
    _ query: QueueQuery, from: Int, count: Int, tally: QueueTally?, keeping: UUID?, now: Date
  ) throws(StoreError) -> Event {
    var from = from
    var selection: Int?
    if let keeping { selection = try store.index(of: keeping, in: query, at: now) }
    // The rows around where the interview is now, a third of them above it.
    if let selection { from = selection - count / 3 }
    let window = try store.window(of: query, at: now, from: from, count: count, tally: tally)
    return .queueLoaded(window, selection: selection)
  }
}
