import Core
import Foundation
import MailReading
import Reading

/// `--compose`: the message that standard input has as JSON, as bytes on standard output.
///
/// What keeps it from that is printed there as one sentence, with a status other than 0: standard error
/// goes nowhere in a process that is confined.
/// - Parameter paths: the message's attachments, in their order; nothing else can be opened.
func composeMessage(attachments paths: [String]) -> Int32 {
  do throws(UnreadableFile) {
    let bytes = try composed(attachments: paths)
    FileHandle.standardOutput.write(Data(bytes))
    return 0
  } catch {
    print(error.message)
    return error.status
  }
}

private func composed(attachments paths: [String]) throws(UnreadableFile) -> [UInt8] {
  let input = try InputFile("-")
  let message: OutgoingMessage
  do {
    message = try JSONDecoder().decode(OutgoingMessage.self, from: Data(input.bytes))
  } catch let refusal as MessageRefusal {
    throw UnreadableFile(status: 65, message: refusal.sentence)
  } catch {
    throw UnreadableFile(status: 65, message: "what came is no message")
  }
  guard message.attachments.map(\.path) == paths else {
    throw UnreadableFile(status: 65, message: "the message has other attachments than were named")
  }
  var files: [[UInt8]] = []
  for attachment in message.attachments { files.append(try content(of: attachment)) }
  guard let bytes = compose(message, files: files) else {
    throw UnreadableFile(status: 74, message: "there is too little memory for the message")
  }
  return bytes
}

/// A file as it was when it was added: what it grew to since could be too large, or another file.
private func content(
  of attachment: OutgoingMessage.Attachment
) throws(UnreadableFile) -> [UInt8] {
  let file: InputFile
  do throws(UnreadableFile) {
    file = try InputFile(attachment.path)
  } catch {
    throw UnreadableFile(
      status: error.status, message: "the attachment \(attachment.path): \(error.message)")
  }
  guard file.bytes.count == attachment.bytes else {
    throw UnreadableFile(
      status: 65,
      message: "the attachment \(attachment.path) has changed since it was added: it had "
        + "\(attachment.bytes) bytes then and has \(file.bytes.count); add it again")
  }
  return Array(file.bytes)
}
