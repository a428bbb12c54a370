/// What `afterword-reader` says of the files that it was given, one JSON object a line.
package enum ReaderRecord: Codable, Equatable, Sendable {
  /// What follows is of this file or message.
  case begun(Place)
  /// An event with a start.
  case event(CalendarEvent)
  /// A row of a table that was understood.
  case row(TableRow)
  /// Something of Afterword's own export.
  case stored(StoredItem)
  /// A message that was exported into the calendar and ticked there.
  case ticked(CalendarTick)
  /// Something in the file is wrong and what could be used was used.
  case warning(Note)
  /// Addresses that stood in the heads of mails, whatever else is in them.
  case seen([AddressSighting])
  /// Nothing, or nothing more, can be read; the reason is for the user.
  case failure(Note)
  /// The file is no calendar or holds none, as most that lie in a folder of mail or downloads: no
  /// failure but where the user named it.
  case nothing(Note)

  /// Where records come from.
  package struct Place: Codable, Hashable, Sendable {
    /// The index among the files that the reader was given.
    package var file: Int
    /// Counted from 1; nil where the file is no mailbox.
    package var message: Int?
    /// The message's subject, at most 60 characters.
    package var subject: String?
    /// Where the message begins in the mailbox, as in ``MailboxPlace``; the mailbox's size where its end
    /// is told, with the number of the message that would follow.
    package var offset: Int?

    package init(file: Int, message: Int? = nil, subject: String? = nil, offset: Int? = nil) {
      self.file = file
      self.message = message
      self.subject = subject
      self.offset = offset
    }

    /// nil where it is in no mailbox.
    package var mailbox: MailboxPlace? {
      guard let offset, let message else { return nil }
      return MailboxPlace(offset: offset, message: message)
    }
  }

  /// A sentence about a place in the file.
  package struct Note: Codable, Equatable, Sendable {
    /// Counted from 1; nil where the reason has no line.
    package var line: Int?
    package var message: String
    /// True of a mail that speaks of an interview and holds nothing that could be read: the user is told of
    /// it even in a folder of other mails.
    package var mayBeMissed: Bool?

    package init(line: Int? = nil, message: String, mayBeMissed: Bool? = nil) {
      self.line = line
      self.message = message
      self.mayBeMissed = mayBeMissed
    }
  }
}
