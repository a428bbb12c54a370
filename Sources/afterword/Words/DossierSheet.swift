import Core
import Foundation
import Storage

/// An interview as `show` prints it.
struct DossierSheet {
  let dossier: Dossier
  let clock: Clock
  let now: Date
  /// The mails in which it was agreed on.
  var thread: [ThreadMessage] = []
  /// Addresses that people may have who have none, by follow-up.
  var addresses: [UUID: [AddressCandidate]] = [:]

  private var home: Zone { clock.calendar.home }
  /// The clock on which the times of the interview and of what is due are told.
  private var zone: Zone { dossier.interview.schedule.clock(home: home) }

  /// Its lines: the interview, its people, what was noticed, what was written.
  var lines: [String] {
    let blocks = ([heading, people, notes, mails] + letters).filter { !$0.isEmpty }
    return Array(blocks.joined(separator: [""]))
  }

  private var heading: [String] {
    let interview = dossier.interview
    let facts = [
      ("When", TimeText.full(interview.schedule, home: home)), ("Round", interview.round),
      ("Place", interview.location), ("Link", interview.link),
      ("State", interview.effectiveState(at: now, home: home).rawValue),
      ("Outcome", interview.role.outcome == .open ? "" : interview.role.outcome.rawValue),
      ("Id", interview.id.text),
    ]
    let talks = dossier.talkLines(home: home).enumerated().map { number, line in
      labelled(number == 0 ? "Talks" : "", line)
    }
    return [interview.title] + facts.filter { !$0.1.isEmpty }.map(labelled) + talks
  }

  private var people: [String] {
    let table = Table(columns: [
      Table.Column(title: "ID", cells: dossier.followUps.map(\.id.short)),
      Table.Column(title: "PERSON", cells: dossier.followUps.map(person)),
      Table.Column(title: "TITLE", cells: dossier.followUps.map(\.personTitle)),
      Table.Column(title: "STATUS", cells: dossier.followUps.map(status)),
    ])
    let lines = table.lines(columns: nil)
    return lines.prefix(1)
      + zip(dossier.followUps, lines.dropFirst()).flatMap { [$1] + offers(of: $0) }
  }

  /// What whoever lacks an address may have.
  private func offers(of followUp: FollowUp) -> [String] {
    let offers = addresses[followUp.id] ?? []
    let today = home.wallClock(at: now).date
    return offers.map { "  maybe \($0.address): \($0.words(today: today))" }
  }

  private var mails: [String] {
    thread.enumerated().map { labelled($0 == 0 ? "Mail" : "", $1.words(home: home)) }
  }

  private func person(_ followUp: FollowUp) -> String {
    guard let mailbox = followUp.interviewer?.mailbox, !mailbox.isEmpty else {
      return followUp.addressee
    }
    return mailbox
  }

  /// "late, due Sat 21 Nov 2026 16:30", "due Tue 24 Nov 2026 16:30", "sent Fri 20 Nov 2026 19:12 by e-mail".
  private func status(_ followUp: FollowUp) -> String {
    let phase = clock.phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      .current(at: now)
    var parts = [phase.stage.words]
    let isSent = !followUp.sent(after: dossier.interview, home: home).isEmpty
    if !isSent, let due = phase.due {
      if phase.stage == .due { parts = [] }
      parts.append("due \(TimeText.full(due, in: zone, home: home))")
    }
    if let last = followUp.deliveries.last {
      let sent = "sent \(moment(last.at)) \(last.way.phrase)"
      if phase.stage == .sent {
        parts = [sent]
      } else {
        parts.append(isSent ? sent : "an earlier message \(sent)")
      }
    }
    if phase.suggestsClosing(at: now) {
      parts.append("no answer: “afterword skip \(followUp.id.short)” closes it")
    }
    if let bounce = followUp.bounce {
      parts.append("came back" + (bounce.text.isBlank ? "" : ": \(bounce.text)"))
    }
    if let mail = followUp.foundLetter {
      parts.append(
        "you wrote \(moment(mail.at)): “afterword mark \(followUp.id.short) --found” takes it")
    }
    if let answer = followUp.answer {
      parts.append("answered \(moment(answer.at))\(answer.senseWords): “\(answer.firstLine)”")
    }
    if let mail = followUp.word {
      parts.append("they wrote \(moment(mail.at))\(mail.senseWords): “\(mail.firstLine)”")
    }
    if let mail = followUp.hint {
      parts.append(
        "a mail from \(mail.domain), \(moment(mail.at))\(mail.senseWords): “\(mail.firstLine)”")
    }
    if let outgoing = followUp.outgoing { parts += words(of: outgoing) }
    if let until = followUp.snooze(of: phase.stage, at: now) {
      parts.append("snoozed until \(moment(until))")
    }
    if followUp.isWrittenTwice {
      parts.append("written twice: the other text is in the tracker, to choose from")
    }
    let reason = followUp.reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    if !reason.isEmpty { parts.append("“\(reason)”") }
    return parts.joined(separator: ", ")
  }

  /// "goes by itself Tue 24 Nov 2026 08:30", "not sent Tue 24 Nov 2026 08:30: msmtp: no account".
  private func words(of outgoing: Outgoing) -> [String] {
    let said = outgoing.said.isEmpty ? "" : ": \(outgoing.said)"
    switch outgoing.state {
    case .waiting:
      let tried =
        outgoing.tried.map {
          ", tried \(moment($0)) and not sent\(said); its next run tries again"
        } ?? ""
      return ["goes by “afterword deliver” \(moment(outgoing.at))\(tried)"]
    case .going: return ["being sent since \(moment(outgoing.at))"]
    case .unknown:
      return [
        "outcome unknown: handed over \(moment(outgoing.at)), and no one knows whether it went"
      ]
    case .refused: return ["not sent \(moment(outgoing.at))\(said)"]
    }
  }

  private var notes: [String] {
    dossier.notes.flatMap { note -> [String] in
      var lines = note.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init)
      if let promised = note.promised, let last = lines.popLast() {
        let day = "by \(TimeText.fullDay(promised))"
        lines.append(last.isEmpty ? day : "\(last) (\(day))")
      }
      return lines.enumerated().map { number, line in
        number > 0 && line.isEmpty ? "" : labelled(number == 0 ? note.kind.label : "", line)
      }
    }
  }

  private var letters: [[String]] {
    dossier.followUps.flatMap { followUp -> [[String]] in
      let sent = followUp.deliveries.map {
        let way = $0.body.isEmpty ? " \($0.way.phrase)" : ""
        return letter(
          "Sent \(moment($0.at))\(way)", followUp, to: $0.recipient, $0.subject, $0.body)
      }
      let draft = followUp.draft.map {
        letter("Draft", followUp, to: $0.recipient, $0.subject, $0.body)
      }
      return sent + [draft ?? []]
    }
  }

  private func letter(
    _ kind: String, _ followUp: FollowUp, to recipient: String, _ subject: String, _ body: String
  ) -> [String] {
    let title = "\(kind), \(followUp.addressee)"
    let headers = [("To", recipient), ("Subject", subject)].filter { !$0.1.isEmpty }
    let text = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard !body.isEmpty else { return [title] + headers.map(labelled) }
    return ["\(title), \(wordsCounted(countWords(body)))"] + headers.map(labelled) + [""]
      + text.map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// On the user's own clock, as times of sending and waiting are.
  private func moment(_ instant: Date) -> String { TimeText.full(home.wallClock(at: instant)) }

  private func labelled(_ label: String, _ text: String) -> String {
    "  " + label + String(repeating: " ", count: max(1, 9 - label.count)) + text
  }
}
