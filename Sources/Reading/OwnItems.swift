import Core
import Foundation

/// What a calendar holds that Afterword exported into it: known already, but for what was ticked there.
struct OwnItems {
  /// Whether there is anything.
  private(set) var isThere = false
  private(set) var ticks: [CalendarTick] = []

  /// The records of it, where there is nothing else in the file.
  var records: [ReaderRecord] {
    let note = ReaderNote(line: nil, message: "It holds only what Afterword exported.")
    return ticks.isEmpty ? [.warning(note)] : ticks.map(ReaderRecord.ticked)
  }

  mutating func add(_ task: ScannedTask) {
    guard case .message(let followUp, let number)? = task["UID"].flatMap(CalendarKey.init) else {
      return
    }
    isThere = true
    let isDone =
      task["STATUS"]?.uppercased() == "COMPLETED" || task["COMPLETED"] != nil
      || task["PERCENT-COMPLETE"] == "100"
    guard isDone else { return }
    let at = task["COMPLETED"].flatMap(CalendarText.instant)
    ticks.append(
      CalendarTick(
        followUp: followUp, number: number, at: at.map { Int($0.timeIntervalSince1970) }))
  }

  /// Whether an event is one of these, and so nothing to be imported.
  mutating func takes(_ event: ScannedEvent) -> Bool {
    let uid = event.properties.first { $0.name == "UID" }?.value.trimmed
    let isOwn = uid.flatMap(CalendarKey.init) != nil
    isThere = isThere || isOwn
    return isOwn
  }
}
