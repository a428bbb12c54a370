import Core
import Foundation
import Screen
import Storage
import Terminal
import Views

/// What the tracker is opened with.
struct TrackerOptions {
  /// A follow-up with which something is done at once.
  struct Target {
    let purpose: Purpose
    let interview: UUID
    let followUp: UUID
  }

  /// On made-up interviews, in memory.
  let demo: Bool
  /// nil for the user's own.
  let database: String?
  let target: Target?
}

extension TrackerOptions {
  /// The options of a command line that asks for the tracker and no more than its own two options,
  /// read without the argument parser: building that is a fifth of the time to the first frame.
  /// nil for anything else, which is the parser's to understand or to refuse.
  init?(only arguments: some Collection<String>) {
    var demo = false
    var database: String?
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--demo": demo = true
      case "--database":
        guard database == nil, let path = rest.popFirst(), !path.hasPrefix("-") else { return nil }
        database = path
      default: return nil
      }
    }
    self.init(demo: demo, database: database, target: nil)
  }
}

/// Opens the full screen and returns when the user leaves it.
func runTracker(_ world: World, options: TrackerOptions) throws {
  let (configuration, mistakes) = world.readConfiguration()
  let clock = configuration.clock(home: world.home)
  let store =
    options.demo
    ? try demoStore(world, clock: clock) : try world.openStore(options.database, configuration)
  let mailboxes = options.demo ? [] : configuration.mail.watched(in: world)
  var lookout = Lookout(store, besides: mailboxes)
  defer { lookout.close() }
  let terminal: NcursesTerminal
  do throws(TerminalFailure) {
    terminal = try NcursesTerminal(theme: configuration.theme, mouse: configuration.mouse)
  } catch {
    throw Failure(.unavailable, "\(error)")
  }
  var state = State(
    size: terminal.size, now: world.now(), clock: clock, keymap: configuration.keymap)
  state.warning = try store.loss()
  let more = mistakes.count > 1 ? " (and \(mistakes.count - 1) more: see afterword config)" : ""
  let readOnly = store.readOnlyReason.map {
    "\($0); \(state.keymap.name(of: .backup)) writes a copy and goes on in it"
  }
  let problem = state.warning ?? readOnly ?? mistakes.first.map { $0 + more }
  state.notice = (problem ?? (options.demo ? nil : keptSentence(world))).map(Notice.problem)
  if state.notice == nil, !mailboxes.isEmpty {
    state.notice = try store.mailSinceLook()?.sentence(now: state.now, home: world.home)
      .map(Notice.done)
  }
  let performer = Performer(
    store: store, world: world, terminal: terminal, configuration: configuration,
    clipboard: Clipboard(environment: world.environment, terminal: terminal),
    spelling: SpellingChecker(
      environment: world.environment, configuration,
      words: options.demo ? nil : world.wordsFile),
    addressBook: AddressBook(
      options.demo ? "" : configuration.addressBookCommand, environment: world.environment),
    formFile: options.demo ? nil : FormFile(world.folders),
    mail: MailLooking(watching: mailboxes))
  if !mailboxes.isEmpty { _ = update(&state, .mailStirred) }
  var effects: [Effect] = []
  if let target = options.target {
    effects = [.open(target.purpose, interview: target.interview, followUp: target.followUp)]
  }
  LockWait.$current.withValue(LockWait(limit: LockWait.felt)) {
    run(terminal, performer, &lookout, from: &state, first: effects)
  }
  terminal.close()
  performer.spelling.end()
  performer.mail.stop()
  leaveForm(of: state, performer)
  // What cannot be written down is told once more.
  if !mailboxes.isEmpty, store.readOnlyReason == nil { try? store.noteLook(now: world.now()) }
  try keep(unstoredIn: state, store, world)
  // What a shell expects of a program that a signal ended.
  if let signal = state.endSignal { exit(128 + signal) }
}

/// The loop: one thread, on which everything that waits is taken in before the next painting, and
/// what no picture waits for is done after it.
private func run(
  _ terminal: any TerminalDevice, _ performer: Performer, _ lookout: inout Lookout,
  from state: inout State, first: [Effect]
) {
  var painter = Painter()
  tellTime(&state, performer)
  perform(first, on: &state, performer)
  paint(&state, with: &painter, performer)
  rehearseLetter(state, performer)
  while !state.isDone {
    let painted = state.minute
    let events = terminal.events(
      timeout: lookout.timeout(timeout(of: state), uptime: state.uptime),
      watching: lookout.descriptor)
    tellTime(&state, performer)
    for event in events where !state.isDone {
      if mustSettle(state, before: event) { settle(&state, performer) }
      perform(update(&state, .terminal(event)), on: &state, performer)
    }
    if state.isDone { return }
    // What this program itself stores stirs as well, and changes nothing on the screen.
    let isInput = events.contains { $0 != .stirred && $0 != .tick }
    if isInput || state.minute != painted { paint(&state, with: &painter, performer) }
    if tend(&state, performer, &lookout, after: events) {
      paint(&state, with: &painter, performer)
    }
  }
}

/// Shows the state, with all that it needs for that.
private func paint(_ state: inout State, with painter: inout Painter, _ performer: Performer) {
  settle(&state, performer)
  arrange(&state)
  performer.terminal.draw(painter.paint(state))
}

/// Opens the selected letter where nobody sees it, once, while the user looks at the first picture: the
/// language sets up each type at its first use, and the program is read from its file as it runs, which
/// would be a sixth of what opening the first letter takes. Never one that is begun, which may be long.
private func rehearseLetter(_ state: State, _ performer: Performer) {
  guard state.focus == .queue, let dossier = state.queue.dossier,
    let followUp = dossier.followUps.first(where: { $0.draft == nil })
  else { return }
  var rehearsal = state
  _ = update(&rehearsal, .opened(.write, followUp: followUp.id, dossier, typed: nil))
  _ = update(&rehearsal, performer.findStories())
  arrange(&rehearsal)
  _ = render(rehearsal)
}

/// Does what no picture waits for, and looks what others did meanwhile.
/// - Returns: whether the picture may be another by now.
private func tend(
  _ state: inout State, _ performer: Performer, _ lookout: inout Lookout,
  after events: [TerminalEvent]
) -> Bool {
  let hasKey = events.contains { if case .key = $0 { true } else { false } }
  let duties = duties(of: state, afterKey: hasKey)
  performInPassing(duties, on: &state, performer)
  guard lookout.isTimeToLook(after: events, uptime: state.uptime) else { return !duties.isEmpty }
  let hasNews = performer.store.hasChangedElsewhere()
  if hasNews { perform(update(&state, .changedElsewhere), on: &state, performer) }
  if performer.mail.hasNews() { _ = update(&state, .mailStirred) }
  let isTold = tellOfLoss(&state, performer.store)
  return !duties.isEmpty || hasNews || isTold
}

/// Gives the state what it lacks, which may show that it lacks something more: rows, then the
/// selected row's dossier. Never more than a few rounds, so that nothing can turn here for ever.
private func settle(_ state: inout State, _ performer: Performer) {
  for _ in 0..<4 {
    let effects = demands(of: state)
    if effects.isEmpty { return }
    perform(effects, on: &state, performer)
  }
}

/// Tells the state that the database's file is gone, what of that is another by now, and that it is
/// back.
/// - Returns: whether anything was told.
private func tellOfLoss(_ state: inout State, _ store: Store) -> Bool {
  let gone = store.goneReason.map { State.Gone(reason: $0, sparePath: store.sparePath) }
  guard gone != state.gone else { return false }
  _ = update(&state, .databaseGone(gone))
  return true
}

private func tellTime(_ state: inout State, _ performer: Performer) {
  let uptime = Double(DispatchTime.now().uptimeNanoseconds) / 1e9
  _ = update(&state, .clock(now: performer.world.now(), uptime: uptime))
}

/// What the database would not take, and all of it where its file is gone, is written to files of
/// their own before the program ends.
private func keep(unstoredIn state: State, _ store: Store, _ world: World) throws {
  var sentences: [String] = []
  if let (text, problem) = state.unstored {
    do throws(Failure) {
      let path = try world.folders.keep(text, now: world.now())
      sentences.append(
        "the \(text.name) could not be stored (\(problem)); what was typed was written to \(path)")
    } catch {
      sentences.append("the \(text.name) could not be stored (\(problem)), and \(error.message)")
    }
  }
  if let reason = store.goneReason { sentences.append(reason + keepAll(store, world)) }
  guard sentences.isEmpty else { throw Failure(.inputOutput, sentences.joined(separator: "; ")) }
}

/// What stands in a form that a signal closed is nobody's decision to lose.
private func leaveForm(of state: State, _ performer: Performer) {
  guard let file = performer.formFile else { return }
  guard state.endSignal != nil, let form = state.unfinished else { return file.drop() }
  let world = performer.world
  do throws(Failure) {
    let path = try file.keep(form, now: world.now())
    world.output.warn("the form was not finished; what was typed was written to \(path)")
  } catch {
    world.output.warn("the form was not finished, and \(error.message)")
  }
}

/// Tells of what was kept since this was told last; `doctor` has it until it is deleted.
private func keptSentence(_ world: World) -> String? {
  let new = world.folders.untold(of: world.folders.kept())
  guard let last = new.last else { return nil }
  guard new.count > 1 else {
    return "Kept earlier: \(world.shortened(last)). Copy what you need, then delete it"
  }
  let folder = (last as NSString).deletingLastPathComponent
  return
    "Kept earlier: \(Folders.words(of: new)) in \(world.shortened(folder)). Copy what you need, "
    + "then delete it"
}

/// Writes the whole database among the letters kept.
/// - Returns: what came of it, as the rest of a sentence.
private func keepAll(_ store: Store, _ world: World) -> String {
  do {
    let folder = try world.folders.folder(.state)
    let stamp = Int(world.now().timeIntervalSince1970)
    let path = try store.copy(to: "\(folder)/database-\(stamp).sqlite")
    return "; all of it was written to \(path), which “afterword restore \(path)” brings back"
  } catch {
    return
      ", and it could not be written elsewhere: \((error as? StoreError)?.description ?? (error as? Failure)?.message ?? "")"
  }
}
