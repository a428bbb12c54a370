import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a mailbox of the user's is.
enum MailboxKind {
  case maildir, mbox

  /// Why it cannot be looked through, and what to do.
  struct Problem: Error {
    /// As the end of a sentence.
    let words: String
    let remedy: String
  }

  /// Bytes at a file's beginning in which an mbox has its first message.
  private static let head = 64 << 10

  init(_ path: String) throws(Problem) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw Problem(
        words: "there is none (\(String(cString: strerror(errno))))",
        remedy: "name the one that your mail program writes to")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG where try Self.isMailbox(path, size: Int(status.st_size)): self = .mbox
    case S_IFDIR where SourceWalk.isFolder("\(path)/cur"):
      for folder in ["cur", "new"] where SourceWalk.isFolder("\(path)/\(folder)") {
        try Self.expect(R_OK | X_OK, of: "\(path)/\(folder)")
      }
      self = .maildir
    default:
      throw Problem(
        words: "it is neither a Maildir, which has a folder “cur”, nor an mbox",
        remedy: "name a Maildir or an mbox")
    }
  }

  private static func expect(_ rights: Int32, of path: String) throws(Problem) {
    guard access(path, rights) != 0 else { return }
    throw Problem(
      words: "\(path) cannot be read (\(String(cString: strerror(errno))))",
      remedy: "give yourself the right to read it")
  }

  private static func isMailbox(_ path: String, size: Int) throws(Problem) -> Bool {
    try expect(R_OK, of: path)
    guard size > 0, let file = FileHandle(forReadingAtPath: path) else { return size == 0 }
    defer { try? file.close() }
    let bytes = (try? file.read(upToCount: head)) ?? Data()
    let line = Data("From ".utf8)
    return bytes.starts(with: line) || bytes.range(of: Data("\nFrom ".utf8)) != nil
      || bytes.dropFirst(3).starts(with: line)
  }

  /// How many messages of a Maildir cannot be opened.
  static func unreadable(in maildir: String) -> Int {
    ["cur", "new"].reduce(0) { count, name in
      let folder = "\(maildir)/\(name)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return count + names.count { !$0.hasPrefix(".") && access("\(folder)/\($0)", R_OK) != 0 }
    }
  }
}
