import Core
import Foundation
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks for messages in the confined `afterword-reader --look`: one that makes it crash or hang costs that
/// message, and the others are looked at all the same.
struct MailReaderProcess {
  let environment: [String: String]
  /// Seconds without a word after which it is given up.
  private static let patience = 20.0
  /// So many messages may cost a process its life.
  private static let failures = 20
  /// Bytes that it may print.
  private static let most = 256 << 20

  private(set) var mails: [FoundMail] = []
  /// What was left out, as sentences.
  private(set) var problems: [String] = []

  init(environment: [String: String]) { self.environment = environment }

  /// - Parameter place: the mailbox, of which alone the reader can open anything.
  /// - Returns: whether all was read, but for what ``problems`` names.
  mutating func read(
    _ question: MailQuestion, below place: String, while isWanted: () -> Bool
  ) -> Bool {
    guard let program = besideThisProgram("afterword-reader"), access(program, X_OK) == 0 else {
      problems.append("the program afterword-reader is missing: it should be beside this one")
      return false
    }
    var rest = question
    for _ in 0..<Self.failures where !rest.files.isEmpty {
      do throws(SystemError) {
        var run = Run()
        let isWhole = try run.follow(
          program, rest, below: place, environment, patience: Self.patience, while: isWanted)
        mails += run.mails
        problems += run.unread
        if isWhole { return true }
        guard isWanted(), let at = run.at, rest.files.indices.contains(at.file) else {
          if isWanted() { problems.append("the reader of mailboxes ended at once") }
          return false
        }
        let file = rest.files[at.file]
        problems.append("a message in \(file.path) could not be read; it was left out")
        let following = rest.files[(at.file + 1)...]
        rest.files =
          (file.start == nil ? [] : [MailQuestion.File(path: file.path, start: at.offset + 1)])
          + following
      } catch {
        problems.append("the reader of mailboxes could not be started: \(error.reason)")
        return false
      }
    }
    return rest.files.isEmpty
  }

  /// One process.
  private struct Run {
    var mails: [FoundMail] = []
    var unread: [String] = []
    /// The message at which it is.
    var at: (file: Int, offset: Int)?

    mutating func follow(
      _ program: String, _ question: MailQuestion, below place: String,
      _ environment: [String: String], patience: Double, while isWanted: () -> Bool
    ) throws(SystemError) -> Bool {
      let input = try unnamedFile(holding: (try? JSONEncoder().encode(question)) ?? Data())
      defer { close(input) }
      let child = try ChildProcess(
        [program, "--look", place],
        environment: ReaderProcess(program: program, environment: environment).reduced,
        input: input)
      var deadline = ChildProcess.now + patience
      var rest: [UInt8] = []
      var count = 0
      while let chunk = child.next(until: min(deadline, ChildProcess.now + 0.1)) {
        count += chunk.count
        if !chunk.isEmpty { deadline = ChildProcess.now + patience }
        guard isWanted(), ChildProcess.now < deadline, count <= MailReaderProcess.most else {
          _ = child.end(by: 0)
          return false
        }
        rest += chunk
        guard let end = rest.lastIndex(of: 10) else { continue }
        for line in rest[..<end].split(separator: 10) { take(line, of: question) }
        rest.removeSubrange(...end)
      }
      return child.end(by: deadline) == 0
    }

    private mutating func take(_ line: ArraySlice<UInt8>, of question: MailQuestion) {
      switch try? JSONDecoder().decode(MailAnswer.self, from: Data(line)) {
      case .at(let file, let offset): at = (file, offset)
      case .found(let mail): mails.append(mail)
      case .unread(let file, let words):
        let path = question.files.indices.contains(file) ? question.files[file].path : "a file"
        unread.append("\(path): \(words)")
      case nil: break
      }
    }
  }
}
