import Core
import Foundation
import Storage

/// Interviews as `list --json` and `show --json` print them. What is not known is null; the order
/// of the keys is part of what other programs may rely on.
extension Dossier {
  /// One element of `list --json`.
  func json(clock: Clock, now: Date) -> JSON { .object(members(clock, now)) }

  /// `show --json`: the same with everything that hangs on it, so that an import brings all of it back.
  /// - Parameter addresses: those that people may have who have none, by follow-up; nil in an export.
  func fullJSON(
    clock: Clock, now: Date, parts: StoredParts, addresses: [UUID: [AddressCandidate]]? = nil
  ) -> JSON {
    let notes = notes.map { note -> JSON in
      [
        "id": .string(note.id.text), "kind": .string(note.kind.rawValue),
        "text": .string(note.text), "promised": JSON(note.promised.map(TimeText.isoDay)),
      ]
    }
    let drafts = followUps.compactMap { followUp in
      followUp.draft.map { $0.json(of: followUp) }
    }
    let versions = followUps.flatMap { followUp in
      (parts.versions[followUp.id] ?? []).map { $0.json(of: followUp) }
    }
    let deliveries = followUps.flatMap { followUp in
      followUp.deliveries.map { $0.json(of: followUp, told: parts.tellings[$0.id] ?? []) }
    }
    let mails = followUps.flatMap { followUp in followUp.mails.map { $0.json(of: followUp) } }
    return .object(
      members(clock, now, letters: parts.letters) + [
        JSON.Member("notes", .array(notes)), JSON.Member("drafts", .array(drafts)),
        JSON.Member("versions", .array(versions)),
        JSON.Member("deliveries", .array(deliveries)), JSON.Member("mails", .array(mails)),
        JSON.Member("thread", .array((parts.threads[id] ?? []).map(\.json))),
      ] + (addresses.map { [JSON.Member("candidates", candidates($0, clock, now))] } ?? []))
  }

  private func candidates(
    _ addresses: [UUID: [AddressCandidate]], _ clock: Clock, _ now: Date
  ) -> JSON {
    let today = clock.calendar.home.wallClock(at: now).date
    return .array(
      followUps.flatMap { followUp in
        (addresses[followUp.id] ?? []).map { candidate in
          [
            "followUp": .string(followUp.id.text), "address": .string(candidate.address),
            "source": .string(candidate.source.words(today: today)),
            "guess": .bool(candidate.isGuess), "sameDomain": .bool(candidate.fit == .company),
          ]
        }
      })
  }

  /// - Parameter letters: those on their way out; nil where not all is said that hangs on an interview.
  private func members(
    _ clock: Clock, _ now: Date, letters: [UUID: StoredLetter]? = nil
  ) -> [JSON.Member] {
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
            return followUp.json(phases.current(at: now), now: now, letters: letters)
          })),
    ] + (letters == nil ? [] : stored)
  }

  /// What an import needs besides.
  private var stored: [JSON.Member] {
    [
      JSON.Member("link", JSON(known: interview.link)),
      JSON.Member("storedState", .string(interview.state.rawValue)),
      JSON.Member("decidedAt", JSON(interview.role.decidedAt.map(TimeText.utc))),
      JSON.Member("invite", interview.invite?.json ?? nil),
      JSON.Member("talks", .array(interview.talks.map(\.json))),
    ]
  }
}

extension Interview.Invite {
  fileprivate var json: JSON { .object(members) }

  /// What it said, and further ones, only where there is something to say.
  fileprivate var members: [JSON.Member] {
    var members = [
      JSON.Member("identity", .string(identity)), JSON.Member("sequence", .number(sequence)),
    ]
    if let said { members.append(JSON.Member("said", said.json)) }
    if !others.isEmpty { members.append(JSON.Member("others", .array(others.map(\.json)))) }
    return members
  }
}

extension Interview.Said {
  fileprivate var json: JSON {
    [
      "role": .string(role), "round": .string(round), "location": .string(location),
      "link": .string(link), "start": .number(start), "end": .number(end),
      "former": .array(former.map(JSON.number)), "people": .array(people.map(JSON.string)),
      "isDeclined": .bool(isDeclined), "isCancelled": .bool(isCancelled),
    ]
  }
}

extension Interview.Talk {
  /// One element of `talks`.
  fileprivate var json: JSON {
    .object(
      invite.members + [
        JSON.Member("start", .string(TimeText.iso(schedule.start, of: schedule.kind))),
        JSON.Member("end", .string(TimeText.iso(schedule.end, of: schedule.kind))),
        JSON.Member("timeZone", JSON(schedule.zone?.identifier)),
        JSON.Member("round", JSON(known: round)), JSON.Member("location", JSON(known: location)),
        JSON.Member("link", JSON(known: link)), JSON.Member("cancelled", .bool(isCancelled)),
        JSON.Member("followUps", .array(followUps.map { .string($0.text) })),
      ])
  }
}

extension FollowUp {
  /// One element of `followUps`.
  fileprivate func json(_ phase: Phase, now: Date, letters: [UUID: StoredLetter]?) -> JSON {
    let isFull = letters != nil
    let person = interviewer.map { person -> JSON in
      let members = [
        JSON.Member("name", JSON(known: person.name)), JSON.Member("email", JSON(person.email)),
        JSON.Member("title", JSON(known: person.title)),
      ]
      return .object(members + (isFull ? [JSON.Member("id", .string(person.id.text))] : []))
    }
    let last = deliveries.last
    let isOver = phase.suggestsClosing(at: now)
    let members = [
      JSON.Member("id", .string(id.text)), JSON.Member("interviewer", person ?? .null),
      JSON.Member("stage", .string(phase.stage.rawValue)),
      JSON.Member("due", JSON(isOver ? nil : phase.due.map(TimeText.utc))),
      JSON.Member("closing", .bool(isOver)),
      JSON.Member("snoozedUntil", JSON(snooze(of: phase.stage, at: now).map(TimeText.utc))),
      JSON.Member("sentAt", JSON(last.map { TimeText.utc($0.at) })),
      JSON.Member("via", JSON(last?.way.rawValue)), JSON.Member("words", JSON(words)),
      JSON.Member("steps", steps), JSON.Member("reason", JSON(known: reason)),
      JSON.Member("outgoing", outgoing?.json(letters?[id]) ?? .null),
      JSON.Member("bounce", bounceJSON), JSON.Member("found", foundJSON),
      JSON.Member("wrote", word?.heard ?? .null), JSON.Member("hint", hint?.heard ?? .null),
    ]
    let stored = [
      JSON.Member("hiringManager", .bool(isHiringManager)),
      JSON.Member("resolution", JSON(resolution?.rawValue)),
    ]
    return .object(members + (isFull ? stored : []))
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
      "writtenTwice": .bool(followUp.isWrittenTwice), "template": JSON(known: template),
      "dismissed": .array(dismissed.map(\.rawValue).sorted().map(JSON.string)),
      "accepted": .array(accepted.sorted().map(JSON.string)),
      "inThread": .bool(inThread),
    ]
  }
}

extension DraftVersion {
  fileprivate func json(of followUp: FollowUp) -> JSON {
    [
      "followUp": .string(followUp.id.text), "id": .string(id.text),
      "savedAt": .string(TimeText.utc(savedAt)), "to": JSON(known: draft.recipient),
      "subject": JSON(known: draft.subject), "body": .string(draft.body),
      "template": JSON(known: draft.template),
    ]
  }
}

extension StoredParts {
  /// The elements of an export behind those of the interviews.
  var json: [JSON] {
    let stories = stories.map { story -> JSON in
      [
        "story": [
          "id": .string(story.id.text), "title": .string(story.title), "text": .string(story.text),
          "tags": .array(story.tags.map(JSON.string)),
        ]
      ]
    }
    let applications = applications.map { known -> JSON in
      [
        "application": [
          "id": .string(known.id.text), "company": .string(known.role.company),
          "role": JSON(known: known.role.title), "outcome": .string(known.role.outcome.rawValue),
          "decidedAt": JSON(known.role.decidedAt.map(TimeText.utc)),
          "applied": JSON(known.applied.map(TimeText.isoDay)), "source": JSON(known: known.source),
        ]
      ]
    }
    return stories + applications
  }
}

extension Delivery {
  fileprivate func json(of followUp: FollowUp, told stories: [UUID]) -> JSON {
    [
      "id": .string(id.text), "followUp": .string(followUp.id.text),
      "at": .string(TimeText.utc(at)), "via": .string(way.rawValue), "to": JSON(known: recipient),
      "subject": JSON(known: subject), "body": JSON(known: body), "messageID": JSON(messageID),
      "sentID": JSON(sentID),
      "proof": JSON(proof?.rawValue), "returned": JSON(returned.map(TimeText.utc)),
      "wentOut": .bool(hasGoneOut), "stories": .array(stories.map { .string($0.text) }),
    ]
  }
}

extension ThreadMessage {
  fileprivate var json: JSON {
    let isFromSomeone = !sender.isEmpty || !address.isEmpty
    return [
      "id": .string(id), "references": .array(references.map(JSON.string)),
      "subject": JSON(known: subject),
      "from": isFromSomeone ? ["name": JSON(known: sender), "email": JSON(known: address)] : nil,
      "sentAt": JSON(sent.map(TimeText.utc)),
    ]
  }
}

extension JSON {
  /// A text, or null where it is empty because no one knows it.
  init(known text: String) { self.init(text.isEmpty ? nil : text) }
}
