import Core
import Foundation
import Storage

extension UUID {
  /// Its first eight digits: enough to name it on the command line.
  var short: String { String(text.prefix(8)) }
}

extension Dossier {
  /// "Northwind · Platform Engineer, onsite, Fri 20 Nov 2026 14:00–16:30, 3 people".
  func summary(home: Zone) -> String {
    let round = interview.round.isEmpty ? [] : [interview.round]
    let parts = [interview.title] + round + [TimeText.full(interview.schedule, home: home), people]
    return parts.joined(separator: ", ")
  }

  private var people: String {
    let known = followUps.compactMap(\.interviewer)
    switch known.count {
    case 0: return "no one known yet"
    case 1: return known[0].mailbox.isEmpty ? known[0].label : known[0].mailbox
    default: return "\(known.count) people"
    }
  }
}
