import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The handing over of a message to a program that sends it. It is begun by ``init``; who waits for its
/// end either calls ``look(for:)`` now and then, or ``wait()``.
///
/// What the program leaves running once it has taken the message, as some do to deliver it, is left alone.
package final class Handover {
  /// What became of it.
  package enum Outcome: Hashable, Sendable {
    /// The program ended with status 0: the message is its business from there on.
    case accepted
    /// It ended otherwise; 128 and the signal's number where a signal ended it before it had read all. The
    /// words are its own, made harmless for a terminal; empty where it said nothing.
    case refused(status: Int32, words: String)
    /// It ended with status 0 and had not read the message to its end: what it sent, if anything, nobody
    /// knows.
    case leftUnread(words: String)
    /// A signal ended it, or what it had started, once it had read the message to its end: nobody knows
    /// whether it was on its way by then.
    case broken(signal: Int32, words: String)
    /// It was killed with all that it had started, as it took too long.
    /// - Parameter hadAll: whether it had read the message to its end, so that nobody knows whether it was
    ///   on its way by then; else nothing that is whole can have gone.
    case timedOut(words: String, hadAll: Bool)
  }

  /// Seconds that a program has.
  package static let patience = 60.0
  /// Bytes of what it says that are kept, and characters that are shown.
  private static let (mostKept, mostShown) = (4096, 500)

  private let child: ChildProcess
  /// The message, open at the place up to which the program has read it: it is the program's own standard
  /// input, and the place is common to both.
  private let input: Int32
  private let length: Int
  private let deadline: Double
  private var isListening = true
  /// The beginning of what it wrote to standard output: some complain there.
  private var said: [UInt8] = []

  /// Starts the program. It reads the message from a file that has no name and is the user's alone, so
  /// that no text of it stands in an argument and nothing waits while it reads.
  /// - Parameters:
  ///   - sender: the address to which a bounce goes.
  ///   - recipient: the one address to which the message goes.
  ///   - environment: that of the user, in which the program finds its own configuration.
  ///   - seconds: after which it is killed.
  /// - Throws: ``SystemError`` where it could not be started, and so nothing was sent.
  package init(
    of message: [UInt8], to program: SendmailProgram, from sender: String, to recipient: String,
    environment: [String: String], within seconds: Double = patience
  ) throws(SystemError) {
    let input = try unnamedFile(holding: message)
    do throws(SystemError) {
      child = try ChildProcess(
        program.arguments(from: sender, to: recipient),
        environment: environment.map { "\($0.key)=\($0.value)" }, input: input, hasOwnGroup: true,
        complaintLimit: Self.mostKept)
    } catch {
      close(input)
      throw error
    }
    (self.input, length) = (input, message.count)
    deadline = ChildProcess.now + seconds
  }

  deinit { close(input) }

  /// Waits for the end, at most until the program is killed.
  package func wait() -> Outcome {
    while true {
      if let outcome = look(for: 1) { return outcome }
    }
  }

  /// What became of it; nil while the program works. Once there is an outcome, nothing may be asked.
  /// - Parameter seconds: so long it is waited for.
  package func look(for seconds: Double = 0) -> Outcome? {
    let end = min(deadline, ChildProcess.now + seconds)
    while true {
      listen(until: min(end, ChildProcess.now + 0.05))
      if let status = child.status {
        for _ in 0..<16 { listen(until: 0) }
        return outcome(status)
      }
      guard ChildProcess.now < deadline else {
        child.endAll()
        return .timedOut(words: words, hadAll: hasRead)
      }
      guard ChildProcess.now < end else { return nil }
    }
  }

  /// Takes what it says. One that has closed its outputs is looked at every few milliseconds.
  private func listen(until moment: Double) {
    guard isListening else {
      usleep(moment > 0 ? 2000 : 0)
      return
    }
    guard let chunk = child.next(until: moment) else {
      isListening = false
      return
    }
    said += chunk.prefix(Self.mostKept - said.count)
  }

  /// Whether the program has read the message to its end. One that opens its standard input anew reads it
  /// unseen.
  private var hasRead: Bool { lseek(input, 0, SEEK_CUR) >= length }

  private func outcome(_ status: Int32) -> Outcome {
    let (signal, code) = (status & 0x7F, status >> 8 & 0xFF)
    switch (signal, code) {
    case (0, 0): return hasRead ? .accepted : .leftUnread(words: words)
    case (0, ...128): return .refused(status: code, words: words)
    default:
      // A shell tells so what ended the program that it ran.
      let ending = signal != 0 ? signal : code - 128
      guard hasRead, Self.endings.contains(ending) else {
        return .refused(status: 128 + ending, words: words)
      }
      return .broken(signal: ending, words: words)
    }
  }

  /// Signals that end programs in the midst of their work.
  private static let endings: Set<Int32> = [
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGSEGV, SIGPIPE, SIGALRM,
    SIGTERM,
  ]

  /// What it said on standard error, else on standard output, in one line.
  private var words: String {
    let bytes = child.complaints.isEmpty ? said : child.complaints
    let text = ControlSequences.removed(from: String(decoding: bytes, as: UTF8.self))
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(String.UnicodeScalarView(line.unicodeScalars.map(Self.harmless))).trimmed
    }
    let whole = lines.filter { !$0.isEmpty }.joined(separator: "; ")
    return whole.count > Self.mostShown ? whole.prefix(Self.mostShown) + "…" : whole
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: " "
    default: scalar
    }
  }
}
