import Foundation

/// What the tracker is opened with.
struct TrackerOptions {
  /// A follow-up whose letter is opened at once.
  struct Target {
    let interview: UUID
    let followUp: UUID
  }

  /// On made-up interviews, in memory.
  let demo: Bool
  /// nil for the user's own.
  let database: String?
  let compose: Target?
}

/// Opens the full screen and returns when the user leaves it.
func runTracker(_ world: World, options: TrackerOptions) throws {
  throw Failure(.unavailable, "the full screen is not there yet; `afterword list` shows the queue")
}
