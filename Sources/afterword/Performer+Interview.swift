import Core
import Foundation
import Storage
import Views

/// What the form of an interview asks for.
extension Performer {
  /// Adds an interview, once it is plain who takes part and that there is none like it.
  func add(
    _ entry: InterviewEntry, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    let parser = world.timeParser(now: now)
    var entry = entry
    let dossier: Dossier
    do throws(InterviewEntry.Failure) {
      _ = try entry.dossier(parser: parser)
      try entry.expectTimeOfDay(parser: parser)
    } catch {
      return [.entryRejected(error)]
    }
    if let doubt = try recognise(&entry) { return [doubt] }
    try store.writeAsKnown(&entry)
    do throws(InterviewEntry.Failure) {
      dossier = try entry.dossier(parser: parser, makeID: world.newID)
    } catch {
      return [.entryRejected(error)]
    }
    if !isSure, try store.known(like: dossier.interview) != nil {
      return [.isThereAlready(dossier.interview.isThereWords)]
    }
    _ = try store.apply(.add(dossier), now: now)
    let when = TimeText.full(dossier.interview.schedule, home: world.home)
    return [
      .changed(
        (["Added \(dossier.interview.title), \(when)"] + entry.changesOfKnown)
          .joined(separator: "; "), keeping: dossier.id, hint: .undo)
    ]
  }

  /// Has those who were typed be who is known, as `add` does.
  /// - Parameters:
  ///   - dossier: the interview that is changed, as its form was opened with it.
  ///   - was: how that one would be typed.
  /// - Returns: what is to be asked first.
  private func recognise(
    _ entry: inout InterviewEntry, changing dossier: Dossier? = nil, from was: InterviewEntry? = nil
  ) throws(StoreError) -> Event? {
    let found = try entry.recognise(
      changing: dossier, from: was, among: store.people(ofCompany:), owners: store.people(at:))
    return found.map { .personInDoubt($0.person, $0.doubt) }
  }

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
    let was = InterviewEntry(opened, home: world.home)
    let parser = world.timeParser(now: now, assuming: opened.interview.schedule.zone)
    var entry = entry
    let changed: Dossier
    do throws(InterviewEntry.Failure) {
      _ = try entry.changing(stored, from: was, parser: parser)
      if entry.start != was.start { try entry.expectTimeOfDay(parser: parser) }
    } catch {
      return [.entryRejected(error)]
    }
    if let doubt = try recognise(&entry, changing: opened, from: was) { return [doubt] }
    do throws(InterviewEntry.Failure) {
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
    let known = entry.changesOfKnown.map { "; \($0)" }.joined()
    return [
      .changed("Changed \(title)\(what)\(others)\(known)", keeping: changed.id, hint: .undo)
    ]
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
      var moment = try? parser.moment(start)
      if let dossier {
        let was = InterviewEntry(dossier, home: world.home)
        if start == was.start { moment = nil } else { try entry.expectTimeOfDay(parser: parser) }
        schedule = try entry.schedule(
          changing: dossier.interview.schedule, from: was, parser: parser)
      } else {
        try entry.expectTimeOfDay(parser: parser)
        schedule = try entry.schedule(parser: parser)
      }
      return Understanding(
        start: start, duration: duration, .success(schedule), remark: moment?.remark,
        skipped: moment?.skipped)
    } catch {
      return Understanding(start: start, duration: duration, .failure(error))
    }
  }
}

extension Store {
  /// Has what is to be added be written as what is there: "globex" is "Globex".
  func writeAsKnown(_ entry: inout InterviewEntry) throws(StoreError) {
    (entry.company, entry.role) = try asKnown(company: entry.company, title: entry.role)
  }
}
