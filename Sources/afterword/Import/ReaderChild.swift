import Foundation
import Processes

/// A process of `afterword-reader`, of which nothing is expected: it may crash, hang, or say what it likes.
final class ReaderChild {
  /// How it ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    case tooLate
    /// Stopped, as nothing more is wanted.
    case unwanted
    case tooMuch
    case unclear
  }

  /// Bytes that it printed since ``startCounting()``.
  private var count = 0
  private let sizeLimit: Int
  private let timeLimit: Double
  private let child: ChildProcess

  /// - Parameters:
  ///   - environment: the user's, of which it gets no more than where time zones are.
  ///   - timeLimit: seconds that may pass without a word until it is asked whether it works at all.
  ///   - sizeLimit: bytes that it may print.
  init(
    _ command: [String], environment: [String: String], input: Int32?, timeLimit: Double,
    sizeLimit: Int
  ) throws(SystemError) {
    (self.timeLimit, self.sizeLimit) = (timeLimit, sizeLimit)
    child = try ChildProcess(command, environment: Self.reduced(environment), input: input)
  }

  static func reduced(_ environment: [String: String]) -> [String] {
    ["LANG=C.UTF-8"] + (environment["TZDIR"].map { ["TZDIR=\($0)"] } ?? [])
  }

  /// The first line of what it wrote to standard error.
  var complaint: String? {
    String(decoding: child.complaints, as: UTF8.self).split(whereSeparator: \.isNewline).first
      .map(String.init)
  }

  /// Has what it prints from here on count alone.
  func startCounting() { count = 0 }

  /// Follows it to its end.
  /// - Parameters:
  ///   - isWanted: is asked now and then whether it is to go on.
  ///   - take: is given one line after the other; false for one that means nothing, with which it ends.
  func follow(while isWanted: () -> Bool, _ take: (Data) -> Bool) -> Ending {
    var silence = Silence(limit: timeLimit)
    var rest: [UInt8] = []
    while let chunk = child.next(until: min(silence.deadline, ChildProcess.now + 0.1)) {
      guard isWanted() else { return stop(.unwanted) }
      if !chunk.isEmpty { silence.end() }
      guard silence.mayGoOn(of: child) else { return stop(.tooLate) }
      count += chunk.count
      guard count <= sizeLimit else { return stop(.tooMuch) }
      rest += chunk
      guard chunk.contains(10), let end = rest.lastIndex(of: 10) else { continue }
      for line in rest[..<end].split(separator: 10) where !take(Data(line)) {
        return stop(.unclear)
      }
      rest.removeSubrange(...end)
    }
    guard let status = child.end(by: silence.deadline) else { return .tooLate }
    let signal = status & 0x7F
    if signal != 0 { return .killed(signal: signal) }
    // The last line of one that was stopped is cut.
    return rest.isEmpty ? .exited(status >> 8 & 0xFF) : .unclear
  }

  private func stop(_ ending: Ending) -> Ending {
    _ = child.end(by: 0)
    return ending
  }
}

/// How long a reader has said nothing. On a busy machine a large calendar takes its time; one that hangs
/// does not even work.
private struct Silence {
  let limit: Double
  private(set) var deadline: Double
  private var count = 0
  private var work = 0.0
  /// So often the limit may pass in a row.
  private static let most = 8
  /// Seconds of the processor that one which works gets within the limit on the busiest machine.
  private static let leastWork = 0.1

  init(limit: Double) {
    self.limit = limit
    deadline = ChildProcess.now + limit
  }

  mutating func end() {
    deadline = ChildProcess.now + limit
    count = 0
  }

  /// False where it has passed without work, or too often.
  mutating func mayGoOn(of child: ChildProcess) -> Bool {
    guard ChildProcess.now >= deadline else { return true }
    let before = work
    work = child.processorSeconds ?? before
    count += 1
    deadline = ChildProcess.now + limit
    return work - before >= Self.leastWork && count <= Self.most
  }
}
