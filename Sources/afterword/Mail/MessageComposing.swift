import Core
import Foundation
import Processes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the bytes of messages, by `afterword-reader --compose`: the library that knows the formats runs in
/// a process that can open nothing but the attachments, and only there.
///
/// The same message makes the same bytes, so that they need not be kept. It takes some milliseconds, and
/// more for attachments; ``Failure/message`` says what the user can do, and never that anything was sent.
struct MessageComposing {
  /// Seconds after which the reader is stopped, and bytes that it may print.
  private static let (patience, most) = (20.0, 40 << 20)

  let environment: [String: String]

  /// The message as it goes to a sendmail program, a Maildir or a file: its lines end with line feeds.
  func bytes(of message: OutgoingMessage) throws(Failure) -> [UInt8] {
    guard let program = besideThisProgram("afterword-reader"), access(program, X_OK) == 0 else {
      throw Failure(
        .unavailable,
        "the program afterword-reader is missing: it should be beside this one, and makes messages")
    }
    let result: Result<[UInt8], Failure>
    do throws(SystemError) {
      result = try run(program, with: message)
    } catch {
      throw Failure(.inputOutput, "the message could not be made: \(error.reason)")
    }
    return try result.get()
  }

  private func run(
    _ program: String, with message: OutgoingMessage
  ) throws(SystemError) -> Result<[UInt8], Failure> {
    guard let json = try? JSONEncoder().encode(message) else {
      return .failure(Failure(.data, "the message could not be made: it is no text"))
    }
    let input = try unnamedFile(holding: json)
    defer { close(input) }
    let child = try ChildProcess(
      [program, "--compose"] + message.attachments.map(\.path),
      environment: ReaderChild.reduced(environment), input: input)
    let deadline = ChildProcess.now + Self.patience
    guard child.collect(until: deadline, limit: Self.most) else {
      _ = child.end(by: 0)
      return .failure(Failure(.inputOutput, "making the message took too long; it was given up"))
    }
    let status = child.end(by: deadline) ?? SIGKILL
    if status == 0, !child.output.isEmpty { return .success(child.output) }
    return .failure(Self.failure(status, said: String(decoding: child.output, as: UTF8.self)))
  }

  /// - Parameter said: one sentence, where the reader ended by itself.
  private static func failure(_ status: Int32, said: String) -> Failure {
    let isByItself = status & 0x7F == 0 && !said.isBlank
    let kind = Failure.Status(rawValue: status >> 8 & 0xFF)
    return Failure(
      isByItself ? kind ?? .data : .inputOutput,
      isByItself ? said.trimmed : "making the message failed (status \(status)); nothing was made")
  }
}

extension OutgoingMessage.Attachment {
  /// A file that is to go along, as it is at this moment.
  /// - Parameter path: absolute.
  init(at path: String) throws(MessageRefusal) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT
        ? .attachmentMissing(path: path)
        : .attachmentUnreadable(path: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .attachmentNoFile(path: path) }
    guard access(path, R_OK) == 0 else {
      throw .attachmentUnreadable(path: path, reason: String(cString: strerror(errno)))
    }
    self.init(path: path, bytes: Int(status.st_size))
  }
}
