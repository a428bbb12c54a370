// Times what the screen asks the database: `bench-queries PATH [PART]`. Prints for each question the median
// and the 99th percentile of the processor time of its answers, in milliseconds, each asked anew as
// after a change.

import Core
import Foundation
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Processor time that the process has used, in milliseconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func measure(_ name: String, repeats: Int = 60, _ body: (Int) throws -> String) rethrows {
  var times: [Double] = []
  var answer = ""
  for round in 0..<repeats {
    let before = processorTime()
    answer = try body(round)
    times.append(processorTime() - before)
  }
  times.sort()
  let tail = times[min(times.count - 1, times.count * 99 / 100)]
  print(
    name.padding(toLength: 36, withPad: " ", startingAt: 0),
    String(format: "%8.2f %8.2f  ", times[times.count / 2], tail), answer)
}

/// The questions, put to one database.
struct Questions {
  let store: Store
  let start: Date
  let total: Int

  init(_ store: Store, at start: Date) throws {
    self.store = store
    self.start = start
    total = try store.window(of: QueueQuery(.all), at: start, from: 0, count: 1).count(.all)
  }

  /// A moment of its own for each question, so that nothing is remembered.
  private func moment(_ round: Int) -> Date { start.addingTimeInterval(Double(round) / 1000) }

  private func window(_ query: QueueQuery, from index: Int, at now: Date) throws -> String {
    let window = try store.window(of: query, at: now, from: index, count: 45)
    return "\(window.count(query.view))\(window.tally.isCapped ? "+" : "")"
  }

  func places() throws {
    for (name, place) in [("start", 0), ("middle", total / 2), ("end", total)] {
      try measure("counted and read, \(name)") {
        try window(QueueQuery(.all), from: place, at: moment($0))
      }
    }
    let known = try store.window(of: QueueQuery(.all), at: start, from: 0, count: 1).tally
    try measure("a page in the middle") {
      let window = try store.window(
        of: QueueQuery(.all), at: start, from: total / 2 + 40 * $0, count: 45, tally: known)
      return "\(window.rows.count) rows"
    }
    let ids = try stride(from: 0, to: total, by: max(1, total / 60)).compactMap {
      try store.window(of: QueueQuery(.all), at: start, from: $0, count: 1).rows.first?.id
    }
    try measure("the place of an interview") {
      "\(try store.index(of: ids[$0 % ids.count], in: QueueQuery(.all), at: start) ?? -1)"
    }
    try measure("status") { "\(try store.standing(at: moment($0)).late) late" }
  }

  func finds() throws {
    for typed in [
      "g", "gl", "glo", "globex", "globex p", "person", "p", "e", "0", "00", "000", "mail.exa", "@",
      "night s",
    ] {
      try measure("find \(typed)") {
        try window(QueueQuery(.all, find: typed), from: 0, at: moment($0))
      }
    }
  }

  func lists() throws {
    for order in QueueOrder.allCases where order != .due {
      try measure("by \(order.rawValue), listed and read", repeats: 15) {
        try window(QueueQuery(.all, order: order), from: total / 2, at: moment($0))
      }
    }
    for (name, filter) in [
      ("company", QueueFilter(company: "Globex")), ("stage", QueueFilter(stages: [.late])),
      ("text", QueueFilter(text: "engineer")),
    ] {
      try measure("filtered by \(name), listed and read", repeats: 15) {
        try window(QueueQuery(.all, filter: filter), from: 0, at: moment($0))
      }
    }
    try measure("a page by company") {
      try window(QueueQuery(.all, order: .company), from: total / 2 + 40 * $0, at: start)
    }
  }

  func save() throws {
    let first = try store.window(of: QueueQuery(.all), at: start, from: 0, count: 1).rows.first
    guard let first, let dossier = try store.dossier(first.id) else { return }
    var sitting = Sitting(saved: dossier.followUps.first { $0.id == first.followUpID }?.draft)
    let text = String(repeating: "thank you for the talk on monday ", count: 60)
    try measure("a letter of 2 KB saved, synced") { round in
      let draft = Draft(subject: "Thank you", body: text + String(round))
      sitting = try store.save(
        draft, of: first.followUpID, in: dossier, continuing: sitting, now: start)
      return ""
    }
  }
}

guard (2...3).contains(CommandLine.arguments.count) else {
  print("usage: bench-queries PATH [places|finds|lists|save]")
  exit(64)
}
let zones = ZoneDirectory()
let clock = Clock(calendar: BusinessCalendar(home: zones.localZone()))
let now = Date()
let store = try Store(path: CommandLine.arguments[1], zones: zones, clock: clock, now: now)
let questions = try Questions(store, at: now)
let parts = [
  ("places", questions.places), ("finds", questions.finds), ("lists", questions.lists),
  ("save", questions.save),
]
for (name, part) in parts where CommandLine.arguments.count == 2 || CommandLine.arguments[2] == name
{
  try part()
}
store.close()
