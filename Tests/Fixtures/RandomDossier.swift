import Core
import Foundation

extension Dossier {
  /// The zones that random interviews take place in.
  private static let zones = [Zones.berlin, Zones.newYork, Zones.cairo, Zones.kolkata, .utc]

  /// An interview of any kind, with one to three people, at most 40 days from `now`.
  ///
  /// Some of the companies, titles and people come up again and again, in other capitals as well.
  package static func random(
    using random: inout Seeded, around now: Date = Date("2026-11-24T09:42:00Z")
  ) -> Dossier {
    func minutes(_ range: ClosedRange<Int>) -> Double {
      Double(Int.random(in: range, using: &random) * 60)
    }
    let start = now.addingTimeInterval(minutes(-57_600...57_600))
    let end = start.addingTimeInterval(minutes(0...240))
    let schedule: Schedule =
      switch Int.random(in: 0..<8, using: &random) {
      case 0: Schedule(kind: .floating, start: start, end: end, zone: nil)
      case 1: .allDay(from: start, days: Int.random(in: 1...2, using: &random))
      default: Schedule(from: start, to: end, in: random.pick(zones))
      }
    let interview = Interview(
      id: random.key(),
      role: Role(
        id: random.key(),
        company: random.pick(["Globex", "GLOBEX", "Initech", "Hooli", "Nørd & Søn", "日本データ"]),
        title: random.pick(["SRE", "sre", "Platform Engineer", "", "iOS “Engineer”"])),
      round: random.pick(["", "onsite", "phone screen"]), schedule: schedule,
      location: random.pick(["", "Room 4"]), link: random.pick(["", "https://meet.example/x"]),
      state: random.once(in: 6) ? random.pick(Interview.State.allCases) : .scheduled,
      invite: random.once(in: 3)
        ? Interview.Invite(identity: random.key().uuidString, sequence: 2) : nil)
    let count = Int.random(in: 0...3, using: &random)
    var followUps = (0..<count).map { number in
      // One that was moved had messages before it.
      let first = random.once(in: 4) ? start - minutes(1...20_000) : end
      return FollowUp.random(number: number, at: first, using: &random)
    }
    if followUps.isEmpty { followUps = [FollowUp(id: random.key())] }
    return Dossier(
      interview: interview, followUps: followUps, notes: notes(at: end, using: &random))
  }

  private static func notes(at end: Date, using random: inout Seeded) -> [DebriefNote] {
    (0..<Int.random(in: 0...3, using: &random)).map { number in
      let kind = random.pick(DebriefNote.Kind.allCases)
      let day = CivilTime(utc: end).date.adding(days: Int.random(in: -2...15, using: &random))
      return DebriefNote(
        id: random.key(), kind: kind, text: "note \(number): “two weeks”\n\tlost",
        promised: kind == .promise ? day : nil)
    }
  }
}

extension FollowUp {
  /// What is owed to one of ten people who are met again and again, none of them twice at the same
  /// interview where `number` differs.
  fileprivate static func random(
    number: Int, at first: Date, using random: inout Seeded
  ) -> FollowUp {
    let person = number * 10 + Int.random(in: 0..<10, using: &random)
    let address = "person\(person)@globex.example"
    let interviewer = Interviewer(
      id: random.key(), name: random.pick(["", "Ana Ruiz", "Ben O'Kafor"]),
      email: random.once(in: 2) ? address : address.uppercased(),
      title: random.pick(["", "engineer"]))
    var followUp = FollowUp(
      id: random.key(), interviewer: interviewer, isHiringManager: random.once(in: 3),
      resolution: random.once(in: 6) ? random.pick(Resolution.allCases) : nil)
    guard random.once(in: 2) else {
      if random.once(in: 2) { followUp.draft = .random(using: &random) }
      return followUp
    }
    var sent = first
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      sent = sent.addingTimeInterval(Double(Int.random(in: 0...10_000, using: &random) * 60))
      followUp.deliveries.append(
        Delivery(
          id: random.key(), at: sent, way: random.pick(Delivery.Way.allCases),
          recipient: address, subject: "Thank you", body: "Hi,\nthank you.",
          messageID: random.once(in: 2) ? "<\(random.key())@here>" : nil,
          proof: random.once(in: 5) ? nil : .user))
    }
    return followUp
  }
}

extension Draft {
  /// Text of a few odd words.
  package static func random(using random: inout Seeded) -> Draft {
    let words = [
      "thank", "you", "日本", "é", "e\u{301}", "👩‍💻", "\"quoted\"", "\\", "\u{1}", "\n", "\t",
    ]
    let body = (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(words) }
    return Draft(
      recipient: "Ana <ana@globex.example>", subject: random.pick(words),
      body: body.joined(separator: " "), focus: random.pick(Part.allCases),
      caretLine: Int.random(in: 0...3, using: &random), caretColumn: 2,
      topLine: Int.random(in: 0...2, using: &random), topColumn: 1,
      dismissed: Bool.random(using: &random) ? [.length] : [],
      accepted: Bool.random(using: &random) ? ["Bazel", "k8s"] : [])
  }
}

extension Schedule {
  /// Whole days from that of an instant on.
  package static func allDay(from instant: Date, days: Int) -> Schedule {
    let first = CivilTime(CivilTime(utc: instant).date)
    return Schedule(
      kind: .allDay, start: first.asUTC, end: first.adding(seconds: days * 86_400).asUTC, zone: nil)
  }
}
