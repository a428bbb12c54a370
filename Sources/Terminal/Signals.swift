#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The process's signals while the terminal is in use.
///
/// Those that mean something to the program become a byte in a pipe that `poll` watches. Those of a
/// crash give the terminal back first. Handlers only call what POSIX allows in them.
enum Signals {
  /// Those that end a program which does not catch them, and are no fault of its own.
  static let ends = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU,
  ]
  private static let told = ends + [SIGWINCH, SIGTSTP, SIGCONT]
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  /// The reading end of the pipe.
  static var descriptor: Int32 { pipeEnds.read }

  /// Installs all handlers.
  /// - Parameter modes: the terminal's modes as they were found, for a crash.
  static func install(found modes: termios) {
    openPipe()
    modesFound = modes
    useOwnStackForHandlers()
    for number in told { watch(number) }
    for number in crashes {
      var action = sigaction()
      sigemptyset(&action.sa_mask)
      #if canImport(Darwin)
        action.__sigaction_u.__sa_sigaction = onCrash
      #else
        action.__sigaction_handler.sa_sigaction = onCrash
      #endif
      action.sa_flags = Int32(SA_ONSTACK | SA_SIGINFO)
      replace(number, with: &action)
    }
    var ignoring = sigaction()
    setHandler(of: &ignoring, to: SIG_IGN)
    replace(SIGPIPE, with: &ignoring)
  }

  /// What a crash writes to the terminal, once it is known.
  static func prepareRestoring(_ bytes: [UInt8]) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.update(from: bytes, count: bytes.count)
    restoring = UnsafePointer(copy)
    restoringCount = bytes.count
  }

  /// Puts back what was there before ``install(found:)``.
  /// - Parameter isEnding: whether the program only writes what is to be kept from here on. What asks
  ///   it to end then has no effect, nor has a terminal that is gone: a window that closes sends two
  ///   signals, and the second must not cut off what the first had begun.
  static func uninstall(isEnding: Bool = false) {
    let deaf = isEnding ? ends + [SIGPIPE] : []
    var ignoring = sigaction()
    setHandler(of: &ignoring, to: SIG_IGN)
    for number in deaf { sigaction(number, &ignoring, nil) }
    for number in told + crashes + [SIGPIPE] where !deaf.contains(number) {
      sigaction(number, actionsFound + Int(number), nil)
    }
    restoringCount = 0
  }

  /// Stops the process group as ^Z does; returns when it goes on.
  static func stop() {
    var action = sigaction()
    setHandler(of: &action, to: SIG_DFL)
    sigaction(SIGTSTP, &action, nil)
    kill(0, SIGTSTP)
    setHandler(of: &action, to: onSignal)
    action.sa_flags = Int32(SA_RESTART)
    sigaction(SIGTSTP, &action, nil)
  }

  /// The signals that came since the last call, in their order.
  static func received() -> [Int32] {
    var result: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(pipeEnds.read, &bytes, bytes.count)
      guard count > 0 else { return result }
      result += bytes.prefix(count).map(Int32.init)
    }
  }

  private static func watch(_ number: Int32) {
    var action = sigaction()
    setHandler(of: &action, to: onSignal)
    action.sa_flags = Int32(SA_RESTART)
    replace(number, with: &action)
  }

  private static func replace(_ number: Int32, with action: inout sigaction) {
    sigaction(number, &action, actionsFound + Int(number))
  }

  /// Both ends do not block: a handler that filled the pipe must not hang, and what it could not
  /// write any more is there already. Children do not get them.
  private static func openPipe() {
    guard pipeEnds.read < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    pipeEnds = (ends[0], ends[1])
  }

  /// A stack that has run over leaves no room for a handler.
  private static func useOwnStackForHandlers() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_sp == nil else { return }
    let size = 64 * 1024
    var own = stack_t()
    own.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    own.ss_size = size
    sigaltstack(&own, nil)
  }

  typealias Handler = @convention(c) (Int32) -> Void

  static func setHandler(of action: inout sigaction, to handler: Handler?) {
    sigemptyset(&action.sa_mask)
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
  }
}

// What handlers read: written before they are installed, and by no other thread.
nonisolated(unsafe) private var pipeEnds: (read: Int32, write: Int32) = (-1, -1)
nonisolated(unsafe) private var modesFound = termios()
nonisolated(unsafe) private var restoring: UnsafePointer<UInt8>?
nonisolated(unsafe) private var restoringCount = 0
nonisolated(unsafe) private let actionsFound: UnsafeMutablePointer<sigaction> = {
  let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  actions.initialize(repeating: sigaction(), count: 65)
  return actions
}()

func onSignal(_ number: Int32) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(pipeEnds.write, &byte, 1)
  errno = saved
}

/// Gives the terminal back and returns to the fault, which then meets the action found before ours:
/// the default one or a backtracer's. A crash signal that was sent does not come again by itself.
private func onCrash(
  _ number: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?
) {
  let saved = errno
  if restoringCount > 0 {
    _ = write(STDOUT_FILENO, restoring, restoringCount)
    tcsetattr(STDIN_FILENO, TCSANOW, &modesFound)
  }
  sigaction(number, actionsFound + Int(number), nil)
  // Codes of faults are positive and small; Linux and Darwin tell senders apart on either side.
  let code = info?.pointee.si_code ?? 0
  if code <= 0 || code > 0xFFFF { raise(number) }
  errno = saved
}
