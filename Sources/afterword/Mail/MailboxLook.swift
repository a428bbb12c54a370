import Core
import Foundation
import Storage
import Synchronization

/// A look through the user's mailboxes: for proof that letters went, for letters that were written
/// elsewhere, for those that came back, and for answers. It reads what strangers wrote, and only in a
/// process that is confined.
struct MailboxLook: Sendable {
  private enum Kind { case inbox, sent }

  /// What came of it.
  struct Outcome: Sendable {
    var findings: [MailFinding] = []
    var memories: [MailboxMemory] = []
    /// What kept it from some of it, as sentences without a full stop.
    var problems: [String] = []
    /// Whether a message was left that may just be written.
    var isHeld = false
  }

  private let places: [(kind: Kind, path: String)]
  private let reading: StoreReading
  private let me: [String]
  private let now: Date
  private let environment: [String: String]

  /// - Returns: nil where no mailbox is named, or nothing that is found could be kept.
  init?(_ configuration: Configuration, _ store: Store, in world: World) {
    let boxes = configuration.mail.boxes(in: world)
    guard !boxes.isEmpty, let reading = store.reading else { return nil }
    places = boxes.map { ($0.isSent ? .sent : .inbox, $0.path) }
    self.reading = reading
    now = world.now()
    me = configuration.me.emails
    environment = world.environment
  }

  /// Whom it is about, and what was seen already. Of ten thousand who are owed a letter that takes most of a
  /// second.
  private func known() throws(StoreError) -> ([Correspondence], [String: MailboxMemory]) {
    let store = try reading.open()
    defer { store.close() }
    return (try store.correspondences(at: now), try store.mailboxMemories())
  }

  /// Takes its time: not on the thread that waits for keys.
  func outcome(while isWanted: () -> Bool = { true }) -> Outcome {
    var outcome = Outcome()
    var known: [Correspondence]
    let memories: [String: MailboxMemory]
    do throws(StoreError) {
      (known, memories) = try self.known()
    } catch {
      outcome.problems.append(error.description)
      return outcome
    }
    guard !known.isEmpty else { return outcome }
    for (kind, path) in places where isWanted() {
      let memory = memories[SourceFile.place(of: path) ?? path]
      let terms = kind == .sent ? known.terms : known.termsOfAnswers
      let files = MailboxFiles(path, beside: memory, terms: terms)
      if let problem = files.problem {
        outcome.problems.append("\(path), which [mail] names: \(problem)")
        continue
      }
      var reader = MailReaderProcess(environment: environment)
      let isWhole =
        files.new.isEmpty
        || reader.read(known.question(of: files.new, me: me), below: path, while: isWanted)
      outcome.isHeld = outcome.isHeld || reader.held != nil
      outcome.problems += reader.problems + files.problems(reader.unread)
      let matcher = MailMatcher(known, me: me, now: now)
      let found =
        kind == .sent
        ? matcher.findings(inSent: reader.mails) : matcher.findings(inInbox: reader.mails)
      known = known.knowing(found)
      outcome.findings += found
      if isWhole, let news = files.news(butFor: reader.unread.keys, heldAt: reader.held) {
        outcome.memories.append(news)
      }
    }
    return outcome
  }
}

extension MailPlaces {
  /// The mailboxes that are looked through. A Maildir in which answers come in may hold the one of what
  /// was sent, as “.Sent” (Maildir++).
  func boxes(in world: World) -> [(path: String, isSent: Bool)] {
    let inbox = inbox.isBlank ? nil : world.absolutePath(inbox)
    let inner = inbox.map { $0 + "/.Sent" }.flatMap {
      SourceWalk.isFolder($0 + "/cur") ? $0 : nil
    }
    let sent = sent.isBlank ? inner : world.absolutePath(sent)
    return [sent.map { ($0, true) }, inbox.map { ($0, false) }].compactMap(\.self)
  }

  /// What changes when a message comes into one of them.
  func watched(in world: World) -> [String] {
    boxes(in: world).flatMap { box in
      SourceWalk.isFolder(box.path) ? ["\(box.path)/new", "\(box.path)/cur"] : [box.path]
    }
  }
}

/// Looks through the mailboxes beside the loop, which asks now and then whether that has ended.
final class MailLooking {
  private final class Run: Sendable {
    let outcome = Mutex<MailboxLook.Outcome?>(nil)
    let isWanted = Mutex(true)
  }

  private var run: Run?
  private let watched: [String]
  /// How what is watched was when it was looked at last.
  private var stamps: [FileStamp?] = []

  /// - Parameter watched: see ``MailPlaces/watched(in:)``.
  init(watching watched: [String]) {
    self.watched = watched
    stamps = present
  }

  func start(_ look: MailboxLook) {
    let run = Run()
    self.run = run
    stamps = present
    Thread.detachNewThread {
      let outcome = look.outcome { run.isWanted.withLock { $0 } }
      run.outcome.withLock { $0 = outcome }
    }
  }

  /// What came of it; nil while it is under way, and of none.
  func look() -> MailboxLook.Outcome? {
    guard let outcome = run?.outcome.withLock({ $0 }) else { return nil }
    run = nil
    return outcome
  }

  var isUnderWay: Bool { run != nil }

  func stop() {
    run?.isWanted.withLock { $0 = false }
    run = nil
  }

  /// Whether a message came, went or was marked since the last look, or since this was asked last.
  func hasNews() -> Bool {
    guard !watched.isEmpty else { return false }
    let present = present
    defer { stamps = present }
    return present != stamps
  }

  private var present: [FileStamp?] { watched.map { FileStamp(ofAny: $0) } }
}

extension MailNews {
  /// "Jane Doe at Globex answered: “Thank you …” (reads like an offer)", without a full stop.
  /// - Parameter home: the user's zone.
  func sentence(home: Zone) -> String {
    switch finding {
    case .proof, .went: return "the letter to \(whom) is in Sent: it went out"
    case .arrived: return "the letter to \(whom) was answered: it went out"
    case .letter(_, let mail):
      let when = TimeText.full(home.wallClock(at: mail.at))
      return "you wrote to \(whom) on \(when), “\(mail.subject)”: take it as the follow-up?"
    case .returned(_, _, let mail):
      let reason = mail.text.isBlank ? "" : ": \(mail.text.trimmed)"
      return "the letter to \(whom) came back\(reason); it is owed again"
    case .answer(_, let mail):
      return "\(whom) answered\(mail.senseAside): “\(mail.firstLine)”"
    case .wrote(_, let mail):
      let who =
        mail.kind == .word ? "\(whom) wrote" : "a mail from \(mail.domain), not from \(whom)"
      return "\(who)\(mail.senseAside): “\(mail.firstLine)”"
    }
  }
}

extension KeptMail {
  /// " (reads like a rejection)" as far as it is known what it comes to.
  fileprivate var senseAside: String { sense?.words.map { " (\($0))" } ?? "" }
}
