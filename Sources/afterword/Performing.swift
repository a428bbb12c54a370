import Core
import Dispatch
import Screen
import Storage
import Views

/// Carries out effects, and those that follow from what came of them. Another program that holds the
/// database is waited for where the screen says so: see ``answers(to:on:_:)``.
func perform(_ effects: [Effect], on state: inout State, _ performer: Performer) {
  var waiting = effects
  while !waiting.isEmpty {
    for event in answers(to: waiting.removeFirst(), on: &state, performer) {
      waiting += update(&state, event)
    }
  }
}

/// The same for what the user does not wait for. It fails where another program holds the database,
/// and is tried again when it is due the next time, then without a pause in which nothing is shown.
func performInPassing(_ effects: [Effect], on state: inout State, _ performer: Performer) {
  var waiting = effects
  while !waiting.isEmpty {
    let effect = waiting.removeFirst()
    let limit = state.unstored == nil ? LockWait.felt : LockWait.unfelt
    let events: [Event]
    do throws(StoreError) {
      events = try LockWait(limit: limit).during { () throws(StoreError) in
        try performer.perform(effect)
      }
    } catch {
      events = performer.failure(of: effect, error)
    }
    for event in events { waiting += update(&state, event) }
  }
}

/// What comes of an effect. While another program holds the database the footer says so, and the
/// effect is tried again until it succeeds, ``LockWait/longest`` has passed, or the user goes back.
/// Keys that are pressed meanwhile were not meant for what comes then, and would take away what is
/// said of it: they are dropped.
private func answers(
  to effect: Effect, on state: inout State, _ performer: Performer
) -> [Event] {
  let begun = DispatchTime.now().uptimeNanoseconds
  let notice = state.notice
  var isWaiting = false
  var later: [Event] = []
  func takeInput(for milliseconds: Int) -> Bool {
    let came = performer.terminal.events(timeout: milliseconds, watching: nil)
    later += came.filter(\.isKept).map(Event.terminal)
    return came.contains { $0.stops(state) }
  }
  while true {
    do throws(StoreError) {
      // Only the first try takes as long as is not felt: from then on the user is to be heard.
      guard isWaiting else { return try performer.perform(effect) }
      let events = try LockWait(limit: 0).during { () throws(StoreError) in
        try performer.perform(effect)
      }
      state.notice = notice
      _ = takeInput(for: 0)
      return events + later
    } catch {
      let waited = Double(DispatchTime.now().uptimeNanoseconds - begun) / 1e9
      guard error.isHeld, waited < LockWait.longest, !state.isDone else {
        return performer.failure(of: effect, error) + later
      }
      isWaiting = true
      let key = state.keymap.name(of: .back)
      state.notice = .problem(
        "Another program holds the database; waiting for it. \(key) stops")
      performer.terminal.draw(render(state))
      if takeInput(for: Int(LockWait.unfelt * 1000)) {
        return performer.failure(of: effect, error.stoppingTheWait) + later
      }
    }
  }
}

extension TerminalEvent {
  /// Whether it is no input, and so still holds after a wait.
  fileprivate var isKept: Bool {
    switch self {
    case .key, .paste, .mouse, .tick, .stirred: false
    case .resize, .suspend, .resumed, .terminate: true
    }
  }

  /// Whether it ends a wait.
  fileprivate func stops(_ state: State) -> Bool {
    switch self {
    case .key(let key): state.keymap.command(for: key, in: state.focus) == .back
    case .terminate: true
    default: false
    }
  }
}
