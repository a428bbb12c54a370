import Core

/// What a text that is kept as it is typed knows of its way to the disk.
package struct Saving: Hashable, Sendable {
  /// ``State/uptime`` of the first change that is not on the disk yet; nil where all is.
  package private(set) var unsavedSince: Double?
  /// The same of the first change that would be lost with the program.
  private var unwrittenSince: Double?
  private var lastChange = 0.0
  /// True from the wish to leave until the save that comes first has succeeded.
  package var isClosing = false
  /// Why the last save failed; nil once one succeeded.
  package private(set) var problem: String?
  /// Whether the text is stored although its last save failed: only the disk has not been waited for.
  var isWrittenAlone: Bool { problem != nil && unwrittenSince == nil }

  /// Seconds within which what was typed has to outlive the program; the rest of the promised second
  /// is for writing it. After a pause as long it has to be on the disk.
  private static let delay = 0.7
  /// Seconds by which a save may come earlier than it is due.
  static let slack = 0.2
  /// Seconds after which the disk is waited for even where typing goes on without a pause.
  private static let longestUnsaved = 10.0

  mutating func noteChange(at uptime: Double) {
    unsavedSince = unsavedSince ?? uptime
    unwrittenSince = unwrittenSince ?? uptime
    lastChange = uptime
  }

  /// All that was typed outlives the program.
  mutating func noteWritten() { unwrittenSince = nil }

  mutating func succeed() {
    unsavedSince = nil
    unwrittenSince = nil
    problem = nil
  }

  /// The text stays open with what was typed, and saving is tried again.
  mutating func fail(_ reason: String, at uptime: Double) {
    isClosing = false
    unsavedSince = uptime
    unwrittenSince = unwrittenSince.map { _ in uptime }
    lastChange = uptime
    problem = reason
  }

  /// The text stays open, and saving is tried again once it is another.
  mutating func giveUp(_ reason: String) {
    succeed()
    problem = reason
  }

  /// Seconds until the disk has to be waited for, not below 0; nil where all is on it.
  func secondsToSave(at uptime: Double) -> Double? {
    unsavedSince.map {
      max(0, min(Self.delay - (uptime - lastChange), Self.longestUnsaved - (uptime - $0)))
    }
  }

  /// Seconds until what was typed has to be out of the program's hands, not below 0; nil where it is.
  func secondsToWrite(at uptime: Double) -> Double? {
    unwrittenSince.map { max(0, Self.delay - (uptime - $0)) }
  }
}

/// A text that could not be stored, to be kept in a file of its own.
package enum Unstored: Hashable, Sendable {
  case letter(Draft)
  /// The notes of an interview; the day of a promise as it was typed.
  case notes(DebriefText, until: String, of: Interview)
  case story(Story)
  /// The fields of a form that was not submitted, each with its label.
  case form(String, fields: [String])
}

extension State {
  /// What is said below an open text: that its last save failed with the way out, before all else. A
  /// line that is being typed into says itself what it is for.
  func notice(below saving: Saving) -> Notice? {
    guard prompt == nil, let problem = saving.problem else { return notice }
    if saving.isWrittenAlone {
      return .problem(
        "Stored, but a power cut could still take it; trying again: \(problem). Esc leaves it so")
    }
    let way = gone == nil ? "keeps it in a file" : "asks for another file in which all goes on"
    return .problem("Not saved, trying again: \(problem). Esc \(way)")
  }

  /// What is open and could not be stored, and why.
  package var unstored: (text: Unstored, problem: String)? {
    if let problem = composer?.saving.problem, let composer {
      return composer.saving.isWrittenAlone ? nil : (.letter(composer.draft), problem)
    }
    if let debrief, let problem = debrief.saving.problem { return (debrief.unstored, problem) }
    if let story, let problem = story.saving.problem { return (.story(story.story), problem) }
    return nil
  }

  /// How the text that is open stands on its way to the disk.
  var openSaving: Saving? { composer?.saving ?? debrief?.saving ?? story?.saving }

  /// The effect that stores it; made only where it is wanted, as it holds all of the text.
  private var openSave: [Effect] {
    [composer?.save ?? debrief?.save ?? story?.save].compactMap(\.self)
  }

  /// Seconds until the open text has to be stored; nil where none is open or all is stored.
  var secondsToSave: Double? {
    guard let openSaving, let save = openSaving.secondsToSave(at: uptime) else { return nil }
    return min(save, openSaving.secondsToWrite(at: uptime) ?? save)
  }

  /// The save that is due, or will soon be where a key has just been answered: it is least felt then.
  /// While a letter is being typed the disk is not waited for: that would be felt in the keys.
  func dueSave(afterKey: Bool) -> [Effect] {
    let slack = afterKey ? Saving.slack : 0
    guard let secondsToSave, secondsToSave <= slack else { return [] }
    if let seconds = composer?.saving.secondsToSave(at: uptime), seconds > slack {
      return [composer?.unsyncedSave].compactMap(\.self)
    }
    return openSave
  }

  /// What must be on the disk before the program stops or ends.
  func leave() -> [Effect] {
    (composer?.isTouched ?? (openSaving?.unsavedSince != nil) ? openSave : []) + unkept
  }

  mutating func saveFailed(_ reason: String) {
    let uptime = uptime
    form = nil
    composer?.isHandingOver = false
    departure = nil
    composer?.saving.fail(reason, at: uptime)
    story?.saving.fail(reason, at: uptime)
    debrief?.saving.fail(reason, at: uptime)
    debrief?.isLeavingDay = false
  }

  /// Leaves a text that cannot be stored. Where the database's file is gone all of it can go on
  /// elsewhere, the text with it: that is offered first.
  mutating func leaveUnstored(_ text: Unstored) -> [Effect] {
    guard gone != nil else { return [.keepAside(text, at: nil)] }
    prompt = backupPrompt
    let enter = keymap.key(for: .submit, in: .prompt) ?? "Enter"
    prompt?.explanation =
      "\(enter) goes on in this file with all that was stored, and with what stands here. Esc leaves "
      + "what stands here in a text file of its own"
    return []
  }

  /// Asks for the file to which all that is stored is written. What is suggested gives way to what
  /// is typed.
  var backupPrompt: Prompt {
    var prompt = Prompt(.backup, gone?.sparePath ?? "")
    prompt.line.selectAll()
    return prompt
  }

  /// No file could be found for what is open, so the user names one.
  mutating func keepFailed(_ reason: String) {
    guard let unstored else {
      notice = .problem(reason)
      return
    }
    if case .keep = prompt?.purpose {} else { prompt = Prompt(.keep(unstored.text)) }
    notice = .problem("\(reason). Name a file for what was typed; Esc goes back to it")
  }

  /// Says that the database's file is gone, and the way out.
  mutating func take(_ gone: Gone?) {
    let told = self.gone?.reason
    self.gone = gone
    guard let gone else {
      notice = .done("The database is in its place again")
      return
    }
    guard gone.reason != told else { return }
    let key = openSaving == nil ? keymap.name(of: .backup) : "Esc"
    notice = .problem("\(gone.reason). \(key) goes on in another file, with all that was stored")
  }

  /// All goes on in another file. What is open is stored there at its next try.
  mutating func wentOn(_ sentence: String) {
    prompt = nil
    gone = nil
    notice = .done(sentence)
    refresh()
  }

  /// What was open is in a file, as a sentence says, and so can be left.
  mutating func keptAside(_ sentence: String) {
    form = nil
    prompt = nil
    composer = nil
    debrief = nil
    story = nil
    notice = .done(sentence)
    refresh()
  }
}
