import Core
import Foundation
import MailReading
import Reading

/// `--look`: the messages that matter in the mailboxes that standard input names, one JSON object a line
/// (``MailAnswer``).
/// - Returns: 0, or what sysexits.h says of a question that is none.
func lookThroughMail() -> Int32 {
  guard let input = try? InputFile("-"),
    let question = try? JSONDecoder().decode(MailQuestion.self, from: Data(input.bytes))
  else { return 65 }
  let look = Looking(question)
  for (index, file) in question.files.enumerated() { look.read(file, at: index) }
  return 0
}

private struct Looking {
  private let looker: MailLooker
  private let encoder = JSONEncoder()
  /// So many messages are looked at before a sign of life is given.
  private static let stride = 256

  init(_ question: MailQuestion) { looker = MailLooker(question) }

  func read(_ file: MailQuestion.File, at index: Int) {
    if index.isMultiple(of: Self.stride) { sign(index, 0) }
    do throws(UnreadableFile) {
      let input = try InputFile(file.path)
      if let start = file.start {
        readMailbox(input, from: start, at: index)
      } else if MailLooker.hasWholeHead(input.bytes) {
        take(input.bytes, index, 0)
      } else {
        write(.gone(file: index))
      }
    } catch {
      // A message that the mail program moved meanwhile is met under its new name.
      var status = stat()
      let isGone = stat(file.path, &status) != 0 && errno == ENOENT
      write(isGone ? .gone(file: index) : .unread(file: index, error.message))
    }
  }

  private func readMailbox(
    _ input: borrowing InputFile, from start: MailQuestion.File.Start, at index: Int
  ) {
    var count = 0
    let held = readMessages(of: input.bytes, from: start) { message, offset in
      if count.isMultiple(of: Self.stride) {
        sign(index, offset)
        input.release(before: offset)
      }
      count += 1
      take(message, index, offset)
    }
    if let held { write(.held(file: index, offset: held)) }
  }

  private func take(_ message: UnsafeRawBufferPointer, _ index: Int, _ offset: Int) {
    guard looker.matters(message) else { return }
    sign(index, offset)
    write(.found(looker.find(message)))
  }

  private func sign(_ index: Int, _ offset: Int) {
    allowMoreTime()
    write(.at(file: index, offset: offset))
    fflush(nil)
  }

  private func write(_ answer: MailAnswer) {
    guard let line = try? encoder.encode(answer) else { return }
    print(String(decoding: line, as: UTF8.self))
  }
}
