import CNcurses
import Screen

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Signals {
  /// Signals that ask this program to end while another has the terminal.
  private static let endsOfBoth = ends.filter { $0 != SIGINT && $0 != SIGQUIT }
  /// Milliseconds that another program has to end when this one is asked to.
  private static let patience = 1_000

  /// Lets a child process have the terminal, and waits for its end.
  ///
  /// The two are one job of the shell's: ^C is meant for the child alone, ^Z stops both.
  /// - Parameter start: starts it; nil where that failed.
  /// - Returns: how it ended, and the signals that came meanwhile and still mean something.
  static func lend(to start: () -> Int32?) -> (end: ChildEnd?, came: [Int32]) {
    var ignoring = sigaction()
    setHandler(of: &ignoring, to: SIG_IGN)
    var told = sigaction()
    setHandler(of: &told, to: onSignal)
    told.sa_flags = Int32(SA_RESTART)
    var (interrupt, quit, ended) = (sigaction(), sigaction(), sigaction())
    sigaction(SIGINT, &ignoring, &interrupt)
    sigaction(SIGQUIT, &ignoring, &quit)
    sigaction(SIGCHLD, &told, &ended)
    let result = start().map(wait)
    sigaction(SIGINT, &interrupt, nil)
    sigaction(SIGQUIT, &quit, nil)
    sigaction(SIGCHLD, &ended, nil)
    if result != nil { takeForeground() }
    // The end of a child, also of one that could not be started, is no signal to this program.
    return (result?.end, (result?.came ?? []) + received().filter(endsOfBoth.contains))
  }

  private static func wait(for child: Int32) -> (end: ChildEnd, came: [Int32]) {
    var came: [Int32] = []
    var deadline: Int?
    while true {
      var status: Int32 = 0
      let changed = waitpid(child, &status, WNOHANG | WUNTRACED)
      if changed < 0, errno != EINTR { return (.exited(127), came) }
      if changed == child, status & 0xFF == 0x7F {
        stopAlone()
        kill(child, SIGCONT)
      } else if changed == child {
        return (came.isEmpty ? end(of: status) : .ended, came)
      }
      let left = deadline.map { max(0, $0 - Clock.now) }
      if left == 0 { kill(child, SIGKILL) }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, left.map { Int32(min($0 + 1, 1_000)) } ?? -1)
      for signal in received() where endsOfBoth.contains(signal) {
        came.append(signal)
        // What others than these two mean to a program is its own matter.
        kill(child, signal == SIGHUP ? SIGHUP : SIGTERM)
        deadline = deadline ?? Clock.now + patience
      }
    }
  }

  private static func end(of status: Int32) -> ChildEnd {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Stops as the child did, so that the shell takes the terminal; returns when both go on. Where no
  /// one could wake it up again the system does not stop it.
  private static func stopAlone() {
    var action = sigaction()
    var found = sigaction()
    setHandler(of: &action, to: SIG_DFL)
    sigaction(SIGTSTP, &action, &found)
    raise(SIGTSTP)
    sigaction(SIGTSTP, &found, nil)
  }

  /// A child that was a job of its own has left the terminal to no one.
  private static func takeForeground() {
    guard tcgetpgrp(STDIN_FILENO) != getpgrp() else { return }
    var ignoring = sigaction()
    var found = sigaction()
    setHandler(of: &ignoring, to: SIG_IGN)
    sigaction(SIGTTOU, &ignoring, &found)
    tcsetpgrp(STDIN_FILENO, getpgrp())
    sigaction(SIGTTOU, &found, nil)
  }
}
