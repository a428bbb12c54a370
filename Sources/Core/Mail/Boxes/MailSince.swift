import Foundation

/// What came into the user's mailboxes while the tracker was closed.
package struct MailSince: Hashable, Sendable {
  /// When it was open last.
  package let looked: Date
  package let answers: Int
  package let returned: Int
  /// People who wrote before a letter went to them.
  package let words: Int

  package init(looked: Date, answers: Int, returned: Int, words: Int) {
    (self.looked, self.answers, self.returned, self.words) = (looked, answers, returned, words)
  }

  /// "2 answers, 1 came back since yesterday 18:10"; nil where nothing came.
  /// - Parameter home: the user's zone.
  package func sentence(now: Date, home: Zone) -> String? {
    let parts = [
      answers > 0 ? counted(answers, "answer") : nil, returned > 0 ? "\(returned) came back" : nil,
      words > 0 ? "\(words) wrote before your letter went" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    let (moment, today) = (home.wallClock(at: looked), home.wallClock(at: now).date)
    let when =
      switch moment.date {
      case today: TimeText.time(moment)
      case today.adding(days: -1): "yesterday \(TimeText.time(moment))"
      default: TimeText.momentInText(moment, now: today)
      }
    return "\(parts.joined(separator: ", ")) since \(when)"
  }
}
