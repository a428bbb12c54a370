import Core
import Foundation
import Synchronization
import Views

/// Reads what is to be imported beside the loop, which looks now and then how far it is.
final class ImportReading {
  /// How far a reading is.
  enum Progress {
    case underWay(done: Int, all: Int)
    case whole(ImportSources)
  }

  /// One reading, which its thread and the loop both know.
  private final class Run: Sendable {
    let progress = Mutex<Progress>(.underWay(done: 0, all: 0))
    let isWanted = Mutex(true)
  }

  /// The user's own addresses, by what was said of them; nil while no one was asked.
  var me: [String]?
  private var run: Run?
  /// What is read.
  private(set) var origin = ImportOrigin.configured
  /// What was read last, while the user is asked who of it they are.
  private(set) var sources: ImportSources?

  /// Begins to read files and folders.
  func start(_ origin: ImportOrigin, _ paths: [String], beside memory: SourceMemory) {
    let run = Run()
    self.run = run
    sources = nil
    self.origin = origin
    Thread.detachNewThread {
      let sources = ImportSources(
        paths, beside: memory, while: { run.isWanted.withLock { $0 } }
      ) { done, all in
        run.progress.withLock { $0 = .underWay(done: done, all: all) }
      }
      run.progress.withLock { $0 = .whole(sources) }
    }
  }

  /// nil where nothing is read.
  func look() -> Progress? {
    guard let progress = run?.progress.withLock({ $0 }) else { return nil }
    if case .whole(let sources) = progress { (self.sources, run) = (sources, nil) }
    return progress
  }

  func stop() {
    run?.isWanted.withLock { $0 = false }
    run = nil
  }
}
