import Core
import Foundation
import Storage
import Views

/// Marks: that messages went out.
extension Performer {
  /// - Parameters:
  ///   - time: as the user wrote it; blank for the present moment.
  ///   - isSure: whether one more of the same day and way is meant.
  func mark(
    _ target: Change.Target, _ way: Delivery.Way, time: String, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    var at = now
    if !time.isBlank {
      do throws(TimeParser.Failure) {
        at = try world.timeParser(now: now).instant(time, lying: .past).instant
      } catch {
        return [.formRejected(field: 1, error.message)]
      }
    }
    do throws(Delivery.StillToCome) {
      try Delivery.StillToCome.check(at, now: now)
    } catch {
      return [.formRejected(field: 1, error.message)]
    }
    if case .owed(let interviews) = target {
      return try mark(everyoneAt: interviews, way, at: at, isSure: isSure, now: now)
    }
    var keeping: UUID?
    for dossier in try dossiers(of: target) {
      keeping = dossier.id
      if let reason = reasonAgainst(dossier.interview, at) {
        return [.formRejected(field: 1, reason)]
      }
      for followUp in dossier.followUps where !isSure && target == .followUp(followUp.id) {
        guard let same = followUp.delivery(like: way, at: at, home: world.home) else { continue }
        return [.isThereAlready(followUp.words(forMarkedAlready: same, home: world.home))]
      }
    }
    return [try make(.mark(target, way, at: at), keeping: keeping, now: now)]
  }

  /// How messages to those who are owed one after some interviews most likely went.
  func likelyWay(
    toEveryoneAt interviews: [UUID], now: Date
  ) throws(StoreError) -> Delivery.Way {
    let clock = configuration.clock(home: world.home)
    var owed: [FollowUp] = []
    for interview in interviews {
      guard let dossier = try store.dossier(interview) else { continue }
      let here = clock.pending(in: dossier, now: now)
      // One address settles it, however many interviews there are.
      if here.contains(where: { $0.likelyWay == .email }) { return .email }
      owed += here
    }
    return FollowUp.likelyWay(toEachOf: owed)
  }

  /// Of several interviews those are left out that are still to come.
  private func mark(
    everyoneAt interviews: [UUID], _ way: Delivery.Way, at: Date, isSure: Bool, now: Date
  ) throws(StoreError) -> [Event] {
    let clock = configuration.clock(home: world.home)
    var meant: [UUID] = []
    var toCome: [String] = []
    var unaddressed: [String] = []
    for dossier in try dossiers(of: .owed(interviews: interviews)) {
      let interview = dossier.interview
      if reasonAgainst(interview, now) != nil {
        toCome.append(interview.title)
      } else if let reason = reasonAgainst(interview, at) {
        return [.formRejected(field: 1, "\(interview.title): \(reason)")]
      } else {
        meant.append(interview.id)
        unaddressed += clock.pending(in: dossier, now: now)
          .filter { $0.interviewer?.email == nil }
          .map { "\($0.addressee) at \(interview.role.company)" }
      }
    }
    if way == .email, !isSure, let first = unaddressed.first {
      let more = unaddressed.count - 1
      let whom = more > 0 ? "\(first) and \(more) more have" : "\(first) has"
      return [.isThereAlready("\(whom) no address for an e-mail")]
    }
    guard !meant.isEmpty || toCome.isEmpty else {
      let are = toCome.count == 1 ? "\(toCome[0]) is" : "all of them are"
      return [.formRejected(field: 1, "\(are) still to come")]
    }
    let event = try make(.mark(.owed(interviews: meant), way, at: at), keeping: nil, now: now)
    guard let first = toCome.first, case .changed(let sentence, let keeping, let hint) = event
    else { return [event] }
    let others = toCome.count > 1 ? " and \(toCome.count - 1) more, which are" : ", which is"
    return [
      .changed(
        "\(sentence); left out \(first)\(others) still to come", keeping: keeping, hint: hint)
    ]
  }

  /// Why nothing that went out then can follow the interview up; nil where it can.
  private func reasonAgainst(_ interview: Interview, _ at: Date) -> String? {
    do throws(Delivery.BeforeInterview) {
      try Delivery.BeforeInterview.check(at, interview, home: world.home)
      return nil
    } catch {
      return error.message
    }
  }

  private func dossiers(of target: Change.Target) throws(StoreError) -> [Dossier] {
    var found: [Dossier] = []
    for id in try store.interviews(of: target) {
      if let dossier = try store.dossier(id) { found.append(dossier) }
    }
    return found
  }
}
