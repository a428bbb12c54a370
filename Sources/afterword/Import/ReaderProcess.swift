import Core
import Foundation
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files in processes of their own: one that makes its reader crash, hang or grow costs a
/// message, and the others are read all the same.
/// - Parameters:
///   - inputs: the files, or `-` for standard input.
///   - isWanted: is asked now and then whether reading is to go on.
///   - take: is given the place of a file in `inputs` and one thing after the other that is in it; the
///     last is a failure where not all of it could be read.
func readRecords(
  _ inputs: [ReaderInput], while isWanted: () -> Bool, take: (Int, ReaderRecord) -> Void
) {
  guard let program = besideThisProgram("afterword-reader") else {
    let message = "This program cannot find out where it is installed, nor so its reader."
    for index in inputs.indices { take(index, .failed(message)) }
    return
  }
  ReaderProcess(program: program, environment: ProcessInfo.processInfo.environment)
    .read(inputs, while: isWanted, take: take)
}

/// Runs of `afterword-reader`, which prints one ``ReaderRecord`` a line.
struct ReaderProcess {
  let program: String
  /// The user's.
  let environment: [String: String]
  /// Seconds on the clock on the wall that pass without a word until it is asked whether it works at all;
  /// of the processor's it stops itself after fewer.
  var timeLimit = 15.0
  /// Bytes that it may print of a file.
  var sizeLimit = 64 << 20
  /// So many files, and bytes of their paths, are read by one process.
  static let most = (files: 256, bytes: 100_000)
  /// So many files may cost a process its life.
  static let patience = 50

  func read(
    _ inputs: [ReaderInput], while isWanted: () -> Bool = { true },
    take: (Int, ReaderRecord) -> Void
  ) {
    func give(up rest: Range<Int>, _ message: String) {
      for index in rest { take(index, .failed(message)) }
    }
    guard access(program, X_OK) == 0 else {
      give(
        up: inputs.indices, "The program that reads files is missing: it should be \(program).")
      return
    }
    var at = 0
    var failures = 0
    while at < inputs.count, isWanted() {
      let batch = Self.batch(of: inputs, from: at)
      var run: ReaderRun
      do throws(SystemError) {
        run = try ReaderRun(self, reading: inputs[batch], in: batch)
      } catch {
        give(up: at..<inputs.count, "\(program) could not be started: \(error.reason).")
        return
      }
      guard let complaint = run.read(take, while: isWanted) else {
        at = batch.upperBound
        continue
      }
      take(run.current, .failed(complaint))
      at = run.current + 1
      failures += 1
      if !run.hasSpoken { return give(up: at..<inputs.count, complaint) }
      if failures >= Self.patience {
        let message = "It was not read: too many of the files before it made the reader fail."
        return give(up: at..<inputs.count, message)
      }
    }
  }

  private static func batch(of inputs: [ReaderInput], from start: Int) -> Range<Int> {
    var end = start
    var bytes = 0
    while end < inputs.count, end - start < most.files, end == start || bytes < most.bytes {
      bytes += inputs[end].arguments.reduce(0) { $0 + $1.utf8.count }
      end += 1
    }
    return start..<end
  }
}

/// One process that reads some of the files.
private struct ReaderRun {
  private let process: ReaderProcess
  private let batch: Range<Int>
  private let child: ReaderChild
  private let decoder = JSONDecoder()
  /// The file that it reads, and in which it ended where it did not read them all.
  private(set) var current: Int
  /// Whether it said anything at all; a reader that did not fails at every file.
  private(set) var hasSpoken = false
  /// Whether it said anything of the current file.
  private var hasSaid = false

  init(
    _ process: ReaderProcess, reading inputs: ArraySlice<ReaderInput>, in batch: Range<Int>
  ) throws(SystemError) {
    self.process = process
    self.batch = batch
    current = batch.lowerBound
    child = try ReaderChild(
      [process.program] + inputs.flatMap(\.arguments), environment: process.environment,
      input: inputs.contains { $0.path == "-" } ? STDIN_FILENO : nil,
      timeLimit: process.timeLimit, sizeLimit: process.sizeLimit)
  }

  /// - Returns: a sentence for what kept it from reading the current file, and those behind it, to
  ///   the end; nil where it read them all.
  mutating func read(
    _ take: (Int, ReaderRecord) -> Void, while isWanted: () -> Bool
  ) -> String? {
    let ending = child.follow(while: isWanted) { line in
      guard let record = try? decoder.decode(ReaderRecord.self, from: line) else { return false }
      self.take(record, take)
      return true
    }
    if case .unwanted = ending { return nil }
    if let complaint = complaint(ending) { return complaint }
    if !hasSaid { return Self.nothingSaid }
    return current + 1 == batch.upperBound ? nil : "The reader ended before it had read all files."
  }

  private static let nothingSaid = "The reader found nothing to say of it."

  private mutating func take(_ record: ReaderRecord, _ take: (Int, ReaderRecord) -> Void) {
    hasSpoken = true
    guard case .begun(let place) = record else {
      hasSaid = true
      return take(current, record)
    }
    let file = batch.lowerBound + place.file
    if file > current, file < batch.upperBound {
      if !hasSaid { take(current, .failed(Self.nothingSaid)) }
      current = file
      hasSaid = false
      child.startCounting()
    }
    take(current, record)
  }

  /// A sentence for an ending that leaves the file unread; nil where the records say all.
  private func complaint(_ ending: ReaderChild.Ending) -> String? {
    let said = child.complaint.map { ": \($0)" } ?? ""
    switch ending {
    case .exited(0), .exited(65), .exited(66), .exited(74), .unwanted: return nil
    case .exited(let status): return "The reader ended with status \(status)\(said)."
    case .killed(SIGKILL), .killed(SIGXCPU), .killed(SIGABRT):
      return
        "Reading it took more time or memory than a file of interviews can need; it was given up."
    case .killed(SIGBUS):
      return "It was shortened while it was read, and the rest of it was not read; import it again."
    case .killed(let signal):
      return "The reader crashed on it (signal \(signal)\(said)); the rest of it was not read."
    case .tooLate:
      return "Reading it took longer than \(Int(process.timeLimit)) seconds; it was given up."
    case .tooMuch: return "There is more in it than a file of interviews can hold; it was given up."
    case .unclear: return "The reader said something that this program does not understand."
    }
  }
}

extension ReaderRecord {
  fileprivate static func failed(_ message: String) -> ReaderRecord {
    .failure(Note(message: message))
  }
}

/// A file in the folder of the running program, whatever way it was started.
func besideThisProgram(_ name: String) -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
  #if os(Linux)
    guard readlink("/proc/self/exe", &buffer, Int(PATH_MAX)) > 0 else { return nil }
  #else
    var size = UInt32(buffer.count)
    guard _NSGetExecutablePath(&buffer, &size) == 0, let path = realpath(buffer, nil) else {
      return nil
    }
    defer { free(path) }
    strlcpy(&buffer, path, buffer.count)
  #endif
  let path = buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
  return path.lastIndex(of: "/").map { path[...$0] + name }
}
