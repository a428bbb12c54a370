import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Held by whoever hands letters over, one after the other. It ends with its process (`flock(2)`), so that
/// of a letter that is marked as going while no one holds it nobody knows the fate.
package final class SendingLock {
  /// -1 beside a database in memory, which no one else has.
  private let descriptor: Int32

  /// Seconds for which another holder is waited for that only looks whether there is one.
  private static let patience = 0.2

  fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { release() }

  fileprivate private(set) var isHeld = true

  /// Lets others send.
  package func release() {
    if isHeld, descriptor >= 0 { close(descriptor) }
    isHeld = false
  }

  /// Opens the file of the lock, which is empty and stays; never a link, a pipe or anything else that
  /// someone put into its place.
  /// - Returns: a negative number where there is none, or no file of that kind; `errno` says why.
  private static func file(_ path: String, makes: Bool) -> Int32 {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (makes ? O_CREAT : 0)
    let descriptor = open(path, flags, 0o600)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFREG
    else { return descriptor }
    close(descriptor)
    errno = EINVAL
    return -1
  }

  /// Takes the lock.
  /// - Returns: nil where another holds it.
  /// - Throws: ``StoreError`` where its file cannot be had.
  fileprivate static func take(_ path: String) throws(StoreError) -> SendingLock? {
    let descriptor = file(path, makes: true)
    guard descriptor >= 0 else {
      throw StoreError(
        .inputOutput,
        "\(path) cannot be used to tell other Afterwords that a letter is being sent: "
          + String(cString: strerror(errno)) + "; nothing was sent")
    }
    let pause = 0.01
    for turn in 0..<Int(patience / pause) {
      if turn > 0 { usleep(UInt32(pause * 1e6)) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return SendingLock(descriptor) }
    }
    close(descriptor)
    return nil
  }

  /// Whether anyone holds the lock, this program included.
  fileprivate static func isHeld(_ path: String) -> Bool {
    let descriptor = file(path, makes: false)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}

extension Store {
  /// Takes the lock that whoever sends has to hold.
  /// - Returns: nil where another sends.
  package func lockSending() throws(StoreError) -> SendingLock? {
    try expectWritable()
    guard let file else {
      guard sender?.isHeld != true else { return nil }
      let lock = SendingLock(-1)
      sender = lock
      return lock
    }
    return try SendingLock.take(file.path + Self.sendingSuffix)
  }

  /// The name of the lock's file, behind that of the database.
  static let sendingSuffix = "-sending"

  /// A letter's way out as it stands: what no one is handing over is not going any more.
  func asItStands(_ outgoing: Outgoing) -> Outgoing {
    guard outgoing.state == .going else { return outgoing }
    let isHeld =
      file.map { SendingLock.isHeld($0.path + Self.sendingSuffix) } ?? (sender?.isHeld == true)
    var present = outgoing
    if !isHeld { present.state = .unknown }
    return present
  }
}
