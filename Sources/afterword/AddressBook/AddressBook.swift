import Core
import Foundation
import Processes
import Synchronization

/// Asks the user's own address book, beside whatever else is done. Each name is asked for once.
final class AddressBook {
  /// What came of a question.
  enum Answer: Sendable {
    case found([AddressBookEntry])
    /// Why there is no answer, as a sentence without a full stop.
    case failed(String)
  }

  private let query: AddressBookQuery?
  /// Why it cannot be asked at all, as a sentence without a full stop; told once.
  private var problem: String?
  private var answers: [String: [AddressBookEntry]] = [:]
  private var running: (name: String, answer: Box)?

  /// What a thread leaves where the loop looks.
  private final class Box: Sendable {
    let answer = Mutex<Answer?>(nil)
  }

  /// - Parameters:
  ///   - command: as the config file has it; blank for no address book.
  ///   - environment: for the program and where it is.
  init(_ command: String, environment: [String: String]) {
    query = AddressBookQuery(command, environment: environment)
  }

  /// What stands there of a name, as far as it has answered, and begins to ask where it was not asked yet.
  /// - Returns: the people found; whether an answer is still to come; what failed, told once.
  func look(for name: String) -> (found: [AddressBookEntry], isAsking: Bool, problem: String?) {
    guard let query else { return ([], false, nil) }
    if let known = answers[name] { return (known, false, nil) }
    if let running, running.name == name {
      switch running.answer.answer.withLock({ $0 }) {
      case nil: return ([], true, nil)
      case .found(let people):
        (answers[name], self.running) = (people, nil)
        return (people, false, nil)
      case .failed(let reason):
        (answers[name], self.running) = ([], nil)
        defer { problem = reason }
        return ([], false, problem == reason ? nil : reason)
      }
    }
    let box = Box()
    running = (name, box)
    Thread.detachNewThread {
      let answer = query.ask(name)
      box.answer.withLock { $0 = answer }
    }
    return ([], true, nil)
  }
}

/// One question to the user's address book: a program that is run without a shell.
struct AddressBookQuery: Sendable {
  private let words: [String]
  private let environment: [String: String]

  /// Seconds until it is given up.
  static let patience = 5.0
  /// Bytes of an answer.
  private static let limit = 1 << 20

  /// nil where there is no command.
  init?(_ command: String, environment: [String: String]) {
    guard let words = try? CommandWords(command).words, !words.isEmpty else { return nil }
    self.words = words
    self.environment = environment
  }

  /// Waits for the answer, or for ``patience`` seconds.
  func ask(_ name: String) -> AddressBook.Answer {
    var arguments = AddressBookEntry.command(words, asking: name)
    let called = arguments[0]
    guard let path = path(of: called) else {
      return .failed("The address book could not be asked: there is no program “\(called)”")
    }
    arguments[0] = path
    let deadline = ChildProcess.now + Self.patience
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        arguments, environment: environment.map { "\($0.key)=\($0.value)" }, input: nil)
    } catch {
      return .failed("The address book could not be asked: “\(called)”: \(error.reason)")
    }
    let isWhole = child.collect(until: deadline, limit: Self.limit)
    guard isWhole else {
      _ = child.end(by: 0)
      return child.output.count > Self.limit
        ? .failed("The address book says more than anyone could choose from")
        : .failed("The address book did not answer within \(Int(Self.patience)) seconds")
    }
    guard let status = child.end(by: deadline) else {
      return .failed("The address book did not end within \(Int(Self.patience)) seconds")
    }
    return answer(child, status: status)
  }

  /// Most programs end with 1 where they find no one, and say nothing of it.
  private func answer(_ child: ChildProcess, status: Int32) -> AddressBook.Answer {
    let entries = AddressBookEntry.all(in: String(decoding: child.output, as: UTF8.self))
    let code = status >> 8 & 0xFF
    let isFine = status & 0x7F == 0 && (code == 0 || code == 1 && child.complaints.isEmpty)
    if isFine || !entries.isEmpty { return .found(entries) }
    let said = String(decoding: child.complaints, as: UTF8.self)
      .split(whereSeparator: \.isNewline).first.map(String.init)
    let ending =
      status & 0x7F == 0 ? "it ended with status \(code)" : "signal \(status & 0x7F) ended it"
    return .failed("The address book failed: \(said ?? ending)")
  }

  private func path(of name: String) -> String? {
    guard name.contains("/") else { return program(name, in: environment) }
    guard name.hasPrefix("~/"), let home = environment["HOME"] else { return name }
    return home + name.dropFirst()
  }
}
