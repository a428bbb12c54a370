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
  /// Files that could not be read at this time, and why; nil where they were moved meanwhile.
  private(set) var unread: [String: String?] = [:]

  /// Where the last message of the mailbox begins, which was left as it may not be whole yet.
  private(set) var held: Int?

  init(environment: [String: String]) { self.environment = environment }

  /// - Parameter place: the mailbox, of which alone the reader can open anything.
  /// - Returns: whether all was read, but for what ``problems`` and ``unread`` name.
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
        let (ending, at) = try follow([program, "--look", place], rest, while: isWanted)
        if ending == .exited(0) { return true }
        guard ending != .unwanted, let at, rest.files.indices.contains(at.file) else {
          if ending != .unwanted { problems.append("the reader of mailboxes ended at once") }
          return false
        }
        let file = rest.files[at.file]
        problems.append("a message in \(file.path) could not be read; it was left out")
        let following = rest.files[(at.file + 1)...]
        rest.files =
          (file.start == nil ? [] : [MailQuestion.File(path: file.path, start: .behind(at.offset))])
          + following
      } catch {
        problems.append("the reader of mailboxes could not be started: \(error.reason)")
        return false
      }
    }
    return rest.files.isEmpty
  }

  /// Follows one process.
  /// - Returns: how it ended, and at which message.
  private mutating func follow(
    _ command: [String], _ question: MailQuestion, while isWanted: () -> Bool
  ) throws(SystemError) -> (ReaderChild.Ending, at: (file: Int, offset: Int)?) {
    let input = try unnamedFile(holding: (try? JSONEncoder().encode(question)) ?? Data())
    defer { close(input) }
    let child = try ReaderChild(
      command, environment: environment, input: input, timeLimit: Self.patience,
      sizeLimit: Self.most)
    let decoder = JSONDecoder()
    var at: (file: Int, offset: Int)?
    let ending = child.follow(while: isWanted) { line in
      switch try? decoder.decode(MailAnswer.self, from: line) {
      case .at(let file, let offset): at = (file, offset)
      case .found(let mail): mails.append(mail)
      case .unread(let file, let words): note(file, words, of: question)
      case .held(_, let offset): held = offset
      case .gone(let file): note(file, nil, of: question)
      case nil: return false
      }
      return true
    }
    return (ending, at)
  }

  private mutating func note(_ file: Int, _ words: String?, of question: MailQuestion) {
    guard question.files.indices.contains(file) else { return }
    unread[question.files[file].path] = .some(words)
  }
}
