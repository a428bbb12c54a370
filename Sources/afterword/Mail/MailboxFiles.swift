import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A mailbox of the user's, a Maildir or an mbox, and what of it was not seen yet.
///
/// A message of a Maildir never changes: whatever has its name, size, time and inode was seen. An mbox that
/// only grew is read from its old end on. Ten thousand messages are met in some milliseconds, so their
/// names are not made into texts.
struct MailboxFiles {
  /// What is to be read.
  private(set) var new: [MailQuestion.File] = []
  /// Why it cannot be looked through, as the end of a sentence.
  private(set) var problem: String?
  private let memory: MailboxMemory
  private let known: MailboxMemory?
  private var seen: Set<UInt64> = []
  private var stamp: FileStamp?
  private let path: String

  /// Messages of one mailbox.
  private static let most = 1_000_000

  /// - Parameters:
  ///   - known: what was seen of it.
  ///   - terms: what its messages are asked for; where that is more than before, all are.
  init(_ path: String, beside known: MailboxMemory?, terms: Set<String>) {
    self.path = path
    let place = SourceFile.place(of: path) ?? path
    memory = MailboxMemory(place: place, basis: Version.current, terms: terms)
    let holds = known.map { $0.basis == Version.current && terms.isSubset(of: $0.terms) } ?? false
    self.known = holds ? known : nil
    var status = stat()
    guard stat(path, &status) == 0 else {
      problem = "there is none (\(String(cString: strerror(errno))))"
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: findNew(in: FileStamp(status))
    case S_IFDIR where SourceWalk.isFolder("\(path)/cur"):
      for folder in ["cur", "new"] { walk("\(path)/\(folder)") }
      new.sort { $0.path < $1.path }
    default: problem = "it is neither a Maildir, which has a folder “cur”, nor an mbox"
    }
  }

  /// What is to be remembered once what is new was read; nil where nothing is new, or it was written to
  /// meanwhile.
  var news: MailboxMemory? {
    guard problem == nil else { return nil }
    var news = memory
    news.seen = seen
    if let stamp {
      guard FileStamp(ofFile: path) == stamp,
        let digest = SourceFile.digest(path, before: stamp.size)
      else { return nil }
      (news.stamp, news.digest) = (stamp, digest)
    }
    return news == known ? nil : news
  }

  private mutating func findNew(in stamp: FileStamp) {
    self.stamp = stamp
    guard let old = known?.stamp else {
      new = [MailQuestion.File(path: path, start: 0)]
      return
    }
    if old == stamp { return }
    let grew = old.size < stamp.size && SourceFile.digest(path, before: old.size) == known?.digest
    new = [MailQuestion.File(path: path, start: grew ? old.size : 0)]
  }

  private mutating func walk(_ folder: String) {
    guard let stream = opendir(folder) else {
      if errno != ENOENT { problem = "\(folder): \(String(cString: strerror(errno)))" }
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream), seen.count < Self.most {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          meet($0, in: folder, dirfd(stream))
        }
      }
    }
  }

  private mutating func meet(
    _ name: UnsafePointer<CChar>, in folder: String, _ descriptor: Int32
  ) {
    var status = stat()
    guard name.pointee != CChar(bitPattern: UInt8(ascii: ".")), !Self.isDraft(name),
      fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return }
    let number = Self.number(of: name, FileStamp(status))
    guard seen.insert(number).inserted, known?.seen.contains(number) != true else { return }
    new.append(MailQuestion.File(path: "\(folder)/\(String(cString: name))"))
  }

  /// Whether its flags, ":2,DS", say that it was not sent yet.
  private static func isDraft(_ name: UnsafePointer<CChar>) -> Bool {
    guard let flags = strrchr(name, Int32(UInt8(ascii: ":"))) else { return false }
    return strchr(flags, Int32(UInt8(ascii: "D"))) != nil
  }

  /// A number of a message by its name without the flags, and what tells whether it was written to.
  private static func number(of name: UnsafePointer<CChar>, _ stamp: FileStamp) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    var fingerprint = Fingerprint()
    fingerprint.add(bytes.prefix { $0 != UInt8(ascii: ":") })
    for value in [Int64(stamp.size), stamp.modified, stamp.inode] {
      withUnsafeBytes(of: value) { fingerprint.add($0) }
    }
    return fingerprint.number
  }
}
