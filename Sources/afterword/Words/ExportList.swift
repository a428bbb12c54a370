import Core
import Foundation
import Screen

/// The export as a list in Markdown, by date: for oneself, or to show that one has looked for work.
/// Addresses are left out.
struct ExportList {
  let me: Me
  let home: Zone
  let now: Date

  /// The text of the file.
  func markdown(_ dossiers: [Dossier]) -> String {
    let dated = dossiers.map { ($0, $0.interview.schedule.startInstant(home: home)) }
      .sorted { ($0.1, $0.0.id.text) < ($1.1, $1.0.id.text) }
    let sent = dossiers.flatMap(\.followUps).map(\.deliveries.count).reduce(0, +)
    let today = TimeText.fullDay(home.wallClock(at: now).date)
    let whose = me.name.isEmpty ? "" : " of \(Self.plain(me.name))"
    var lines = [
      "# Interviews\(whose)", "",
      "As of \(today). Interviews: \(dossiers.count), messages sent: \(sent).",
    ]
    var month = ""
    for (dossier, start) in dated {
      let next = TimeText.month(
        dossier.interview.schedule.clock(home: home).wallClock(at: start).date)
      if next != month { lines += ["", "## \(next)", ""] }
      month = next
      lines.append(line(of: dossier))
      for followUp in dossier.followUps { lines += messages(to: followUp) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of dossier: Dossier) -> String {
    let interview = dossier.interview
    let state = interview.effectiveState(at: now, home: home)
    let facts = [
      Self.plain(interview.role.title), Self.plain(interview.round),
      [.scheduled, .happened].contains(state) ? "" : state.words,
      interview.role.outcome == .open ? "" : interview.role.outcome.words,
    ].filter { !$0.isEmpty }
    let when = TimeText.full(interview.schedule, home: home)
    return "- \(when): **\(Self.plain(interview.role.company))**"
      + facts.map { ", " + $0 }.joined()
  }

  private func messages(to followUp: FollowUp) -> [String] {
    let name = Self.plain(followUp.interviewer?.name ?? "")
    let addressee = name.isEmpty ? FollowUp.unnamed : name
    return followUp.deliveries.map { delivery in
      let day = TimeText.fullDay(home.wallClock(at: delivery.at).date)
      return "  - \(day): message to \(addressee) \(delivery.way.phrase)"
    }
  }

  /// A text in which nothing is markup.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in Text.printable(text) {
      if character.isNewline {
        result += " "
      } else {
        if "\\`*_[]<>#|~&".contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }
}
