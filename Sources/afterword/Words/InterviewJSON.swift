import Core
import Foundation
import Storage

/// Interviews as `list --json` and `show --json` print them. What is not known is null; the order
/// of the keys is part of what other programs may rely on.
extension Dossier {
  /// One element of `list --json`.
  func json(clock: Clock, now: Date) -> JSON { .object(members(clock, now)) }

  /// `show --json`: the same with everything that hangs on it.
  func fullJSON(clock: Clock, now: Date) -> JSON {
    let notes = notes.map { note -> JSON in
      [
        "id": .string(note.id.text), "kind": .string(note.kind.rawValue),
        "text": .string(note.text), "promised": JSON(note.promised.map(TimeText.isoDay)),
      ]
    }
    let drafts = followUps.compactMap { followUp in
      followUp.draft.map { $0.json(of: followUp) }
    }
    let deliveries = followUps.flatMap { followUp in
      followUp.deliveries.map { $0.json(of: followUp) }
    }
    return .object(
      members(clock, now) + [
        JSON.Member("notes", .array(notes)), JSON.Member("drafts", .array(drafts)),
        JSON.Member("deliveries", .array(deliveries)),
      ])
  }

  private func members(_ clock: Clock, _ now: Date) -> [JSON.Member] {
    let schedule = interview.schedule
    let state = interview.effectiveState(at: now, home: clock.calendar.home)
    return [
      JSON.Member("id", .string(interview.id.text)),
      JSON.Member("company", JSON(known: interview.role.company)),
      JSON.Member("role", JSON(known: interview.role.title)),
      JSON.Member("round", JSON(known: interview.round)),
      JSON.Member("start", .string(TimeText.iso(schedule.start, of: schedule.kind))),
      JSON.Member("end", .string(TimeText.iso(schedule.end, of: schedule.kind))),
      JSON.Member("timeZone", JSON(schedule.zone?.identifier)),
      JSON.Member("location", JSON(known: interview.location)),
      JSON.Member("state", .string(state.rawValue)),
      JSON.Member("outcome", .string(interview.role.outcome.rawValue)),
      JSON.Member(
        "followUps",
        .array(
          followUps.map { followUp in
            let phases = clock.phases(of: followUp, in: interview, promised: promised)
            return followUp.json(phases.current(at: now), now: now)
          })),
    ]
  }
}

extension FollowUp {
  /// One element of `followUps`.
  fileprivate func json(_ phase: Phase, now: Date) -> JSON {
    let person = interviewer.map { person -> JSON in
      [
        "name": JSON(known: person.name), "email": JSON(person.email),
        "title": JSON(known: person.title),
      ]
    }
    let last = deliveries.last
    return [
      "id": .string(id.text), "interviewer": person ?? .null,
      "stage": .string(phase.stage.rawValue), "due": JSON(phase.due.map(TimeText.utc)),
      "snoozedUntil": JSON(snooze(of: phase.stage, at: now).map(TimeText.utc)),
      "sentAt": JSON(last.map { TimeText.utc($0.at) }),
      "via": JSON(last?.way.rawValue), "words": JSON(words), "steps": steps,
      "reason": JSON(known: reason),
    ]
  }
}

extension FollowUp {
  /// The steps of what is being written, else of what was sent last; null where nothing was judged.
  fileprivate var steps: JSON {
    let texts = [draft?.body] + deliveries.reversed().map(\.body)
    guard let text = texts.compactMap(\.self).first(where: { !$0.isBlank }) else { return .null }
    guard let steps = LetterJudge.steps(of: text) else { return .null }
    return .object(
      LetterStep.allCases.map { JSON.Member($0.rawValue, .bool(steps.contains($0))) })
  }
}

extension Draft {
  fileprivate func json(of followUp: FollowUp) -> JSON {
    [
      "followUp": .string(followUp.id.text), "to": JSON(known: recipient),
      "subject": JSON(known: subject), "body": .string(body), "words": .number(words),
      "writtenTwice": .bool(followUp.isWrittenTwice),
    ]
  }
}

extension Delivery {
  fileprivate func json(of followUp: FollowUp) -> JSON {
    [
      "id": .string(id.text), "followUp": .string(followUp.id.text),
      "at": .string(TimeText.utc(at)), "via": .string(way.rawValue), "to": JSON(known: recipient),
      "subject": JSON(known: subject), "body": JSON(known: body), "messageID": JSON(messageID),
      "proof": JSON(proof?.rawValue),
    ]
  }
}

extension JSON {
  /// A text, or null where it is empty because no one knows it.
  fileprivate init(known text: String) { self.init(text.isEmpty ? nil : text) }
}
