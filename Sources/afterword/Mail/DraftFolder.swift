import Core
import Foundation
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Maildir in which a mail program looks for drafts (cr.yp.to/proto/maildir.html).
///
/// Each step goes by the open folder, not by its path, and takes no link and no file that is there
/// already: nothing that someone else put into the way is written to.
struct DraftFolder {
  let path: String

  /// Puts a message there under a name of its own.
  /// - Returns: the file's path.
  func put(
    _ bytes: [UInt8], as message: OutgoingMessage, id: UUID
  ) throws(Failure) -> String {
    try put(
      bytes, named: "\(Int(message.date.timeIntervalSince1970)).\(id.text).afterword")
  }

  /// Puts a draft where the mail program finds it: it is written to `tmp`, reaches the disk, and then gets
  /// its name in `cur` with the flag that says it is a draft.
  /// - Parameters:
  ///   - name: of no other file; letters, digits, "-" and ".".
  /// - Returns: the file's path.
  func put(_ message: [UInt8], named name: String) throws(Failure) -> String {
    let root = try opened()
    defer { close(root) }
    let temporary = try folder("tmp", in: root)
    defer { close(temporary) }
    let current = try folder("cur", in: root)
    defer { close(current) }
    close(try folder("new", in: root))
    try write(message, to: name, in: temporary)
    let final = name + ":2,D"
    let isTaken = isThere(final, in: current)
    guard !isTaken, renameat(temporary, name, current, final) == 0 else {
      if isTaken { errno = EEXIST }
      let failure = unwritten("cur/\(final)")
      unlinkat(temporary, name, 0)
      throw failure
    }
    _ = fsync(current)
    return "\(path)/cur/\(final)"
  }

  /// Writes a new file and waits for the disk.
  private func write(_ message: [UInt8], to name: String, in folder: Int32) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, name, flags, 0o600)
    guard file >= 0 else { throw unwritten("tmp/\(name)") }
    defer { close(file) }
    guard Folders.put(message, into: file) else {
      let failure = unwritten("tmp/\(name)")
      unlinkat(folder, name, 0)
      throw failure
    }
  }

  /// The folder itself; where it is missing it is made, in a folder that is there.
  private func opened() throws(Failure) -> Int32 {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw Failure(
        .data,
        "\(path) is no folder: drafts go into a Maildir, which mail.drafts in the config file names"
      )
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw unwritten("") }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw unwritten("") }
    return folder
  }

  /// One of its three folders, which is made where it is missing and never is a link.
  private func folder(_ name: String, in root: Int32) throws(Failure) -> Int32 {
    guard mkdirat(root, name, 0o700) == 0 || errno == EEXIST else { throw unwritten(name) }
    let folder = openat(root, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else {
      guard errno == ELOOP || errno == ENOTDIR else { throw unwritten(name) }
      throw Failure(
        .data,
        "\(path)/\(name) is a link or a file, and no folder of a Maildir; nothing was written")
    }
    return folder
  }

  private func unwritten(_ place: String) -> Failure {
    let reason = String(cString: strerror(errno))
    let whole = place.isEmpty ? path : "\(path)/\(place)"
    return Failure(.inputOutput, "\(whole): the draft cannot be written: \(reason)")
  }
}

private func isThere(_ name: String, in folder: Int32) -> Bool {
  var status = stat()
  return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
}
