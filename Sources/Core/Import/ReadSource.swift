import Foundation

/// What tells whether a file was written to, without its being opened.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package var size: Int
  /// In nanoseconds since 1970.
  package var modified: Int64
  package var inode: Int64

  package init(size: Int, modified: Int64, inode: Int64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}

/// A file that was read for an import, as it was then.
package struct ReadSource: Hashable, Sendable {
  /// The file's path from the root; of a message in a Maildir one that does not change with its flags.
  package var place: String
  package var stamp: FileStamp
  /// A fingerprint of what its reading went by besides the file: the program's version and the user's
  /// addresses.
  package var basis: String
  /// When it was read.
  package var readAt: Date
  /// nil for a file that is no mailbox.
  package var mailbox: Mailbox?
  /// Where the parts begin of which a later import may make something else; of a file that is no mailbox
  /// 0, for all of it.
  package var open: [MailboxPlace]

  /// What a mailbox needs so that only what was added to it is read.
  package struct Mailbox: Hashable, Sendable {
    /// A fingerprint of its beginning and of what stood before its end.
    package var digest: String
    /// The number that the message behind its end would have.
    package var next: Int

    package init(digest: String, next: Int) {
      self.digest = digest
      self.next = next
    }
  }

  package init(
    place: String, stamp: FileStamp, basis: String, readAt: Date, mailbox: Mailbox? = nil,
    open: [MailboxPlace] = []
  ) {
    self.place = place
    self.stamp = stamp
    self.basis = basis
    self.readAt = readAt
    self.mailbox = mailbox
    self.open = open
  }
}

/// What an import has to remember of the files that it read.
package struct SourceNews: Hashable, Sendable {
  package var read: [ReadSource]
  /// The places of files that are gone.
  package var gone: [String]

  package init(read: [ReadSource] = [], gone: [String] = []) {
    self.read = read
    self.gone = gone
  }

  package var isEmpty: Bool { read.isEmpty && gone.isEmpty }
}
