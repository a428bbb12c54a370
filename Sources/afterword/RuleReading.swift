import Core
import Foundation

/// Makes the rules of the steps and the checks ready, once and beside the loop, when a text is first to be
/// looked at: their tables take a tenth of a second to read, for which no key is to wait.
final class RuleReading {
  private let reading = DispatchGroup()
  private var isBegun = false

  /// Whether they are ready. The first question begins to make them so.
  func areReady() -> Bool {
    if !isBegun {
      isBegun = true
      reading.enter()
      // Not by a queue, whose threads wait for more work, and wake now and then to do so.
      Thread.detachNewThread { [reading] in
        LetterReview.makeReady()
        reading.leave()
      }
    }
    return reading.wait(timeout: .now()) == .success
  }
}
