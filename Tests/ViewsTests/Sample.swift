import Core
import Fixtures
import Foundation
import Screen
import Views

/// Made-up interviews around one moment, in UTC: Tuesday 24 November 2026, 10:42.
enum Sample {
  static let now = Date("2026-11-24T10:42:00Z")
  static let clock = Clock(calendar: BusinessCalendar(home: .utc))

  /// The same key for the same number in each run.
  static func id(_ number: UInt8) -> UUID {
    UUID(uuid: (number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number))
  }

  static func interview(
    _ number: UInt8, _ company: String, _ role: String, round: String = "", start: String,
    minutes: Double = 60, people: [FollowUp] = [], notes: [DebriefNote] = [],
    change: (inout Interview) -> Void = { _ in }
  ) -> Dossier {
    let begin = Date(start)
    var interview = Interview(
      id: id(number), role: Role(id: id(number), company: company, title: role), round: round,
      schedule: Schedule(from: begin, to: begin.addingTimeInterval(minutes * 60), in: .utc))
    change(&interview)
    return Dossier(
      interview: interview, followUps: people.isEmpty ? [FollowUp(id: id(number))] : people,
      notes: notes)
  }

  static func person(
    _ number: UInt8, _ name: String, _ email: String? = nil, _ title: String = "",
    isManager: Bool = false, sent: String? = nil, resolution: FollowUp.Resolution? = nil,
    draft: Draft? = nil
  ) -> FollowUp {
    FollowUp(
      id: id(number),
      interviewer: Interviewer(id: id(number), name: name, email: email, title: title),
      isHiringManager: isManager, resolution: resolution, draft: draft,
      deliveries: sent.map { [Delivery(id: id(number), at: Date($0), way: .email)] } ?? [])
  }

  static func note(
    _ kind: DebriefNote.Kind, _ text: String, by day: String? = nil
  ) -> DebriefNote {
    DebriefNote(id: id(0), kind: kind, text: text, promised: day.map { CivilDate($0) })
  }

  static let ben = Draft(
    recipient: "Ben Okafor <ben@northwind.example>", subject: "Thank you – Platform Engineer",
    body: "Hi Ben,\n\nThank you for showing me how your deploys are built.", caretLine: 2,
    caretColumn: 52)

  static let northwind = interview(
    1, "Northwind", "Platform Engineer", round: "onsite, round 3", start: "2026-11-20T14:00:00Z",
    minutes: 150,
    people: [
      person(
        101, "Ana Ruiz", "ana.ruiz@northwind.example", isManager: true,
        sent: "2026-11-20T19:12:00Z"),
      person(102, "Ben Okafor", "ben@northwind.example", "staff engineer", draft: ben),
      person(103, "Chen Li"),
    ],
    notes: [
      note(.need, "they lose two weeks a quarter to flaky deploys"),
      note(.learned, "six people for forty services; moving to Bazel this winter"),
      note(.promise, "a decision", by: "2026-11-27"),
    ])

  static let initech = interview(
    2, "Initech", "SRE", start: "2026-11-23T15:00:00Z", people: [person(104, "Mira Patel")])

  static let globex = interview(
    3, "Globex", "Staff Engineer, Infrastructure", round: "panel", start: "2026-11-24T08:00:00Z",
    minutes: 40,
    people: [
      person(105, "Tomás Vega", "tomas.vega@globex.example", "director", isManager: true),
      person(106, "Ines Blum", "ines@globex.example", "principal engineer"),
    ])

  /// Four in Pending, one or two in each other view.
  static let dossiers: [Dossier] = [
    northwind, initech, globex,
    interview(
      4, "Hooli", "iOS Engineer", start: "2026-11-24T10:00:00Z", minutes: 30,
      people: [person(107, "Priya Raman", "priya@hooli.example", "recruiter")]),
    interview(
      5, "Soylent", "Data Engineer", round: "first interview", start: "2026-11-25T09:00:00Z",
      people: [person(108, "Lena Fischer", "lena@soylent.example", "data lead")]),
    interview(6, "Umbrella Logistics", "Backend Developer", start: "2026-11-27T16:30:00Z"),
    interview(
      7, "Stark Solar", "Firmware Engineer", start: "2026-11-20T09:00:00Z",
      people: [
        person(109, "Josef Karlsson", "josef@stark.example", sent: "2026-11-20T16:00:00Z")
      ]),
    interview(
      8, "Tyrell", "Machine Learning Engineer", start: "2026-11-12T09:00:00Z",
      people: [
        person(
          110, "Yuki Tanaka", "yuki@tyrell.example", sent: "2026-11-12T15:00:00Z",
          resolution: .replied)
      ]),
    interview(
      9, "Oceanic", "Operations Engineer", start: "2026-11-17T09:00:00Z",
      people: [person(111, "Sam Reyes", "sam@oceanic.example")]
    ) { $0.state = .cancelled },
  ]

  /// So many interviews in Pending, for scrolling; each begins a minute after the one before.
  static func many(_ count: Int) -> [Dossier] {
    (0..<count).map { number in
      let begin = Date("2026-11-23T12:00:00Z").addingTimeInterval(Double(number) * 60)
      let id = UUID(
        uuid: (
          9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(number / 256), UInt8(number % 256)
        ))
      return Dossier(
        interview: Interview(
          id: id, role: Role(id: id, company: "Company \(number)", title: "Engineer"),
          schedule: Schedule(from: begin, to: begin.addingTimeInterval(1800), in: .utc)),
        followUps: [FollowUp(id: id)])
    }
  }
}

extension QueueRow {
  /// The row of an interview, as the database gives it.
  init(_ dossier: Dossier, at now: Date) {
    let agenda = Sample.clock.agenda(of: dossier)
    let entry = agenda.last { $0.since <= now } ?? agenda[0]
    let pressing = dossier.followUps.first { $0.id == entry.followUpID }
    func sent(_ followUp: FollowUp) -> [Delivery] {
      followUp.sent(after: dossier.interview, home: Sample.clock.calendar.home)
    }
    self.init(
      interview: dossier.interview, stage: entry.stage, due: entry.due,
      followUpID: entry.followUpID, owed: dossier.followUps.count,
      thanked: dossier.followUps.count { !sent($0).isEmpty },
      draftWords: pressing?.draft?.words, hasAddress: pressing?.interviewer?.email != nil,
      hasAllAddresses: dossier.followUps.allSatisfy { $0.interviewer?.email != nil },
      hasNotes: !dossier.notes.isEmpty, lastSent: pressing.flatMap { sent($0).last?.at },
      snoozedUntil: entry.snoozedUntil, outgoing: pressing?.outgoing)
  }
}
