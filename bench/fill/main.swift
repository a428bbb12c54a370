// Makes a database of many made-up interviews for measurements: `bench-fill N PATH`.
// A row is made from its number alone, so that two databases of one hour hold the same.

import Core
import Foundation
import Storage

/// People owed a message by a third of the interviews of the last days, the rest settled long ago
/// or still to come, as in the database of someone who has looked for work for years.
struct Filler {
  let now: Date
  let home: Zone

  private static let companies = [
    "Northwind", "Initech", "Globex", "Hooli", "Vandelay", "Soylent", "Stark Solar", "Wonka Foods",
    "Tyrell", "Cyberdyne", "Oceanic", "Umbrella Logistics",
  ]
  private static let roles = [
    "Platform Engineer", "Site Reliability Engineer", "Data Engineer", "iOS Engineer",
    "Firmware Engineer", "Controls Engineer", "Staff Engineer, Infrastructure",
  ]
  private static let rounds = ["phone screen", "technical interview", "onsite", "final round"]

  func dossier(_ number: Int) -> Dossier {
    let company = "\(Self.companies[number % 12]) \(String(format: "%06d", number))"
    let start = now.addingTimeInterval(Double((number * 7919 % 20_000) - 19_000) * 1800)
    let people = (0...number % 3).map { followUp(number, person: $0, start: start) }
    return Dossier(
      interview: Interview(
        id: UUID(), role: Role(id: UUID(), company: company, title: Self.roles[number % 7]),
        round: Self.rounds[number % 4],
        schedule: Schedule(from: start, to: start.addingTimeInterval(3600), in: home)),
      followUps: people,
      notes: number % 3 == 0
        ? [DebriefNote(id: UUID(), kind: .need, text: "they need someone for the night shift")] : []
    )
  }

  private func followUp(_ number: Int, person: Int, start: Date) -> FollowUp {
    var followUp = FollowUp(
      id: UUID(),
      interviewer: Interviewer(
        id: UUID(), name: "Person \(number) \(person)", email: "p\(number).\(person)@mail.example"))
    switch number % 5 {
    case 0 where start < now:
      let at = start.addingTimeInterval(86_400)
      followUp.deliveries = [Delivery(id: UUID(), at: at, way: .email, body: "Thank you.")]
    case 1 where start < now: followUp.resolution = .replied
    case 2 where start < now: followUp.resolution = .closed
    case 3: followUp.draft = Draft(subject: "Thank you", body: "Hi, thank you for the talk.")
    default: break
    }
    return followUp
  }
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[1]) else {
  print("usage: bench-fill N PATH")
  exit(64)
}
let zones = ZoneDirectory()
let home = zones.localZone()
let filler = Filler(now: Date(), home: home)
let clock = Clock(calendar: BusinessCalendar(home: home))
let store = try Store(path: arguments[2], zones: zones, clock: clock, now: filler.now)
try store.fill(with: (1...max(1, count)).map(filler.dossier), now: filler.now)
store.close()
