import Foundation
import Views

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file with what stands in a form that is being filled in, so that it is still there however the
/// program ends.
///
/// It is locked meanwhile. The lock ends with the program, so that a file without one was left behind.
/// Who looks at it just then has it locked for a moment as well: then each keeping tries again.
final class FormFile {
  private let folders: Folders
  private var held: (path: String, descriptor: Int32)?
  private var isLocked = false

  init(_ folders: Folders) { self.folders = folders }

  /// Has the file hold a text, and nothing else.
  /// - Returns: its path.
  @discardableResult
  func keep(_ text: Unstored, now: Date) throws(Failure) -> String {
    let (path, descriptor) = try file(named: text.name, now: now)
    if !isLocked { isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0 }
    let inFull = text.inFull
    // Written over what stands there: at no moment is less in it than either of the two.
    guard lseek(descriptor, 0, SEEK_SET) == 0, Folders.put(inFull, into: descriptor),
      ftruncate(descriptor, off_t(inFull.utf8.count)) == 0
    else { throw folders.unwritten(path) }
    return path
  }

  /// Takes the file away.
  func drop() {
    guard let held else { return }
    unlink(held.path)
    close(held.descriptor)
    self.held = nil
  }

  /// The file that is being written; another one where it was deleted meanwhile.
  private func file(
    named name: String, now: Date
  ) throws(Failure) -> (path: String, descriptor: Int32) {
    if let held {
      var status = stat()
      if fstat(held.descriptor, &status) == 0, status.st_nlink > 0 { return held }
      close(held.descriptor)
      self.held = nil
    }
    let made = try folders.makeFile(named: name, now: now)
    held = made
    isLocked = false
    return made
  }

  /// Whether a tracker that runs is writing to a file of that path.
  static func isInUse(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
