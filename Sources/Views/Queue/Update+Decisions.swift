import Core
import Foundation
import Screen

/// The keys that decide something about the selected interview, or about all that were chosen.
extension State {
  /// Carries out a command that is about interviews.
  /// - Returns: nil for another command.
  mutating func decideInQueue(
    _ command: Command, answering question: Notice.Question?
  ) -> [Effect]? {
    let keeping = queue.selectedRow?.id
    switch command {
    case .undo: return [.undo(keeping: keeping, isSure: question == .undo)]
    case .redo: return [.redo(keeping: keeping)]
    case .write: return onSelected(.write)
    case .debrief, .edit, .versions: return onSelected(command)
    case .stories: return [.loadStories]
    case .history: return queue.selectedRow.map { [.loadHistory($0.id)] } ?? nothingSelected()
    case .people: return [.loadPeople(from: 0, count: size.rows * 2)]
    case .markSent, .skip, .answered, .snooze:
      return queue.chosen.isEmpty ? onSelected(command) : onChosen(command)
    case .delete: return delete(answering: question)
    case .happened, .outcome, .export: return onInterviews(command)
    default: return nil
    }
  }

  private mutating func nothingSelected() -> [Effect] {
    notice = .problem(
      "Nothing is selected here: \(keymap.name(of: .nextView)) shows the next view, "
        + "\(keymap.name(of: .add)) adds an interview")
    return []
  }

  private mutating func onSelected(_ command: Command) -> [Effect] {
    guard let row = queue.selectedRow, let purpose = Purpose(command) else {
      return nothingSelected()
    }
    return [.open(purpose, interview: row.id, followUp: queue.person ?? row.followUpID)]
  }

  /// The same for everyone who is owed a message at the interviews that were chosen.
  private mutating func onChosen(_ command: Command) -> [Effect] {
    let interviews = queue.chosenInterviews
    let whom = "everyone at \(counted(interviews.count, "interview"))"
    let target = Change.Target.owed(interviews: interviews)
    switch command {
    case .markSent: form = .mark(target, whom: whom, at: "")
    case .skip: form = .skip(target, .skipped, whom: whom, keeping: nil)
    case .snooze: form = .snooze(target, whom: whom, isSnoozed: false, keeping: nil)
    case .answered:
      return [
        .change(
          .resolve(.everyone(interviews: interviews), .replied, reason: ""), keeping: nil)
      ]
    default: break
    }
    return []
  }

  /// The interviews that were chosen, else the selected one, and what sentences call them; nil where
  /// there is none.
  private var meant: (interviews: [UUID], name: String)? {
    let chosen = queue.chosenInterviews
    guard chosen.isEmpty else { return (chosen, counted(chosen.count, "interview")) }
    return queue.selectedRow.map { ([$0.id], $0.interview.title) }
  }

  private mutating func onInterviews(_ command: Command) -> [Effect] {
    guard let (interviews, name) = meant else { return nothingSelected() }
    let keeping = queue.selectedRow?.id
    switch command {
    case .happened: menu = .happened(interviews, name: name, keeping: keeping)
    case .outcome: menu = .outcome(interviews, name: name, keeping: keeping)
    case .export: prompt = Prompt(.export(interviews))
    default: break
    }
    return []
  }

  /// Asks first, and then deletes what it asked about.
  private mutating func delete(answering question: Notice.Question?) -> [Effect] {
    if case .delete(let interviews) = question {
      return [.change(.delete(interviews: interviews), keeping: nil)]
    }
    guard let (interviews, name) = meant else { return nothingSelected() }
    notice = .question(
      "\(keymap.name(of: .delete)) once more deletes \(name) with all people, notes and letters. "
        + "Any other key keeps it", .delete(interviews))
    return []
  }

  /// Whether what goes out now would go out before an interview.
  private func isToCome(_ interview: Interview) -> Bool {
    do throws(Delivery.BeforeInterview) {
      try Delivery.BeforeInterview.check(now, interview, home: home)
      return false
    } catch {
      return true
    }
  }

  /// Goes on with an interview that was read for a purpose.
  mutating func open(_ purpose: Purpose, followUp id: UUID, of dossier: Dossier) -> [Effect] {
    let isDecision = [.skip, .answered, .snooze].contains(purpose)
    queue.decided = isDecision ? (dossier.id, id) : nil
    guard let followUp = dossier.followUps.first(where: { $0.id == id }) else {
      notice = .problem("That person is no longer part of the interview")
      return []
    }
    if [.mark, .answered].contains(purpose), isToCome(dossier.interview) {
      notice = .problem(
        "\(dossier.interview.title) is still to come: \(keymap.name(of: .happened)) says what became "
          + "of it")
      return []
    }
    let target = Change.Target.followUp(id)
    let company = dossier.interview.role.company
    let whom = "\(followUp.addressee) · \(company)"
    switch purpose {
    case .write:
      composer = Composer(dossier, followUp: id)
      if composer?.body.isEmpty == false { composer?.reviewing.noteChange(at: uptime) }
    case .versions:
      composer = Composer(dossier, followUp: id)
      return [.loadEarlierTexts(id)]
    case .mark: form = .mark(target, whom: followUp.addressee, at: company)
    case .debrief: debrief = Debrief(dossier)
    case .edit: form = .edit(dossier, home: home)
    case .snooze:
      let isSnoozed = followUp.snoozedUntil.map { $0 > now } ?? false
      form = .snooze(target, whom: whom, isSnoozed: isSnoozed, keeping: dossier.id)
    case .skip, .answered:
      if followUp.resolution != nil {
        return [.change(.resolve(target, nil, reason: ""), keeping: dossier.id)]
      }
      if purpose == .answered {
        return [.change(.resolve(target, .replied, reason: ""), keeping: dossier.id)]
      }
      let resolution: FollowUp.Resolution = followUp.deliveries.isEmpty ? .skipped : .closed
      form = .skip(target, resolution, whom: whom, keeping: dossier.id)
    }
    return []
  }
}

extension QueueState {
  /// What was chosen, in an order that does not depend on chance.
  var chosenInterviews: [UUID] { chosen.sorted { $0.uuidString < $1.uuidString } }
}
