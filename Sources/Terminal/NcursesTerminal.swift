import CNcurses
import Screen

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal on standard input and output. ncurses draws; the input's bytes are read here.
///
/// There can be one at a time: ncurses and signal handlers belong to the process.
package final class NcursesTerminal: TerminalDevice {
  package private(set) var size = Size(columns: 0, rows: 0)

  private let modesFound: termios
  /// Sequences that ask the terminal for reports, and those that end them.
  private let asking: (start: String, end: String)
  private let hasClipboard: Bool
  private var screen: OpaquePointer?
  private var drawing: Drawing
  private var input: Input
  /// What came while the program was not asking.
  private var pending: [TerminalEvent] = []

  /// Opens the screen.
  /// - Parameters:
  ///   - theme: how meanings look.
  ///   - mouse: whether clicks and the wheel come as events. The terminal's own selection by mouse
  ///     then needs Shift in most terminals.
  /// - Throws: ``TerminalFailure``; the terminal is then as it was.
  package init(theme: Theme = .terminal, mouse: Bool = true) throws(TerminalFailure) {
    Text.useUTF8Locale()
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(stream: "input") }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(stream: "output") }
    let type = try Self.chooseType()
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    modesFound = modes
    Signals.install(found: modes)
    guard let opened = nc_open() else {
      Signals.uninstall()
      throw .cannotOpen(term: type)
    }
    screen = opened
    Self.prepareModes()
    let palette = Palette((Environment["NO_COLOR"] ?? "").isEmpty ? theme : .mono)
    let enters = Terminfo.capability("smcup") ?? []
    let isLikeXterm = String(decoding: enters, as: UTF8.self).contains("[?1049h")
    drawing = Drawing(palette: palette, canSynchronize: isLikeXterm)
    hasClipboard = TerminalClipboard.isUnderstood(likeXterm: isLikeXterm)
    let delay = Environment["ESCDELAY"].flatMap { Int($0) }.map { min(max(0, $0), 1_000) }
    let tracksMouse = mouse && MouseReports.areKnown
    input = Input(
      parser: InputParser(
        escapeDelay: delay ?? 25, keys: Terminfo.keys(), takesMouse: tracksMouse))
    asking = (
      Output.startsPasteMarks + (tracksMouse ? MouseReports.start : ""),
      (tracksMouse ? MouseReports.end : "") + Output.endsPasteMarks
    )
    Signals.prepareRestoring(Self.restoring(tracksMouse: tracksMouse))
    Output.send(asking.start)
    fitToWindow()
  }

  deinit { close() }

  package func draw(_ canvas: Canvas) {
    guard screen != nil else { return }
    drawing.draw(canvas)
  }

  package func repaint() { drawing.invalidate() }

  package func events(timeout: Int?, watching descriptor: Int32?) -> [TerminalEvent] {
    guard screen != nil else { return [.terminate(signal: SIGHUP)] }
    let end = timeout.map { Clock.now + max(0, $0) }
    var found = pending
    pending = []
    while found.isEmpty {
      let ready = input.wait(until: end, watching: descriptor)
      if ready.hasInput { input.read(into: &found) }
      if ready.hasSignals { takeSignals(into: &found) }
      input.expire(into: &found)
      if ready.hasStirred { found.append(.stirred) }
      if found.isEmpty, let end, Clock.now >= end { return [.tick] }
    }
    return Self.condensed(found)
  }

  package func setClipboard(_ text: String) -> ClipboardHandover {
    guard screen != nil, hasClipboard else { return .unsupported }
    guard text.utf8.count <= TerminalClipboard.limit else {
      return .tooLong(limit: TerminalClipboard.limit)
    }
    Output.send(TerminalClipboard.sequence(setting: text))
    return .sent
  }

  package func suspend() {
    guard screen != nil else { return }
    leave()
    Signals.stop()
    let came = Signals.received()
    enter()
    pending += came.compactMap { $0 == SIGCONT ? .resumed : event(of: $0) }
  }

  package func lend(to start: () -> Int32?) -> ChildEnd? {
    guard screen != nil else { return nil }
    leave()
    let (end, came) = Signals.lend(to: start)
    if end.map({ $0 != .exited(0) }) == true { Output.send(MouseReports.end) }
    enter()
    pending += came.compactMap(event(of:))
    return end
  }

  package func close() {
    guard let open = screen else { return }
    screen = nil
    leave()
    delscreen(open)
    var modes = modesFound
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    Signals.uninstall(isEnding: true)
  }

  private func leave() {
    Output.send(asking.end)
    if Terminfo.capability("rmcup") == nil {
      // Where there is no other screen to go back to, the shell's prompt comes in the footer's place.
      wmove(nc_window(), getmaxy(nc_window()) - 1, 0)
      wclrtoeol(nc_window())
      doupdate()
    }
    endwin()
  }

  /// Takes the terminal back, whatever others did to it and to the window's size meanwhile.
  private func enter() {
    reset_prog_mode()
    // Only reading a key through ncurses, which is not done here, sets it again.
    keypad(nc_window(), true)
    Output.send(asking.start)
    drawing.invalidate()
    if fitToWindow() { pending.append(.resize(size)) }
  }

  /// What was typed before an end was asked for comes before it.
  private func takeSignals(into found: inout [TerminalEvent]) {
    let came = Signals.received().compactMap(event(of:))
    if came.contains(where: { if case .terminate = $0 { true } else { false } }) {
      input.finish(into: &found)
    }
    found += came + pending
    pending = []
  }

  private func event(of signal: Int32) -> TerminalEvent? {
    switch signal {
    case SIGWINCH:
      // A window that has its old size may have had another meanwhile, and lost what it showed.
      drawing.invalidate()
      fitToWindow()
      return .resize(size)
    case SIGTSTP: return .suspend
    case SIGCONT:
      leave()
      enter()
      return .resumed
    default: return .terminate(signal: signal)
    }
  }

  /// - Returns: true where the size has changed.
  @discardableResult
  private func fitToWindow() -> Bool {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0,
      is_term_resized(Int32(window.ws_row), Int32(window.ws_col))
    {
      resize_term(Int32(window.ws_row), Int32(window.ws_col))
      drawing.invalidate()
    }
    let present = Size(columns: Int(getmaxx(nc_window())), rows: Int(getmaxy(nc_window())))
    defer { size = present }
    return present != size
  }

  /// Of several resizes and of several ends only one counts.
  private static func condensed(_ events: [TerminalEvent]) -> [TerminalEvent] {
    let lastResize = events.lastIndex { if case .resize = $0 { true } else { false } }
    let firstEnd = events.firstIndex { if case .terminate = $0 { true } else { false } }
    return events.indices.compactMap { index in
      switch events[index] {
      case .resize where index != lastResize: nil
      case .terminate where index != firstEnd: nil
      default: events[index]
      }
    }
  }
}
