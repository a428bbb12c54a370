import Core
import Foundation
import Screen

/// The keys that decide something about the selected interview, or about all that were chosen.
extension State {
  /// Carries out a command that is about interviews.
  /// - Parameter typed: what stood behind its name.
  /// - Returns: nil for another command.
  mutating func decideInQueue(
    _ command: Command, answering question: Notice.Question? = nil, typed: String? = nil
  ) -> [Effect]? {
    let keeping = queue.selectedRow?.id
    switch command {
    case .undo: return [.undo(keeping: keeping, isSure: question == .undo)]
    case .redo: return [.redo(keeping: keeping)]
    case .write: return onSelected(.write)
    case .debrief, .edit, .findAddress:
      let effects = onSelected(command)
      noteSelectedAlone()
      return effects
    case .versions, .send: return onSelected(command)
    case .stories: return [.loadStories]
    case .history: return queue.selectedRow.map { [.loadHistory($0.id)] } ?? nothingSelected()
    case .people: return [.loadPeople(from: 0, count: size.rows * 2)]
    case .markSent, .skip, .answered, .snooze:
      return queue.chosen.isEmpty
        ? onSelected(command, typed: typed) : onChosen(command, typed: typed)
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

  private mutating func onSelected(_ command: Command, typed: String? = nil) -> [Effect] {
    guard let row = queue.selectedRow, let purpose = Purpose(command) else {
      return nothingSelected()
    }
    return [
      .open(purpose, interview: row.id, followUp: queue.person ?? row.followUpID, typed: typed)
    ]
  }

  /// Says that what goes to one interview leaves alone those that were chosen.
  private mutating func noteSelectedAlone() {
    guard !queue.chosen.isEmpty, let row = queue.selectedRow else { return }
    notice = .problem(
      "Only \(row.interview.title): the \(counted(queue.chosen.count, "interview")) that are selected "
        + "stay as they are")
  }

  /// The same for everyone who is owed a message at the interviews that were chosen.
  private mutating func onChosen(_ command: Command, typed: String?) -> [Effect] {
    let interviews = queue.chosenInterviews
    let whom = everyone(at: interviews)
    let target = Change.Target.owed(interviews: interviews)
    switch command {
    case .markSent: return [.findWay(interviews, typed: typed)]
    case .skip:
      let form = Form.skip(target, .skipped, whom: whom, keeping: nil, reason: typed ?? "")
      return show(form, typed)
    case .snooze:
      let form = Form.snooze(
        target, whom: whom, isSnoozed: false, keeping: nil, until: typed ?? "")
      return show(form, typed)
    case .answered:
      return [
        .change(
          .resolve(.everyone(interviews: interviews), .replied, reason: ""), keeping: nil)
      ]
    default: break
    }
    return []
  }

  private func everyone(at interviews: [UUID]) -> String {
    "everyone at \(counted(interviews.count, "interview"))"
  }

  /// Goes on with marking what went out to everyone at some interviews.
  /// - Parameter likely: the way that is likely for them.
  mutating func mark(
    everyoneAt interviews: [UUID], likely: Delivery.Way, typed: String?
  ) -> [Effect] {
    let form = Form.mark(
      .owed(interviews: interviews), whom: everyone(at: interviews), at: "", likely: likely,
      typed: typed)
    return show(form, typed)
  }

  /// The interviews that were chosen, else the selected one, and what sentences call them; nil where
  /// there is none.
  private var meant: (interviews: [UUID], name: String)? {
    let chosen = queue.chosenInterviews
    guard chosen.isEmpty else { return (chosen, counted(chosen.count, "interview")) }
    return queue.selectedRow.map { ([$0.id], $0.interview.title) }
  }

  /// The selected interview where it is the only one that is meant: one that was chosen may be another.
  private func selected(amongNoOthers interviews: [UUID]) -> Interview? {
    queue.selectedRow.flatMap { interviews == [$0.id] ? $0.interview : nil }
  }

  private mutating func onInterviews(_ command: Command) -> [Effect] {
    guard let (interviews, name) = meant else { return nothingSelected() }
    let keeping = queue.selectedRow?.id
    let only = selected(amongNoOthers: interviews)
    switch command {
    case .happened:
      menu = .happened(
        interviews, name: name, present: only?.standing(at: now, home: home), keeping: keeping)
    case .outcome:
      menu = .outcome(interviews, name: name, present: only?.role.outcome, keeping: keeping)
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
    let when = selected(amongNoOthers: interviews).map {
      " (\(TimeText.start(of: $0.schedule, now: now, home: home)))"
    }
    notice = .question(
      "\(keymap.name(of: .delete)) once more deletes \(name)\(when ?? "") with all people, notes and letters. "
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

  /// Shows a short form; one that was filled in with what was typed elsewhere is submitted at once, and
  /// what is wrong with it is then mended there.
  private mutating func show(_ form: Form, _ typed: String?) -> [Effect] {
    self.form = form
    return typed == nil ? [] : submit(form)
  }

  /// Goes on with an interview that was read for a purpose.
  /// - Parameter typed: what stood behind the name of the command.
  mutating func open(
    _ purpose: Purpose, followUp id: UUID, of dossier: Dossier, typed: String? = nil
  ) -> [Effect] {
    queue.decided =
      switch purpose {
      case .skip, .answered, .snooze: (dossier.id, id)
      case .mark: (dossier.id, nil)
      case .write, .debrief, .edit, .versions, .address, .send: nil
      }
    guard let followUp = dossier.followUps.first(where: { $0.id == id }) else {
      notice = .problem("That person is no longer part of the interview")
      return []
    }
    if queue.kept == nil { leadQueue(to: dossier, id) }
    if [.mark, .answered, .send].contains(purpose), isToCome(dossier.interview) {
      notice = .problem(
        "\(dossier.interview.title) is still to come: \(keymap.name(of: .happened)) says what became "
          + "of it")
      return []
    }
    switch purpose {
    case .write, .versions:
      composer = Composer(dossier, followUp: id)
      if purpose == .versions { return [.loadEarlierTexts(id)] }
      if let words = composer.flatMap({ followUp.bounceWords(to: $0.recipient.text) }) {
        notice = .problem(words.uppercasedFirst + ". Mend the address, or write another way")
      } else if let words = followUp.outgoing?.scheduleWords(now: now, home: home) {
        notice = .done("This letter \(words) as it stands: changing it ends that")
      }
      if composer?.body.isEmpty == false { composer?.reviewing.noteChange(at: uptime) }
    case .debrief: debrief = Debrief(dossier)
    case .edit: form = .edit(dossier, home: home)
    case .address: return findAddresses(of: followUp, in: dossier)
    case .send: return prepareToSend(followUp, in: dossier)
    case .mark:
      if typed == nil, let menu = settling(followUp, in: dossier, isLetter: false) {
        self.menu = menu
        return []
      }
      if typed == nil, let mail = followUp.foundLetter {
        menu = .found(mail, followUp, in: dossier, home: home)
        return []
      }
      let company = dossier.interview.role.company
      let form = Form.mark(
        .followUp(id), whom: followUp.addressee, at: company, likely: followUp.likelyWay,
        typed: typed)
      return show(form, typed)
    case .snooze, .skip, .answered: return decide(purpose, followUp, of: dossier, typed)
    }
    return []
  }

  /// Takes a decision about someone who is owed a message, or has it filled in.
  private mutating func decide(
    _ purpose: Purpose, _ followUp: FollowUp, of dossier: Dossier, _ typed: String?
  ) -> [Effect] {
    let target = Change.Target.followUp(followUp.id)
    let whom = "\(followUp.addressee) · \(dossier.interview.role.company)"
    func resolve(_ resolution: FollowUp.Resolution?) -> [Effect] {
      [.change(.resolve(target, resolution, reason: ""), keeping: dossier.id)]
    }
    if purpose == .snooze {
      let isSnoozed = followUp.snoozedUntil.map { $0 > now } ?? false
      let form = Form.snooze(
        target, whom: whom, isSnoozed: isSnoozed, keeping: dossier.id, until: typed ?? "")
      return show(form, typed)
    }
    // Whoever says why means no taking up again.
    if followUp.resolution != nil, typed == nil { return resolve(nil) }
    if purpose == .answered { return resolve(.replied) }
    let isSent = !followUp.sent(after: dossier.interview, home: home).isEmpty
    let resolution: FollowUp.Resolution = isSent ? .closed : .skipped
    let form = Form.skip(
      target, resolution, whom: whom, keeping: dossier.id, reason: typed ?? "")
    return show(form, typed)
  }
}

extension QueueState {
  /// What was chosen, in an order that does not depend on chance.
  var chosenInterviews: [UUID] { chosen.sorted { $0.uuidString < $1.uuidString } }
}
