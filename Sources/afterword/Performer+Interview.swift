import Core
import Foundation
import Storage
import Views

/// What the form of an interview asks for.
extension Performer {
  /// Changes what the form was used to change; all else stays as it is stored by now.
  func edit(
    _ entry: InterviewEntry, of opened: Dossier, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    guard let stored = try store.dossier(opened.id) else {
      return [
        .failed(
          "Another Afterword removed this interview, and nothing was stored. "
            + "What you typed is here as long as the form is open")
      ]
    }
    let changed: Dossier
    do throws(InterviewEntry.Failure) {
      let was = InterviewEntry(opened, home: world.home)
      let parser = world.timeParser(now: now, assuming: opened.interview.schedule.zone)
      if entry.start != was.start { try entry.expectTimeOfDay(parser: parser) }
      changed = try entry.changing(stored, from: was, parser: parser, makeID: world.newID)
    } catch {
      return [.entryRejected(error)]
    }
    let title = changed.interview.title
    guard changed != stored else {
      return [.changed("\(title) is as it was", keeping: changed.id)]
    }
    if !isSure, try store.known(like: changed.interview, changing: stored.interview) != nil {
      return [.isThereAlready(changed.interview.isThereWords)]
    }
    _ = try store.apply(.edit(changed), now: now)
    let differences = changed.differences(from: stored, home: world.home)
    let labels = differences.map(\.label).reduce(into: [String]()) { labels, label in
      if !labels.contains(label) { labels.append(label) }
    }
    let what = labels.isEmpty ? "" : " (\(labels.joined(separator: ", ")))"
    let overwritten = stored.differences(from: opened, home: world.home)
      .filter { labels.contains($0.label) }.map { "\($0.label) \($0.text)" }
    let others =
      overwritten.isEmpty
      ? ""
      : ", over what another Afterword stored meanwhile: " + overwritten.joined(separator: "; ")
    return [.changed("Changed \(title)\(what)\(others)", keeping: changed.id, hint: .undo)]
  }

  /// How a start and a duration are read.
  func understanding(
    _ start: String, _ duration: String, of dossier: Dossier?, now: Date
  ) -> Understanding {
    var entry = InterviewEntry()
    entry.start = start
    entry.duration = duration
    let parser = world.timeParser(now: now, assuming: dossier?.interview.schedule.zone)
    do throws(InterviewEntry.Failure) {
      let schedule: Schedule
      var remark = entry.remark(parser: parser)
      if let dossier {
        let was = InterviewEntry(dossier, home: world.home)
        if start == was.start { remark = nil } else { try entry.expectTimeOfDay(parser: parser) }
        schedule = try entry.schedule(
          changing: dossier.interview.schedule, from: was, parser: parser)
      } else {
        try entry.expectTimeOfDay(parser: parser)
        schedule = try entry.schedule(parser: parser)
      }
      return Understanding(start: start, duration: duration, .success(schedule), remark: remark)
    } catch {
      return Understanding(start: start, duration: duration, .failure(error))
    }
  }
}
