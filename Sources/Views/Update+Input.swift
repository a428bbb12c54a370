import Core
import Screen

/// What the terminal tells, and to which part of the screen it goes.
extension State {
  mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key):
      guard Layout(size).fits else { return pressUnseen(key) }
      let question = notice?.question
      notice = nil
      let effects = press(key, answering: question)
      noteClip()
      return effects
    case .paste(let text):
      guard Layout(size).fits else { return dropUnseen() }
      notice = nil
      paste(text)
      noteClip()
      return []
    case .mouse(let event): return point(event)
    case .resize(let size):
      let wasNarrow = isNarrow
      self.size = size
      scrollDeparture(by: 0)
      // Both panes show now: the guide no longer stands in the letter's place.
      if wasNarrow, !isNarrow { composer?.isInGuide = false }
      let rows = listLayout.list.rows
      if let list { self.list?.move(to: list.selection, rows: rows) }
      return []
    case .tick, .stirred, .resumed: return []
    case .suspend: return leave() + [.suspend]
    case .terminate(let signal):
      isDone = true
      endSignal = signal
      return leave()
    }
  }

  /// A key in a window too small to show what it would do: what draws anew, suspends or quits does so,
  /// and all else is dropped.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    guard let command = keymap.command(for: key, in: focus),
      [.repaint, .suspend, .quit].contains(command)
    else { return dropUnseen() }
    return run(command)
  }

  private mutating func dropUnseen() -> [Effect] {
    notice = .problem("What was typed while the window was too small was not taken")
    return []
  }

  private mutating func press(_ key: Key, answering question: Notice.Question?) -> [Effect] {
    let focus = focus
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
    case .queue, .people, .history, .stories, .insert, .plan, .send, .help:
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
    case .people, .history, .stories, .insert, .plan:
      return runInList(command, answering: question)
    case .send: return runInDeparture(command, answering: question)
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
    case .queue, .people, .history, .stories, .insert, .plan, .send, .menu, .guide:
      let way = composer == nil ? "open a letter first" : "go to the letter first"
      notice = .problem("Pasted text was not taken: \(way)")
    case .help: break
    }
  }
}
