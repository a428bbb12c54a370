import Foundation

/// What tells an exported item of a calendar from all others: its UID, which stays as long as what it
/// stands for.
package enum CalendarKey: Hashable, Sendable {
  /// A message that is owed: the follow-up, and the how manyth message to them it is, from 1.
  case message(UUID, Int)
  /// An interview.
  case interview(UUID)

  private static let prefix = "afterword-"

  /// "afterword-" and the key of the interview, or that of the follow-up with the message's number.
  package var uid: String {
    switch self {
    case .message(let followUp, let number): "\(Self.prefix)\(Self.text(followUp))-\(number)"
    case .interview(let id): Self.prefix + Self.text(id)
    }
  }

  private static func text(_ id: UUID) -> String { id.uuidString.lowercased() }

  /// nil for a UID that is not one of these.
  package init?(uid: String) {
    guard uid.hasPrefix(Self.prefix) else { return nil }
    let rest = uid.dropFirst(Self.prefix.count)
    let key = rest.prefix(36)
    guard key.utf8.count == 36, let id = UUID(uuidString: String(key)), Self.text(id) == key else {
      return nil
    }
    let tail = rest.dropFirst(36)
    if tail.isEmpty {
      self = .interview(id)
    } else if let number = Int(tail.dropFirst()), number > 0, tail == "-\(number)" {
      self = .message(id, number)
    } else {
      return nil
    }
  }
}

/// A message that was ticked as done in a calendar to which it had been exported.
package struct CalendarTick: Codable, Hashable, Sendable {
  package var followUp: UUID
  /// The how manyth message to them, from 1.
  package var number: Int
  /// Seconds since 1970; nil where the calendar does not say when.
  package var at: Int?

  package init(followUp: UUID, number: Int, at: Int?) {
    self.followUp = followUp
    self.number = number
    self.at = at
  }
}
