import Core
import Dispatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells on standard error, if that is a terminal, how far work has come that keeps the user waiting.
final class Working {
  private let output: Output
  private let begun = DispatchTime.now().uptimeNanoseconds
  private var toldAt: UInt64?

  /// A wait that hardly anyone notices, in nanoseconds.
  private static let patience: UInt64 = 700_000_000
  private static let pause: UInt64 = 200_000_000

  init(_ output: Output) { self.output = output }

  /// Says that so many of all interviews are worked out.
  func tell(_ done: Int, of all: Int) {
    tell("Working out what is due by the present rules: \(done) of \(counted(all, "interview"))")
  }

  /// Says how far the work has come.
  func tell(_ words: @autoclosure () -> String) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - begun >= Self.patience, now - (toldAt ?? 0) >= Self.pause else { return }
    toldAt = now
    output.show(words())
  }

  /// Takes away what was said. Keys that were pressed meanwhile were not meant for what comes.
  func end() {
    guard toldAt != nil else { return }
    output.show("")
    tcflush(STDIN_FILENO, TCIFLUSH)
  }
}
