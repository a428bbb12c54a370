/// Why a message is not made, before anything of it is built. The draft stays as it is.
package enum MessageRefusal: Error, Hashable, Sendable {
  /// A part of a message, by its name for the user.
  package enum Field: String, Hashable, Sendable {
    case from = "From"
    case to = "To"
    case subject = "Subject"
    case body = "the text"
    case messageID = "Message-ID"
    case inReplyTo = "In-Reply-To"
    case references = "References"
    case attachment = "the attachment"
    case date = "Date"
  }

  /// The config file says no address of the user's.
  case noSender
  /// The field for the recipient is empty.
  case noRecipient
  /// Someone is named without an address.
  case noAddress(name: String)
  /// What stands where an address should is none to which a message can be sent.
  case notAnAddress(Field, String)
  /// Two recipients where a follow-up has one.
  case severalAddresses(String)
  /// A line end, NUL or another control character; a body has its line, from 1.
  case control(Field, line: Int?)
  /// What another program says is no Message-ID.
  case notAMessageID(Field, String)
  /// More than a header or a message may hold, in bytes.
  case tooLong(Field, limit: Int)
  /// Before 1970 or after the year 9999, or of a zone that no place has.
  case impossibleDate
  case attachmentMissing(path: String)
  case attachmentUnreadable(path: String, reason: String)
  /// A folder, a pipe or a device.
  case attachmentNoFile(path: String)
  /// All attachments together, in bytes.
  case attachmentsTooLarge(bytes: Int, limit: Int)
  /// What a link would have to hold, in bytes.
  case tooLongForLink(bytes: Int, limit: Int)
  /// A link carries no files.
  case attachmentsInLink

  /// The part of the message that is refused; nil where it is not one part.
  package var field: Field? {
    switch self {
    case .noSender: .from
    case .noRecipient, .noAddress, .severalAddresses: .to
    case .notAnAddress(let field, _), .control(let field, _), .notAMessageID(let field, _),
      .tooLong(let field, _):
      field
    case .attachmentMissing, .attachmentUnreadable, .attachmentNoFile, .attachmentsTooLarge,
      .attachmentsInLink:
      .attachment
    case .impossibleDate: .date
    case .tooLongForLink: nil
    }
  }

  /// What is wrong and what to do, for the user, without a capital and without a full stop. It holds
  /// the user's own text, which is to be made printable.
  package var sentence: String {
    switch self {
    case .noSender:
      "there is no sender: write emails = [\"you@mail.example\"] below [me] in the config file"
    case .noRecipient: "there is no recipient: the letter’s field “To” is empty"
    case .noAddress(let name): "“\(name)” has no address: write it behind the name, in < and >"
    case .notAnAddress(let field, let text):
      "\(field.rawValue): “\(text)” is no address to which a message can be sent"
    case .severalAddresses(let text):
      "To: “\(text)” names several; a follow-up goes to one person, each has their own"
    case .control(.body, let line):
      "there is a control character in line \(line ?? 1) of the letter; take it out"
    case .control(let field, _):
      "\(field.rawValue) has a line end or a control character in it; write it in one line"
    case .notAMessageID(let field, let text): "\(field.rawValue): “\(text)” is no Message-ID"
    case .tooLong(let field, let limit):
      "\(field.rawValue) is longer than \(limit) bytes; shorten it"
    case .impossibleDate: "Date: no message can be of that time; is the clock right?"
    case .attachmentMissing(let path): "the attachment \(path) is not there"
    case .attachmentUnreadable(let path, let reason):
      "the attachment \(path) cannot be read: \(reason)"
    case .attachmentNoFile(let path):
      "the attachment \(path) is a folder, a pipe or a device, and no file"
    case .attachmentsTooLarge(let bytes, let limit):
      "the attachments have \(megabytes(bytes)) together; most mail servers take no more than "
        + megabytes(limit)
    case .tooLongForLink(let bytes, let limit):
      "the letter needs a link of \(bytes) bytes, and programs take no more than \(limit): "
        + "choose another way, such as a draft"
    case .attachmentsInLink: "a link carries no attachments: choose another way, such as a draft"
    }
  }

  /// Rounded up, so that what is too large by a byte does not look as if it were not.
  private func megabytes(_ bytes: Int) -> String { "\((bytes + 999_999) / 1_000_000) MB" }
}
