import Screen
import Storage

/// Notices what other instances and commands store while the tracker is open.
///
/// A file that was written to makes the loop look, and so does whatever else wakes it: where files
/// cannot be watched that is each key and each full minute.
struct Lookout {
  private let store: Store
  private var watcher: FileWatcher?
  private var watched: [String]
  /// ``State/uptime`` at which to look once more.
  private var second: Double?

  /// A change is written before it counts, and on a slow disk it counts only a while later. The
  /// promise is to show it within two seconds.
  private static let secondsToSecondLook = 1.0

  init(_ store: Store) {
    self.store = store
    watched = store.watchedFiles
    watcher = FileWatcher(watched, in: store.watchedFolder)
  }

  /// What the loop has to wait for besides the terminal.
  var descriptor: Int32? { watcher?.descriptor }

  /// Milliseconds to wait, where the state alone would wait for so many.
  func timeout(_ milliseconds: Int, uptime: Double) -> Int {
    guard let second else { return milliseconds }
    return min(milliseconds, Int((max(0, second - uptime) * 1000).rounded(.up)))
  }

  /// Whether others have stored something; to be asked after each batch of events.
  mutating func hasNews(after events: [TerminalEvent], uptime: Double) -> Bool {
    if watched != store.watchedFiles { self = Lookout(store) }
    if events.contains(.stirred) {
      watcher?.drain()
      second = uptime + Self.secondsToSecondLook
    } else if let second, second <= uptime {
      self.second = nil
    }
    return store.hasChangedElsewhere()
  }

  /// Closes the store, then the watch: the other way round the files' locks would go first.
  func close() { withExtendedLifetime(watcher) { store.close() } }
}
