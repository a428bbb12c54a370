import Core
import Foundation
import Testing

/// Which events are taken, and what the user says of them.
@Suite struct ImportChoiceTests {
  private func importing(
    _ events: CalendarEvent..., wishes: ImportWishes = ImportWishes(),
    knowledge: ImportKnowledge = ImportKnowledge()
  ) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: LabelledEvent.me, home: .utc, zone: Zone.init(fixedIdentifier:), knowledge: knowledge,
      wishes: wishes)
    planner.add(events.map(ReaderRecord.event), from: "1.ics")
    return try planner.plan()
  }

  @Test func whatIsNoInterviewIsLeftOutWithItsReasons() throws {
    let plan = try importing(
      interviewEvent(uid: "a", summary: "Dentist"),
      interviewEvent(uid: "b", summary: "Globex: onsite", hour: 15),
      interviewEvent(uid: "c", summary: "Coffee", hour: 16))
    #expect(plan.entries.map(\.action) == [.notInterview, .new, .notInterview])
    #expect(
      plan.entries.map { $0.sentence(home: .utc, isWhole: true) } == [
        "left out  “Dentist”: “Dentist” in the title",
        "new       Globex, onsite, Tue 24 Nov 2026 15:00–16:00, no one known yet "
          + "(“onsite” in the title)",
        "left out  “Coffee”: little says that it is an interview (5 points of 40)",
      ])
    #expect(plan.changes.count == 1 && plan.choices.isEmpty)
    #expect(plan.json.text.contains("\"score\": -30"))
    #expect(plan.json.text.contains("\"score\": 40"))
  }

  @Test func theUserOverrulesTheScore() throws {
    let coffee = interviewEvent(uid: "a", summary: "Coffee with Ana")
    let onsite = interviewEvent(uid: "b", summary: "Globex: onsite", hour: 15)
    let plan = try importing(
      coffee, onsite, wishes: ImportWishes(taken: ["ana COFFEE"], left: ["b"]))
    #expect(plan.entries.map(\.action) == [.new, .notInterview])
    #expect(plan.entries[1].reasons == ["you said that it is none"])
    #expect(plan.choices == ["a": .interview, "b": .other])

    // The next import keeps to it, and has nothing new to remember.
    let next = try importing(
      coffee, onsite, knowledge: ImportKnowledge(choice: { plan.choices[$0] }))
    #expect(next.entries.map(\.action) == [.new, .notInterview])
    #expect(next.choices.isEmpty)
    // What was said can be said otherwise.
    let changed = try importing(
      onsite, wishes: ImportWishes(taken: ["onsite"]),
      knowledge: ImportKnowledge(choice: { plan.choices[$0] }))
    #expect(changed.entries.map(\.action) == [.new])
    #expect(changed.choices == ["b": .interview])
  }

  @Test func allTakesAllButWhatTheUserLeft() throws {
    let plan = try importing(
      interviewEvent(uid: "a", summary: "Dentist"),
      interviewEvent(uid: "b", summary: "Coffee", hour: 15),
      wishes: ImportWishes(takesAll: true),
      knowledge: ImportKnowledge(choice: { $0 == "b" ? .other : nil }))
    #expect(plan.entries.map(\.action) == [.new, .notInterview])
  }

  @Test func whatFitsNothingIsTold() throws {
    let plan = try importing(
      interviewEvent(summary: "Interview with Globex"),
      wishes: ImportWishes(taken: ["Globex", "Initech"], left: [" ", "Interviews"]))
    #expect(plan.unmetWishes == ["Initech", " ", "Interviews"])
  }

  @Test func whatIsStoredIsAnInterviewWhateverItsScore() throws {
    let first = try importing(
      interviewEvent(summary: "Coffee"), wishes: ImportWishes(takesAll: true))
    guard case .add(let stored)? = first.changes.first else {
      Issue.record("one new interview was expected")
      return
    }
    let knowledge = ImportKnowledge(interview: { $0 == "a" ? stored : nil })
    let plan = try importing(
      interviewEvent(summary: "Dentist", hour: 16), knowledge: knowledge)
    #expect(plan.entries.map(\.action) == [.changed])
    #expect(plan.entries[0].score == nil)
  }

  @Test func aKnownCompanyCounts() throws {
    let chat = interviewEvent(
      summary: "Call with Globex", details: "Your application",
      organizer: party("Jane Doe <jane@mail.example>"))
    let score = EventScorer(me: []).score(chat)
    let known = EventScorer(me: []).score(chat, isKnownCompany: true)
    #expect(known.points == score.points + 20)
    let plan = try importing(
      interviewEvent(
        summary: "Meeting with Globex", organizer: party("Jane <jane@globex.example>")),
      knowledge: ImportKnowledge(knowsCompany: { $0 == "Globex" }))
    #expect(plan.entries.map(\.action) == [.new])
  }

  /// A copy under another UID is the same interview: of the same times, with the same title or link.
  @Test(arguments: [
    ("Interview with Globex", "Interview with Globex", nil, nil, 14, true),
    (
      "Interview with Globex", "Invitation: Interview with Globex", "https://x.example",
      "https://x.example", 14, true
    ),
    ("Interview with Globex", "Interview with Globex", nil, nil, 15, false),
    ("Interview with Globex", "Interview with Initech", nil, nil, 14, false),
  ])
  func copies(
    first: String, second: String, link: String?, otherLink: String?, hour: Int, isCopy: Bool
  ) throws {
    let events = [
      interviewEvent(uid: "a", summary: first, link: link),
      interviewEvent(uid: "b", summary: second, hour: hour, link: otherLink),
    ]
    for order in [events, events.reversed()] {
      let plan = try importing(order[0], order[1])
      #expect(plan.entries.map(\.action) == [.new, isCopy ? .known : .new])
      #expect(plan.changes.count == (isCopy ? 1 : 2))
      if isCopy {
        #expect(plan.entries[1].reasons == ["the same as in 1.ics, line 1, under another UID"])
      }
    }
  }

  @Test func oneEnteredByHandTakesItsInvitation() throws {
    let start = interviewEvent(summary: "Interview with Globex")
    let made = try importing(start)
    guard case .add(var hand)? = made.changes.first else { return }
    hand.interview.invite = nil
    let knowledge = ImportKnowledge(interviewsWithin: { [hand] in
      $0.contains(hand.interview.schedule.start) ? [hand] : []
    })
    let invite = interviewEvent(
      summary: "Interview with Globex", attendees: [party("Jane Doe <jane@globex.example>")])
    let plan = try importing(invite, knowledge: knowledge)
    #expect(plan.entries.map(\.action) == [.changed])
    guard case .update(let dossier)? = plan.changes.first else {
      Issue.record("an update was expected")
      return
    }
    #expect(dossier.id == hand.id)
    #expect(dossier.interview.invite?.identity == "a")
    #expect(dossier.followUps.map(\.addressee) == ["Jane Doe"])
  }

  /// So many warnings of one file are no cost that grows with their square.
  @Test func warningsOfALongFileKeepTheirPlace() throws {
    var records: [ReaderRecord] = []
    for number in 0..<5000 {
      var event = interviewEvent(uid: "\(number)", summary: "Dentist")
      event.line = number * 10 + 1
      records.append(.event(event))
      records.append(.warning(.init(line: number * 10 + 5, message: "\(number)")))
    }
    var planner = ImportPlanner(me: [], home: .utc, zone: { _ in nil })
    planner.add(records, from: "long.ics")
    let plan = try planner.plan()
    for (number, entry) in plan.entries.enumerated() where number % 500 == 0 {
      #expect(entry.warnings.contains("Line \(number * 10 + 5): \(number)"))
      #expect(entry.warnings.count { $0.hasPrefix("Line") } == 1)
    }
  }
}
