import Foundation

/// Says what messages of the user's mailboxes mean for follow-ups; a pure function of both.
package struct MailMatcher: Sendable {
  let known: [Correspondence]
  let now: Date
  private let me: Set<String>
  /// By Message-ID: one that the user wrote to several is a delivery to each of them.
  private(set) var byID: [String: [(followUp: Int, delivery: Delivery?)]] = [:]
  let byEmployer: [String: [Int]]

  /// - Parameter me: the user's own addresses.
  package init(_ known: [Correspondence], me: [String], now: Date) {
    self.known = known
    self.me = Set(me.map { $0.lowercased() })
    self.now = now
    byEmployer = known.byEmployer(butOf: me)
    for (index, one) in known.enumerated() {
      for delivery in one.deliveries {
        for id in delivery.messageIDs { byID[id, default: []].append((index, delivery)) }
      }
      if let doubtful = one.doubtful { byID[doubtful.messageID, default: []].append((index, nil)) }
    }
  }

  /// Seconds by which the clocks of two machines may differ.
  static let skew = 300.0

  func isMe(_ address: String) -> Bool { me.contains(address) }

  func time(_ mail: FoundMail) -> Date {
    mail.head.sent.map { min(Date(timeIntervalSince1970: Double($0)), now) } ?? now
  }

  func isSince(_ moment: Date, _ mail: FoundMail) -> Bool {
    guard let sent = mail.head.sent else { return true }
    return Double(sent) > moment.timeIntervalSince1970 - Self.skew
  }

  func recipients(_ mail: FoundMail) -> Set<String> {
    Set(mail.head.to.compactMap { $0.email?.lowercased() })
  }

  static func words(_ party: CalendarEvent.Party?) -> String {
    let (name, email) = (party?.name ?? "", party?.email)
    guard let email else { return name }
    return name.isEmpty ? email : "\(name) <\(email)>"
  }
}
