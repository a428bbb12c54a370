import Core
import Foundation
import Processes
import Storage
import Synchronization

/// One letter on its way into the program that sends it: made into bytes beside the loop, written down as
/// going, handed over, written down as sent. Who sends looks at it now and then, or waits.
final class LetterSending {
  /// What became of it.
  enum Outcome {
    /// The program took it; it stands as sent, and not yet confirmed.
    case accepted
    /// Nothing went: why, as a sentence without a full stop; the draft is as it was.
    case refused(String, isForNow: Bool)
    /// Nobody knows whether it went: why, as a sentence without a full stop.
    case unknown(String)
    /// Something spoke against it, and nothing was done.
    case obstacle(SendingObstacle)
    /// Another Afterword sends just now.
    case isBusy
  }

  /// What the thread that makes the bytes tells.
  private final class Making: Sendable {
    let result = Mutex<Result<[UInt8], Failure>?>(nil)
  }

  let message: OutgoingMessage
  let program: SendmailProgram
  private let waited: Bool
  private let store: Store
  private let environment: [String: String]
  private let making = Making()
  private var lock: SendingLock?
  private var handover: Handover?
  private var outcome: Handover.Outcome?

  /// Whether the program has it, so that it may have gone.
  var isHandedOver: Bool { handover != nil }

  /// - Parameter waited: whether it goes by itself.
  init(
    _ message: OutgoingMessage, by program: SendmailProgram, waited: Bool, _ store: Store,
    environment: [String: String]
  ) {
    (self.message, self.program, self.waited) = (message, program, waited)
    (self.store, self.environment) = (store, environment)
    let making = making
    Thread.detachNewThread {
      let result: Result<[UInt8], Failure>
      do throws(Failure) {
        result = .success(try MessageComposing(environment: environment).bytes(of: message))
      } catch {
        result = .failure(error)
      }
      making.result.withLock { $0 = result }
    }
  }

  /// Waits for the end.
  /// - Throws: ``StoreError`` where nothing can be written down before the program is started: nothing went.
  func wait(now: () -> Date) throws(StoreError) -> Outcome {
    while true {
      do throws(StoreError) {
        if let outcome = try look(for: 1, now: now()) { return outcome }
      } catch {
        guard isHandedOver else { throw error }
        return .unknown(
          "what \(program.name) did with it could not be written down: \(error.cause)")
      }
      if handover == nil { usleep(2000) }
    }
  }

  /// What became of it; nil while it is under way. Once there is an outcome nothing may be asked.
  /// - Parameter seconds: so long the program is waited for.
  func look(for seconds: Double, now: Date) throws(StoreError) -> Outcome? {
    if outcome == nil, let handover {
      outcome = handover.look(for: seconds)
    }
    if let outcome { return try finish(outcome, now: now) }
    guard handover == nil, let made = making.result.withLock({ $0 }) else { return nil }
    switch made {
    case .failure(let failure): return .refused(failure.message, isForNow: false)
    case .success(let bytes): return try begin(with: bytes, now: now)
    }
  }

  private func begin(with bytes: [UInt8], now: Date) throws(StoreError) -> Outcome? {
    guard let lock = try store.lockSending() else { return .isBusy }
    self.lock = lock
    if let obstacle = try store.begin(message, waited: waited, holding: lock, now: now) {
      lock.release()
      return .obstacle(obstacle)
    }
    do throws(SystemError) {
      handover = try Handover(
        of: bytes, to: program, from: message.from.address, to: message.to.address,
        environment: environment)
      return nil
    } catch {
      let words = "\(program.name) could not be started: \(error.reason)"
      try store.finish(message, refused: words, now: now)
      lock.release()
      return .refused(words, isForNow: false)
    }
  }

  private func finish(
    _ outcome: Handover.Outcome, now: Date
  ) throws(StoreError) -> Outcome {
    switch outcome {
    case .accepted:
      try store.finish(message, accepted: now)
      lock?.release()
      return .accepted
    case .refused(let status, let words):
      let isForNow = Self.statusesForNow.contains(status) || Self.isForNow(words)
      return try refuse(
        words.isEmpty ? "\(program.name) ended with status \(status)" : words, isForNow, now)
    case .timedOut(let words, let hadAll):
      let said =
        "\(program.name) did not end within \(Int(Handover.patience)) seconds and was stopped"
        + (words.isEmpty ? "" : ": \(words)")
      guard hadAll else { return try refuse(said, false, now) }
      return try leaveOpen(said, now)
    case .leftUnread(let words):
      return try leaveOpen(
        "\(program.name) ended well, but had not read the letter to its end"
          + (words.isEmpty ? "" : ": \(words)"), now)
    case .broken(let signal, let words):
      return try leaveOpen(
        "\(program.name) was ended by signal \(signal) with the whole letter in its hands"
          + (words.isEmpty ? "" : ": \(words)"), now)
    }
  }

  /// What sendmail programs end with where the network or a server is not there just now (`EX_NOHOST` and
  /// `EX_TEMPFAIL` of sysexits.h), so that nothing can have gone.
  private static let statusesForNow: Set<Int32> = [68, 75]

  /// Whether msmtp tells that the server refused it for now, as for greylisting: a reply of the class 4yz
  /// (RFC 5321, 4.2.1), for which it ends as for one that is final.
  private static func isForNow(_ words: String) -> Bool {
    words.contains(/server message: 4[0-9]{2}\b/)
  }

  private func leaveOpen(_ words: String, _ now: Date) throws(StoreError) -> Outcome {
    try store.finish(message, unknown: words, now: now)
    lock?.release()
    return .unknown(words)
  }

  private func refuse(
    _ words: String, _ isForNow: Bool, _ now: Date
  ) throws(StoreError) -> Outcome {
    try store.finish(message, refused: words, retries: waited && isForNow, now: now)
    lock?.release()
    return .refused(words, isForNow: isForNow)
  }
}

extension SendingObstacle {
  /// Why nothing was sent, as a sentence without a capital and without a full stop.
  /// - Parameter home: the user's zone.
  func sentence(home: Zone) -> String {
    switch self {
    case .hasGone(let delivery):
      "this letter has gone out already, \(TimeText.full(home.wallClock(at: delivery.at)))"
    case .isInDoubt(let outgoing):
      "nobody knows whether the letter went that was handed over "
        + "\(TimeText.full(home.wallClock(at: outgoing.at))): look among your sent mails and say so first"
    case .isOther: "the letter is no longer what was reviewed: look at it once more"
    case .isNotOwed(let stage): "no message is owed any more (\(stage.rawValue))"
    case .restsOnOther(let words): words
    }
  }
}
