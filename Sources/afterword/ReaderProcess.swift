import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a calendar in a process of its own: one that makes it crash, hang or grow costs a message.
/// - Parameter path: the file, or `-` for standard input.
/// - Returns: what is in it; the last one is a failure where not all of it could be read.
func readRecords(path: String) -> [ReaderRecord] {
  guard let program = besideThisProgram("afterword-reader") else {
    return [.failed("This program cannot find out where it is installed, nor so its reader.")]
  }
  return ReaderProcess(program: program, environment: ProcessInfo.processInfo.environment)
    .read(path)
}

/// A run of `afterword-reader`, which prints one ``ReaderRecord`` a line.
struct ReaderProcess {
  let program: String
  let environment: [String: String]
  /// Seconds on the clock on the wall until it is stopped; it stops itself after fewer of the
  /// processor's.
  var timeLimit = 15.0
  /// Bytes that it may print.
  var sizeLimit = 64 << 20

  /// How it ended.
  private enum Ending {
    case exited(Int32)
    case killed(signal: Int32)
    case tooLate
    case tooMuch
  }

  func read(_ path: String) -> [ReaderRecord] {
    guard access(program, X_OK) == 0 else {
      return [.failed("The program that reads calendars is missing: it should be \(program).")]
    }
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        [program, path], environment: reduced, inheritsInput: path == "-")
    } catch {
      return [.failed("\(program) could not be started: \(error.reason).")]
    }
    let deadline = ChildProcess.now + timeLimit
    let isWhole = child.collect(until: deadline, limit: sizeLimit)
    let status = child.end(by: isWhole ? deadline : 0)
    let ending: Ending
    if child.output.count > sizeLimit {
      ending = .tooMuch
    } else if let status {
      let signal = status & 0x7F
      ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    } else {
      ending = .tooLate
    }
    return records(of: child, ending)
  }

  /// Of the user's environment the reader gets no more than where time zones are.
  private var reduced: [String] {
    ["LANG=C.UTF-8"] + (environment["TZDIR"].map { ["TZDIR=\($0)"] } ?? [])
  }

  private func records(of child: ChildProcess, _ ending: Ending) -> [ReaderRecord] {
    var records: [ReaderRecord] = []
    let decoder = JSONDecoder()
    var complaint = complaint(ending, child.complaints)
    for line in child.output.split(separator: 10) {
      guard let record = try? decoder.decode(ReaderRecord.self, from: Data(line)) else {
        // The last line of one that was stopped is cut.
        complaint = complaint ?? "The reader said something that this program does not understand."
        break
      }
      records.append(record)
    }
    if records.isEmpty { complaint = complaint ?? "The reader found nothing to say of it." }
    return records + (complaint.map { [.failed($0)] } ?? [])
  }

  /// A sentence for an ending that leaves the file unread; nil where the records say all.
  private func complaint(_ ending: Ending, _ complaints: [UInt8]) -> String? {
    let said =
      String(decoding: complaints, as: UTF8.self)
      .split(whereSeparator: \.isNewline).first.map { ": \($0)" } ?? ""
    switch ending {
    case .exited(0), .exited(65), .exited(66), .exited(74): return nil
    case .exited(let status): return "The reader ended with status \(status)\(said)."
    case .killed(SIGKILL), .killed(SIGXCPU):
      return "Reading it took more time or memory than a calendar can need; it was given up."
    case .killed(let signal):
      return "The reader crashed on it (signal \(signal)\(said)); the rest of it was not read."
    case .tooLate:
      return "Reading it took longer than \(Int(timeLimit)) seconds; it was given up."
    case .tooMuch: return "There is more in it than a calendar can hold; it was given up."
    }
  }
}

extension ReaderRecord {
  fileprivate static func failed(_ message: String) -> ReaderRecord {
    .failure(Note(line: nil, message: message))
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
