import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A mailbox of the user's, a Maildir or an mbox, and what of it was not seen yet.
///
/// A message of a Maildir never changes: whatever has its name, size, time and inode was seen, unless it could
/// not be opened. An mbox that only grew is read from its old end on, with the message that stood there; the last
/// one, which may just be written, waits for the next look where it does not end as a whole one does. Ten thousand
/// messages are met in some milliseconds, so their names are not made into texts.
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
  /// Those messages that could not be opened at an earlier look, and were told of.
  private let told: Set<UInt64>
  /// What messages of ``new`` are known by.
  private var numbers: [String: UInt64] = [:]

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
    told = known?.unread ?? []
    do throws(MailboxKind.Problem) {
      switch try MailboxKind(path) {
      case .mbox: if let stamp = FileStamp(ofFile: path) { findNew(in: stamp) }
      case .maildir:
        for folder in ["cur", "new"] { walk("\(path)/\(folder)") }
        new.sort { $0.path < $1.path }
      }
    } catch {
      problem = error.words
    }
  }

  /// What is to be remembered once what is new was read; nil where nothing is new, or it was written to
  /// meanwhile.
  /// - Parameters:
  ///   - unread: files that could not be opened: they are looked at again next time.
  ///   - held: where the last message of an mbox begins, if that was left.
  func news(butFor unread: some Collection<String>, heldAt held: Int?) -> MailboxMemory? {
    guard problem == nil else { return nil }
    var news = memory
    news.unread = Set(unread.compactMap { numbers[$0] })
    news.seen = seen.subtracting(news.unread)
    if let stamp {
      let end = held ?? stamp.size
      guard unread.isEmpty, FileStamp(ofFile: path) == stamp,
        let digest = SourceFile.digest(path, before: end)
      else { return nil }
      news.stamp = FileStamp(size: end, modified: stamp.modified, inode: stamp.inode)
      news.digest = digest
    }
    return news == known ? nil : news
  }

  /// What is to be said of files that could not be read, as sentences: once of each message. Of an mbox that
  /// was replaced since nothing: its reader may open the file that it was given alone, and it is met again.
  /// - Parameter unread: the files, and why; nil where they were moved meanwhile.
  func problems(_ unread: [String: String?]) -> [String] {
    if let stamp, FileStamp(ofFile: path) != stamp { return [] }
    return unread.sorted { $0.key < $1.key }.compactMap { path, words in
      guard let words, numbers[path].map({ !told.contains($0) }) ?? true else { return nil }
      let reason = words.hasSuffix(".") ? String(words.dropLast()) : words
      return "\(path): \(reason); it is tried again at each look"
    }
  }

  private mutating func findNew(in stamp: FileStamp) {
    self.stamp = stamp
    guard let old = known?.stamp else {
      new = [MailQuestion.File(path: path, start: .grown(from: 0, isWritten: true))]
      return
    }
    if old == stamp { return }
    let grew = old.size < stamp.size && SourceFile.digest(path, before: old.size) == known?.digest
    // What has not changed since its last message was left is not being written to.
    let isWritten = old.modified != stamp.modified || old.inode != stamp.inode
    new = [
      MailQuestion.File(path: path, start: .grown(from: grew ? old.size : 0, isWritten: isWritten))
    ]
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
    let file = "\(folder)/\(String(cString: name))"
    numbers[file] = number
    new.append(MailQuestion.File(path: file))
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
