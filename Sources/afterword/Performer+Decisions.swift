import Core
import Foundation
import Storage
import Views

/// What is decided about messages and interviews, where words have to be understood first.
extension Performer {
  /// Makes a change, and says that it was made or why there was nothing to change.
  func make(_ change: Change, keeping: UUID?, now: Date) throws(StoreError) -> Event {
    let report = try store.apply(change, now: now)
    guard report.count > 0 else {
      let reason = report.isAboutNone ? "no one there is owed a message" : change.wordsForNothing
      return .failed("Nothing was changed: \(reason)")
    }
    // The letter opens then, in which other keys hold than in the queue.
    let hint: Command = report.deed.verb == .choose ? .versions : .undo
    return .changed(report.deed.sentence, keeping: keeping, hint: hint)
  }

  /// Why a change is not made, where it says of an interview what cannot be; nil where nothing speaks
  /// against it.
  func refusal(of change: Change, now: Date) throws(StoreError) -> String? {
    guard case .setState(let interviews, let state) = change else { return nil }
    for id in interviews {
      guard let interview = try store.dossier(id)?.interview,
        let sentence = state.contradiction(to: interview, at: now, home: world.home)
      else { continue }
      return "\(sentence): nothing was changed"
    }
    return nil
  }

  func snooze(
    _ target: Change.Target, until text: String, keeping: UUID?, now: Date
  ) throws(StoreError) -> [Event] {
    guard !text.allSatisfy(\.isWhitespace) else {
      return [try make(.snooze(target, until: nil), keeping: keeping, now: now)]
    }
    let until: Date
    do throws(TimeParser.Failure) {
      until = try world.timeParser(now: now).snooze(text).instant
    } catch {
      return [.formRejected(field: 0, error.message)]
    }
    return [try make(.snooze(target, until: until), keeping: keeping, now: now)]
  }

  func move(
    _ interview: UUID, to text: String, duration: String, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    guard let stored = try store.dossier(interview)?.interview else {
      return [.failed("That interview is gone: another Afterword removed it")]
    }
    let schedule: Schedule
    do throws(InterviewEntry.Failure) {
      schedule = try moved(stored.schedule, to: text, duration, now: now)
    } catch {
      return [.formRejected(field: error.field == .start ? 0 : 1, error.message)]
    }
    var changed = stored
    changed.schedule = schedule
    if !isSure, try store.known(like: changed, changing: stored) != nil {
      return [.isThereAlready(changed.isThereWords)]
    }
    return [try make(.move(interview: interview, to: schedule), keeping: interview, now: now)]
  }

  /// When an interview takes place instead, in its own zone where no other is said.
  private func moved(
    _ old: Schedule, to text: String, _ duration: String, now: Date
  ) throws(InterviewEntry.Failure) -> Schedule {
    let parser = world.timeParser(now: now, assuming: old.zone)
    try InterviewEntry.expectTimeOfDay(in: text, lying: .future, parser: parser)
    return try InterviewEntry.schedule(
      from: text, lying: .future, lasting: duration, orElse: old.end.timeIntervalSince(old.start),
      parser: parser)
  }

  /// How the time in a short form is read, in full; nil where it is none or none that will do.
  func time(_ question: TimeQuestion, now: Date) -> String? {
    let parser = world.timeParser(now: now)
    let moment: TimeParser.Moment?
    var said: String?
    switch question {
    case .sent(let text): moment = try? parser.instant(text, lying: .past)
    case .snooze(let text): moment = try? parser.snooze(text)
    case .move(let interview, let text, let duration):
      guard let old = (try? store.dossier(interview))?.interview.schedule,
        let schedule = try? moved(old, to: text, duration, now: now)
      else { return nil }
      moment = try? world.timeParser(now: now, assuming: old.zone).moment(text, lying: .future)
      said = TimeText.full(schedule, home: world.home)
    }
    guard let moment else { return nil }
    let when = said ?? TimeText.full(moment.instant, in: moment.zone, home: world.home)
    return [when, moment.remark].compactMap(\.self).joined(separator: ", ")
  }

  /// Stores a debrief. A day that is not understood leaves the one that is stored.
  func save(
    _ text: DebriefText, until: String, of dossier: Dossier, _ sitting: DebriefSitting, now: Date
  ) throws(StoreError) -> [Event] {
    var text = text
    var understood = Debrief.Understood.nothing
    if !until.allSatisfy(\.isWhitespace) {
      do throws(TimeParser.Failure) {
        let day = try world.timeParser(now: now)
          .wholeDay(until, since: dossier.interview.day(home: world.home))
        text.promised = day
        understood = .day(day)
      } catch {
        text.promised = sitting.known.promised
        understood = .problem(error.message)
      }
    }
    let saved = try store.save(text, of: dossier, continuing: sitting, now: now)
    return [.debriefSaved(saved, understood)]
  }

  /// Writes interviews to a new file, in the form that its name ends in.
  func export(
    _ interviews: [UUID], to path: String, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    guard let format = ExportFormat(ending: path) else {
      return [.failed("“\(path)” tells no form: end the name in .json, .csv, .ics or .md")]
    }
    var dossiers: [Dossier] = []
    for interview in interviews {
      if let dossier = try store.dossier(interview) { dossiers.append(dossier) }
    }
    let file = world.path(typed: path)
    try store.refuseOwn(file)
    if !isSure, WholeFile(path: file).isThere { return [.fileFound(file)] }
    let parts = try store.parts(of: dossiers)
    do throws(Failure) {
      try WholeFile(path: file).write(
        format.text(
          of: dossiers, with: parts, me: configuration.me,
          clock: configuration.clock(home: world.home),
          now: now), isReplacing: isSure)
    } catch {
      return [.failed(error.message)]
    }
    return [.said("Exported \(counted(dossiers.count, "interview")) to \(file)")]
  }
}
