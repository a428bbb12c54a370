import Screen
import Storage

/// Notices what other instances and commands store while the tracker is open.
///
/// A file that was written to makes the loop look, and so does whatever else wakes it, once a second:
/// some file systems do not tell what other machines write. Where files cannot be watched at all each
/// key and each full minute makes it look.
struct Lookout {
  private let store: Store
  private var watcher: FileWatcher?
  /// Of the database whose files are watched.
  private let path: String
  /// ``State/uptime`` of the last look.
  private var last = 0.0
  /// ``State/uptime`` at which to look once more.
  private var second: Double?

  /// A change is written before it counts, and on a slow disk it counts only a while later. The
  /// promise is to show it within two seconds.
  private static let secondsToSecondLook = 1.0
  private static let secondsBetweenLooks = 1.0

  /// Folders and files besides the database at whose change the loop wakes up.
  private let besides: [String]

  init(_ store: Store, besides: [String] = []) {
    self.store = store
    self.besides = besides
    path = store.path
    watcher = FileWatcher(store.watchedFiles + besides, in: store.watchedFolder)
  }

  /// What the loop has to wait for besides the terminal.
  var descriptor: Int32? { watcher?.descriptor }

  /// Milliseconds to wait, where the state alone would wait for so many.
  func timeout(_ milliseconds: Int, uptime: Double) -> Int {
    guard let second else { return milliseconds }
    return min(milliseconds, Int((max(0, second - uptime) * 1000).rounded(.up)))
  }

  /// Whether the store is to be asked what others did; itself to be asked after each batch of events.
  mutating func isTimeToLook(after events: [TerminalEvent], uptime: Double) -> Bool {
    // The store may have gone on in another file.
    if path != store.path { self = Lookout(store, besides: besides) }
    if events.contains(.stirred) {
      watcher?.drain()
      second = uptime + Self.secondsToSecondLook
    } else if let second, second <= uptime {
      self.second = nil
    } else if watcher != nil, uptime - last < Self.secondsBetweenLooks {
      return false
    }
    last = uptime
    return true
  }

  /// Closes the store, then the watch: the other way round the files' locks would go first.
  func close() { withExtendedLifetime(watcher) { store.close() } }
}
