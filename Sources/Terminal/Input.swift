import Screen

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard input as events: waits for bytes and signals, reads what is there, keeps the parser's
/// time.
struct Input {
  /// What `poll` found.
  struct Ready {
    var hasInput = false
    var hasSignals = false
    /// The descriptor that was to be watched can be read.
    var hasStirred = false
  }

  private var parser: InputParser
  private var isGone = false
  private var bytes = [UInt8](repeating: 0, count: 65_536)
  /// Bytes after which the program gets its turn even if more keep coming.
  private static let mostAtOnce = 4 << 20
  /// The most that a terminal's driver hands out in one read, on Linux and on macOS: after fewer nothing
  /// is left.
  private static let fullRead = 1_024

  init(parser: InputParser) {
    self.parser = parser
  }

  /// Waits for input, a signal, `end`, the parser's deadline or something to read from `descriptor`,
  /// whichever comes first.
  func wait(until end: Int?, watching descriptor: Int32?) -> Ready {
    let moment = [end, parser.deadline].compactMap { $0 }.min()
    return Self.poll(
      input: isGone ? -1 : STDIN_FILENO, watching: descriptor ?? -1, until: moment)
  }

  /// Reads all that has come, so that the program handles it before it draws again.
  mutating func read(into events: inout [TerminalEvent]) {
    var total = 0
    repeat {
      #if canImport(Darwin)
        let count = Darwin.read(STDIN_FILENO, &bytes, bytes.count)
      #else
        let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      #endif
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else {
        isGone = true
        finish(into: &events)
        events.append(.terminate(signal: SIGHUP))
        return
      }
      total += count
      events += parser.feed(bytes[..<count], at: Clock.now)
      if count < Self.fullRead { return }
    } while total < Self.mostAtOnce && Self.poll(input: STDIN_FILENO, until: 0).hasInput
  }

  /// Lets the parser decide on what has waited long enough.
  mutating func expire(into events: inout [TerminalEvent]) {
    let now = Clock.now
    guard let deadline = parser.deadline, deadline <= now else { return }
    events += parser.expire(at: now)
  }

  /// Takes what waits for its rest as it is, because no more will be read.
  mutating func finish(into events: inout [TerminalEvent]) {
    events += parser.expire(at: Clock.now)
  }

  /// A descriptor of -1 is none.
  private static func poll(
    input: Int32, watching other: Int32 = -1, until moment: Int?
  ) -> Ready {
    var wanted = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    let patience = moment.map { Int32(clamping: max(0, $0 - Clock.now)) } ?? -1
    #if canImport(Darwin)
      let count = Darwin.poll(&wanted, 3, patience)
    #else
      let count = Glibc.poll(&wanted, 3, patience)
    #endif
    guard count > 0 else { return Ready() }
    return Ready(
      hasInput: wanted[0].revents != 0, hasSignals: wanted[1].revents != 0,
      hasStirred: wanted[2].revents != 0)
  }
}

/// A clock that never goes back, in milliseconds.
enum Clock {
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
