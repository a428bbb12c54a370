import Core
import Foundation
import Storage
import Views

/// What the user's mailboxes tell.
extension Performer {
  /// That they are to be looked through, where there are any.
  var mailStirred: [Event] {
    store.path.isEmpty || configuration.mail.boxes(in: world).isEmpty ? [] : [.mailStirred]
  }

  /// The same where the user asked for it, who is told as well where there is nothing.
  var mailAsked: [Event] {
    if let reason = store.readOnlyReason {
      return [.failed("The mailboxes are not looked through: \(reason)")]
    }
    return [.mailAsked(boxes: configuration.mail.boxes(in: world).count)]
  }

  /// Begins to look through them. One look at a time; the next begins where it ends.
  func lookThroughMail() throws(StoreError) -> [Event] {
    guard !mail.isUnderWay else { return [.mailGoesOn] }
    guard let look = MailboxLook(configuration, store, in: world) else {
      return [.mailRead([], problem: nil)]
    }
    mail.start(look)
    return [.mailGoesOn]
  }

  /// Sees whether that has ended, and takes in what it found.
  func lookAtMail() throws(StoreError) -> [Event] {
    guard let outcome = mail.look() else {
      return [mail.isUnderWay ? .mailGoesOn : .mailRead([], problem: nil)]
    }
    let problem = outcome.problems.first.map { world.shortened($0).uppercasedFirst }
    let rest: [Event] = outcome.isHeld ? [.mailWaits] : []
    guard !outcome.findings.isEmpty || !outcome.memories.isEmpty else {
      return [.mailRead([], problem: problem)] + rest
    }
    let news = try store.take(
      outcome.findings, remembering: outcome.memories, now: world.now())
    let sentences = news.sorted { $0.isPressing && !$1.isPressing }.map(sentence)
    return [.mailRead(sentences, problem: problem)] + rest
  }

  private func sentence(_ news: MailNews) -> String {
    let sentence = news.sentence(home: world.home).uppercasedFirst
    func key(_ command: Command) -> String { configuration.keymap.name(of: command) }
    switch news.finding {
    case .letter: return "\(sentence) \(key(.markSent)) says so"
    case .answer(_, let mail) where mail.sense != nil:
      return "\(sentence). \(key(.outcome)) notes that"
    case .answer: return "\(sentence). \(key(.undo)) takes that back"
    case .proof, .went, .arrived, .returned, .wrote: return sentence
    }
  }
}

extension MailNews {
  /// Whether the user has something to do about it.
  fileprivate var isPressing: Bool {
    switch finding {
    case .proof, .went, .arrived: false
    case .letter, .returned, .answer, .wrote: true
    }
  }
}
