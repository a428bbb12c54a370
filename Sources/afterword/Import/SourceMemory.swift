import Core
import Foundation

/// What is known of files that were read before, and decides what of them is read again.
struct SourceMemory: Sendable {
  /// By ``ReadSource/place``.
  let known: [String: ReadSource]
  /// As in ``ReadSource/basis``.
  let basis: String
  /// Whether all is read, whatever is known.
  let readsAll: Bool

  /// - Parameters:
  ///   - known: by ``ReadSource/place``.
  ///   - me: the user's own addresses, by which who takes part is judged.
  init(_ known: [String: ReadSource] = [:], me: [String] = [], readsAll: Bool = false) {
    self.known = known
    basis = Self.basis(me: me)
    self.readsAll = readsAll
  }

  /// Another version may read more in a file, and so all are read once with it.
  static func basis(me: [String]) -> String {
    var fingerprint = Fingerprint()
    let addresses = Set(me.map { $0.lowercased() }).sorted()
    for text in [Version.current] + addresses { fingerprint.add(Array(text.utf8) + [0]) }
    return fingerprint.text
  }

  /// What there is to be done with a file; `since` is when it was read where it is as it was then, and only
  /// what is open in it is looked at again.
  enum Need {
    case nothing(since: Date)
    case rest(MailboxRest, since: Date?)
    case whole(since: Date?)
  }

  func need(of file: SourceFile) -> Need {
    guard !readsAll, let place = file.place, let stamp = file.stamp, let source = known[place],
      source.basis == basis
    else { return .whole(since: nil) }
    if source.stamp == stamp {
      if source.open.isEmpty { return .nothing(since: source.readAt) }
      guard let mailbox = source.mailbox else { return .whole(since: source.readAt) }
      return .rest(source.rest(of: mailbox), since: source.readAt)
    }
    guard let mailbox = source.mailbox, stamp.size > source.stamp.size,
      SourceFile.digest(file.path, before: source.stamp.size) == mailbox.digest
    else { return .whole(since: nil) }
    return .rest(source.rest(of: mailbox), since: nil)
  }

  /// The places below folders at which nothing is any more.
  func gone(below folders: [String], without met: Set<String>) -> [String] {
    let beginnings = folders.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    return known.keys.filter { place in
      !met.contains(place) && beginnings.contains { place.hasPrefix($0) }
    }
  }
}

extension ReadSource {
  fileprivate func rest(of mailbox: Mailbox) -> MailboxRest {
    MailboxRest(open: open, start: MailboxPlace(offset: stamp.size, message: mailbox.next))
  }
}
