import Core
import Foundation
import Storage

/// A database in memory with a dozen made-up interviews at all stages, whatever day it is.
func demoStore(_ world: World, clock: Clock) throws(StoreError) -> Store {
  let now = world.now()
  let store = try Store(inMemoryWith: clock, zones: world.zones, now: now)
  try store.fill(with: Demo(now: now, home: world.home, makeID: world.newID).dossiers, now: now)
  return store
}

/// The made-up interviews. Companies and people are inventions, addresses end in `.example`.
private struct Demo {
  let now: Date
  let home: Zone
  let makeID: () -> UUID

  var dossiers: [Dossier] { owed + toCome + sent + done }

  private var owed: [Dossier] {
    [
      interview(
        "Northwind", "Platform Engineer", "onsite, round 3", hoursAgo: 122, minutes: 150,
        people: [
          person("Ana Ruiz", "ana.ruiz@northwind.example", "hiring manager", isManager: true)
            .sent(delivery(hoursAgo: 116)),
          person("Ben Okafor", "ben@northwind.example", "staff engineer").writing(
            "Thank you – Platform Engineer interview",
            """
            Hi Ben,

            Thank you for walking me through how your deploys are built and tested. Six people \
            looking after forty services is a load that I know well.

            You said that flaky deploys cost you two weeks a quarter. At Acme I had the same \
            fight: I made every red build name its owner, and the queue went from forty minutes \
            to nine within a spring.
            """),
          person("Chen Li", nil, "product"),
        ],
        notes: [
          (.need, "they lose two weeks a quarter to flaky deploys"),
          (.learned, "six people for forty services; moving to Bazel this winter"),
          (.gap, "they asked for Kubernetes operators; I have only used them"),
        ], promisedInDays: 4),
      interview(
        "Initech", "SRE", "technical interview", hoursAgo: 19, minutes: 60,
        people: [person("Mira Patel", nil, "team lead")],
        notes: [(.learned, "on call is one week in six, paid")]),
      interview(
        "Globex", "Staff Engineer, Infrastructure", "panel", hoursAgo: 4, minutes: 90,
        people: [
          person("Tomás Vega", "tomas.vega@globex.example", "director", isManager: true),
          person("Ines Blum", "ines.blum@globex.example", "principal engineer"),
        ], notes: []),
      interview(
        "Hooli", "iOS Engineer", "phone screen", hoursAgo: 1, minutes: 30,
        people: [person("Priya Raman", "priya@hooli.example", "recruiter")], notes: []),
      interview(
        "Vandelay", "Import Systems Developer", "second interview", hoursAgo: 336, minutes: 60,
        people: [
          person("Art Novak", "art.novak@vandelay.example", "head of IT", isManager: true)
            .sent(delivery(hoursAgo: 318, body: Self.letter))
        ], notes: [(.learned, "the customs feed breaks every Monday")]),
    ]
  }

  private var toCome: [Dossier] {
    [
      interview(
        "Soylent", "Data Engineer", "first interview", hoursAgo: -26, minutes: 45,
        people: [person("Lena Fischer", "lena.fischer@soylent.example", "data lead")], notes: []),
      interview(
        "Umbrella Logistics", "Backend Developer", "phone screen", hoursAgo: -73, minutes: 30,
        people: [], notes: []),
    ]
  }

  private var sent: [Dossier] {
    [
      interview(
        "Stark Solar", "Firmware Engineer", "onsite", hoursAgo: 49, minutes: 180,
        people: [
          person("Josef Karlsson", "josef@starksolar.example", "hiring manager", isManager: true)
            .sent(delivery(hoursAgo: 30))
        ], notes: [(.need, "someone who has shipped a bootloader")]),
      interview(
        "Wonka Foods", "Controls Engineer", "video call", hoursAgo: 52, minutes: 45,
        people: [
          person("Charlotte Nkosi", "c.nkosi@wonka.example", "plant manager")
            .sent(delivery(hoursAgo: 40, isCertain: false))
        ], notes: []),
    ]
  }

  private var done: [Dossier] {
    var replied = person("Yuki Tanaka", "yuki@tyrell.example", "research lead")
      .sent(delivery(hoursAgo: 230))
    replied.resolution = .replied
    var skipped = person("Grace Boateng", "grace@cyberdyne.example", "recruiter")
    skipped.resolution = .skipped
    return [
      interview(
        "Tyrell", "Machine Learning Engineer", "final round", hoursAgo: 240, minutes: 120,
        people: [replied], notes: []),
      interview(
        "Cyberdyne", "Test Engineer", "phone screen", hoursAgo: 400, minutes: 30,
        people: [skipped], notes: []),
      interview(
        "Oceanic", "Operations Engineer", "first interview", hoursAgo: 170, minutes: 60,
        people: [person("Sam Reyes", "sam.reyes@oceanic.example", "")], notes: [],
        state: .cancelled),
    ]
  }

  /// An interview whose end lies so many hours back, on the half hour.
  private func interview(
    _ company: String, _ role: String, _ round: String, hoursAgo: Double, minutes: Double,
    people: [FollowUp], notes: [(DebriefNote.Kind, String)], promisedInDays days: Int? = nil,
    state: Interview.State = .scheduled
  ) -> Dossier {
    let halfHour = (now.timeIntervalSince1970 / 1800).rounded(.down) * 1800
    let end = Date(timeIntervalSince1970: halfHour - hoursAgo * 3600 + 1800)
    var kept = notes.map { DebriefNote(id: makeID(), kind: $0.0, text: $0.1) }
    if let days {
      let day = home.wallClock(at: now).date.adding(days: days)
      kept.append(DebriefNote(id: makeID(), kind: .promise, text: "a decision", promised: day))
    }
    return Dossier(
      interview: Interview(
        id: makeID(), role: Role(id: makeID(), company: company, title: role), round: round,
        schedule: Schedule(from: end.addingTimeInterval(-minutes * 60), to: end, in: home),
        state: state),
      followUps: people.isEmpty ? [FollowUp(id: makeID())] : people, notes: kept)
  }

  private func person(
    _ name: String, _ email: String?, _ title: String, isManager: Bool = false
  ) -> FollowUp {
    FollowUp(
      id: makeID(),
      interviewer: Interviewer(id: makeID(), name: name, email: email, title: title),
      isHiringManager: isManager)
  }

  private func delivery(
    hoursAgo: Double, body: String = "", isCertain: Bool = true
  ) -> Delivery {
    Delivery(
      id: makeID(), at: now.addingTimeInterval(-hoursAgo * 3600), way: .email,
      subject: "Thank you for the interview", body: body, proof: isCertain ? .user : nil)
  }

  /// What a nudge follows.
  private static let letter = """
    Hi Art,

    Thank you for the hour today, and for showing me how an import runs from the ship to the shelf.

    I had not expected that the customs feed breaks every Monday, and that someone repairs it by \
    hand before nine. At my last company our bank's feed did the same. I wrote a reader that keeps \
    what it cannot read and goes on with the rest: no one has had to get up early since.

    I look forward to hearing how you go on from here.

    Best wishes
    """
}

extension FollowUp {
  fileprivate func sent(_ delivery: Delivery) -> FollowUp {
    var followUp = self
    followUp.deliveries.append(delivery)
    return followUp
  }

  fileprivate func writing(_ subject: String, _ body: String) -> FollowUp {
    var followUp = self
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    followUp.draft = Draft(
      recipient: interviewer?.mailbox ?? "", subject: subject, body: body,
      caretLine: lines.count - 1, caretColumn: lines.last?.count ?? 0)
    return followUp
  }
}
